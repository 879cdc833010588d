"""Two runs on the same problems: which is better, and how sure is that?

Problems are matched by name and content. Whether each run solved a problem gives
McNemar's test; pass@k and n@k of each problem give paired differences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alphacode.core.errors import RunError
from alphacode.evaluation.calibration import Calibration
from alphacode.evaluation.comparison import (
    Difference,
    McNemar,
    mcnemar,
    paired_difference,
)
from alphacode.pipeline.finished.calibration import calibration_of
from alphacode.pipeline.finished.rates import rate_of
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.report import SolveReport
from alphacode.store.run_directory import RunDirectory


@dataclass(frozen=True, slots=True, kw_only=True)
class RunComparison:
    """The first run less the second, on the problems both have scored."""

    problems: int
    """Problems that both have scored."""
    solved: tuple[int, int]
    """How many of these each solved."""
    mcnemar: McNemar
    differences: dict[str, Difference]
    """By metric: `solved`, and `pass@k` and `n@k` without clustering."""
    only_first: tuple[str, ...]
    """Problems that the first alone solved."""
    only_second: tuple[str, ...]
    calibration: tuple[Mapping[str, Calibration], Mapping[str, Calibration]]
    """How far the scores that each run holds fit, by the name of what scored."""
    notes: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {
            "problems": self.problems,
            "solved": list(self.solved),
            "mcnemar": self.mcnemar.as_dict(),
            "differences": {k: each.as_dict() for k, each in self.differences.items()},
            "only_first": list(self.only_first),
            "only_second": list(self.only_second),
            "calibration": [
                {name: found.as_dict() for name, found in each.items()}
                for each in self.calibration
            ],
            "notes": list(self.notes),
        }


def compare_runs(
    first: Path, second: Path, *, ks: Sequence[int] = (), seed: int = 0
) -> RunComparison:
    """Return how two runs differ on the problems they share.

    Args:
      ks: numbers of samples for pass@k and n@k; none takes powers of ten.

    Raises:
      RunError: a place holds no run, or they share no problem that both scored.
    """
    ours, theirs = _reports(first), _reports(second)
    shared = [
        name for name in ours if name in theirs and ours[name][0] == theirs[name][0]
    ]
    (n, _), _ = asked = _asked_for(first), _asked_for(second)
    notes = [*_notes(ours, theirs, shared), *_uneven(*asked)]
    pairs = [(ours[name][1], theirs[name][1]) for name in shared]
    scored = [(a, b) for a, b in pairs if a.is_scored and b.is_scored]
    if not scored:
        raise RunError(
            f"{first} and {second} share no problem that both have scored; give runs "
            "of the same problems"
        )
    if len(scored) < len(pairs):
        notes.append(
            f"{len(pairs) - len(scored)} shared problems are left out: not both runs "
            "have scored them"
        )
    solved = [(bool(a.solved), bool(b.solved)) for a, b in scored]
    firsts, seconds = [a for a, _ in solved], [b for _, b in solved]
    differences = {"solved": paired_difference(firsts, seconds, seed=seed)}
    differences |= _rates(scored, ks, n, seed)
    return RunComparison(
        problems=len(scored),
        solved=(sum(firsts), sum(seconds)),
        mcnemar=mcnemar(firsts, seconds),
        differences=differences,
        only_first=tuple(
            a.problem
            for (a, _), both in zip(scored, solved, strict=True)
            if both == (True, False)
        ),
        only_second=tuple(
            a.problem
            for (a, _), both in zip(scored, solved, strict=True)
            if both == (False, True)
        ),
        calibration=(_calibration(first, seed), _calibration(second, seed)),
        notes=tuple(notes),
    )


def _calibration(path: Path, seed: int) -> Mapping[str, Calibration]:
    return calibration_of(RunDirectory.for_reading(path), seed)


def _reports(path: Path) -> dict[str, tuple[str, SolveReport]]:
    """Return digest and report of each finished problem, by its name."""
    run = RunDirectory.for_reading(path)
    found: dict[str, tuple[str, SolveReport]] = {}
    for row in run.rows("problems", ["name", "digest"]):
        report = Ledger.of_stored(run, row["name"]).report()
        if report is not None:
            found[row["name"]] = (row["digest"], SolveReport.from_json(report))
    return found


def _asked_for(path: Path) -> tuple[int, int]:
    """Return how many submissions and samples a run was to make of a problem."""
    settings = RunDirectory.for_reading(path).settings().get("settings") or {}
    samples = (settings.get("sampling") or {}).get("samples", 0)
    return int(settings.get("submissions", 10)), int(samples)


def _uneven(first: tuple[int, int], second: tuple[int, int]) -> list[str]:
    """Return what must be said of runs that were not to do the same."""
    return [
        f"the runs had {one} and {other} {what} of a problem: who solved what compares "
        f"them as they were, pass@k and n@k {fairly}"
        for (what, fairly), one, other in zip(
            (
                ("submissions", f"take {first[0]} for both"),
                ("samples", "take k samples of each"),
            ),
            first,
            second,
            strict=True,
        )
        if one != other
    ]


def _notes(
    ours: dict[str, tuple[str, SolveReport]],
    theirs: dict[str, tuple[str, SolveReport]],
    shared: list[str],
) -> list[str]:
    notes = []
    both = ours.keys() & theirs.keys()
    if len(both) > len(shared):
        notes.append(
            f"{len(both) - len(shared)} problems are left out: they have the same name "
            "and other content"
        )
    alone = len(ours.keys() ^ theirs.keys())
    if alone:
        notes.append(f"{alone} problems are in one of the runs only")
    return notes


def _rates(
    pairs: list[tuple[SolveReport, SolveReport]],
    ks: Sequence[int],
    n: int,
    seed: int,
) -> dict[str, Difference]:
    """Return paired differences of pass@k and n@k, where both have all counts."""
    most = min((_fewest(a, b) for a, b in pairs if _fewest(a, b)), default=0)
    wanted = list(ks) or [10**power for power in range(9) if 10**power <= most]
    differences: dict[str, Difference] = {}
    for k in wanted:
        for name, limit in ((f"pass@{k}", k), (f"{n}@{k}", n)):
            rates = [(rate_of(a, limit, k), rate_of(b, limit, k)) for a, b in pairs]
            known = [(a, b) for a, b in rates if a is not None and b is not None]
            if known and limit <= k:
                ours, theirs = zip(*known, strict=True)
                differences[name] = paired_difference(ours, theirs, seed=seed)
    return differences


def _fewest(first: SolveReport, second: SolveReport) -> int:
    """Return up to which k both runs say something of a problem."""
    return min(
        each.samples if rate_of(each, 1, 1) is not None else 0
        for each in (first, second)
    )
