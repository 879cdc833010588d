"""Adds up what happened since the last report, without waiting for the device."""

import math
import time

import torch
from torch import Tensor

from alphacode.encoding.batch import Batch
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.objectives import Losses
from alphacode.training.progress import TrainingProgress


class Tally:
    """Counts steps, tokens and seconds, and means of losses between reports."""

    def __init__(self, clock: TrainingClock) -> None:
        self._first, self._step, self._tokens = clock, clock.step, clock.tokens
        self._started = self._reported = time.monotonic()
        self.is_finite = True
        """Whether the last report's losses and gradient were numbers."""
        self._clear()

    @property
    def clock(self) -> TrainingClock:
        """How far the run is now."""
        seconds = self._first.seconds + time.monotonic() - self._started
        return TrainingClock(self._step, seconds, self._tokens)

    def add(self, batch: Batch, losses: Losses, norm: Tensor) -> None:
        """Count one step."""
        masks = (batch.source_mask_BS, batch.target_mask_BT)
        real = sum(int(mask.sum()) for mask in masks)
        self._step += 1
        self._tokens += real
        self._new_tokens += real
        self._new_positions += sum(mask.numel() for mask in masks)
        self._new_steps += 1
        named = {**losses._asdict(), "gradient_norm": norm}
        for name, value in named.items():
            if value is not None:
                zero = torch.zeros((), device=value.device)
                self._sums[name] = self._sums.get(name, zero) + value.detach()

    def report(self, steps: int, rate: float) -> TrainingProgress:
        """Return the means since the last report and start new ones."""
        means = {name: float(s) / self._new_steps for name, s in self._sums.items()}
        self.is_finite = all(math.isfinite(value) for value in means.values())
        now = time.monotonic()
        elapsed = max(now - self._reported, 1e-9)
        per_step = (now - self._started) / max(self._step - self._first.step, 1)
        progress = TrainingProgress(
            step=self._step,
            steps=steps,
            gradient_norm=means.pop("gradient_norm"),
            losses=means,
            learning_rate=rate,
            tokens_per_s=self._new_tokens / elapsed,
            padding_share=1 - self._new_tokens / self._new_positions,
            seconds=self.clock.seconds,
            seconds_left=per_step * (steps - self._step),
        )
        self._reported = now
        self._clear()
        return progress

    def _clear(self) -> None:
        self._sums: dict[str, Tensor] = {}
        self._new_tokens = self._new_positions = self._new_steps = 0
