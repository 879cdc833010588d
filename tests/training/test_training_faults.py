"""A loss or gradient that is no number stops a run before the weights take it in."""

import os
from functools import partial
from pathlib import Path

import pytest
import torch
from ranks import on_ranks, values_on_ranks
from small_run import (
    Outcome,
    assert_same_weights,
    run_small,
    small_batch,
    small_settings,
)
from torch import Tensor

from alphacode.core.errors import RunError
from alphacode.model.transformer import EncoderDecoder
from alphacode.training import objectives
from alphacode.training.settings import FinetuneSettings
from alphacode.training.start import draw_weight
from alphacode.training.trainer import Plan, train

FSDP = "parallel.data_parallel=fsdp"
TENSOR = "parallel.tensor_parallel=2"


def spoilt_from(step: int, rank: str = "0"):
    """Return `decoder_loss` with one logit spoilt from a call on, in one process."""
    original, calls = objectives.decoder_loss, iter(range(10**6))

    def decoder_loss(logits_BTV: Tensor, *rest: object, **options: object) -> Tensor:
        if next(calls) >= step and os.environ.get("RANK", "0") == rank:
            spoil_BTV = torch.zeros_like(logits_BTV)
            spoil_BTV[0, 0, 0] = torch.nan
            logits_BTV = logits_BTV + spoil_BTV
        return original(logits_BTV, *rest, **options)  # type: ignore[arg-type]

    return decoder_loss


@pytest.mark.parametrize("what", ["loss", "gradient"])
def test_the_step_that_spoils_a_number_changes_no_weight(
    tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = small_settings("training.checkpoint_steps=5", "training.log_steps=12")
    model = EncoderDecoder(settings.model)
    for name, parameter in model.named_parameters():
        parameter.data.copy_(draw_weight(model, 0, name, parameter))
    before: dict[str, Tensor] = {}
    calls = iter(range(100))

    def spoil(gradient: Tensor) -> Tensor:
        if next(calls) == 6:
            before.update({k: v.clone() for k, v in model.state_dict().items()})
            return (
                torch.full_like(gradient, torch.inf) if what == "gradient" else gradient
            )
        return gradient

    model.decoder.norm.weight.register_hook(spoil)
    if what == "loss":
        monkeypatch.setattr(objectives, "decoder_loss", spoilt_from(6))
    with pytest.raises(RunError, match=r"at step 7, .*lower optimizer\.peak_rate"):
        train(model, small_batch, Plan.of(settings), tmp_path)
    assert before
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name]), name
    names = [path.name for path in (tmp_path / "checkpoints").iterdir()]
    assert names == ["step-000000005.safetensors"]


def test_a_run_goes_on_after_a_fault_that_does_not_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = small_settings("training.checkpoint_steps=5")
    whole = run_small(settings, tmp_path / "whole")
    with monkeypatch.context() as patch:
        patch.setattr(objectives, "decoder_loss", spoilt_from(6))
        with pytest.raises(RunError):
            run_small(settings, tmp_path / "parts")
    again = run_small(settings, tmp_path / "parts")
    assert len(again.losses) == 7
    assert_same_weights(whole, again, tolerance=0)


def run_spoilt(settings: FinetuneSettings, run_dir: Path) -> Outcome:
    objectives.decoder_loss = spoilt_from(6, rank="1")
    return run_small(settings, run_dir)


@pytest.mark.slow
@pytest.mark.parametrize("assignments", [[], [FSDP], [TENSOR]], ids=str)
def test_a_number_spoilt_in_one_process_stops_all_at_that_step(
    tmp_path: Path, assignments: list[str]
) -> None:
    settings = small_settings("training.checkpoint_steps=5", *assignments)
    for each in on_ranks(2, run_spoilt, settings, tmp_path):
        assert isinstance(each.error, RunError)
        assert "at step 7, before which" in str(each.error)
    names = [path.name for path in (tmp_path / "checkpoints").iterdir()]
    assert names == ["step-000000005"]
    leader = values_on_ranks(2, run_small, settings, tmp_path)[0]
    assert len(leader.losses) == 7


# Total, decoder, mlm and value loss of the tiny preset, seed 0, all objectives on; GOLD
# sets in at the sixth step. A change of these numbers is a change of what is learned.
GOLDEN = [
    (12.707104, 6.440773, 6.196362, 0.699679),
    (12.697675, 6.490663, 6.138700, 0.683128),
    (12.654972, 6.372336, 6.213208, 0.694279),
    (12.212578, 6.008355, 6.135787, 0.684362),
    (12.132904, 5.888391, 6.177069, 0.674437),
    (6.568308, 0.351265, 6.149576, 0.674676),
    (6.478769, 0.364892, 6.046377, 0.674995),
    (6.547031, 0.384921, 6.095107, 0.670035),
    (6.406813, 0.388210, 5.952188, 0.664155),
    (6.505787, 0.395454, 6.044023, 0.663102),
    (6.517487, 0.385211, 6.065799, 0.664764),
    (6.443465, 0.394498, 5.982624, 0.663428),
    (6.384652, 0.404119, 5.914344, 0.661886),
    (6.358745, 0.401737, 5.891185, 0.658225),
    (6.393291, 0.415515, 5.911555, 0.662222),
    (6.387593, 0.417663, 5.904046, 0.658846),
    (6.331617, 0.404486, 5.860700, 0.664321),
    (6.336133, 0.407191, 5.862660, 0.662820),
    (6.269287, 0.433358, 5.769534, 0.663949),
    (6.344191, 0.413343, 5.864596, 0.662512),
]


def test_the_loss_curve_is_the_golden_one(tmp_path: Path) -> None:
    """With the oldest vector instructions the curve differs by less than 1e-6."""
    settings = small_settings(
        "model.num_query_heads=2",
        "model.head_dim=16",
        "model.num_kv_heads=1",
        "training.steps=20",
    )
    losses = run_small(settings, tmp_path).losses
    names = ("total", "decoder", "mlm", "value")
    curve = [tuple(step[name] for name in names) for step in losses]
    assert len(curve) == len(GOLDEN)
    for step, (found, expected) in enumerate(zip(curve, GOLDEN, strict=True)):
        assert found == pytest.approx(expected, rel=5e-5), step


def test_first_weights_depend_on_seed_and_name_alone() -> None:
    """So that processes that hold different parts draw what one would draw."""
    config = small_settings().model
    with torch.device("meta"):
        model = EncoderDecoder(config)
    draw = partial(draw_weight, model, 3)
    shapes = dict(model.named_parameters())
    one = {name: draw(name, shapes[name]) for name in shapes}
    other = {name: draw(name, shapes[name]) for name in reversed(shapes)}
    for name, value in one.items():
        assert torch.equal(value, other[name])
    matrices = [value for value in one.values() if value.dim() > 1]
    assert len({float(value.flatten()[0]) for value in matrices}) == len(matrices)


def test_first_weights_have_the_models_scales() -> None:
    config = small_settings("model.model_dim=256", "model.init_std=0.05").model
    with torch.device("meta"):
        model = EncoderDecoder(config)
    for name, parameter in model.named_parameters():
        value = draw_weight(model, 0, name, parameter)
        if value.dim() == 1:
            assert value.unique().tolist() == [0.0 if name.endswith("bias") else 1.0]
            continue
        std = 0.05
        if name.endswith("project_out.weight") and ".blocks." in name:
            # Two branches in a block of encoder or head, three in each of two others.
            std /= (6 if name.startswith("decoder") else 2) ** 0.5
        assert float(value.std()) == pytest.approx(std, rel=0.15), name
        assert abs(float(value.mean())) < 0.01
