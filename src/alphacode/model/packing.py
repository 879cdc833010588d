"""Batches without their padding: the real tokens of all rows, one after another.

What works on each position by itself (norms, projections, feed-forward layers) then
computes no padding, nor does attention (packed_attention.py). Results are those of the
padded batch.

On a CPU the stacks work so. On a GPU batches stay padded: their shapes are then few,
which compiled blocks need, and the fused kernels leave padding out themselves.
"""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

# Libraries compile a kernel per shape in half precision: the number of tokens is
# rounded up, and after the last token there is room for attention to round rows up.
HALF_MULTIPLE = 16
_ROWS_MULTIPLE = 64


class Packing:
    """Where each real token of a padded batch stands among the packed ones."""

    def __init__(self, mask_BS: Tensor) -> None:
        """Lay out a batch; the mask is True at real tokens, and on the CPU.

        Every row needs a real token, as `can_pack` finds out.
        """
        self.num_rows, self.width = mask_BS.shape
        self.length_B = mask_BS.sum(1)
        self.start_B = self.length_B.cumsum(0) - self.length_B
        self.num_tokens = int(self.length_B.sum())
        self.is_full = self.num_tokens == mask_BS.numel()
        place_N = mask_BS.flatten().nonzero().squeeze(1)
        if not self.is_full:
            least = self.num_tokens + HALF_MULTIPLE
            extra = -(-least // _ROWS_MULTIPLE) * _ROWS_MULTIPLE - self.num_tokens
            place_N = torch.cat((place_N, place_N[:1].expand(extra)))
        self._place_N = place_N
        self.num_packed = len(place_N)
        self.position_N = place_N % self.width
        """Column in its row of each packed token."""

    def pack(self, padded: Tensor) -> Tensor:
        """Return (N, ...) of (B, S, ...).

        Where there is padding, N exceeds the number of tokens: the rest are zeros,
        which nobody reads and through which no gradient flows. They stand for padding
        where some is needed after all.
        """
        flat = padded.flatten(0, 1)
        if self.is_full:
            return flat
        return _apply(_Pack, flat, self._place_N, self.num_tokens)

    def unpack(self, packed: Tensor) -> Tensor:
        """Return (B, S, ...) of (N, ...), zero at padding."""
        shape = (self.num_rows, self.width, *packed.shape[1:])
        if self.is_full:
            return packed.view(shape)
        size = self.num_rows * self.width
        flat = _apply(_Unpack, packed, self._place_N, self.num_tokens, size)
        return flat.view(shape)


def can_pack(mask_BS: Tensor) -> bool:
    """Return whether a batch is worth packing, and has a real token in each row."""
    return mask_BS.device.type == "cpu" and bool(mask_BS.any(1).all())


def take_real(padded: Tensor, mask_BS: Tensor) -> Tensor:
    """Return (N, ...), the real tokens of (B, S, ...), row after row."""
    place_N = mask_BS.flatten().nonzero().squeeze(1)
    return _apply(_Pack, padded.flatten(0, 1), place_N, len(place_N))


def _gather(flat: Tensor, place_N: Tensor, num_tokens: int) -> Tensor:
    packed = flat.index_select(0, place_N)
    packed[num_tokens:] = 0
    return packed


def _spread(packed: Tensor, place_N: Tensor, num_tokens: int, size: int) -> Tensor:
    flat = packed.new_zeros(size, *packed.shape[1:])
    return flat.index_copy_(0, place_N[:num_tokens], packed[:num_tokens])


class _Pack(torch.autograd.Function):
    """Rows taken out; no row is taken twice, so that nothing is added up on the way
    back, which plain indexing must provide for."""

    @staticmethod
    def forward(ctx: Any, flat: Tensor, place_N: Tensor, num_tokens: int) -> Tensor:
        ctx.layout = place_N, num_tokens, len(flat)
        return _gather(flat, place_N, num_tokens)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        return _spread(grad, *ctx.layout), None, None


class _Unpack(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, packed: Tensor, place_N: Tensor, num_tokens: int, size: int
    ) -> Tensor:
        ctx.layout = place_N, num_tokens
        return _spread(packed, place_N, num_tokens, size)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        return _gather(grad, *ctx.layout), None, None, None


def _apply(function: type[torch.autograd.Function], *arguments: Any) -> Tensor:
    apply: Any = function.apply
    out: Tensor = apply(*arguments)
    return out
