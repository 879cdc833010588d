"""`alphacode problem`: show what is in a problem file, or convert it."""

from pathlib import Path
from typing import Annotated, Any

import typer

from alphacode.cli.options import AsJson, SplitOf, only
from alphacode.cli.output import Screen
from alphacode.core.problem import Problem


def problem(
    path: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A problem file or folder, any format."),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", help="Convert: write to this .jsonl, .json, .parquet or .md file."
        ),
    ] = None,
    split: SplitOf = None,
    skips_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave malformed rows out, aloud.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the problems of a file, or convert them to another format."""
    from alphacode.data import read_problems, write_problems

    screen = Screen(as_json=as_json)
    skipped: list[str] = []
    problems = only(
        split,
        read_problems(path, on_error="skip" if skips_bad else "raise", skipped=skipped),
        path,
    )
    answer: dict[str, Any]
    if out is not None:
        written = write_problems(out, problems)
        screen.say(f"{written} problems written to {out}")
        answer = {"problems": written, "out": str(out)}
    else:
        answer = {"problems": _show(screen, list(problems))}
    for sentence in skipped:
        screen.note(f"left out: {sentence}", style="yellow")
    screen.answer({**answer, "skipped": skipped})


def _show(screen: Screen, problems: list[Problem]) -> list[dict[str, Any]]:
    """Show one problem whole, several as a table; return what JSON is to say."""
    from alphacode.data import describe

    described = [describe(each) for each in problems]
    if len(problems) == 1 and not screen.as_json:
        _show_one(screen, problems[0], described[0])
    elif not screen.as_json:
        _show_many(screen, described)
    for each, facts in zip(problems, described, strict=True):
        facts["description"] = each.description
        facts["examples"] = [
            {"input": test.input, "output": test.output} for test in each.public_tests
        ]
    return described


def _show_one(screen: Screen, problem: Problem, facts: dict[str, Any]) -> None:
    screen.say(problem.name, style="bold")
    screen.say("")
    screen.say(problem.description)
    screen.say("")
    parts = [
        f"time limit {facts['time_limit_s']:g} s",
        f"memory limit {facts['memory_limit_bytes'] / 2**20:g} MB",
        f"{facts['public_tests']} examples",
        f"{len(problem.hidden_tests)} hidden tests",
        f"{len(problem.solutions)} solutions",
        f"{len(problem.incorrect_solutions)} incorrect solutions",
    ]
    if problem.cf_rating:
        parts.append(f"rating {problem.cf_rating}")
    if problem.cf_tags:
        parts.append("tags " + ", ".join(problem.cf_tags))
    parts.append(f"checked by {facts['checker']}")
    screen.say("; ".join(parts), style="dim")
    for warning in facts["warnings"]:
        screen.say(f"Note: {warning}", style="yellow")


def _show_many(screen: Screen, described: list[dict[str, Any]]) -> None:
    rows = [
        [
            facts["name"],
            facts["rating"] or "",
            facts["public_tests"],
            facts["private_tests"] + facts["generated_tests"],
            sum(facts["solutions"].values()),
            sum(facts["incorrect_solutions"].values()),
        ]
        for facts in described
    ]
    headings = ["name", "rating", "examples", "hidden tests", "solutions", "incorrect"]
    screen.table(f"{len(described)} problems", headings, rows)
