"""What a run reports while it trains, and how its utilisation is worked out."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingProgress:
    """The state of a run at one step; means are over the steps since the last one."""

    step: int
    """Steps done."""
    steps: int
    """Steps in all."""
    first_step: int = 1
    """First step that the means are over; `step` is the last."""
    losses: dict[str, float] = field(default_factory=dict)
    """Mean losses: `total`, `decoder` and, where on, `mlm` and `value`."""
    learning_rate: float = 0.0
    gradient_norm: float = 0.0
    """Mean global norm before clipping."""
    tokens: int = 0
    """Real tokens learned from so far, over all starts of the run."""
    tokens_per_s: float = 0.0
    """Real tokens of both sides, padding not counted."""
    padding_share: float = 0.0
    """Share of the positions computed that held no token."""
    step_s: float = 0.0
    """Mean time of a step, with all that lies between two steps but validation."""
    flops_per_step: float = 0.0
    """Mean FLOPs of a step: three times the forward matrix products of real tokens
    (`model/flops.py`); padding and what is computed again count nothing."""
    padded_flops_per_step: float = 0.0
    """The same with padding counted as tokens: what was computed."""
    peak_flops_per_s: float = 0.0
    """What all devices together could do; 0 where it is not known."""
    peak_origin: str = ""
    memory_bytes: int = 0
    """Most memory held so far: allocated on the GPU, resident on a CPU."""
    seconds: float = 0.0
    """Time spent training so far, over all starts of the run."""
    seconds_left: float = 0.0

    @property
    def mfu(self) -> float | None:
        """Model FLOP utilisation: FLOPs of real tokens / time / peak."""
        possible = self.step_s * self.peak_flops_per_s
        return self.flops_per_step / possible if possible else None


Report = Callable[[TrainingProgress], None]


def utilisation(progress: TrainingProgress) -> str:
    """Return model FLOP utilisation as one line, the formula beside the number."""
    mfu = progress.mfu
    share = "unknown" if mfu is None else f"{mfu:.1%}"
    return (
        f"MFU {share} = {progress.flops_per_step:.3g} FLOPs a step (3 x forward "
        f"matrix products of real tokens) / {progress.step_s:.3g} s / "
        f"{progress.peak_flops_per_s:.3g} FLOP/s peak ({progress.peak_origin})"
    )
