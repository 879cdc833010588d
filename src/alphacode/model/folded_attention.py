"""The heart of attention on a CPU: two batched products around a softmax.

The derivative is written out to save memory traffic, which is most of what attention
costs beside its products: the weights are the only large tensor kept, the bias is added
and the softmax's derivative taken in place, and under autocast nothing is widened.
"""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable


def attend_folded(
    query_BTK: Tensor,
    key_BSK: Tensor,
    value_BSK: Tensor,
    bias: Tensor | None,
    scores_view: tuple[int, ...],
) -> Tensor:
    """Return out_BTK = softmax(query key^T + bias) value, of queries already scaled.

    In these shapes B counts batch entries times key/value heads, and rows T are
    positions times the query heads that share a key head.

    Args:
      bias: broadcast against the scores when these are seen in the shape `scores_view`.
    """
    apply: Any = _FoldedAttention.apply
    out_BTK: Tensor = apply(query_BTK, key_BSK, value_BSK, bias, scores_view)
    return out_BTK


class _FoldedAttention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        query_BTK: Tensor,
        key_BSK: Tensor,
        value_BSK: Tensor,
        bias: Tensor | None,
        scores_view: tuple[int, ...],
    ) -> Tensor:
        scores_BTS = torch.bmm(query_BTK, key_BSK.transpose(1, 2))
        if bias is not None:
            scores_BTS.view(scores_view).add_(bias)
        weights_BTS = torch.softmax(scores_BTS, dim=-1)
        out_BTK = torch.bmm(weights_BTS, value_BSK)
        ctx.save_for_backward(query_BTK, key_BSK, value_BSK, weights_BTS, out_BTK)
        return out_BTK

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_BTK: Tensor) -> tuple[Tensor | None, ...]:
        query_BTK, key_BSK, value_BSK, weights_BTS, out_BTK = ctx.saved_tensors
        grad_BTK = grad_BTK.contiguous()
        grad_value_BSK = torch.bmm(weights_BTS.transpose(1, 2), grad_BTK)
        # d softmax: weights * (d weights - sum over S of weights * d weights), and that
        # sum equals the product of the output and its gradient, which is far smaller.
        scores_BTS = torch.bmm(grad_BTK, value_BSK.transpose(1, 2))
        inner_BT1 = (grad_BTK * out_BTK).sum(-1, keepdim=True)
        scores_BTS.sub_(inner_BT1).mul_(weights_BTS)
        grad_query_BTK = torch.bmm(scores_BTS, key_BSK)
        grad_key_BSK = torch.bmm(scores_BTS.transpose(1, 2), query_BTK)
        return grad_query_BTK, grad_key_BSK, grad_value_BSK, None, None
