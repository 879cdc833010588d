"""The problems of a finished run, with what was drawn and what it earned.

Nothing is drawn or judged here; a problem that lacks something says what.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from alphacode.core.problem import Problem
from alphacode.data.rows import problem_from_row
from alphacode.evaluation.report import NO_HIDDEN_TESTS
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.scores import sample_log_probabilities
from alphacode.selection.deduplication import DistinctProgram, group_by_program
from alphacode.store.run_directory import RunDirectory

UNFINISHED = "it is not finished"
UNJUDGED = "some of its programs are unjudged"
NOT_ALL_JUDGED = (
    "candidates were not judged on the hidden tests (judges_every_candidate)"
)
STOPPED_EARLY = "its drawing stopped early"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredProblem:
    """One problem of a run."""

    problem: Problem
    """Without solutions."""
    ledger: Ledger
    num_samples: int
    candidates: tuple[DistinctProgram, ...]
    """Programs that pass the examples; indices are of raw samples."""
    accepted: frozenset[str]
    """Ids of the candidates that pass the hidden tests."""
    log_probabilities: dict[int, float]
    """Per token, of the candidates' samples, by index."""
    lack: str = ""
    """Why nothing can be estimated from it; else empty."""


def stored_problems(run: RunDirectory) -> Iterator[StoredProblem]:
    """Yield the problems of a run in the order in which they were begun."""
    where = str(run.path / "tables" / "problems")
    for row in list(run.rows("problems")):
        problem = problem_from_row(row, where)
        yield _stored(problem, Ledger.of_stored(run, problem.name))


def _stored(problem: Problem, ledger: Ledger) -> StoredProblem:
    report = ledger.report()
    public, hidden = ledger.judged("public"), ledger.judged("hidden")
    passing = {name for name, judgement in public.items() if judgement.is_accepted}
    # Named as the run named them: another version of Python writes other syntax trees.
    candidates = group_by_program(
        (sample, name) for sample, name in ledger.sampled() if name in passing
    )
    if report is None:
        lack = UNFINISHED
    elif not problem.hidden_tests:
        lack = NO_HIDDEN_TESTS
    elif report.get("stopped_early"):
        lack = STOPPED_EARLY
    elif any(judgement.verdict is None for judgement in public.values()):
        lack = UNJUDGED
    elif any(each.program_id not in hidden for each in candidates):
        lack = NOT_ALL_JUDGED
    elif any(hidden[each.program_id].verdict is None for each in candidates):
        lack = UNJUDGED
    else:
        lack = ""
    return StoredProblem(
        problem=problem,
        ledger=ledger,
        num_samples=len(ledger.drawn()),
        candidates=candidates,
        accepted=frozenset(
            name for name in passing if name in hidden and hidden[name].is_accepted
        ),
        log_probabilities=sample_log_probabilities(ledger.sampled(), candidates),
        lack=lack,
    )
