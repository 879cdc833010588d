"""Whether a text stands as a layout says: rendering backwards.

What is drawn for a task can so be compared with the example inputs of a problem that
somebody wrote: where they do not fit, no program of that layout can read them.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from alphacode.curriculum.layout import Layout, Line, length
from alphacode.curriculum.line_forms import values_of
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Records,
    Rows,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.values import count_names, counted

_INTEGER = re.compile(r"-?\d{1,25}")


def parse(layout: Layout, text: str, *, is_cases: bool) -> list[Values] | None:
    """Return the values of an input, those of each of its test cases; `None` if the
    text is not laid out so.

    Words must be such where numbers have a layout of their own, a list that is to be
    sorted or a permutation must be one, and a grid must have the task's symbols. How
    large numbers are and how long lists is not asked.

    Args:
      text: a whole input; blanks at ends of lines and empty lines at the end are free.
      is_cases: whether `t` test cases are given, as `Draft.is_cases` says.
    """
    lines = _Lines(_split(text))
    try:
        if layout.ending == "cases":
            found = [_case(layout, _Lines((line,))) for line in lines.rest()]
        elif is_cases:
            count = _integer(lines.next())
            found = [_case(layout, lines) for _ in range(count)]
        else:
            found = [_case(layout, lines)]
    except _MisfitError:
        return None
    return found if found and lines.is_done else None


class _MisfitError(Exception):
    """The text is not what the layout says."""


@functools.lru_cache(maxsize=64)
def _split(text: str) -> tuple[str, ...]:
    """Return the lines of a text, for all layouts that are tried on it."""
    return tuple(line.rstrip() for line in text.rstrip().split("\n"))


class _Lines:
    """Lines of a text, taken one after another."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._at = 0

    @property
    def is_done(self) -> bool:
        return self._at == len(self._lines)

    def next(self) -> str:
        _demand(not self.is_done)
        self._at += 1
        return self._lines[self._at - 1]

    def rest(self) -> Iterator[str]:
        while not self.is_done:
            yield self.next()


def _demand(condition: bool) -> None:
    if not condition:
        raise _MisfitError


def _integer(token: str) -> int:
    _demand(_INTEGER.fullmatch(token) is not None)
    return int(token)


def _integers(tokens: list[str]) -> list[int]:
    return [_integer(token) for token in tokens]


def _word(token: str, alphabet: str) -> str:
    is_number = _INTEGER.fullmatch(token) is not None
    _demand(bool(token) and (not is_number or set(DIGITS) & set(alphabet) != set()))
    return token


def _case(layout: Layout, lines: _Lines) -> Values:
    values: Values = {}
    for line in layout.lines:
        if line.kind == "fields":
            _read_fields(layout, line, lines, values)
        elif layout.is_bare and line.kind == "column":
            _read_to_the_end(layout, line.names[0], lines, values)
        else:
            _read_block(layout, line, lines, values)
    for name in layout.lengths:
        _demand(values.pop(name) == length(values, name))
    return values


def _read_fields(layout: Layout, line: Line, lines: _Lines, values: Values) -> None:
    text = lines.next()
    if isinstance(layout.params.get(line.names[0]), Text):
        _demand(bool(text))
        values[line.names[0]] = text
        return
    tokens = text.split()
    _demand(len(tokens) == len(line.names))
    for name, token in zip(line.names, tokens, strict=True):
        if layout.is_integer(name):
            values[name] = _integer(token)
            param = layout.params.get(name)
            is_small = isinstance(param, Int) and param.is_small
            _demand(not is_small or values[name] <= 9)
        else:
            param = layout.params[name]
            assert isinstance(param, Word)
            values[name] = _word(token, param.alphabet)


def _read_to_the_end(layout: Layout, name: str, lines: _Lines, values: Values) -> None:
    left = lines.rest()
    if layout.ending == "file":  # read at once, however many stand on a line
        left = itertools.chain.from_iterable(line.split() for line in left)
    numbers = _integers(list(left))
    if layout.ending == "zero":
        _demand(numbers[-1:] == [0] and 0 not in numbers[:-1])
        numbers.pop()
    _demand(bool(numbers))
    values[name] = numbers
    for count in count_names(layout.params[name]):
        values[count] = len(numbers)


def _read_block(layout: Layout, line: Line, lines: _Lines, values: Values) -> None:
    name = line.names[0]
    param = layout.params[name]
    if isinstance(param, Grid | Matrix):
        values[name] = _rows(param, lines, values)
        return
    if isinstance(param, Lines):
        values[name] = _forms(layout, param, lines, values)
        return
    assert isinstance(param, Ints | Words | Pairs | Records | Rows)
    if line.kind in ("row", "counted"):
        tokens = lines.next().split()
        if line.kind == "counted":
            _demand(bool(tokens))
            values[param.count] = _integer(tokens.pop(0))
        known = counted(param.count, values)
        _demand(bool(tokens) and known in (None, len(tokens)))
        if count_names(param):
            values[param.count] = len(tokens)
    else:
        known = counted(param.count, values)
        _demand(known is not None)
        tokens = [lines.next() for _ in range(known or 0)]
    values[name] = (
        _fields(param, tokens, values)
        if isinstance(param, Rows)
        else _items(param, tokens)
    )


def _items(param: Ints | Words | Pairs | Records, tokens: list[str]) -> list[object]:
    if isinstance(param, Words):
        if param.is_lines:
            return list(_lines(param, tokens))
        _demand(all(" " not in token for token in tokens))
        return [_word(token, param.alphabet) for token in tokens]
    if isinstance(param, Ints):
        numbers = _integers(tokens)
        if param.order == "sorted":
            _demand(numbers == sorted(numbers))
        elif param.order == "permutation":
            _demand(sorted(numbers) == list(range(1, len(numbers) + 1)))
        return list(numbers)
    pairs = [token.split() for token in tokens]
    _demand(all(len(pair) == 2 for pair in pairs))
    if isinstance(param, Records):
        return [(_word(key, ""), _integer(value)) for key, value in pairs]
    found = [(_integer(first), _integer(second)) for first, second in pairs]
    _demand(not param.is_ordered or all(first <= second for first, second in found))
    return list(found)


def _lines(param: Words, lines: list[str]) -> list[str]:
    """Return whole lines: of words, or of numbers, ragged or counted."""
    _demand(all(lines))
    if LOWER in param.alphabet:
        _demand(all(line[0].isalpha() for line in lines))
        return lines
    _demand(not any(line.strip(param.alphabet) for line in lines))
    rows = [line.split() for line in lines]
    is_counted = all(row[0] == str(len(row) - 1) for row in rows)
    _demand(is_counted or len(rows) == 1 or len(set(map(len, rows))) > 1)
    return lines


def _fields(param: Rows, lines: list[str], values: Values) -> list[object]:
    rows = []
    for line in lines:
        tokens = line.split()
        _demand(len(tokens) == len(param.fields))
        row: dict[str, Any] = {}
        for field, token in zip(param.fields, tokens, strict=True):
            if not field.is_integer:
                _demand(not field.choices or token in field.choices)
                row[field.name] = _word(token, "")
                continue
            number = row[field.name] = _integer(token)
            # A number of something, where what is counted is known.
            limit = values.get(field.limit, number)
            _demand(not field.limit or field.low <= number <= limit)
            _demand(not field.above or row[field.above] <= number)
        rows.append(tuple(row.values()))
    for field, column in zip(param.fields, zip(*rows, strict=True), strict=False):
        _demand(not field.is_distinct or len(set(column)) == len(column))
    return list(rows)


def _forms(layout: Layout, param: Lines, lines: _Lines, values: Values) -> list[object]:
    if layout.is_open:
        texts = list(lines.rest())
        if layout.ending == "until_mark":
            _demand(bool(texts) and texts.pop() == param.mark)
            _demand(param.mark not in texts)
        values[param.count] = len(texts)
    else:
        _demand(param.count in values)
        texts = [lines.next() for _ in range(values[param.count])]
    found = [values_of(param, text.split()) for text in texts]
    _demand(None not in found and all(texts))
    return list(found)


def _rows(param: Grid | Matrix, lines: _Lines, values: Values) -> list[object]:
    _demand(param.height in values)
    height = values[param.height]
    rows = [lines.next() for _ in range(height)]
    is_square = isinstance(param, Matrix) and param.is_square
    width = height if is_square else values.get(param.width)
    _demand(width is not None)
    if isinstance(param, Grid):
        _demand(
            all(len(row) == width and set(row) <= set(param.alphabet) for row in rows)
        )
        return list(rows)
    numbers = [_integers(row.split()) for row in rows]
    _demand(all(len(row) == width for row in numbers))
    return list(numbers)
