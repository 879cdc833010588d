"""The encoder-decoder transformer: the one model of the project.

    encoded = model.encode(source, source_mask)
    hidden = model.decode(target, encoded, source_mask)      # training
    logits = model.logits(hidden)

    state = model.start(source, source_mask, prompt_of_row)  # sampling
    logits = model.step(token, state)                        # one token per row

Pre-norm blocks, learned positions or rotary ones, embeddings shared by both sides.
Source: paper section 4.1; what the paper leaves open is in docs/model.md.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from alphacode.core.errors import ConfigError
from alphacode.model.attention import RotaryTable
from alphacode.model.cache import DecodingState, StepState
from alphacode.model.config import ModelConfig
from alphacode.model.stacks import Decoder, Encoder
from alphacode.model.value_head import ValueHead

# Source tokens encoded at once in sampling: bounds memory where prompts are many.
_ENCODED_TOGETHER = 16_384


class EncoderDecoder(nn.Module):
    """An encoder-decoder transformer with multi-query attention."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocab_size, config.model_dim)
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.output: nn.Linear | None = None
        if not config.tie_embeddings:
            self.output = nn.Linear(config.model_dim, config.vocab_size, bias=False)
        # What `model/int8.py` puts beside the output matrix.
        self.int8_output: nn.Module | None = None
        self.value_head = ValueHead(config) if config.value_layers else None
        self._initialise()

    def encode(self, source_BS: Tensor, source_mask_BS: Tensor) -> Tensor:
        """Return encoded_BSD.

        Args:
          source_mask_BS: True at real tokens; padding changes nothing.
        """
        encoded_BSD: Tensor = self.encoder(self.embedding(source_BS), source_mask_BS)
        return encoded_BSD

    def decode(
        self,
        target_BT: Tensor,
        encoded_BSD: Tensor,
        source_mask_BS: Tensor,
        target_mask_BT: Tensor | None = None,
    ) -> Tensor:
        """Return hidden_BTD; position t has seen `target_BT[:, : t + 1]` only.

        Args:
          target_BT: starts with the begin token; padding stands at the end.
          target_mask_BT: True at real tokens; saves the work on padding, where the
            result is then not to be read. Without it every position counts as real.
        """
        if target_mask_BT is None:
            target_mask_BT = torch.ones_like(target_BT, dtype=torch.bool)
        embedded_BTD = self.embedding(target_BT)
        hidden_BTD: Tensor = self.decoder(
            embedded_BTD, encoded_BSD, source_mask_BS, target_mask_BT
        )
        return hidden_BTD

    def logits(self, hidden: Tensor) -> Tensor:
        """Return next-token logits (..., V) of decoder states (..., D)."""
        if self.int8_output is not None:
            logits: Tensor = self.int8_output(hidden)
            return logits
        return functional.linear(hidden, self.output_weight())

    def mlm_logits(self, encoded: Tensor) -> Tensor:
        """Return masked-token logits (..., V) of encoder states (..., D).

        The embedding matrix is the output matrix of this objective; call it on
        gathered masked positions only, as V is large.
        """
        return functional.linear(encoded, self.embedding.weight)

    def value_logit(self, hidden_BTD: Tensor, target_mask_BT: Tensor) -> Tensor:
        """Return value_B, the logit that the target is a correct solution.

        Raises:
          ConfigError: the model was built without a value head.
        """
        if self.value_head is None:
            raise ConfigError(
                "this model has no value head; build it with value_layers of 1 or more"
            )
        value_B: Tensor = self.value_head(hidden_BTD, target_mask_BT)
        return value_B

    def start(
        self, source_PS: Tensor, source_mask_PS: Tensor, prompt_R: Tensor
    ) -> DecodingState:
        """Encode each prompt once and return the state from which rows are decoded.

        Args:
          prompt_R: for each row the index of its prompt, below P.
        """
        size = max(1, _ENCODED_TOGETHER // source_PS.shape[1])
        parts = zip(
            torch.split(source_PS, size), torch.split(source_mask_PS, size), strict=True
        )
        encoded_PSD = torch.cat([self.encode(*part) for part in parts])
        return self.decoder.start(encoded_PSD, source_mask_PS, prompt_R)

    def step(self, token_R: Tensor, state: StepState) -> Tensor:
        """Feed one token per row; return logits_RV of the token that follows."""
        embedded_R1D = self.embedding(token_R).unsqueeze(1)
        return self.logits(self.decoder.step(embedded_R1D, state))

    def rebuild_tables(self, device: torch.device) -> None:
        """Compute anew what is not stored with the weights (rotary angles)."""
        for module in self.modules():
            if isinstance(module, RotaryTable):
                module.build(device)

    def output_weight(self) -> Tensor:
        """Return the output matrix, (V, D)."""
        return self.embedding.weight if self.output is None else self.output.weight

    def initial_std(self, name: str, parameter: Tensor) -> float | None:
        """Return the standard deviation a parameter is born with; none for a vector.

        Matrices that end a residual branch are scaled down by depth. Vectors are born
        as ones in norms and as noughts in biases.
        """
        if parameter.dim() < 2:
            return None
        is_last = name.endswith("project_out.weight") and ".blocks." in name
        scale = 1 / math.sqrt(self._num_branches(name)) if is_last else 1.0
        return self.config.init_std * scale

    def _initialise(self) -> None:
        if self.embedding.weight.is_meta:
            # There are no values to set, and drawing them there is slow.
            return
        for name, parameter in self.named_parameters():
            std = self.initial_std(name, parameter)
            if std is not None:
                nn.init.normal_(parameter, std=std)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def _num_branches(self, name: str) -> int:
        """Return how many residual branches the stack of a parameter adds up."""
        if name.startswith("encoder."):
            return 2 * self.config.num_encoder_layers
        if name.startswith("decoder."):
            return 3 * self.config.num_decoder_layers
        return 2 * self.config.value_layers
