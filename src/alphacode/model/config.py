"""The sizes of a model: everything needed to build one, and nothing about training.

Source: paper section 4.1 and Table 3.
"""

from typing import Literal

from pydantic import Field, model_validator

from alphacode.core.settings import Settings


class ModelConfig(Settings):
    """Sizes of one encoder-decoder transformer; stored beside its weights."""

    vocab_size: int = Field(default=8000, ge=4)
    """Pieces of the tokenizer, special ones included."""
    model_dim: int = Field(ge=2)
    """Width of the residual stream."""
    num_query_heads: int = Field(ge=1)
    """Query heads of every attention."""
    num_kv_heads: int = Field(default=1, ge=1)
    """Key/value heads; 1 is multi-query attention, more is grouped."""
    head_dim: int = Field(default=128, ge=2)
    """Width of one head."""
    num_encoder_layers: int = Field(ge=1)
    """Blocks of the encoder, the shallow stack."""
    num_decoder_layers: int = Field(ge=1)
    """Blocks of the decoder, the deep stack."""
    feed_forward_ratio: int = Field(default=6, ge=1)
    """Width of the feed-forward layer as a multiple of `model_dim`."""
    max_source_tokens: int = Field(default=1536, ge=1)
    """Longest source."""
    max_target_tokens: int = Field(default=768, ge=1)
    """Longest target."""
    position: Literal["learned", "rotary"] = "learned"
    """Learned absolute positions per side, or rotary ones in self-attention."""
    tie_embeddings: bool = False
    """Whether the output matrix is the embedding matrix."""
    dropout: float = Field(default=0.0, ge=0.0, lt=1.0)
    """Share of values dropped after each sub-layer in training."""
    value_layers: int = Field(default=1, ge=0)
    """Blocks of the value head over decoder states; 0 leaves the head out."""
    init_std: float = Field(default=0.02, gt=0.0)
    """Standard deviation of initial weights."""

    @model_validator(mode="after")
    def _heads_fit(self) -> "ModelConfig":
        if self.num_query_heads % self.num_kv_heads:
            raise ValueError(
                f"num_query_heads={self.num_query_heads} must be a multiple of "
                f"num_kv_heads={self.num_kv_heads}"
            )
        if self.position == "rotary" and self.head_dim % 2:
            raise ValueError(
                f"head_dim={self.head_dim} must be even with rotary positions"
            )
        return self

    @property
    def query_dim(self) -> int:
        """Width of all query heads together."""
        return self.num_query_heads * self.head_dim

    @property
    def kv_dim(self) -> int:
        """Width of all key (or value) heads together."""
        return self.num_kv_heads * self.head_dim

    @property
    def feed_forward_dim(self) -> int:
        """Width of the hidden layer of a feed-forward network."""
        return self.model_dim * self.feed_forward_ratio
