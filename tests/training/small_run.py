"""Training in miniature on made-up tokens: every objective on, any way of splitting."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from alphacode.core.settings import override
from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.launch import finished_model, launched
from alphacode.training.settings import FinetuneSettings, finetune_preset
from alphacode.training.start import draw_weight
from alphacode.training.trainer import Plan, train

ROWS = 8


class Outcome(NamedTuple):
    """What a run left."""

    losses: list[dict[str, float]]
    """Of each step, in the leader."""
    weights: dict[str, Tensor]
    """The whole model, in the leader."""


def small_settings(*assignments: str) -> FinetuneSettings:
    """Return settings of a run of twelve steps with all objectives on."""
    return override(
        finetune_preset("tiny"),
        [
            "model.value_layers=1",
            # Four key/value heads, so that there is something to share out.
            "model.num_query_heads=8",
            "model.head_dim=8",
            "model.num_kv_heads=4",
            "objective.mlm=true",
            "objective.tempering=true",
            "objective.gold=true",
            "objective.gold_start=0.25",
            "objective.value_prediction=true",
            "optimizer.warmup_steps=2",
            "training.steps=12",
            f"training.batch_size={ROWS}",
            "training.log_steps=1",
            "training.device=cpu",
            "training.precision=float32",
            "training.threads=1",
            "training.weights=float32",
            "parallel.timeout_s=60",
            *assignments,
        ],
    )


def small_batch(step: int) -> Batch:
    """Return the batch of a step: tokens of a rising pattern, rows of all lengths."""
    generator = torch.Generator().manual_seed(step)

    def tokens(first: int, most: int) -> list[int]:
        start, stride, count = (
            int(torch.randint(low, high, (), generator=generator))
            for low, high in ((5, 100), (1, 4), (first, most))
        )
        return [start + stride * place for place in range(count)]

    # Lengths differ much, so that a mean of the parts' means is not the mean.
    pairs = [
        Pair(tokens(3, 40), tokens(2, 8 + 5 * row), is_correct=row % 3 != 0)
        for row in range(ROWS)
    ]
    return collate(pairs)


def run_small(
    settings: FinetuneSettings, run_dir: Path, batch_of_step=small_batch
) -> Outcome:
    """Train; called alike in every process of a group, or in one alone."""
    torch.set_num_threads(1)
    with torch.device("meta"):
        model = EncoderDecoder(settings.model)
    losses: list[dict[str, float]] = []
    with launched(settings) as processes:
        train(
            model,
            batch_of_step,
            Plan.of(settings),
            run_dir,
            lambda progress: losses.append(progress.losses),
            processes=processes,
            weights=partial(draw_weight, model, settings.training.seed),
        )
        whole = finished_model(model, settings, processes)
    if whole is None:
        return Outcome(losses, {})
    found = {name: value.float() for name, value in whole.state_dict().items()}
    return Outcome(losses, found)


def assert_alike(one: Outcome, other: Outcome, tolerance: float = 1e-5) -> None:
    """Losses of every step (relatively) and weights agree; zero: bit for bit."""
    assert len(one.losses) == len(other.losses)
    for step, (ours, theirs) in enumerate(zip(one.losses, other.losses, strict=True)):
        assert ours.keys() == theirs.keys()
        for name, value in ours.items():
            assert abs(value - theirs[name]) <= tolerance * abs(value), (step, name)
    assert_same_weights(one, other, tolerance)


def assert_same_weights(one: Outcome, other: Outcome, tolerance: float) -> None:
    assert one.weights.keys() == other.weights.keys()
    assert one.weights
    for name, value in one.weights.items():
        assert float((value - other.weights[name]).abs().max()) <= tolerance, name
