"""Attention in which many query heads share few key/value heads.

With one key/value head this is multi-query attention; with several it is grouped. The
saving is in decoding: the cache, and the time to read it, shrink by H / G.

The stacks say who sees whom in one of two ways: as a `PackedAttention` on a CPU, whose
tensors start (N, ...), or as a `Visible` on a GPU, whose tensors start (B, T, ...).
Source: Shazeer 2019; paper section 4.1.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from alphacode.model.config import ModelConfig
from alphacode.model.layout import Sight
from alphacode.model.packed_attention import PackedAttention
from alphacode.model.padded_attention import attend


def attend_as(query: Tensor, key: Tensor, value: Tensor, sight: Sight) -> Tensor:
    """Return attention outputs, heads side by side: (..., H * K) of (..., H, K)."""
    if isinstance(sight, PackedAttention):
        return sight(query, key, value)
    return attend(query, key, value, sight)


class Angles(NamedTuple):
    """Cosines and sines of the angles by which heads are turned, (..., 1, K)."""

    cosine: Tensor
    sine: Tensor


def rotate(heads: Tensor, angles: Angles) -> Tensor:
    """Return heads turned by the angles of their positions."""
    cosine, sine = (table.to(heads.dtype) for table in angles)
    if heads.device.type == "cpu" and not torch.compiler.is_compiling():
        apply: Any = _Rotation.apply
        turned: Tensor = apply(heads, cosine, sine)
        return turned
    half = heads.shape[-1] // 2
    swapped = torch.cat((heads[..., half:], heads[..., :half]), -1)
    return heads * cosine + swapped * sine


class _Rotation(torch.autograd.Function):
    """The same in three passes over memory, forward and back."""

    @staticmethod
    def forward(ctx: Any, heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        ctx.save_for_backward(cosine, sine)
        return _turn(heads, cosine, sine[..., : sine.shape[-1] // 2])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        cosine, sine = ctx.saved_tensors
        # The transposed rotation is the one by the opposite angle.
        back = _turn(grad, cosine, sine[..., sine.shape[-1] // 2 :])
        return back, None, None


def _turn(heads: Tensor, cosine: Tensor, sine_of_first: Tensor) -> Tensor:
    half = heads.shape[-1] // 2
    first, second = heads[..., :half], heads[..., half:]
    turned = heads * cosine
    turned[..., :half].addcmul_(second, sine_of_first)
    turned[..., half:].addcmul_(first, sine_of_first, value=-1)
    return turned


class RotaryTable(nn.Module):
    """Angles by which heads are turned at each position (Su et al. 2021)."""

    cosine: Tensor
    sine: Tensor

    def __init__(self, length: int, head_dim: int) -> None:
        super().__init__()
        self.length, self.head_dim = length, head_dim
        self.build(torch.empty(0).device)

    def build(self, device: torch.device) -> None:
        """Fill the tables on a device; they are no weights and are never stored."""
        exponents = torch.arange(0, self.head_dim, 2, device=device) / self.head_dim
        positions = torch.arange(self.length, device=device)
        angles = positions[:, None] * (10_000.0**-exponents)[None, :]
        self.register_buffer("cosine", angles.cos().repeat(1, 2), persistent=False)
        # The sign of the swapped half is folded into the table.
        sin = angles.sin()
        self.register_buffer("sine", torch.cat((-sin, sin), 1), persistent=False)

    def angles(self, position_T: slice | Tensor) -> Angles:
        """Return the angles of positions."""
        return Angles(
            self.cosine[position_T].unsqueeze(1), self.sine[position_T].unsqueeze(1)
        )

    def forward(self, heads_BTHK: Tensor, start: int = 0) -> Tensor:
        """Return heads turned by their positions, the first of which is `start`."""
        end = start + heads_BTHK.shape[1]
        return rotate(heads_BTHK, self.angles(slice(start, end)))


class SelfAttention(nn.Module):
    """Attention of a sequence to itself; one matrix makes queries, keys and values.

    Its rows are laid out group by group: the M queries of a key/value head, its key,
    its value. So any run of whole groups is attention of its own, and heads can be
    shared out among processes by cutting the matrices: how many groups are here is
    read from the width of what the matrix makes.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.num_query_heads = config.num_query_heads
        self.num_kv_heads = config.num_kv_heads
        self.head_dim = config.head_dim
        width = config.query_dim + 2 * config.kv_dim
        self.project_in = nn.Linear(config.model_dim, width, bias=False)
        self.project_out = nn.Linear(config.query_dim, config.model_dim, bias=False)

    def project(
        self, hidden: Tensor, angles: Angles | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return queries (..., H, K), keys and values (..., G, K), with positions.

        H and G are the heads held here: fewer than the model's where they are shared
        out among processes.
        """
        M, K = self.num_query_heads // self.num_kv_heads, self.head_dim
        joint: Tensor = self.project_in(hidden)
        groups = joint.view(*joint.shape[:-1], -1, M + 2, K)
        # With one group every reshape here is a view: nothing is copied.
        if angles is None:
            query, key, value = torch.split(groups, [M, 1, 1], dim=-2)
        else:
            turned, value = torch.split(groups, [M + 1, 1], dim=-2)
            turned = rotate(turned.flatten(-3, -2), angles).view_as(turned)
            query, key = torch.split(turned, [M, 1], dim=-2)
        return query.flatten(-3, -2), key.squeeze(-2), value.squeeze(-2)

    def forward(
        self,
        hidden: Tensor,
        sight: Sight,
        angles: Angles | None,
    ) -> Tensor:
        """Return what positions (..., D) take from those they see, (..., D)."""
        query, key, value = self.project(hidden, angles)
        out: Tensor = self.project_out(attend_as(query, key, value, sight))
        return out


class CrossAttention(nn.Module):
    """Attention of the target to the encoded source.

    The rows of the source's matrix are laid out group by group too: a key/value head's
    key, then its value.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.num_query_heads = config.num_query_heads
        self.num_kv_heads = config.num_kv_heads
        self.head_dim = config.head_dim
        width = config.model_dim
        self.project_query = nn.Linear(width, config.query_dim, bias=False)
        self.project_source = nn.Linear(width, 2 * config.kv_dim, bias=False)
        self.project_out = nn.Linear(config.query_dim, width, bias=False)

    def project_keys(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Return keys and values (..., G, K); the same at every decoding step."""
        joint: Tensor = self.project_source(encoded)
        groups = joint.view(*joint.shape[:-1], -1, 2, self.head_dim)
        return groups[..., 0, :], groups[..., 1, :]

    def project_queries(self, hidden: Tensor) -> Tensor:
        """Return queries (..., H, K)."""
        joint: Tensor = self.project_query(hidden)
        return joint.view(*joint.shape[:-1], -1, self.head_dim)

    def forward(self, hidden: Tensor, encoded: Tensor, sight: Sight) -> Tensor:
        """Return what target positions (..., D) take from the source, (..., D)."""
        query = self.project_queries(hidden)
        key, value = self.project_keys(encoded)
        out: Tensor = self.project_out(attend_as(query, key, value, sight))
        return out
