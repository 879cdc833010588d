"""Attention in which many query heads share few key/value heads.

With one key/value head this is multi-query attention; with several it is grouped. The
saving is in decoding: the cache, and the time to read it, shrink by H / G.

On a CPU the query heads that share a key head are folded into the rows of one matrix
product, so that a layer is two batched products and a softmax; the fused kernel's
backward pass is slow there. On CUDA the fused kernel is used.
Source: Shazeer 2019; paper section 4.1.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from alphacode.model.config import ModelConfig
from alphacode.model.folded_attention import attend_folded


def attend(
    query_BTHK: Tensor,
    key_BSGK: Tensor,
    value_BSGK: Tensor,
    bias_BT1S: Tensor | None = None,
) -> Tensor:
    """Return attention outputs, heads side by side: shape (B, T, H * K).

    Query head h reads key/value head h // (H / G).

    Args:
      bias_BT1S: added to the scaled scores; B and T may be 1. Very negative where a
        query may not look.
    """
    if query_BTHK.is_cuda:
        return _attend_fused(query_BTHK, key_BSGK, value_BSGK, bias_BT1S)
    B, T, H, K = query_BTHK.shape
    S, G = key_BSGK.shape[1:3]
    M = H // G
    # With G = 1 every reshape here is a view: nothing is copied.
    query = (query_BTHK * K**-0.5).view(B, T, G, M, K)
    query = query.transpose(1, 2).reshape(B * G, T * M, K)
    key = key_BSGK.transpose(1, 2).reshape(B * G, S, K)
    value = value_BSGK.transpose(1, 2).reshape(B * G, S, K)
    bias = None if bias_BT1S is None else bias_BT1S.unsqueeze(1).to(query.dtype)
    out = attend_folded(query, key, value, bias, (B, G, T, M, S)).view(B, G, T, M, K)
    return out.transpose(1, 2).reshape(B, T, H * K)


def _attend_fused(
    query_BTHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, bias_BT1S: Tensor | None
) -> Tensor:
    B, T, H, K = query_BTHK.shape
    bias_B1TS = None
    if bias_BT1S is not None:
        bias_B1TS = bias_BT1S.transpose(1, 2).to(query_BTHK.dtype)
    out_BHTK = functional.scaled_dot_product_attention(
        query_BTHK.transpose(1, 2),
        _repeat_heads(key_BSGK, H).transpose(1, 2),
        _repeat_heads(value_BSGK, H).transpose(1, 2),
        attn_mask=bias_B1TS,
    )
    return out_BHTK.transpose(1, 2).reshape(B, T, H * K)


def _repeat_heads(heads_BSGK: Tensor, num_query_heads: int) -> Tensor:
    B, S, G, K = heads_BSGK.shape
    grouped = heads_BSGK.unsqueeze(3).expand(B, S, G, num_query_heads // G, K)
    return grouped.reshape(B, S, num_query_heads, K)


def padding_bias(mask_BS: Tensor, dtype: torch.dtype) -> Tensor:
    """Return bias_B11S that hides padding: 0 at real tokens, else very negative."""
    # Half of the lowest number: adding a score to it must not overflow to -inf, of
    # which a fully padded row would make NaN.
    bias_BS = torch.zeros(mask_BS.shape, dtype=dtype, device=mask_BS.device)
    bias_BS.masked_fill_(~mask_BS, torch.finfo(dtype).min / 2)
    return bias_BS[:, None, None, :]


def causal_bias(length: int, dtype: torch.dtype, device: torch.device) -> Tensor:
    """Return bias_1T1T that hides the future from each position."""
    low = torch.finfo(dtype).min / 2
    bias_TT = torch.full((length, length), low, dtype=dtype, device=device).triu(1)
    return bias_TT[None, :, None, :]


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

    def forward(self, heads_BTHK: Tensor, start: int = 0) -> Tensor:
        """Return heads turned by their positions, the first of which is `start`."""
        end = start + heads_BTHK.shape[1]
        cos = self.cosine[start:end, None, :].to(heads_BTHK.dtype)
        sin = self.sine[start:end, None, :].to(heads_BTHK.dtype)
        half = self.head_dim // 2
        swapped = torch.cat((heads_BTHK[..., half:], heads_BTHK[..., :half]), -1)
        return heads_BTHK * cos + swapped * sin


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
        self, hidden_BTD: Tensor, rotary: RotaryTable | None, start: int = 0
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return query_BTHK, key_BTGK and value_BTGK, positions applied."""
        M, K = self.num_query_heads // self.num_kv_heads, self.head_dim
        joint: Tensor = self.project_in(hidden_BTD)
        B, T = joint.shape[:2]
        groups = joint.view(B, T, -1, M + 2, K)
        # With one group every reshape here is a view: nothing is copied.
        if rotary is None:
            query, key, value = torch.split(groups, [M, 1, 1], dim=3)
        else:
            turned, value = torch.split(groups, [M + 1, 1], dim=3)
            turned = rotary(turned.flatten(2, 3), start).view(B, T, -1, M + 1, K)
            query, key = torch.split(turned, [M, 1], dim=3)
        return query.flatten(2, 3), key.squeeze(3), value.squeeze(3)

    def forward(
        self, hidden_BTD: Tensor, bias_BT1T: Tensor, rotary: RotaryTable | None
    ) -> Tensor:
        """Return out_BTD."""
        query, key, value = self.project(hidden_BTD, rotary)
        out: Tensor = self.project_out(attend(query, key, value, bias_BT1T))
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

    def project_keys(self, encoded_BSD: Tensor) -> tuple[Tensor, Tensor]:
        """Return key_BSGK and value_BSGK; the same at every decoding step."""
        joint: Tensor = self.project_source(encoded_BSD)
        groups = joint.view(*joint.shape[:2], -1, 2, self.head_dim)
        return groups[:, :, :, 0], groups[:, :, :, 1]

    def project_queries(self, hidden_BTD: Tensor) -> Tensor:
        """Return query_BTHK."""
        joint: Tensor = self.project_query(hidden_BTD)
        return joint.view(*joint.shape[:2], -1, self.head_dim)

    def forward(
        self, hidden_BTD: Tensor, encoded_BSD: Tensor, bias_B11S: Tensor
    ) -> Tensor:
        """Return out_BTD."""
        query = self.project_queries(hidden_BTD)
        key, value = self.project_keys(encoded_BSD)
        out: Tensor = self.project_out(attend(query, key, value, bias_B11S))
        return out
