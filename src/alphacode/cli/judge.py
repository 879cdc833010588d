"""`alphacode judge`: what programs earn, those of a few files or of a million lines."""

from pathlib import Path
from typing import Annotated

import typer

from alphacode.cli.options import AsJson, Assignments, IsExact, IsUnsafe
from alphacode.cli.output import Screen

ProblemPath = Annotated[
    Path | None,
    typer.Argument(
        metavar="PROBLEM",
        help="A problem file (.md, .json, .jsonl, .parquet) or folder.",
        show_default=False,
    ),
]
ProgramPaths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PROGRAM", help="Source files: .py, .cpp, .java.", show_default=False
    ),
]
Lines = Annotated[
    Path | None,
    typer.Option("--jsonl", help="Instead of both: one program of JSON on each line."),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", help="With --jsonl: the answers; a begun file is continued."),
]
NamedProblems = Annotated[
    list[Path] | None,
    typer.Option("--problem", help="With --jsonl: problems that lines may name."),
]
SkipsBad = Annotated[
    bool,
    typer.Option("--skip-bad", help="With --jsonl: answer malformed lines and go on."),
]
StopsOnFirstFailure = Annotated[
    bool,
    typer.Option("--stop-on-first-failure", help="Leave out the tests after it."),
]


def judge(
    problem_path: ProblemPath = None,
    program_paths: ProgramPaths = None,
    lines: Lines = None,
    out: Out = None,
    named_problems: NamedProblems = None,
    skips_bad: SkipsBad = False,
    stops_on_first_failure: StopsOnFirstFailure = False,
    is_unsafe: IsUnsafe = False,
    is_exact: IsExact = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Judge programs on a problem's tests, or every line of a file.

    `alphacode judge serve` does the same over HTTP.
    """
    _check_together(problem_path, program_paths, lines, out, named_problems, skips_bad)
    from alphacode.service import judge_settings

    screen = Screen(as_json=as_json)
    settings = judge_settings(assignments or [], is_unsafe=is_unsafe, is_exact=is_exact)
    if lines is not None and out is not None:
        from alphacode.cli.judge_lines import judge_lines
        from alphacode.service import Bulk

        bulk = Bulk(
            lines,
            out,
            named_problems or [],
            settings=settings,
            stops_on_first_failure=stops_on_first_failure,
            skips_bad=skips_bad,
        )
        judge_lines(screen, bulk, out)
    elif problem_path is not None and program_paths:
        from alphacode.cli.judge_files import judge_files

        judge_files(
            screen,
            problem_path,
            program_paths,
            settings,
            stops_on_first_failure=stops_on_first_failure,
        )


def _check_together(
    problem_path: Path | None,
    program_paths: list[Path] | None,
    lines: Path | None,
    out: Path | None,
    named_problems: list[Path] | None,
    skips_bad: bool,
) -> None:
    """Refuse options and arguments that do not go together, as a wrong call."""
    if lines is not None:
        if problem_path is not None:
            raise typer.BadParameter(
                "--jsonl takes the place of PROBLEM and PROGRAM; "
                "name problems with --problem."
            )
        if out is None:
            raise typer.BadParameter("--jsonl needs a file for the answers: --out.")
        return
    if out is not None or named_problems or skips_bad:
        raise typer.BadParameter("--out, --problem and --skip-bad belong to --jsonl.")
    if problem_path is None:
        raise typer.BadParameter("PROBLEM is missing, or --jsonl in its place.")
    if not program_paths:
        raise typer.BadParameter("PROGRAM... is missing.")
