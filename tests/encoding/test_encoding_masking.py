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
    result = mask_source(source_BS, mask_BS, rate=rate, vocab_size=V, seed=seed)
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
    assert len(random.unique()) > 350
    assert source_BS.shape == result.source_BS.shape


def test_masks_are_a_function_of_the_seed() -> None:
    one, two, other = masked(1)[2], masked(1)[2], masked(2)[2]
    assert torch.equal(one.source_BS, two.source_BS)
    assert torch.equal(one.position_N, two.position_N)
    assert not torch.equal(one.source_BS, other.source_BS)


def test_masks_do_not_depend_on_how_rows_are_split_or_padded() -> None:
    """Each row by itself, without its padding, hides what it hid in the batch."""
    source_BS, mask_BS, whole = masked(3)
    seen = 0
    for row in range(0, len(source_BS), 7):
        length = int(mask_BS[row].sum())
        alone = mask_source(
            source_BS[row : row + 1, :length],
            mask_BS[row : row + 1, :length],
            rate=0.15,
            vocab_size=V,
            seed=3,
            first_row=row,
        )
        part = whole.rows(row, row + 1)
        assert torch.equal(alone.source_BS[0], part.source_BS[0, :length])
        assert torch.equal(alone.position_N, part.position_N)
        assert torch.equal(alone.label_N, part.label_N)
        seen += len(part.position_N)
    assert seen > 100


def test_parts_of_a_masked_batch_make_up_the_whole() -> None:
    _, _, whole = masked(4)
    parts = [whole.rows(0, 100), whole.rows(100, 101), whole.rows(101, 211)]
    offsets = (0, 100 * 307, 101 * 307)
    positions = [
        part.position_N + offset for part, offset in zip(parts, offsets, strict=True)
    ]
    assert torch.equal(torch.cat(positions), whole.position_N)
    assert torch.equal(torch.cat([part.label_N for part in parts]), whole.label_N)


def test_rows_draw_independently() -> None:
    """A counter that ran from one row into the next would repeat itself."""
    source_BS = torch.full((64, 512), UNK_ID + 1)
    mask_BS = torch.ones(64, 512, dtype=torch.bool)
    result = mask_source(source_BS, mask_BS, rate=0.5, vocab_size=V, seed=5)
    is_chosen = torch.zeros(64 * 512)
    is_chosen[result.position_N] = 1.0
    chosen_BS = is_chosen.view(64, 512) - 0.5
    for shift in (0, 1, 2, 3, 4):
        one, two = chosen_BS[:-1, shift:], chosen_BS[1:, : 512 - shift]
        # Of some 32,000 products of +-1/4 the mean is within 0.25 / sqrt(32,000) * 5.
        assert abs(float((one * two).mean())) < 0.007
