"""`alphacode report`: runs of `solve` and `evaluate` as a page to look at."""

from pathlib import Path
from typing import Annotated

import typer

from alphacode.cli.options import AsJson
from alphacode.cli.output import Screen


def report(
    run_dirs: Annotated[
        list[Path],
        typer.Argument(
            metavar="RUN_DIR...", help="Run directories of `evaluate` or `solve`."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="A .html or .md file to write [report.html in the first RUN_DIR].",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write one page on runs: funnel, curves, clusters, verdicts, time, settings."""
    from alphacode.reporting.write import summary, write_report

    screen = Screen(as_json=as_json)
    written = write_report(run_dirs, out)
    size = written.page.stat().st_size
    screen.say(f"The report is {written.page}, {size / 1000:,.0f} kB")
    if written.pictures:
        screen.say(
            f"Its {len(written.pictures)} pictures are in {written.pictures[0].parent}"
        )
    screen.answer(
        {
            "out": str(written.page),
            "pictures": [str(path) for path in written.pictures],
            "runs": [summary(run) for run in written.runs],
        }
    )
