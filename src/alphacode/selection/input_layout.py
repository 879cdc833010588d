"""The shape of a contest input: lines of tokens, some of which count what follows.

A layout is a tuple of nodes, each one line or a repeated block of nodes. Integers on
`Scalars` lines become variables, numbered in reading order; a `Size` says which of
them counts a row's tokens, a text's characters or a block's repetitions. Variables
read inside a block are known inside that repetition only.

Not covered: grids with blanks in them, and white space other than one blank or line
break between tokens.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")

# What a line or block holds: tokens, or repetitions, each a list of contents.
Contents = list["Line | Repeated"]
Variables = list[int | None]
Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """A count: the value of a variable, give or take a constant (n - 1 edges)."""

    variable: int
    offset: int = 0

    def among(self, variables: Sequence[int | None]) -> int | None:
        """Return the count, or `None` where the variable is no integer."""
        value = variables[self.variable]
        return None if value is None else value + self.offset


@dataclass(frozen=True, slots=True)
class Scalars:
    """A line of a fixed number of tokens."""

    width: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of counted tokens, or of any number of them if `size` is `None`."""

    size: Size | None


@dataclass(frozen=True, slots=True)
class CountedRow:
    """A line whose first token counts the others; only those are its contents."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of one token with counted characters."""

    size: Size


@dataclass(frozen=True, slots=True)
class Block:
    """Nodes repeated a counted number of times, such as test cases."""

    count: Size
    body: tuple["Node", ...]


Node = Scalars | Row | CountedRow | Text | Block
Layout = tuple[Node, ...]


@dataclass(slots=True)
class Line:
    """Contents of a node that is one line; open to change."""

    tokens: list[str]


@dataclass(slots=True)
class Repeated:
    """Contents of a block: one list per repetition; open to change."""

    repetitions: list[Contents]


class LayoutMismatchError(Exception):
    """An input does not have the layout."""


@dataclass(slots=True)
class Reader:
    """A place in an input, and the variables read before it."""

    lines: Sequence[Sequence[str]]
    position: int = 0
    variables: Variables = field(default_factory=list)

    def copy(self) -> "Reader":
        """Return a reader at the same place that can go its own way."""
        return Reader(self.lines, self.position, list(self.variables))

    @property
    def is_at_end(self) -> bool:
        """Whether every line is read."""
        return self.position >= len(self.lines)

    def read(self, node: Node) -> Line | Repeated:
        """Return what the node holds here, and move past it.

        Raises:
          LayoutMismatchError: the lines here do not fit the node.
        """
        if isinstance(node, Block):
            return self._read_block(node)
        if self.is_at_end:
            raise LayoutMismatchError
        tokens = list(self.lines[self.position])
        self.position += 1
        if isinstance(node, CountedRow):
            if not tokens or tokens[0] != str(len(tokens) - 1):
                raise LayoutMismatchError
            return Line(tokens[1:])
        if not _fits(node, tokens, self.variables):
            raise LayoutMismatchError
        if isinstance(node, Scalars):
            self.variables += map(integer, tokens)
        return Line(tokens)

    def _read_block(self, block: Block) -> Repeated:
        count = block.count.among(self.variables)
        if count is None or not 0 <= count <= len(self.lines):
            raise LayoutMismatchError
        num_outer = len(self.variables)
        repetitions: list[Contents] = []
        for _ in range(count):
            repetitions.append([self.read(node) for node in block.body])
            del self.variables[num_outer:]
        return Repeated(repetitions)


def integer(token: str) -> int | None:
    """Return the value of a plain integer token of at most 18 digits.

    Example:
      >>> integer("-7"), integer("007"), integer("x")
      (-7, None, None)
    """
    return int(token) if INTEGER.fullmatch(token) else None


def split_lines(text: str) -> list[list[str]]:
    """Return the tokens of every line; blank lines at the end are left out.

    Example:
      >>> split_lines("2\\n1 2\\n")
      [['2'], ['1', '2']]
    """
    return [line.split() for line in text.rstrip().splitlines()]


def read_layout(layout: Layout, lines: Sequence[Sequence[str]]) -> Contents | None:
    """Return the contents of an input under a layout, or `None` if it does not fit."""
    reader = Reader(lines)
    try:
        contents = [reader.read(node) for node in layout]
    except LayoutMismatchError:
        return None
    return contents if reader.is_at_end else None


def render(layout: Layout, contents: Contents) -> str:
    """Return the text of an input; the inverse of reading it."""
    return "".join(line + "\n" for line in _rendered(layout, contents))


def count_slots(layout: Layout) -> set[tuple[Path, int]]:
    """Return the (path, column) of every scalar that counts something."""
    slots: set[tuple[Path, int]] = set()
    _collect_count_slots(layout, (), [], slots)
    return slots


def plain_layout(lines: Sequence[Sequence[str]]) -> Layout:
    """Return the layout that fits one input and knows of no counts."""
    return tuple(Scalars(len(tokens)) for tokens in lines)


def _fits(node: Node, tokens: Sequence[str], variables: Variables) -> bool:
    if isinstance(node, Scalars):
        return len(tokens) == node.width
    if isinstance(node, Row):
        return node.size is None or node.size.among(variables) == len(tokens)
    if isinstance(node, Text):
        size = node.size.among(variables)
        return len(tokens) <= 1 and size == len("".join(tokens))
    raise LayoutMismatchError


def _rendered(layout: Layout, contents: Contents) -> Iterator[str]:
    for node, content in zip(layout, contents, strict=True):
        if isinstance(content, Repeated):
            assert isinstance(node, Block)
            for repetition in content.repetitions:
                yield from _rendered(node.body, repetition)
        elif isinstance(node, CountedRow):
            yield " ".join([str(len(content.tokens)), *content.tokens])
        else:
            yield " ".join(content.tokens)


def _collect_count_slots(
    layout: Layout,
    path: Path,
    outer: list[tuple[Path, int]],
    slots: set[tuple[Path, int]],
) -> None:
    known = list(outer)
    for position, node in enumerate(layout):
        here = (*path, position)
        if isinstance(node, Scalars):
            known += [(here, column) for column in range(node.width)]
        elif isinstance(node, Block):
            slots.add(known[node.count.variable])
            _collect_count_slots(node.body, here, known, slots)
        elif isinstance(node, Row | Text) and node.size is not None:
            slots.add(known[node.size.variable])
