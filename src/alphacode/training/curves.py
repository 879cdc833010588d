"""Curves of runs as SVG files, one quantity each, one line a run; no torch."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import leather

from alphacode.core.files import write_text

WIDTH, HEIGHT = 720, 320
# The library's own choice is a font of one system.
for _part in ("title", "legend", "axis_title", "tick"):
    setattr(leather.theme, f"{_part}_font_family", "monospace")
_MOST_POINTS = 300
_COLOURS = ("#377eb8", "#e41a1c", "#4daf4a", "#984ea3", "#ff7f00", "#a65628", "#666666")


class Quantity(NamedTuple):
    """Something a report holds."""

    name: str
    """Of the file, such as `loss-total`."""
    title: str
    value: Callable[[dict[str, Any]], float | None]
    """From a line of `metrics.jsonl`."""


class Line(NamedTuple):
    """One run's values of a quantity by step."""

    label: str
    points: Sequence[tuple[float, float]]


def _losses(name: str, title: str) -> Quantity:
    return Quantity(f"loss-{name}", title, lambda row: row["losses"].get(name))


QUANTITIES = (
    _losses("total", "loss: the weighted sum that is minimised"),
    _losses("decoder", "decoder loss: next token (nats a token)"),
    _losses("mlm", "masked-language-modelling loss (nats a masked token)"),
    _losses("value", "value loss: correct or not (nats a pair)"),
    Quantity("learning-rate", "learning rate", lambda row: row["learning_rate"]),
    Quantity(
        "gradient-norm",
        "gradient norm before clipping",
        lambda row: row["gradient_norm"],
    ),
    Quantity("tokens-per-s", "real tokens per second", lambda row: row["tokens_per_s"]),
    Quantity("mfu", "model FLOP utilisation", lambda row: row.get("mfu")),
    Quantity("padding", "share of padding", lambda row: row["padding_share"]),
    Quantity(
        "memory",
        "most memory held (GiB)",
        lambda row: row["memory_bytes"] / 2**30 if "memory_bytes" in row else None,
    ),
)


def line_of(quantity: Quantity, label: str, rows: list[dict[str, Any]]) -> Line:
    """Return a run's line; reports without a finite value are left out."""
    values = ((row["step"], quantity.value(row)) for row in rows)
    points = [(s, v) for s, v in values if v is not None and math.isfinite(v)]
    return Line(label, thinned(points))


def thinned(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return at most 300 points, each the mean of as many neighbours."""
    size = -(-len(points) // _MOST_POINTS) or 1
    groups = [points[at : at + size] for at in range(0, len(points), size)]
    return [
        (group[-1][0], sum(value for _, value in group) / len(group))
        for group in groups
    ]


def draw(path: Path, title: str, lines: Sequence[Line]) -> None:
    """Write lines as one SVG file, atomically; there is a point at least.

    Raises:
      RunError: the place cannot be written.
    """
    chart = leather.Chart(title)
    ends: list[list[float]] = [[], []]
    for index, line in enumerate(lines):
        colour = _COLOURS[index % len(_COLOURS)]
        dashes = "none" if index < len(_COLOURS) else "6 3"
        points = list(line.points)
        if len(points) == 1:
            # A line of one point cannot be seen.
            chart.add_dots(points, name=line.label, fill_color=colour)
        else:
            chart.add_line(
                points,
                name=line.label,
                stroke_color=colour,
                width=1.5,
                stroke_dasharray=dashes,
            )
        for axis, values in enumerate(zip(*points, strict=True)):
            ends[axis] += [min(values), max(values)]
    chart.add_x_axis(name="step", tick_formatter=_tick)
    chart.add_y_axis(tick_formatter=_tick)
    chart.add_x_scale(*_range(ends[0]))
    chart.add_y_scale(*_range(ends[1]))
    write_text(path, str(chart.to_svg(width=WIDTH, height=HEIGHT)))


def _range(values: list[float]) -> tuple[float, float]:
    """Return the ends of a scale; one value gets room on both sides."""
    low, high = min(values), max(values)
    if low < high:
        return low, high
    room = abs(low) / 2 or 1.0
    return low - room, high + room


def _tick(value: Any, _index: int, _count: int) -> str:
    return f"{float(value):.6g}"
