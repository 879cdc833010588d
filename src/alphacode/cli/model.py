"""`alphacode model`: models to other programs' formats, and back."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from alphacode.cli.options import AsJson
from alphacode.cli.output import Screen
from alphacode.core.errors import ConfigError
from alphacode.core.packages import need

app = typer.Typer(no_args_is_help=True, help="Export a model, or take one in.")


class Format(StrEnum):
    """What models are exported as."""

    HF = "hf"
    CTRANSLATE2 = "ctranslate2"


@app.command("export")
def export(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL", help="A shipped model's name (embedded) or a directory."
        ),
    ],
    kind: Annotated[
        Format, typer.Option("--format", help="hf (Hugging Face) or ctranslate2.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Directory to make.")],
    quantization: Annotated[
        str | None,
        typer.Option(
            "--quantization",
            help="ctranslate2: how weights are stored, such as int8 [float32].",
        ),
    ] = None,
    folds: Annotated[
        bool,
        typer.Option(
            "--fold-temperature",
            help="Divide logits by the temperature of training (tempering).",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a model for Hugging Face's transformers or for CTranslate2."""
    from alphacode.sampling.model_directory import find_model

    screen = Screen(as_json=as_json)
    directory = find_model(model)
    if kind is Format.HF:
        if quantization is not None:
            raise ConfigError("--quantization belongs to --format ctranslate2")
        need("hf", "this format", "transformers")
        from alphacode.interop.hf_directory import export_huggingface

        export_huggingface(directory, out, divides_logits=folds)
    else:
        from alphacode.interop.ct2_directory import export_ctranslate2

        export_ctranslate2(
            directory, out, quantization=quantization or "float32", divides_logits=folds
        )
    _answer(screen, out, model=str(directory), format=kind.value)


@app.command("import")
def take_in(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="DIR", help="A directory that save_pretrained wrote (hf)."
        ),
    ],
    out: Annotated[Path, typer.Option("--out", help="Model directory to make.")],
    as_json: AsJson = False,
) -> None:
    """Make a model directory of what Hugging Face's transformers saved."""
    need("hf", "this format", "transformers")
    from alphacode.interop.hf_directory import import_huggingface

    screen = Screen(as_json=as_json)
    import_huggingface(source, out)
    _answer(screen, out, model=str(source), format=Format.HF.value)


def _answer(screen: Screen, out: Path, **facts: str) -> None:
    sizes = {path.name: path.stat().st_size for path in sorted(out.iterdir())}
    screen.say(f"{len(sizes)} files, {sum(sizes.values()):,} bytes, written to {out}")
    screen.answer({**facts, "out": str(out), "bytes": sizes})
