"""Each objective equals a slow loop written from its formula."""

import math
from collections.abc import Callable

import pytest
import torch
from pydantic import ValidationError
from torch import Tensor

from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.encoding.masking import MaskedSource
from alphacode.model.padded_attention import Visible
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.objectives import (
    Losses,
    ObjectiveSettings,
    count_batch,
    decoder_loss,
    hide_source,
    masked_loss,
    training_losses,
    value_loss,
)

# All different and prime, so that no swapped axis passes by luck.
B, S, T, V = 3, 11, 7, 13


def probability(logits_V: Tensor, label: int, temperature: float) -> float:
    """P of a label under softmax(logits / temperature), number by number."""
    scores = [math.exp(value / temperature) for value in logits_V.tolist()]
    return scores[label] / sum(scores)


@pytest.fixture
def tensors() -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(5)
    logits_BTV = torch.randn(B, T, V, generator=generator)
    label_BT = torch.randint(0, V, (B, T), generator=generator)
    mask_BT = torch.arange(T)[None] < torch.tensor([7, 3, 5])[:, None]
    return logits_BTV, label_BT, mask_BT


@pytest.mark.parametrize("temperature", [1.0, 0.2])
@pytest.mark.parametrize("gold", [None, (0.5, 0.05), (1.0, 0.3)])
def test_decoder_loss_is_its_formula(
    tensors: tuple[Tensor, Tensor, Tensor],
    temperature: float,
    gold: tuple[float, float] | None,
) -> None:
    logits_BTV, label_BT, mask_BT = tensors
    total = 0.0
    for b in range(B):
        for t in range(T):
            if mask_BT[b, t]:
                p = probability(logits_BTV[b, t], int(label_BT[b, t]), temperature)
                weight = max(p ** gold[0], gold[1]) if gold else 1.0
                total -= weight * math.log(p)
    loss = decoder_loss(
        logits_BTV, label_BT, mask_BT, temperature=temperature, gold=gold
    )
    assert loss.item() == pytest.approx(total / 15, rel=1e-5)


def test_golds_gradient_does_not_pass_through_its_weight(
    tensors: tuple[Tensor, Tensor, Tensor],
) -> None:
    """The gradient is -sum of w * grad log P: (softmax - onehot) * w / T, per token."""
    logits_BTV, label_BT, mask_BT = tensors
    logits_BTV.requires_grad_()
    decoder_loss(
        logits_BTV, label_BT, mask_BT, temperature=0.2, gold=(0.5, 0.05)
    ).backward()
    assert logits_BTV.grad is not None
    expected = torch.zeros(B, T, V)
    for b in range(B):
        for t in range(T):
            if not mask_BT[b, t]:
                continue
            p_V = [probability(logits_BTV[b, t], v, 0.2) for v in range(V)]
            label = int(label_BT[b, t])
            weight = max(p_V[label] ** 0.5, 0.05)
            for v in range(V):
                expected[b, t, v] = weight * (p_V[v] - (v == label)) / 0.2 / 15
    torch.testing.assert_close(logits_BTV.grad, expected, rtol=1e-4, atol=1e-6)


def test_golds_floor_is_reached_and_left(
    tensors: tuple[Tensor, Tensor, Tensor],
) -> None:
    """So that the formula's max was tested on both of its sides."""
    logits_BTV, label_BT, mask_BT = tensors
    weights = [
        probability(logits_BTV[b, t], int(label_BT[b, t]), 0.2) ** 0.5
        for b in range(B)
        for t in range(T)
        if mask_BT[b, t]
    ]
    assert min(weights) < 0.05 < max(weights)


def test_padding_changes_no_decoder_loss(
    tensors: tuple[Tensor, Tensor, Tensor],
) -> None:
    logits_BTV, label_BT, mask_BT = tensors
    before = decoder_loss(logits_BTV, label_BT, mask_BT)
    changed = torch.where(mask_BT[..., None], logits_BTV, 100.0 * logits_BTV)
    assert decoder_loss(changed, label_BT, mask_BT) == before


def test_masked_loss_is_the_mean_over_masked_tokens() -> None:
    generator = torch.Generator().manual_seed(6)
    logits_NV = torch.randn(5, V, generator=generator)
    label_N = torch.tensor([0, 12, 3, 3, 7])
    pairs = zip(logits_NV, label_N.tolist(), strict=True)
    losses = [-math.log(probability(row, label, 1.0)) for row, label in pairs]
    loss = masked_loss(logits_NV, label_N)
    assert loss.item() == pytest.approx(sum(losses) / 5, rel=1e-5)


def test_masked_loss_of_nothing_is_zero() -> None:
    assert masked_loss(torch.empty(0, V), torch.empty(0, dtype=torch.long)) == 0


def test_value_loss_is_binary_cross_entropy() -> None:
    value_B = torch.tensor([2.0, -1.0, 0.5])
    is_correct_B = torch.tensor([True, False, False])
    expected = 0.0
    for value, is_correct in zip(value_B.tolist(), is_correct_B.tolist(), strict=True):
        p = 1 / (1 + math.exp(-value))
        expected -= math.log(p if is_correct else 1 - p)
    loss = value_loss(value_B, is_correct_B)
    assert loss.item() == pytest.approx(expected / 3, rel=1e-5)


def test_value_loss_counts_only_the_rows_it_is_told_to() -> None:
    value_B = torch.tensor([2.0, -1.0, 0.5], requires_grad=True)
    is_correct_B = torch.tensor([True, False, False])
    counts_B = torch.tensor([True, False, True])
    loss = value_loss(value_B, is_correct_B, counts_B=counts_B)
    assert loss.item() == value_loss(value_B[::2], is_correct_B[::2]).item()
    loss.backward()
    assert value_B.grad is not None
    assert value_B.grad[1] == 0 and (value_B.grad[::2] != 0).all()
    nobody = value_loss(value_B, is_correct_B, counts_B=torch.zeros(3).bool())
    assert nobody == 0


def batch() -> Batch:
    generator = torch.Generator().manual_seed(7)

    def tokens(count: int) -> list[int]:
        return torch.randint(5, 512, (count,), generator=generator).tolist()

    return collate(
        [
            Pair(tokens(11), tokens(7)),
            Pair(tokens(19), tokens(3), is_correct=False),
            Pair(tokens(5), tokens(13)),
        ]
    )


def model() -> EncoderDecoder:
    torch.manual_seed(3)
    return EncoderDecoder(model_preset("tiny"))


def hidden(settings: ObjectiveSettings) -> MaskedSource | None:
    return hide_source(batch(), settings, vocab_size=512, seed=8)


def losses_of(settings: ObjectiveSettings, *, is_gold_on: bool = False) -> Losses:
    masked = hidden(settings)
    return training_losses(
        model(),
        batch(),
        settings,
        masked=masked,
        counts=count_batch(batch(), masked),
        is_gold_on=is_gold_on,
    )


def test_the_total_is_the_weighted_sum() -> None:
    settings = ObjectiveSettings(
        mlm=True, mlm_weight=0.7, value_prediction=True, value_weight=0.3
    )
    total, decoder, mlm, value = losses_of(settings)
    assert mlm is not None
    assert value is not None
    torch.testing.assert_close(total, decoder + 0.7 * mlm + 0.3 * value)


def test_objectives_that_are_off_are_absent() -> None:
    total, decoder, mlm, value = losses_of(ObjectiveSettings(mlm=False))
    assert (mlm, value) == (None, None)
    assert total == decoder


def test_every_switch_reaches_the_loss() -> None:
    """Losses of one batch under each switch, against the pure functions."""
    data, network = batch(), model()
    encoded = network.encode(data.source_BS, data.source_mask_BS)
    hidden = network.decode(data.target_BT, encoded, data.source_mask_BS)
    logits = network.logits(hidden)
    args = (logits, data.label_BT, data.target_mask_BT)
    off = ObjectiveSettings(mlm=False)
    assert losses_of(off).decoder == decoder_loss(*args)
    tempered = off.model_copy(update={"tempering": True})
    assert losses_of(tempered).decoder == decoder_loss(*args, temperature=0.2)
    gold = tempered.model_copy(update={"gold": True})
    assert losses_of(gold).decoder == decoder_loss(*args, temperature=0.2)
    expected = decoder_loss(*args, temperature=0.2, gold=(0.5, 0.05))
    assert losses_of(gold, is_gold_on=True).decoder == expected
    value = losses_of(off.model_copy(update={"value_prediction": True})).value
    logit_B = network.value_logit(hidden, data.target_mask_BT)
    assert value == value_loss(logit_B, data.is_correct_B)


def test_masked_language_modelling_predicts_what_it_hid() -> None:
    """Encode the masked source by itself and look up each hidden position in a loop."""
    data, network = batch(), model()
    masked = hidden(ObjectiveSettings(mlm=True))
    assert masked is not None
    encoded_BSD = network.encode(masked.source_BS, data.source_mask_BS)
    width = data.source_BS.shape[1]
    total = 0.0
    for position in masked.position_N.tolist():
        row, column = divmod(position, width)
        logits_V = network.mlm_logits(encoded_BSD[row, column])
        label = int(data.source_BS[row, column])
        total -= math.log(probability(logits_V.detach(), label, 1.0))
    losses = losses_of(ObjectiveSettings(mlm=True))
    assert losses.mlm is not None
    count = len(masked.position_N)
    assert count > 0
    assert losses.mlm.item() == pytest.approx(total / count, rel=1e-4)
    # One pass: the decoder reads the masked source too.
    assert losses.decoder != losses_of(ObjectiveSettings(mlm=False)).decoder


def test_value_prediction_without_incorrect_solutions_is_refused() -> None:
    with pytest.raises(ValidationError, match="value_conditioning"):
        ObjectiveSettings(value_prediction=True, value_conditioning=False)


def finite_differences(function: Callable[[Tensor], Tensor], at: Tensor) -> Tensor:
    """Return the gradient of a scalar function by central differences, in float64."""
    gradient = torch.zeros_like(at)
    for place in range(at.numel()):
        step = torch.zeros_like(at)
        step.view(-1)[place] = 1e-6
        change = function(at + step) - function(at - step)
        gradient.view(-1)[place] = change / 2e-6
    return gradient


def gradient_of(function: Callable[[Tensor], Tensor], at: Tensor) -> Tensor:
    at = at.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(function(at), at)
    return gradient


@pytest.mark.parametrize("temperature", [1.0, 0.2])
def test_gradients_of_the_decoder_loss(
    tensors: tuple[Tensor, Tensor, Tensor], temperature: float
) -> None:
    logits_BTV, label_BT, mask_BT = tensors

    def loss(logits: Tensor) -> Tensor:
        return decoder_loss(
            logits, label_BT, mask_BT, temperature=temperature, count=17
        )

    at = logits_BTV.double()
    torch.testing.assert_close(
        gradient_of(loss, at), finite_differences(loss, at), rtol=1e-5, atol=1e-8
    )


def test_gradients_of_gold_are_those_with_its_weights_held_fixed(
    tensors: tuple[Tensor, Tensor, Tensor],
) -> None:
    """Moving the weights along with the logits would give another gradient."""
    logits_BTV, label_BT, mask_BT = tensors
    at = logits_BTV.double()

    def surprise(logits: Tensor) -> Tensor:
        p_BTV = torch.softmax(logits / 0.2, -1)
        return -p_BTV.gather(-1, label_BT[..., None]).squeeze(-1).log()

    def weighted(logits: Tensor, weight_BT: Tensor) -> Tensor:
        return (weight_BT * surprise(logits))[mask_BT].sum() / 15

    def weight(logits: Tensor) -> Tensor:
        return torch.exp(-surprise(logits)).sqrt().clamp(min=0.05)

    def loss(logits: Tensor) -> Tensor:
        options = {"temperature": 0.2, "gold": (0.5, 0.05)}
        return decoder_loss(logits, label_BT, mask_BT, **options)

    found = gradient_of(loss, at)
    fixed = weight(at)
    torch.testing.assert_close(
        found,
        finite_differences(lambda x: weighted(x, fixed), at),
        rtol=1e-5,
        atol=1e-8,
    )
    moving = finite_differences(lambda x: weighted(x, weight(x)), at)
    assert float((found - moving).abs().max()) > 0.01


def test_gradients_of_masked_and_value_losses() -> None:
    generator = torch.Generator().manual_seed(6)
    logits_NV = torch.randn(5, V, generator=generator).double().requires_grad_()
    label_N = torch.tensor([0, 12, 3, 3, 7])
    assert torch.autograd.gradcheck(lambda x: masked_loss(x, label_N, 9), logits_NV)
    value_B = torch.tensor([2.0, -1.0, 0.5]).double().requires_grad_()
    is_correct_B = torch.tensor([True, False, False])
    assert torch.autograd.gradcheck(lambda x: value_loss(x, is_correct_B, 7), value_B)


def test_the_value_head_is_its_formula_row_by_row() -> None:
    """Blocks over the real tokens alone, then norm, mean and dot product in loops."""
    head = model().value_head
    assert head is not None
    generator = torch.Generator().manual_seed(9)
    with torch.no_grad():
        for parameter in head.parameters():
            parameter += 0.3 * torch.randn(parameter.shape, generator=generator)
        hidden_BTD = torch.randn(B, T, 32, generator=generator)
        mask_BT = torch.arange(T)[None] < torch.tensor([7, 3, 5])[:, None]
        value_B = head(hidden_BTD, mask_BT)
        for row in range(B):
            length = int(mask_BT[row].sum())
            states = hidden_BTD[row : row + 1, :length]
            nothing_hidden = Visible()
            for block in head.blocks:
                states = block(states, nothing_hidden, None)
            total = float(head.project_out.bias)
            for state_D in states[0].tolist():
                mean = sum(state_D) / 32
                variance = sum((x - mean) ** 2 for x in state_D) / 32
                for d, x in enumerate(state_D):
                    normed = (x - mean) / math.sqrt(variance + head.norm.eps)
                    normed = normed * head.norm.weight[d] + head.norm.bias[d]
                    total += float(normed * head.project_out.weight[0, d]) / length
            assert float(value_B[row]) == pytest.approx(total, rel=1e-3, abs=1e-4)


def test_losses_and_gradients_of_parts_add_up_to_the_batchs() -> None:
    """Parts of one row and of two, of unlike lengths: their means would not do."""
    settings = ObjectiveSettings(
        mlm=True, tempering=True, gold=True, value_prediction=True
    )
    data, network, masked = batch(), model(), hidden(settings)
    assert masked is not None
    counts = count_batch(data, masked)
    assert counts == (23, len(masked.label_N), 3, 3)
    options = {"counts": counts, "is_gold_on": True}
    whole = training_losses(network, data, settings, masked=masked, **options)
    whole.total.backward()
    gradients = {
        name: value.grad.clone()
        for name, value in network.named_parameters()
        if value.grad is not None
    }
    network.zero_grad()
    sums = [0.0, 0.0, 0.0, 0.0]
    for start, stop in ((0, 1), (1, 3)):
        part = training_losses(
            network,
            data.rows(start, stop),
            settings,
            masked=masked.rows(start, stop),
            **options,
        )
        part.total.backward()
        found = [float(value.detach()) for value in part]
        sums = [one + other for one, other in zip(sums, found, strict=True)]
    expected = [float(value.detach()) for value in whole]
    assert sums == pytest.approx(expected, rel=1e-5)
    for name, gradient in gradients.items():
        added = dict(network.named_parameters())[name].grad
        torch.testing.assert_close(added, gradient, rtol=1e-4, atol=1e-7)
