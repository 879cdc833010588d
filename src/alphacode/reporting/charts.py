"""The pictures of a page: curves with bands, funnels, stacked bars, strips.

Classes name colours: `c0` to `c5` are series, `f...` fills, `good`, `bad` and `odd`
verdicts. The style (style.py) gives each a light and a dark value.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from alphacode.reporting.estimates import Point
from alphacode.reporting.svg import (
    CHARACTER,
    WIDTH,
    canvas,
    element,
    label,
    legend,
    nice_step,
    short,
    title,
)
from alphacode.reporting.text import count, percent

SERIES = 6
Scale = Callable[[float], float]
_LEFT, _RIGHT, _BOTTOM = 56, 20, 42


class Line(NamedTuple):
    """A curve to draw, with the band of its intervals."""

    name: str
    points: Sequence[Point]


class Dot(NamedTuple):
    """A single observation beside the curves."""

    name: str
    point: Point
    series: int
    """Colour, 0 to 5."""


class Bar(NamedTuple):
    """A row of a bar chart: parts of (class, name, value)."""

    name: str
    parts: Sequence[tuple[str, str, float]]
    words: str
    """Written behind the bar."""


def curves(lines: Sequence[Line], dots: Sequence[Dot], text: str) -> str:
    """Return rates against k on a logarithmic axis, with bands."""
    points = [p for line in lines for p in line.points] + [d.point for d in dots]
    least, most = min(p.k for p in points), max(p.k for p in points)
    top = min(1.0, max(p.high for p in points) * 1.05) or 1.0
    span = math.log10(most / least) or 1.0
    names = [(f"f{i % SERIES}", line.name) for i, line in enumerate(lines)]
    names += [(f"f{dot.series % SERIES}", dot.name) for dot in dots]
    key, above = legend(names, _LEFT)
    wide, tall = WIDTH - _LEFT - _RIGHT, 250.0
    height = above + tall + _BOTTOM

    def x(k: float) -> float:
        return _LEFT + wide * math.log10(k / least) / span

    def y(rate: float) -> float:
        return above + tall * (1 - rate / top)

    parts = [key, *_axes(x, y, (least, most), top, height)]
    for i, line in enumerate(lines):
        parts.append(_line(line, x, y, i % SERIES))
    for dot in dots:
        parts.append(_dot(dot, x(dot.point.k), y))
    return canvas("".join(parts), height, text)


def _axes(
    x: Scale, y: Scale, ends: tuple[int, int], top: float, height: float
) -> list[str]:
    parts = []
    least, most = ends
    step = nice_step(top)
    for i in range(int(top / step + 1e-9) + 1):
        rate = i * step
        parts.append(
            element(
                "line", x1=_LEFT, x2=WIDTH - _RIGHT, y1=y(rate), y2=y(rate), cls="g"
            )
        )
        words = f"{100 * rate:g}%"
        parts.append(label(_LEFT - 8, y(rate) + 4, words, text_anchor="end"))
    power = 10 ** math.ceil(math.log10(least))
    while power <= most:
        parts.append(
            element(
                "line",
                x1=x(power),
                x2=x(power),
                y1=y(top),
                y2=height - _BOTTOM,
                cls="g",
            )
        )
        words = short(power)
        parts.append(
            label(x(power), height - _BOTTOM + 16, words, text_anchor="middle")
        )
        power *= 10
    middle = (_LEFT + WIDTH - _RIGHT) / 2
    parts.append(
        label(middle, height - 6, "samples per problem, k", "t m", text_anchor="middle")
    )
    return parts


def _line(line: Line, x: Scale, y: Scale, series: int) -> str:
    places = [(x(p.k), y(p.low), y(p.mean), y(p.high)) for p in line.points]
    upper = " ".join(f"{a:.1f},{h:.1f}" for a, _, _, h in places)
    lower = " ".join(f"{a:.1f},{b:.1f}" for a, b, _, _ in reversed(places))
    middle = " ".join(f"{a:.1f},{m:.1f}" for a, _, m, _ in places)
    parts = [
        element("polygon", points=f"{upper} {lower}", cls=f"f{series} band"),
        element("polyline", points=middle, cls=f"s{series} line"),
    ]
    for point, (a, _, m, _) in zip(line.points, places, strict=True):
        words = f"{line.name}, k = {count(point.k)}: {_interval(point)}"
        parts.append(element("circle", title(words), cx=a, cy=m, r=3, cls=f"f{series}"))
    return "".join(parts)


def _dot(dot: Dot, a: float, y: Scale) -> str:
    series, point = dot.series % SERIES, dot.point
    b, m, h = y(point.low), y(point.mean), y(point.high)
    words = title(f"{dot.name}: {_interval(point)}")
    return element("line", x1=a, x2=a, y1=b, y2=h, cls=f"s{series} whisker") + element(
        "path", words, d=f"M{a:.1f} {m - 6:.1f}l6 6l-6 6l-6 -6z", cls=f"f{series} rim"
    )


def _interval(point: Point) -> str:
    return f"{percent(point.mean)} ({percent(point.low)} to {percent(point.high)})"


def funnel(steps: Sequence[tuple[str, int, str]], text: str) -> str:
    """Return a bar per step on a logarithmic scale, so that one in a million is seen.

    Args:
      steps: name, count and words behind the bar; counts fall.
    """
    left, row = 150, 30
    wide = WIDTH - left - 190
    most = max((value for _, value, _ in steps), default=1)
    scale = math.log10(most + 1) or 1.0
    parts = []
    for i, (name, value, words) in enumerate(steps):
        at = 8 + i * row
        length = wide * math.log10(value + 1) / scale
        parts.append(label(left - 10, at + 15, name, text_anchor="end"))
        parts.append(
            element("rect", x=left, y=at, width=wide, height=row - 8, rx=3, cls="track")
        )
        parts.append(
            element(
                "rect",
                title(f"{name}: {value:,}"),
                x=left,
                y=at,
                width=max(length, 1.5 if value else 0.0),
                height=row - 8,
                rx=3,
                cls="f0",
            )
        )
        shown = label(left + wide + 10, at + 15, f"{value:,}", "t b")
        parts.append(shown)
        offset = CHARACTER * len(f"{value:,}") + 24
        parts.append(label(left + wide + offset, at + 15, words, "t m"))
    return canvas("".join(parts), 8 + len(steps) * row, text)


def bars(
    rows: Sequence[Bar], text: str, *, total: float | None = None, left: float = 150
) -> str:
    """Return a stacked bar per row.

    Args:
      total: what a full bar stands for; without it the longest row.
    """
    behind = max((len(each.words) for each in rows), default=0) * CHARACTER + 16
    row = 28
    wide = WIDTH - left - behind
    most = total or max((_sum(each) for each in rows), default=1.0) or 1.0
    seen = dict.fromkeys((cls, name) for each in rows for cls, name, _ in each.parts)
    key, top = legend(list(seen) if len(seen) > 1 else [], 10.0)
    top = top if len(seen) > 1 else 6.0
    parts = [key]
    for i, each in enumerate(rows):
        at = top + i * row
        parts.append(label(left - 10, at + 14, each.name, text_anchor="end"))
        parts.append(
            element("rect", x=left, y=at, width=wide, height=row - 9, rx=3, cls="track")
        )
        x: float = left
        for cls, name, value in each.parts:
            length = wide * value / most
            if length > 0:
                words = f"{each.name}, {name}: {value:,.6g}"
                parts.append(
                    element(
                        "rect",
                        title(words),
                        x=x,
                        y=at,
                        width=length,
                        height=row - 9,
                        cls=cls,
                    )
                )
            x += length
        parts.append(label(left + wide + 10, at + 14, each.words, "t m"))
    return canvas("".join(parts), top + len(rows) * row, text)


def _sum(row: Bar) -> float:
    return sum(value for _, _, value in row.parts)


def columns(
    groups: Sequence[tuple[str, Sequence[tuple[str, str, float]]]],
    text: str,
    axis: str,
    unit: str,
) -> str:
    """Return a stacked column per group.

    Args:
      groups: name below the column, and its parts of (class, name, value).
      axis: words below.
      unit: words beside the legend: what is counted.
    """
    seen = dict.fromkeys((cls, name) for _, parts in groups for cls, name, _ in parts)
    key, above = legend(list(seen), _LEFT, room=WIDTH - 80)
    wide, tall = WIDTH - _LEFT - _RIGHT, 170.0
    height = above + tall + _BOTTOM
    most = max((sum(v for _, _, v in parts) for _, parts in groups), default=1.0) or 1.0
    step = max(nice_step(most), 1.0)
    most = math.ceil(most / step) * step
    drawn = [key]
    drawn.append(label(WIDTH - _RIGHT, 16, unit, "t m", text_anchor="end"))
    for i in range(int(most / step) + 1):
        y = above + tall * (1 - i * step / most)
        drawn.append(element("line", x1=_LEFT, x2=WIDTH - _RIGHT, y1=y, y2=y, cls="g"))
        drawn.append(label(_LEFT - 8, y + 4, short(i * step), text_anchor="end"))
    slot = wide / max(len(groups), 1)
    for i, (name, parts) in enumerate(groups):
        x, y = _LEFT + slot * (i + 0.14), height - _BOTTOM
        for cls, part, value in parts:
            length = tall * value / most
            y -= length
            words = title(f"{name}, {part}: {value:,.6g}")
            drawn.append(
                element(
                    "rect", words, x=x, y=y, width=slot * 0.72, height=length, cls=cls
                )
            )
        drawn.append(
            label(x + slot * 0.36, height - _BOTTOM + 16, name, text_anchor="middle")
        )
    middle = (_LEFT + WIDTH - _RIGHT) / 2
    drawn.append(label(middle, height - 6, axis, "t m", text_anchor="middle"))
    return canvas("".join(drawn), height, text)


def strip(parts: Sequence[tuple[str, float]], text: str, width: float = 180) -> str:
    """Return one thin bar of segments (class, weight), for a cell of a table."""
    whole = sum(weight for _, weight in parts) or 1.0
    drawn, x = [], 0.0
    for cls, weight in parts:
        length = width * weight / whole
        # A gap of half a unit keeps neighbours apart where there is room for it.
        gap = 0.6 if length > 2 else 0.0
        drawn.append(
            element("rect", x=x, y=0, width=max(length - gap, 0.3), height=12, cls=cls)
        )
        x += length
    return canvas("".join(drawn), 12, text, width)


def intervals(
    rows: Sequence[tuple[str, Point, str]], text: str, left: float = 150
) -> str:
    """Return a mean with its interval per row: (name, point, words behind)."""
    row, top = 26, 26
    behind = max((len(words) for _, _, words in rows), default=0) * CHARACTER + 20
    wide = WIDTH - left - behind
    bottom = top + row * len(rows)
    parts = []
    for i in range(6):
        x = left + wide * i / 5
        parts.append(element("line", x1=x, x2=x, y1=top - 6, y2=bottom, cls="g"))
        parts.append(label(x, 14, f"{20 * i}%", text_anchor="middle"))
    for i, (name, point, words) in enumerate(rows):
        y = top + i * row + 10
        low, mean, high = (left + wide * v for v in (point.low, point.mean, point.high))
        parts.append(label(left - 10, y + 4, name, text_anchor="end"))
        parts.append(element("line", x1=low, x2=high, y1=y, y2=y, cls="s0 whisker"))
        shown = title(f"{name}: {_interval(point)}")
        parts.append(element("circle", shown, cx=mean, cy=y, r=5, cls="f0"))
        parts.append(label(left + wide + 12, y + 4, words, "t m"))
    return canvas("".join(parts), bottom + 4, text)
