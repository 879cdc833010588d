"""Attention over packed rows on a CPU: no padding, no mask as large as the scores.

A row's tokens stand together, so that its attention is a few matrix products of views:
nothing is gathered or padded. The query heads that share a key head are the rows of one
product. Scores are made for a slice of queries at a time: small enough to stay in the
processor's cache and, where the future is hidden, no wider than what the slice sees.
The derivative is written out: the weights are the only large tensors kept, and under
autocast nothing is widened.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from alphacode.model.packing import HALF_MULTIPLE, Packing

# Scores made at once: two megabytes of float32, which caches hold (measured).
_SCORES_AT_ONCE = 2**19
# Slices of fewer queries would cost more in calls than they save.
_LEAST_SLICE = 128


def _multiple(dtype: torch.dtype) -> int:
    """Return what products' sides are rounded up to.

    In half precision the library compiles and keeps a kernel of some 90 KB for each
    shape, so that free lengths would fill the memory within some hundred steps.
    """
    return HALF_MULTIPLE if dtype in (torch.bfloat16, torch.float16) else 1


class _Slice(NamedTuple):
    """Some queries of a row, one after another, and the row's keys up to some point.

    Products take a few more of both, which belong to the next row; their weights are 0.
    """

    first_query: int
    num_queries: int
    wide_queries: int
    """Queries in products."""
    first_key: int
    num_keys: int
    """Keys that some query of the slice sees."""
    wide_keys: int

    def queries(self, heads: int) -> slice:
        """Return the rows of queries in products, each with its heads."""
        end = self.first_query + self.wide_queries
        return slice(self.first_query * heads, end * heads)

    @property
    def keys(self) -> slice:
        """The rows of keys in products."""
        return slice(self.first_key, self.first_key + self.wide_keys)


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
        self._cut = partial(_cut, queries, keys, num_query_heads, is_causal)
        self._is_causal = is_causal
        self._slices: dict[int, list[_Slice]] = {}
        self._bias_TT = torch.empty(0, 0)
        self.num_queries, self.num_keys = queries.num_tokens, keys.num_tokens
        self.num_rows = queries.num_rows

    def __call__(self, query_NHK: Tensor, key_MGK: Tensor, value_MGK: Tensor) -> Tensor:
        """Return out_ND, heads side by side: D = H * K."""
        apply: Any = _Attend.apply
        out_ND: Tensor = apply(query_NHK, key_MGK, value_MGK, self)
        return out_ND

    def slices(self, dtype: torch.dtype) -> list[_Slice]:
        """Return all rows' slices in their order, for products of a type."""
        multiple = _multiple(dtype)
        if multiple not in self._slices:
            self._slices[multiple] = list(self._cut(multiple))
        return self._slices[multiple]

    def weights(self, scores_QS: Tensor, part: _Slice) -> Tensor:
        """Return the softmax of a slice's scores, which are overwritten."""
        size, width = part.wide_queries, part.wide_keys
        if self._is_causal:
            first = part.num_keys - part.num_queries
            square = scores_QS.view(size, -1, width)[..., first:]
            square.add_(self._future(square.shape, scores_QS.dtype))
        elif width > part.num_keys:
            scores_QS[:, part.num_keys :] = -torch.inf
        weights_QS = torch.softmax(scores_QS, dim=-1)
        if size > part.num_queries:
            weights_QS.view(size, -1)[part.num_queries :] = 0
        return weights_QS

    def _future(self, shape_TMS: torch.Size, dtype: torch.dtype) -> Tensor:
        """Return bias_T1S: -inf where a key comes after its query."""
        T, _, S = shape_TMS
        size = max(T, S)
        if len(self._bias_TT) < size or self._bias_TT.dtype is not dtype:
            self._bias_TT = torch.full((size, size), -torch.inf, dtype=dtype).triu(1)
        return self._bias_TT[:T, None, :S]


def _cut(
    queries: Packing,
    keys: Packing,
    num_query_heads: int,
    is_causal: bool,
    multiple: int,
) -> Iterator[_Slice]:
    """Yield the slices of all rows, in their order."""
    # Without padding all rows are of one shape, and nothing follows the last.
    query_multiple = 1 if queries.is_full else multiple
    key_multiple = 1 if keys.is_full else multiple
    rows = zip(
        queries.start_B.tolist(),
        queries.length_B.tolist(),
        keys.start_B.tolist(),
        keys.length_B.tolist(),
        strict=True,
    )
    for first_query, T, first_key, S in rows:
        size = max(_SCORES_AT_ONCE // (num_query_heads * S), _LEAST_SLICE)
        if is_causal:
            size = min(size, max(-(-T // 8), _LEAST_SLICE))
        size = _round_up(size, multiple)
        for first in range(0, T, size):
            count = min(size, T - first)
            seen = first + count if is_causal else S
            yield _Slice(
                first_query=first_query + first,
                num_queries=count,
                wide_queries=_round_up(count, query_multiple),
                first_key=first_key,
                num_keys=seen,
                wide_keys=_round_up(seen, key_multiple),
            )


def _round_up(count: int, multiple: int) -> int:
    return -(-count // multiple) * multiple


class _Attend(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        query_NHK: Tensor,
        key_MGK: Tensor,
        value_MGK: Tensor,
        plan: PackedAttention,
    ) -> Tensor:
        H, (G, K) = query_NHK.shape[1], key_MGK.shape[1:]
        query_GQK = _by_key_head(query_NHK * K**-0.5, G)
        # Copies, so that what all three were cut from is not kept.
        key_GMK, value_GMK = (
            heads.transpose(0, 1).contiguous() for heads in (key_MGK, value_MGK)
        )
        out_GQK = torch.empty_like(query_GQK)
        out_GQK[:, plan.num_queries * (H // G) :] = 0
        saved = []
        for query, key, value, out in zip(
            query_GQK, key_GMK, value_GMK, out_GQK, strict=True
        ):
            for part in plan.slices(query.dtype):
                rows = part.queries(H // G)
                scores_QS = torch.mm(query[rows], key[part.keys].t())
                saved.append(plan.weights(scores_QS, part))
                # What belongs to the next row is 0 until that row's turn.
                torch.mm(saved[-1], value[part.keys], out=out[rows])
        ctx.plan = plan
        ctx.save_for_backward(query_GQK, key_GMK, value_GMK, out_GQK, *saved)
        return _side_by_side(out_GQK, H).flatten(1)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_ND: Tensor) -> tuple[Tensor | None, ...]:
        plan: PackedAttention = ctx.plan
        query_GQK, key_GMK, value_GMK, out_GQK, *saved = ctx.saved_tensors
        G, _, K = key_GMK.shape
        H = grad_ND.shape[1] // K
        grad_GQK = _by_key_head(grad_ND.view(len(grad_ND), H, K), G)
        # d softmax: weights * (d weights - sum over S of weights * d weights), and that
        # sum equals the product of the output and its gradient, which is far smaller.
        inner_GQ1 = (grad_GQK * out_GQK).sum(-1, keepdim=True)
        to_query_GQK = torch.empty_like(query_GQK)
        to_query_GQK[:, plan.num_queries * (H // G) :] = 0
        to_key, to_value = _KeySums(key_GMK, plan), _KeySums(value_GMK, plan)
        weights_of_slices = iter(saved)
        for head in range(G):
            query, grad, inner = query_GQK[head], grad_GQK[head], inner_GQ1[head]
            key, value, to_query = key_GMK[head], value_GMK[head], to_query_GQK[head]
            for part in plan.slices(query.dtype):
                rows, seen = part.queries(H // G), part.keys
                weights_QS = next(weights_of_slices)
                to_value.add(head, seen, weights_QS.t(), grad[rows])
                scores_QS = torch.mm(grad[rows], value[seen].t())
                scores_QS.sub_(inner[rows]).mul_(weights_QS)
                torch.mm(scores_QS, key[seen], out=to_query[rows])
                to_key.add(head, seen, scores_QS.t(), query[rows])
        to_query_NHK = _side_by_side(to_query_GQK.mul_(K**-0.5), H)
        return to_query_NHK, to_key.result(), to_value.result(), None


class _KeySums:
    """The gradient of keys or of values, (M, G, K), added up over slices.

    The sum of several slices is never in half precision.
    """

    def __init__(self, like_GMK: Tensor, plan: PackedAttention) -> None:
        self._dtype = like_GMK.dtype
        self._is_sliced = len(plan.slices(self._dtype)) > plan.num_rows
        if self._is_sliced:
            wide = torch.promote_types(self._dtype, torch.float32)
            self._sum_GMK = torch.zeros_like(like_GMK, dtype=wide)
        else:
            self._sum_GMK = torch.empty_like(like_GMK)
            self._sum_GMK[:, plan.num_keys :] = 0

    def add(self, head: int, seen: slice, left_SQ: Tensor, right_QK: Tensor) -> None:
        """Add a product to the keys that a slice sees."""
        place_SK = self._sum_GMK[head, seen]
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
