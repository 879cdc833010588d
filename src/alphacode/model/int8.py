"""Decode with weights of eight bits, by torch's own kernels.

On a CPU weights are rounded once, each output row by its own scale; what goes in is
rounded at each product by one scale for all rows. So a sample's rounding depends, more
than that of other types, on what is decoded beside it. GPUs have products of their own
(eight_bits.py).
"""

import functools
import warnings
from collections.abc import Callable
from typing import cast

import torch
from torch import Tensor, nn

from alphacode.core.errors import ConfigError
from alphacode.model.eight_bits import (
    INT8_LEVELS,
    EightBitLinear,
    Kind,
    check_eight_bits,
)
from alphacode.model.transformer import EncoderDecoder


class Int8Linear(nn.Module):
    """A linear layer whose weights are integers; for inference."""

    def __init__(self, weight_OI: Tensor, bias_O: Tensor | None) -> None:
        """Round weights; what is computed comes in their type."""
        super().__init__()
        self.dtype = weight_OI.dtype
        wide_OI = weight_OI.detach().float()
        scale_O = (wide_OI.abs().amax(1) / INT8_LEVELS).clamp(min=1e-12).double()
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
    them too; such a model can only decode. On CUDA the products are those of
    `eight_bits.py`.

    Raises:
      ConfigError: the model's device has no such products.
    """
    device = model.output_weight().device.type
    if device == "cuda":
        return round_to_eight_bits(model, "int8")
    if device != "cpu":
        raise ConfigError(
            "8-bit weights are for CPUs and CUDA devices; take precision bfloat16"
        )
    return _replace(model, Int8Linear)


def round_to_eight_bits(model: EncoderDecoder, kind: Kind) -> EncoderDecoder:
    """Return the same with the products of `eight_bits.py`, whatever the device.

    Raises:
      ConfigError: the device has no such products, or the model's widths do not fit.
    """
    weight_VD = model.output_weight()
    check_eight_bits(kind, weight_VD.device, weight_VD.dtype)
    return _replace(model, functools.partial(EightBitLinear, kind))


def _replace(
    model: EncoderDecoder, build: Callable[[Tensor, Tensor | None], nn.Module]
) -> EncoderDecoder:
    for module in list(model.decoder.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear):
                setattr(module, name, build(child.weight, child.bias))
    model.int8_output = build(model.output_weight(), None)
    return model
