"""Programs that a model scored, and whether they are right, of a run's tables.

Only problems all of whose scored programs were judged on the hidden tests count: where
submissions alone were judged, those are the ones that got high scores.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from alphacode.store.run_directory import RunDirectory


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPrograms:
    """What one model's scores came to."""

    programs: Mapping[str, list[tuple[float, bool]]]
    """By problem, the score of each program and whether it passes the hidden tests."""
    left_out: int
    """Problems with scored programs that were not all judged."""
    unjudged: int
    """Programs that the judge itself failed on; they count nowhere."""


def scored_programs(run: RunDirectory) -> dict[str, ScoredPrograms]:
    """Return the scored programs of a run by the name of what scored them."""
    scores: dict[str, dict[str, dict[str, float]]] = {}
    columns = ["problem", "program_id", "scorer", "score"]
    for row in run.rows("scores", columns):
        of_scorer = scores.setdefault(row["scorer"], {})
        of_scorer.setdefault(row["problem"], {})[row["program_id"]] = row["score"]
    if not scores:
        return {}
    wanted = {name for of_scorer in scores.values() for name in of_scorer}
    verdicts: dict[str, dict[str, str | None]] = {name: {} for name in wanted}
    columns = ["problem", "program_id", "verdict"]
    for row in run.rows("judgements", columns, stage="hidden"):
        if row["problem"] in wanted:
            verdicts[row["problem"]][row["program_id"]] = row["verdict"]
    return {
        scorer: _joined(of_scorer, verdicts) for scorer, of_scorer in scores.items()
    }


def _joined(
    scores: Mapping[str, Mapping[str, float]],
    verdicts: Mapping[str, Mapping[str, str | None]],
) -> ScoredPrograms:
    found: dict[str, list[tuple[float, bool]]] = {}
    left_out = unjudged = 0
    for problem, of_problem in scores.items():
        judged = verdicts[problem]
        if not of_problem.keys() <= judged.keys():
            left_out += 1
            continue
        known = [
            (score, judged[name] == "AC")
            for name, score in of_problem.items()
            if judged[name] is not None
        ]
        unjudged += len(of_problem) - len(known)
        if known:
            found[problem] = known
    return ScoredPrograms(programs=found, left_out=left_out, unjudged=unjudged)
