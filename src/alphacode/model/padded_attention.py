"""Attention over padded batches: in decoding, and on GPUs in training too.

On CUDA the kernel is

- causal self-attention: `scaled_dot_product_attention` with `is_causal` and
  `enable_gqa`, for which PyTorch takes its flash kernel (bfloat16, float16), or cuDNN's
  on an H100 or H200. Padding stands at the end and is in nobody's past, so that no mask
  is needed;
- attention to a padded source: the flash kernel for sequences of uneven length, which
  reads where they begin from a few numbers. Padding is told to be sequences of its own,
  so that nothing is moved and shapes stay the batch's;
- where that kernel is not to be had (float32, an older PyTorch, another device), the
  memory-efficient one with one number per key added to the scores
  (efficient_attention.py).

No mask of queries by keys is made in any of them.
"""

import functools
import importlib
import inspect
import warnings
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from alphacode.model.efficient_attention import attend_heads

# PyTorch's kernel for sequences of uneven length, once it is asked for, and whether it
# has to be told that heads share keys. A process without a GPU does without the second
# that the import takes.
varlen_attn: Any = None
_TAKES_GROUPS = False


def _open_kernel() -> bool:
    """Import the kernel; return whether this PyTorch has it."""
    global varlen_attn, _TAKES_GROUPS
    if varlen_attn is None:
        try:
            varlen = importlib.import_module("torch.nn.attention.varlen")
        except ImportError:
            return False
        varlen_attn = varlen.varlen_attn
        # Before it had this option the kernel shared key heads without being asked.
        _TAKES_GROUPS = "enable_gqa" in inspect.signature(varlen_attn).parameters
    return True


class Segments(NamedTuple):
    """Where uneven sequences begin in flattened queries and keys, padding included."""

    query_begin: Tensor
    key_begin: Tensor
    max_query: int
    max_key: int


class Visible(NamedTuple):
    """Which keys queries may look at."""

    is_causal: bool = False
    """Whether a query sees its own position and those before it alone."""
    bias: Tensor | None = None
    """Added to the scores, (B, 1, 1, S): 0 at real keys, very negative at padding."""
    segments: Segments | None = None
    """The same for the kernel for uneven sequences, in place of the bias."""


class Heads(NamedTuple):
    """How many there are, and how wide."""

    query: int
    key: int
    width: int


EVERYTHING = Visible()


def attend(
    query_BTHK: Tensor,
    key_BSGK: Tensor,
    value_BSGK: Tensor,
    visible: Visible = EVERYTHING,
) -> Tensor:
    """Return attention outputs, heads side by side: shape (B, T, H * K).

    Query head h reads key/value head h // (H / G).
    """
    if visible.segments is not None:
        return _attend_uneven(query_BTHK, key_BSGK, value_BSGK, visible.segments)
    if query_BTHK.is_cuda:
        return _attend_fused(query_BTHK, key_BSGK, value_BSGK, visible)
    return _attend_folded(query_BTHK, key_BSGK, value_BSGK, visible)


def see_past() -> Visible:
    """Return what positions of a target see of it."""
    return Visible(is_causal=True)


def see_real(
    mask_BS: Tensor, dtype: torch.dtype, heads: Heads, num_queries: int | None = None
) -> Visible:
    """Return the sight of real keys alone.

    Args:
      dtype: what the products are made in.
      num_queries: queries of each row, T; None where the keys' positions are the
        queries, whose padding then sees padding, or everything.
    """
    is_uneven = mask_BS.is_cuda and _has_uneven_kernel(mask_BS.device, dtype, heads)
    if is_uneven:
        return Visible(segments=find_segments(mask_BS, num_queries))
    return Visible(bias=padding_bias(mask_BS, dtype))


def padding_bias(mask_BS: Tensor, dtype: torch.dtype) -> Tensor:
    """Return bias_B11S that hides padding: 0 at real tokens, else very negative."""
    # Half of the lowest number: adding a score to it must not overflow to -inf, of
    # which a fully padded row would make NaN.
    bias_BS = torch.zeros(mask_BS.shape, dtype=dtype, device=mask_BS.device)
    bias_BS.masked_fill_(~mask_BS, torch.finfo(dtype).min / 2)
    return bias_BS[:, None, None, :]


def find_segments(mask_BS: Tensor, num_queries: int | None = None) -> Segments:
    """Return each row as two sequences, its real tokens and the padding after them.

    Queries of a row's first sequence see the keys of its first, those of the second
    the second's. With `num_queries` all queries are in the first. Nothing waits for
    the device.
    """
    S = mask_BS.shape[1]
    length_B = mask_BS.sum(1)
    key_begin = _begins(length_B, S)
    if num_queries is None:
        return Segments(key_begin, key_begin, S, S)
    query_begin = _begins(torch.full_like(length_B, num_queries), num_queries)
    return Segments(query_begin, key_begin, num_queries, S)


def _begins(length_B: Tensor, width: int) -> Tensor:
    rows = len(length_B)
    first_B = torch.arange(rows, device=length_B.device) * width
    begins = torch.stack((first_B, first_B + length_B), 1).flatten()
    end = torch.full_like(begins[:1], rows * width)
    return torch.cat((begins, end)).int()


def _attend_folded(
    query_BTHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, visible: Visible
) -> Tensor:
    """Query heads that share a key head are rows of one product: best on a CPU."""
    B, T, H, K = query_BTHK.shape
    S, G = key_BSGK.shape[1:3]
    M = H // G
    # With G = 1 every reshape here is a view: nothing is copied.
    query = (query_BTHK * K**-0.5).view(B, T, G, M, K)
    query = query.transpose(1, 2).reshape(B * G, T * M, K)
    key = key_BSGK.transpose(1, 2).reshape(B * G, S, K)
    value = value_BSGK.transpose(1, 2).reshape(B * G, S, K)
    scores = torch.bmm(query, key.transpose(1, 2)).view(B, G, T, M, S)
    if visible.bias is not None:
        scores = scores + visible.bias.unsqueeze(1).to(scores.dtype)
    if visible.is_causal:
        is_future_TS = torch.ones(T, S, dtype=torch.bool, device=scores.device).triu(1)
        scores = scores.masked_fill(is_future_TS[:, None], -torch.inf)
    weights = torch.softmax(scores, dim=-1).view(B * G, T * M, S)
    out = torch.bmm(weights, value).view(B, G, T, M, K)
    return out.transpose(1, 2).reshape(B, T, H * K)


def _attend_fused(
    query_BTHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, visible: Visible
) -> Tensor:
    B, T, H, K = query_BTHK.shape
    G = key_BSGK.shape[2]
    query_BHTK, key_BGSK, value_BGSK = (
        heads.transpose(1, 2) for heads in (query_BTHK, key_BSGK, value_BSGK)
    )
    bias = visible.bias
    if bias is None:
        out_BHTK = functional.scaled_dot_product_attention(
            query_BHTK,
            key_BGSK,
            value_BGSK,
            is_causal=visible.is_causal,
            enable_gqa=H != G,
        )
    else:
        # The kernel that takes a bias wants as many key heads as query heads, and
        # takes both as views that repeat without copies.
        out_BHTK = attend_heads(
            query_BHTK, _repeat_heads(key_BGSK, H), _repeat_heads(value_BGSK, H), bias
        )
    return out_BHTK.transpose(1, 2).reshape(B, T, H * K)


def _repeat_heads(heads_BGSK: Tensor, num_query_heads: int) -> Tensor:
    B, G, S, K = heads_BGSK.shape
    grouped = heads_BGSK.unsqueeze(2).expand(B, G, num_query_heads // G, S, K)
    # A view where G = 1.
    return grouped.reshape(B, num_query_heads, S, K)


def _attend_uneven(
    query_BTHK: Tensor, key_BSGK: Tensor, value_BSGK: Tensor, segments: Segments
) -> Tensor:
    B, T, H, _ = query_BTHK.shape
    options: dict[str, Any] = {}
    if key_BSGK.shape[2] != H and _TAKES_GROUPS:
        options["enable_gqa"] = True
    out: Any = varlen_attn(
        query_BTHK.flatten(0, 1),
        key_BSGK.flatten(0, 1),
        value_BSGK.flatten(0, 1),
        *segments,
        **options,
    )
    joint_BTD: Tensor = out.view(B, T, -1)
    return joint_BTD


@functools.lru_cache
def _has_uneven_kernel(device: torch.device, dtype: torch.dtype, heads: Heads) -> bool:
    """Return whether the kernel for uneven sequences works, by trying it.

    A small batch with all that is special here (shared key heads, sequences without
    keys or queries) must give the outputs and gradients of the other kernel.
    """
    if dtype not in (torch.bfloat16, torch.float16) or not _open_kernel():
        return False
    B, T, S = 2, 5, 24
    try:
        with torch.inference_mode(mode=False), torch.enable_grad():
            mask_BS = torch.arange(S) < torch.tensor([[S], [7]])
            found = [
                _trial(heads, (B, T, S), mask_BS.to(device), dtype, is_uneven)
                for is_uneven in (True, False)
            ]
        is_right = all(
            bool((mine.float() - other.float()).abs().max() < 0.05)
            for mine, other in zip(*found, strict=True)
        )
        reason = "" if is_right else "its numbers are wrong"
    except torch.OutOfMemoryError:
        raise
    except (RuntimeError, TypeError, ValueError) as error:
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
    if reason:
        warnings.warn(
            f"the kernel for sequences of uneven length does not work here ({reason}); "
            "padding is hidden by the memory-efficient one, slower",
            RuntimeWarning,
            stacklevel=2,
        )
    return not reason


def _trial(
    heads: Heads,
    sizes: tuple[int, int, int],
    mask_BS: Tensor,
    dtype: torch.dtype,
    is_uneven: bool,
) -> list[Tensor]:
    H, G, K = heads
    B, T, S = sizes
    draw = torch.Generator().manual_seed(0)
    query, key, value = (
        torch.randn(shape, generator=draw).to(mask_BS.device, dtype).requires_grad_()
        for shape in ((B, T, H, K), (B, S, G, K), (B, S, G, K))
    )
    if is_uneven:
        visible = Visible(segments=find_segments(mask_BS, T))
    else:
        visible = Visible(bias=padding_bias(mask_BS, dtype))
    out = attend(query, key, value, visible)
    out.square().mean().backward()  # type: ignore[no-untyped-call]
    grads = [tensor.grad for tensor in (query, key, value)]
    return [out, *(grad for grad in grads if grad is not None)]
