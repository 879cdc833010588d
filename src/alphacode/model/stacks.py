"""The two stacks: a shallow encoder and a deep decoder, each with its positions.

Source: paper section 4.1 (a shallow encoder with a deep decoder trains efficiently).
"""

from collections.abc import Iterator
from typing import Any, cast

import torch
from torch import Tensor, nn

from alphacode.core.errors import ConfigError
from alphacode.model.attention import RotaryTable, causal_bias, padding_bias
from alphacode.model.cache import DecodingState, SourceMemory, TargetCache
from alphacode.model.config import ModelConfig
from alphacode.model.layers import DecoderBlock, EncoderBlock


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
        end = start + embedded_BTD.shape[1]
        if end > self.max_tokens:
            raise ConfigError(
                f"a {self.side} of {end} tokens does not fit this model, which takes "
                f"{self.max_tokens}; shorten it or raise max_{self.side}_tokens"
            )
        if self.learned is None:
            return embedded_BTD
        return embedded_BTD + self.learned.weight[start:end]


class Encoder(nn.Module):
    """Reads the source once; every position sees every other."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.positions = Positions(config, config.max_source_tokens, "source")
        self.dropout = nn.Dropout(config.dropout)
        count = config.num_encoder_layers
        self.blocks = nn.ModuleList(EncoderBlock(config) for _ in range(count))
        self.norm = nn.LayerNorm(config.model_dim)

    def forward(self, embedded_BSD: Tensor, source_mask_BS: Tensor) -> Tensor:
        """Return encoded_BSD; what it holds at padding is not to be read."""
        bias_B11S = padding_bias(source_mask_BS, _compute_dtype(embedded_BSD))
        hidden_BSD = self.dropout(self.positions(embedded_BSD))
        for block in self.blocks:
            hidden_BSD = block(hidden_BSD, bias_B11S, self.positions.rotary)
        encoded_BSD: Tensor = self.norm(hidden_BSD)
        return encoded_BSD


class Decoder(nn.Module):
    """Writes the target, each position seeing those before it and the whole source."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.positions = Positions(config, config.max_target_tokens, "target")
        self.dropout = nn.Dropout(config.dropout)
        count = config.num_decoder_layers
        self.blocks = nn.ModuleList(DecoderBlock(config) for _ in range(count))
        self.norm = nn.LayerNorm(config.model_dim)

    def forward(
        self, embedded_BTD: Tensor, encoded_BSD: Tensor, source_mask_BS: Tensor
    ) -> Tensor:
        """Return hidden_BTD of all positions at once (teacher forcing)."""
        dtype = _compute_dtype(embedded_BTD)
        source_bias_B11S = padding_bias(source_mask_BS, dtype)
        causal_bias_1T1T = causal_bias(
            embedded_BTD.shape[1], dtype, embedded_BTD.device
        )
        hidden_BTD = self.dropout(self.positions(embedded_BTD))
        for block in self.blocks:
            hidden_BTD = block(
                hidden_BTD,
                encoded_BSD,
                causal_bias_1T1T,
                source_bias_B11S,
                self.positions.rotary,
            )
        normed_BTD: Tensor = self.norm(hidden_BTD)
        return normed_BTD

    def start(
        self, encoded_PSD: Tensor, source_mask_PS: Tensor, prompt_R: Tensor
    ) -> DecodingState:
        """Return the state before the first token; source keys are made here, once."""
        keys_values = [
            block.cross_attention.project_keys(encoded_PSD) for block in self._blocks()
        ]
        bias_P11S = padding_bias(source_mask_PS, encoded_PSD.dtype)
        memory = SourceMemory(keys_values, bias_P11S, prompt_R)
        G, K = keys_values[0][0].shape[2:]
        cache = TargetCache(
            encoded_PSD.new_zeros(len(self.blocks), 2, len(prompt_R), 0, G, K)
        )
        return DecodingState(memory, cache)

    def step(self, embedded_R1D: Tensor, state: DecodingState) -> Tensor:
        """Return hidden_RD of one more position and advance the state."""
        hidden_R1D = self.positions(embedded_R1D, state.length)
        for layer, block in enumerate(self._blocks()):
            hidden_R1D = block.step(hidden_R1D, layer, state, self.positions.rotary)
        state.cache.advance()
        normed_R1D: Tensor = self.norm(hidden_R1D)
        return normed_R1D.squeeze(1)

    def _blocks(self) -> Iterator[DecoderBlock]:
        return cast(Iterator[DecoderBlock], iter(self.blocks))


def _compute_dtype(hidden: Tensor) -> torch.dtype:
    """Return the type matrix products come out in: autocast's, where it is on."""
    device: Any = hidden.device.type
    if torch.is_autocast_enabled(device):
        return torch.get_autocast_dtype(device)
    return hidden.dtype
