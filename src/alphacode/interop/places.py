"""Where an export comes from and goes."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from safetensors import SafetensorError

from alphacode.core.errors import CheckpointError, ConfigError, RunError
from alphacode.model.checkpoint import read_config
from alphacode.sampling.model_directory import TOKENIZER_FILE

MODEL_CARD = "MODEL_CARD.md"


@contextlib.contextmanager
def new_directory(out: Path) -> Iterator[Path]:
    """Give a directory to fill, which becomes `out` only when all of it is written.

    After a kill at any moment `out` is whole or not there.

    Raises:
      ConfigError: there is something at `out` already.
      RunError: the place cannot be written (full disk, rights).
    """
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise ConfigError(
            f"{out} exists already; choose another place, or remove it first"
        )
    part = out.with_name(f".{out.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        for path in part.iterdir():
            path.chmod(0o644)
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        part.replace(out)
    except (OSError, SafetensorError) as error:
        reason = getattr(error, "strerror", None) or error
        raise RunError(
            f"cannot write {out}: {reason}; choose another place or free some space"
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def training_temperature(directory: Path) -> float:
    """Return what logits were divided by in training (tempering).

    Raises:
      CheckpointError: `config.json` is missing or damaged.
      ConfigError: the model was not trained by tempering.
    """
    objective = read_config(directory).get("objective") or {}
    if not objective.get("tempering"):
        raise ConfigError(
            f"the model {directory} was not trained by tempering, so there is no "
            "temperature to fold in; leave --fold-temperature out"
        )
    return float(objective["temperature"])


def check_vocabulary(directory: Path, pieces: int, rows: int) -> None:
    """Make sure that a tokenizer and a model have the same number of tokens.

    Raises:
      CheckpointError: they have not.
    """
    if pieces != rows:
        raise CheckpointError(
            f"{directory / TOKENIZER_FILE} has {pieces} pieces and the model {rows}; "
            "they do not belong together"
        )


def copy_card(directory: Path, out: Path) -> None:
    """Copy the model card along, where there is one."""
    card = directory / MODEL_CARD
    if card.is_file():
        shutil.copyfile(card, out / MODEL_CARD)
