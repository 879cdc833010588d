"""Text that a machine or a stranger wrote, made fit to be looked at.

Control characters become visible signs, marks that turn the direction of text around
are spelled out, and what is too long is cut. Escaping is the templates' work: what is
given as `Markup` here has been escaped by markupsafe.
"""

import difflib
import re
from functools import lru_cache
from typing import Final, NamedTuple

from markupsafe import Markup, escape
from pygments import lex
from pygments.lexer import Lexer
from pygments.lexers import CppLexer, JavaLexer, PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

# Beyond these a page shows the beginning and a way to the whole.
MOST_CHARACTERS: Final = 4_000
MOST_LINES: Final = 60
# Programs beyond this are shown without colours, and those that would take long.
MOST_HIGHLIGHTED: Final = 60_000
# Programs of more lines are told apart by their rarer lines.
MOST_MATCHED: Final = 250

# What takes lexers the square of its length: blanks, and words with no signs between.
_SLOW = re.compile(r"[ \t]{200}|\n{200}|\b(?:\w+\s+){200}|(?:[ \t]+\n){200}")
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_CLASSES: Final = (
    (Comment, "c"),
    (Keyword, "k"),
    (String, "s"),
    (Number, "m"),
    (Name.Builtin, "b"),
    (Name.Function, "f"),
    (Name.Class, "f"),
    (Operator.Word, "k"),
    (Operator, "o"),
)


class Cut(NamedTuple):
    """The beginning of a text, and how much there is of it."""

    text: str
    is_cut: bool
    characters: int


def clean(text: object) -> str:
    """Return text without characters that act instead of being seen.

    Example:
      An escape character becomes its picture U+241B, a right-to-left override is
      written as U+202E between brackets.
    """
    return _ODD.sub(_sign, str(text).replace("\r\n", "\n"))


def _sign(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"\u27e8U+{code:04X}\u27e9"


def cut(text: str, characters: int = MOST_CHARACTERS, lines: int = MOST_LINES) -> Cut:
    """Return the beginning of a text, clean."""
    kept = text[:characters]
    rows = kept.split("\n", lines)
    if len(rows) > lines:
        kept = "\n".join(rows[:lines])
    return Cut(clean(kept), len(kept) < len(text), len(text))


def short(text: object, characters: int = 80) -> str:
    """Return a text as one clean line."""
    line = " ".join(clean(str(text)[: characters * 4]).split())
    return line if len(line) <= characters else line[: characters - 1] + "\u2026"


def highlight(program: str, language: str) -> list[Markup]:
    """Return the lines of a program in colours, escaped."""
    return list(_highlighted(program, language))


@lru_cache(maxsize=256)
def _highlighted(program: str, language: str) -> tuple[Markup, ...]:
    shown = clean(program)
    if len(shown) > MOST_HIGHLIGHTED or _SLOW.search(shown):
        return tuple(escape(line) for line in shown.split("\n"))
    lines: list[Markup] = [Markup("")]
    for kind, value in lex(shown, _lexer(language)):
        name = next((css for parent, css in _CLASSES if kind in parent), "")
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append(Markup(""))
            if part:
                piece = escape(part)
                lines[-1] += (
                    Markup('<span class="t-{}">{}</span>').format(name, piece)
                    if name
                    else piece
                )
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    return tuple(lines)


def _lexer(language: str) -> Lexer:
    # Without these options Pygments would strip and add newlines.
    options = {"stripnl": False, "ensurenl": False}
    if language == "cpp":
        return CppLexer(**options)
    return JavaLexer(**options) if language == "java" else PythonLexer(**options)


class DiffLine(NamedTuple):
    """A line of two programs side by side."""

    kind: str
    """`same`, `left` or `right`."""
    left: int | None
    right: int | None
    text: str


def diff(left: str, right: str) -> list[DiffLine]:
    """Return the lines of two programs, marked by which of them has them."""
    one, other = clean(left).split("\n")[:2000], clean(right).split("\n")[:2000]
    lines: list[DiffLine] = []
    # The matcher takes minutes over many lines that occur often, unless it may pass
    # over them.
    is_long = max(len(one), len(other)) > MOST_MATCHED
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=is_long)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            lines += [
                DiffLine("same", a + i + 1, c + i + 1, one[a + i]) for i in range(b - a)
            ]
            continue
        lines += [DiffLine("left", i + 1, None, one[i]) for i in range(a, b)]
        lines += [DiffLine("right", None, i + 1, other[i]) for i in range(c, d)]
    return lines
