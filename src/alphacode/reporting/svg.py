"""SVG by hand: elements, axes, bars; colours are those of the page's style.

A chart is drawn in classes, not colours, so that one picture serves light and dark.
"""

import math
from collections.abc import Sequence

from alphacode.reporting.text import escape_html

WIDTH = 560
CHARACTER = 6.6
"""Width of a letter of the small font, about."""


def element(name: str, content: str = "", **attributes: object) -> str:
    """Return an element; a `_` in an attribute's name is a `-`, `cls` is `class`.

    Numbers are cut to two decimals. Attributes are escaped, content is not.
    """
    words = "".join(
        f' {_name(key)}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{words}>{content}</{name}>" if content else f"<{name}{words}/>"


def label(
    x: float, y: float, words: object, cls: str = "t", **attributes: object
) -> str:
    """Return text, escaped."""
    return element("text", escape_html(words), x=x, y=y, cls=cls, **attributes)


def title(words: object) -> str:
    """Return what a pointer over the element shows."""
    return element("title", escape_html(words))


def canvas(content: str, height: float, text: str, width: float = WIDTH) -> str:
    """Return a whole picture that is as wide as its place lets it be."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'role="img" aria-label="{escape_html(text, 400)}">{content}</svg>'
    )


def legend(
    items: Sequence[tuple[str, str]], left: float, y: float = 16, room: float = WIDTH
) -> tuple[str, float]:
    """Return squares of colour and their names, and the height of their rows.

    Args:
      items: class and name of each; an empty name is left out.
      room: where a row ends.
    """
    parts, x = [], left
    for cls, name in items:
        if not name:
            continue
        width = 15 + CHARACTER * len(name)
        if x > left and x + width > room:
            x, y = left, y + 18
        parts.append(element("rect", x=x, y=y - 9, width=10, height=10, rx=2, cls=cls))
        parts.append(label(x + 15, y, name))
        x += width + 16
    return "".join(parts), y + 14


def short(value: float) -> str:
    """Return a number for an axis.

    Example:
      >>> short(1000), short(2500000), short(20)
      ('1k', '2.5M', '20')
    """
    for size, sign in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:g}{sign}"
    return f"{value:g}"


def nice_step(span: float, most: int = 5) -> float:
    """Return a step of 1, 2 or 5 times a power of ten with at most so many in a span.

    Example:
      >>> nice_step(1.0), nice_step(0.07)
      (0.2, 0.02)
    """
    raw = span / most
    power = 10.0 ** math.floor(math.log10(raw))
    return next(d * power for d in (1, 2, 5, 10) if d * power >= raw * 0.999)


def _name(key: str) -> str:
    return "class" if key == "cls" else key.replace("_", "-")


def _value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return escape_html(value, 4_000_000)
