"""Blocks as one HTML file that needs nothing: no script, no server, no network.

A policy in its head forbids scripts and loading anything, so that text of a run could
do no harm even if an escape were missed.
"""

from collections.abc import Sequence

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
from alphacode.reporting.style import PAGE
from alphacode.reporting.text import escape_html

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_MOST = 2000


def html_page(blocks: Sequence[Block], title: str, foot: str) -> str:
    """Return the whole file."""
    body = "\n".join(map(_block, blocks))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape_html(title)}</title>\n<style>{PAGE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n<footer>{escape_html(foot, _MOST)}</footer>\n"
        "</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escape_html(text)}</h{level}>"
        case Paragraph(text, is_note):
            kind = ' class="note"' if is_note else ' class="quiet"'
            return f"<p{kind}>{escape_html(text, _MOST)}</p>"
        case Tiles(tiles):
            inner = "".join(
                f'<div class="tile"><b>{escape_html(tile.value)}</b>'
                f"{escape_html(tile.label)}<span>{escape_html(tile.detail)}</span></div>"
                for tile in tiles
            )
            return f'<div class="tiles">{inner}</div>'
        case Pictures(pictures):
            return f'<div class="pictures">{"".join(map(_figure, pictures))}</div>'
        case Table():
            return _table(block)
        case Fold(title, blocks):
            inner = "\n".join(map(_block, blocks))
            summary = f"<summary>{escape_html(title)}</summary>"
            return f"<details>{summary}\n{inner}\n</details>"


def _figure(picture: Picture) -> str:
    caption = escape_html(picture.caption, _MOST)
    return f"<figure>{picture.svg}<figcaption>{caption}</figcaption></figure>"


def _table(table: Table) -> str:
    def kind(column: int) -> str:
        return ' class="n"' if column in table.numbers else ""

    head = "".join(
        f"<th{kind(i)}>{escape_html(words)}</th>"
        for i, words in enumerate(table.headings)
    )
    rows = "\n".join(
        "<tr>"
        + "".join(f"<td{kind(i)}>{_cell(cell)}</td>" for i, cell in enumerate(row))
        + "</tr>"
        for row in table.rows
    )
    caption = (
        f"<caption>{escape_html(table.caption)}</caption>" if table.caption else ""
    )
    return (
        f'<div class="wide"><table>{caption}<thead><tr>{head}</tr></thead>'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(cell: Cell) -> str:
    match cell:
        case Mark(text, tone):
            return f'<span class="mark {escape_html(tone)}">{escape_html(text)}</span>'
        case Picture(svg):
            return svg
        case str():
            return escape_html(cell)
