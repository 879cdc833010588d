"""`alphacode train iterate`: a model that learns from its own judged programs."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from alphacode.cli.options import AsJson, Assignments, IsUnsafe
from alphacode.cli.output import Screen
from alphacode.core.settings import override


def iterate(
    run_dir: Annotated[
        Path,
        typer.Option("--run-dir", help="Where the run is kept; it is continued there."),
    ],
    init: Annotated[
        str, typer.Option("--init", help="Model to begin from: a directory or a name.")
    ] = "embedded",
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Sample, judge, keep what is right and what is wrong, fine-tune; in rounds."""
    from alphacode.judge import JudgeSettings
    from alphacode.pipeline.iteration import IterationSettings, as_markdown
    from alphacode.pipeline.iteration import iterate as run_rounds
    from alphacode.sampling.model_directory import find_model

    screen = Screen(as_json=as_json)
    settings = override(IterationSettings(), assignments or [])
    with screen.progress() as progress:
        rounds = run_rounds(
            settings,
            find_model(init),
            run_dir,
            announce=screen.note,
            report=lambda at: progress.update("steps", at.step, at.steps),
            watcher=progress,
            judge=JudgeSettings(unsafe=is_unsafe),
        )
    screen.say(as_markdown(rounds))
    model = run_dir / f"round-{settings.rounds}" / "training" / "model"
    screen.say(f"The model is in {model}")
    table = [asdict(each) for each in rounds]
    screen.answer({"model": str(model), "run_dir": str(run_dir), "rounds": table})
