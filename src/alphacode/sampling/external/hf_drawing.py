"""Draw each token of a batch inside transformers' `generate`, by numbers of our own.

`generate` is asked for the likeliest token; what it is shown as likeliest is the token
drawn here. So it needs to know nothing of random numbers, and every sample has a
temperature, a stream of numbers and a log probability of its own.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from alphacode.sampling.conditioning import FIRST_TOKEN_STEP
from alphacode.sampling.counter import Keys, uniform
from alphacode.sampling.logits import draw_tokens, sampling_probabilities

# Tokens looked at for the mark that ends a program; it is shorter than that.
_MARK_TOKENS = 6


class Drawn(NamedTuple):
    """What was drawn for one sample."""

    tokens: list[int]
    """The end token left out."""
    num_tokens: int
    """The end token counted."""
    log_probability: float
    is_finished: bool


class TokenDrawing:
    """A processor of logits and a stopping criterion for one call of `generate`.

    Args:
      ends: tokens that end a sample.
      decode: gives the text of a few tokens.
      mark: a text that ends a sample as well; empty is none.
    """

    def __init__(
        self,
        keys_N: Keys,
        temperature_N: Sequence[float],
        *,
        top_k: int,
        nucleus: float,
        ends: Collection[int],
        decode: Callable[[list[int]], str],
        mark: str = "",
    ) -> None:
        self._keys_N = keys_N
        self._temperature_N = torch.tensor(temperature_N)
        self._top_k = top_k
        self._nucleus = nucleus
        self._ends = frozenset(ends)
        self._decode = decode
        self._mark = mark
        count = len(keys_N)
        self._tokens: list[list[int]] = [[] for _ in range(count)]
        self._log_probability = [0.0] * count
        self._num_tokens = [0] * count
        self._is_finished = [False] * count
        self._is_finished_N = torch.zeros(count, dtype=torch.bool)
        self._step = FIRST_TOKEN_STEP

    def process(self, _input_ids: Tensor, logits_NV: Tensor) -> Tensor:
        """Draw a token for each sample; return scores by which it is the likeliest."""
        device = logits_NV.device
        probabilities_NV = sampling_probabilities(
            logits_NV.float(),
            self._temperature_N.to(device),
            top_k=self._top_k,
            nucleus=self._nucleus,
        )
        number_N = torch.from_numpy(uniform(self._keys_N, self._step)).to(device)
        self._step += 1
        row_N = torch.arange(len(logits_NV), device=device)
        token_N, log_probability_N = draw_tokens(probabilities_NV, row_N, number_N)
        self._take(token_N.tolist(), log_probability_N.tolist())
        scores_NV = torch.full_like(logits_NV, -torch.inf)
        return scores_NV.scatter_(1, token_N.unsqueeze(1), 0.0)

    def are_finished(self, _input_ids: Tensor, _scores: Any, **_more: Any) -> Tensor:
        """Return is_finished_N: which samples need no further token."""
        return self._is_finished_N.to(_input_ids.device)

    def drawn(self) -> list[Drawn]:
        """Return what was drawn, in the samples' order."""
        rows = (
            self._tokens,
            self._num_tokens,
            self._log_probability,
            self._is_finished,
        )
        return [Drawn(*row) for row in zip(*rows, strict=True)]

    def _take(self, tokens: list[int], log_probabilities: list[float]) -> None:
        for place, token in enumerate(tokens):
            if self._is_finished[place]:
                continue
            self._num_tokens[place] += 1
            self._log_probability[place] += log_probabilities[place]
            if token in self._ends:
                self._is_finished[place] = True
            else:
                self._tokens[place].append(token)
                self._is_finished[place] = self._has_mark(place)
        self._is_finished_N = torch.tensor(self._is_finished)

    def _has_mark(self, place: int) -> bool:
        if not self._mark:
            return False
        return self._mark in self._decode(self._tokens[place][-_MARK_TOKENS:])
