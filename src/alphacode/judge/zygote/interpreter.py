"""Run Python source in a forked child as a fresh interpreter would."""

from __future__ import annotations

import atexit
import contextlib
import gc
import io
import linecache
import os
import resource
import sys
import threading
import traceback
import types
from typing import NoReturn

from .ordinary import State, is_ordinary, names_of
from .samples import WARM_UP, WARM_UP_INPUT
from .screen import read_all, screen_one
from .wire import DONE, DONE_KIND, NEXT, NO_CODE, STARTED

# Modules that contest programs import; each is imported once, in the fork server.
PRELOADED = (
    "array",
    "bisect",
    "cmath",
    "collections",
    "copy",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "heapq",
    "itertools",
    "json",
    "numbers",
    "operator",
    "queue",
    "random",
    "re",
    "statistics",
    "string",
    "textwrap",
    "traceback",
    "typing",
)

STREAMS = (
    ("stdin", "r", "surrogateescape"),
    ("stdout", "w", "surrogateescape"),
    ("stderr", "w", "backslashreplace"),
)


class Program:
    """One Python program in the child that was forked for it."""

    def __init__(self, channel: int, source: int, state: State | None) -> None:
        self.channel = channel
        self.source_file = source
        self.state = state
        self.source = ""
        self.code: types.CodeType

    def compile(self, *, stops: bool) -> None:
        """Compile the program; end here if that fails, or if nothing more is asked."""
        self.source = read_all(self.source_file).decode("utf-8", "surrogatepass")
        os.close(self.source_file)
        try:
            # A byte order mark belongs to the file, not to the program.
            text = self.source.lstrip("\ufeff")
            self.code = compile(text, "solution.py", "exec", dont_inherit=True)
        except BaseException as error:
            said = f"{type(error).__name__}: {error}".encode(
                "utf-8", "backslashreplace"
            )
            os.write(self.channel, NO_CODE + said[:4096])
            os._exit(1)
        os.write(self.channel, STARTED)
        if stops:
            os._exit(0)

    def run(self) -> NoReturn:
        """Run the program on one test after another for as long as that is asked.

        Only an ordinary program that left no trace runs twice in one process.
        """
        gc.enable()
        may_go_on = self.state is not None and is_ordinary(self.code)
        while True:
            status = run_main(self.code, new_main(), self.source)
            may_go_on = may_go_on and status == 0 and self.is_clean()
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            os.write(self.channel, DONE.pack(DONE_KIND, status, may_go_on, peak))
            if not may_go_on or os.read(self.channel, 1) != NEXT:
                os._exit(status)
            gc.collect()
            open_streams()

    def is_clean(self) -> bool:
        """Return whether the program left the interpreter as it was."""
        assert self.state is not None
        return self.state.is_clean(names_of(self.code))


def new_main() -> types.ModuleType:
    """Return an empty main module."""
    main = types.ModuleType("__main__")
    main.__dict__["__file__"] = "solution.py"
    main.__dict__["__builtins__"] = sys.modules["builtins"]
    return main


def open_streams() -> None:
    """Open text streams on descriptors 0, 1 and 2 as an interpreter does."""
    for fd, (name, mode, errors) in enumerate(STREAMS):
        stream = open_stream(fd, mode, errors)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    stream.reconfigure(line_buffering=True)  # stderr


def open_stream(fd: int, mode: str, errors: str) -> io.TextIOWrapper:
    """Open one text stream on a descriptor, which stays open when that is closed."""
    # Closed by the end of the program's process.
    stream = open(fd, mode, encoding="utf-8", errors=errors, closefd=False)  # noqa: SIM115
    assert isinstance(stream, io.TextIOWrapper)
    return stream


def run_main(code: types.CodeType, main: types.ModuleType, source: str) -> int:
    """Execute code as `__main__` and end as an interpreter ends; return its status."""
    exit_code = execute(code, main, source)
    try:
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
    return exit_code if flush_streams(main) else 120


def execute(code: types.CodeType, main: types.ModuleType, source: str) -> int:
    """Execute code as `__main__`; return the exit status it asks for."""
    sys.modules["__main__"] = main
    sys.argv[:] = ["solution.py"]
    try:
        exec(code, main.__dict__)
    except SystemExit as error:
        return exit_status(error.code)
    except BaseException as error:
        show_exception(error, source)
        return 1
    return 0


def exit_status(code: object) -> int:
    """Return the exit status for the value `sys.exit` was given."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stderr.write(f"{code}\n")
    return 1


def show_exception(error: BaseException, source: str) -> None:
    """Print a traceback with source lines and without the frames of this file."""
    lines = source.splitlines(True)
    linecache.cache["solution.py"] = (len(source), None, lines, "solution.py")
    error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
    with contextlib.suppress(BaseException):
        if sys.excepthook is sys.__excepthook__:
            # The built-in hook looks for the source on disk alone.
            traceback.print_exception(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


def flush_streams(main: types.ModuleType) -> bool:
    """Flush what the program left unflushed; return whether that went well."""
    # An interpreter flushes files by destroying them, which _exit leaves out.
    files = [item for item in main.__dict__.values() if isinstance(item, io.IOBase)]
    flushed = True
    for file in (sys.stdout, sys.__stdout__, sys.stderr, *files):
        try:
            if file is not None and not getattr(file, "closed", False):
                file.flush()
        except BaseException:
            flushed = flushed and file is not sys.stdout
    return flushed


def warm_up(state: State) -> None:
    """Run a sample program in this process a few times.

    The interpreter specialises its code in place as it runs; done here once, the
    pages stay shared with every child instead of being copied by each.
    """
    os.pwrite(0, WARM_UP_INPUT, 0)
    main_module = sys.modules["__main__"]
    for _ in range(12):
        os.lseek(0, 0, os.SEEK_SET)
        open_streams()
        code = compile(WARM_UP, "solution.py", "exec", dont_inherit=True)
        main = new_main()
        # Not run_main: what ends an interpreter can be done only once.
        execute(code, main, WARM_UP)
        flush_streams(main)
        is_ordinary(code)
        state.is_clean(names_of(code))
        screen_one(WARM_UP.encode(), WARM_UP_INPUT, state)
    sys.modules["__main__"] = main_module
    for stream in range(3):
        os.ftruncate(stream, 0)
        os.lseek(stream, 0, os.SEEK_SET)
    # Every child uses its copy of these: opening them anew costs it 75 page faults.
    open_streams()
