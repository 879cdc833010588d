"""`alphacode curriculum`: write generated problems, as many as asked for."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from alphacode.cli.options import AsJson, Seed
from alphacode.cli.output import Bars, Lines, Screen

T = TypeVar("T")


def curriculum(
    count: Annotated[int, typer.Option("--count", min=1, help="How many problems.")],
    out: Annotated[
        Path, typer.Option("--out", help="File to write: .jsonl, .json or .parquet.")
    ],
    seed: Seed = 0,
    start: Annotated[
        int, typer.Option("--start", min=0, help="Number of the first problem.")
    ] = 0,
    workers: Annotated[
        int, typer.Option("--workers", min=0, help="Processes; 0 = one per core.")
    ] = 0,
    as_json: AsJson = False,
) -> None:
    """Generate contest-style problems with solutions and tests, without download."""
    from alphacode.curriculum import generate
    from alphacode.data import write_problems

    screen = Screen(as_json=as_json)
    with screen.progress() as progress:
        problems = generate(count, seed, start=start, workers=workers)
        written = write_problems(out, _counted(problems, count, progress))
    screen.say(f"{written} problems written to {out}")
    screen.answer({"problems": written, "seed": seed, "start": start, "out": str(out)})


def _counted(items: Iterable[T], count: int, progress: Bars | Lines) -> Iterator[T]:
    for number, item in enumerate(items, 1):
        yield item
        progress.update("problems", number, count)
