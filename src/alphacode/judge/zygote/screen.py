"""Run many ordinary programs of one problem one after another, in one child.

A fork costs a program some milliseconds, running it in place some tenths of one. So a
batch of programs is run on the first test in one child, each with streams and a main
module of its own, and what each wrote is told to the judge, which knows the answer.
Nothing it learns here counts for a program: whoever may be right is judged again alone.

The collector of cycles stays off: a generator caught in a cycle would otherwise end,
and might print, in the middle of another program.
"""

from __future__ import annotations

import builtins
import gc
import io
import os
import sys
import time
import types
from resource import RUSAGE_SELF, getrusage
from typing import NoReturn

from .ordinary import State, ordinary_names
from .wire import (
    COUNT,
    EXCEPTION,
    ODD,
    OUTPUT,
    RECORD,
    SCREENED_OUTPUT_BYTES,
    SYNTAX,
)

# How programs that are wrong end without harm to others. Whatever is not here (memory,
# recursion, the system, an interpreter's own trouble) is judged alone.
PLAIN_ERRORS = frozenset(
    {
        ArithmeticError,
        AssertionError,
        AttributeError,
        EOFError,
        IndexError,
        KeyError,
        LookupError,
        NameError,
        OverflowError,
        StopIteration,
        TypeError,
        UnboundLocalError,
        ValueError,
        ZeroDivisionError,
    }
)
MESSAGE_CHARACTERS = 200


def screen(source_file: int, answers: int, state: State, memory_bytes: int) -> NoReturn:
    """Run every program of the batch and write a record for each; never return."""
    data = read_all(0)
    batch = memoryview(read_all(source_file))
    os.close(source_file)
    gc.disable()
    (count,) = COUNT.unpack_from(batch)
    place = COUNT.size
    for _ in range(count):
        (size,) = COUNT.unpack_from(batch, place)
        place += COUNT.size
        source = bytes(batch[place : place + size])
        place += size
        kind, spent_ns, text, is_clean = screen_one(source, data, state)
        if getrusage(RUSAGE_SELF).ru_maxrss * 1024 > memory_bytes:
            # The peak is of the whole process: who follows would seem to need it too.
            kind, text, is_clean = ODD, b"", False
        os.write(answers, RECORD.pack(kind, spent_ns, len(text)) + text)
        if not is_clean:
            # What this program did, the next must not find.
            os._exit(0)
    os._exit(0)


def screen_one(
    source: bytes, data: bytes, state: State
) -> tuple[bytes, int, bytes, bool]:
    """Return what became of one program, and whether others may follow it here."""
    started = time.process_time_ns()
    try:
        text = source.decode("utf-8", "surrogatepass").lstrip("\ufeff")
        code = compile(text, "solution.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return SYNTAX, 0, said(error), True
    except BaseException:
        return ODD, 0, b"", True
    names = ordinary_names(code)
    if names is None:
        return ODD, 0, b"", True
    kind, output = run(code, data, state)
    spent = time.process_time_ns() - started
    is_clean = state.is_clean(names)
    if not is_clean or len(output) > SCREENED_OUTPUT_BYTES:
        return ODD, spent, b"", is_clean
    return kind, spent, output, True


def run(code: types.CodeType, data: bytes, state: State) -> tuple[bytes, bytes]:
    """Run code on streams of its own; return how it ended and what it wrote or said."""
    written = io.BytesIO()
    given, heard = io.BufferedReader(io.BytesIO(data)), io.BufferedWriter(written)
    sys.stdin = io.TextIOWrapper(given, "utf-8", "surrogateescape", "\n")
    sys.stdout = io.TextIOWrapper(heard, "utf-8", "surrogateescape", "\n")
    sys.stderr = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace")
    main = {"__name__": "__main__", "__builtins__": builtins, "__doc__": None}
    kind, message = OUTPUT, b""
    state.begin()
    try:
        try:
            exec(code, main)
        finally:
            main.clear()
        sys.stdout.flush()
        return OUTPUT, written.getvalue()
    except SystemExit as error:
        is_well = error.code is None or (type(error.code) is int and error.code == 0)
        # What is neither plainly well nor plainly not is an interpreter's to decide.
        is_plain = is_well or error.code in range(1, 256)
        kind = OUTPUT if is_well else EXCEPTION if is_plain else ODD
        message = said(error)
    except BaseException as error:
        kind = EXCEPTION if type(error) in PLAIN_ERRORS else ODD
        message = said(error)
    try:
        sys.stdout.flush()
        return kind, message if kind == EXCEPTION else written.getvalue()
    except BaseException:
        return ODD, b""


def said(error: BaseException) -> bytes:
    """Return an exception in one line."""
    text = f"{type(error).__name__}: {error}"[:MESSAGE_CHARACTERS]
    return text.encode("utf-8", "backslashreplace")


def read_all(file: int) -> bytes:
    """Return what a file in memory holds."""
    size = os.fstat(file).st_size
    parts, place = [], 0
    while place < size:
        part = os.pread(file, size - place, place)
        if not part:
            break
        parts.append(part)
        place += len(part)
    return b"".join(parts)
