"""`alphacode judge serve`: the judge over HTTP."""

from typing import Annotated

import typer

from alphacode.cli.options import AsJson, Assignments, IsExact, IsUnsafe, Port
from alphacode.cli.output import Screen
from alphacode.core.packages import need


def serve(
    host: Annotated[
        str, typer.Option("--host", help="Address; others than loopback need a token.")
    ] = "127.0.0.1",
    port: Port = 8765,
    token: Annotated[
        str,
        typer.Option(
            "--token",
            envvar="ALPHACODE_TOKEN",
            show_default=False,
            help="What clients must show; others on this machine see arguments, so "
            "rather set the variable.",
        ),
    ] = "",
    workers: Annotated[
        int | None,
        typer.Option("--workers", min=0, help="Programs at once; 0 is one per core."),
    ] = None,
    is_unsafe: IsUnsafe = False,
    is_exact: IsExact = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Judge programs for whoever asks over HTTP, until Ctrl-C or SIGTERM."""
    need("serve", "the service", "fastapi", "uvicorn")
    from alphacode.service import ServiceSettings, judge_settings, server

    screen = Screen(as_json=as_json)
    chosen = list(assignments or [])
    if workers is not None:
        chosen.insert(0, f"workers={workers}")
    settings = judge_settings(chosen, is_unsafe=is_unsafe, is_exact=is_exact)

    def tell(url: str) -> None:
        screen.say(f"serving at {url}, described at {url}/openapi.json")
        screen.answer({"url": url})

    server.serve(
        host,
        port,
        token=token,
        settings=settings,
        limits=ServiceSettings(),
        on_start=tell,
    )
