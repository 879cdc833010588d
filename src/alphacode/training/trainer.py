"""The loop: batch, losses, gradients, step, report, checkpoint.

On one CPU machine a run that was killed at any moment and started again ends in the
same weights, bit for bit, as one that never stopped: each step is a pure function of
the weights, the optimiser's moments, the seed and the step's number.

A step may be taken in parts, by several processes and in micro batches. Order and masks
do not depend on that, and losses are divided by what the whole batch holds, so that the
parts' gradients add up to those of the step taken at once, up to rounding.
"""

import math
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from alphacode.core.errors import ConfigError, RunError
from alphacode.core.randomness import derive_seed
from alphacode.encoding.batch import Batch
from alphacode.encoding.masking import MaskedSource
from alphacode.model.machine import prepare_process
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.boards import Boards
from alphacode.training.checkpoints import (
    TrainingClock,
    load_checkpoint,
    save_checkpoint,
)
from alphacode.training.objectives import (
    Counts,
    Losses,
    ObjectiveSettings,
    TrainingModel,
    count_batch,
    hide_source,
)
from alphacode.training.optimizer import build_optimizer, clip_gradients
from alphacode.training.parallel_settings import ParallelSettings, check_parallel
from alphacode.training.parallelize import (
    Weights,
    materialize,
    parallelize,
    replicate,
    share_of,
)
from alphacode.training.peak import peak_of
from alphacode.training.processes import ALONE, Processes
from alphacode.training.progress import Report, TrainingProgress
from alphacode.training.run_report import report_finished
from alphacode.training.schedule import OptimizerSettings, learning_rate
from alphacode.training.settings import (
    FinetuneSettings,
    PretrainSettings,
    TrainingSettings,
)
from alphacode.training.shards import all_finite
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
    parallel: ParallelSettings = ParallelSettings()

    @classmethod
    def of(cls, settings: PretrainSettings | FinetuneSettings) -> "Plan":
        """Return what the loop needs of a stage's settings."""
        return cls(
            settings.objective, settings.optimizer, settings.training, settings.parallel
        )


def train(
    model: EncoderDecoder,
    batch_of_step: BatchOfStep,
    plan: Plan,
    run_dir: Path,
    report: Report | None = None,
    after_step: AfterStep | None = None,
    *,
    processes: Processes = ALONE,
    weights: Weights | None = None,
) -> TrainingClock:
    """Train from the newest checkpoint of the run directory to the last step.

    All processes of the run call it together. The model is changed in place; where
    `plan.parallel` cuts it over processes, `gathered` gives the whole of it.

    Args:
      model: on the meta device, where `weights` are given.
      batch_of_step: a pure function of the step: the batch of all processes.
      report: called every `log_steps` steps, in the leader.
      after_step: called after each step, in every process, before the step's
        checkpoint: what it does for a step is done again if the run is killed in
        between. It is asked at the start, too, whether the run was over; all processes
        answer alike.
      weights: where the first weights come from, else the model has them.

    Raises:
      ConfigError: settings, model and number of processes do not fit together.
      RunError: the loss is no number any more, nothing can be written, or another
        process is lost.
      CheckpointError: the newest checkpoint is damaged or of another model.
    """
    prepare_process()
    threads = torch.get_num_threads()
    wanted = (plan.training.threads or threads) // processes.local_size
    torch.set_num_threads(max(wanted, 1))
    try:
        with processes.watched("before the first step"):
            loop = _Loop(
                model, batch_of_step, plan, run_dir, report, after_step, processes
            )
            loop.build(weights)
        clock = loop.run()
    finally:
        torch.set_num_threads(threads)
    if plan.training.writes_report and processes.is_leader:
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
        processes: Processes,
    ) -> None:
        if plan.objective.value_prediction and model.value_head is None:
            raise ConfigError(
                "objective.value_prediction needs a value head; set model.value_layers "
                "to 1 or more"
            )
        check_parallel(
            plan.parallel, model.config, plan.training.batch_size, processes.size
        )
        self._device = processes.device or torch.device(plan.training.device)
        self._model, self._batch_of_step, self._plan = model, batch_of_step, plan
        self._directory, self._report = run_dir, report
        self._after_step = after_step or (lambda clock: False)
        self._processes = processes
        self._share = share_of(processes, plan.parallel.tensor_parallel)

    def build(self, weights: Weights | None) -> None:
        """Put the model on its devices with the weights the run goes on from."""
        plan, model = self._plan, self._model
        objective = TrainingModel(model, plan.objective)
        if model.value_head is not None:
            # What has no gradient is kept out of every exchange.
            model.value_head.requires_grad_(plan.objective.value_prediction)
        if weights is None:
            objective.to(self._device)
        is_bfloat16 = plan.training.precision == "bfloat16"
        is_sharded = parallelize(
            objective, plan.parallel, self._share, self._device, is_bfloat16=is_bfloat16
        )
        if weights is not None:
            materialize(objective, model, weights, self._device)
        objective.train()
        # Sharded blocks bring the type of their products with them.
        self._autocast = is_bfloat16 and not is_sharded
        self._optimizer = build_optimizer(model, plan.optimizer)
        self._clock = load_checkpoint(
            self._directory / CHECKPOINTS,
            model,
            self._optimizer,
            processes=self._processes,
        )
        self._objective: nn.Module = objective
        self._no_sync: Callable[[], Any] = nullcontext
        if self._share.data_ways > 1 and not is_sharded:
            replicas = replicate(objective, self._device)
            self._objective, self._no_sync = replicas, replicas.no_sync

    def run(self) -> TrainingClock:
        training = self._plan.training
        done = self._clock.step
        if done >= training.steps or (done and self._after_step(self._clock)):
            return self._clock
        leads, done = self._processes.is_leader, self._clock.step
        project = training.wandb_project
        board = Boards(self._directory, done, wandb_project=project) if leads else None
        tally = Tally(self._clock, self._meter())
        saved_at = time.monotonic()
        try:
            for step in range(self._clock.step, training.steps):
                batch = self._batch_of_step(step)
                minutes = (time.monotonic() - saved_at) / 60
                is_due = leads and minutes >= training.checkpoint_minutes
                with self._processes.watched(f"at step {step + 1}"):
                    losses, norm, is_due = self._update(step, batch, is_due)
                tally.add(batch, losses, norm)
                with tally.paused():
                    is_over = self._after_step(tally.clock)
                is_last = is_over or step + 1 == training.steps
                every = training.checkpoint_steps
                is_due = is_due or is_last or bool(every and (step + 1) % every == 0)
                # Before a checkpoint too: a run that goes on from it takes no step
                # again, and each step is to be in one report.
                if leads and (is_due or (step + 1) % training.log_steps == 0):
                    self._say(tally, board)
                if is_due:
                    with self._processes.watched(f"saving step {step + 1}"):
                        self._save(tally.clock)
                    saved_at = time.monotonic()
                if is_last:
                    break
        finally:
            if board is not None:
                board.close()
        return self._clock

    def _update(
        self, step: int, batch: Batch, is_due: bool
    ) -> tuple[Losses, Tensor, bool]:
        """Take one step of the whole batch.

        Returns:
          its losses and the gradient's norm, both of all processes, and whether the
          leader finds a checkpoint due.

        Raises:
          RunError: a loss or gradient is no number; the weights are as before.
        """
        plan = self._plan
        losses = self._backward(step, batch)
        norm = clip_gradients(self._model, plan.optimizer.max_gradient_norm)
        losses, is_due = self._add_up(losses, is_due)
        if not math.isfinite(float(norm + losses.total)):
            raise RunError(
                f"the loss is {float(losses.total)} and the gradient's norm "
                f"{float(norm)} at step {step + 1}, before which the weights were "
                "whole; the same command again tries from the newest checkpoint; if it "
                "comes back, lower optimizer.peak_rate and start in a new run directory"
            )
        rate = learning_rate(step, plan.training.steps, plan.optimizer)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        return losses, norm, is_due

    def _backward(self, step: int, batch: Batch) -> Losses:
        """Add up the gradients of this process's rows; return its share of losses."""
        plan, seed = self._plan, self._plan.training.seed
        vocabulary = self._model.config.vocab_size
        mask_seed = derive_seed(seed, "training/mask", step)
        masked = hide_source(batch, plan.objective, vocabulary, mask_seed)
        counts = count_batch(batch, masked)
        is_gold_on = (
            plan.objective.gold
            and step >= plan.objective.gold_start * plan.training.steps
        )
        sums: list[Tensor | None] = []
        parts = self._parts(counts.pairs)
        for number, (start, stop) in enumerate(parts):
            # Drop-out draws from the global generator; it alone depends on the split.
            address = (step, self._share.data_rank, number)
            torch.manual_seed(derive_seed(seed, "training/dropout", *address))
            is_last = number == len(parts) - 1
            with nullcontext() if is_last else self._no_sync():
                losses = self._losses(
                    batch.rows(start, stop),
                    None if masked is None else masked.rows(start, stop),
                    counts,
                    is_gold_on,
                )
                # Engines give each process the mean of all gradients: a sum is wanted.
                total: Any = losses.total * self._share.data_ways
                total.backward()
            found = [None if each is None else each.detach() for each in losses]
            sums = found if not sums else list(map(_plus, sums, found))
        return Losses(*sums)  # type: ignore[arg-type]

    def _parts(self, pairs: int) -> list[tuple[int, int]]:
        """Return first and last row, exclusive, of this process's micro batches."""
        rows = pairs // self._share.data_ways
        first = self._share.data_rank * rows
        size = min(self._plan.parallel.micro_batch_size or rows, rows)
        starts = range(first, first + rows, size)
        return [(start, min(start + size, first + rows)) for start in starts]

    def _losses(
        self,
        batch: Batch,
        masked: MaskedSource | None,
        counts: Counts,
        is_gold_on: bool,
    ) -> Losses:
        if masked is not None:
            masked = masked.to(self._device)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._autocast):
            losses: Losses = self._objective(
                batch.to(self._device), masked, counts, is_gold_on
            )
        return losses

    def _add_up(self, losses: Losses, is_due: bool) -> tuple[Losses, bool]:
        """Return the losses of all processes, and what the leader finds due."""
        if self._processes.size == 1:
            return losses, is_due
        # Processes that share a block have the same rows: one of them counts.
        scale = float(self._share.is_first_of_rows)
        zero = torch.zeros((), device=self._device)
        values = [zero if value is None else value * scale for value in losses]
        due = torch.full((), float(is_due), device=self._device)
        *sums, due = self._processes.add_up(torch.stack([*values, due])).unbind()
        kept = [
            None if value is None else total
            for value, total in zip(losses, sums, strict=True)
        ]
        return Losses(*kept), bool(due > 0)  # type: ignore[arg-type]

    def _meter(self) -> Meter:
        training = self._plan.training
        peak = peak_of(training.device, training.precision, training.peak_flops)
        devices = self._processes.size
        return Meter(self._model.config, self._plan.objective, peak, devices)

    def _say(self, tally: Tally, board: Boards | None) -> None:
        plan = self._plan
        progress: TrainingProgress = tally.report(
            plan.training.steps,
            learning_rate(tally.clock.step - 1, plan.training.steps, plan.optimizer),
        )
        if board is not None:
            board(progress)
        if self._report is not None:
            self._report(progress)

    def _save(self, clock: TrainingClock) -> None:
        if not all_finite(self._model.parameters(), self._processes):
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
            processes=self._processes,
        )


def _plus(one: Tensor | None, other: Tensor | None) -> Tensor | None:
    return None if one is None or other is None else one + other
