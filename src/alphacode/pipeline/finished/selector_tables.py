"""A comparison of selectors as Markdown: n@k of each, differences, how scores fit."""

from collections.abc import Iterable, Mapping, Sequence

from alphacode.evaluation.calibration import Calibration
from alphacode.evaluation.comparison import Difference
from alphacode.evaluation.intervals import Interval
from alphacode.evaluation.scores import Score
from alphacode.pipeline.finished.selector_comparison import (
    BASE,
    BOUND,
    SelectorComparison,
)


def markdown(found: SelectorComparison, title: str) -> str:
    """Return the tables of a comparison, with what was left out and what must be said.

    Args:
      title: what was compared, such as the run directory.
    """
    ks = list(next(iter(found.scores.values()), {}))
    heads = [f"{found.submissions}@{k}" for k in ks]
    scored = found.problems - sum(found.left_out.values())
    parts = [
        f"# Selectors on the samples of {title}",
        f"{scored} of {found.problems} problems, {found.repeats} sub-samples of each "
        "and k; 95 % intervals over problems. Every selector chooses from the same "
        f"candidates: `{BASE}` without clustering, `{BOUND}` all of them, which is the "
        "bound.",
        _table(
            ["selector", *heads],
            [
                [f"`{name}`", *(_interval(row[k]) for k in ks)]
                for name, row in found.scores.items()
            ],
        ),
    ]
    if found.differences:
        parts += [
            f"Differences to `{BASE}`, problem by problem:",
            _table(
                ["selector", *heads],
                [
                    [f"`{name}`", *(_interval(row.get(k), "+") for k in ks)]
                    for name, row in found.differences.items()
                ],
            ),
        ]
    parts += _calibration(found.calibration)
    parts += [
        f"- {count} of {found.problems} problems left out: {reason}"
        for reason, count in found.left_out.items()
    ]
    parts += [f"- {note}" for note in found.notes]
    return "\n\n".join(parts) + "\n"


def _calibration(found: Mapping[str, Calibration]) -> list[str]:
    if not found:
        return []
    rows = [
        [
            f"`{name}`",
            *(f"{each.programs:,}", f"{each.problems:,}", f"{100 * each.score:.1f} %"),
            _interval(each.right),
            _interval(each.error),
            f"{100 * each.error_by_chance:.1f} %",
            f"{each.brier.mean:.3f} ({each.brier.low:.3f} to {each.brier.high:.3f})",
        ]
        for name, each in found.items()
    ]
    heads = ["scored by", "programs", "problems", "mean score", "right"]
    heads += ["expected calibration error", "of it by chance", "Brier score"]
    return ["How far scores fit what is right:", _table(heads, rows)]


def _interval(each: Score | Difference | Interval | None, sign: str = "") -> str:
    """Return a mean and its ends in per cent; empty where no problem counts."""
    if each is None or each.mean is None or each.low is None or each.high is None:
        return ""
    mean, low, high = (
        f"{100 * end:{sign}.1f}" for end in (each.mean, each.low, each.high)
    )
    return f"{mean} % ({low} to {high})"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruler = ["---", *("---:" for _ in heads[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, ruler, *rows))
