"""However a step is split among processes and micro batches, it is the same step."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch
from ranks import values_on_ranks
from small_run import Outcome, assert_alike, run_small, small_batch, small_settings

from alphacode.core.errors import ConfigError
from alphacode.encoding.batch import Batch
from alphacode.model.presets import model_preset
from alphacode.training.parallel_settings import ParallelSettings, check_parallel

FSDP = "parallel.data_parallel=fsdp"


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One process, the batch at once."""
    return run_small(small_settings(), tmp_path_factory.mktemp("alone"))


def test_the_run_to_compare_with_learns(alone: Outcome, tmp_path: Path) -> None:
    """So that equal weights are not those that training started from."""
    still = small_settings("optimizer.peak_rate=1e-12", "optimizer.final_rate=0")
    start = run_small(still, tmp_path).weights
    for name, value in alone.weights.items():
        assert float((value - start[name]).abs().max()) > 1e-3, name
    assert alone.losses[-1]["total"] < alone.losses[0]["total"]
    assert set(alone.losses[0]) == {"total", "decoder", "mlm", "value"}


@pytest.mark.parametrize("size", [3, pytest.param(1, marks=pytest.mark.slow)])
def test_micro_batches_add_up_to_the_batch(
    alone: Outcome, tmp_path: Path, size: int
) -> None:
    settings = small_settings(f"parallel.micro_batch_size={size}")
    assert_alike(alone, run_small(settings, tmp_path))


def test_activation_checkpointing_changes_no_bit(
    alone: Outcome, tmp_path: Path
) -> None:
    settings = small_settings("parallel.activation_checkpointing=true")
    assert_alike(alone, run_small(settings, tmp_path), tolerance=0)


def test_recomputation_draws_the_same_drop_out(tmp_path: Path) -> None:
    dropping = ["model.dropout=0.2", "training.steps=3"]
    plain = run_small(small_settings(*dropping), tmp_path / "plain")
    settings = small_settings(*dropping, "parallel.activation_checkpointing=true")
    assert_alike(plain, run_small(settings, tmp_path / "again"), tolerance=0)


def test_two_processes_train_as_one_does(alone: Outcome, tmp_path: Path) -> None:
    leader, other = values_on_ranks(2, run_small, small_settings(), tmp_path)
    assert_alike(alone, leader)
    # The leader alone speaks and holds the finished model.
    assert other == Outcome([], {})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("processes", "assignments"),
    [
        (2, ["parallel.micro_batch_size=3"]),
        (2, [FSDP]),
        (2, [FSDP, "parallel.micro_batch_size=3"]),
        (2, [FSDP, "parallel.activation_checkpointing=true"]),
        (2, ["parallel.tensor_parallel=2"]),
        (2, ["parallel.tensor_parallel=2", "parallel.micro_batch_size=3"]),
        (4, []),
        (4, [FSDP]),
        (4, ["parallel.tensor_parallel=4"]),
        (4, [FSDP, "parallel.tensor_parallel=2"]),
        (
            4,
            [
                FSDP,
                "parallel.tensor_parallel=2",
                "parallel.activation_checkpointing=true",
                "parallel.micro_batch_size=3",
            ],
        ),
    ],
    ids=lambda value: str(value).replace("parallel.", "").strip("[]").replace("'", ""),
)
def test_every_engine_trains_as_one_process_does(
    alone: Outcome, tmp_path: Path, processes: int, assignments: list[str]
) -> None:
    settings = small_settings(*assignments)
    leader = values_on_ranks(processes, run_small, settings, tmp_path)[0]
    assert_alike(alone, leader)


@pytest.mark.slow
@pytest.mark.parametrize("assignments", [[FSDP], [], ["parallel.tensor_parallel=2"]])
def test_bfloat16_products_learn_alike_everywhere(
    alone: Outcome, tmp_path: Path, assignments: list[str]
) -> None:
    """Eight bits of mantissa: losses agree within two in a hundred."""
    settings = small_settings("training.precision=bfloat16", *assignments)
    leader = values_on_ranks(2, run_small, settings, tmp_path)[0]
    for ours, theirs in zip(alone.losses, leader.losses, strict=True):
        assert theirs["total"] == pytest.approx(ours["total"], rel=0.02)
    assert all(value.dtype == torch.float32 for value in leader.weights.values())


def same_shapes(_: int) -> Batch:
    return small_batch(0)


def run_traced(*run: Any) -> Outcome:
    """Run with graphs traced but no code made of them, which takes minutes."""
    compile_fully = torch.compile
    try:
        torch.compile = partial(compile_fully, backend="aot_eager")
        return run_small(*run)
    finally:
        torch.compile = compile_fully


# The compiler warns of its own ways.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_compiled_blocks_train_alike(tmp_path: Path, processes: int) -> None:
    """With code in one process; with graphs alone in two, sharded."""
    steps = "training.steps=3"
    settings = small_settings(steps, "parallel.compile=true", FSDP)
    eager = run_small(small_settings(steps), tmp_path / "eager", same_shapes)
    run = (settings, tmp_path / "compiled", same_shapes)
    if processes == 1:
        compiled = run_small(*run)
    else:
        compiled = values_on_ranks(2, run_traced, *run)[0]
    assert_alike(eager, compiled, tolerance=1e-4)


@pytest.mark.parametrize(
    ("preset", "assignments", "batch_size", "processes", "said"),
    [
        ("9b", {"tensor_parallel": 8}, 64, 8, "num_kv_heads = 4; take one of 1, 2, 4"),
        ("1b", {"tensor_parallel": 2}, 64, 2, "take one of 1$"),
        ("41b", {"tensor_parallel": 16}, 64, 24, "start a multiple of 16"),
        ("41b", {"tensor_parallel": 16}, 64, 1, "there are 1 process"),
        ("1b", {"data_parallel": "none"}, 64, 2, "would each train alone"),
        ("9b", {"data_parallel": "ddp", "tensor_parallel": 2}, 64, 4, "use fsdp"),
        ("1b", {"data_parallel": "fsdp"}, 65, 2, "take a multiple of 2"),
    ],
)
def test_what_does_not_fit_is_said(
    preset: str,
    assignments: dict[str, object],
    batch_size: int,
    processes: int,
    said: str,
) -> None:
    parallel = ParallelSettings(**assignments)
    with pytest.raises(ConfigError, match=said):
        check_parallel(parallel, model_preset(preset), batch_size, processes)


def test_what_fits_is_shared() -> None:
    parallel = ParallelSettings(data_parallel="fsdp", tensor_parallel=16)
    assert check_parallel(parallel, model_preset("41b"), 2048, 64) == 4
    alone = ParallelSettings(data_parallel="none")
    assert check_parallel(alone, model_preset("tiny"), 7, 1) == 1


def test_an_environment_that_is_not_whole_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORLD_SIZE", "two")
    with pytest.raises(ConfigError, match="WORLD_SIZE='two'"):
        run_small(small_settings(), tmp_path)
