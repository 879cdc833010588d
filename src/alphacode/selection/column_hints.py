"""What the examples show of each place in an input: kind, range, order, alphabet.

A column is one place of a layout: a token of a `Scalars` line over all its
repetitions, or all tokens of a row. What holds in every example is kept in new inputs,
where it can be kept: the wish is inputs a contestant would call legal.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from alphacode.selection.input_layout import (
    Contents,
    CountedRow,
    Layout,
    Line,
    Node,
    Path,
    Repeated,
    Row,
    Scalars,
    Text,
    Variables,
    integer,
)

Kind = Literal["integer", "decimal", "text"]
Slot = tuple[Path, int]

_DECIMAL = re.compile(r"-?[0-9]{1,15}\.[0-9]{1,9}")
# Fewer values than this show a range or an order by chance.
_MIN_VALUES = 4
# The first so many variables may bound values; nobody states a bound later.
_MOST_BOUNDS = 12
# Lines of at most so many tokens may have any two of them in order, longer ones only
# neighbours.
_MOST_PAIRED = 24


@dataclass(slots=True)
class Column:
    """Tokens seen at one place, and what they have in common."""

    is_count: bool = False
    is_row: bool = False
    is_text: bool = False
    """Whether its characters are counted, even if they are digits."""
    rows: list[list[str]] = field(default_factory=list)
    bounds: list[Variables] = field(default_factory=list)
    """Variables known at each row, to find one that bounds its values."""

    kind: Kind = "text"
    tokens: tuple[str, ...] = ()
    values: tuple[int, ...] = ()
    """The integers seen; of decimals, multiples of the last place."""
    least: int = 0
    greatest: int = 0
    places: int = 0
    """Digits after the point, at most."""
    bound: int | None = None
    """A variable such that every value lies in 1 to its value."""
    grids: list[str] = field(default_factory=list)
    """All characters of each input; empty for inputs of one line here."""
    is_permutation: bool = False
    is_sorted: bool = False
    is_distinct: bool = False
    alphabet: str = ""
    num_characters: int = 0
    singles: str = ""
    """Characters that a grid holds exactly once, such as a start and a goal."""
    vocabulary: tuple[str, ...] = ()
    """All tokens, if they repeat so much that there are likely no others."""

    def settle(self) -> None:
        """Work out everything from the rows."""
        self.tokens = tuple(token for row in self.rows for token in row)
        if not self.tokens:
            return
        self.kind = "text" if self.is_text else _kind_of(self.tokens)
        if self.kind != "text":
            self._settle_values()
        if self.kind == "integer":
            self._settle_orders()
        distinct = sorted(set(self.tokens))
        self.alphabet = "".join(sorted(set("".join(distinct))))
        self.num_characters = sum(map(len, self.tokens))
        if self.kind == "text" and self.grids and all(self.grids):
            self.singles = "".join(
                letter
                for letter in self.alphabet
                if all(grid.count(letter) == 1 for grid in self.grids)
            )
            if len(self.alphabet) - len(self.singles) not in (1, 2, 3):
                self.singles = ""
        repeats = 4 * len(distinct) <= 3 * len(self.tokens)
        if repeats and len(self.tokens) >= _MIN_VALUES:
            self.vocabulary = tuple(distinct)

    def _settle_values(self) -> None:
        self.places = max(len(token.partition(".")[2]) for token in self.tokens)
        self.values = tuple(self.scaled(token) for token in self.tokens)
        self.least, self.greatest = min(self.values), max(self.values)

    def scaled(self, token: str) -> int:
        """Return a number as a multiple of the column's last place."""
        return int(Decimal(token).scaleb(self.places))

    def _settle_orders(self) -> None:
        rows = [list(map(int, row)) for row in self.rows]
        if self.is_row:
            long = [row for row in rows if len(row) > 1]
            shows_order = sum(len(row) - 1 for row in long) >= _MIN_VALUES
            # Examples like 1 2 3 are permutations by carelessness.
            self.is_permutation = (
                shows_order
                and any(row != sorted(row) for row in rows)
                and all(sorted(row) == list(range(1, len(row) + 1)) for row in rows)
            )
            self.is_sorted = shows_order and all(row == sorted(row) for row in long)
            self.is_distinct = shows_order and all(
                len(set(row)) == len(row) for row in long
            )
        if len(self.values) >= _MIN_VALUES:
            self.bound = self._find_bound(rows)

    def _find_bound(self, rows: Sequence[Sequence[int]]) -> int | None:
        for variable in range(min(map(len, self.bounds))):
            limits = [known[variable] for known in self.bounds]
            pairs = [
                (value, limit)
                for row, limit in zip(rows, limits, strict=True)
                for value in row
            ]
            is_bound = all(
                limit is not None and 1 <= value <= limit for value, limit in pairs
            )
            # A bound nobody comes near is none.
            if is_bound and any(2 * value >= limit for value, limit in pairs if limit):
                return variable
        return None


@dataclass(frozen=True, slots=True)
class OrderedPair:
    """Two columns of one line of which the first never exceeds the second."""

    path: Path
    small: int
    large: int
    gap: int
    """1 if they are never equal, otherwise 0."""


@dataclass(frozen=True, slots=True)
class Hints:
    """Hints for all places of a layout."""

    columns: dict[Slot, Column]
    pairs: tuple[OrderedPair, ...]


def collect_hints(
    layout: Layout, inputs: Sequence[Contents], counts: set[Slot]
) -> Hints:
    """Return what all inputs of one layout have in common, place by place."""
    columns: dict[Slot, Column] = {}
    scalar_lines: dict[Path, list[list[str]]] = {}
    for contents in inputs:
        grids: dict[Slot, list[str]] = {}
        for path, node, line, variables in walk_lines(layout, contents):
            is_scalars = isinstance(node, Scalars)
            groups = [[token] for token in line.tokens] if is_scalars else [line.tokens]
            for position, row in enumerate(groups):
                slot = (path, position)
                if slot not in columns:
                    is_row = isinstance(node, Row | CountedRow)
                    columns[slot] = Column(
                        slot in counts, is_row, isinstance(node, Text)
                    )
                column = columns[slot]
                column.rows.append(list(row))
                grids.setdefault(slot, []).append("".join(row))
                column.bounds.append(list(variables[:_MOST_BOUNDS]))
            if is_scalars:
                scalar_lines.setdefault(path, []).append(list(line.tokens))
        for slot, column in columns.items():
            rows = grids.get(slot, [])
            column.grids.append("".join(rows) if len(rows) > 1 else "")
    for column in columns.values():
        column.settle()
    pairs = [
        pair
        for path, lines in scalar_lines.items()
        for pair in _ordered_pairs(path, lines)
        # The sides of a grid are in order by chance.
        if not columns[path, pair.small].is_count
        or not columns[path, pair.large].is_count
    ]
    return Hints(columns, tuple(pairs))


def walk_lines(
    layout: Layout,
    contents: Contents,
    path: Path = (),
    outer: Sequence[int | None] = (),
) -> Iterator[tuple[Path, Node, Line, Variables]]:
    """Yield every line with its place, its node and the variables read before it.

    The variables are read as the walk goes on, so that a caller may change a line's
    tokens and what follows sees the change.
    """
    variables = list(outer)
    for position, (node, content) in enumerate(zip(layout, contents, strict=True)):
        here = (*path, position)
        if isinstance(content, Repeated):
            body = getattr(node, "body", ())
            for repetition in content.repetitions:
                yield from walk_lines(body, repetition, here, variables)
        else:
            yield here, node, content, variables
            if isinstance(node, Scalars):
                variables = variables + [integer(token) for token in content.tokens]


def _ordered_pairs(path: Path, lines: Sequence[Sequence[str]]) -> Iterator[OrderedPair]:
    values = [[integer(token) for token in line] for line in lines]
    width = len(values[0])
    pairs = (
        itertools.permutations(range(width), 2)
        if width <= _MOST_PAIRED
        else itertools.pairwise(range(width))
    )
    for small, large in pairs if len(values) > 1 else ():
        seen = [(row[small], row[large]) for row in values]
        known = [(a, b) for a, b in seen if a is not None and b is not None]
        # Twice strictly in order; once is chance.
        if (
            len(known) == len(seen)
            and all(a <= b for a, b in known)
            and sum(a < b for a, b in known) > 1
        ):
            gap = int(all(a < b for a, b in known))
            yield OrderedPair(path, small, large, gap)


def _kind_of(tokens: Sequence[str]) -> Kind:
    if all(integer(token) is not None for token in tokens):
        return "integer"
    if all(_DECIMAL.fullmatch(token) or integer(token) is not None for token in tokens):
        return "decimal"
    return "text"
