"""The two ways of a GPU, run here on a CPU: PyTorch's fused attention, and a kernel for
uneven sequences, for which a plain one stands in."""

import pytest
import torch
from torch import Tensor

from alphacode.model import padded_attention
from alphacode.model.padded_attention import (
    Visible,
    _attend_fused,
    attend,
    find_segments,
    padding_bias,
)

B, T, S, K = 3, 6, 9, 4
LENGTHS = torch.tensor([9, 4, 1])
MASK = torch.arange(S)[None, :] < LENGTHS[:, None]


def uneven(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    query_begin: Tensor,
    key_begin: Tensor,
    max_query: int,
    max_key: int,
    enable_gqa: bool = False,
) -> Tensor:
    """Attention of each sequence by itself, as the kernel's documentation has it."""
    assert query.dim() == key.dim() == 3
    assert query_begin.dtype == key_begin.dtype == torch.int32
    assert int(query_begin[-1]) == len(query)
    assert int(key_begin[-1]) == len(key)
    assert enable_gqa == (query.shape[1] != key.shape[1])
    assert int(query_begin.diff().max()) <= max_query
    assert int(key_begin.diff().max()) <= max_key
    parts = []
    for n in range(len(query_begin) - 1):
        mine = query[query_begin[n] : query_begin[n + 1]]
        seen = slice(int(key_begin[n]), int(key_begin[n + 1]))
        if seen.start == seen.stop:
            parts.append(torch.zeros_like(mine))
            continue
        out = attend(mine[None], key[None, seen], value[None, seen])
        parts.append(out.view_as(mine))
    return torch.cat(parts)


def draw(H: int, G: int, queries: int) -> list[Tensor]:
    torch.manual_seed(2)
    shapes = ((B, queries, H, K), (B, S, G, K), (B, S, G, K))
    return [torch.randn(s, dtype=torch.float64, requires_grad=True) for s in shapes]


@pytest.mark.parametrize(("H", "G"), [(4, 1), (4, 2), (3, 3)])
def test_padding_as_sequences_of_its_own_is_hidden(
    monkeypatch: pytest.MonkeyPatch, H: int, G: int
) -> None:
    monkeypatch.setattr(padded_attention, "varlen_attn", uneven)
    monkeypatch.setattr(padded_attention, "_TAKES_GROUPS", True)
    bias = Visible(bias=padding_bias(MASK, torch.float64))
    # The source looks at itself: what stands at its padding does not count.
    heads = draw(H, G, S)
    found = attend(*heads, Visible(segments=find_segments(MASK)))
    expected = attend(*heads, bias)
    torch.testing.assert_close(found[MASK], expected[MASK])
    mine = torch.autograd.grad(found[MASK].square().sum(), heads)
    other = torch.autograd.grad(expected[MASK].square().sum(), heads)
    torch.testing.assert_close(mine, other)
    # A target looks at the source.
    heads = draw(H, G, T)
    found = attend(*heads, Visible(segments=find_segments(MASK, T)))
    torch.testing.assert_close(found, attend(*heads, bias))


@pytest.mark.parametrize(("H", "G"), [(4, 1), (4, 2), (3, 3)])
@pytest.mark.parametrize("kind", ["causal", "bias"])
def test_fused_attention_equals_ours(H: int, G: int, kind: str) -> None:
    visible = {
        "causal": Visible(is_causal=True),
        "bias": Visible(bias=padding_bias(MASK, torch.float64)),
    }[kind]
    heads = draw(H, G, S if kind == "causal" else T)
    found, expected = _attend_fused(*heads, visible), attend(*heads, visible)
    torch.testing.assert_close(found, expected)
    mine = torch.autograd.grad(found.square().sum(), heads)
    other = torch.autograd.grad(expected.square().sum(), heads)
    torch.testing.assert_close(mine, other)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize(("H", "G"), [(6, 1), (6, 2)])
def test_uneven_kernel_equals_the_bias_on_a_gpu(H: int, G: int) -> None:
    device = torch.device("cuda")
    heads = padded_attention.Heads(H, G, 128)
    assert padded_attention._has_uneven_kernel(device, torch.bfloat16, heads)
