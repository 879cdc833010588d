"""Muon beside AdamW: who has which weights, what a step is, all ways to split it."""

from pathlib import Path

import pytest
import torch
from ranks import values_on_ranks
from small_run import (
    Outcome,
    assert_same_weights,
    run_small,
    small_batch,
    small_settings,
)
from torch import Tensor, nn

from alphacode.core.settings import override
from alphacode.training.optimizer import MuonWithAdamW, build_optimizer
from alphacode.training.schedule import OptimizerSettings

MUON = "optimizer.algorithm=muon"
FSDP = "parallel.data_parallel=fsdp"
RATE = 0.01


class Small(nn.Module):
    """A table, two blocks and a head: names as those of the model."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(50, 16)
        blocks = nn.ModuleList(nn.Linear(16, 16 + 32 * i) for i in range(2))
        self.encoder = nn.ModuleDict({"first": nn.ModuleDict({"blocks": blocks})})
        self.norm = nn.LayerNorm(16)
        self.project_out = nn.Linear(16, 1)


def stepped(algorithm: str, decay: float) -> tuple[dict[str, Tensor], Small]:
    """Return the weights before and the model after a step on random gradients."""
    torch.manual_seed(3)
    model = Small()
    before = {name: value.clone() for name, value in model.named_parameters()}
    for value in model.parameters():
        value.grad = torch.randn_like(value)
    settings = override(
        OptimizerSettings(),
        [f"algorithm={algorithm}", f"peak_rate={RATE}", f"weight_decay={decay}"],
    )
    optimizer = build_optimizer(model, settings)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    assert all(value.grad is None for value in model.parameters())
    return before, model


@pytest.mark.parametrize("decay", [0.0, 0.5])
def test_a_step_of_muon_turns_and_scales_the_gradient(decay: float) -> None:
    """All singular values of what is added are alike, and as large as AdamW's steps."""
    before, model = stepped("muon", decay)
    for name, value in model.encoder.named_parameters():
        if value.dim() == 2:
            old = before[f"encoder.{name}"]
            change = (value - old * (1 - RATE * decay)).detach()
            scale = RATE * 0.2 * max(value.shape) ** 0.5
            values = torch.linalg.svdvals(change) / scale
            assert float(values.min()) > 0.6, name
            assert float(values.max()) < 1.3, name
            # An AdamW step changes each weight by the rate at first; 0.2 is its share
            # of that once it has gone on for a while.
            assert float(change.square().mean().sqrt()) == pytest.approx(
                0.2 * RATE, rel=0.25
            )


def test_the_rest_steps_as_with_adamw_alone() -> None:
    _, ours = stepped("muon", 0.5)
    _, theirs = stepped("adamw", 0.5)
    for name, value in theirs.named_parameters():
        is_same = torch.equal(value, ours.get_parameter(name))
        assert is_same == (not name.startswith("encoder") or name.endswith("bias"))


def test_each_weight_is_in_one_group() -> None:
    model = Small()
    optimizer = build_optimizer(model, OptimizerSettings(algorithm="muon"))
    assert isinstance(optimizer, MuonWithAdamW)
    found = [id(value) for group in optimizer.param_groups for value in group["params"]]
    assert len(found) == len(set(found))
    assert set(found) == {id(value) for value in model.parameters()}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return run_small(small_settings(MUON), tmp_path_factory.mktemp("alone"))


def test_the_run_to_compare_with_learns(alone: Outcome) -> None:
    assert alone.losses[-1]["total"] < alone.losses[0]["total"]


def test_a_run_goes_on_from_every_step(alone: Outcome, tmp_path: Path) -> None:
    settings = small_settings(MUON, "training.checkpoint_steps=3")

    class StoppedError(Exception):
        pass

    def stopping(step: int):
        if step == 7:
            raise StoppedError
        return small_batch(step)

    with pytest.raises(StoppedError):
        run_small(settings, tmp_path, stopping)
    again = run_small(settings, tmp_path)
    assert len(again.losses) == 6
    assert_same_weights(alone, again, tolerance=0)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("processes", "assignments"),
    [
        (1, ["parallel.micro_batch_size=3"]),
        (2, []),
        (2, [FSDP]),
        (2, ["parallel.tensor_parallel=2"]),
        (4, [FSDP, "parallel.tensor_parallel=2"]),
    ],
    ids=str,
)
def test_every_engine_trains_as_one_process_does(
    alone: Outcome, tmp_path: Path, processes: int, assignments: list[str]
) -> None:
    settings = small_settings(MUON, *assignments)
    leader = values_on_ranks(processes, run_small, settings, tmp_path / "run")[0]
    for ours, theirs in zip(alone.losses, leader.losses, strict=True):
        assert ours == pytest.approx(theirs, rel=1e-3)
    # Muon's products are in bfloat16: another order of addition is another rounding.
    still = small_settings("optimizer.peak_rate=1e-12", "optimizer.final_rate=0")
    start = run_small(still, tmp_path / "start").weights
    for name, value in alone.weights.items():
        moved = float((value - start[name]).norm())
        assert float((value - leader.weights[name]).norm()) < 0.15 * moved, name
