"""The two stacks: a shallow encoder and a deep decoder, each with its positions.

Source: paper section 4.1 (a shallow encoder with a deep decoder trains efficiently).
"""

from collections.abc import Iterator
from typing import cast

from torch import Tensor, nn

from alphacode.core.errors import ConfigError
from alphacode.model.attention import Angles, RotaryTable
from alphacode.model.cache import (
    DecodingState,
    SourceMemory,
    StepState,
    TargetCache,
)
from alphacode.model.config import ModelConfig
from alphacode.model.layers import DecoderBlock, EncoderBlock
from alphacode.model.layout import lay_out
from alphacode.model.padded_attention import Visible, padding_bias


class Positions(nn.Module):
    """Where a token stands: learned vectors added, or rotary angles handed down."""

    def __init__(self, config: ModelConfig, max_tokens: int, side: str) -> None:
        super().__init__()
        self.max_tokens, self.side = max_tokens, side
        self.learned: nn.Embedding | None = None
        self.rotary: RotaryTable | None = None
        if config.position == "learned":
            self.learned = nn.Embedding(max_tokens, config.model_dim)
        else:
            self.rotary = RotaryTable(max_tokens, config.head_dim)

    def forward(self, embedded_BTD: Tensor, start: int = 0) -> Tensor:
        """Return embeddings with positions added, where positions are learned.

        Raises:
          ConfigError: the sequence is longer than the model allows.
        """
        return self.at(embedded_BTD, slice(start, start + embedded_BTD.shape[1]))

    def at(self, embedded_BTD: Tensor, columns: slice | Tensor) -> Tensor:
        """Return the same for given columns: of all rows, or each row's, (B, T).

        Raises:
          ConfigError: a slice ends beyond what the model allows; numbers in a tensor
            are not looked at, which would wait for the device.
        """
        if isinstance(columns, slice) and columns.stop > self.max_tokens:
            raise ConfigError(
                f"a {self.side} of {columns.stop} tokens does not fit this model, "
                f"which takes {self.max_tokens}; shorten it or raise "
                f"max_{self.side}_tokens"
            )
        if self.learned is None:
            return embedded_BTD
        return embedded_BTD + self.learned.weight[columns]

    def angles(self, position_T: slice | Tensor) -> Angles | None:
        """Return the angles of positions, where positions are rotary."""
        return None if self.rotary is None else self.rotary.angles(position_T)


class Encoder(nn.Module):
    """Reads the source once; every position sees every other."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.packs = True
        """Whether batches on a CPU lose their padding (packing.py)."""
        self.positions = Positions(config, config.max_source_tokens, "source")
        self.dropout = nn.Dropout(config.dropout)
        count = config.num_encoder_layers
        self.blocks = nn.ModuleList(EncoderBlock(config) for _ in range(count))
        self.norm = nn.LayerNorm(config.model_dim)

    def forward(self, embedded_BSD: Tensor, source_mask_BS: Tensor) -> Tensor:
        """Return encoded_BSD; what it holds at padding is not to be read."""
        (layout,) = lay_out(source_mask_BS, packs=self.packs)
        hidden = layout.enter(self.dropout(self.positions(embedded_BSD)))
        source = layout.sees_all(self.config, hidden)
        angles = self.positions.angles(layout.columns)
        for block in self.blocks:
            hidden = block(hidden, source, angles)
        return layout.leave(self.norm(hidden))


class Decoder(nn.Module):
    """Writes the target, each position seeing those before it and the whole source."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.packs = True
        """Whether batches on a CPU lose their padding (packing.py)."""
        self.positions = Positions(config, config.max_target_tokens, "target")
        self.dropout = nn.Dropout(config.dropout)
        count = config.num_decoder_layers
        self.blocks = nn.ModuleList(DecoderBlock(config) for _ in range(count))
        self.norm = nn.LayerNorm(config.model_dim)

    def forward(
        self,
        embedded_BTD: Tensor,
        encoded_BSD: Tensor,
        source_mask_BS: Tensor,
        target_mask_BT: Tensor,
    ) -> Tensor:
        """Return hidden_BTD of all positions at once (teacher forcing)."""
        target, source = lay_out(target_mask_BT, source_mask_BS, packs=self.packs)
        hidden = target.enter(self.dropout(self.positions(embedded_BTD)))
        encoded = source.enter(encoded_BSD)
        sees_past = target.sees_past(self.config)
        sees_source = target.sees_other(source, self.config, hidden)
        angles = self.positions.angles(target.columns)
        for block in self.blocks:
            hidden = block(hidden, encoded, sees_past, sees_source, angles)
        return target.leave(self.norm(hidden))

    def start(
        self, encoded_PSD: Tensor, source_mask_PS: Tensor, prompt_R: Tensor
    ) -> DecodingState:
        """Return the state before the first token; source keys are made here, once."""
        keys_values = self.source_keys(encoded_PSD)
        visible = Visible()
        if not source_mask_PS.all():
            visible = Visible(bias=padding_bias(source_mask_PS, encoded_PSD.dtype))
        memory = SourceMemory(keys_values, visible, prompt_R)
        G, K = keys_values[0][0].shape[2:]
        cache = TargetCache(
            encoded_PSD.new_zeros(len(self.blocks), 2, len(prompt_R), G, 0, K)
        )
        return DecodingState(memory, cache)

    def source_keys(self, encoded_PSD: Tensor) -> list[tuple[Tensor, Tensor]]:
        """Return (key_PSGK, value_PSGK) of every layer's attention to the source."""
        return [
            block.cross_attention.project_keys(encoded_PSD) for block in self._blocks()
        ]

    def step(self, embedded_R1D: Tensor, state: StepState) -> Tensor:
        """Return hidden_RD of one more position and advance the state."""
        columns = state.cache.columns
        hidden_R1D = self.positions.at(embedded_R1D, columns)
        angles = self.positions.angles(columns)
        for layer, block in enumerate(self._blocks()):
            hidden_R1D = block.step(hidden_R1D, layer, state, angles)
        state.cache.advance()
        normed_R1D: Tensor = self.norm(hidden_R1D)
        return normed_R1D.squeeze(1)

    def _blocks(self) -> Iterator[DecoderBlock]:
        return cast(Iterator[DecoderBlock], iter(self.blocks))
