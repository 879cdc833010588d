"""`metrics.jsonl`: every report of a run, one JSON object a line; no torch.

A line covers the steps `first_step` to `step`, and the lines of a run cover each of its
steps once. Lines are synced as they are written, before the checkpoint of their step,
so that a run that goes on from a checkpoint finds them; those after the checkpoint are
dropped then, as their steps are taken again, and so is a line that a kill cut off.
"""

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from alphacode.core.errors import RunError
from alphacode.core.files import write_atomically
from alphacode.training.progress import TrainingProgress

METRICS = "metrics.jsonl"


class MetricsFile:
    """Appends reports to the metrics of a run."""

    def __init__(self, path: Path, step: int) -> None:
        """Open the file of a run that goes on after `step` steps.

        Raises:
          RunError: the place cannot be written.
        """
        self._path = path
        try:
            _drop_after(path, step)
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            raise self._refused(error) from error

    def __call__(self, progress: TrainingProgress) -> None:
        """Write one report; it is on disk when this returns.

        Raises:
          RunError: the place cannot be written.
        """
        line = json.dumps(_row(progress), allow_nan=False).encode() + b"\n"
        try:
            written = self._file.write(line)
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._refused(error) from error
        if written != len(line):
            raise RunError(
                f"cannot write {self._path}: the disk is full; free some space and "
                "give the same command again"
            )

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _refused(self, error: OSError) -> RunError:
        return RunError(
            f"cannot write {self._path}: {error.strerror or error}; free some space "
            "or mend its rights and give the same command again"
        )


def read_metrics(path: Path) -> list[dict[str, Any]]:
    """Return the reports of a run, oldest first; a line that was cut off is left out.

    Raises:
      RunError: the file is missing or cannot be read.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RunError(
            f"cannot read {path}: {error.strerror or error}; a run directory of "
            "`alphacode train` holds it once the run has reported"
        ) from error
    return [row for row, _ in _rows(content)]


def _drop_after(path: Path, step: int) -> None:
    """Rewrite a file without what a run that goes on after `step` writes again."""
    if not path.exists():
        return
    content = path.read_bytes()
    kept = b"".join(line for row, line in _rows(content) if row["step"] <= step)
    if kept != content:
        write_atomically(path, lambda part: part.write_bytes(kept))


def _rows(content: bytes) -> list[tuple[dict[str, Any], bytes]]:
    found = []
    for line in content.splitlines(keepends=True):
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if line.endswith(b"\n") and isinstance(row, dict) and "step" in row:
            found.append((row, line))
    return found


def _row(progress: TrainingProgress) -> dict[str, Any]:
    return {**asdict(progress), "mfu": progress.mfu}
