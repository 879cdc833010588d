"""A problem's statement as safe HTML: headings, lists, code and readable mathematics.

Statements come in no one format. Lines are kept, what is plainly a heading or a list
becomes one, and formulas between dollar signs become MathML, which browsers draw
themselves. Everything else is text.
"""

import re
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree

from latex2mathml.converter import convert
from markupsafe import Markup, escape

from alphacode.view.text import clean

# Longest formula that is drawn; and the most of one statement.
MOST_FORMULA: Final = 400
MOST_FORMULAS: Final = 400
MOST_STATEMENT: Final = 100_000

_FORMULA = re.compile(r"\$\$\$(.+?)\$\$\$|\$\$(.+?)\$\$|\$([^$\n]+?)\$", re.S)
_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(
    # Where the sign of a heading is repeated at its end, `rstrip` takes it away.
    r"(?:#{1,4}\s+(?P<marked>\S.*))"
    r"|(?P<known>(?:input|output|notes?|examples?|constraints|scoring|interaction"
    r"|(?:input|output) format|sample (?:input|output)s?)(?:\s*\d+)?)\s*:?",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*[-*\u2022]\s+(.*)")

# What a formula may consist of; anything else is shown as it was written.
_ELEMENTS: Final = frozenset(
    {"math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "msup", "msub"}
    | {"msubsup", "mfrac", "msqrt", "mroot", "mover", "munder", "munderover"}
    | {"mtable", "mtr", "mtd", "mstyle", "mpadded", "mphantom", "menclose"}
)
_ATTRIBUTES: Final = frozenset(
    {"display", "stretchy", "fence", "form", "separator", "lspace", "rspace", "width"}
    | {"height", "depth", "mathvariant", "linethickness", "displaystyle"}
    | {"scriptlevel", "minsize", "maxsize", "accent", "columnalign"}
)
_NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"


_EXAMPLES = re.compile(r"(?:examples?|sample (?:input|output)s?)\s*\d*", re.IGNORECASE)
_PART = re.compile(r"(?:input|output)\s*\d*", re.IGNORECASE)


@lru_cache(maxsize=128)
def render(description: str, leaves_examples_out: bool = False) -> Markup:
    """Return a statement as HTML.

    Args:
      leaves_examples_out: whether its examples are shown elsewhere.
    """
    page = _Page()
    is_example = False
    for line in clean(description[:MOST_STATEMENT]).strip("\n").split("\n"):
        heading, item = _HEADING.fullmatch(line.strip()), _ITEM.fullmatch(line)
        if heading:
            title = heading["known"] or heading["marked"]
            title = title.rstrip("#").strip() or title
            if _EXAMPLES.fullmatch(title):
                is_example = True
            elif not (is_example and _PART.fullmatch(title)):
                is_example = False
        if (is_example and leaves_examples_out) or not line.strip():
            page.close()
        elif heading:
            page.close()
            page.parts.append(Markup("<h3>{}</h3>").format(page.inline(title)))
        elif item and not page.paragraph:
            page.items.append(page.inline(item[1]))
        else:
            page.paragraph.append(page.inline(line))
    page.close()
    return Markup("\n").join(page.parts)


class _Page:
    """What has been written, and the paragraph or list that is open."""

    def __init__(self) -> None:
        self.parts: list[Markup] = []
        self.paragraph: list[Markup] = []
        self.items: list[Markup] = []
        self._formulas = 0

    def inline(self, text: str) -> Markup:
        """Return a piece of a line as HTML: formulas, code and text."""
        parts: list[Markup] = []
        end = 0
        for match in _FORMULA.finditer(text):
            if self._formulas >= MOST_FORMULAS:
                break
            self._formulas += 1
            parts.append(_with_code(text[end : match.start()]))
            source = next(group for group in match.groups() if group is not None)
            parts.append(formula(source) or escape(match.group()))
            end = match.end()
        parts.append(_with_code(text[end:]))
        return Markup("").join(parts)

    def close(self) -> None:
        """Close what is open."""
        if self.items:
            inside = Markup("").join(
                Markup("<li>{}</li>").format(i) for i in self.items
            )
            self.parts.append(Markup("<ul>{}</ul>").format(inside))
            self.items.clear()
        if self.paragraph:
            lines = Markup("\n").join(self.paragraph)
            self.parts.append(Markup("<p>{}</p>").format(lines))
            self.paragraph.clear()


def _with_code(text: str) -> Markup:
    pieces = _CODE.split(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else escape(piece)
        for number, piece in enumerate(pieces)
    )


@lru_cache(maxsize=4096)
def formula(source: str) -> Markup | None:
    """Return LaTeX as MathML; `None` if it cannot be drawn, or not safely."""
    if len(source) > MOST_FORMULA:
        return None
    try:
        return _rebuilt(ElementTree.fromstring(convert(source)))
    except Exception:
        # The converter raises whatever it stumbles over; the source is shown then.
        return None


def _rebuilt(node: ElementTree.Element) -> Markup | None:
    name = node.tag.removeprefix(_NAMESPACE)
    if name not in _ELEMENTS:
        return None
    inside = [_rebuilt(child) for child in node]
    if None in inside:
        return None
    kept = Markup("").join(
        Markup(' {}="{}"').format(key, value)
        for key, value in node.attrib.items()
        if key in _ATTRIBUTES
    )
    body = escape(node.text or "") + Markup("").join(each or "" for each in inside)
    return Markup("<{0}{1}>{2}</{0}>").format(name, kept, body)
