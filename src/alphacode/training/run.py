"""A training run's directory: its settings, and the refusal to mix two runs in one.

settings.json      everything that decides the outcome, resolved
tokenizer.model    the tokenizer of the run
tokens/            the encoded source files
problem-tokens/    the encoded problems
data.json          what was kept of the data and what was left out
checkpoints/       the newest few states
tensorboard/       curves
metrics.jsonl      every report, one line each
report.md          settings, data and curves of the finished run
model/             the finished model directory
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from alphacode.core.errors import DataError, RunError
from alphacode.core.files import write_json
from alphacode.core.settings import leaves

SETTINGS = "settings.json"
TOKENIZER = "tokenizer.model"
TOKENS = "tokens"
PROBLEM_TOKENS = "problem-tokens"
STORES = (TOKENS, PROBLEM_TOKENS)
"""Folders of a run directory that hold encoded data."""
DATA = "data.json"
MODEL = "model"
VALIDATION = "validation"

# How often to report and save, where to, in what type, and how files are cut, decides
# nothing about the weights, and how a step is shared out (`parallel`) nothing but the
# order of additions. Stages that hold another's settings have these keys further in.
_FREE = (
    "training.checkpoint_minutes",
    "training.checkpoint_steps",
    "training.keep_checkpoints",
    "training.log_steps",
    "training.peak_flops",
    "training.wandb_project",
    "training.writes_report",
    "training.weights",
    "store.shard_bytes",
)
_FREE_SECTION = "parallel"
# Ends of keys that older runs do not know, and what these were begun with.
_NEWER: dict[str, Any] = {
    "pairs.correctness_dropout": 0.0,
    "optimizer.algorithm": "adamw",
}


def claim(run_dir: Path, resolved: dict[str, Any]) -> None:
    """Make a directory this run's, or check that it already is.

    Raises:
      RunError: it belongs to a run with other settings, or cannot be written.
    """
    path = run_dir / SETTINGS
    if not path.exists():
        write_json(path, resolved)
        return
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RunError(f"cannot read {path}: {error}; use another directory") from error
    theirs, ours = leaves(stored), leaves(resolved)
    for key in sorted(theirs.keys() | ours.keys()):
        if key.endswith(_FREE) or _FREE_SECTION in key.split("."):
            continue
        if theirs.get(key, _default_of(key)) != ours.get(key, _default_of(key)):
            raise RunError(
                f"{run_dir} holds a run with {key} = {_say(theirs, key)}, not "
                f"{_say(ours, key)}; give the same settings to continue it, or use "
                "another run directory"
            )


def _default_of(key: str) -> Any:
    """Return what a run that is older than a setting was begun with."""
    return next((value for end, value in _NEWER.items() if key.endswith(end)), None)


def hash_files(paths: Iterable[Path]) -> str:
    """Return a hash of files' contents and order, for settings that name them.

    Raises:
      DataError: a file cannot be read.
    """
    digest = hashlib.blake2b(digest_size=12)
    for path in paths:
        try:
            with path.open("rb") as file:
                content = hashlib.file_digest(file, hashlib.blake2b).digest()
        except OSError as error:
            raise DataError(f"cannot read {path}: {error.strerror or error}") from error
        digest.update(content)
    return digest.hexdigest()


def hash_texts(texts: Iterable[str]) -> str:
    """Return a hash of texts and their order."""
    digest = hashlib.blake2b(digest_size=12)
    for text in texts:
        content = text.encode("utf-8", "surrogatepass")
        digest.update(hashlib.blake2b(content).digest())
    return digest.hexdigest()


def files_under(paths: Iterable[Path]) -> list[Path]:
    """Return files, folders being replaced by the files below them, sorted."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(child for child in path.rglob("*") if child.is_file())
        else:
            found.append(path)
    return found


def _say(values: dict[str, Any], key: str) -> str:
    return json.dumps(values[key]) if key in values else "nothing"
