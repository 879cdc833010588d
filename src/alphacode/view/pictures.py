"""The geometry of pictures; templates draw it as SVG."""

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from alphacode.view.curves import Point

# Areas of a cluster picture; the rest share one.
MOST_AREAS: Final = 60


class Area(NamedTuple):
    """A rectangle of a picture, in its units."""

    x: float
    y: float
    width: float
    height: float


class Curve(NamedTuple):
    """A curve with its band and ticks, in the units of a 640 by 280 picture."""

    line: str
    band: str
    dots: list[tuple[float, float, str]]
    x_ticks: list[tuple[float, str]]
    y_ticks: list[tuple[float, str]]


def bar_widths(counts: Sequence[int | None]) -> list[float]:
    """Return widths from 0 to 100 on a logarithmic scale; a count above 0 is seen."""
    most = max((count or 0 for count in counts), default=0)
    scale = math.log10(most + 1) or 1.0
    return [
        round(max(1.5, 100 * math.log10(count + 1) / scale), 2) if count else 0.0
        for count in counts
    ]


def areas(weights: Sequence[float], width: float, height: float) -> list[Area]:
    """Return a rectangle per weight, as near to squares as may be, largest first.

    Args:
      weights: positive, falling.

    Source: squarified treemaps (Bruls, Huizing and van Wijk 2000).
    """
    found: list[Area] = []
    left = list(weights)
    total = sum(left)
    x = y = 0.0
    while left:
        scale = (width - x) * (height - y) / total if total else 0.0
        side = min(width - x, height - y)
        count = _row_length([weight * scale for weight in left], side)
        row, left = left[:count], left[count:]
        share = sum(row)
        thick = share * scale / side if side else 0.0
        offset = 0.0
        is_upright = width - x >= height - y
        for weight in row:
            long = side * weight / share
            if is_upright:
                found.append(Area(x, y + offset, thick, long))
            else:
                found.append(Area(x + offset, y, long, thick))
            offset += long
        x, y = (x + thick, y) if is_upright else (x, y + thick)
        total -= share
    return found


def _row_length(sizes: list[float], side: float) -> int:
    """Return how many sizes make the row whose worst rectangle is least lengthy."""
    best, count, total = math.inf, 0, 0.0
    for size in sizes:
        total += size
        row = sizes[: count + 1]
        thick = total / side if side else 0.0
        worst = max(
            max(thick * thick / each, each / (thick * thick))
            if each and thick
            else math.inf
            for each in (row[0], row[-1])
        )
        if count and worst > best:
            break
        best, count = worst, count + 1
    return max(1, count)


def curve(points: Sequence[Point]) -> Curve:
    """Return the picture of a curve over a logarithmic axis of k."""
    left, right, top, bottom = 52.0, 620.0, 16.0, 240.0
    last = math.log10(max(point.k for point in points)) or 1.0
    highest = max(max(p.mean, p.high or 0.0) for p in points)
    # Sums of fractions may end a hair above 1.
    ceiling = next((level for level in (0.05, 0.1, 0.25, 0.5) if highest <= level), 1.0)

    def at(k: int, value: float) -> tuple[float, float]:
        x = left + (right - left) * (math.log10(k) / last)
        return round(x, 1), round(bottom - (bottom - top) * value / ceiling, 1)

    line = " ".join(f"{x},{y}" for x, y in (at(p.k, p.mean) for p in points))
    upper = [at(p.k, p.high) for p in points if p.high is not None]
    lower = [at(p.k, p.low) for p in points if p.low is not None]
    levels = [ceiling * i / 4 for i in range(5)]
    decades = [10**e for e in range(int(last) + 1)]
    return Curve(
        line=line,
        band=" ".join(f"{x},{y}" for x, y in [*upper, *reversed(lower)]),
        dots=[(*at(p.k, p.mean), _told(p)) for p in points],
        x_ticks=[(at(k, 0)[0], f"{k:,}") for k in decades],
        y_ticks=[(at(1, level)[1], _percent(level)) for level in levels],
    )


def _percent(share: float) -> str:
    return f"{100 * share:.4g}%"


def _told(point: Point) -> str:
    band = "" if point.low is None else f" ({point.low:.1%} to {point.high:.1%})"
    return f"{point.k:,} samples: {point.mean:.1%}{band}"
