"""Masking follows BERT's recipe, touches no padding and gives back what it hid."""

import torch
from torch import Tensor

from alphacode.encoding.masking import MaskedSource, mask_source
from alphacode.tokenizer.symbols import MASK_ID, PAD_ID, UNK_ID

V = 1009


def masked(seed: int = 0, rate: float = 0.15) -> tuple[Tensor, Tensor, MaskedSource]:
    generator = torch.Generator().manual_seed(seed)
    source_BS = torch.randint(UNK_ID + 1, V, (211, 307), generator=generator)
    lengths = torch.randint(1, 308, (211,), generator=generator)
    mask_BS = torch.arange(307)[None] < lengths[:, None]
    source_BS = torch.where(mask_BS, source_BS, PAD_ID)
    result = mask_source(
        source_BS, mask_BS, rate=rate, vocab_size=V, generator=generator
    )
    return source_BS, mask_BS, result


def test_labels_are_what_stood_there() -> None:
    source_BS, _, result = masked()
    assert torch.equal(source_BS.flatten()[result.position_N], result.label_N)


def test_only_chosen_positions_change_and_padding_is_never_chosen() -> None:
    source_BS, mask_BS, result = masked()
    is_chosen = torch.zeros(source_BS.numel(), dtype=torch.bool)
    is_chosen[result.position_N] = True
    is_changed = (source_BS != result.source_BS).flatten()
    assert not (is_changed & ~is_chosen).any()
    assert not (is_chosen & ~mask_BS.flatten()).any()


def test_rates_are_berts() -> None:
    source_BS, mask_BS, result = masked()
    chosen = len(result.position_N)
    assert abs(chosen / int(mask_BS.sum()) - 0.15) < 0.01
    now = result.source_BS.flatten()[result.position_N]
    is_mask = now == MASK_ID
    is_kept = now == result.label_N
    assert abs(is_mask.float().mean() - 0.8) < 0.02
    assert abs(is_kept.float().mean() - 0.1) < 0.02
    random = now[~is_mask & ~is_kept]
    assert int(random.min()) > UNK_ID
    # All of the vocabulary occurs: a fixed replacement would show here.
    assert len(random.unique()) > 400
    assert source_BS.shape == result.source_BS.shape


def test_masks_are_a_function_of_the_generator() -> None:
    one, two, other = masked(1)[2], masked(1)[2], masked(2)[2]
    assert torch.equal(one.source_BS, two.source_BS)
    assert torch.equal(one.position_N, two.position_N)
    assert not torch.equal(one.source_BS, other.source_BS)
