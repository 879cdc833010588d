"""Value prediction: is the program that the decoder has just read correct?

A small transformer over the decoder's last states, as the paper words it; not used in
sampling. The paper is silent on its size and pooling: blocks like the encoder's, and
the mean over real tokens.
Source: paper section 4.3, "value conditioning and prediction".
"""

from torch import Tensor, nn

from alphacode.model.config import ModelConfig
from alphacode.model.layers import EncoderBlock
from alphacode.model.layout import lay_out


class ValueHead(nn.Module):
    """Blocks that see the whole target, mean-pooling, one logit."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.packs = True
        count = config.value_layers
        self.blocks = nn.ModuleList(EncoderBlock(config) for _ in range(count))
        self.norm = nn.LayerNorm(config.model_dim)
        self.project_out = nn.Linear(config.model_dim, 1)

    def forward(self, hidden_BTD: Tensor, target_mask_BT: Tensor) -> Tensor:
        """Return value_B, the logit of "correct"; padding has no part in it."""
        # Decoder states already carry positions, so that no rotary table is needed.
        (layout,) = lay_out(target_mask_BT, packs=self.packs)
        hidden = layout.enter(hidden_BTD)
        sight = layout.sees_all(self.config, hidden)
        for block in self.blocks:
            hidden = block(hidden, sight, None)
        normed_BTD = layout.leave(self.norm(hidden))
        weight_BT1 = target_mask_BT.unsqueeze(-1).to(normed_BTD.dtype)
        total_BD = (normed_BTD * weight_BT1).sum(1)
        pooled_BD = total_BD / weight_BT1.sum(1).clamp(min=1)
        value_B1: Tensor = self.project_out(pooled_BD)
        return value_B1.squeeze(-1)
