"""`alphacode analyse`: what the paper asks of a run's programs."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from alphacode.cli import analyse_variants
from alphacode.cli.options import AsJson, Assignments, IsUnsafe
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError, RunError
from alphacode.core.settings import override

if TYPE_CHECKING:
    from alphacode.analyses.copying import Copied
    from alphacode.analyses.programs import Program
    from alphacode.store.run_directory import RunDirectory

T = TypeVar("T")

app = typer.Typer(no_args_is_help=True, help="Ask of a run what the paper asks.")
app.command("sensitivity")(analyse_variants.sensitivity)
app.command("metadata")(analyse_variants.metadata)

# Rows shown on a screen; --json has all.
_SHOWN = 10

RunDirArgument = Annotated[
    Path, typer.Argument(metavar="RUN_DIR", help="Run directory of `evaluate`.")
]
RunDirs = Annotated[
    list[Path],
    typer.Argument(metavar="RUN_DIR...", help="Run directories of `evaluate`."),
]
People = Annotated[
    list[Path] | None,
    typer.Option(
        "--people", help="Problems whose correct solutions are compared with."
    ),
]


@app.command("copying")
def copying(
    run_dir: RunDirArgument,
    problems: Annotated[
        list[Path] | None,
        typer.Option("--problems", help="Problems that the model was trained on."),
    ] = None,
    sources: Annotated[
        list[Path] | None,
        typer.Option("--sources", help="Source code it was trained on."),
    ] = None,
    people: People = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Find the longest passage that right programs share with training data."""
    from alphacode.analyses.copying import (
        CopyingSettings,
        find_copies,
        summarise,
        training_texts,
    )
    from alphacode.analyses.programs import drawn

    if not problems and not sources:
        raise ConfigError(
            "nothing to compare with: give --problems, --sources, or both"
        )
    screen = Screen(as_json=as_json)
    settings = override(CopyingSettings(), assignments or [])
    run = _opened(run_dir)
    programs = drawn(_programs(run, run_dir, people), settings.programs, settings.seed)
    with screen.progress() as progress:
        texts = training_texts(problems or [], sources or [])
        counted = _counted(texts, lambda number: progress.update("texts", number))
        copies = find_copies(programs, counted, settings.shortest)
    rows = summarise(copies, settings.long)
    _show_copying(screen, rows, settings.long)
    _show_longest(screen, copies)
    screen.answer(
        {
            "groups": rows,
            "programs": [copy.as_dict() for copy in copies],
            "settings": settings.model_dump(mode="json"),
        }
    )


def _counted(items: Iterable[T], tell: Callable[[int], object]) -> Iterator[T]:
    for number, item in enumerate(items, 1):
        tell(number)
        yield item


def _show_copying(screen: Screen, rows: list[dict[str, Any]], long: int) -> None:
    screen.table(
        "Longest passage shared with training data, bytes without white space",
        [
            *("by", "language", "programs", "mean", "median", "longest"),
            *(f"> {long}", "of the program", "whole"),
        ],
        [
            [
                row["by"],
                row["language"],
                row["programs"],
                f"{row['mean']:.1f}",
                f"{row['median']:g}",
                row["longest"],
                f"{row['long']:.1%}",
                f"{row['share_of_program']:.1%}",
                f"{row['whole']:.1%}",
            ]
            for row in rows
        ],
    )


def _show_longest(screen: Screen, copies: "list[Copied]") -> None:
    longest = sorted(copies, key=lambda copy: -copy.length)[:_SHOWN]
    screen.table(
        "The longest",
        ["by", "problem", "length", "of", "passage", "in"],
        [
            [
                copy.program.by,
                copy.program.problem,
                copy.length,
                copy.size,
                copy.passage if len(copy.passage) <= 60 else copy.passage[:57] + "...",
                copy.source,
            ]
            for copy in longest
            if copy.length
        ],
    )


@app.command("syntax")
def syntax(run_dirs: RunDirs, as_json: AsJson = False) -> None:
    """Give the share of samples that are programs of their language."""
    from alphacode.analyses.syntax import syntactic_validity
    from alphacode.evaluation.intervals import pooled_interval

    screen = Screen(as_json=as_json)
    answers, rows = [], []
    for run_dir in run_dirs:
        for found in syntactic_validity(_opened(run_dir)):
            shares = found.pop("per_problem")
            interval = (
                pooled_interval(*zip(*shares, strict=True))
                if found["samples"]
                else None
            )
            found |= {
                "run_dir": str(run_dir),
                "low": interval and interval.low,
                "high": interval and interval.high,
            }
            answers.append(found)
            reasons = "; ".join(
                f"{each['samples']} {each['reason']}" for each in found["reasons"][:3]
            )
            valid = "-"
            if interval and found["valid"] is not None:
                valid = (
                    f"{found['valid']:.1%} ({interval.low:.1%} to {interval.high:.1%})"
                )
            rows.append(
                [
                    *(run_dir, found["language"], found["samples"], valid),
                    *(found["unjudged"], reasons),
                ]
            )
    screen.table(
        "Samples without compile or syntax error, 95 % intervals over problems",
        ["run", "language", "samples", "valid", "unjudged", "most common errors"],
        rows,
    )
    screen.answer({"languages": answers})


@app.command("dead-code")
def dead_code(
    run_dir: RunDirArgument,
    people: People = None,
    count: Annotated[
        int, typer.Option("--programs", min=1, help="Drawn of each author.")
    ] = 50,
    tests: Annotated[
        int,
        typer.Option("--tests", min=0, help="Run on so many tests each; 0 runs none."),
    ] = 20,
    is_unsafe: IsUnsafe = False,
    as_json: AsJson = False,
) -> None:
    """Find code that right Python programs never use, and that no test reaches."""
    from alphacode.analyses.programs import drawn
    from alphacode.judge.settings import JudgeSettings
    from alphacode.pipeline.finished.unused_code import examine, summarise

    screen = Screen(as_json=as_json)
    run = _opened(run_dir)
    python = [p for p in _programs(run, run_dir, people) if p.language == "python3"]
    if not python:
        raise RunError(f"the run in {run_dir} has no right Python program to look at")
    programs = drawn(python, count, seed=0)
    with screen.progress() as progress:
        rows = examine(run, programs, tests, JudgeSettings(unsafe=is_unsafe), progress)
    groups = summarise(rows)
    screen.table(
        "Right Python programs: dead code by reading, and by running on tests",
        [
            *("by", "programs", "tokens", "dead tokens", "unused import", "function"),
            *("class", "variable", "statements not reached", "not run"),
        ],
        [
            [
                group["by"],
                group["programs"],
                f"{group['tokens']:.0f}",
                f"{group['dead_tokens']:.2%}",
                f"{group['with_unused_imports']:.1%}",
                f"{group['with_unused_functions']:.1%}",
                f"{group['with_unused_classes']:.1%}",
                f"{group['with_unused_variables']:.1%}",
                "-" if group["unreached"] is None else f"{group['unreached']:.2%}",
                group["not_run"],
            ]
            for group in groups
        ],
    )
    screen.answer({"groups": groups, "programs": rows})


@app.command("loss")
def loss(
    run_dirs: Annotated[
        list[Path],
        typer.Argument(
            metavar="RUN_DIR...", help="Run directories of `train`, with validation."
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Put the solve rate of a training run's states beside their loss."""
    from alphacode.analyses.losses import states_of, summarise

    screen = Screen(as_json=as_json)
    found = [summarise(str(path), states_of(path)) for path in run_dirs]
    for run in found:
        screen.table(
            f"Loss and solve rate of {run['run']}",
            ["step", "decoder loss", "solved", "samples right"],
            [
                [
                    state["step"],
                    f"{state['loss']:.4f}",
                    f"{state['solve_rate']:.1%}",
                    "-" if state["pass_rate"] is None else f"{state['pass_rate']:.2%}",
                ]
                for state in run["states"]
            ],
        )
        correlation = run["rank_correlation"]
        words = "not known" if correlation is None else f"{correlation:+.2f}"
        screen.say(
            f"Rank correlation of loss and solve rate {words}; the lowest loss would "
            f"choose step {run['lowest_loss']['step']}, the solve rate step "
            f"{run['best_solve_rate']['step']}, which solves "
            f"{run['lost_by_loss']:.1%} more"
        )
    screen.answer({"runs": found})


def _opened(run_dir: Path) -> "RunDirectory":
    from alphacode.store.run_directory import RunDirectory

    return RunDirectory.for_reading(run_dir)


def _programs(
    run: "RunDirectory", run_dir: Path, people: list[Path] | None
) -> "list[Program]":
    """Return the right programs of a run, and those of people for its problems."""
    from alphacode.analyses.programs import programs_of_people, right_programs
    from alphacode.data import read_problems

    programs = right_programs(run)
    if not programs:
        raise RunError(
            f"the run in {run_dir} has no program that is known to be right; give a "
            "run directory of `alphacode evaluate`"
        )
    languages = {program.language for program in programs}
    names = {row["name"] for row in run.rows("problems", ["name"])}
    for path in people or []:
        programs += programs_of_people(read_problems(path), names, languages)
    return programs
