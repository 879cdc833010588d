"""One step of all slots in tensors that stay: what a CUDA graph can record.

Reads and writes `SlotBuffers` in place, asks nothing of the host and has no shape that
depends on data. A slot in which no sample stands is computed too, and nothing that is
read of it changes: a step with no samples at all is the rehearsal a recording needs.
"""

# ruff: noqa: N815 (field names end in their shape)

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor

from alphacode.model.slot_cache import SlotCache, SlotMemory, SlotState
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.conditioning import FIRST_TOKEN_STEP
from alphacode.sampling.counter import FIRST, GOLDEN, SECOND, Keys
from alphacode.sampling.decoder_loop import FORBIDDEN
from alphacode.sampling.logits import draw_own_tokens, sampling_probabilities
from alphacode.sampling.slot_shape import SlotShape
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID


@dataclass(frozen=True, slots=True)
class SlotBuffers:
    """What is known of each slot's sample, on the device; all (R,) but the tokens."""

    token_R: Tensor
    """The token read next."""
    position_R: Tensor
    """Where it stands."""
    key_R: Tensor
    """Key of the sample's random numbers, as int64."""
    temperature_R: Tensor
    log_probability_R: Tensor
    is_running_R: Tensor
    """Whether a sample is being written here."""
    cell_R: Tensor
    """Cell of the grid of prompts; see `SlotMemory`."""
    tokens_RT: Tensor
    """What is written so far."""

    @classmethod
    def empty(cls, shape: SlotShape, device: torch.device) -> "SlotBuffers":
        """Return buffers of slots without samples."""
        rows, real = shape.rows, torch.float64
        whole_R = torch.zeros(rows, dtype=torch.int64, device=device)
        return cls(
            token_R=torch.full_like(whole_R, BOS_ID),
            position_R=whole_R.clone(),
            key_R=whole_R.clone(),
            temperature_R=torch.ones_like(whole_R, dtype=real),
            log_probability_R=torch.zeros_like(whole_R, dtype=real),
            is_running_R=torch.zeros_like(whole_R, dtype=torch.bool),
            cell_R=torch.full_like(whole_R, shape.idle_cell),
            tokens_RT=torch.zeros(
                rows, shape.target_tokens, dtype=torch.int32, device=device
            ),
        )

    def first_rows(self, count: int) -> "SlotBuffers":
        """Return views of the first rows."""
        return SlotBuffers(*(getattr(self, f.name)[:count] for f in fields(self)))

    def copy(self) -> "SlotBuffers":
        """Return the same in memory of its own."""
        return SlotBuffers(*(getattr(self, f.name).clone() for f in fields(self)))

    def assign(self, other: "SlotBuffers") -> None:
        """Write what another holds."""
        for field in fields(self):
            getattr(self, field.name).copy_(getattr(other, field.name))

    def move_rows(self, from_C: Tensor, to_C: Tensor) -> None:
        """Copy rows to others."""
        for field in fields(self):
            tensor = getattr(self, field.name)
            tensor[to_C] = tensor[from_C]


class SlotStep:
    """The model, its memory of every slot, and the step over some of them."""

    def __init__(self, model: EncoderDecoder, shape: SlotShape) -> None:
        """Take memory for slots, all of them empty."""
        self.model, self.shape = model, shape
        device = model.embedding.weight.device
        self.buffers = SlotBuffers.empty(shape, device)
        config, like = model.config, model.decoder.norm.weight
        store_L2RGTK = like.new_zeros(
            config.num_decoder_layers,
            2,
            shape.rows,
            config.num_kv_heads,
            shape.target_tokens,
            config.head_dim,
        )
        sizes = (shape.places, shape.width, shape.source_tokens)
        memory = SlotMemory.empty(like, config, sizes, self.buffers.cell_R)
        self.state = SlotState(memory, SlotCache(store_L2RGTK, self.buffers.position_R))
        # Longest program in tokens; a tensor, so that a recorded step reads it anew.
        self.longest = torch.tensor(shape.target_tokens, device=device)
        self._forbidden = torch.tensor(FORBIDDEN, device=device)
        self._row_R = torch.arange(shape.rows, device=device)

    def begin(self, longest: int) -> None:
        """Empty all slots and set the length of the longest program."""
        self.longest.fill_(longest)
        self.buffers.is_running_R.zero_()
        self.buffers.position_R.zero_()
        self.buffers.cell_R.fill_(self.shape.idle_cell)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Within it no sample counts as being written, and steps leave no trace."""
        running_R = self.buffers.is_running_R.clone()
        self.buffers.is_running_R.zero_()
        try:
            yield
        finally:
            self.buffers.is_running_R.copy_(running_R)

    def agree(self, replay: Callable[[], None], step: Callable[[], None]) -> bool:
        """Take one step both ways from the same state; keep what `step` wrote.

        Returns:
          Whether samples went on alike; one in ten may differ by rounding.
        """
        now, before = self.buffers, self.buffers.copy()
        replay()
        replayed = now.copy()
        # What both remember of the new position is written by both.
        now.assign(before)
        step()
        runs_R = before.is_running_R
        # Each sample either went on or has ended, whatever it drew.
        moved_R = replayed.position_R == before.position_R + replayed.is_running_R
        is_same_R = (now.token_R == replayed.token_R) & (
            now.is_running_R == replayed.is_running_R
        )
        stuck = int((runs_R & ~moved_R).sum())
        differing = int((runs_R & ~is_same_R).sum())
        return not stuck and differing <= max(1, int(runs_R.sum()) // 10)

    def run(self, rows: int, tokens: int) -> None:
        """Draw the next token of the first rows, whose positions are below `tokens`."""
        now = self.buffers.first_rows(rows)
        row_R = self._row_R[:rows]
        logits_RV = self.model.step(now.token_R, self.state.view(rows, tokens))
        if logits_RV.dtype in (torch.float16, torch.bfloat16):
            logits_RV = logits_RV.float()
        logits_RV = logits_RV.index_fill(1, self._forbidden, -torch.inf)
        probabilities_RV = sampling_probabilities(
            logits_RV,
            now.temperature_R,
            top_k=self.shape.top_k,
            nucleus=self.shape.nucleus,
        )
        number_R = uniform_tensor(now.key_R, FIRST_TOKEN_STEP + now.position_R)
        drawn_R, log_probability_R = draw_own_tokens(probabilities_RV, number_R)
        runs_R = now.is_running_R
        token_R = torch.where(runs_R, drawn_R, now.token_R)
        written_R = now.tokens_RT[row_R, now.position_R]
        now.tokens_RT[row_R, now.position_R] = torch.where(
            runs_R, drawn_R.to(torch.int32), written_R
        )
        now.token_R.copy_(token_R)
        now.log_probability_R.add_(torch.where(runs_R, log_probability_R, 0.0))
        is_last_R = now.position_R + 1 >= self.longest
        # What has ended stays at its last position, so that nothing is written beyond.
        runs_R.logical_and_(token_R.ne(EOS_ID) & ~is_last_R)
        now.position_R.add_(runs_R)


_BITS = (1 << 64) - 1


def signed(keys_N: Keys) -> Tensor:
    """Return keys as int64 of the same bits: torch multiplies no unsigned ones."""
    return torch.from_numpy(keys_N.view(np.int64).copy())


def uniform_tensor(key_R: Tensor, step_R: Tensor) -> Tensor:
    """Return `counter.uniform` of each key at its own step, bit for bit."""
    z_R = key_R + (step_R + 1) * _int64(GOLDEN)
    z_R = (z_R ^ _shifted(z_R, 30)) * _int64(FIRST)
    z_R = (z_R ^ _shifted(z_R, 27)) * _int64(SECOND)
    z_R = z_R ^ _shifted(z_R, 31)
    return _shifted(z_R, 11).to(torch.float64) * 2.0**-53


def _int64(bits: np.uint64) -> int:
    return int(bits.view(np.int64))


def _shifted(z_R: Tensor, count: int) -> Tensor:
    # A shift of a signed number repeats its sign, which is masked out.
    return (z_R >> count) & (_BITS >> count)
