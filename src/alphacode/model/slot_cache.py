"""What decoding remembers in shapes that never change: slots, each at its own position.

A slot is a row of every tensor here for as long as the tensors live; samples come and
go in it. Nothing is made, grown or asked for by the host in a step, so that one can be
recorded as a CUDA graph. Rows of one prompt share its source keys, as in cache.py: each
row has a cell of a grid of places by a fixed width, and a place holds a prompt.
"""

import torch
from torch import Tensor

from alphacode.model.config import ModelConfig
from alphacode.model.padded_attention import Visible, padding_bias


class SlotMemory:
    """Source keys and values of every layer in `places` places, and each row's cell.

    One cell behind all places takes the queries of the rows in which no sample stands;
    they are not attended to, and such a row reads what another one is given.
    """

    def __init__(
        self, store_L2PSGK: Tensor, bias_P11S: Tensor, cell_R: Tensor, width: int
    ) -> None:
        """Hold tensors that are written in place; `width` rows fit in a place."""
        self._store_L2PSGK, self._cell_R = store_L2PSGK, cell_R
        self._width, self._cells = width, store_L2PSGK.shape[2] * width
        # Of now: a step makes a view of its own (`first_rows`).
        self._read_R = cell_R.clamp(max=self._cells - 1)
        self.visible = Visible(bias=bias_P11S)
        self.keys_values: list[tuple[Tensor, Tensor]] = [
            (key_value[0], key_value[1]) for key_value in store_L2PSGK
        ]

    @classmethod
    def empty(
        cls,
        like: Tensor,
        config: ModelConfig,
        sizes: tuple[int, int, int],
        cell_R: Tensor,
    ) -> "SlotMemory":
        """Return a memory without prompts, in the type and place of a tensor.

        Args:
          sizes: places for prompts, rows of each, and tokens of the longest source.
        """
        places, width, source = sizes
        store_L2PSGK = like.new_zeros(
            config.num_decoder_layers,
            2,
            places,
            source,
            config.num_kv_heads,
            config.head_dim,
        )
        bias_P11S = like.new_zeros(places, 1, 1, source)
        return cls(store_L2PSGK, bias_P11S, cell_R, width)

    def first_rows(self, count: int) -> "SlotMemory":
        """Return the same memory, seen by the first rows alone."""
        bias = self.visible.bias
        assert bias is not None
        return SlotMemory(self._store_L2PSGK, bias, self._cell_R[:count], self._width)

    def put(
        self,
        places: list[int],
        keys_values: list[tuple[Tensor, Tensor]],
        mask_CS: Tensor,
    ) -> None:
        """Write prompts into places.

        Args:
          keys_values: (key_CSGK, value_CSGK) of every layer, one row a place.
        """
        bias = self.visible.bias
        assert bias is not None
        length = mask_CS.shape[1]
        for (key, value), (new_key, new_value) in zip(
            self.keys_values, keys_values, strict=True
        ):
            for number, place in enumerate(places):
                key[place, :length] = new_key[number]
                value[place, :length] = new_value[number]
        hidden = padding_bias(torch.zeros_like(bias[:1, 0, 0]).bool(), bias.dtype)
        new_bias_C11S = padding_bias(mask_CS, bias.dtype)
        for number, place in enumerate(places):
            bias[place] = hidden[0]
            bias[place, ..., :length] = new_bias_C11S[number]

    def to_grid(self, query_R1HK: Tensor) -> Tensor:
        """Return query_PNHK, each row's query in its cell."""
        H, K = query_R1HK.shape[2:]
        grid_CHK = query_R1HK.new_zeros(self._cells + 1, H, K)
        grid_CHK.index_copy_(0, self._cell_R, query_R1HK.squeeze(1))
        return grid_CHK[: self._cells].view(-1, self._width, H, K)

    def from_grid(self, out_PND: Tensor) -> Tensor:
        """Return out_R1D, the inverse of `to_grid`."""
        return out_PND.flatten(0, 1).index_select(0, self._read_R).unsqueeze(1)


class SlotCache:
    """Keys and values of what each slot has decoded, in room for a fixed length."""

    def __init__(self, store_L2RGTK: Tensor, position_R: Tensor) -> None:
        """Hold tensors that are written in place; positions are the caller's."""
        self._store_L2RGTK, self._position_R = store_L2RGTK, position_R
        self._row_R = torch.arange(len(position_R), device=position_R.device)
        self._token_T = torch.arange(store_L2RGTK.shape[4], device=position_R.device)
        self._visible: Visible | None = None

    @property
    def columns(self) -> Tensor:
        """Position of the token each row reads now, (R, 1)."""
        return self._position_R[:, None]

    def view(self, rows: int, tokens: int) -> "SlotCache":
        """Return the same cache, of the first rows and positions alone."""
        store = self._store_L2RGTK[:, :, :rows, :, :tokens]
        return SlotCache(store, self._position_R[:rows])

    def append(
        self, layer: int, key_R1GK: Tensor, value_R1GK: Tensor
    ) -> tuple[Tensor, Tensor, Visible]:
        """Store one layer's new position of every row; see `TargetCache.append`."""
        key_RGTK, value_RGTK = self._store_L2RGTK[layer]
        key_RGTK[self._row_R, :, self._position_R] = key_R1GK[:, 0]
        value_RGTK[self._row_R, :, self._position_R] = value_R1GK[:, 0]
        if self._visible is None:
            mask_RT = self._token_T <= self._position_R[:, None]
            self._visible = Visible(bias=padding_bias(mask_RT, key_RGTK.dtype))
        return key_RGTK.transpose(1, 2), value_RGTK.transpose(1, 2), self._visible

    def advance(self) -> None:
        """Forget what was to be seen; the caller moves positions."""
        self._visible = None

    def move_rows(self, from_C: Tensor, to_C: Tensor) -> None:
        """Copy rows to others, layer by layer so that little memory is needed."""
        for store_2RGTK in self._store_L2RGTK:
            store_2RGTK[:, to_C] = store_2RGTK[:, from_C]


class SlotState:
    """All that `EncoderDecoder.step` reads and writes for slots."""

    def __init__(self, memory: SlotMemory, cache: SlotCache) -> None:
        self.memory = memory
        self.cache = cache

    def view(self, rows: int, tokens: int) -> "SlotState":
        """Return the same state, of the first rows and positions alone."""
        return SlotState(self.memory.first_rows(rows), self.cache.view(rows, tokens))
