"""`alphacode train`: the stages of training, each continued if it was killed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from alphacode.cli.options import Against, AsJson, Assignments, IsUnsafe, assigned
from alphacode.cli.output import Bars, Lines, Screen
from alphacode.cli.train_iterate import iterate
from alphacode.cli.train_plan import plan
from alphacode.cli.train_report import report as write_report
from alphacode.core.settings import override

if TYPE_CHECKING:
    from alphacode.training.progress import Report, TrainingProgress
    from alphacode.training.settings import FinetuneSettings

app = typer.Typer(no_args_is_help=True, help="Train a tokenizer or a model.")

Preset = Annotated[
    str,
    typer.Option(
        "--preset", help="Sizes: embedded, small, tiny, 300m, 1b, 3b, 9b or 41b."
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
Problems = Annotated[
    list[Path],
    typer.Argument(metavar="PROBLEMS...", help="Problem files, and folders of them."),
]
Init = Annotated[
    Path | None,
    typer.Option("--init", help="Model directory to start from; else from nothing."),
]
Validate = Annotated[
    Path | None,
    typer.Option(
        "--validate",
        metavar="PROBLEMS",
        help="Problems whose solve rate chooses among the states of the run.",
    ),
]
Sources = Annotated[
    list[Path] | None,
    typer.Option("--sources", help="Source code to mix in (mix.share of the pairs)."),
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
        typer.Argument(
            metavar="FILE...",
            help="Folders, git checkouts, tables (.parquet, .jsonl) and source files.",
        ),
    ],
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    problems: Annotated[
        list[Path] | None,
        typer.Option("--problems", help="Problems to mix in (mix.share of the pairs)."),
    ] = None,
    against: Against = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Pre-train a model on source code, cut in two at a random place."""
    from alphacode.training.pretrain import pretrain as train_on_code
    from alphacode.training.settings import pretrain_preset

    screen = _screen(as_json=as_json)
    settings = override(pretrain_preset(preset), _assigned(assignments, against))
    with screen.progress() as progress:
        model = train_on_code(
            settings,
            files,
            run_dir,
            problems=problems or [],
            tokenizer=tokenizer_file,
            report=_reporter(screen, progress),
            announce=screen.note,
        )
    screen.say(f"The model is in {model}")
    screen.answer({"model": str(model), "run_dir": str(run_dir)})


@app.command("temper")
def temper(
    problems: Problems,
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    init: Init = None,
    sources: Sources = None,
    against: Against = None,
    validate: Validate = None,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Adapt a pre-trained model to tempering, briefly, before fine-tuning with GOLD."""
    from alphacode.training.settings import temper_preset

    screen = _screen(as_json=as_json)
    settings = override(temper_preset(preset), _assigned(assignments, against))
    stage = _Stage(
        "temper", settings, run_dir, tokenizer_file, init, validate, is_unsafe
    )
    _train_on_problems(stage, problems, screen, sources)


@app.command("finetune")
def finetune(
    problems: Problems,
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    init: Init = None,
    sources: Sources = None,
    against: Against = None,
    validate: Validate = None,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Fine-tune a model on problems with correct and incorrect solutions."""
    from alphacode.training.settings import finetune_preset

    screen = _screen(as_json=as_json)
    settings = override(finetune_preset(preset), _assigned(assignments, against))
    stage = _Stage(
        "finetune", settings, run_dir, tokenizer_file, init, validate, is_unsafe
    )
    _train_on_problems(stage, problems, screen, sources)


@app.command("test-inputs")
def test_inputs(
    problems: Problems,
    run_dir: RunDir,
    preset: Preset = "embedded",
    tokenizer_file: TokenizerFile = None,
    init: Init = None,
    against: Against = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Train a model that writes test inputs for a statement."""
    from alphacode.training.settings import inputs_preset

    screen = _screen(as_json=as_json)
    settings = override(inputs_preset(preset), _assigned(assignments, against))
    stage = _Stage("test-inputs", settings, run_dir, tokenizer_file, init, None)
    _train_on_problems(stage, problems, screen)


class _Stage(NamedTuple):
    """One training on problems, as the command line asks for it."""

    name: str
    settings: "FinetuneSettings"
    run_dir: Path
    tokenizer: Path | None
    init: Path | None
    validate: Path | None
    is_unsafe: bool = False


def _train_on_problems(
    stage: _Stage,
    problems: list[Path],
    screen: Screen,
    sources: list[Path] | None = None,
) -> None:
    from alphacode.training.finetune import finetune as train_on_problems
    from alphacode.training.validation import ValidationSet

    validation = None
    if stage.validate is not None:
        from alphacode.judge import JudgeSettings
        from alphacode.pipeline.validation import ValidationProblems

        device = stage.settings.training.device
        judge = JudgeSettings(unsafe=stage.is_unsafe)
        examine = ValidationProblems(stage.validate, device, judge)
        validation = ValidationSet([stage.validate], examine)
    with screen.progress() as progress:
        model = train_on_problems(
            stage.settings,
            problems,
            stage.run_dir,
            sources=sources or [],
            tokenizer=stage.tokenizer,
            init=stage.init,
            stage=stage.name,
            validation=validation,
            report=_reporter(screen, progress),
            announce=screen.note,
        )
    screen.say(f"The model is in {model}")
    screen.answer({"model": str(model), "run_dir": str(stage.run_dir)})


def _assigned(assignments: list[str] | None, against: list[Path] | None) -> list[str]:
    paths = [str(path) for path in against] if against else None
    return assigned(assignments, decontamination__against=paths)


def _reporter(screen: Screen, bars: Bars | Lines) -> "Report":
    """Return what shows a training's progress: a bar, and a line per report."""
    from alphacode.training.progress import utilisation

    def report(progress: "TrainingProgress") -> None:
        bars.update("steps", progress.step, progress.steps)
        losses = ", ".join(
            f"{name} {value:.3f}" for name, value in progress.losses.items()
        )
        screen.note(
            f"step {progress.step} of {progress.steps}: loss {losses or '-'}; "
            f"{progress.tokens_per_s:,.0f} tokens/s; "
            f"{progress.padding_share:.0%} padding; "
            f"{progress.memory_bytes / 2**30:.1f} GiB; "
            f"{_clock(progress.seconds_left)} left; {utilisation(progress)}"
        )

    return report


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"


def _screen(*, as_json: bool) -> Screen:
    """Return the screen of one process of a run, of which the leader alone speaks."""
    from alphacode.training.processes import leads

    return Screen(as_json=as_json, is_silent=not leads())


app.command("iterate")(iterate)
app.command("plan")(plan)
app.command("report")(write_report)
