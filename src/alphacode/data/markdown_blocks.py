"""Cut a Markdown file at its headings, and give the text of its parts as plain text.

Blocks are found by a CommonMark parser; the text is taken from the file line by line,
because a model reads plain text. Of the markup, only the marks of code, of bold text
and of small headings are dropped.
"""

import bisect
import itertools
import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from alphacode.core.errors import DataError

_CODE_SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_BOLD = re.compile(r"(?<![\w*])\*\*(?=\S)([^*\n]+)(?<=\S)\*\*(?![\w*])")


@dataclass
class Part:
    """The lines under one heading; the heading is empty above the first section."""

    where: str
    lines: list[str]
    """Of the whole file, so that places are those of the file."""
    heading: str
    start: int
    end: int
    blocks: list[Token] = field(default_factory=list)
    """The fenced and indented blocks and the small headings, in order."""

    @property
    def fences(self) -> list[Token]:
        """The fenced blocks, in order."""
        return [token for token in self.blocks if token.type == "fence"]

    def at(self, line: int) -> str:
        """Return file and line, for messages; `line` counts from 0."""
        return f"{self.where}, line {line + 1}"

    def content(self, fence: Token) -> str:
        """Return the text in a fenced block.

        Raises:
          DataError: the block is never closed, and so swallows the rest of the file.
        """
        first, end = _span(fence)
        last = self.lines[end - 1].strip(" \t>")
        if end - 1 == first or not last or set(last) != {fence.markup[0]}:
            raise DataError(
                f"{self.at(first)}: the fenced block that begins there is never "
                f"closed; expected a line {fence.markup}"
            )
        return fence.content

    def plain(self, start: int | None = None, end: int | None = None) -> str:
        """Return the text of lines `start` to `end`, without marks or outer blanks."""
        start = self.start if start is None else start
        end = self.end if end is None else end
        shown: dict[int, str | None] = {}
        # Blocks follow one another, and none lies in another.
        begin = bisect.bisect_right(
            self.blocks, start, key=lambda block: _span(block)[1]
        )
        for token in itertools.islice(self.blocks, begin, None):
            first, last = _span(token)
            if first >= end:
                break
            if token.type == "heading_open":
                shown[first] = self.lines[first].strip().strip("#").strip()
            else:
                shown |= {line: self.lines[line] for line in range(first, last)}
            if token.type == "fence":
                self.content(token)
                shown[first] = shown[last - 1] = None
        kept = (
            shown[line] if line in shown else _without_marks(self.lines[line])
            for line in range(start, end)
        )
        return _trimmed("\n".join(line for line in kept if line is not None))


def cut(text: str, where: str) -> tuple[str | None, list[Part]]:
    """Return the title and the parts between headings of the first two levels.

    Args:
      text: the file's text; Windows newlines become `\\n`.
      where: file, for messages.

    Raises:
      DataError: binary data.
    """
    if "\0" in text:
        raise DataError(f"{where}: holds binary data; expected Markdown text")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    tokens = MarkdownIt("commonmark").parse(text)
    title: str | None = None
    parts = [Part(where, lines, "", 0, len(lines))]
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and token.level == 0:
            if token.tag not in ("h1", "h2"):
                parts[-1].blocks.append(token)
                continue
            first, end = _span(token)
            heading = tokens[index + 1].content.strip()
            if token.tag == "h1" and len(parts) == 1:
                title, heading = heading, ""
            parts[-1].end = first
            parts.append(Part(where, lines, heading, end, len(lines)))
        elif token.type in ("fence", "code_block"):
            parts[-1].blocks.append(token)
    return title or None, parts


def _span(token: Token) -> tuple[int, int]:
    # Blocks of these kinds always have their lines.
    assert token.map is not None
    return token.map[0], token.map[1]


def _end(token: Token) -> int:
    return _span(token)[1]


def _without_marks(line: str) -> str:
    return _BOLD.sub(r"\1", _CODE_SPAN.sub(r"\1", line))


def _trimmed(text: str) -> str:
    """Drop blank lines before and after, and white space at the end."""
    return re.sub(r"\A(?:[ \t]*\n)+", "", text).rstrip()
