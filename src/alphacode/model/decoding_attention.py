"""Attention of single new positions to what is remembered.

On CUDA the query heads of a key/value head, and the rows of a prompt, stand in the
fused kernel's place of query positions: keys and values are read once for all of them
and nothing is repeated or copied. The kernel is the memory-efficient one
(efficient_attention.py). On a CPU two plain products are fastest (padded_attention.py).
"""

from torch import Tensor

from alphacode.model.efficient_attention import attend_heads
from alphacode.model.padded_attention import Visible, attend


def attend_remembered(
    query_BNHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, visible: Visible
) -> Tensor:
    """Return attention outputs, heads side by side: shape (B, N, H * K).

    All N queries of a batch entry see the same keys; nothing here is causal.
    """
    if query_BNHK.is_cuda:
        return attend_fused_folded(query_BNHK, key_BSGK, value_BSGK, visible)
    return attend(query_BNHK, key_BSGK, value_BSGK, visible)


def attend_fused_folded(
    query_BNHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, visible: Visible
) -> Tensor:
    """Return the same by the fused kernel; works on every device."""
    B, N, H, K = query_BNHK.shape
    G = key_BSGK.shape[2]
    M = H // G
    # Views where G = 1 or N = 1; else the queries are copied, which are few.
    query_BGQK = query_BNHK.view(B, N, G, M, K).transpose(1, 2).reshape(B, G, N * M, K)
    out_BGQK = attend_heads(
        query_BGQK, key_BSGK.transpose(1, 2), value_BSGK.transpose(1, 2), visible.bias
    )
    out_BNGMK = out_BGQK.view(B, G, N, M, K).transpose(1, 2)
    return out_BNGMK.reshape(B, N, H * K)
