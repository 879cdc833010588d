"""Packed rows against padded ones: attention, its derivative, and whole models."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.model import packed_attention
from alphacode.model.packed_attention import PackedAttention
from alphacode.model.packing import Packing, can_pack, take_real
from alphacode.model.padded_attention import Visible, attend, padding_bias
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.objectives import (
    ObjectiveSettings,
    count_batch,
    hide_source,
    training_losses,
)

Build = Callable[..., EncoderDecoder]
K = 3


def mask_of(lengths: list[int], width: int) -> Tensor:
    return torch.arange(width)[None, :] < torch.tensor(lengths)[:, None]


def draw(mask: Tensor, heads: int) -> Tensor:
    shape = (*mask.shape, heads, K)
    return torch.randn(shape, dtype=torch.float64, requires_grad=True)


# Target and source lengths of four rows: uneven, and without any padding.
LENGTHS = [([5, 19, 1, 40], [33, 2, 17, 18]), ([7, 7, 7, 7], [21, 21, 21, 21])]


@pytest.fixture(params=[2**19, 4000, 1], ids=["one slice", "some", "many"])
def slice_size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Cut the same work into few and into many pieces."""
    monkeypatch.setattr(packed_attention, "_SCORES_AT_ONCE", request.param)
    monkeypatch.setattr(packed_attention, "_LEAST_SLICE", 4)
    return int(request.param)


@pytest.fixture(params=[1, 4, 16])
def multiple(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Let products take some of the next row, as in half precision."""
    monkeypatch.setattr(packed_attention, "_multiple", lambda dtype: request.param)
    return int(request.param)


@pytest.mark.parametrize(
    ("kind", "G", "lengths"),
    itertools.product(["past", "self", "source"], [1, 2, 4], LENGTHS),
)
def test_packed_attention_equals_padded(
    slice_size: int,
    multiple: int,
    kind: str,
    G: int,
    lengths: tuple[list[int], list[int]],
) -> None:
    H = 4
    torch.manual_seed(5)
    query_mask = mask_of(lengths[0], max(lengths[0]))
    key_mask = mask_of(lengths[1], max(lengths[1])) if kind == "source" else query_mask
    padded = [draw(query_mask, H), draw(key_mask, G), draw(key_mask, G)]
    queries = Packing(query_mask)
    keys = Packing(key_mask) if kind == "source" else queries
    plan = PackedAttention(queries, keys, H, is_causal=kind == "past")
    packed = plan(queries.pack(padded[0]), *(keys.pack(heads) for heads in padded[1:]))
    found = queries.unpack(packed)[query_mask]
    if kind == "past":
        visible = Visible(is_causal=True)
    else:
        visible = Visible(bias=padding_bias(key_mask, torch.float64))
    expected = attend(*padded, visible)[query_mask]
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-12)
    weight = torch.randn_like(found)
    mine = torch.autograd.grad((found * weight).sum(), padded)
    other = torch.autograd.grad((expected * weight).sum(), padded)
    torch.testing.assert_close(mine, other, rtol=0, atol=1e-12)


@pytest.mark.parametrize("is_causal", [False, True])
def test_derivative_equals_finite_differences(is_causal: bool) -> None:
    mask = mask_of([2, 3], 3)
    rows = Packing(mask)
    plan = PackedAttention(rows, rows, 2, is_causal=is_causal)

    def run(*padded: Tensor) -> Tensor:
        return rows.unpack(plan(*(rows.pack(heads) for heads in padded)))

    inputs = [draw(mask, heads) for heads in (2, 1, 1)]
    assert torch.autograd.gradcheck(run, inputs)


def test_packing_keeps_tokens_in_order_and_gives_padding_nothing() -> None:
    mask = mask_of([2, 3], 4)
    padded = torch.arange(8.0).view(2, 4).requires_grad_()
    rows = Packing(mask)
    packed = rows.pack(padded)
    assert packed[:5].tolist() == [0, 1, 4, 5, 6]
    assert rows.position_N[:5].tolist() == [0, 1, 0, 1, 2]
    back = rows.unpack(packed)
    assert back.tolist() == [[0, 1, 0, 0], [4, 5, 6, 0]]
    (gradient,) = torch.autograd.grad((back + 1).sum() + packed.sum(), padded)
    assert gradient.tolist() == [[2, 2, 0, 0], [2, 2, 2, 0]]
    assert take_real(padded, mask).tolist() == [0, 1, 4, 5, 6]


def test_a_row_without_tokens_is_not_packed() -> None:
    assert can_pack(mask_of([2, 1], 4))
    assert not can_pack(mask_of([2, 0], 4))


def batch_of(lengths: list[tuple[int, int]]) -> Batch:
    torch.manual_seed(9)
    pairs = [
        Pair(torch.randint(5, 29, (s,)).tolist(), torch.randint(5, 29, (t,)).tolist())
        for s, t in lengths
    ]
    return collate(pairs)


def loss_and_gradients(
    model: EncoderDecoder, batch: Batch, *, packs: bool
) -> tuple[Tensor, list[Tensor]]:
    for module in model.modules():
        if hasattr(module, "packs"):
            module.packs = packs
    settings = ObjectiveSettings(value_prediction=True)
    masked = hide_source(batch, settings, model.config.vocab_size, seed=1)
    counts = count_batch(batch, masked)
    losses = training_losses(
        model, batch, settings, masked=masked, counts=counts, is_gold_on=False
    )
    gradients = torch.autograd.grad(losses.total, model.parameters())
    return losses.total.detach(), list(gradients)


@pytest.mark.parametrize(
    "variant",
    [
        {"position": "learned"},
        {"position": "rotary", "num_query_heads": 6, "num_kv_heads": 2},
    ],
    ids=["learned", "rotary"],
)
def test_a_packed_model_has_the_padded_one_s_losses_and_gradients(
    build: Build, variant: dict[str, Any]
) -> None:
    model = build(**variant).train()
    batch = batch_of([(12, 30), (3, 1), (31, 9), (5, 17)])
    loss, gradients = loss_and_gradients(model, batch, packs=True)
    expected, others = loss_and_gradients(model, batch, packs=False)
    torch.testing.assert_close(loss, expected, rtol=0, atol=1e-12)
    for (name, _), mine, other in zip(
        model.named_parameters(), gradients, others, strict=True
    ):
        torch.testing.assert_close(mine, other, rtol=0, atol=1e-10, msg=name)


def test_under_autocast_packed_stays_near_padded(build: Build) -> None:
    model = build(position="rotary", init_std=0.1).float().train()
    batch = batch_of([(12, 30), (3, 1), (31, 9), (5, 17)])
    with torch.autocast("cpu", torch.bfloat16):
        loss, gradients = loss_and_gradients(model, batch, packs=True)
    expected, others = loss_and_gradients(model, batch, packs=False)
    assert float(loss) == pytest.approx(float(expected), rel=0.01)
    mine = torch.cat([gradient.flatten() for gradient in gradients])
    other = torch.cat([gradient.flatten() for gradient in others])
    assert float(torch.cosine_similarity(mine, other, dim=0)) > 0.99


def test_a_model_without_packing_loses_no_row_without_tokens(build: Build) -> None:
    model = build(position="rotary")
    mask = mask_of([5, 0], 5)
    encoded = model.encode(torch.ones(2, 5, dtype=torch.long), mask)
    assert encoded.isfinite().all()
