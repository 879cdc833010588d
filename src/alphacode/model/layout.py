"""A batch the way a stack works on it: packed on a CPU, padded elsewhere."""

from typing import Any

import torch
from torch import Tensor

from alphacode.model.config import ModelConfig
from alphacode.model.packed_attention import PackedAttention
from alphacode.model.packing import Packing, can_pack
from alphacode.model.padded_attention import Heads, Visible, see_past, see_real

Sight = Visible | PackedAttention
"""Which keys queries may look at, in either layout."""


class Layout:
    """One side's positions: as (B, S, ...) outside of a stack, and as inside of it."""

    def __init__(self, mask_BS: Tensor, *, is_packed: bool) -> None:
        """Take a mask that is True at real tokens."""
        self._mask_BS = mask_BS
        self._packing = Packing(mask_BS) if is_packed else None

    @property
    def columns(self) -> slice | Tensor:
        """Which position of its row each position of the stack is."""
        if self._packing is None:
            return slice(0, self._mask_BS.shape[1])
        return self._packing.position_N

    def enter(self, padded: Tensor) -> Tensor:
        """Return (B, S, ...) as the stack works on it."""
        return padded if self._packing is None else self._packing.pack(padded)

    def leave(self, inner: Tensor) -> Tensor:
        """Return (B, S, ...), the inverse of `enter`; padding is not to be read."""
        return inner if self._packing is None else self._packing.unpack(inner)

    def sees_past(self, config: ModelConfig) -> Sight:
        """Return what positions see that see themselves and what stands before them."""
        if self._packing is None:
            return see_past()
        return PackedAttention(
            self._packing, self._packing, config.num_query_heads, is_causal=True
        )

    def sees_all(self, config: ModelConfig, hidden: Tensor) -> Sight:
        """Return what positions see that see all of their side."""
        if self._packing is None:
            return see_real(self._mask_BS, compute_dtype(hidden), _heads(config))
        return PackedAttention(self._packing, self._packing, config.num_query_heads)

    def sees_other(self, other: "Layout", config: ModelConfig, hidden: Tensor) -> Sight:
        """Return what positions see of the other side, both being in one layout."""
        if self._packing is None or other._packing is None:
            return see_real(
                other._mask_BS,
                compute_dtype(hidden),
                _heads(config),
                self._mask_BS.shape[1],
            )
        return PackedAttention(self._packing, other._packing, config.num_query_heads)


def lay_out(*masks: Tensor, packs: bool) -> list[Layout]:
    """Return the layouts of the sides of one batch, of one kind.

    Args:
      masks: True at real tokens.
      packs: whether to pack where that is possible.
    """
    is_packed = packs and all(can_pack(mask) for mask in masks)
    return [Layout(mask, is_packed=is_packed) for mask in masks]


def compute_dtype(hidden: Tensor) -> torch.dtype:
    """Return the type matrix products come out in: autocast's, where it is on."""
    device: Any = hidden.device.type
    if torch.is_autocast_enabled(device):
        return torch.get_autocast_dtype(device)
    return hidden.dtype


def _heads(config: ModelConfig) -> Heads:
    return Heads(config.num_query_heads, config.num_kv_heads, config.head_dim)
