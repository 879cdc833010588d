"""Make a changed input hang together again: sizes follow counts, values keep bounds."""

import copy
import random
from collections.abc import Callable, Sequence
from functools import partial

from alphacode.selection.column_hints import Column, Hints, OrderedPair, walk_lines
from alphacode.selection.input_layout import (
    Block,
    Contents,
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
from alphacode.selection.stated_ranges import StatedRanges
from alphacode.selection.token_values import fresh_text, new_token

# How often a bound that only the values of a row suggest is kept.
_ROW_BOUND_SHARE = 0.85
# How often a row nobody counts changes its length.
_FREE_LENGTH_SHARE = 0.3


def make_consistent(
    rng: random.Random,
    layout: Layout,
    contents: Contents,
    hints: Hints,
    ranges: StatedRanges,
) -> None:
    """Change contents in place until counts, bounds and orders hold."""
    # Before, so that counts are in order; after, for what was drawn since.
    _keep_orders(layout, contents, hints)
    _resize(rng, layout, contents, hints, ranges, (), [])
    keeps_row_bounds = rng.random() < _ROW_BOUND_SHARE
    for path, node, line, variables in walk_lines(layout, contents):
        _repair_line(rng, hints, path, node, line, variables, keeps_row_bounds)
    _keep_orders(layout, contents, hints)
    with_singles = [slot for slot, column in hints.columns.items() if column.singles]
    lines = _lines_by_path(layout, contents) if with_singles else {}
    for path, position in with_singles:
        column = hints.columns[path, position]
        _keep_singles(rng, lines.get(path, ()), column, position)


def _keep_orders(layout: Layout, contents: Contents, hints: Hints) -> None:
    lines = _lines_by_path(layout, contents) if hints.pairs else {}
    # There and back: a value may have to go far in a line where only neighbours pair.
    for pair in (*hints.pairs, *reversed(hints.pairs)):
        for line in lines.get(pair.path, ()):
            _keep_order(line, pair, hints)


def _keep_order(line: Line, pair: OrderedPair, hints: Hints) -> None:
    small, large = integer(line.tokens[pair.small]), integer(line.tokens[pair.large])
    if small is None or large is None or small + pair.gap <= large:
        return
    # A count is not raised to suit another value; the other gives way.
    least = hints.columns[pair.path, pair.small].least
    if hints.columns[pair.path, pair.large].is_count and large - pair.gap >= least:
        line.tokens[pair.small] = str(large - pair.gap)
    elif hints.columns[pair.path, pair.small].is_count or small == large:
        line.tokens[pair.large] = str(small + pair.gap)
    else:
        line.tokens[pair.small], line.tokens[pair.large] = str(large), str(small)


def _lines_by_path(layout: Layout, contents: Contents) -> dict[Path, list[Line]]:
    found: dict[Path, list[Line]] = {}
    for path, _, line, _ in walk_lines(layout, contents):
        found.setdefault(path, []).append(line)
    return found


def _keep_singles(
    rng: random.Random, lines: Sequence[Line], column: Column, position: int
) -> None:
    """Have each character that every example grid holds once be there once.

    Args:
      position: of the grid's token on each of its lines; of rows it is all tokens.
    """
    fillers = [letter for letter in column.alphabet if letter not in column.singles]
    places = [
        (line, at)
        for line in lines
        for at in range(len(line.tokens))
        if column.is_row or at == position
    ]
    grids = [list(line.tokens[at]) for line, at in places]
    for letter in column.singles:
        cells = [(r, c) for r, row in enumerate(grids) for c in range(len(row))]
        held = [(r, c) for r, c in cells if grids[r][c] == letter]
        free = [(r, c) for r, c in cells if grids[r][c] not in column.singles]
        if not held and free:
            row, place = rng.choice(free)
            grids[row][place] = letter
        for row, place in rng.sample(held, max(0, len(held) - 1)):
            grids[row][place] = rng.choice(fillers)
    for (line, at), grid in zip(places, grids, strict=True):
        line.tokens[at] = "".join(grid)


def _resize(
    rng: random.Random,
    layout: Layout,
    contents: Contents,
    hints: Hints,
    ranges: StatedRanges,
    path: Path,
    outer: Sequence[int | None],
) -> None:
    variables = list(outer)
    for position, (node, content) in enumerate(zip(layout, contents, strict=True)):
        here = (*path, position)
        if isinstance(content, Repeated):
            assert isinstance(node, Block)
            size = max(0, node.count.among(variables) or 0)
            _resize_block(
                rng,
                content,
                size,
                partial(_change_values, rng, node.body, hints, ranges, here),
            )
            for repetition in content.repetitions:
                _resize(rng, node.body, repetition, hints, ranges, here, variables)
            continue
        column = hints.columns.get((here, 0))
        if isinstance(node, Scalars):
            variables += map(integer, content.tokens)
        elif isinstance(node, Text):
            _resize_text(rng, content, column, node.size.among(variables) or 0)
        elif column is not None:
            size = _row_size(rng, node, content, variables)
            _resize_row(rng, content, column, size, ranges)


def _resize_block(
    rng: random.Random, content: Repeated, size: int, change: Callable[[Contents], None]
) -> None:
    """Drop repetitions at random, or insert changed copies of some."""
    repetitions = content.repetitions
    while len(repetitions) > size:
        del repetitions[rng.randrange(len(repetitions))]
    while repetitions and len(repetitions) < size:
        like = copy.deepcopy(rng.choice(repetitions))
        change(like)
        repetitions.insert(rng.randint(0, len(repetitions)), like)


def _change_values(
    rng: random.Random,
    body: Layout,
    hints: Hints,
    ranges: StatedRanges,
    path: Path,
    contents: Contents,
) -> None:
    """Change half of the tokens that count nothing."""
    for place, node, line, _ in walk_lines(body, contents, path):
        for position, token in enumerate(line.tokens):
            slot = (place, position if isinstance(node, Scalars) else 0)
            column = hints.columns.get(slot)
            if column is not None and not column.is_count and rng.random() < 0.5:
                line.tokens[position] = new_token(rng, column, token, ranges)


def _row_size(rng: random.Random, node: Node, line: Line, variables: Variables) -> int:
    if isinstance(node, Row) and node.size is not None:
        return max(0, node.size.among(variables) or 0)
    size = len(line.tokens)
    if rng.random() < _FREE_LENGTH_SHARE:
        size += rng.choice((-2, -1, 1, 2, 3))
    return max(size, min(1, len(line.tokens)))


def _resize_row(
    rng: random.Random, line: Line, column: Column, size: int, ranges: StatedRanges
) -> None:
    tokens = line.tokens
    while len(tokens) > size:
        del tokens[rng.randrange(len(tokens))]
    while column.tokens and len(tokens) < size:
        like = rng.choice(tokens or column.tokens)
        tokens.insert(rng.randint(0, len(tokens)), new_token(rng, column, like, ranges))


def _resize_text(
    rng: random.Random, line: Line, column: Column | None, size: int
) -> None:
    text = "".join(line.tokens)
    if len(text) > size:
        start = rng.randint(0, len(text) - size)
        text = text[start : start + size]
    elif len(text) < size and column is not None:
        more = fresh_text(rng, column, size - len(text))
        text = text + more if rng.random() < 0.5 else more + text
    line.tokens = [text] if text else []


def _repair_line(
    rng: random.Random,
    hints: Hints,
    path: Path,
    node: Node,
    line: Line,
    variables: Variables,
    keeps_row_bounds: bool,
) -> None:
    is_scalars = isinstance(node, Scalars)
    for position, token in enumerate(line.tokens):
        column = hints.columns.get((path, position if is_scalars else 0))
        if column is None or column.bound is None or column.is_count:
            continue
        limit = variables[column.bound]
        is_kept = is_scalars or keeps_row_bounds
        if (
            is_kept
            and limit is not None
            and limit >= 1
            and not 1 <= int(token) <= limit
        ):
            line.tokens[position] = str(rng.randint(1, limit))
    column = hints.columns.get((path, 0))
    if column is not None and column.is_row and column.kind == "integer":
        line.tokens[:] = map(str, _repaired_row(list(map(int, line.tokens)), column))


def _repaired_row(values: list[int], column: Column) -> list[int]:
    """Return a row with the order and differences that every example row has."""
    if column.is_permutation:
        order = sorted(range(len(values)), key=lambda position: values[position])
        ranks = {position: rank for rank, position in enumerate(order, start=1)}
        return [ranks[position] for position in range(len(values))]
    if column.is_distinct:
        used: set[int] = set()
        for position, value in enumerate(values):
            while value in used:
                value += 1
            used.add(value)
            values[position] = value
    return sorted(values) if column.is_sorted else values
