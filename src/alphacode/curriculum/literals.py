"""String literals of the curriculum's programs, in Python and in C++ alike."""

import re
from collections.abc import Callable

LITERAL = re.compile(r"(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')")
_SPECIAL = re.compile(r"[\"'\\]")


def escaped(text: str) -> str:
    """Return a printable text as it stands in a literal, whatever its quotes are."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def literals(body: str) -> list[str]:
    """Return what stands between the quotes of each literal of a body."""
    return [text[1:-1] for text in LITERAL.findall(body)]


def literals_changed(body: str, change: Callable[[str], str]) -> str:
    """Return a body with other texts in its literals.

    Args:
      body: a body in which `$word` may stand for a constant; a dollar sign that comes
        in with a new text is none.
      change: from what a literal says to what it is to say. Literals that hold a
        backslash are left alone.
    """

    def changed(match: re.Match[str]) -> str:
        quote, text = match.group()[0], match.group()[1:-1]
        new = text if "\\" in text else change(text)
        if new == text:
            return match.group()
        return quote + escaped(new).replace("$", "$$") + quote

    return LITERAL.sub(changed, body)
