"""A run that was killed ends in the weights of one that never stopped, bit for bit."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from alphacode.core.errors import CheckpointError, RunError
from alphacode.core.settings import override
from alphacode.training.finetune import finetune
from alphacode.training.metrics import METRICS, read_metrics
from alphacode.training.progress import TrainingProgress
from alphacode.training.run import claim
from alphacode.training.settings import FinetuneSettings

# Everything that draws random numbers is on: masks, drop-out, lines left out.
ALL_ON = [
    "objective.mlm=true",
    "objective.gold=true",
    "objective.tempering=true",
    "objective.value_prediction=true",
    "model.value_layers=1",
    "model.dropout=0.1",
    "training.checkpoint_steps=1",
    "training.weights=float32",
]

KILLED = """
import os, signal, sys
from pathlib import Path
from alphacode.core.settings import parse
from alphacode.training import trainer
from alphacode.training.finetune import finetune
from alphacode.training.metrics import METRICS, read_metrics
from alphacode.training.settings import FinetuneSettings

settings = FinetuneSettings.model_validate_json(sys.argv[1])
last = int(sys.argv[4])
update = trainer._Loop._update

def update_or_die(self, step, *rest):
    if step == last:
        os.kill(os.getpid(), signal.SIGKILL)
    return update(self, step, *rest)

trainer._Loop._update = update_or_die
finetune(settings, [Path(sys.argv[2])], Path(sys.argv[3]))
"""


class StoppedError(Exception):
    """Raised in the middle of a run, as a kill would end it."""


def stop_at(step: int):
    def report(progress: TrainingProgress) -> None:
        if progress.step == step:
            raise StoppedError

    return report


def weights(model_dir: Path) -> dict[str, torch.Tensor]:
    return load_file(model_dir / "model.safetensors")


def assert_same_weights(one: Path, other: Path) -> None:
    ours, theirs = weights(one), weights(other)
    assert ours.keys() == theirs.keys()
    for name, value in ours.items():
        assert torch.equal(value, theirs[name]), name


def assert_same_metrics(one: Path, other: Path) -> None:
    """Every step is in one report, which says what it did; only times may differ."""
    ours, theirs = read_metrics(one / METRICS), read_metrics(other / METRICS)
    spans = [range(row["first_step"], row["step"] + 1) for row in theirs]
    assert [step for span in spans for step in span] == list(range(1, 13))
    same = ["step", "first_step", "losses", "gradient_norm", "tokens", "learning_rate"]
    same += ["padding_share", "flops_per_step", "padded_flops_per_step"]
    for mine, yours in zip(ours, theirs, strict=True):
        assert {key: mine[key] for key in same} == {key: yours[key] for key in same}


@pytest.mark.parametrize("stops", [[1], [5], [3, 4, 11]])
def test_a_stopped_run_ends_as_one_that_never_stopped(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path, stops: list[int]
) -> None:
    settings = override(tiny, [*ALL_ON, "training.log_steps=1"])
    whole = finetune(settings, [problem_file], tmp_path / "whole")
    for stop in stops:
        with pytest.raises(StoppedError):
            finetune(settings, [problem_file], tmp_path / "parts", report=stop_at(stop))
    parts = finetune(settings, [problem_file], tmp_path / "parts")
    assert_same_weights(whole, parts)


def test_kill_nine_loses_nothing(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    """Checkpoints are three steps apart and the kill comes between two of them."""
    settings = override(tiny, [*ALL_ON, "training.checkpoint_steps=3"])
    whole = finetune(settings, [problem_file], tmp_path / "whole")
    command = [sys.executable, "-c", KILLED, settings.model_dump_json()]
    command += [str(problem_file), str(tmp_path / "parts"), "8"]
    killed = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": "src"}, capture_output=True
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    names = sorted(path.name for path in (tmp_path / "parts/checkpoints").iterdir())
    assert names == ["step-000000003.safetensors", "step-000000006.safetensors"]
    parts = finetune(settings, [problem_file], tmp_path / "parts")
    assert_same_weights(whole, parts)
    assert_same_metrics(tmp_path / "whole", tmp_path / "parts")


def test_another_seed_gives_other_weights(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    """So that the comparisons above could have failed."""
    one = finetune(tiny, [problem_file], tmp_path / "one")
    other = override(tiny, ["training.seed=77"])
    two = finetune(other, [problem_file], tmp_path / "two")
    assert not all(
        torch.equal(value, weights(two)[name]) for name, value in weights(one).items()
    )


def test_a_finished_run_is_not_trained_further(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    model = finetune(tiny, [problem_file], tmp_path)
    before = weights(model)
    reports: list[TrainingProgress] = []
    finetune(tiny, [problem_file], tmp_path, report=reports.append)
    assert not reports
    assert all(
        torch.equal(value, before[name]) for name, value in weights(model).items()
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("training.steps=13", "training.steps = 12, not 13"),
        ("objective.mlm=false", "objective.mlm = true, not false"),
        ("optimizer.peak_rate=1.0", "optimizer.peak_rate = 0.002, not 1.0"),
    ],
)
def test_other_settings_are_refused_by_name(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path, change: str, said: str
) -> None:
    finetune(tiny, [problem_file], tmp_path)
    with pytest.raises(RunError, match=said):
        finetune(override(tiny, [change]), [problem_file], tmp_path)


def test_other_problems_are_refused(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    finetune(tiny, [problem_file], tmp_path / "run")
    fewer = tmp_path / "fewer.jsonl"
    fewer.write_text("".join(problem_file.read_text().splitlines(True)[1:]))
    with pytest.raises(RunError, match=r"inputs\.data"):
        finetune(tiny, [fewer], tmp_path / "run")


def test_reporting_and_saving_more_often_is_no_other_run(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    with pytest.raises(StoppedError):
        finetune(tiny, [problem_file], tmp_path, report=stop_at(4))
    often = override(tiny, ["training.log_steps=1", "training.checkpoint_minutes=1"])
    assert finetune(often, [problem_file], tmp_path).is_dir()


def test_what_decides_nothing_may_change_in_a_stage_that_holds_another_too(
    tmp_path: Path,
) -> None:
    before = {"finetune": {"training": {"log_steps": 20, "steps": 5}}}
    claim(tmp_path, before)
    claim(tmp_path, {"finetune": {"training": {"log_steps": 1, "steps": 5}}})
    claim(tmp_path, {**before, "parallel": {"micro_batch_size": 4}})
    with pytest.raises(RunError, match=r"finetune\.training\.steps = 5, not 6"):
        claim(tmp_path, {"finetune": {"training": {"log_steps": 20, "steps": 6}}})


def test_a_run_older_than_a_setting_goes_on_with_what_it_was_begun_with(
    tmp_path: Path,
) -> None:
    claim(tmp_path, {"optimizer": {"peak_rate": 1.0}})
    claim(tmp_path, {"optimizer": {"peak_rate": 1.0, "algorithm": "adamw"}})
    with pytest.raises(RunError, match=r"optimizer\.algorithm"):
        claim(tmp_path, {"optimizer": {"peak_rate": 1.0, "algorithm": "muon"}})


def test_a_damaged_checkpoint_is_named(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    finetune(tiny, [problem_file], tmp_path)
    (newest,) = (tmp_path / "checkpoints").glob("*.safetensors")
    newest.write_bytes(newest.read_bytes()[:1000])
    with pytest.raises(CheckpointError, match=newest.name):
        finetune(tiny, [problem_file], tmp_path)
