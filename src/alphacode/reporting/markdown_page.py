"""Blocks as Markdown with the pictures as SVG files in a folder beside it."""

from collections.abc import Sequence
from urllib.parse import quote

from alphacode.reporting.document import (
    Block,
    Cell,
    Fold,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Pictures,
    Table,
    Tiles,
)
from alphacode.reporting.style import PICTURE
from alphacode.reporting.text import escape_markdown

_MOST = 2000


def markdown_page(blocks: Sequence[Block], foot: str, folder: str) -> str:
    """Return the text of the page.

    Args:
      folder: the name of the folder beside it that holds the pictures.
    """
    parts = [_block(block, folder) for block in blocks]
    return "\n\n".join([*parts, escape_markdown(foot, _MOST)]) + "\n"


def picture_files(blocks: Sequence[Block]) -> dict[str, str]:
    """Return the content of each picture's file by its name."""
    found: dict[str, str] = {}
    for block in blocks:
        if isinstance(block, Fold):
            found |= picture_files(block.blocks)
        elif isinstance(block, Pictures):
            for picture in block.pictures:
                found[f"{picture.name}.svg"] = _alone(picture.svg)
    return found


def _alone(svg: str) -> str:
    """Return a picture with the style it needs away from a page, and a ground."""
    head, _, rest = svg.partition(">")
    ground = '<rect width="100%" height="100%" style="fill:var(--paper)"/>'
    return f"{head}><style>{PICTURE}</style>{ground}{rest}\n"


def _block(block: Block, folder: str) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * level} {escape_markdown(text)}"
        case Paragraph(text, is_note):
            words = escape_markdown(text, _MOST)
            return f"> {words}" if is_note else words
        case Tiles(tiles):
            rows = [
                f"| {escape_markdown(tile.label)} | {escape_markdown(tile.value)} "
                f"| {escape_markdown(tile.detail)} |"
                for tile in tiles
            ]
            return "\n".join(["| | | |", "|---|---:|---|", *rows])
        case Pictures(pictures):
            return "\n\n".join(_figure(picture, folder) for picture in pictures)
        case Table():
            return _table(block)
        case Fold(title, blocks):
            inner = [_block(each, folder) for each in blocks]
            return "\n\n".join([f"### {escape_markdown(title)}", *inner])


def _figure(picture: Picture, folder: str) -> str:
    place = f"{quote(folder)}/{quote(picture.name)}.svg"
    image = f"![{escape_markdown(picture.text)}]({place})"
    return f"{image}\n\n{escape_markdown(picture.caption, _MOST)}"


def _table(table: Table) -> str:
    ruler = [
        "---:" if i in table.numbers else "---" for i in range(len(table.headings))
    ]
    lines = [_row([escape_markdown(words) for words in table.headings]), _row(ruler)]
    lines += [_row([_cell(cell) for cell in row]) for row in table.rows]
    caption = [escape_markdown(table.caption), ""] if table.caption else []
    return "\n".join([*caption, *lines])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cell(cell: Cell) -> str:
    match cell:
        case Mark(text):
            return escape_markdown(text)
        case Picture(_, text):
            return escape_markdown(text)
        case str():
            return escape_markdown(cell)
