"""Pairs of token lists as the tensors of one training step."""

# ruff: noqa: N815 (field names end in their shape)

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from alphacode.tokenizer.symbols import BOS_ID, PAD_ID

Tokens = npt.NDArray[np.integer] | Sequence[int]


@dataclass(frozen=True, slots=True)
class Pair:
    """What the encoder reads and what the decoder has to write."""

    source: Tokens
    target: Tokens
    """Ends with eos where the program does; bos is put before it in `collate`."""
    is_correct: bool = True
    counts_value: bool = True
    """Whether value prediction learns from it."""


class Batch(NamedTuple):
    """One training step's tensors; masks are True at real tokens."""

    source_BS: Tensor
    source_mask_BS: Tensor
    target_BT: Tensor
    """What the decoder reads: bos, then the labels but the last."""
    label_BT: Tensor
    target_mask_BT: Tensor
    is_correct_B: Tensor
    counts_value_B: Tensor

    def rows(self, start: int, stop: int) -> "Batch":
        """Return some of the rows, as wide as the whole."""
        return Batch(*(tensor[start:stop] for tensor in self))

    def to(self, device: torch.device) -> "Batch":
        """Return the batch on a device."""
        return Batch(*(tensor.to(device, non_blocking=True) for tensor in self))


# Widths are rounded up, so that few shapes occur: on a CPU the first step of a new
# shape compiles matrix kernels for it.
SOURCE_MULTIPLE = 16
TARGET_MULTIPLE = 8


def collate(
    pairs: Sequence[Pair],
    *,
    max_source_tokens: int | None = None,
    max_target_tokens: int | None = None,
) -> Batch:
    """Return pairs as one batch, padded at the end.

    Args:
      max_source_tokens, max_target_tokens: widths are not rounded up beyond these;
        pairs must already fit.
    """
    source_BS, source_mask_BS = _pad(
        [pair.source for pair in pairs], SOURCE_MULTIPLE, max_source_tokens
    )
    label_BT, target_mask_BT = _pad(
        [pair.target for pair in pairs], TARGET_MULTIPLE, max_target_tokens
    )
    target_BT = np.full_like(label_BT, PAD_ID)
    target_BT[:, 0] = BOS_ID
    target_BT[:, 1:] = label_BT[:, :-1]
    # A row's last label is nothing for it to read.
    target_BT[~target_mask_BT] = PAD_ID
    is_correct_B = np.array([pair.is_correct for pair in pairs])
    counts_value_B = np.array([pair.counts_value for pair in pairs])
    return Batch(
        torch.from_numpy(source_BS),
        torch.from_numpy(source_mask_BS),
        torch.from_numpy(target_BT),
        torch.from_numpy(label_BT),
        torch.from_numpy(target_mask_BT),
        torch.from_numpy(is_correct_B),
        torch.from_numpy(counts_value_B),
    )


def _pad(
    rows: Sequence[Tokens], multiple: int, limit: int | None
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    lengths = np.array([len(row) for row in rows])
    width = -(-int(lengths.max()) // multiple) * multiple
    if limit is not None:
        width = max(min(width, limit), int(lengths.max()))
    padded = np.full((len(rows), width), PAD_ID, dtype=np.int64)
    for index, row in enumerate(rows):
        padded[index, : len(row)] = row
    return padded, np.arange(width)[None, :] < lengths[:, None]
