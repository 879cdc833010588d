"""The slots of a model: how many, and kept from one batch of samples to the next."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import numpy as np
import torch

from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.decoder_loop import DecodingRequest
from alphacode.sampling.slot_batch import SlotBatch
from alphacode.sampling.slot_shape import (
    LEAST_ROWS,
    MOST_ROWS,
    ROW_STEP,
    SHARE_OF_FREE,
    SlotShape,
    memory_of,
    round_up_rows,
    rows_that_fit,
    shape_of,
    too_small,
)
from alphacode.sampling.slot_step import SlotStep
from alphacode.sampling.step_graphs import StepGraphs, Use

# Steps between two looks at what has ended: a look makes the device wait.
_STEPS_PER_LOOK = 4


def free_memory(device: torch.device) -> int:
    """Return the bytes that new tensors can have on a CUDA device; empty caches first.

    What torch holds on to after that is in pieces, or kept for others' graphs: nothing
    to count on.
    """
    return int(torch.cuda.mem_get_info(device)[0])


class SlotDecoder:
    """Decodes batches in slots of fixed shape; see `slot_batch`."""

    def __init__(
        self,
        model: EncoderDecoder,
        *,
        rows: int | None = None,
        graphs: Use = "auto",
        read_free: Callable[[torch.device], int] = free_memory,
    ) -> None:
        """Take no memory yet.

        Args:
          rows: samples at once, at most; None takes as many as memory allows.
          read_free: tells the free bytes of a device.
        """
        self.model, self._use = model, graphs
        self._most = MOST_ROWS if rows is None else min(round_up_rows(rows), MOST_ROWS)
        self._measures, self._read_free = rows is None, read_free
        # Rows that memory holds, where that was found to be fewer than were asked for.
        self._fit: int | None = None
        self._rows = LEAST_ROWS
        self._step: SlotStep | None = None
        self._settle(model.embedding.weight.device)

    @property
    def shape(self) -> SlotShape | None:
        """The shape of the slots there are."""
        return None if self._step is None else self._step.shape

    def begin(self, request: DecodingRequest) -> SlotBatch:
        """Return a batch that decodes a request; one at a time."""
        return SlotBatch(self, request)

    def ready(self, request: DecodingRequest) -> SlotStep:
        """Return slots for a request: those there are, if they serve it.

        Raises:
          ConfigError: the device is too small.
        """
        self._notice_weights()
        wanted = self._shape(request, self._fit)
        step = self._step
        if step is None or not step.shape.holds(wanted):
            self.give_back()
            if self._measures:
                self._fit = self._measure(request)
            shape = self._shape(request, self._fit)
            self._rows = shape.rows
            self._step = step = SlotStep(self.model, shape)
        step.begin(request.max_target_tokens)
        return step

    def halve(self) -> None:
        """Give memory back; from now on take half of the rows there were.

        Raises:
          ConfigError: there were the least already.
        """
        rows = self._rows
        self.give_back()
        if rows <= LEAST_ROWS:
            raise too_small()
        self._most = max(rows // 2 // ROW_STEP * ROW_STEP, LEAST_ROWS)

    def give_back(self) -> None:
        """Give all memory of slots back."""
        self.graphs.clear()
        self._step = None
        if self._device.type == "cuda":
            torch.cuda.empty_cache()

    def _settle(self, device: torch.device) -> None:
        """Decide what depends on the device."""
        self._device = device
        self.graphs = StepGraphs(self._use, device)
        self.steps_per_look = _STEPS_PER_LOOK if device.type == "cuda" else 1
        self._weights = _places_of(self.model)

    def _notice_weights(self) -> None:
        """Give back what was made for weights that lie elsewhere by now.

        A recorded step reads weights where they lay when it was recorded.
        """
        weights, device = _places_of(self.model), self.model.embedding.weight.device
        if weights == self._weights:
            return
        self.give_back()
        self._fit, self._weights = None, weights
        if device != self._device:
            self._settle(device)

    def _measure(self, request: DecodingRequest) -> int | None:
        """Return the rows that memory holds; None if they are all that a request takes.

        A limit that comes of a small request must not bind a larger one.
        """
        most = self._shape(request, None).rows
        free = int(SHARE_OF_FREE * self._read_free(self._device))
        config, itemsize = self.model.config, self.model.decoder.norm.weight.itemsize

        def fits(rows: int) -> bool:
            needed = memory_of(self._shape(request, rows), config, itemsize)
            return needed <= free

        fit = rows_that_fit(fits, most)
        return fit if fit < most else None

    def _shape(self, request: DecodingRequest, most: int | None) -> SlotShape:
        """Return the shape for a request, of at most so many rows."""
        counts = np.bincount(request.prompt_N)
        rows = round_up_rows(len(request.prompt_N))
        rows = min(rows, self._most, rows if most is None else most)
        return replace(
            shape_of(
                rows,
                per_prompt=int(counts.max()),
                prompts=int((counts > 0).sum()),
                tokens=(
                    max(len(source) for source in request.sources),
                    request.max_target_tokens,
                ),
            ),
            top_k=request.top_k,
            nucleus=request.nucleus,
        )


def _places_of(model: EncoderDecoder) -> list[tuple[int, torch.dtype]]:
    """Return where each weight lies, and its type."""
    weights = chain(model.parameters(), model.buffers())
    return [(weight.data_ptr(), weight.dtype) for weight in weights]
