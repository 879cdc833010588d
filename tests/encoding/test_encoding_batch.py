"""Pairs become padded tensors, the decoder's input shifted behind bos."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from alphacode.encoding.batch import Pair, collate

tokens = st.lists(st.integers(5, 2000), min_size=1, max_size=40)


def test_a_worked_batch() -> None:
    batch = collate(
        [Pair([7, 8, 9], [5, 2]), Pair([6], [5, 6, 2], is_correct=False)],
        max_source_tokens=4,
        max_target_tokens=3,
    )
    assert batch.source_BS.tolist() == [[7, 8, 9, 0], [6, 0, 0, 0]]
    assert batch.source_mask_BS.int().tolist() == [[1, 1, 1, 0], [1, 0, 0, 0]]
    assert batch.label_BT.tolist() == [[5, 2, 0], [5, 6, 2]]
    assert batch.target_BT.tolist() == [[1, 5, 0], [1, 5, 6]]
    assert batch.target_mask_BT.int().tolist() == [[1, 1, 0], [1, 1, 1]]
    assert batch.is_correct_B.tolist() == [True, False]


@given(st.lists(st.tuples(tokens, tokens), min_size=1, max_size=5))
def test_every_pair_comes_back_out(pairs: list[tuple[list[int], list[int]]]) -> None:
    batch = collate([Pair(source, target) for source, target in pairs])
    for row, (source, target) in enumerate(pairs):
        real = batch.source_mask_BS[row]
        assert batch.source_BS[row][real].tolist() == source
        real = batch.target_mask_BT[row]
        assert batch.label_BT[row][real].tolist() == target
        assert batch.target_BT[row][real].tolist() == [1, *target[:-1]]
    assert int(batch.source_BS[~batch.source_mask_BS].sum()) == 0
    assert int(batch.target_BT[~batch.target_mask_BT].sum()) == 0


@pytest.mark.parametrize(("limit", "width"), [(None, 112), (100, 100), (50, 97)])
def test_widths_are_rounded_up_within_the_limit(limit: int | None, width: int) -> None:
    batch = collate([Pair([9] * 97, [9])], max_source_tokens=limit)
    assert batch.source_BS.shape == torch.Size([1, width])
