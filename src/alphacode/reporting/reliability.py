"""The part of a page on scores: does a program with a score of 0.7 come right so often?

A diagram for each model that scored: bins of scores against the share that is right,
with intervals; on the dashed line a score is the chance it says it is.
"""

from alphacode.evaluation.calibration import Bin, Calibration, calibrations
from alphacode.evaluation.intervals import Interval
from alphacode.reporting.charts import Scale
from alphacode.reporting.document import (
    Block,
    Heading,
    Paragraph,
    Picture,
    Pictures,
    Table,
)
from alphacode.reporting.facts import RunFacts
from alphacode.reporting.svg import WIDTH, canvas, element, label, title
from alphacode.reporting.text import count, percent

_TOP, _SIDE = 20, 300
_COUNTS = 60
"""Height of the columns below that tell how many programs a bin holds."""


def calibrations_of(run: RunFacts) -> dict[str, Calibration]:
    """Return how far scores fit, by the name of what scored, where a run has some."""
    scorers = {name: each.programs for name, each in run.scored_programs.items()}
    return calibrations(scorers, run.seed)


def reliability(run: RunFacts) -> list[Block]:
    """Return a diagram and a table of bins for each model that scored programs."""
    pictures, tables = [], []
    for number, (name, found) in enumerate(calibrations_of(run).items(), start=1):
        shown = _shown_name(run, name)
        shares = [
            f"{percent(each.right.mean)} of those around {percent(each.score)}"
            for each in found.bins
        ]
        text = f"Scores of {shown} and what is right: {'; '.join(shares)}"
        caption = (
            f"Scores of {shown}: {count(found.programs)} programs of "
            f"{count(found.problems)} problems, in bins by their score, against the "
            "share that is right, with 95 % intervals over problems. Columns: how many "
            "programs a bin holds. Below the dashed line scores are over-confident."
        )
        svg = diagram(found, text)
        pictures.append(Picture(svg, text, f"reliability-{number}", caption))
        tables.append(_table(shown, found))
    notes = [
        Paragraph(sentence, is_note=True)
        for name, scored in run.scored_programs.items()
        for sentence in _lacking(_shown_name(run, name), scored.left_out)
    ]
    shown_pictures = [Pictures(pictures)] if pictures else []
    blocks: list[Block] = [*shown_pictures, *tables, *notes]
    return [Heading("Scores"), *blocks] if blocks else []


def _shown_name(run: RunFacts, name: str) -> str:
    if name == run.settings.get("model"):
        return "the value head of the model that drew"
    return f"the scoring model {name}"


def _lacking(name: str, left_out: int) -> list[str]:
    if not left_out:
        return []
    return [
        f"{left_out} problems are left out of how far {name} fits: not all of the "
        "programs it scored were judged on hidden tests (judges_every_candidate)"
    ]


def _table(name: str, found: Calibration) -> Table:
    def told(each: Interval) -> str:
        return f"{percent(each.mean)} ({percent(each.low)} to {percent(each.high)})"

    rows = [
        [
            f"{each.low:.1f} to {each.high:.1f}",
            count(each.programs),
            count(each.problems),
            percent(each.score),
            told(each.right),
        ]
        for each in found.bins
    ]
    total = [count(found.programs), count(found.problems), percent(found.score)]
    brier = f"{found.brier.mean:.3f} ({found.brier.low:.3f} to {found.brier.high:.3f})"
    alike = f"{found.brier_of_share:.3f}"
    rows += [
        ["all", *total, told(found.right)],
        ["expected calibration error", "", "", "", told(found.error)],
        ["- of perfect scores, by chance", "", "", "", percent(found.error_by_chance)],
        ["Brier score", "", "", "", brier],
        ["- of one score for all, the share right", "", "", "", alike],
    ]
    return Table(
        ("score", "programs", "problems", "mean score", "right, 95 % over problems"),
        rows,
        numbers=frozenset((1, 2, 3, 4)),
        caption=f"Programs that pass the examples, by the score that {name} gives them",
    )


def diagram(found: Calibration, text: str) -> str:
    """Return the mean score of each bin against the share right, and its programs."""
    bottom = _TOP + _SIDE
    left = (WIDTH - _SIDE) / 2

    def x(value: float) -> float:
        return left + _SIDE * value

    def y(value: float) -> float:
        return bottom - _SIDE * value

    parts = []
    for i in range(6):
        at = i / 5
        for x1, x2, y1, y2 in (
            (x(0), x(1), y(at), y(at)),
            (x(at), x(at), y(0), y(1)),
        ):
            parts.append(element("line", x1=x1, x2=x2, y1=y1, y2=y2, cls="g"))
        parts.append(label(x(0) - 8, y(at) + 4, f"{20 * i}%", text_anchor="end"))
        base = bottom + _COUNTS + 26
        parts.append(label(x(at), base, f"{at:.1f}", text_anchor="middle"))
    parts.append(
        element(
            "line",
            x1=x(0),
            x2=x(1),
            y1=y(0),
            y2=y(1),
            cls="s5",
            stroke_dasharray="5 4",
        )
    )
    most = max((each.programs for each in found.bins), default=1)
    for each in found.bins:
        parts += _bin(each, x, y, bottom + 10, most)
    height = bottom + _COUNTS + 52
    words = label(x(0.5), height - 8, "score", "t m", text_anchor="middle")
    return canvas("".join(parts) + words, height, text)


def _bin(each: Bin, x: Scale, y: Scale, top: float, most: int) -> list[str]:
    words = (
        f"scores {each.low:.1f} to {each.high:.1f}: {count(each.programs)} programs of "
        f"{count(each.problems)} problems, mean score {percent(each.score)}, right "
        f"{percent(each.right.mean)} ({percent(each.right.low)} to "
        f"{percent(each.right.high)})"
    )
    at, share = x(each.score), y(each.right.mean)
    low, high = y(each.right.low), y(each.right.high)
    tall = max(_COUNTS * each.programs / most, 0.5)
    begin, end = x(each.low) + 1, x(each.high) - 1
    return [
        element("line", x1=at, x2=at, y1=low, y2=high, cls="s0 whisker"),
        element("circle", title(words), cx=at, cy=share, r=4, cls="f0"),
        element(
            "rect",
            title(words),
            x=begin,
            y=top + _COUNTS - tall,
            width=end - begin,
            height=tall,
            cls="pale",
        ),
    ]
