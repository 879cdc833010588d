"""Hide source tokens for masked language modelling, the way BERT does.

Of the chosen tokens 80 % become the mask token, 10 % a random token and 10 % stay; all
of them are to be predicted.
Source: paper section 4.2, which names Devlin et al. 2018; rate and recipe are theirs.
"""

# ruff: noqa: N815 (field names end in their shape)

from typing import NamedTuple

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
    """Where tokens were chosen: indices into the flattened B*S."""
    label_N: Tensor
    """The tokens that stood there."""


def mask_source(
    source_BS: Tensor,
    source_mask_BS: Tensor,
    *,
    rate: float,
    vocab_size: int,
    generator: torch.Generator,
) -> MaskedSource:
    """Choose each real token with probability `rate` and hide it.

    Args:
      source_mask_BS: True at real tokens; padding is never chosen.
      generator: on the CPU, so that every device hides the same tokens.
    """
    shape = source_BS.shape
    chance_BS = torch.rand(shape, generator=generator)
    action_BS = torch.rand(shape, generator=generator)
    first = UNK_ID + 1
    random_BS = torch.randint(first, vocab_size, shape, generator=generator)
    device = source_BS.device
    is_chosen_BS = (chance_BS < rate).to(device) & source_mask_BS
    is_masked_BS = is_chosen_BS & (action_BS < MASKED_SHARE).to(device)
    is_kept_BS = (action_BS >= MASKED_SHARE + RANDOM_SHARE).to(device)
    is_random_BS = is_chosen_BS & ~is_masked_BS & ~is_kept_BS
    hidden_BS = source_BS.masked_fill(is_masked_BS, MASK_ID)
    hidden_BS = torch.where(is_random_BS, random_BS.to(device), hidden_BS)
    position_N = is_chosen_BS.flatten().nonzero().squeeze(1)
    return MaskedSource(hidden_BS, position_N, source_BS.flatten()[position_N])
