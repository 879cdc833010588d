"""`alphacode view`: runs in a browser, or one of them as a file."""

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from alphacode.cli.options import AsJson, Assignments, IsUnsafe, Port
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError, RunError
from alphacode.core.packages import need

if TYPE_CHECKING:
    from alphacode.view.state import State

# What the extra brings.
EXTRA = ("fastapi", "uvicorn", "jinja2", "pygments", "latex2mathml")
DEFAULT_PLACE = Path("runs")
Export = Annotated[
    Path | None,
    typer.Option("--export", help="Write one run as a file, and serve nothing."),
]
OneProblem = Annotated[
    str | None, typer.Option("--problem", help="The one problem that --export writes.")
]


def view(
    run_dirs: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[RUN_DIR]...",
            help="Run directories, or folders of them. Default: runs.",
        ),
    ] = None,
    host: Annotated[
        str, typer.Option("--host", help="Address; others than loopback get a token.")
    ] = "127.0.0.1",
    port: Port = 7575,
    token: Annotated[
        str,
        typer.Option(
            "--token",
            envvar="ALPHACODE_TOKEN",
            show_default=False,
            help="What browsers must show; others on this machine see arguments, so "
            "rather set the variable.",
        ),
    ] = "",
    opens_browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the page.")
    ] = True,
    export: Export = None,
    problem: OneProblem = None,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Look at runs in a browser, until Ctrl-C or SIGTERM."""
    if problem is not None and export is None:
        raise ConfigError("--problem says what --export writes; name its file, too")
    need("view", "the viewer", *EXTRA)
    from alphacode.core.settings import override
    from alphacode.judge import JudgeSettings
    from alphacode.view import server
    from alphacode.view.run_folders import RunFolders
    from alphacode.view.settings import ViewSettings
    from alphacode.view.state import State

    screen = Screen(as_json=as_json)
    run_folders = RunFolders(_places(run_dirs or []))
    judge = override(JudgeSettings(unsafe=is_unsafe), assignments or [])
    state = State(run_folders, ViewSettings(), judge)
    if export is not None:
        _export(screen, state, export, problem)
        return

    def tell(url: str) -> None:
        screen.say(f"the viewer is at {url} (Ctrl-C ends it)")
        screen.answer({"url": url})
        if opens_browser:
            webbrowser.open(url)

    server.serve(host, port, token=token, state=state, on_start=tell)


def _places(run_dirs: list[Path]) -> list[Path]:
    for place in run_dirs:
        if not place.is_dir():
            raise RunError(
                f"{place} is no directory; name a run directory, or a folder of them"
            )
    return run_dirs or [DEFAULT_PLACE]


def _export(screen: Screen, state: "State", path: Path, problem: str | None) -> None:
    from alphacode.view.export import export_run

    runs = state.run_folders.runs()
    if len(runs) != 1:
        raise ConfigError(
            f"--export writes one run and {len(runs)} are named; name one run directory"
        )
    with screen.progress() as progress:
        report = export_run(state, runs[0], path, progress.update, problem)
    for note in report.notes:
        screen.note(note, style="yellow")
    screen.say(f"wrote {path}: {report.problems} problems, {report.num_bytes:,} bytes")
    screen.answer(
        {
            "path": str(path),
            "problems": report.problems,
            "attention": report.attention,
            "bytes": report.num_bytes,
            "notes": report.notes,
        }
    )
