"""Read JSON values one at a time from a file that may be larger than memory.

Works on bytes: the marks that give JSON its structure are ASCII, so that a value can
be cut out first and decoded afterwards, and a bad value spoils no other.
"""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO, NoReturn

from alphacode.core.errors import DataError
from alphacode.data.byte_files import BOM, decoded

MAX_VALUE_BYTES = 2**30
"""Longest single value accepted; the released rows are below a tenth of it. Keeps a
file without any structure from being read into memory whole."""

_CHUNK_BYTES = 2**20
_SHOWN_BYTES = 20

_SPACE = re.compile(rb"[ \t\r\n]*+")
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
# Up to the next mark of structure, and that mark: a whole string, or a bracket.
_MARK = re.compile(
    rb'[^"\[\]{}]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"|([\[{])|([\]}]))', re.DOTALL
)
_SCALAR = re.compile(rb'[^\s,"\[\]{}]++')
_BEGIN_OF_VALUE = re.compile(rb"[^\s,\]}]")


def parsed(raw: bytes, where: str) -> object:
    """Return the value that bytes of JSON hold.

    Raises:
      DataError: not UTF-8, or not JSON; says where.
    """
    text = decoded(raw, where, first_line=None)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at_end = error.pos >= len(text.rstrip())
        what = "it ends too early" if at_end else error.msg
        place = f"column {error.colno}"
        if error.lineno > 1:
            place = f"{place} of line {error.lineno} of the value"
        raise DataError(
            f"{where}: found broken JSON ({what} at {place}); expected a JSON object"
        ) from None
    except (RecursionError, ValueError) as error:
        # Nesting of thousands of levels, or a number of thousands of digits.
        what = "too deep" if isinstance(error, RecursionError) else str(error)
        raise DataError(
            f"{where}: found JSON that cannot be held ({what}); expected a JSON object"
        ) from None


def values(file: BinaryIO, where: str) -> Iterator[tuple[int, bytes]]:
    """Yield (line, bytes) of each item of an array, or of each value in a row.

    Memory: the longest value, about three times.

    Raises:
      DataError: the text between values is not JSON, or the file ends too early.
    """
    window = _Window(file, where)
    if window.peek() == b"[":
        window.take(1)
        yield from _items(window)
        return
    while found := window.peek():
        if found != b"{":
            window.refuse("'{' or '['")
        yield window.line, window.value()


def _items(window: "_Window") -> Iterator[tuple[int, bytes]]:
    if window.peek() != b"]":
        while True:
            window.peek()
            yield window.line, window.value()
            if window.peek() != b",":
                break
            window.take(1)
    if window.peek() != b"]":
        window.refuse("',' or ']' after an item of the list")
    window.take(1)
    if window.peek():
        window.refuse("nothing after the end of the list")


class _Window:
    """The part of the file that is in memory, and the place reached in it."""

    def __init__(self, file: BinaryIO, where: str) -> None:
        self.line = 1
        self._file = file
        self._where = where
        self._data = file.read(_CHUNK_BYTES).removeprefix(BOM)
        self._at = 0

    def peek(self) -> bytes:
        """Go past white space and return the next byte; nothing at the end."""
        while True:
            space = _SPACE.match(self._data, self._at)
            self.take(space.end() - self._at if space else 0)
            if self._at < len(self._data):
                return self._data[self._at : self._at + 1]
            if not self._more():
                return b""

    def take(self, length: int) -> bytes:
        """Return the next bytes and go past them."""
        raw = self._data[self._at : self._at + length]
        self.line += raw.count(b"\n")
        self._at += length
        return raw

    def value(self) -> bytes:
        """Return the bytes of the next whole value and go past them."""
        start_line = self.line
        if _BEGIN_OF_VALUE.match(self._data, self._at) is None:
            self.refuse("a JSON object")
        while True:
            end = _end_of_value(self._data, self._at)
            length = 0 if end is None else end - self._at
            # A scalar that touches the end of the window may go on behind it.
            if length and (end != len(self._data) or not self._more()):
                return self.take(length)
            if len(self._data) - self._at > MAX_VALUE_BYTES:
                raise DataError(
                    f"{self._where}, line {start_line}: found a value longer than "
                    f"{MAX_VALUE_BYTES} bytes; expected one problem"
                )
            if not length and not self._more():
                raise DataError(
                    f"{self._where}, line {start_line}: the file ends inside the JSON "
                    "value that begins there; expected the rest of it"
                )

    def refuse(self, expected: str) -> NoReturn:
        """Raise the sentence about what stands here."""
        while len(self._data) - self._at < _SHOWN_BYTES and self._more():
            pass
        rest = self._data[self._at : self._at + _SHOWN_BYTES].split(b"\n")[0]
        found = f"found {rest.decode(errors='replace')!r}" if rest else "the file ends"
        raise DataError(
            f"{self._where}, line {self.line}: {found}; expected {expected}"
        )

    def _more(self) -> bool:
        # Reading as much again as is held makes the work linear in a value's length,
        # though a value is scanned again from its start after each reading.
        held = self._data[self._at :]
        chunk = self._file.read(max(_CHUNK_BYTES, len(held)))
        self._data = held + chunk
        self._at = 0
        return bool(chunk)


def _end_of_value(data: bytes, start: int) -> int | None:
    """Return where the value that begins at `start` ends; `None` if not in `data`."""
    first = data[start : start + 1]
    if first not in (b"{", b"["):
        scalar = (_STRING if first == b'"' else _SCALAR).match(data, start)
        return scalar.end() if scalar else None
    depth = 0
    match_mark = _MARK.scanner(data, start).match  # type: ignore[attr-defined]
    while mark := match_mark():
        if mark[1]:
            depth += 1
        elif mark[2]:
            depth -= 1
            if depth == 0:
                end: int = mark.end()
                return end
    return None
