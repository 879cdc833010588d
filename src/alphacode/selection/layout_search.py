"""Find the layout that explains all example inputs of a problem most simply.

A search over layouts in order of rising cost: a count that explains a line is cheaper
than a line of unexplained tokens, and evidence counts: that one token follows a 1 says
little, that seven follow a 7 in three examples says much.
"""

import heapq
import itertools
from collections.abc import Iterator, Sequence

from alphacode.selection.input_layout import (
    Block,
    CountedRow,
    Layout,
    LayoutMismatchError,
    Node,
    Reader,
    Row,
    Scalars,
    Size,
    Text,
    integer,
)

Lines = Sequence[Sequence[str]]

# Costs are in units of one line of unexplained tokens; only their order matters.
_TOKEN_COST = 0.1
_COUNTED_COST = 1.0
_BLOCK_COST = 0.3
_OFFSET_COST = 0.25
_FREE_ROW_COST = 2.0
# A count that was 1 wherever it was seen explains a line by chance.
_WEAK_EVIDENCE_COST = 1.0

# Bounds on the search: inputs that need more are mutated without a layout.
_MAX_NODES = 9
_MAX_BODY_NODES = 4
_MAX_FRONTIER = 40
_MAX_TRIES = 4000
# Nodes that are tried on an input whose test cases are looked for.
_MAX_BODY_TRIES = 4000
# Of many variables, so many of the first and of the last ones may count something.
_MOST_COUNTING = 8


def infer_layout(inputs: Sequence[Lines]) -> Layout | None:
    """Return the cheapest layout that fits all inputs, or `None` if none was found.

    Example:
      >>> infer_layout([[["3"], ["4", "1", "9"]]])
      (Scalars(width=1), Row(size=Size(variable=0, offset=0)))
    """
    # Best first: the first layout taken off that reads everything is the cheapest.
    order, tries = itertools.count(), itertools.count()
    start = [Reader(lines) for lines in inputs]
    heap: list[tuple[float, int, Layout, list[Reader]]] = [(0.0, 0, (), start)]
    while heap and next(tries) < _MAX_TRIES:
        cost, _, layout, readers = heapq.heappop(heap)
        if all(reader.is_at_end for reader in readers):
            return layout
        if len(layout) >= _MAX_NODES:
            continue
        for extra, node in _options(layout, readers):
            if next(tries) >= _MAX_TRIES:
                break
            moved = _moved(readers, node)
            if moved is not None:
                entry = (cost + extra, next(order), (*layout, node), moved)
                heapq.heappush(heap, entry)
    return None


def _options(layout: Layout, readers: list[Reader]) -> Iterator[tuple[float, Node]]:
    yield from _line_options(readers)
    yield from _block_options(readers)
    if layout == (Scalars(1),):
        yield from _test_case_options(readers)


def _test_case_options(readers: list[Reader]) -> Iterator[tuple[float, Node]]:
    """Blocks of several nodes, counted by the one integer on the first line."""
    if any(reader.variables[0] is None for reader in readers):
        return
    # The first case of the longest input proposes; every case must agree.
    guide = max(readers, key=lambda reader: len(reader.lines))
    weak = _weakness(Size(0), readers)
    for cost, body in _bodies(guide):
        if len(body) > 1:
            yield _BLOCK_COST + cost + weak, Block(Size(0), body)


def _bodies(guide: Reader) -> Iterator[tuple[float, Layout]]:
    """Yield layouts that can read the next lines of one input, short ones first."""
    tries = itertools.count()
    frontier: list[tuple[float, Layout, Reader]] = [(0.0, (), guide)]
    for _ in range(_MAX_BODY_NODES):
        longer: list[tuple[float, Layout, Reader]] = []
        for cost, body, reader in frontier:
            for extra, node in (*_line_options([reader]), *_block_options([reader])):
                if next(tries) >= _MAX_BODY_TRIES:
                    break
                # Variable 0 counts the cases; inside one it counts nothing.
                moved = None if _mentions(node, 0) else _moved([reader], node)
                if moved is not None:
                    longer.append((cost + extra, (*body, node), moved[0]))
        yield from ((cost, body) for cost, body, _ in longer)
        frontier = sorted(longer, key=lambda entry: entry[0])[:_MAX_FRONTIER]


def _moved(readers: list[Reader], node: Node) -> list[Reader] | None:
    moved = [reader.copy() for reader in readers]
    try:
        for reader in moved:
            reader.read(node)
    except LayoutMismatchError:
        return None
    return moved


def _line_options(readers: list[Reader]) -> Iterator[tuple[float, Node]]:
    lines = [r.lines[r.position] for r in readers if not r.is_at_end]
    if len(lines) < len(readers):
        return
    yield from _nodes_for(lines, readers)


def _block_options(readers: list[Reader]) -> Iterator[tuple[float, Node]]:
    """Blocks of one line, with what their lines have in common."""
    for count in _sizes(readers, offsets=(0, -1)):
        counts = [count.among(reader.variables) or 0 for reader in readers]
        if max(counts) < 1 or min(counts) < 0:
            continue
        blocks = [
            reader.lines[reader.position : reader.position + number]
            for reader, number in zip(readers, counts, strict=True)
        ]
        if any(
            len(block) < number for block, number in zip(blocks, counts, strict=True)
        ):
            continue
        lines = [line for block in blocks for line in block]
        weak = _weakness(count, readers)
        for cost, node in _nodes_for(lines, readers):
            # n lines of n tokens: for n = 2 it is chance as often as a matrix.
            again = 0.5 if _size_of(node) == count and max(counts) < 3 else 0.0
            offset = _OFFSET_COST * abs(count.offset)
            yield _BLOCK_COST + cost + weak + again + offset, Block(count, (node,))


def _nodes_for(
    lines: Sequence[Sequence[str]], readers: list[Reader]
) -> Iterator[tuple[float, Node]]:
    """Nodes that may read all of some lines; whether they do is tried by reading."""
    widths = {len(line) for line in lines}
    widest = max(widths)
    if len(widths) == 1:
        yield 1.0 + _TOKEN_COST * widest, Scalars(widest)
    else:
        yield _FREE_ROW_COST, Row(None)
    if widest > 1 and all(line and integer(line[0]) == len(line) - 1 for line in lines):
        weak = _WEAK_EVIDENCE_COST if widest == 2 else 0.0
        yield _COUNTED_COST + weak, CountedRow()
    for size in _sizes(readers, offsets=(0, -1, 1)):
        cost = (
            _COUNTED_COST + _OFFSET_COST * abs(size.offset) + _weakness(size, readers)
        )
        yield cost, Row(size)
        if widest == 1 and size.offset == 0 and not all(map(_is_number, lines)):
            yield cost, Text(size)


def _sizes(readers: list[Reader], offsets: Sequence[int]) -> Iterator[Size]:
    known = range(len(readers[0].variables))
    for variable in dict.fromkeys((*known[:_MOST_COUNTING], *known[-_MOST_COUNTING:])):
        if all(reader.variables[variable] is not None for reader in readers):
            yield from (Size(variable, offset) for offset in offsets)


def _weakness(size: Size, readers: list[Reader]) -> float:
    values = [size.among(reader.variables) or 0 for reader in readers]
    return _WEAK_EVIDENCE_COST if max(values) <= 1 else 0.0


def _is_number(line: Sequence[str]) -> bool:
    # Digits are a number, unless they are a string of bits.
    return all(integer(token) is not None and set(token) - {*"01"} for token in line)


def _size_of(node: Node) -> Size | None:
    if isinstance(node, Block):
        return node.count
    return node.size if isinstance(node, Row | Text) else None


def _mentions(node: Node, variable: int) -> bool:
    size = _size_of(node)
    if size is not None and size.variable == variable:
        return True
    return isinstance(node, Block) and any(_mentions(n, variable) for n in node.body)
