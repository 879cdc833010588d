"""`alphacode evaluate select`, `compare` and `recheck`: what finished runs say."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from alphacode.cli.options import AsJson, Assignments, IsUnsafe, Seed, labels
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError
from alphacode.core.files import write_json, write_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from alphacode.evaluation.calibration import Calibration
    from alphacode.evaluation.comparison import Difference
    from alphacode.pipeline.finished.rechecking import RunRecheck
    from alphacode.pipeline.finished.selector_comparison import SelectorComparison

RunPath = Annotated[
    Path, typer.Argument(metavar="RUN_DIR", help="The directory of a finished run.")
]
Ks = Annotated[str, typer.Option("--k", help="Numbers of samples: 10,100,1000.")]


def select(
    run_dir: RunPath,
    ks: Ks = "10,100,1000",
    selectors: Annotated[
        str | None,
        typer.Option("--selectors", help="Selectors: random,mbr_exec. Default: all."),
    ] = None,
    repeats: Annotated[
        int, typer.Option("--repeats", min=1, help="Sub-samples per problem and k.")
    ] = 20,
    are_first: Annotated[
        bool, typer.Option("--first", help="The first k samples, not random ones.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="A Markdown file for the tables.")
    ] = None,
    seed: Seed = 0,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Compare all selectors on the samples of a finished run, drawing none."""
    from alphacode.pipeline.finished.reopening import reopen_bench
    from alphacode.pipeline.finished.selector_comparison import compare_selectors
    from alphacode.pipeline.finished.selector_tables import markdown

    screen = Screen(as_json=as_json)
    numbers = numbers_of(ks)
    changes = list(assignments or []) + (["judge.unsafe=true"] if is_unsafe else [])
    with (
        screen.progress() as progress,
        reopen_bench(run_dir, changes, progress) as bench,
    ):
        found = compare_selectors(
            bench,
            numbers,
            names=labels(selectors) or (),
            repeats=repeats,
            seed=seed,
            are_first=are_first,
        )
    # The report of the run has a table of it.
    write_json(run_dir / "selectors.json", found.as_dict())
    _show_selectors(screen, found, numbers)
    _show_calibration(screen, {"": found.calibration})
    answer = {"run_dir": str(run_dir), **found.as_dict()}
    if out is not None:
        write_text(out, markdown(found, f"`{run_dir.name}`"))
        screen.say(f"The tables are in {out}")
        answer["out"] = str(out)
    screen.answer(answer)


def compare(
    first: Annotated[
        Path, typer.Argument(metavar="RUN_A", help="The directory of a run.")
    ],
    second: Annotated[
        Path, typer.Argument(metavar="RUN_B", help="The directory of another.")
    ],
    ks: Annotated[
        str | None,
        typer.Option("--k", help="Numbers of samples: 10,100. Default: powers of ten."),
    ] = None,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> None:
    """Compare two runs problem by problem: McNemar's test and paired differences."""
    from alphacode.pipeline.finished.run_comparison import compare_runs

    screen = Screen(as_json=as_json)
    found = compare_runs(first, second, ks=numbers_of(ks) if ks else (), seed=seed)
    test = found.mcnemar
    screen.table(
        f"{first} less {second}, {found.problems} problems",
        ["metric", "difference", "95 % interval", "problems"],
        [_difference(name, each) for name, each in found.differences.items()],
    )
    screen.say(
        f"Solved {found.solved[0]} and {found.solved[1]}: {test.only_first} by the "
        f"first alone, {test.only_second} by the second alone, {test.both} by both; "
        f"McNemar's exact p = {test.p_value:.3g}"
    )
    named = zip((str(first), str(second)), found.calibration, strict=True)
    _show_calibration(screen, dict(named))
    for note in found.notes:
        screen.say(f"Note: {note}", style="yellow")
    screen.answer({"runs": [str(first), str(second)], **found.as_dict()})


def recheck(
    run_dir: RunPath,
    problems_path: Annotated[
        Path,
        typer.Option("--problems", help="The run's problems, with stronger tests."),
    ],
    repeats: Annotated[
        int, typer.Option("--repeats", min=1, help="How often each is judged.")
    ] = 1,
    per_problem: Annotated[
        int,
        typer.Option(
            "--per-problem", min=1, help="Accepted, and rejected, ones of a problem."
        ),
    ] = 10,
    seed: Seed = 0,
    is_unsafe: IsUnsafe = False,
    as_json: AsJson = False,
) -> None:
    """Judge programs of a run again: false positives and negatives, flakes, times."""
    from alphacode.data import read_problems
    from alphacode.judge import Judge
    from alphacode.pipeline.finished.rechecking import recheck_run
    from alphacode.pipeline.finished.reopening import settings_of
    from alphacode.store.run_directory import RunDirectory

    screen = Screen(as_json=as_json)
    run = RunDirectory.for_reading(run_dir)
    # As the run judged, but alone: noise of the screen is not what is measured.
    changes = {"screen": False} | ({"unsafe": True} if is_unsafe else {})
    settings = settings_of(run_dir).judge.model_copy(update=changes)
    with Judge(settings) as judge, screen.progress() as progress:
        found = recheck_run(
            run,
            read_problems(problems_path),
            judge,
            settings,
            repeats=repeats,
            per_problem=per_problem,
            seed=seed,
            tell=lambda done: progress.update("verdicts", done),
        )
    answer = {**found.recheck.as_dict(), "rejected": found.rejected.as_dict()}
    _show_recheck(screen, found, answer)
    screen.answer(
        {
            "run_dir": str(run_dir),
            **answer,
            "problems": found.problems,
            "missing": found.missing,
            "other": found.other,
            "repeats": repeats,
        }
    )


def numbers_of(text: str) -> list[int]:
    """Return the numbers of a list such as `10,100,1000`, rising.

    Raises:
      ConfigError: a part is no number from 1.
    """
    parts = [part.strip().replace("_", "") for part in text.split(",")]
    if not all(part.isdecimal() and int(part) for part in parts):
        raise ConfigError(f"--k is {text!r}; expected numbers from 1: 10,100,1000")
    return sorted({int(part) for part in parts})


def _difference(name: str, each: "Difference") -> list[object]:
    return [
        name,
        f"{each.mean:+.1%}",
        f"{each.low:+.1%} to {each.high:+.1%}",
        each.problems,
    ]


def _show_selectors(screen: Screen, found: "SelectorComparison", ks: list[int]) -> None:
    rows = []
    for name, row in found.scores.items():
        cells = []
        for k in ks:
            each = row[k]
            cells.append(
                ""
                if each.mean is None
                else f"{each.mean:.1%} ({each.low:.1%} to {each.high:.1%})"
            )
        rows.append([name, *cells])
    headings = [f"{found.submissions}@{k}" for k in ks]
    scored = found.problems - sum(found.left_out.values())
    screen.table(
        f"{scored} problems, {found.repeats} sub-samples each, 95 % over problems",
        ["selector", *headings],
        rows,
    )
    for reason, count in found.left_out.items():
        screen.say(f"{count} of {found.problems} problems left out: {reason}")
    for note in found.notes:
        screen.say(f"Note: {note}", style="yellow")


def _show_calibration(
    screen: Screen, found: "Mapping[str, Mapping[str, Calibration]]"
) -> None:
    """Show how far scores fit, by run and by what scored, where a run holds some."""
    for run, of_run in found.items():
        for name, each in of_run.items():
            error = each.error
            screen.say(
                f"{run + ': ' if run else ''}scores of {name}: mean {each.score:.1%}, "
                f"right {each.right.mean:.1%} of {each.programs:,} programs; expected "
                f"calibration error {error.mean:.1%} ({error.low:.1%} to "
                f"{error.high:.1%}; {each.error_by_chance:.1%} by chance), Brier score "
                f"{each.brier.mean:.3f}"
            )


def _show_recheck(screen: Screen, found: "RunRecheck", answer: dict[str, Any]) -> None:
    both = {
        "flaky": "not judged alike every time",
        "borderline": "slowest test within 10 % of the time limit",
    }
    accepted = {
        "false_positives": "accepted, and wrong on these tests",
        "slow_positives": "accepted, and too slow on these tests",
    }
    rejected = {"false_negatives": "rejected, and right on these tests"}
    for title, shares, words in (
        (f"accepted programs of {found.problems} problems", answer, accepted | both),
        ("rejected programs", answer["rejected"], rejected | both),
    ):
        screen.table(
            f"{shares['programs']} {title}, {shares['unjudged']} of them unjudged",
            ["", "share", "95 % over problems"],
            [
                [
                    text,
                    f"{each['rate']:.1%}",
                    f"{each['low']:.1%} to {each['high']:.1%}",
                ]
                for name, text in words.items()
                if (each := shares[name]) is not None
            ],
        )
    screen.say(
        f"{found.missing} problems of the run were not given, or have no hidden tests "
        f"there; {found.other} have another statement there and are left out"
    )
