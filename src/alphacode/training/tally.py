"""Adds up what happened since the last report, without waiting for the device."""

import math
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import torch
from torch import Tensor

from alphacode.encoding.batch import Batch
from alphacode.model.config import ModelConfig
from alphacode.model.flops import Work, full_pairs, step_flops
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.objectives import Losses, ObjectiveSettings
from alphacode.training.peak import Peak
from alphacode.training.progress import TrainingProgress


class Meter(NamedTuple):
    """What FLOPs and their share of the peak are worked out from."""

    config: ModelConfig
    objective: ObjectiveSettings
    peak: Peak
    """Of one device."""
    devices: int = 1
    """Devices that the batches counted are spread over."""

    def flops(self, work: Work) -> float:
        """Return the FLOPs of training steps over some work."""
        has_value = self.objective.value_prediction
        return step_flops(self.config, work, has_value=has_value)

    @property
    def mlm_rate(self) -> float:
        """Share of real source tokens that are predicted, on average."""
        return self.objective.mlm_rate if self.objective.mlm else 0.0


class Tally:
    """Counts steps, tokens and seconds, and means of losses between reports."""

    def __init__(self, clock: TrainingClock, meter: Meter | None = None) -> None:
        self._first, self._step, self._tokens = clock, clock.step, clock.tokens
        self._meter = meter
        self._started = self._reported = time.monotonic()
        self.is_finite = True
        """Whether the last report's losses and gradient were numbers."""
        self._sums: dict[str, Tensor] = {}
        self._real, self._padded, self._new_steps = Work(), Work(), 0
        self._device = torch.device("cpu")

    @property
    def clock(self) -> TrainingClock:
        """How far the run is now."""
        seconds = self._first.seconds + time.monotonic() - self._started
        return TrainingClock(self._step, seconds, self._tokens)

    def add(self, batch: Batch, losses: Losses, norm: Tensor) -> None:
        """Count one step."""
        rate = self._meter.mlm_rate if self._meter else 0.0
        real, padded = work_of(batch, rate)
        self._device = norm.device
        self._step += 1
        self._tokens += int(real.tokens)
        self._real, self._padded = self._real.plus(real), self._padded.plus(padded)
        self._new_steps += 1
        named = {**losses._asdict(), "gradient_norm": norm}
        for name, value in named.items():
            if value is not None:
                zero = torch.zeros((), device=value.device)
                self._sums[name] = self._sums.get(name, zero) + value.detach()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Keep the time of the body out of the next report's rates."""
        started = time.monotonic()
        yield
        self._reported += time.monotonic() - started

    def report(self, steps: int, rate: float) -> TrainingProgress:
        """Return the means since the last report and start new ones."""
        count = self._new_steps
        means = {name: float(s) / count for name, s in self._sums.items()}
        self.is_finite = all(math.isfinite(value) for value in means.values())
        now = time.monotonic()
        elapsed = max(now - self._reported, 1e-9)
        per_step = (now - self._started) / max(self._step - self._first.step, 1)
        meter = self._meter
        progress = TrainingProgress(
            step=self._step,
            steps=steps,
            first_step=self._step - count + 1,
            gradient_norm=means.pop("gradient_norm"),
            losses=means,
            learning_rate=rate,
            tokens=self._tokens,
            tokens_per_s=self._real.tokens / elapsed,
            padding_share=1 - self._real.tokens / self._padded.tokens,
            step_s=elapsed / count,
            flops_per_step=meter.flops(self._real) / count if meter else 0.0,
            padded_flops_per_step=meter.flops(self._padded) / count if meter else 0.0,
            peak_flops_per_s=meter.peak.flops_per_s * meter.devices if meter else 0.0,
            peak_origin=meter.peak.origin if meter else "",
            memory_bytes=memory_held(self._device),
            seconds=self.clock.seconds,
            seconds_left=per_step * (steps - self._step),
        )
        self._reported = now
        self._clear()
        return progress

    def _clear(self) -> None:
        self._sums = {}
        self._real, self._padded, self._new_steps = Work(), Work(), 0


def work_of(batch: Batch, mlm_rate: float) -> tuple[Work, Work]:
    """Return the work of a batch's real tokens, and of all its positions.

    Args:
      mlm_rate: share of source tokens that are predicted.
    """
    source_B = batch.source_mask_BS.sum(1).double()
    target_B = batch.target_mask_BT.sum(1).double()
    source = float(source_B.sum())
    real = Work(
        pairs=len(source_B),
        source=source,
        target=float(target_B.sum()),
        source_squared=float(source_B @ source_B),
        target_squared=float(target_B @ target_B),
        crossed=float(source_B @ target_B),
        masked=mlm_rate * source,
    )
    pairs, width = batch.source_mask_BS.shape
    padded = full_pairs(pairs, width, batch.target_mask_BT.shape[1], real.masked)
    return real, padded


def memory_held(device: torch.device) -> int:
    """Return the most bytes held so far: allocated on a GPU; resident, on the CPU."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts kilobytes, macOS bytes.
    return most if sys.platform == "darwin" else most * 1024
