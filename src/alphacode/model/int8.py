"""Decode with weights of eight bits, by torch's own kernels; CPU only.

Weights are rounded once, each output row by its own scale; what goes in is rounded at
each product by one scale for all rows. So a sample's rounding depends, more than that
of other types, on what is decoded beside it.
"""

import warnings
from typing import cast

import torch
from torch import Tensor, nn

from alphacode.core.errors import ConfigError
from alphacode.model.transformer import EncoderDecoder

LEVELS = 127


class Int8Linear(nn.Module):
    """A linear layer whose weights are integers; for inference."""

    def __init__(self, weight_OI: Tensor, bias_O: Tensor | None) -> None:
        """Round weights; what is computed comes in their type."""
        super().__init__()
        self.dtype = weight_OI.dtype
        wide_OI = weight_OI.detach().float()
        scale_O = (wide_OI.abs().amax(1) / LEVELS).clamp(min=1e-12).double()
        zero_O = torch.zeros(len(wide_OI), dtype=torch.long)
        with warnings.catch_warnings():
            # torch will part with its quantised tensors one day; not with the versions
            # that are allowed here.
            warnings.filterwarnings("ignore", message=".*quantize_per_channel")
            rounded_OI = torch.quantize_per_channel(
                wide_OI, scale_O, zero_O, 0, torch.qint8
            )
        self._packed = torch.ops.quantized.linear_prepack(
            rounded_OI, None if bias_O is None else bias_O.detach().float()
        )

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (..., O) of (..., I), in the layer's type."""
        out = torch.ops.quantized.linear_dynamic(hidden.float(), self._packed, False)
        return cast(Tensor, out).to(self.dtype)


def round_to_int8(model: EncoderDecoder) -> EncoderDecoder:
    """Return a model, changed in place, whose decoder and output have 8-bit weights.

    Everything else keeps its type. The weights stay as they are where the encoder uses
    them too; such a model can only decode.

    Raises:
      ConfigError: the model is not on a CPU.
    """
    weight_VD = model.output_weight()
    if weight_VD.device.type != "cpu":
        raise ConfigError(
            "8-bit weights are for CPUs; take precision bfloat16 on a GPU"
        )
    for module in list(model.decoder.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear):
                setattr(module, name, Int8Linear(child.weight, child.bias))
    model.int8_output = Int8Linear(weight_VD, None)
    return model
