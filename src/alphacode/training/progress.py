"""What a run reports while it trains, and the TensorBoard files it leaves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torch.utils.tensorboard import SummaryWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingProgress:
    """The state of a run at one step; means are over the steps since the last one."""

    step: int
    """Steps done."""
    steps: int
    """Steps in all."""
    losses: dict[str, float] = field(default_factory=dict)
    """Mean losses: `total`, `decoder` and, where on, `mlm` and `value`."""
    learning_rate: float = 0.0
    gradient_norm: float = 0.0
    """Mean global norm before clipping."""
    tokens_per_s: float = 0.0
    """Real tokens of both sides, padding not counted."""
    padding_share: float = 0.0
    """Share of the positions computed that held no token."""
    seconds: float = 0.0
    """Time spent training so far, over all starts of the run."""
    seconds_left: float = 0.0


Report = Callable[[TrainingProgress], None]


class TensorBoard:
    """Writes each report as scalars; `tensorboard --logdir RUN_DIR` shows them."""

    def __init__(self, directory: Path, first_step: int) -> None:
        # What a killed run wrote after its last checkpoint is to be shown no more.
        self._writer: Any = SummaryWriter(str(directory), purge_step=first_step)

    def __call__(self, progress: TrainingProgress) -> None:
        """Write one report."""
        scalars = {
            **{f"loss/{name}": value for name, value in progress.losses.items()},
            "optimizer/learning_rate": progress.learning_rate,
            "optimizer/gradient_norm": progress.gradient_norm,
            "speed/tokens_per_s": progress.tokens_per_s,
            "speed/padding_share": progress.padding_share,
        }
        for name, value in scalars.items():
            self._writer.add_scalar(name, value, progress.step)

    def close(self) -> None:
        """Flush and close the files."""
        self._writer.close()
