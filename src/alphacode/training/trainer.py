"""The loop: batch, losses, gradients, step, report, checkpoint.

On one CPU machine a run that was killed at any moment and started again ends in the
same weights, bit for bit, as one that never stopped: each step is a pure function of
the weights, the optimiser's moments, the seed and the step's number.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from alphacode.core.errors import RunError
from alphacode.core.randomness import derive_seed
from alphacode.encoding.batch import Batch
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.boards import Boards
from alphacode.training.checkpoints import (
    TrainingClock,
    load_checkpoint,
    save_checkpoint,
)
from alphacode.training.device import prepare_process
from alphacode.training.objectives import Losses, ObjectiveSettings, training_losses
from alphacode.training.optimizer import build_optimizer
from alphacode.training.peak import peak_of
from alphacode.training.progress import Report, TrainingProgress
from alphacode.training.run_report import report_finished
from alphacode.training.schedule import OptimizerSettings, learning_rate
from alphacode.training.settings import TrainingSettings
from alphacode.training.tally import Meter, Tally

CHECKPOINTS = "checkpoints"

BatchOfStep = Callable[[int], Batch]
AfterStep = Callable[[TrainingClock], bool]
"""Called when a step is done, while the weights are its; true ends the run."""


class Plan(NamedTuple):
    """What a loop needs to know; device, precision and threads are settled."""

    objective: ObjectiveSettings
    optimizer: OptimizerSettings
    training: TrainingSettings


def train(
    model: EncoderDecoder,
    batch_of_step: BatchOfStep,
    plan: Plan,
    run_dir: Path,
    report: Report | None = None,
    after_step: AfterStep | None = None,
) -> TrainingClock:
    """Train from the newest checkpoint of the run directory to the last step.

    Args:
      batch_of_step: a pure function of the step.
      report: called every `log_steps` steps.
      after_step: called after each step, before its checkpoint: what it does for a
        step is done again if the run is killed in between. It is asked at the start,
        too, whether the run was over.

    Raises:
      RunError: the loss is no number any more, or nothing can be written.
      CheckpointError: the newest checkpoint is damaged or of another model.
    """
    prepare_process()
    threads = torch.get_num_threads()
    torch.set_num_threads(plan.training.threads or threads)
    try:
        clock = _Loop(model, batch_of_step, plan, run_dir, report, after_step).run()
    finally:
        torch.set_num_threads(threads)
    if plan.training.writes_report:
        report_finished(run_dir)
    return clock


class _Loop:
    def __init__(
        self,
        model: EncoderDecoder,
        batch_of_step: BatchOfStep,
        plan: Plan,
        run_dir: Path,
        report: Report | None,
        after_step: AfterStep | None,
    ) -> None:
        self._device = torch.device(plan.training.device)
        self._model = model.to(self._device).train()
        self._batch_of_step, self._plan = batch_of_step, plan
        self._directory, self._report = run_dir, report
        self._after_step = after_step or (lambda clock: False)
        self._optimizer = build_optimizer(model, plan.optimizer)
        self._clock = load_checkpoint(run_dir / CHECKPOINTS, model, self._optimizer)

    def run(self) -> TrainingClock:
        training = self._plan.training
        done = self._clock.step
        if done >= training.steps or (done and self._after_step(self._clock)):
            return self._clock
        board = Boards(
            self._directory, self._clock.step, wandb_project=training.wandb_project
        )
        tally = Tally(self._clock, self._meter())
        saved_at = time.monotonic()
        try:
            for step in range(self._clock.step, training.steps):
                batch = self._batch_of_step(step)
                losses, norm = self._update(step, batch.to(self._device))
                tally.add(batch, losses, norm)
                with tally.paused():
                    is_over = self._after_step(tally.clock)
                is_last = is_over or step + 1 == training.steps
                minutes = (time.monotonic() - saved_at) / 60
                is_due = minutes >= training.checkpoint_minutes or (
                    training.checkpoint_steps
                    and (step + 1) % training.checkpoint_steps == 0
                )
                # Before a checkpoint too: a run that goes on from it takes no step
                # again, and each step is to be in one report.
                if (step + 1) % training.log_steps == 0 or is_due or is_last:
                    self._say(tally, board)
                if is_due or is_last:
                    self._save(tally.clock)
                    saved_at = time.monotonic()
                if is_last:
                    break
        finally:
            board.close()
        return self._clock

    def _update(self, step: int, batch: Batch) -> tuple[Losses, Tensor]:
        """Take one step; return its losses and the gradient's norm."""
        plan, seed = self._plan, self._plan.training.seed
        # Drop-out draws from the global generator; masks from one of their own.
        torch.manual_seed(derive_seed(seed, "training/dropout", step))
        masks = torch.Generator().manual_seed(derive_seed(seed, "training/mask", step))
        is_gold_on = (
            plan.objective.gold
            and step >= plan.objective.gold_start * plan.training.steps
        )
        with torch.autocast(
            self._device.type,
            torch.bfloat16,
            enabled=plan.training.precision == "bfloat16",
        ):
            losses = training_losses(
                self._model,
                batch,
                plan.objective,
                is_gold_on=is_gold_on,
                generator=masks,
            )
        losses.total.backward()  # type: ignore[no-untyped-call]
        norm = torch.nn.utils.clip_grad_norm_(
            self._model.parameters(), plan.optimizer.max_gradient_norm
        )
        rate = learning_rate(step, plan.training.steps, plan.optimizer)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        return losses, norm

    def _meter(self) -> Meter:
        training = self._plan.training
        peak = peak_of(training.device, training.precision, training.peak_flops)
        return Meter(self._model.config, self._plan.objective, peak)

    def _say(self, tally: Tally, board: Boards) -> None:
        plan = self._plan
        progress: TrainingProgress = tally.report(
            plan.training.steps,
            learning_rate(tally.clock.step - 1, plan.training.steps, plan.optimizer),
        )
        if not tally.is_finite:
            raise RunError(
                f"the loss is {progress.losses['total']} at step {progress.step}; "
                "lower optimizer.peak_rate and start in a new run directory"
            )
        board(progress)
        if self._report is not None:
            self._report(progress)

    def _save(self, clock: TrainingClock) -> None:
        if not all(bool(torch.isfinite(w).all()) for w in self._model.parameters()):
            raise RunError(
                f"the weights are not finite at step {clock.step}; "
                "lower optimizer.peak_rate and start in a new run directory"
            )
        self._clock = clock
        save_checkpoint(
            self._directory / CHECKPOINTS,
            self._model,
            self._optimizer,
            clock,
            keep=self._plan.training.keep_checkpoints,
        )
