"""Where reports go besides the screen: TensorBoard, `metrics.jsonl`, Weights & Biases.

All three go on where the run's checkpoint stands, not where its last process got to.
"""

import importlib
import json
import secrets
import warnings
from pathlib import Path
from typing import Any

from torch.utils.tensorboard import SummaryWriter

from alphacode.core.errors import ConfigError, RunError
from alphacode.core.files import write_json
from alphacode.training.metrics import METRICS, MetricsFile
from alphacode.training.progress import TrainingProgress
from alphacode.training.run import SETTINGS

TENSORBOARD = "tensorboard"
_WANDB_RUN = "wandb.json"


class Boards:
    """Every place that a run's reports are written to."""

    def __init__(self, run_dir: Path, step: int, *, wandb_project: str = "") -> None:
        """Open the boards of a run that goes on after `step` steps.

        Args:
          wandb_project: project of Weights & Biases; empty leaves it out.

        Raises:
          ConfigError: Weights & Biases is wanted and not installed.
          RunError: a place cannot be written, or Weights & Biases does not start.
        """
        self._boards: list[Any] = []
        try:
            if wandb_project:
                self._boards.append(WeightsAndBiases(run_dir, wandb_project))
            self._boards.append(MetricsFile(run_dir / METRICS, step))
            self._boards.append(TensorBoard(run_dir / TENSORBOARD, step + 1))
        except BaseException:
            self.close()
            raise

    def __call__(self, progress: TrainingProgress) -> None:
        """Write one report to each."""
        for board in self._boards:
            board(progress)

    def close(self) -> None:
        """Flush and close all."""
        for board in self._boards:
            board.close()


class TensorBoard:
    """Writes each report as scalars; `tensorboard --logdir RUN_DIR` shows them."""

    def __init__(self, directory: Path, first_step: int) -> None:
        # What a killed run wrote after its last checkpoint is to be shown no more.
        self._writer: Any = SummaryWriter(str(directory), purge_step=first_step)

    def __call__(self, progress: TrainingProgress) -> None:
        """Write one report."""
        for name, value in scalars(progress).items():
            self._writer.add_scalar(name, value, progress.step)

    def close(self) -> None:
        """Flush and close the files."""
        self._writer.close()


class WeightsAndBiases:
    """Mirrors each report to Weights & Biases, one run there per run directory."""

    def __init__(self, run_dir: Path, project: str) -> None:
        try:
            wandb: Any = importlib.import_module("wandb")
        except ImportError as error:
            raise ConfigError(
                "training.wandb_project is set, but Weights & Biases is not "
                "installed; in a clone, get it with: pip install -e '.[wandb]', or "
                "leave the setting out"
            ) from error
        settings = run_dir / SETTINGS
        config = json.loads(settings.read_text("utf-8")) if settings.exists() else {}
        try:
            self._run = wandb.init(
                project=project,
                id=_run_id(run_dir),
                name=run_dir.name,
                dir=str(run_dir),
                config=config,
                resume="allow",
            )
        except Exception as error:
            raise RunError(
                f"Weights & Biases does not start: {error}; log in, set "
                "WANDB_MODE=offline, or leave training.wandb_project out"
            ) from error

    def __call__(self, progress: TrainingProgress) -> None:
        """Send one report; what fails here is a mirror, and ends no run."""
        if self._run is None:
            return
        try:
            self._run.log(scalars(progress), step=progress.step)
        except Exception as error:
            warnings.warn(
                f"Weights & Biases failed and is left out from now on: {error}; "
                f"{METRICS} has every report",
                stacklevel=2,
            )
            self._run = None

    def close(self) -> None:
        """End the run there; it is resumed when this one is."""
        if self._run is not None:
            self._run.finish()


def scalars(progress: TrainingProgress) -> dict[str, float]:
    """Return a report as named numbers for a board of curves."""
    named = {f"loss/{name}": value for name, value in progress.losses.items()}
    named |= {
        "optimizer/learning_rate": progress.learning_rate,
        "optimizer/gradient_norm": progress.gradient_norm,
        "speed/tokens_per_s": progress.tokens_per_s,
        "speed/padding_share": progress.padding_share,
        "speed/step_s": progress.step_s,
        "speed/memory_bytes": float(progress.memory_bytes),
    }
    return named if progress.mfu is None else {**named, "speed/mfu": progress.mfu}


def _run_id(run_dir: Path) -> str:
    """Return the name of this directory's run there, chosen when it first starts."""
    path = run_dir / _WANDB_RUN
    if not path.exists():
        write_json(path, {"id": secrets.token_hex(8)})
    return str(json.loads(path.read_text("utf-8"))["id"])
