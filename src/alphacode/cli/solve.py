"""`alphacode solve`: one problem from its statement to verdicts."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alphacode.cli.options import (
    AsJson,
    Assignments,
    IsExact,
    IsUnsafe,
    Languages,
    Model,
    Preset,
    ProblemPath,
    RunDir,
    RunSeed,
    Samples,
    Submissions,
    assigned,
    labels,
)
from alphacode.cli.output import Screen

if TYPE_CHECKING:
    from alphacode.pipeline.report import SolveReport, StreamingReport


def solve(
    problem_path: ProblemPath,
    samples: Samples = None,
    submissions: Submissions = None,
    model: Model = None,
    languages: Languages = None,
    run_dir: RunDir = None,
    seed: RunSeed = None,
    preset_name: Preset = "laptop",
    is_exact: IsExact = False,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Solve one problem: sample, filter, cluster, submit, judge."""
    from alphacode.data import read_problem

    screen = Screen(as_json=as_json)
    problem = read_problem(problem_path)
    # After the problem is known to be good: this import starts torch.
    from alphacode.pipeline import ledger, presets, runs
    from alphacode.pipeline import solve as front_room

    settings = presets.preset(
        preset_name,
        assigned(
            assignments,
            model=model,
            seed=seed,
            submissions=submissions,
            sampling__samples=samples,
            sampling__languages=labels(languages),
            judge__screen=False if is_exact else None,
            judge__unsafe=True if is_unsafe else None,
        ),
    )
    subject = {"problem": problem.name, "digest": ledger.digest_of(problem)}
    with (
        screen.progress() as progress,
        runs.open_bench(settings, subject, run_dir, progress) as bench,
    ):
        place = bench.run.path
        report = front_room.solve(problem, bench, place / "submissions")
        judging, usage = bench.judging(), bench.usage()
    show(screen, report, place)
    used = screen.usage(usage)
    screen.answer({**as_answer(report, place), **judging, **used})


def as_answer(report: "SolveReport", place: Path) -> dict[str, Any]:
    """Return the JSON object of a report: paths as they are from here."""
    answer = report.to_json()
    for submission in answer["submissions"]:
        submission["path"] = str(place / submission["path"])
    return {**answer, "run_dir": str(place)}


def show(screen: Screen, report: "SolveReport", place: Path) -> None:
    """Print the funnel, the submissions and where the files are."""
    funnel = [
        ("sampled", report.samples, "programs drawn"),
        ("distinct", report.distinct, "different programs among them"),
        ("compiled", report.compiled, "without a compile error"),
        ("passed examples", report.passed_examples, "right on the public tests"),
        ("clusters", report.clusters, "of programs that behave alike"),
        ("submitted", report.submitted, "one from each cluster in turn"),
    ]
    screen.table(report.problem, ["stage", "count", ""], funnel)
    if report.submissions:
        screen.table(
            "Submissions",
            ["rank", "language", "cluster", "verdict", "file"],
            [
                [
                    submission.rank,
                    submission.language,
                    submission.cluster or "",
                    submission.verdict or submission.error or "no hidden tests",
                    place / submission.path,
                ]
                for submission in report.submissions
            ],
        )
    for note in report.notes:
        screen.say(f"Note: {note}", style="yellow")
    if report.streaming is not None:
        screen.say(pace([report.streaming]), style="dim")
    if report.unjudged:
        screen.say(
            f"Unjudged: the judge itself failed {report.unjudged} times; "
            "the same command again tries those programs once more",
            style="yellow",
        )
    screen.say(*_result(report))
    screen.say(f"Everything is in {place}", style="dim")


def pace(streams: "Sequence[StreamingReport]") -> str:
    """Return a sentence on which side set the pace, over one or more problems."""
    seconds = sum(each.seconds for each in streams)
    sampler_s = sum(each.sampler_idle * each.seconds for each in streams)
    judge_s = sum(each.judge_idle * each.seconds for each in streams)
    whole_s = max(seconds, 1e-9)
    return (
        f"Drawing and judging on the examples took {seconds:.1f} s; in "
        f"{sampler_s / whole_s:.0%} of it the sampler waited for the judge, in "
        f"{judge_s / whole_s:.0%} the judge had nothing to do"
    )


def _result(report: "SolveReport") -> tuple[str, str]:
    seconds = f"{report.seconds:.1f} s"
    if report.solved:
        accepted = sum(each.verdict == "AC" for each in report.submissions)
        return (
            f"Solved in {seconds}: {accepted} of {report.submitted} accepted",
            "green",
        )
    if report.solved is None:
        return f"Done in {seconds}; whether it is solved is not known", "yellow"
    if not report.submitted:
        return f"Not solved ({seconds}): no sample passes the examples", "red"
    return f"Not solved ({seconds}): no submission was accepted", "red"
