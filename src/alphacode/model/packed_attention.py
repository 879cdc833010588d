"""Attention over packed rows on a CPU: no padding, no mask as large as the scores.

A row's tokens stand together, so that its attention is a few matrix products of views:
nothing is gathered or padded. The query heads that share a key head are the rows of one
product. Scores are made for a slice of queries at a time: small enough to stay in the
processor's cache and, where the future is hidden, no wider than what the slice sees.
The derivative is written out: the weights are the only large tensors kept, and under
autocast nothing is widened.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from alphacode.model.packing import Packing

# Scores made at once: two megabytes of float32, which caches hold (measured).
_SCORES_AT_ONCE = 2**19
# Slices of fewer queries would cost more in calls than they save.
_LEAST_SLICE = 128


class _Slice(NamedTuple):
    """Some queries of a row, one after another, and the keys that they see."""

    row: int
    size: int
    """Queries."""
    width: int
    """Keys from the row's first that some query of the slice sees."""

    def seen(self, rows: Sequence[Tensor]) -> Tensor:
        """Return what is seen of the tensors of all rows' keys."""
        row = rows[self.row]
        return row if len(row) == self.width else row[: self.width]


class PackedAttention:
    """Which packed keys each packed query sees: a plan that all layers share.

    The rows of `queries` look at the same rows of `keys`.
    """

    def __init__(
        self,
        queries: Packing,
        keys: Packing,
        num_query_heads: int,
        *,
        is_causal: bool = False,
    ) -> None:
        """Plan; where the future is hidden, `queries` and `keys` are one."""
        self.slices = list(_cut(queries, keys, num_query_heads, is_causal))
        self.is_sliced = len(self.slices) > queries.num_rows
        self._query_sizes = [part.size for part in self.slices]
        self._query_sizes.append(queries.num_packed - queries.num_tokens)
        self._key_sizes = keys.length_B.tolist()
        self._key_sizes.append(keys.num_packed - keys.num_tokens)
        self._bias_T1T = None
        if is_causal:
            size = max(part.size for part in self.slices)
            bias_TT = torch.full((size, size), -torch.inf).triu(1)
            self._bias_T1T = bias_TT.unsqueeze(1)

    def __call__(self, query_NHK: Tensor, key_MGK: Tensor, value_MGK: Tensor) -> Tensor:
        """Return out_ND, heads side by side: D = H * K."""
        apply: Any = _Attend.apply
        out_ND: Tensor = apply(query_NHK, key_MGK, value_MGK, self)
        return out_ND

    def by_slice(self, heads_QK: Tensor) -> tuple[Tensor, ...]:
        """Return what belongs to each slice's queries, then the rest: views."""
        count = len(heads_QK) // sum(self._query_sizes)
        return torch.split(heads_QK, [count * size for size in self._query_sizes])

    def by_row(self, key_MK: Tensor) -> tuple[Tensor, ...]:
        """Return what belongs to each row's keys, then the rest: views."""
        return torch.split(key_MK, self._key_sizes)

    def hide(self, scores_QS: Tensor, part: _Slice) -> None:
        """Put -inf into a slice's scores where a query may not look."""
        if self._bias_T1T is None:
            return
        size = part.size
        square = scores_QS.view(size, -1, part.width)[..., -size:]
        square.add_(self._bias_T1T[:size, :, :size].to(scores_QS.dtype))


def _cut(
    queries: Packing, keys: Packing, num_query_heads: int, is_causal: bool
) -> Iterator[_Slice]:
    """Yield the slices of all rows, in their order."""
    lengths = zip(queries.length_B.tolist(), keys.length_B.tolist(), strict=True)
    for row, (T, S) in enumerate(lengths):
        size = max(_SCORES_AT_ONCE // (num_query_heads * S), _LEAST_SLICE)
        if is_causal:
            size = min(size, max(-(-T // 8), _LEAST_SLICE))
        for first in range(0, T, size):
            end = min(first + size, T)
            yield _Slice(row, end - first, end if is_causal else S)


class _Attend(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        query_NHK: Tensor,
        key_MGK: Tensor,
        value_MGK: Tensor,
        plan: PackedAttention,
    ) -> Tensor:
        G, K = key_MGK.shape[1:]
        query_GQK = _by_key_head(query_NHK * K**-0.5, G)
        # Copies, so that what all three were cut from is not kept.
        key_GMK, value_GMK = (
            x.transpose(0, 1).contiguous() for x in (key_MGK, value_MGK)
        )
        out_GQK = torch.empty_like(query_GQK)
        saved = []
        for head in range(G):
            *outs, rest = plan.by_slice(out_GQK[head])
            rest.zero_()
            queries = plan.by_slice(query_GQK[head])
            keys = plan.by_row(key_GMK[head])
            values = plan.by_row(value_GMK[head])
            for part, query, out in zip(plan.slices, queries, outs, strict=False):
                scores_QS = torch.mm(query, part.seen(keys).t())
                plan.hide(scores_QS, part)
                weights_QS = torch.softmax(scores_QS, dim=-1)
                torch.mm(weights_QS, part.seen(values), out=out)
                saved.append(weights_QS)
        ctx.plan = plan
        ctx.save_for_backward(query_GQK, key_GMK, value_GMK, out_GQK, *saved)
        return _side_by_side(out_GQK, query_NHK.shape[1]).flatten(1)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_ND: Tensor) -> tuple[Tensor | None, ...]:
        plan: PackedAttention = ctx.plan
        query_GQK, key_GMK, value_GMK, out_GQK, *saved = ctx.saved_tensors
        G, _, K = key_GMK.shape
        heads = grad_ND.shape[1] // K
        grad_GQK = _by_key_head(grad_ND.view(len(grad_ND), heads, K), G)
        # d softmax: weights * (d weights - sum over S of weights * d weights), and that
        # sum equals the product of the output and its gradient, which is far smaller.
        inner_GQ1 = (grad_GQK * out_GQK).sum(-1, keepdim=True)
        to_query_GQK = torch.empty_like(query_GQK)
        to_key, to_value = _KeySums(key_GMK, plan), _KeySums(value_GMK, plan)
        weights_of_slices = iter(saved)
        for head in range(G):
            *to_queries, rest = plan.by_slice(to_query_GQK[head])
            rest.zero_()
            keys = plan.by_row(key_GMK[head])
            values = plan.by_row(value_GMK[head])
            of_slices = zip(
                plan.slices,
                weights_of_slices,
                *(plan.by_slice(x[head]) for x in (query_GQK, grad_GQK, inner_GQ1)),
                to_queries,
                strict=False,
            )
            for part, weights_QS, query, grad, inner, to_query in of_slices:
                to_value.add(head, part, weights_QS.t(), grad)
                scores_QS = torch.mm(grad, part.seen(values).t())
                scores_QS.sub_(inner).mul_(weights_QS)
                torch.mm(scores_QS, part.seen(keys), out=to_query)
                to_key.add(head, part, scores_QS.t(), query)
        to_query_NHK = _side_by_side(to_query_GQK.mul_(K**-0.5), heads)
        return to_query_NHK, to_key.result(), to_value.result(), None


class _KeySums:
    """The gradient of keys or of values, (M, G, K), added up over slices.

    The sum of several slices is never in half precision.
    """

    def __init__(self, like_GMK: Tensor, plan: PackedAttention) -> None:
        self._dtype = like_GMK.dtype
        self._is_sliced = plan.is_sliced
        dtype = self._dtype
        if plan.is_sliced:
            dtype = torch.promote_types(dtype, torch.float32)
        self._sum_GMK = torch.empty_like(like_GMK, dtype=dtype)
        self._rows = [plan.by_row(sum_MK) for sum_MK in self._sum_GMK]
        for *rows, rest in self._rows:
            for tensor in (*rows, rest) if plan.is_sliced else (rest,):
                tensor.zero_()

    def add(self, head: int, part: _Slice, left_SQ: Tensor, right_QK: Tensor) -> None:
        """Add a product to the keys that a slice sees."""
        place_SK = part.seen(self._rows[head])
        if not self._is_sliced:
            torch.mm(left_SQ, right_QK, out=place_SK)
        elif place_SK.dtype is right_QK.dtype:
            place_SK.addmm_(left_SQ, right_QK)
        else:
            place_SK += torch.mm(left_SQ, right_QK)

    def result(self) -> Tensor:
        """Return the sums."""
        return self._sum_GMK.to(self._dtype).transpose(0, 1)


def _by_key_head(heads_NHK: Tensor, num_key_heads: int) -> Tensor:
    """Return (G, N * M, K): the positions and query heads of each key head."""
    N, H, K = heads_NHK.shape
    grouped = heads_NHK.view(N, num_key_heads, H // num_key_heads, K).transpose(0, 1)
    # With one key head a view.
    return grouped.reshape(num_key_heads, -1, K).contiguous()


def _side_by_side(heads_GQK: Tensor, num_query_heads: int) -> Tensor:
    """Return (N, H, K), the inverse of `_by_key_head`."""
    G, _, K = heads_GQK.shape
    grouped = heads_GQK.view(G, -1, num_query_heads // G, K).transpose(0, 1)
    return grouped.reshape(-1, num_query_heads, K)
