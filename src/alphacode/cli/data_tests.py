"""`alphacode data generate-tests`: more tests for problems, and what they catch."""

from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from alphacode.cli.options import (
    AsJson,
    Assignments,
    IsUnsafe,
    Limit,
    ProblemsPath,
    Seed,
    assigned,
)
from alphacode.cli.output import Screen
from alphacode.core.settings import override

Out = Annotated[
    Path, typer.Option("--out", help="Where the problems with their tests go.")
]
Tests = Annotated[
    int | None, typer.Option("--tests", min=1, help="Tests per problem [200].")
]
Solutions = Annotated[
    int | None,
    typer.Option("--solutions", min=1, help="Solutions that must agree [30]."),
]
Seconds = Annotated[
    float | None,
    typer.Option("--seconds", min=0.1, help="Wall time per problem [600]."),
]
ModelOfInputs = Annotated[
    str | None, typer.Option("--input-model", help="A model of `train test-inputs`.")
]
Validator = Annotated[
    Path | None,
    typer.Option(
        "--validator",
        help="A program that fails on invalid inputs, or a folder of one a problem.",
    ),
]


def generate_tests(
    problems_path: ProblemsPath,
    out: Out,
    tests: Tests = None,
    solutions: Solutions = None,
    seconds: Seconds = None,
    input_model: ModelOfInputs = None,
    validator: Validator = None,
    limit: Limit = None,
    seed: Seed = 0,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Make tests on which correct solutions agree; say what they catch.

    A killed command goes on where it stopped.
    """
    from alphacode.data import read_problems
    from alphacode.judge import Judge, JudgeSettings
    from alphacode.pipeline.further_tests.generation import GenerationSettings
    from alphacode.pipeline.further_tests.problems import (
        summarise,
        write_tested_problems,
    )
    from alphacode.pipeline.further_tests.validators import Validators
    from alphacode.pipeline.models.input_writing import InputModel

    screen = Screen(as_json=as_json)
    flags: dict[str, object] = {"tests": tests, "solutions": solutions}
    flags |= {"seconds": seconds, "seed": seed}
    if input_model is not None:
        flags |= {"input_model": input_model, "input_sources": ["mutation", "model"]}
    settings = override(GenerationSettings(), assigned(assignments, **flags))
    validators = None if validator is None else Validators.read(validator)
    problems = islice(read_problems(problems_path), limit)
    with (
        Judge(JudgeSettings(unsafe=is_unsafe)) as judge,
        screen.progress() as progress,
    ):

        def told(report: dict[str, Any]) -> None:
            progress.clear()
            screen.note(_line(report), style=None)

        reports = write_tested_problems(
            problems,
            out,
            judge,
            settings,
            model=InputModel.named(settings.input_model, "auto"),
            validators=validators,
            tell=progress.update,
            on_problem=told,
        )
        judging = judge.describe()
    totals = summarise(reports)
    _show(screen, totals, validators.unused if validators else [])
    screen.say(f"Everything is in {out}", style="dim")
    screen.answer({**totals, "per_problem": reports, "out": str(out), **judging})


def _line(report: dict[str, Any]) -> str:
    before, after = (report[when]["false_positives"] for when in ("before", "after"))
    reason = f" ({report['reason']})" if report["reason"] else ""
    return (
        f"{report['problem']}: {report['tests']} tests of {report['tried']} inputs"
        f"{reason}; wrong programs that pass: {before['count']} before, "
        f"{after['count']} after, of {after['of']}"
    )


def _show(screen: Screen, totals: dict[str, Any], unused: list[str]) -> None:
    for name in unused:
        screen.note(f"no problem is named {name!r}: its validator was not used")
    names = {
        "false_positives": "wrong programs that pass",
        "false_negatives": "right programs that fail",
        "mutants_killed": "mutants that fail",
    }
    screen.table(
        f"{totals['tests']} tests for {totals['problems']} problems",
        ["share", "before", "after", "95 % interval", "programs"],
        [
            [words, *_cells(totals["before"][name], totals["after"][name])]
            for name, words in names.items()
        ],
    )


def _cells(before: dict[str, Any], after: dict[str, Any]) -> list[object]:
    if after["rate"] is None:
        return ["", "", "", 0]
    return [
        "" if before["rate"] is None else f"{before['rate']:.1%}",
        f"{after['rate']:.1%}",
        f"{after['low']:.1%} to {after['high']:.1%}",
        after["of"],
    ]
