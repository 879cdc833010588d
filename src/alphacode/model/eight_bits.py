"""Decode on a GPU with weights of eight bits: whole numbers, or floats (e4m3).

Weights are rounded once, each output row by a scale of its own; what goes in is rounded
at each product, each row by a scale of its own. So a sample's rounding does not depend
on what is decoded beside it. Products are torch's own (`_int_mm`, `_scaled_mm`), which
a CPU has too: there they are tested.
"""

# ruff: noqa: N815 (names end in their shape)

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from alphacode.core.errors import ConfigError

Kind = Literal["int8", "fp8"]

INT8_LEVELS = 127
FP8_LARGEST = 448.0
# The least rows that whole products take on CUDA, and what inputs and outputs must be
# multiples of.
_LEAST_ROWS = 32
_MULTIPLE = 16
# Of values near 1, what a trial may be off: far above rounding, far below nonsense.
_TRIAL_ERROR = 0.1


class EightBitLinear(nn.Module):
    """A linear layer whose weights have eight bits; for inference."""

    # Bits as whole numbers, which `Module.to` leaves alone when it changes types.
    weight_OI: Tensor
    scale_1O: Tensor
    bias_O: Tensor | None

    def __init__(self, kind: Kind, weight_OI: Tensor, bias_O: Tensor | None) -> None:
        """Round weights; what is computed comes in their type.

        Raises:
          ConfigError: the layer's width is no multiple of 16.
        """
        super().__init__()
        if weight_OI.shape[1] % _MULTIPLE:
            raise ConfigError(
                f"weights of eight bits need widths that are multiples of {_MULTIPLE}; "
                f"this model has a layer of width {weight_OI.shape[1]}: take precision "
                "bfloat16"
            )
        self.kind, self.dtype = kind, weight_OI.dtype
        self.num_outputs = len(weight_OI)
        rounded_OI, scale_O1 = _round(weight_OI.detach().float(), kind)
        # Outputs that are no multiple are filled up, and cut off again.
        extra = -self.num_outputs % _MULTIPLE
        if extra:
            filled_OI = rounded_OI.new_zeros(
                self.num_outputs + extra, rounded_OI.shape[1]
            )
            filled_OI[: self.num_outputs] = rounded_OI
            rounded_OI = filled_OI
            scale_O1 = functional.pad(scale_O1, (0, 0, 0, extra), value=1.0)
        weight_bits_OI = rounded_OI.contiguous().view(torch.int8)
        scale_bits_1O = scale_O1.t().contiguous().view(torch.int32)
        self.register_buffer("weight_OI", weight_bits_OI, persistent=False)
        self.register_buffer("scale_1O", scale_bits_1O, persistent=False)
        bias = None if bias_O is None else bias_O.detach().clone()
        self.register_buffer("bias_O", bias, persistent=False)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return (..., O) of (..., I), in the layer's type."""
        flat = hidden.reshape(-1, hidden.shape[-1])
        rows = len(flat)
        if rows < _LEAST_ROWS:
            flat = functional.pad(flat, (0, 0, 0, _LEAST_ROWS - rows))
        rounded_RI, scale_R1 = _round(flat.float(), self.kind)
        product = _int8_product if self.kind == "int8" else _fp8_product
        weight_OI = self.weight_OI.view(rounded_RI.dtype)
        scale_1O = self.scale_1O.view(torch.float32)
        out = product(rounded_RI, scale_R1, weight_OI, scale_1O, self.dtype)
        out = out[:rows, : self.num_outputs]
        if self.bias_O is not None:
            out = out + self.bias_O
        return out.reshape(*hidden.shape[:-1], self.num_outputs)


def check_eight_bits(kind: Kind, device: torch.device, dtype: torch.dtype) -> None:
    """Multiply a small matrix, so that a device that cannot is told at once.

    Raises:
      ConfigError: the device, or this PyTorch, has no such product.
    """
    draw = torch.Generator().manual_seed(0)
    weight_OI = torch.randn(32, 64, generator=draw).to(device, dtype)
    hidden_RI = torch.randn(48, 64, generator=draw).to(device, dtype)
    # Rows of unlike size: one scale for all of them would not do.
    hidden_RI[::2] *= 100
    exact_RO = hidden_RI.float() @ weight_OI.float().t()
    try:
        close_RO = EightBitLinear(kind, weight_OI, None)(hidden_RI).float()
    except (RuntimeError, ValueError, TypeError, NotImplementedError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else "no word"
    else:
        error_R = (close_RO - exact_RO).norm(dim=1) / exact_RO.norm(dim=1)
        if bool((error_R < _TRIAL_ERROR).all()):
            return
        reason = "its products are wrong"
    other = "int8 or bfloat16" if kind == "fp8" else "bfloat16"
    raise ConfigError(
        f"precision {kind} does not work on this device ({reason}); take precision "
        f"{other}"
    )


def _round(wide_RI: Tensor, kind: Kind) -> tuple[Tensor, Tensor]:
    """Return rows rounded to eight bits, and what each is to be multiplied by."""
    largest_R1 = wide_RI.abs().amax(1, keepdim=True).clamp(min=1e-12)
    if kind == "int8":
        scale_R1 = largest_R1 / INT8_LEVELS
        return (wide_RI / scale_R1).round().to(torch.int8), scale_R1
    scale_R1 = largest_R1 / FP8_LARGEST
    # Rounding of the quotient may pass the largest number, which would become NaN.
    scaled_RI = (wide_RI / scale_R1).clamp(-FP8_LARGEST, FP8_LARGEST)
    return scaled_RI.to(torch.float8_e4m3fn), scale_R1


def _int8_product(
    left_RI: Tensor,
    scale_R1: Tensor,
    weight_OI: Tensor,
    scale_1O: Tensor,
    dtype: torch.dtype,
) -> Tensor:
    whole_RO = torch._int_mm(left_RI, weight_OI.t())
    return (whole_RO * scale_R1 * scale_1O).to(dtype)


def _fp8_product(
    left_RI: Tensor,
    scale_R1: Tensor,
    weight_OI: Tensor,
    scale_1O: Tensor,
    dtype: torch.dtype,
) -> Tensor:
    # With a scale for each row CUDA gives bfloat16 alone.
    out_RO: Tensor = torch._scaled_mm(
        left_RI,
        weight_OI.t(),
        scale_a=scale_R1,
        scale_b=scale_1O,
        out_dtype=torch.bfloat16,
    )
    return out_RO.to(dtype)
