"""A checkpoint is whole or absent, read by any number of processes, never half-true."""

import json
import multiprocessing
import os
import re
import resource
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
import torch
from ranks import Ended, on_ranks, values_on_ranks
from safetensors import safe_open
from small_run import (
    Outcome,
    assert_same_weights,
    run_small,
    small_batch,
    small_settings,
)

from alphacode.core.errors import CheckpointError, RunError
from alphacode.encoding.batch import Batch
from alphacode.training.settings import FinetuneSettings

FSDP = "parallel.data_parallel=fsdp"
TENSOR = "parallel.tensor_parallel=2"
EVERY_THREE = "training.checkpoint_steps=3"


class StoppedError(Exception):
    """Ends a run in the middle."""


def stopping_at(step: int):
    def batch_of_step(number: int) -> Batch:
        if number == step:
            raise StoppedError
        return small_batch(number)

    return batch_of_step


def run_until(settings: FinetuneSettings, run_dir: Path, step: int) -> None:
    with pytest.raises(StoppedError):
        run_small(settings, run_dir, stopping_at(step))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One process that never stopped."""
    return run_small(small_settings(), tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of one process that stopped behind its checkpoints of steps 3 and 6."""
    run_dir = tmp_path_factory.mktemp("stopped")
    run_until(small_settings(EVERY_THREE), run_dir, 7)
    return run_dir


@pytest.fixture
def run_dir(stopped: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(stopped, tmp_path / "run"))


def newest(run_dir: Path) -> Path:
    return max((run_dir / "checkpoints").iterdir())


def test_every_step_is_a_place_to_go_on_from(whole: Outcome, run_dir: Path) -> None:
    again = run_small(small_settings(), run_dir)
    assert len(again.losses) == 6
    assert again.losses == whole.losses[6:]
    assert_same_weights(whole, again, tolerance=0)


def test_a_flipped_bit_is_noticed(run_dir: Path) -> None:
    path = newest(run_dir)
    content = bytearray(path.read_bytes())
    content[-1000] ^= 1
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=rf"{path.name} is damaged .*; delete it"):
        run_small(small_settings(), run_dir)


def test_without_the_damaged_one_the_run_goes_on_from_the_one_before(
    whole: Outcome, run_dir: Path
) -> None:
    newest(run_dir).unlink()
    again = run_small(small_settings(), run_dir)
    assert len(again.losses) == 9
    assert_same_weights(whole, again, tolerance=0)


def test_another_shape_is_said(run_dir: Path) -> None:
    settings = small_settings("model.feed_forward_ratio=3")
    said = r"does not fit the model: .*feed_forward.* has shape \[64\], expected \[96\]"
    with pytest.raises(CheckpointError, match=said):
        run_small(settings, run_dir)


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """Have every write beyond a size fail, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def run_with_little_room(settings: FinetuneSettings, run_dir: Path) -> None:
    with at_most(50_000):
        run_small(settings, run_dir)


def test_a_full_disk_is_said_and_the_checkpoints_before_it_stay(
    whole: Outcome, run_dir: Path
) -> None:
    before = sorted((run_dir / "checkpoints").iterdir())
    with pytest.raises(RunError, match=r"cannot write .*step-000000009.*space"):
        run_with_little_room(small_settings(EVERY_THREE), run_dir)
    assert sorted((run_dir / "checkpoints").iterdir()) == before
    assert_same_weights(whole, run_small(small_settings(), run_dir), tolerance=0)


def test_what_a_killed_process_left_is_cleared(run_dir: Path) -> None:
    part = run_dir / "checkpoints" / ".step-000000009.safetensors.77.part"
    part.write_bytes(b"half")
    (run_dir / "checkpoints" / ".step-000000009.part").mkdir()
    run_small(small_settings(), run_dir)
    assert [
        path.name for path in (run_dir / "checkpoints").iterdir() if path.name[0] == "."
    ] == []


@pytest.mark.slow
def test_a_kill_at_any_moment_loses_nothing(whole: Outcome, tmp_path: Path) -> None:
    """Saving at every step, killed again and again, in the middle of saving too."""
    settings = small_settings("training.checkpoint_steps=1")
    random = Random(5)
    context = multiprocessing.get_context("fork")
    kills = 0
    while True:
        process = context.Process(target=run_small, args=(settings, tmp_path))
        process.start()
        # A step and its checkpoint take some hundredths of a second.
        process.join(0.15 + 0.3 * random.random())
        if process.exitcode is not None:
            break
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        kills += 1
    assert process.exitcode == 0
    assert kills > 0
    # Finished: nothing is trained again, and the weights are those of one go.
    again = run_small(settings, tmp_path)
    assert not again.losses
    assert_same_weights(whole, again, tolerance=0)


# Several processes.


def killing_at(step: int, rank: int):
    """Return a source of batches that ends one process as `kill -9` does."""

    def batch_of_step(number: int) -> Batch:
        if number == step and os.environ["RANK"] == str(rank):
            os.kill(os.getpid(), signal.SIGKILL)
        return small_batch(number)

    return batch_of_step


def run_and_kill(settings: FinetuneSettings, run_dir: Path, step: int, rank: int):
    return run_small(settings, run_dir, killing_at(step, rank))


def run_and_stop(settings: FinetuneSettings, run_dir: Path, step: int) -> None:
    run_until(settings, run_dir, step)


WAYS = {
    "one": (1, []),
    "ddp 2": (2, []),
    "fsdp 2": (2, [FSDP]),
    "tensor 2": (2, [TENSOR]),
    "fsdp 4": (4, [FSDP]),
    "fsdp 2, tensor 2": (4, [FSDP, TENSOR]),
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("saved", "loaded"),
    [
        ("fsdp 4", "one"),
        ("fsdp 4", "fsdp 2"),
        ("fsdp 2, tensor 2", "one"),
        ("fsdp 2, tensor 2", "fsdp 2"),
        ("one", "fsdp 2, tensor 2"),
        ("one", "ddp 2"),
        ("ddp 2", "tensor 2"),
        ("tensor 2", "fsdp 4"),
        ("fsdp 2", "fsdp 2"),
    ],
)
def test_a_checkpoint_is_read_by_any_number_of_processes(
    whole: Outcome, tmp_path: Path, saved: str, loaded: str
) -> None:
    for way, function, rest in (
        (saved, run_and_stop, [7]),
        (loaded, run_small, []),
    ):
        size, assignments = WAYS[way]
        settings = small_settings(EVERY_THREE, *assignments)
        if size == 1:
            outcome = function(settings, tmp_path, *rest)
        else:
            outcome = values_on_ranks(size, function, settings, tmp_path, *rest)[0]
    # It went on from step 6 and did not begin again.
    assert len(outcome.losses) == 6
    assert_same_weights(whole, outcome, tolerance=1e-5)


def raised(ended: Ended) -> str:
    assert isinstance(ended.error, RunError), ended
    return str(ended.error)


@pytest.mark.slow
@pytest.mark.parametrize("assignments", [[], [FSDP], [TENSOR]], ids=str)
@pytest.mark.parametrize("rank", [0, 1])
def test_a_lost_process_ends_the_others_and_the_run_goes_on_afterwards(
    whole: Outcome, tmp_path: Path, assignments: list[str], rank: int
) -> None:
    settings = small_settings(EVERY_THREE, *assignments)
    ended = on_ranks(2, run_and_kill, settings, tmp_path, 7, rank)
    assert ended[rank].exit_code == -signal.SIGKILL
    assert re.search("lost touch with another one at step 8", raised(ended[1 - rank]))
    names = sorted(path.name for path in (tmp_path / "checkpoints").iterdir())
    assert names == ["step-000000003", "step-000000006"]
    leader = values_on_ranks(2, run_small, settings, tmp_path)[0]
    assert len(leader.losses) == 6
    assert_same_weights(whole, leader, tolerance=1e-5)


def stopping_for_good(number: int) -> Batch:
    if number == 4 and os.environ["RANK"] == "1":
        os.kill(os.getpid(), signal.SIGSTOP)
    return small_batch(number)


@pytest.mark.slow
def test_a_process_that_hangs_is_given_up(tmp_path: Path) -> None:
    settings = small_settings("parallel.timeout_s=3")
    ended = on_ranks(2, run_small, settings, tmp_path, stopping_for_good, timeout_s=15)
    assert "lost touch with another one at step 5" in raised(ended[0])


def run_with_little_room_in_one(settings: FinetuneSettings, run_dir: Path) -> None:
    with at_most(20_000 if os.environ["RANK"] == "1" else 10**9):
        run_small(settings, run_dir)


@pytest.mark.slow
def test_a_full_disk_of_one_process_is_said_by_all(
    whole: Outcome, tmp_path: Path
) -> None:
    settings = small_settings(EVERY_THREE, FSDP)
    values_on_ranks(2, run_and_stop, settings, tmp_path, 7)
    before = sorted((tmp_path / "checkpoints").iterdir())
    ended = on_ranks(2, run_with_little_room_in_one, settings, tmp_path)
    for each in ended:
        assert re.search(r"cannot write .*step-000000009: process 1: ", raised(each))
    assert sorted((tmp_path / "checkpoints").iterdir()) == before
    leader = values_on_ranks(2, run_small, settings, tmp_path)[0]
    assert_same_weights(whole, leader, tolerance=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["cut", "flip", "lose", "manifest"])
@pytest.mark.parametrize("readers", [1, 2])
def test_a_damaged_directory_is_named(
    tmp_path: Path, damage: str, readers: int
) -> None:
    settings = small_settings(EVERY_THREE, FSDP)
    values_on_ranks(2, run_and_stop, settings, tmp_path, 7)
    path = newest(tmp_path)
    file = sorted(path.glob("*.safetensors"))[1]
    content = bytearray(file.read_bytes())
    if damage == "cut":
        file.write_bytes(content[:-1000])
    elif damage == "flip":
        content[-1000] ^= 1
        file.write_bytes(content)
    elif damage == "lose":
        file.unlink()
    else:
        (path / "manifest.json").write_text(json.dumps({"clock": {}}))
    if readers == 1:
        with pytest.raises(CheckpointError, match=f"{path.name} is damaged"):
            run_small(small_settings(), tmp_path)
    else:
        for each in on_ranks(2, run_small, settings, tmp_path):
            assert isinstance(each.error, CheckpointError)
            assert re.search(f"{path.name} is damaged", str(each.error))


@pytest.mark.slow
@pytest.mark.parametrize("assignments", [[FSDP], [TENSOR]], ids=str)
def test_shards_of_a_checkpoint_sum_to_what_one_file_sums_to(
    tmp_path: Path, assignments: list[str]
) -> None:
    """Bits of first weights, summed by one process and over the shards of two."""
    still = ["training.steps=1", "optimizer.peak_rate=1e-30", "optimizer.final_rate=0"]
    still += ["optimizer.weight_decay=0", "optimizer.warmup_steps=0"]
    values_on_ranks(
        2, run_small, small_settings(*still, *assignments), tmp_path / "two"
    )
    run_small(small_settings(*still), tmp_path / "one")

    manifest = json.loads((newest(tmp_path / "two") / "manifest.json").read_text())
    with safe_open(newest(tmp_path / "one"), framework="pt") as file:
        sums = json.loads(file.metadata()["sums"])
        name = "model/decoder.blocks.0.attention.project_in.weight"
        by_hand = int(file.get_tensor(name).view(torch.int32).long().sum())
    # Biases begin at nought, which even this rate can move.
    weights = [each for each in sums if re.match(r"model/.*weight$", each)]
    assert len(weights) > 20
    assert {each: manifest["sums"][each] for each in weights} == {
        each: sums[each] for each in weights
    }
    assert sums[name] == by_hand
