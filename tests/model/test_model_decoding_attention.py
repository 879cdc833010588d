"""The fused kernel with folded heads gives what plain products give."""

import pytest
import torch

from alphacode.model import efficient_attention
from alphacode.model.decoding_attention import attend_fused_folded, attend_remembered
from alphacode.model.padded_attention import Visible, attend, padding_bias


@pytest.mark.parametrize(("heads", "groups"), [(3, 1), (4, 2), (2, 2)])
@pytest.mark.parametrize("queries", [1, 6])
@pytest.mark.parametrize("has_bias", [True, False])
def test_folded_heads_see_what_heads_see(
    heads: int, groups: int, queries: int, has_bias: bool
) -> None:
    torch.manual_seed(heads)
    query_BNHK = torch.randn(3, queries, heads, 8, dtype=torch.float64)
    # As the cache gives them: not contiguous, positions next to widths.
    key_BSGK, value_BSGK = torch.randn(
        2, 3, groups, 20, 8, dtype=torch.float64
    ).transpose(2, 3)
    visible = Visible()
    if has_bias:
        mask_BS = torch.arange(20) < torch.tensor([[20], [7], [1]])
        visible = Visible(bias=padding_bias(mask_BS, torch.float64))
    expected = attend(query_BNHK, key_BSGK, value_BSGK, visible)
    found = attend_fused_folded(query_BNHK, key_BSGK, value_BSGK, visible)
    torch.testing.assert_close(found, expected)
    on_cpu = attend_remembered(query_BNHK, key_BSGK, value_BSGK, visible)
    assert torch.equal(on_cpu, expected)


def test_nothing_is_copied_with_one_key_head() -> None:
    """Queries, keys and values that reach the kernel are the caller's memory."""
    seen: list[torch.Tensor] = []

    def spy(
        query: torch.Tensor,
        key: torch.Tensor,
        value: torch.Tensor,
        attn_mask: torch.Tensor | None,
    ) -> torch.Tensor:
        seen.extend((query, key, value))
        return query

    inputs = [torch.randn(3, 6, 4, 8), torch.randn(3, 9, 1, 8), torch.randn(3, 9, 1, 8)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("torch.nn.functional.scaled_dot_product_attention", spy)
        attend_fused_folded(*inputs, Visible())
    for given, taken in zip(inputs, seen, strict=True):
        assert given.data_ptr() == taken.data_ptr()


@pytest.mark.parametrize("source", [64, 61])
@pytest.mark.parametrize("heads", [(11, 1), (4, 2)])
def test_a_gpus_kernel_is_called_with_what_it_takes(
    monkeypatch: pytest.MonkeyPatch, source: int, heads: tuple[int, int]
) -> None:
    """Shapes alone: torch knows them of the kernel without a device."""
    seen: list[torch.Tensor] = []
    inner = efficient_attention._efficient

    def spy(*inputs: torch.Tensor) -> torch.Tensor:
        seen[:] = inputs
        return inner(*inputs)

    monkeypatch.setattr(efficient_attention, "takes_efficient", lambda query: True)
    monkeypatch.setattr(efficient_attention, "_efficient", spy)
    H, G = heads
    with torch.device("meta"):
        query = torch.empty(5, 3, H, 16, dtype=torch.bfloat16)
        key = torch.empty(5, source, G, 16, dtype=torch.bfloat16)
        bias = torch.empty(5, 1, 1, source, dtype=torch.bfloat16)
        out = attend_fused_folded(query, key, key, Visible(bias=bias))
    assert out.shape == (5, 3, H * 16)
    mask = seen[3]
    assert mask.shape == (5, G, 3 * H // G, source)
    assert mask.stride()[2:] == (0, 1), "no mask of queries by keys is made"
    assert not any(stride % 8 for stride in mask.stride()[:3])


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("source", [64, 61])
@pytest.mark.parametrize("heads", [(11, 1), (4, 2)])
def test_a_gpu_sees_what_a_cpu_sees(
    dtype: torch.dtype, source: int, heads: tuple[int, int]
) -> None:
    torch.manual_seed(source)
    H, G = heads
    query = torch.randn(3, 5, H, 128).to(dtype)
    key, value = torch.randn(2, 3, source, G, 128).to(dtype)
    mask_BS = torch.arange(source) < torch.tensor([[source], [7], [1]])
    for bias in (None, padding_bias(mask_BS, dtype)):
        expected = attend(query.double(), key.double(), value.double(), _wide(bias))
        on_gpu = Visible(bias=None if bias is None else bias.cuda())
        found = attend_remembered(query.cuda(), key.cuda(), value.cuda(), on_gpu)
        limit = 2e-2 if dtype == torch.bfloat16 else 1e-4
        assert (found.cpu().double() - expected).abs().max() < limit


def _wide(bias: torch.Tensor | None) -> Visible:
    return Visible(bias=None if bias is None else bias.double())
