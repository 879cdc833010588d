"""Run Python source in a forked child as a fresh interpreter would."""

from __future__ import annotations

import atexit
import contextlib
import gc
import io
import linecache
import os
import sys
import threading
import traceback
import types
from typing import NoReturn

from .samples import WARM_UP, WARM_UP_INPUT
from .wire import Message

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


def run_python(request: Message, status: int) -> NoReturn:
    """Run Python source as `__main__` on unused standard streams; never return."""
    main = types.ModuleType("__main__")
    main.__dict__["__file__"] = "solution.py"
    main.__dict__["__builtins__"] = sys.modules["builtins"]
    code = compile_source(request["source"], status)
    os.write(status, b"R")
    if request.get("check"):
        os._exit(0)
    # The fork server has no descriptors beyond these; the program gets none of them,
    # so it can neither answer in the server's place nor write into the next run.
    os.closerange(3, 16)
    gc.enable()
    os._exit(run_main(code, main, request["source"]))


def compile_source(source: str, status: int) -> types.CodeType:
    """Return the code of a program, or report why there is none and exit."""
    try:
        # A byte order mark belongs to the file, not to the program.
        return compile(
            source.lstrip("\ufeff"), "solution.py", "exec", dont_inherit=True
        )
    except BaseException as error:
        text = f"{type(error).__name__}: {error}"
        os.write(status, b"C" + text.encode("utf-8", "backslashreplace")[:4096])
        os._exit(1)


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


def warm_up(streams: list[int]) -> None:
    """Run a sample program in this process a few times.

    The interpreter specialises its code in place as it runs; done here once, the
    pages stay shared with every child instead of being copied by each.
    """
    for target, stream in enumerate(streams):
        os.dup2(stream, target)
    os.pwrite(streams[0], WARM_UP_INPUT, 0)
    null = os.open("/dev/null", os.O_WRONLY)
    main_module = sys.modules["__main__"]
    for _ in range(12):
        os.lseek(0, 0, os.SEEK_SET)
        open_streams()
        main = types.ModuleType("__main__")
        main.__dict__["__builtins__"] = sys.modules["builtins"]
        # Not run_main: what ends an interpreter can be done only once.
        execute(compile_source(WARM_UP, null), main, WARM_UP)
        flush_streams(main)
    sys.modules["__main__"] = main_module
    os.close(null)
    for stream in streams:
        os.ftruncate(stream, 0)
        os.lseek(stream, 0, os.SEEK_SET)
    # Every child uses its copy of these: opening them anew costs it 75 page faults.
    open_streams()
