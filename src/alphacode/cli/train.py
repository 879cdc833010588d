"""`alphacode train`: tokenizer, pre-training, fine-tuning; each continues if killed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from alphacode.cli.options import AsJson, Assignments
from alphacode.cli.output import Bars, Lines, Screen
from alphacode.core.settings import override

if TYPE_CHECKING:
    from alphacode.training.progress import Report, TrainingProgress

app = typer.Typer(no_args_is_help=True, help="Train a tokenizer or a model.")

Preset = Annotated[
    str,
    typer.Option(
        "--preset", help="Sizes and settings: embedded, tiny, 300m, 1b, 3b, 9b or 41b."
    ),
]
RunDir = Annotated[
    Path,
    typer.Option("--run-dir", help="Where the run is kept; it is continued there."),
]
TokenizerFile = Annotated[
    Path | None,
    typer.Option("--tokenizer", help="A tokenizer.model; else one is trained."),
]


@app.command("tokenizer")
def tokenizer(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Problem files, source files, folders."),
    ],
    out: Annotated[Path, typer.Option("--out", help="File to write: tokenizer.model.")],
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Train a SentencePiece tokenizer on problems and source code."""
    from alphacode.tokenizer.train import TokenizerSettings
    from alphacode.training.tokenizer_stage import train_tokenizer_from_files

    screen = Screen(as_json=as_json)
    settings = override(TokenizerSettings(), assignments or [])
    trained = train_tokenizer_from_files(files, settings, out)
    screen.say(f"{trained.vocab_size} pieces written to {out}")
    screen.answer({"out": str(out), "vocab_size": trained.vocab_size})


@app.command("pretrain")
def pretrain(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Source files, and folders of them."),
    ],
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Pre-train a model on source code, cut in two at a random place."""
    from alphacode.training.pretrain import pretrain as train_on_code
    from alphacode.training.settings import pretrain_preset

    screen = Screen(as_json=as_json)
    settings = override(pretrain_preset(preset), assignments or [])
    with screen.progress() as progress:
        model = train_on_code(
            settings,
            files,
            run_dir,
            tokenizer=tokenizer_file,
            report=_reporter(screen, progress),
            announce=screen.note,
        )
    screen.say(f"The model is in {model}")
    screen.answer({"model": str(model), "run_dir": str(run_dir)})


@app.command("finetune")
def finetune(
    problems: Annotated[
        list[Path],
        typer.Argument(
            metavar="PROBLEMS...", help="Problem files, and folders of them."
        ),
    ],
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    init: Annotated[
        Path | None,
        typer.Option(
            "--init", help="Model directory to start from; else from nothing."
        ),
    ] = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Fine-tune a model on problems with correct and incorrect solutions."""
    from alphacode.training.finetune import finetune as train_on_problems
    from alphacode.training.settings import finetune_preset

    screen = Screen(as_json=as_json)
    settings = override(finetune_preset(preset), assignments or [])
    with screen.progress() as progress:
        model = train_on_problems(
            settings,
            problems,
            run_dir,
            tokenizer=tokenizer_file,
            init=init,
            report=_reporter(screen, progress),
            announce=screen.note,
        )
    screen.say(f"The model is in {model}")
    screen.answer({"model": str(model), "run_dir": str(run_dir)})


def _reporter(screen: Screen, bars: Bars | Lines) -> "Report":
    """Return what shows a training's progress: a bar, and a line per report."""

    def report(progress: "TrainingProgress") -> None:
        bars.update("steps", progress.step, progress.steps)
        losses = ", ".join(
            f"{name} {value:.3f}" for name, value in progress.losses.items()
        )
        screen.note(
            f"step {progress.step} of {progress.steps}: loss {losses or '-'}; "
            f"{progress.tokens_per_s:,.0f} tokens/s; "
            f"{_clock(progress.seconds_left)} left"
        )

    return report


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"
