"""A page as blocks, so that HTML and Markdown say the same.

Text in blocks is raw: whoever writes the page escapes it. Pictures are SVG made by this
package, whose text is escaped where it is made.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG picture; `text` says the same in words, for who cannot see it."""

    svg: str
    text: str
    name: str = ""
    """Of its file beside a Markdown page; without one the words stand there."""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word that is coloured: `good`, `bad`, `odd` or `quiet`."""

    text: str
    tone: str


Cell = str | Mark | Picture


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's own."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences; a `note` must be seen."""

    text: str
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure that people look for first."""

    value: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Tiles:
    """The figures at the top."""

    tiles: Sequence[Tile]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; columns named in `numbers` stand to the right."""

    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    numbers: frozenset[int] = frozenset()
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures beside each other where there is room."""

    pictures: Sequence[Picture]


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks that open on demand, such as settings; open where a page is printed."""

    title: str
    blocks: Sequence["Block"] = field(default_factory=tuple)


Block = Heading | Paragraph | Tiles | Table | Pictures | Fold
