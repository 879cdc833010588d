"""Text of runs on its way into a page: names, messages and settings may hold anything.

A statement's author or a model may have written it. Markup is escaped by whoever
writes the page; here goes what no page should hold: control characters, half
surrogate pairs, and signs that turn the direction of what follows.
"""

import html
import re

# C0 and C1 controls, half surrogate pairs, signs of direction, line separators, byte
# order marks; line breaks and tabs become blanks.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u2028-\u202e"
    "\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BLANKS = re.compile(r"\s+")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~<>&$:@-])")


def plain(text: object, most: int = 200) -> str:
    """Return text on one line without unfit characters, cut at `most` of them.

    Example:
      >>> plain("two" + chr(10) + "lines")
      'two lines'
    """
    one_line = _BLANKS.sub(" ", _UNFIT.sub("\ufffd", str(text))).strip()
    return one_line if len(one_line) <= most else one_line[: most - 3] + "..."


def escape_html(text: object, most: int = 200) -> str:
    """Return text as content or attribute of HTML and SVG.

    Example:
      >>> escape_html('<b a="1">')
      '&lt;b a=&quot;1&quot;&gt;'
    """
    return html.escape(plain(text, most), quote=True)


def escape_markdown(text: object, most: int = 200) -> str:
    """Return text as Markdown that shows it and does nothing else.

    Whatever could begin markup, a link, HTML or a cell gets a backslash or is an
    entity.

    Example:
      >>> escape_markdown("a|b")
      'a\\\\|b'
    """
    shown = plain(text, most)
    entities = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;", ":": "&#58;"}

    def mark(match: re.Match[str]) -> str:
        sign = match.group()
        return entities.get(sign, "\\" + sign)

    return _MARKDOWN.sub(mark, shown)


def count(value: int | None) -> str:
    """Return a count for people.

    Example:
      >>> count(1234567), count(None)
      ('1,234,567', '-')
    """
    return "-" if value is None else f"{value:,}"


def percent(value: float | None) -> str:
    """Return a share for people: three digits at most, never 0 for what is not.

    Example:
      >>> percent(0.5), percent(0.00012), percent(1.0), percent(None)
      ('50%', '0.012%', '100%', '-')
    """
    if value is None:
        return "-"
    shown = 100 * value
    if shown in (0.0, 100.0):
        return f"{shown:.0f}%"
    if shown >= 99.95:
        return f"{shown:.3f}%"
    return f"{shown:.3g}%"


def seconds(value: float | None) -> str:
    """Return a time for people.

    Example:
      >>> seconds(0.25), seconds(75), seconds(7322), seconds(None)
      ('0.25 s', '1 min 15 s', '2 h 2 min', '-')
    """
    if value is None:
        return "-"
    if value < 60:
        return f"{value:.3g} s"
    whole = round(value)
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
