"""The front room: one problem from its statement to verdicts.

    problem -> sample -> judge on public tests -> filter -> cluster by behaviour
            -> submit at most 10 -> judge on hidden tests

Every line of `solve` is one box of that picture. Each stage stores what it finishes in
the run directory and asks there first, so that the same call after a kill goes on where
the work stopped, and a call on a finished problem gives its report back.
Source: paper section 4, figure 4.
"""

import time
from dataclasses import replace
from pathlib import Path

from alphacode.core.problem import Problem
from alphacode.core.randomness import derive_seed
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.drawing import draw_and_judge
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.rebuilding import rebuild_sample_counts
from alphacode.pipeline.report import SolveReport, write_report
from alphacode.pipeline.scores import (
    StoredScores,
    log_probabilities,
    sample_log_probabilities,
)
from alphacode.pipeline.submitting import judge_on_hidden_tests, write_programs
from alphacode.selection.deduplication import DistinctProgram, group_by_program
from alphacode.selection.filtering import Filtering, summarise_filtering
from alphacode.selection.judging import ProgramJudgement
from alphacode.selection.selection import (
    Selection,
    select_submissions,
)

WITHOUT_REPLACEMENT = "samples were drawn without replacement"


def solve(problem: Problem, bench: Bench, folder: Path) -> SolveReport:
    """Return what becomes of a problem, and leave all of it in the run directory.

    Args:
      folder: where the submitted programs are written, inside the run directory.

    Raises:
      RunError: the run directory holds another version of the problem, or is full.
    """
    started = time.monotonic()
    ledger = Ledger(bench.run, problem)
    finished = ledger.report()
    if finished is not None and not finished["unjudged"]:
        return SolveReport.from_json(finished)

    drawing = draw_and_judge(problem, bench, ledger)
    programs = group_by_program(ledger.sampled())
    filtering = summarise_filtering(
        programs, drawing.judgements, has_public_tests=bool(problem.public_tests)
    )
    with ledger.timing("selection"):
        likeliest = log_probabilities(
            sample_log_probabilities(ledger.sampled(), filtering.candidates),
            filtering.candidates,
        )
        selection = cluster_and_select(
            problem, filtering.candidates, bench, ledger, likeliest
        )
    paths = write_programs(selection, programs, bench, folder)
    ledger.keep_selection(selection, paths)
    with ledger.timing("hidden"):
        hidden = judge_on_hidden_tests(problem, selection, filtering, bench, ledger)

    seconds = time.monotonic() - started
    is_plain = not bench.settings.sampling.without_replacement
    report = write_report(
        problem,
        drawing.stage,
        filtering,
        selection,
        paths,
        hidden,
        programs=programs if is_plain else (),
        seconds=seconds,
    )
    if not is_plain:
        report = _declare(report, filtering, hidden, bench, ledger)
    ledger.keep_report(report.to_json())
    return report


def _declare(
    report: SolveReport,
    filtering: Filtering,
    hidden: dict[str, ProgramJudgement] | None,
    bench: Bench,
    ledger: Ledger,
) -> SolveReport:
    """Return the report of samples drawn without replacement, which says so."""
    notes = (*report.notes, WITHOUT_REPLACEMENT)
    lacking = bench.settings.sampling.samples - report.samples
    if lacking:
        notes = (*notes, f"nothing was left to draw for {lacking} samples")
    pairs = None
    if hidden is not None and report.samples_passed_all is not None:
        pairs = rebuild_sample_counts(
            ledger.sampled(with_sequences=True),
            [program.program_id for program in filtering.candidates],
            hidden,
            seed=derive_seed(bench.settings.seed, "rebuilding", report.problem),
        )
    return replace(report, notes=notes, rebuilt_counts=pairs)


def cluster_and_select(
    problem: Problem,
    candidates: tuple[DistinctProgram, ...],
    bench: Bench,
    ledger: Ledger,
    likeliest: dict[str, float],
) -> Selection:
    """Return the submissions: by what a contestant can see, and no more.

    Args:
      likeliest: what `log_probabilities` gives.
    """
    scoring = bench.scoring
    known = ledger.behaviours()
    with ledger.keeping_behaviours() as keep:
        task = replace(
            bench.selection_task(problem, candidates, likeliest),
            known=known,
            on_outcome=bench.counting(keep, "programs executed", len(candidates)),
            scorer=None if scoring is None else StoredScores(scoring, problem, ledger),
        )
        return select_submissions(task)
