"""`alphacode train report`: a run, or several beside each other, as Markdown."""

from pathlib import Path
from typing import Annotated

import typer

from alphacode.cli.options import AsJson
from alphacode.cli.output import Screen


def report(
    run_dirs: Annotated[
        list[Path],
        typer.Argument(metavar="RUN_DIR...", help="Run directories of `train`."),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", help="Markdown file to write [report.md in the first RUN_DIR]."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write a page of figures, settings and curves of one or more training runs."""
    from alphacode.training.run_report import summary, write_run_report

    screen = Screen(as_json=as_json)
    written = write_run_report(run_dirs, out)
    screen.say(f"The report is {written.page}, with {len(written.curves)} curves")
    screen.answer(
        {
            "out": str(written.page),
            "curves": [str(path) for path in written.curves],
            "runs": [summary(run) for run in written.runs],
        }
    )
