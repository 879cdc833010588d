"""Run Python source in a forked child as a fresh interpreter would."""

from __future__ import annotations

import _thread
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

from .ordinary import State, ordinary_names
from .samples import WARM_UP, WARM_UP_INPUT
from .screen import read_all, screen_one
from .wire import DONE, DONE_KIND, NEXT, NO_CODE

# Modules that contest programs import; each is imported once, in the fork server.
PRELOADED = (
    "array",
    "bisect",
    "cmath",
    "collections",
    "copy",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "heapq",
    "itertools",
    "operator",
    "queue",
    "random",
    "re",
    "string",
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

    def __init__(
        self, channel: int, number: int, source: int, state: State | None
    ) -> None:
        self.channel = channel
        self.number = number
        self.source_file = source
        self.state = state
        self.source = ""
        self.code: types.CodeType

    def compile(self, *, stops: bool) -> None:
        """Compile the program; end here if that fails, or if nothing more is asked."""
        self.source = read_all(self.source_file).decode("utf-8", "surrogatepass")
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
        # An emptied source tells that it was compiled, without waking anybody.
        os.ftruncate(self.source_file, 0)
        os.close(self.source_file)
        if stops:
            os._exit(0)

    def run(self) -> NoReturn:
        """Run the program on one test after another for as long as that is asked.

        Only an ordinary program that left no trace runs twice in one process.
        """
        gc.enable()
        names = ordinary_names(self.code) if self.state is not None else None
        while True:
            if self.state is not None:
                self.state.begin()
            status = run_main(self.code, self.source, is_ordinary=names is not None)
            goes_on = (
                status == 0
                and names is not None
                and self.state is not None
                and self.state.is_clean(names)
            )
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            os.write(self.channel, DONE.pack(DONE_KIND, status, goes_on, peak))
            if not goes_on or self.hear() != NEXT:
                os._exit(status)
            gc.collect()
            open_streams()

    def hear(self) -> bytes:
        """Return the next word of the judge to this child."""
        while True:
            word = os.read(self.channel, 16)
            if not word or word[-1] == self.number:
                return word[:1]


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
    stream = open(  # noqa: SIM115
        fd, mode, encoding="utf-8", errors=errors, newline="\n", closefd=False
    )
    assert isinstance(stream, io.TextIOWrapper)
    return stream


def run_main(code: types.CodeType, source: str, *, is_ordinary: bool) -> int:
    """Execute code as `__main__` and end as an interpreter ends; return its status."""
    main = new_main()
    if "inspect" in source:
        remember_source(source)
    exit_code = execute(code, main, source)
    try:
        if _thread._count() or threading._threading_atexits:  # type: ignore[attr-defined]
            threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
    flushed = flush_streams()
    # Finalisers run, and files that are held anywhere write what they have.
    main.__dict__.clear()
    if not is_ordinary:
        gc.collect()
    flushed = flush_streams() and flushed
    return exit_code if flushed else 120


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
        return code & 0xFF if -(1 << 63) <= code < 1 << 63 else 255
    sys.stderr.write(f"{code}\n")
    return 1


def remember_source(source: str) -> None:
    """Let tracebacks and `inspect` find the lines of a program that is in no file."""
    lines = source.splitlines(True)
    linecache.cache["solution.py"] = (len(source), None, lines, "solution.py")


def show_exception(error: BaseException, source: str) -> None:
    """Print a traceback with source lines and without the frames of this file."""
    remember_source(source)
    error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
    with contextlib.suppress(BaseException):
        if sys.excepthook is sys.__excepthook__:
            # The built-in hook looks for the source on disk alone.
            traceback.print_exception(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


def flush_streams() -> bool:
    """Flush the standard streams; return whether that went well for the output."""
    flushed = True
    stdout = getattr(sys, "stdout", None)
    for file in (stdout, sys.__stdout__, getattr(sys, "stderr", None)):
        try:
            if file is not None and not getattr(file, "closed", False):
                file.flush()
        except BaseException:
            flushed = flushed and file is not stdout
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
        # Not run_main: what ends an interpreter can be done only once.
        execute(code, new_main(), WARM_UP)
        flush_streams()
        state.is_clean(ordinary_names(code) or set())
        screen_one(WARM_UP.encode(), WARM_UP_INPUT, state)
    sys.modules["__main__"] = main_module
    linecache.clearcache()
    for stream in range(3):
        os.ftruncate(stream, 0)
        os.lseek(stream, 0, os.SEEK_SET)
    # Every child uses its copy of these: opening them anew costs it 75 page faults.
    open_streams()
