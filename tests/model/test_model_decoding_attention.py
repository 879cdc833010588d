"""The fused kernel with folded heads gives what plain products give."""

import pytest
import torch

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
