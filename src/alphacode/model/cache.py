"""What decoding remembers: keys and values of the source, once per prompt, and of the
target so far, once per row.

Rows of one prompt share its source keys. For attention to the source the rows are laid
out as a grid of prompts by rows, so that one batched product serves all of them and
nothing is repeated. All rows stand at the same position.
"""

from typing import Protocol

import torch
from torch import Tensor

from alphacode.model.padded_attention import Visible

# Positions by which the cache grows: few copies, little unused room.
_GROWTH_TOKENS = 32


def rounded_rows(count: int) -> int:
    """Return the number of rows that so many are decoded as: a little more, of few.

    The CPU library keeps a kernel for every shape of a product (some 90 KB each in half
    precision), and rows come in every number: a long run would fill memory with them.
    There are 16 sizes between a power of two and the next, at most 1/16 too large.

    Example:
      >>> [rounded_rows(count) for count in (7, 31, 33, 100, 1000)]
      [7, 31, 34, 100, 1024]
    """
    step = 1 << max(count.bit_length() - 5, 0)
    return -(-count // step) * step


class Memory(Protocol):
    """What a step reads of the sources."""

    keys_values: list[tuple[Tensor, Tensor]]
    visible: Visible

    def to_grid(self, query_R1HK: Tensor) -> Tensor:
        """Return query_PNHK, the rows of a prompt side by side."""

    def from_grid(self, out_PND: Tensor) -> Tensor:
        """Return out_R1D, the inverse of `to_grid`."""


class Cache(Protocol):
    """What a step reads and writes of the targets."""

    @property
    def columns(self) -> slice | Tensor:
        """Where the rows stand: the slice of one position, or each row's, (R, 1)."""

    def append(
        self, layer: int, key_R1GK: Tensor, value_R1GK: Tensor
    ) -> tuple[Tensor, Tensor, Visible]:
        """Store one layer's new position; return what is remembered, and its sight."""

    def advance(self) -> None:
        """Go to the next position, when every layer has appended."""


class StepState(Protocol):
    """What a step reads and writes: of rows at one position, or of slots."""

    @property
    def memory(self) -> Memory:
        """What is remembered of the sources."""

    @property
    def cache(self) -> Cache:
        """What is remembered of the targets."""


class SourceMemory:
    """Source keys and values of every layer, and which prompt each row belongs to."""

    def __init__(
        self,
        keys_values: list[tuple[Tensor, Tensor]],
        visible: Visible,
        prompt_R: Tensor,
    ) -> None:
        """Hold (key_PSGK, value_PSGK) per layer; prompt_R are whole numbers below P."""
        self.keys_values = keys_values
        self.visible = visible
        self.num_prompts = len(keys_values[0][0])
        self.assign(prompt_R)

    def assign(self, prompt_R: Tensor) -> None:
        """Say anew which prompt each row belongs to."""
        self.prompt_R = prompt_R
        count_P = torch.bincount(prompt_R, minlength=self.num_prompts)
        self.grid_width = int(count_P.max()) if len(prompt_R) else 0
        if self.num_prompts > 1:
            self.grid_width = rounded_rows(self.grid_width)
        order_R = torch.argsort(prompt_R, stable=True)
        first_P = count_P.cumsum(0) - count_P
        place_R = torch.empty_like(order_R)
        rank_R = torch.arange(len(order_R), device=order_R.device)
        place_R[order_R] = rank_R - first_P[prompt_R[order_R]]
        self.cell_R = prompt_R * self.grid_width + place_R
        cells = self.num_prompts * self.grid_width
        self._is_grid = cells == len(prompt_R) and torch.equal(self.cell_R, rank_R)

    def to_grid(self, query_R1HK: Tensor) -> Tensor:
        """Return query_PNHK, in which row n of prompt p stands at (p, n)."""
        H, K = query_R1HK.shape[2:]
        if self._is_grid:
            return query_R1HK.view(self.num_prompts, self.grid_width, H, K)
        cells = self.num_prompts * self.grid_width
        grid = query_R1HK.new_zeros(cells, H, K)
        grid[self.cell_R] = query_R1HK.squeeze(1)
        return grid.view(self.num_prompts, self.grid_width, H, K)

    def from_grid(self, out_PND: Tensor) -> Tensor:
        """Return out_R1D, the inverse of `to_grid`."""
        out_CD = out_PND.flatten(0, 1)
        return (out_CD if self._is_grid else out_CD[self.cell_R]).unsqueeze(1)


class TargetCache:
    """Keys and values of the tokens decoded so far, for all layers and rows.

    On a CPU attention takes the room that is not used yet along and gives it no weight:
    a view without gaps is copied by no product, and shapes are few.
    """

    def __init__(self, store_L2RGTK: Tensor) -> None:
        """Start empty; the store given has no positions yet (T = 0)."""
        self._store_L2RGTK = store_L2RGTK
        self.num_rows = store_L2RGTK.shape[2]
        self.length = 0
        self._visible = Visible()

    @property
    def columns(self) -> slice:
        """The position at which all rows stand."""
        return slice(self.length, self.length + 1)

    def append(
        self, layer: int, key_R1GK: Tensor, value_R1GK: Tensor
    ) -> tuple[Tensor, Tensor, Visible]:
        """Store one layer's new position.

        Returns:
          key_RSGK and value_RSGK of all positions so far, and maybe some after them,
          and what of these is to be seen.
        """
        self._make_room()
        store_2RGTK = self._store_L2RGTK[layer, :, : self.num_rows]
        store_2RGTK[0, :, :, self.length] = key_R1GK[:, 0]
        store_2RGTK[1, :, :, self.length] = value_R1GK[:, 0]
        if store_2RGTK.is_cuda:
            store_2RGTK = store_2RGTK[..., : self.length + 1, :]
        key_RSGK, value_RSGK = store_2RGTK.transpose(2, 3)
        return key_RSGK, value_RSGK, self._visible

    def advance(self) -> None:
        """Go to the next position, when every layer has appended."""
        self.length += 1
        self._visible = Visible()

    def copy_rows(self, parents_C: Tensor, children_C: Tensor) -> None:
        """Make row `children[i]` remember what row `parents[i]` remembers.

        Children may be new rows, numbered on from the last one.
        """
        if not len(children_C):
            return
        self.num_rows = max(self.num_rows, int(children_C.max()) + 1)
        rows, _, tokens = self._store_L2RGTK.shape[2:5]
        if self.num_rows > rows:
            self._grow(max(self.num_rows, 2 * rows), tokens)
        past = self._store_L2RGTK[..., : self.length, :]
        past[:, :, children_C] = past[:, :, parents_C]

    def keep_rows(self, rows_C: Tensor) -> None:
        """Drop every row but these, which are renumbered in the order given."""
        self._store_L2RGTK = self._store_L2RGTK[:, :, rows_C]
        self.num_rows = len(rows_C)

    def _make_room(self) -> None:
        """Find the present position a place, and say what is to be seen there."""
        store = self._store_L2RGTK
        rows, _, capacity = store.shape[2:5]
        if self.length == capacity:
            self._grow(rows, capacity + _GROWTH_TOKENS)
        if store.is_cuda or self._visible.bias is not None:
            return
        store = self._store_L2RGTK
        bias_T = store.new_zeros(store.shape[4])
        bias_T[self.length + 1 :] = -torch.inf
        self._visible = Visible(bias=bias_T[None, None, None])

    def _grow(self, rows: int, tokens: int) -> None:
        old = self._store_L2RGTK
        L, two, _, G, _, K = old.shape
        new = old.new_zeros(L, two, rows, G, tokens, K)
        new[:, :, : old.shape[2], :, : old.shape[4]] = old
        self._store_L2RGTK = new


class DecodingState:
    """All that `EncoderDecoder.step` reads and writes between two steps."""

    def __init__(self, memory: SourceMemory, cache: TargetCache) -> None:
        self.memory = memory
        self.cache = cache

    @property
    def num_rows(self) -> int:
        """Rows in flight."""
        return self.cache.num_rows

    @property
    def length(self) -> int:
        """Tokens decoded so far."""
        return self.cache.length

    def copy_rows(self, parents_C: Tensor, children_C: Tensor) -> None:
        """Make children remember what their parents do; see `TargetCache.copy_rows`."""
        if not len(children_C):
            return
        prompt_C = self.memory.prompt_R[parents_C]
        self.cache.copy_rows(parents_C, children_C)
        prompt_R = self.memory.prompt_R.new_zeros(self.num_rows)
        prompt_R[: len(self.memory.prompt_R)] = self.memory.prompt_R
        prompt_R[children_C] = prompt_C
        self.memory.assign(prompt_R)

    def keep_rows(self, rows_C: Tensor) -> None:
        """Drop every row but these."""
        self.cache.keep_rows(rows_C)
        self.memory.assign(self.memory.prompt_R[rows_C])
