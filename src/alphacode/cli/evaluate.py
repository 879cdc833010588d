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
    _show(screen, evaluation, place)
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
    return (
        f"{marks[report.solved]:>10}  {report.problem}: {samples}, "
        f"{report.passed_examples} programs pass the examples, {report.seconds:.1f} s"
    )


def _as_answer(evaluation: "Evaluation", place: Path) -> dict[str, Any]:
    answer = evaluation.to_json()
    for problem in answer["per_problem"]:
        for submission in problem["submissions"]:
            submission["path"] = str(place / submission["path"])
    return answer


def _show(screen: Screen, evaluation: "Evaluation", place: Path) -> None:
    report = evaluation.report
    scores = {
        **report.metrics,
        **{
            f"{name}, no clustering": score
            for name, score in report.without_clustering.items()
        },
    }
    screen.table(
        f"{report.solved} of {report.scored} scored problems solved",
        ["metric", "mean", "95 % interval", "problems"],
        [
            [
                name,
                f"{score.mean:.1%}",
                f"{score.low:.1%} to {score.high:.1%}",
                score.problems,
            ]
            for name, score in scores.items()
            if None not in (score.mean, score.low, score.high)
        ],
    )
    screen.say(
        f"{report.problems} problems, {report.scored} scored, "
        f"{report.unjudged} unjudged and left out of every figure",
        style="yellow" if report.unjudged else None,
    )
    for note in report.notes:
        screen.say(f"Note: {note}", style="yellow")
    streams = [p.streaming for p in evaluation.problems if p.streaming is not None]
    if streams:
        screen.say(pace(streams), style="dim")
    screen.say(f"Everything is in {place}", style="dim")
