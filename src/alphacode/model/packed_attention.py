"""Attention over packed rows on a CPU: hardly any padding, no mask as large as scores.

Rows of like length are put together in groups, each as wide as its longest row, and a
group's scores are made for a slice of queries at a time: small enough to stay in the
processor's cache and, where the future is hidden, no wider than what the slice sees.
In a group the query heads that share a key head are folded into the rows of one batched
product. The derivative is written out: the weights are the only large tensor kept, and
under autocast nothing is widened.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from alphacode.model.packing import Packing, are_neighbours

# Scores made at once: two megabytes of float32, which caches hold (measured).
_SCORES_AT_ONCE = 2**19
# Slices of fewer queries would cost more in calls than they save.
_LEAST_SLICE = 64


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
        self.is_causal = is_causal
        self.queries, self.keys = queries, keys
        self.groups = [
            _Group(queries, keys, rows_R, num_query_heads, is_causal)
            for rows_R in _group_rows(queries, keys, num_query_heads)
        ]
        self._query_way = _way_back(queries, [(g.rows_R, g.T) for g in self.groups])
        self._key_way = _way_back(keys, [(g.rows_R, g.S) for g in self.groups])

    def __call__(self, query_NHK: Tensor, key_MGK: Tensor, value_MGK: Tensor) -> Tensor:
        """Return out_ND, heads side by side: D = H * K."""
        apply: Any = _Attend.apply
        out_ND: Tensor = apply(query_NHK, key_MGK, value_MGK, self)
        return out_ND

    def return_queries(self, parts: list[Tensor]) -> Tensor:
        """Return (N, ...) of what groups made for their queries."""
        return _return(parts, self._query_way, self.queries.num_tokens)

    def return_keys(self, parts: list[Tensor]) -> Tensor:
        """Return (M, ...) of what groups made for their keys."""
        return _return(parts, self._key_way, self.keys.num_tokens)


class _Slice(NamedTuple):
    first: int
    end: int
    width: int
    """Keys from the first that some query of the slice sees."""


class _Group:
    """Some rows of a batch, padded to the longest among them."""

    def __init__(
        self,
        queries: Packing,
        keys: Packing,
        rows_R: Tensor,
        num_query_heads: int,
        is_causal: bool,
    ) -> None:
        self.rows_R = rows_R
        self.T, self.S = queries.width_of(rows_R), keys.width_of(rows_R)
        self._query_take = queries.places(rows_R, self.T)
        self._key_take = keys.places(rows_R, self.S)
        self.slices = list(self._cut(len(rows_R) * num_query_heads, is_causal))
        # What hides keys: the future in the square at a slice's end, else padding.
        self._bias_TT = self._bias_R11S = None
        length_R = keys.length_B[rows_R]
        self._shortest = int(length_R.min())
        if is_causal:
            size = max(part.end - part.first for part in self.slices)
            self._bias_TT = torch.full((size, size), -torch.inf).triu(1)
        elif self._shortest < self.S:
            is_hidden_RS = torch.arange(self.S) >= length_R[:, None]
            bias_RS = torch.zeros(is_hidden_RS.shape)
            bias_RS.masked_fill_(is_hidden_RS, -torch.inf)
            self._bias_R11S = bias_RS[:, None, None, self._shortest :]

    def queries(self, heads_NHK: Tensor, num_kv_heads: int) -> Tensor:
        """Return query_BTMK of this group; B counts rows times key heads."""
        taken = _take(heads_NHK, self._query_take)
        H, K = taken.shape[1:]
        G = num_kv_heads
        grouped = taken.view(-1, self.T, G, H // G, K).transpose(1, 2)
        return grouped.reshape(-1, self.T, H // G, K).contiguous()

    def keys(self, heads_MGK: Tensor) -> Tensor:
        """Return key_BSK of this group."""
        taken = _take(heads_MGK, self._key_take)
        G, K = taken.shape[1:]
        return taken.view(-1, self.S, G, K).transpose(1, 2).reshape(-1, self.S, K)

    def flat_queries(self, out_BTMK: Tensor) -> Tensor:
        """Return (R * T, H, K), the inverse of `queries`."""
        _, T, M, K = out_BTMK.shape
        by_row = out_BTMK.view(len(self.rows_R), -1, T, M, K).transpose(1, 2)
        return by_row.reshape(len(self.rows_R) * T, -1, K)

    def flat_keys(self, out_BSK: Tensor) -> Tensor:
        """Return (R * S, G, K), the inverse of `keys`."""
        _, S, K = out_BSK.shape
        by_row = out_BSK.view(len(self.rows_R), -1, S, K).transpose(1, 2)
        return by_row.reshape(len(self.rows_R) * S, -1, K)

    def hide(self, scores_BQS: Tensor, part: _Slice) -> None:
        """Put -inf into a slice's scores where a query may not look."""
        if self._bias_TT is not None:
            size = part.end - part.first
            bias_T1T = self._bias_TT[:size, None, :size].to(scores_BQS.dtype)
            square = scores_BQS.view(len(scores_BQS), size, -1, part.width)
            square[..., part.first :].add_(bias_T1T)
        elif self._bias_R11S is not None:
            R, (_, Q, S) = len(self.rows_R), scores_BQS.shape
            tail = scores_BQS.view(R, -1, Q, S)[..., self._shortest :]
            tail.add_(self._bias_R11S.to(scores_BQS.dtype))

    def _cut(self, heads_of_rows: int, is_causal: bool) -> Iterator[_Slice]:
        size = max(_SCORES_AT_ONCE // (heads_of_rows * self.S), _LEAST_SLICE)
        if is_causal:
            size = min(size, max(-(-self.T // 8), _LEAST_SLICE))
        for first in range(0, self.T, size):
            end = min(first + size, self.T)
            yield _Slice(first, end, end if is_causal else self.S)


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
        saved, parts = [], []
        for group in plan.groups:
            query_BTMK = group.queries(query_NHK, G)
            key_BSK, value_BSK = group.keys(key_MGK), group.keys(value_MGK)
            outs, weights = [], []
            for part in group.slices:
                query_BQK = _rows(query_BTMK, part)
                key = key_BSK[:, : part.width].transpose(1, 2)
                scores_BQS = _product(query_BQK, key, K**-0.5)
                group.hide(scores_BQS, part)
                weights.append(torch.softmax(scores_BQS, dim=-1))
                outs.append(torch.bmm(weights[-1], value_BSK[:, : part.width]))
            out_BTMK = _join(outs).view_as(query_BTMK)
            saved += [query_BTMK, key_BSK, value_BSK, out_BTMK, *weights]
            parts.append(group.flat_queries(out_BTMK).flatten(1))
        ctx.plan, ctx.num_heads = plan, query_NHK.shape[1]
        ctx.save_for_backward(*saved)
        return plan.return_queries(parts)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_ND: Tensor) -> tuple[Tensor | None, ...]:
        plan: PackedAttention = ctx.plan
        saved = iter(ctx.saved_tensors)
        grad_NHK = grad_ND.view(len(grad_ND), ctx.num_heads, -1)
        parts: tuple[list[Tensor], ...] = ([], [], [])
        for group in plan.groups:
            query_BTMK, key_BSK, value_BSK, out_BTMK = (next(saved) for _ in range(4))
            G = len(key_BSK) // len(group.rows_R)
            grad_BTMK = group.queries(grad_NHK, G)
            grads = _Gradients(query_BTMK, key_BSK, value_BSK, out_BTMK, grad_BTMK)
            for part in group.slices:
                grads.add(part, next(saved))
            query, key, value = grads.result()
            parts[0].append(group.flat_queries(query))
            parts[1].append(group.flat_keys(key))
            parts[2].append(group.flat_keys(value))
        return (
            plan.return_queries(parts[0]),
            plan.return_keys(parts[1]),
            plan.return_keys(parts[2]),
            None,
        )


class _Gradients:
    """Adds up the derivative of one group over its slices."""

    def __init__(
        self,
        query_BTMK: Tensor,
        key_BSK: Tensor,
        value_BSK: Tensor,
        out_BTMK: Tensor,
        grad_BTMK: Tensor,
    ) -> None:
        self._query_BTMK, self._key_BSK, self._value_BSK = (
            query_BTMK,
            key_BSK,
            value_BSK,
        )
        self._grad_BTMK = grad_BTMK
        # d softmax: weights * (d weights - sum over S of weights * d weights), and that
        # sum equals the product of the output and its gradient, which is far smaller.
        self._inner_BTM1 = (grad_BTMK * out_BTMK).sum(-1, keepdim=True)
        self._queries: list[Tensor] = []
        self._key: Tensor | None = None
        self._value: Tensor | None = None

    def add(self, part: _Slice, weights_BQS: Tensor) -> None:
        """Add one slice's share."""
        scale = self._query_BTMK.shape[-1] ** -0.5
        query_BQK = _rows(self._query_BTMK, part)
        grad_BQK = _rows(self._grad_BTMK, part)
        seen = slice(0, part.width)
        value = torch.bmm(weights_BQS.transpose(1, 2), grad_BQK)
        self._value = self._sum(self._value, value)
        scores_BQS = torch.bmm(grad_BQK, self._value_BSK[:, seen].transpose(1, 2))
        scores_BQS.sub_(_rows(self._inner_BTM1, part)).mul_(weights_BQS)
        self._queries.append(_product(scores_BQS, self._key_BSK[:, seen], scale))
        key = _product(scores_BQS.transpose(1, 2), query_BQK, scale)
        self._key = self._sum(self._key, key)

    def result(self) -> tuple[Tensor, Tensor, Tensor]:
        """Return the gradients of query_BTMK, key_BSK and value_BSK."""
        dtype = self._key_BSK.dtype
        query_BTMK = _join(self._queries).view_as(self._query_BTMK)
        assert self._key is not None
        assert self._value is not None
        return query_BTMK, self._key.to(dtype), self._value.to(dtype)

    def _sum(self, total: Tensor | None, part: Tensor) -> Tensor:
        """Add to the keys a slice sees; the total is never in half precision."""
        if total is None and part.shape[1] == self._key_BSK.shape[1]:
            return part
        wide = torch.promote_types(part.dtype, torch.float32)
        if total is None:
            total = torch.zeros_like(self._key_BSK, dtype=wide)
        total = total.to(wide)
        total[:, : part.shape[1]] += part
        return total


def _join(slices: list[Tensor]) -> Tensor:
    return slices[0] if len(slices) == 1 else torch.cat(slices, 1)


def _rows(heads_BTMK: Tensor, part: _Slice) -> Tensor:
    """Return a slice's positions and heads as the rows of matrices."""
    return heads_BTMK[:, part.first : part.end].flatten(1, 2)


def _product(left: Tensor, right: Tensor, scale: float) -> Tensor:
    """Return scale * left @ right, scaled within the product."""
    return torch.baddbmm(left.new_empty(1), left, right, beta=0, alpha=scale)


def _group_rows(queries: Packing, keys: Packing, num_heads: int) -> list[Tensor]:
    """Return the rows of each group; rows of like size stand together."""
    count = len(queries.length_B)
    order = torch.arange(count)
    if not (queries.is_full and keys.is_full):
        order = torch.argsort(queries.length_B * keys.length_B, stable=True)
    lengths = zip(
        queries.length_B[order].tolist(), keys.length_B[order].tolist(), strict=True
    )
    firsts, T, S = [0], 0, 0
    for place, (query_length, key_length) in enumerate(lengths):
        T, S = max(T, query_length), max(S, key_length)
        size = place + 1 - firsts[-1]
        if size > 1 and size * T * S * num_heads > _SCORES_AT_ONCE:
            firsts.append(place)
            T, S = query_length, key_length
    ends = [*firsts[1:], count]
    return [order[first:end] for first, end in zip(firsts, ends, strict=True)]


def _take(heads: Tensor, places: slice | Tensor) -> Tensor:
    if isinstance(places, slice):
        return heads[places].contiguous()
    return heads.index_select(0, places)


def _way_back(packing: Packing, groups: list[tuple[Tensor, int]]) -> Tensor | None:
    """Return for each packed token its place among the groups' positions."""
    if packing.is_full and are_neighbours(torch.cat([rows_R for rows_R, _ in groups])):
        return None
    size = packing.num_packed
    way_N = torch.zeros(size, dtype=torch.long)
    first = 0
    for rows_R, width in groups:
        column_W = torch.arange(width)
        is_real_RW = column_W < packing.length_B[rows_R, None]
        packed_RW = packing.start_B[rows_R, None] + column_W
        place_RW = first + torch.arange(is_real_RW.numel()).view_as(is_real_RW)
        way_N[packed_RW[is_real_RW]] = place_RW[is_real_RW]
        first += is_real_RW.numel()
    return way_N


def _return(parts: list[Tensor], way_N: Tensor | None, num_tokens: int) -> Tensor:
    joint = torch.cat(parts) if len(parts) > 1 else parts[0]
    if way_N is None:
        return joint
    packed = joint.index_select(0, way_N)
    packed[num_tokens:] = 0
    return packed
