"""The command line under `torchrun`: one process speaks, all of them train."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from safetensors.torch import load_file

from alphacode.core.settings import override
from alphacode.curriculum import generate
from alphacode.data.writers import write_problems
from alphacode.training.finetune import finetune
from alphacode.training.settings import FinetuneSettings, finetune_preset

SETTINGS = [
    "training.steps=6",
    "training.batch_size=8",
    "training.log_steps=2",
    "training.device=cpu",
    "training.threads=2",
    "training.precision=float32",
    "training.weights=float32",
    "tokenizer.vocab_size=512",
    "optimizer.warmup_steps=2",
]


def torchrun(
    problems: Path, run_dir: Path, *assignments: str, options: tuple[str, ...] = ()
) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    command += ["--nproc-per-node", "2", "-m", "alphacode", "train", "finetune"]
    command += [str(problems), "--preset", "tiny", "--run-dir", str(run_dir), "--json"]
    command += options
    for assignment in [*SETTINGS, *assignments]:
        command += ["--set", assignment]
    return subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.slow
def test_the_command_trains_in_two_processes_as_in_one(
    problem_file: Path, tmp_path: Path
) -> None:
    settings: FinetuneSettings = override(finetune_preset("tiny"), SETTINGS)
    alone = finetune(settings, [problem_file], tmp_path / "alone")
    fsdp = "parallel.data_parallel=fsdp"
    done = torchrun(problem_file, tmp_path / "two", fsdp)
    assert done.returncode == 0, done.stderr
    # One answer and one line per report, whoever else was there.
    assert json.loads(done.stdout)["model"] == str(tmp_path / "two" / "model")
    for said in ("encoding the problems", "step 2 of 6", "step 6 of 6"):
        assert done.stderr.count(said) == 1
    one = load_file(alone / "model.safetensors")
    two = load_file(tmp_path / "two" / "model" / "model.safetensors")
    assert one.keys() == two.keys()
    for name, value in one.items():
        assert float((value - two[name]).abs().max()) < 1e-5, name
    # The same command again has nothing left to do, in one process too.
    again = finetune(settings, [problem_file], tmp_path / "two")
    assert again == tmp_path / "two" / "model"


@pytest.mark.slow
def test_what_is_wrong_with_the_data_is_said_once(tmp_path: Path) -> None:
    done = torchrun(tmp_path / "absent.jsonl", tmp_path / "run")
    assert done.returncode != 0
    ours = [line for line in done.stderr.splitlines() if line.startswith("alphacode:")]
    assert len(ours) == 1
    assert "absent.jsonl" in ours[0]


@pytest.mark.slow
def test_the_leader_looks_at_validation_problems_while_the_others_wait(
    problem_file: Path, tmp_path: Path
) -> None:
    looks = ["every_steps=3", "samples=4", "problems=2", 'languages=["python3"]']
    settings = [f"validation.{look}" for look in looks]
    # Less than a look takes: to wait for the leader is no exchange.
    settings += ["parallel.data_parallel=fsdp", "parallel.timeout_s=5"]
    write_problems(tmp_path / "held-out.jsonl", generate(2, 5))
    options = ("--validate", str(tmp_path / "held-out.jsonl"))
    done = torchrun(problem_file, tmp_path / "run", *settings, options=options)
    assert done.returncode == 0, done.stderr
    found = sorted(path.name for path in (tmp_path / "run" / "validation").iterdir())
    assert found == ["best", "step-000000003.json", "step-000000006.json"]
    assert done.stderr.count("the model is the state of step") == 1
    best = tmp_path / "run" / "validation" / "best" / "model.safetensors"
    assert (tmp_path / "run" / "model" / best.name).read_bytes() == best.read_bytes()
