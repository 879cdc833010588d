"""Write a batch of samples in a fixed number of slots, each filled anew at once.

The counterpart of `decoder_loop`'s own batch for GPUs: shapes never change, so that
steps can be CUDA graphs. Samples that begin alike share their source and nothing else.
A sample draws with its own numbers wherever it stands, and is so the one that the other
batch gives, up to rounding. Where memory runs out, rows are halved and what was being
written is begun again; a sample is handed out once, when it is whole.
"""

from collections import deque
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from alphacode.sampling.decoder_loop import (
    STUCK_EVERY,
    Decoded,
    DecodingRequest,
    pad,
    repeats_itself,
)
from alphacode.sampling.slot_places import SlotPlaces
from alphacode.sampling.slot_shape import bucket, fewer_rows, round_up_rows
from alphacode.sampling.slot_step import SlotStep, signed
from alphacode.sampling.step_graphs import StepGraphs, ran_out_of_memory
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID

# Source tokens encoded at once: bounds memory.
_ENCODED_TOGETHER = 16_384
_NOBODY = -1


class Owner(Protocol):
    """What a batch asks of the slots it is written in."""

    graphs: StepGraphs
    steps_per_look: int

    def ready(self, request: DecodingRequest) -> SlotStep:
        """Return empty slots."""

    def halve(self) -> None:
        """Give memory back and take half of the rows from now on."""


class SlotBatch:
    """The samples of one request, those in slots and those in the queue."""

    def __init__(self, owner: Owner, request: DecodingRequest) -> None:
        """Line samples up, by prompt."""
        self._owner, self._request = owner, request
        order = np.argsort(request.prompt_N, kind="stable")
        self._queue: deque[int] = deque(order.tolist())
        self._key_N = signed(request.keys_N)
        self._temperature_N = torch.tensor(request.temperature_N, dtype=torch.float64)
        self._watches = bool(request.repeats) or request.unparsable is not None
        self._step: SlotStep | None = None
        self._sample_R = np.zeros(0, dtype=np.int64)

    @property
    def is_empty(self) -> bool:
        """Whether every sample has ended."""
        return not self._queue and not (self._sample_R != _NOBODY).any()

    def step(self) -> list[Decoded]:
        """Fill slots, draw some tokens in each; return the samples that ended."""
        try:
            if self._step is None:
                self._start()
            assert self._step is not None
            self._fill(self._step)
            return self._look(self._step, self._run(self._step))
        except RuntimeError as error:
            if not ran_out_of_memory(error):
                raise
        # Out of the clause above, as the error holds on to tensors.
        self._begin_again()
        return []

    def _start(self) -> None:
        step = self._owner.ready(self._request)
        # As many as slots of its own would have: what is computed together, and so
        # rounding, must not depend on the requests before.
        rows = min(step.shape.rows, round_up_rows(len(self._request.prompt_N)))
        self._places = SlotPlaces(step.shape)
        self._rows = rows
        self._sample_R = np.full(rows, _NOBODY)
        self._position_R = np.zeros(rows, dtype=np.int64)
        self._cell_R = np.full(rows, step.shape.idle_cell)
        self._step = step

    def _begin_again(self) -> None:
        """Put what was being written back into the queue, and take fewer rows."""
        self._step = None
        is_used_R = self._sample_R != _NOBODY
        if is_used_R.any():
            self._request.rows.wasted += int(self._position_R[is_used_R].sum())
        waiting = [*self._sample_R[is_used_R].tolist(), *self._queue]
        prompt_N = self._request.prompt_N
        self._queue = deque(sorted(waiting, key=lambda n: (prompt_N[n], n)))
        self._sample_R = np.zeros(0, dtype=np.int64)
        self._owner.halve()

    def _fill(self, step: SlotStep) -> None:
        """Give idle rows the next samples; where there are none, drop rows."""
        filled: list[int] = []
        for row in np.flatnonzero(self._sample_R[: self._rows] == _NOBODY):
            if not self._queue:
                break
            cell = self._places.take(self._request.prompt_N[self._queue[0]])
            if cell is None:
                break
            # At once a sample of this row: an error must not lose it.
            self._sample_R[row] = self._queue.popleft()
            self._cell_R[row], self._position_R[row] = cell, 0
            filled.append(int(row))
        self._encode(step)
        if filled:
            self._write(step, np.array(filled))
        if not self._queue:
            self._drop_rows(step)

    def _write(self, step: SlotStep, rows_C: npt.NDArray[np.int64]) -> None:
        now, device = step.buffers, step.buffers.token_R.device
        row_C = torch.from_numpy(rows_C).to(device)
        sample_C = torch.from_numpy(self._sample_R[rows_C])
        now.token_R.index_fill_(0, row_C, BOS_ID)
        now.position_R.index_fill_(0, row_C, 0)
        now.key_R[row_C] = self._key_N[sample_C].to(device)
        now.temperature_R[row_C] = self._temperature_N[sample_C].to(device)
        now.log_probability_R.index_fill_(0, row_C, 0.0)
        now.cell_R[row_C] = torch.from_numpy(self._cell_R[rows_C]).to(device)
        now.is_running_R.index_fill_(0, row_C, True)

    def _encode(self, step: SlotStep) -> None:
        """Write the prompts that have been given places."""
        arrived, self._places.arrived = self._places.arrived, []
        device = step.buffers.token_R.device
        size = max(1, _ENCODED_TOGETHER // step.shape.source_tokens)
        for first in range(0, len(arrived), size):
            part = arrived[first : first + size]
            sources = [self._request.sources[prompt] for _, prompt in part]
            source_CS, mask_CS = pad(sources, device)
            encoded_CSD = step.model.encode(source_CS, mask_CS)
            keys_values = step.model.decoder.source_keys(encoded_CSD)
            step.state.memory.put([place for place, _ in part], keys_values, mask_CS)

    def _drop_rows(self, step: SlotStep) -> None:
        """Move the last samples together, and go on with fewer rows."""
        used = np.flatnonzero(self._sample_R[: self._rows] != _NOBODY)
        rows = fewer_rows(self._rows, len(used))
        if rows == self._rows:
            return
        movers = used[used >= rows]
        holes = np.flatnonzero(self._sample_R[:rows] == _NOBODY)[: len(movers)]
        if len(movers):
            device = step.buffers.token_R.device
            from_C = torch.from_numpy(movers).to(device)
            to_C = torch.from_numpy(holes).to(device)
            step.buffers.move_rows(from_C, to_C)
            step.state.cache.move_rows(from_C, to_C)
            step.buffers.is_running_R[rows:].zero_()
        for values_R in (self._sample_R, self._position_R, self._cell_R):
            values_R[holes] = values_R[movers]
        self._sample_R[rows:] = _NOBODY
        self._rows = rows

    def _run(self, step: SlotStep) -> int:
        """Draw tokens in all rows; return how many steps that were."""
        count = 1 if self._watches else self._owner.steps_per_look
        rows, target = self._rows, step.shape.target_tokens
        is_used_R = self._sample_R[:rows] != _NOBODY
        reach = int(self._position_R[:rows][is_used_R].max()) + count
        tokens = bucket(min(reach, target), target)
        for _ in range(count):
            self._owner.graphs.run((rows, tokens), lambda: step.run(rows, tokens), step)
        return count

    def _look(self, step: SlotStep, count: int) -> list[Decoded]:
        """Ask the device what has ended after so many steps; free its slots."""
        now = step.buffers.first_rows(self._rows)
        both_2R = torch.stack((now.position_R, now.is_running_R.to(torch.int64)))
        position_R, runs_R = both_2R.cpu().numpy()
        is_used_R = self._sample_R[: self._rows] != _NOBODY
        has_ended_R = is_used_R & (runs_R == 0)
        has_moved_R = position_R == self._position_R[: self._rows] + count
        if (is_used_R & ~has_ended_R & ~has_moved_R).any():
            raise RuntimeError("the device took a step that wrote nothing")
        hopeless_R = self._hopeless(now.tokens_RT, position_R, is_used_R & ~has_ended_R)
        leaving = np.flatnonzero(has_ended_R | hopeless_R)
        # Everything that may fail is above: below, samples are handed out.
        finished = self._finish(step, leaving, position_R, has_ended_R)
        useful_R = position_R + has_ended_R - self._position_R[: self._rows]
        self._request.rows.row_steps += count * self._rows
        useful = int(useful_R[is_used_R].sum())
        self._request.rows.wasted += count * self._rows - useful
        self._position_R[: self._rows][is_used_R] = position_R[is_used_R]
        for row in leaving:
            self._places.release(int(self._cell_R[row]))
        self._sample_R[leaving] = _NOBODY
        return finished

    def _hopeless(
        self,
        tokens_RT: Tensor,
        position_R: npt.NDArray[np.int64],
        is_running_R: npt.NDArray[np.bool_],
    ) -> npt.NDArray[np.bool_]:
        """Return which rows are to be given up; as many tokens as their position."""
        hopeless_R = np.zeros(len(position_R), dtype=np.bool_)
        if not self._watches or not is_running_R.any():
            return hopeless_R
        request, repeats = self._request, self._request.repeats
        tokens = tokens_RT[:, : int(position_R.max())].cpu().numpy()
        for length in np.unique(position_R[is_running_R]):
            rows = np.flatnonzero(is_running_R & (position_R == length))
            written = tokens[rows, :length]
            found = np.zeros(len(rows), dtype=np.bool_)
            if repeats and length >= repeats and length % STUCK_EVERY == 0:
                found |= repeats_itself(written[:, length - repeats :])
            if request.unparsable is not None:
                found |= request.unparsable.among(written, self._sample_R[rows])
            hopeless_R[rows] = found
        return hopeless_R

    def _finish(
        self,
        step: SlotStep,
        leaving: npt.NDArray[np.int64],
        position_R: npt.NDArray[np.int64],
        has_ended_R: npt.NDArray[np.bool_],
    ) -> list[Decoded]:
        if not len(leaving):
            return []
        now = step.buffers
        row_C = torch.from_numpy(leaving).to(now.token_R.device)
        tokens_CT = now.tokens_RT[row_C].cpu().numpy()
        log_probability_C = now.log_probability_R[row_C].cpu().numpy()
        # Idle rows must stay within the shortest cache, and in nobody's cell.
        now.is_running_R.index_fill_(0, row_C, False)
        now.position_R.index_fill_(0, row_C, 0)
        now.cell_R.index_fill_(0, row_C, step.shape.idle_cell)
        finished = []
        for place, row in enumerate(leaving):
            length = int(position_R[row]) + int(has_ended_R[row])
            tokens = tokens_CT[place, :length].tolist()
            is_finished = tokens[-1] == EOS_ID
            if is_finished:
                tokens.pop()
            sample, total = int(self._sample_R[row]), float(log_probability_C[place])
            finished.append(Decoded(sample, tokens, total, is_finished))
        return finished
