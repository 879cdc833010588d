"""`alphacode evaluate`: a data set of problems, and how many are solved."""

from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from alphacode.cli.options import (
    AsJson,
    Assignments,
    IsExact,
    IsUnsafe,
    Languages,
    Limit,
    Model,
    Preset,
    ProblemsPath,
    RunDir,
    RunSeed,
    Samples,
    SplitOf,
    Submissions,
    assigned,
    labels,
    only,
)
from alphacode.cli.output import Screen
from alphacode.cli.solve import pace
from alphacode.core.splits import Split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alphacode.core.problem import Problem
    from alphacode.evaluation.report import EvaluationReport
    from alphacode.evaluation.scores import Score
    from alphacode.pipeline.evaluate import Evaluation
    from alphacode.pipeline.report import SolveReport


def evaluate(
    problems_path: ProblemsPath,
    samples: Samples = None,
    submissions: Submissions = None,
    limit: Limit = None,
    split: SplitOf = None,
    languages: Languages = None,
    model: Model = None,
    run_dir: RunDir = None,
    seed: RunSeed = None,
    preset_name: Preset = "laptop",
    skips_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave malformed problems out, aloud.")
    ] = False,
    is_exact: IsExact = False,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Solve every problem of a data set; give n@k and pass@k with intervals."""
    from alphacode.data import read_problems

    screen = Screen(as_json=as_json)
    skipped: list[str] = []
    mode: Literal["raise", "skip"] = "skip" if skips_bad else "raise"
    read = read_problems(problems_path, on_error=mode, skipped=skipped)
    problems = only(split, read, problems_path)
    # The first problem is read before torch starts, so that a bad path is told at once.
    chosen = islice(chain(list(islice(problems, 1)), problems), limit)
    changes = assigned(
        # Before what the user sets, so that it can be set back.
        ["judges_every_candidate=true", *(assignments or [])],
        model=model,
        seed=seed,
        submissions=submissions,
        sampling__samples=samples,
        sampling__languages=labels(languages),
        judge__screen=False if is_exact else None,
        judge__unsafe=True if is_unsafe else None,
    )
    subject = {"problems": problems_path.name, "path": str(problems_path.resolve())}
    subject |= {"split": split.value} if split else {}
    ran = _run(screen, chosen, preset_name, changes, subject, run_dir)
    evaluation, place, judging = ran
    _show(screen, evaluation, place, split)
    for sentence in skipped:
        screen.note(f"left out: {sentence}", style="yellow")
    screen.answer(
        {
            **_as_answer(evaluation, place),
            "skipped": skipped,
            "run_dir": str(place),
            **judging,
        }
    )


def _run(
    screen: Screen,
    problems: "Iterator[Problem]",
    preset_name: str,
    changes: list[str],
    subject: dict[str, str],
    run_dir: Path | None,
) -> "tuple[Evaluation, Path, dict[str, object]]":
    from alphacode.pipeline import presets, runs
    from alphacode.pipeline.evaluate import evaluate as run_through

    settings = presets.preset(preset_name, changes)
    with (
        screen.progress() as progress,
        runs.open_bench(settings, subject, run_dir, progress) as bench,
    ):

        def told(report: "SolveReport") -> None:
            progress.clear()
            screen.note(_line(report, subject.get("split")), style=None)

        evaluation = run_through(problems, bench, told)
        place, judging, usage = bench.run.path, bench.judging(), bench.usage()
    return evaluation, place, {**judging, **screen.usage(usage)}


def _line(report: "SolveReport", split: str | None) -> str:
    if split == Split.REPORT:
        # A total is all that anybody should see of these problems.
        return f"one more problem done in {report.seconds:.1f} s"
    marks = {True: "solved", False: "not solved", None: "NOT SCORED"}
    samples = f"{report.samples} samples"
    if report.stopped_early:
        samples += " (stopped early)"
    mark = marks[report.solved if report.is_scored else None]
    return (
        f"{mark:>10}  {report.problem}: {samples}, "
        f"{report.passed_examples} programs pass the examples, {report.seconds:.1f} s"
    )


def _as_answer(evaluation: "Evaluation", place: Path) -> dict[str, Any]:
    answer = evaluation.to_json()
    for problem in answer["per_problem"]:
        for submission in problem["submissions"]:
            submission["path"] = str(place / submission["path"])
    return answer


def _show(
    screen: Screen, evaluation: "Evaluation", place: Path, split: Split | None
) -> None:
    show_report(screen, evaluation.report, split)
    streams = [p.streaming for p in evaluation.problems if p.streaming is not None]
    if streams:
        screen.say(pace(streams), style="dim")
    screen.say(f"Everything is in {place}", style="dim")


def show_report(
    screen: Screen, report: "EvaluationReport", split: Split | None
) -> None:
    """Show the metrics of a run; no groups of the part that nobody should look into."""
    _show_metrics(screen, report)
    if split != Split.REPORT:
        _show_groups(screen, report)
    for sentence in report.sentences():
        screen.say(sentence)
    screen.say(
        f"{report.problems} problems, {report.scored} scored, "
        f"{report.unjudged} unjudged and left out of every figure",
        style="yellow" if report.unjudged else None,
    )
    for note in report.notes:
        screen.say(f"Note: {note}", style="yellow")


def _show_metrics(screen: Screen, report: "EvaluationReport") -> None:
    """Show every metric that is known with its intervals."""
    rows = [
        [
            name,
            f"{score.mean:.1%}",
            _span(score),
            *map(_span, others),
            score.problems,
        ]
        for name, score, others in report.rates()
        if score.mean is not None
    ]
    screen.table(
        f"{report.solved} of {report.scored} scored problems solved",
        ["metric", "mean", "95 % over problems", "over samples", "both", "problems"],
        rows,
    )


def _show_groups(screen: Screen, report: "EvaluationReport") -> None:
    """Show solve rates by rating, difficulty and language, where there are any."""
    name = next(iter(report.metrics))
    groups = [
        (key, name, score)
        for table in (report.by_rating, report.by_difficulty)
        for key, score in table.items()
    ]
    groups += [
        (language, metric, score)
        for language, table in report.by_language.items()
        for metric, score in table.items()
    ]
    if groups:
        screen.table(
            "Groups; those of a language have its samples alone, no clustering",
            ["group", "metric", "mean", "95 % over problems", "problems"],
            [
                [key, metric, f"{score.mean:.1%}", _span(score), score.problems]
                for key, metric, score in groups
            ],
        )


def _span(score: "Score | None") -> str:
    if score is None or score.low is None or score.high is None:
        return ""
    return f"{score.low:.1%} to {score.high:.1%}"
