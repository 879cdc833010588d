"""Decode a batch of samples together, one token a step, each with its own numbers.

Every sample's program is what it would be if it were decoded alone, up to rounding:
sharing prefixes, branching and sweeping change what is computed, never what is drawn.
"""

# ruff: noqa: N815 (field names end in their shape)

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.branching import branch, rows_to_keep
from alphacode.sampling.conditioning import FIRST_TOKEN_STEP
from alphacode.sampling.counter import Keys, uniform
from alphacode.sampling.logits import draw_tokens, sampling_probabilities
from alphacode.sampling.unparsable import UnparsableSamples
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, MASK_ID, PAD_ID, UNK_ID

# No program holds them, so they are never drawn.
FORBIDDEN = [PAD_ID, BOS_ID, MASK_ID, UNK_ID]

# Samples are looked at for repetition at every so many tokens.
STUCK_EVERY = 8


@dataclass(slots=True)
class RowCount:
    """How many rows the decoder was given, and how many of them were for nothing."""

    row_steps: int = 0
    """Rows of all steps."""
    wasted: int = 0
    """Those of them that no sample stood in any more."""

    @property
    def wasted_share(self) -> float:
        """Share of row-steps that were for nothing."""
        return self.wasted / self.row_steps if self.row_steps else 0.0


@dataclass(frozen=True, slots=True)
class DecodingRequest:
    """A batch of samples to decode."""

    sources: list[list[int]]
    """Token ids of the distinct prompts."""
    prompt_N: list[int]
    """For each sample the index of its prompt."""
    keys_N: Keys
    """For each sample the key of its random numbers."""
    temperature_N: list[float]
    max_target_tokens: int
    """Longest program, its end token included."""
    top_k: int = 0
    nucleus: float = 1.0
    shares_prefixes: bool = True
    repeats: int = 0
    """Tokens of mere repetition after which a sample is given up; 0: never."""
    unparsable: UnparsableSamples | None = None
    """Finds samples to give up as they cannot parse any more."""
    rows: RowCount = field(default_factory=RowCount)
    """Counts on as rows are decoded."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """One finished sample of a request."""

    place: int
    """Its number in the request."""
    tokens: list[int]
    """The program, without the end token."""
    log_probability: float
    is_finished: bool


class Batch(Protocol):
    """Samples being written."""

    @property
    def is_empty(self) -> bool:
        """Whether every sample has ended."""

    def step(self) -> list[Decoded]:
        """Write on; return the samples that have ended with it."""


class Slots(Protocol):
    """Begins batches that are written in rows of fixed number (`slots.py`)."""

    def begin(self, request: DecodingRequest) -> Batch:
        """Return the batch of a request."""


def decode(
    model: EncoderDecoder, request: DecodingRequest, slots: Slots | None = None
) -> Iterator[Decoded]:
    """Yield the samples of a request as they end.

    Args:
      slots: writes them in place of rows that share prefixes.
    """
    batch: Batch = _Batch(model, request) if slots is None else slots.begin(request)
    while not batch.is_empty:
        # The mode must not leak into the caller's code between two samples.
        with torch.inference_mode():
            finished = batch.step()
        yield from finished


class _Batch:
    """The samples still being written, and what the decoder remembers of them."""

    def __init__(self, model: EncoderDecoder, request: DecodingRequest) -> None:
        self._model, self._request = model, request
        self._device = model.embedding.weight.device
        count = len(request.prompt_N)
        self._place_N = np.arange(count)
        self._tokens = np.zeros((count, request.max_target_tokens), dtype=np.int32)
        self._log_probability = np.zeros(count)
        # Distinct temperatures, and which one each sample has.
        values, numbers = np.unique(request.temperature_N, return_inverse=True)
        self._temperatures = torch.tensor(values, device=self._device)
        self._heat_N = torch.tensor(numbers, device=self._device)
        prompt_N = torch.tensor(request.prompt_N, device=self._device)
        prompts = torch.arange(len(request.sources), device=self._device)
        shares = request.shares_prefixes
        self._row_N = prompt_N if shares else torch.arange(count, device=self._device)
        with torch.inference_mode():
            source_PS, mask_PS = pad(request.sources, self._device)
            prompt_R = prompts if shares else prompt_N
            self._state = model.start(source_PS, mask_PS, prompt_R)
        self._token_R = torch.full_like(prompt_R, BOS_ID)

    @property
    def is_empty(self) -> bool:
        """Whether every sample has ended."""
        return not len(self._place_N)

    def step(self) -> list[Decoded]:
        """Draw one token for every sample; return those that have ended with it."""
        position = self._state.length
        rows = self._request.rows
        rows.row_steps += self._state.num_rows
        rows.wasted += self._state.num_rows - len(torch.unique(self._row_N))
        token_N, log_probability_N = self._draw(position)
        tokens = token_N.cpu().numpy()
        self._tokens[self._place_N, position] = tokens
        self._log_probability[self._place_N] += log_probability_N.cpu().numpy()
        has_ended = tokens == EOS_ID
        is_last = position + 1 == self._request.max_target_tokens
        leaves = has_ended | is_last | self._is_hopeless(position + 1)
        finished = [
            self._finish(int(place), position, bool(ended))
            for place, ended in zip(
                self._place_N[leaves], has_ended[leaves], strict=True
            )
        ]
        self._go_on(~leaves, token_N)
        return finished

    def _is_hopeless(self, length: int) -> npt.NDArray[np.bool_]:
        """Return which samples of so many tokens are to be given up."""
        stuck = self._is_stuck(length)
        watch = self._request.unparsable
        if watch is None:
            return stuck
        return stuck | watch.among(self._tokens[self._place_N, :length], self._place_N)

    def _is_stuck(self, length: int) -> npt.NDArray[np.bool_]:
        """Return which samples of so many tokens only repeat themselves."""
        repeats = self._request.repeats
        if not repeats or length < repeats or length % STUCK_EVERY:
            return np.zeros(len(self._place_N), dtype=np.bool_)
        return repeats_itself(self._tokens[self._place_N, length - repeats : length])

    def _draw(self, position: int) -> tuple[Tensor, Tensor]:
        logits_RV = self._model.step(self._token_R, self._state)
        if logits_RV.dtype in (torch.float16, torch.bfloat16):
            logits_RV = logits_RV.float()
        logits_RV[:, FORBIDDEN] = -torch.inf
        # Samples of one row at one temperature draw from one distribution.
        pair_N = self._row_N * len(self._temperatures) + self._heat_N
        pair_U, distribution_N = torch.unique(pair_N, return_inverse=True)
        row_U = pair_U // len(self._temperatures)
        heat_U = pair_U % len(self._temperatures)
        probabilities_UV = sampling_probabilities(
            logits_RV[row_U],
            self._temperatures[heat_U],
            top_k=self._request.top_k,
            nucleus=self._request.nucleus,
        )
        keys_N = self._request.keys_N[self._place_N]
        numbers = uniform(keys_N, FIRST_TOKEN_STEP + position)
        number_N = torch.from_numpy(numbers).to(self._device)
        return draw_tokens(probabilities_UV, distribution_N, number_N)

    def _go_on(self, stays: npt.NDArray[np.bool_], token_N: Tensor) -> None:
        """Keep the samples that stay and give each a row for its next step."""
        stays_N = torch.from_numpy(stays).to(self._device)
        self._place_N = self._place_N[stays]
        if self.is_empty:
            return
        row_N, token_N = self._row_N[stays_N], token_N[stays_N]
        self._heat_N = self._heat_N[stays_N]
        if self._request.shares_prefixes:
            next_rows = branch(row_N, token_N, self._state.num_rows)
            self._state.copy_rows(next_rows.parents_C, next_rows.children_C)
            self._row_N, self._token_R = next_rows.row_N, next_rows.token_R
        else:
            self._token_R = token_N.new_zeros(self._state.num_rows)
            self._token_R[row_N] = token_N
            self._row_N = row_N
        self._sweep()

    def _sweep(self) -> None:
        living = rows_to_keep(self._row_N, self._state.num_rows)
        if living is None:
            return
        self._state.keep_rows(living)
        self._token_R = self._token_R[living]
        self._row_N = torch.searchsorted(living, self._row_N)

    def _finish(self, place: int, position: int, has_ended: bool) -> Decoded:
        length = position if has_ended else position + 1
        tokens = self._tokens[place, :length].tolist()
        return Decoded(place, tokens, float(self._log_probability[place]), has_ended)


def repeats_itself(tokens_NL: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    """Return which rows are one short passage over and over, four times at least."""
    length = tokens_NL.shape[1]
    found = np.zeros(len(tokens_NL), dtype=np.bool_)
    for period in range(1, length // 4 + 1):
        found |= (tokens_NL[:, period:] == tokens_NL[:, :-period]).all(1)
    return found


def pad(sources: list[list[int]], device: torch.device) -> tuple[Tensor, Tensor]:
    """Return source_PS and source_mask_PS of prompts of different lengths."""
    width = max(len(source) for source in sources)
    rows = [source + [PAD_ID] * (width - len(source)) for source in sources]
    lengths = torch.tensor([len(source) for source in sources], device=device)
    mask_PS = torch.arange(width, device=device)[None, :] < lengths[:, None]
    return torch.tensor(rows, device=device), mask_PS
