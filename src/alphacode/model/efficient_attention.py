"""Attention on CUDA by PyTorch's memory-efficient kernel, called by name.

`scaled_dot_product_attention` chooses among kernels, and on an H100 or H200 takes
cuDNN's first. With masks that one has been wrong in several versions (PyTorch 2.11: NaN
in gradients at lengths that are odd multiples of 64, pytorch#196678), and makes a plan
for every new length, of which decoding has many. The kernel called here is what PyTorch
takes for masks elsewhere.
"""

import torch
from torch import Tensor
from torch.nn import functional

# Rows of what the kernel reads begin at multiples of 16 bytes.
_ALIGNMENT = 8


def attend_heads(
    query_BHTK: Tensor, key_BHSK: Tensor, value_BHSK: Tensor, bias_B11S: Tensor | None
) -> Tensor:
    """Return outputs (B, H, T, K); a bias is added to the scores of its keys."""
    B, H, T = query_BHTK.shape[:3]
    S = key_BHSK.shape[2]
    is_named = takes_efficient(query_BHTK)
    bias = None
    if bias_B11S is not None:
        bias = bias_B11S.to(query_BHTK.dtype)
        bias = (_aligned(bias) if is_named else bias).expand(B, H, T, S)
    attend = _efficient if is_named else _chosen
    return attend(query_BHTK, key_BHSK, value_BHSK, bias)


def takes_efficient(query: Tensor) -> bool:
    """Return whether the kernel takes such heads."""
    is_real = query.dtype in (torch.float32, torch.float16, torch.bfloat16)
    return query.is_cuda and is_real and query.shape[-1] % _ALIGNMENT == 0


def _efficient(
    query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None
) -> Tensor:
    is_kept = torch.is_grad_enabled() and any(
        heads.requires_grad for heads in (query, key, value)
    )
    call = torch.ops.aten._scaled_dot_product_efficient_attention
    out: Tensor = call(query, key, value, bias, is_kept)[0]
    return out


def _chosen(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None) -> Tensor:
    return functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)


def _aligned(bias_B11S: Tensor) -> Tensor:
    """Return the same numbers, rows beginning where the kernel wants them to."""
    length = bias_B11S.shape[-1]
    extra = -length % _ALIGNMENT
    if not extra:
        return bias_B11S.contiguous()
    return functional.pad(bias_B11S, (0, extra))[..., :length]
