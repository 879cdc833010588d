"""Hide source tokens for masked language modelling, the way BERT does.

Of the chosen tokens 80 % become the mask token, 10 % a random token and 10 % stay; all
of them are to be predicted. What happens to a token is a function of a seed, its row
and its place in the row: neither the padding nor how rows are split among processes
changes it.
Source: paper section 4.2, which names Devlin et al. 2018; rate and recipe are theirs.
"""

# ruff: noqa: N815 (field names end in their shape)

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from alphacode.tokenizer.symbols import MASK_ID, UNK_ID

MASKED_SHARE = 0.8
RANDOM_SHARE = 0.1


class MaskedSource(NamedTuple):
    """A source with tokens hidden, and what stood there."""

    source_BS: Tensor
    """The source the encoder reads."""
    position_N: Tensor
    """Where tokens were chosen: indices into the flattened B*S, rising."""
    label_N: Tensor
    """The tokens that stood there."""

    def rows(self, start: int, stop: int) -> "MaskedSource":
        """Return what was hidden in some rows; call it where positions are on the CPU.

        Positions count from the first of these rows.
        """
        width = self.source_BS.shape[1]
        first, last = start * width, stop * width
        ends = torch.searchsorted(self.position_N, torch.tensor([first, last]))
        begin, end = ends.tolist()
        return MaskedSource(
            self.source_BS[start:stop],
            self.position_N[begin:end] - first,
            self.label_N[begin:end],
        )

    def to(self, device: torch.device) -> "MaskedSource":
        """Return it on a device."""
        return MaskedSource(*(tensor.to(device, non_blocking=True) for tensor in self))


def mask_source(
    source_BS: Tensor,
    source_mask_BS: Tensor,
    *,
    rate: float,
    vocab_size: int,
    seed: int,
    first_row: int = 0,
) -> MaskedSource:
    """Choose each real token with probability `rate` and hide it.

    Args:
      source_BS: on the CPU.
      source_mask_BS: True at real tokens; padding is never chosen.
      seed: not negative; with the row and the position it decides all.
      first_row: the number of the first row, where rows of a larger batch are given.
    """
    rows, width = source_BS.shape
    draws_BS3 = np.stack([_draws(seed, first_row + row, width) for row in range(rows)])
    chance_BS, action_BS, token_BS = torch.from_numpy(draws_BS3).unbind(-1)
    first = UNK_ID + 1
    random_BS = first + (token_BS * (vocab_size - first)).long()
    is_chosen_BS = (chance_BS < rate) & source_mask_BS
    is_masked_BS = is_chosen_BS & (action_BS < MASKED_SHARE)
    is_random_BS = is_chosen_BS & ~is_masked_BS
    is_random_BS &= action_BS < MASKED_SHARE + RANDOM_SHARE
    hidden_BS = source_BS.masked_fill(is_masked_BS, MASK_ID)
    hidden_BS = torch.where(is_random_BS, random_BS, hidden_BS)
    position_N = is_chosen_BS.flatten().nonzero().squeeze(1)
    return MaskedSource(hidden_BS, position_N, source_BS.flatten()[position_N])


def _draws(seed: int, row: int, width: int) -> npt.NDArray[np.float64]:
    """Return three uniform numbers per position: a counter's, so that any row's can be
    drawn by itself."""
    # The row stands in the counter's highest word, far from where positions reach.
    random = np.random.Generator(np.random.Philox(key=seed, counter=row << 192))
    return random.random((width, 3))
