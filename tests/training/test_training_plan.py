"""Plans: exact where there is an exact count, fastest where they are searched for."""

from itertools import product

import pytest
import torch

from alphacode.core.errors import ConfigError
from alphacode.core.settings import override
from alphacode.model.accounting import count_parameters
from alphacode.model.presets import PAPER_PRESETS, model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.layout_search import Wish, find_plan
from alphacode.training.layouts import LAYOUTS, Layout, named_layout
from alphacode.training.objectives import ObjectiveSettings
from alphacode.training.optimizer import build_optimizer
from alphacode.training.plan import make_plan, memory_per_gpu, sent_per_step
from alphacode.training.schedule import OptimizerSettings
from alphacode.training.settings import PretrainSettings, pretrain_preset

# Paper, Table 3: tokens in billions.
PAPER_TOKENS = {"300m": 354, "1b": 590, "3b": 826, "9b": 1250, "41b": 967}


def test_states_are_those_of_a_real_step() -> None:
    """Weights, gradients and AdamW's moments, counted byte for byte."""
    config = model_preset("tiny")
    model = EncoderDecoder(config)
    optimizer = build_optimizer(model, OptimizerSettings())
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    optimizer.step()
    moments = sum(
        value.nbytes
        for state in optimizer.state.values()
        for value in state.values()
        if value.dim()
    )
    gradients = sum(p.grad.nbytes for p in model.parameters() if p.grad is not None)
    found = memory_per_gpu(config, Layout(gpu="cpu"), ObjectiveSettings())
    assert found.weights == sum(p.nbytes for p in model.parameters())
    assert found.gradients == gradients
    assert found.moments == moments


@pytest.mark.parametrize("ways", [1, 16])
def test_states_of_the_largest_model_are_spread(ways: int) -> None:
    config = model_preset("41b")
    total = sum(count_parameters(config))  # Built on the meta device.
    layout = Layout(gpus=64, tensor_parallel=ways, fsdp=True)
    found = memory_per_gpu(config, layout, ObjectiveSettings())
    states = found.weights + found.gradients + found.moments
    # Norms and embeddings are whole on each of 16 tensor shards, a fortieth of it.
    assert states == pytest.approx(16 * total / 64, rel=0 if ways == 1 else 0.025)
    assert states >= 16 * total / 64


@pytest.mark.parametrize("preset", PAPER_PRESETS)
def test_tokens_are_the_papers(preset: str) -> None:
    plan = make_plan(preset, Layout(), 0.5)
    assert round(plan.stages[0].tokens / 1e9) == PAPER_TOKENS[preset]


def ring_all_reduce(ranks: int, size: int) -> int:
    """Return the values that each of some processes sends, by playing it through."""
    data = [[float(rank * size + i) for i in range(size)] for rank in range(ranks)]
    expected = [sum(column) for column in zip(*data, strict=True)]
    chunk, sent = size // ranks, 0
    for turn in range(2 * (ranks - 1)):
        moves = []
        for rank in range(ranks):
            # Sums go round once, then the finished ones go round once.
            start = (rank - turn) % ranks
            part = slice(start * chunk, (start + 1) * chunk)
            moves.append(((rank + 1) % ranks, part, data[rank][part]))
        for target, part, values in moves:
            if turn < ranks - 1:
                old = data[target][part]
                values = [a + b for a, b in zip(old, values, strict=True)]
            data[target][part] = values
        sent += chunk
    assert all(row == expected for row in data)
    return sent


@pytest.mark.parametrize("copies", [2, 4, 8])
def test_gradients_go_round_a_ring(copies: int) -> None:
    config = model_preset("tiny")
    total = sum(p.numel() for p in EncoderDecoder(config).parameters())
    values = ring_all_reduce(copies, 8 * copies) / (8 * copies) * total
    ddp = sent_per_step(config, Layout(gpus=copies), 64)
    assert ddp == pytest.approx((4 * values, 0))
    # A ring that gathers, or reduces and spreads, is half of one that reduces; FSDP
    # gathers bfloat16 twice and reduces float32 once for each of the micro-batches.
    layout = Layout(gpus=copies, fsdp=True, micro_batch=4)
    rounds = 64 / copies / 4
    fsdp = sent_per_step(config, layout, 64)
    assert fsdp.weights == pytest.approx(rounds * (2 * 2 + 4) * values / 2)


def test_tensor_parallelism_sums_each_branch() -> None:
    config = model_preset("41b")
    layout = Layout(gpus=16, tensor_parallel=2, fsdp=True)
    branches = 2 * 8 * 1536 + 3 * 56 * 768
    # Forward and backward; and the encoded source's gradient in each decoder layer.
    values = (2 * branches + 56 * 1536) * 6144 * 2048 / 8
    found = sent_per_step(config, layout, 2048)
    assert found.tensor_parallel == pytest.approx(
        2 * ring_all_reduce(2, 8) / 8 * values
    )
    again = layout.model_copy(update={"activation_checkpointing": True})
    more = sent_per_step(config, again, 2048).tensor_parallel - found.tensor_parallel
    assert more == pytest.approx(2 * branches * 6144 * 2048 / 8)


def test_the_fastest_layout_that_fits_is_found() -> None:
    found = find_plan("9b", Wish(gpus=16), 0.4)
    assert found.fits
    plans = []
    for ways, fsdp, pairs, again in product(
        (1, 2, 4), (False, True), (1, 2, 4, 8, 16, 32, 64), (False, True)
    ):
        layout = Layout(
            gpus=16,
            tensor_parallel=ways,
            fsdp=fsdp,
            micro_batch=pairs,
            activation_checkpointing=again,
        )
        try:
            plans.append(make_plan("9b", layout, 0.4))
        except ConfigError:
            continue
    days = [sum(s.days for s in plan.stages) for plan in plans if plan.fits]
    assert sum(stage.days for stage in found.stages) == pytest.approx(min(days))
    assert len(days) < len(plans)


def test_the_fewest_gpus_that_fit_are_found() -> None:
    found = find_plan("41b", Wish(), 0.4)
    assert found.fits
    fewer = find_plan("41b", Wish(gpus=found.layout.gpus // 2), 0.4)
    assert not fewer.fits


@pytest.mark.parametrize("name", LAYOUTS)
def test_named_layouts_fit_what_they_are_made_for(name: str) -> None:
    preset, layout = named_layout(name)
    plan = find_plan(preset, Wish(**layout.model_dump()), 0.45)
    assert plan.layout == layout
    assert plan.fits


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (Wish(gpus=3), "cannot be cut into 3 copies"),
        (Wish(gpus=64, tensor_parallel=3), "give a divisor of 16"),
        (Wish(gpus=8, tensor_parallel=16), "no multiple of tensor_parallel = 16"),
        (Wish(gpus=64, tensor_parallel=8, fsdp=False), "needs fsdp"),
        (Wish(gpu="h10"), "unknown accelerator"),
        (Wish(gpus=64, micro_batch=7), "micro-batches of 7"),
    ],
)
def test_a_layout_that_cannot_be_is_said(wish: Wish, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        find_plan("41b", wish, 0.45)


def test_unknown_layouts_and_presets_are_said() -> None:
    with pytest.raises(ConfigError, match="nearest is 'cluster'"):
        named_layout("clusters")
    with pytest.raises(ConfigError, match="nearest is '41b'"):
        find_plan("41", Wish(), 0.45)


@pytest.mark.skipif(
    "parallel" not in PretrainSettings.model_fields,
    reason="this tree trains on one device",
)
def test_the_settings_that_a_plan_names_exist() -> None:
    from alphacode.cli.train_plan import _settings

    for wish in (Wish(gpus=1), Wish(gpus=8)):
        plan = find_plan("1b", wish, 0.45)
        override(pretrain_preset("1b"), _settings(plan))
