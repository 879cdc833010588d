"""The benchmark for GPUs runs whole in a tiny size, and says when there is no GPU."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "benchmarks" / "sampler_gpu.py", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=env)


@pytest.mark.slow
def test_a_smoke_run_measures_every_way(tmp_path: Path) -> None:
    done = run("--smoke", "--results", str(tmp_path))
    assert done.returncode == 0, done.stderr
    for way in ("ours, bfloat16 |", "ours, bfloat16 without graphs", "ours, int8"):
        assert way in done.stdout
    assert "hf generate" in done.stdout or "is left out" in done.stdout
    last = json.loads(done.stdout.splitlines()[-1])
    assert last["programs_per_s"] > 0
    assert 0 <= last["wasted_row_steps"] < 0.5
    assert last["share_of_peak"] is None
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_one_sentence_says_so() -> None:
    done = run()
    assert done.returncode == 1
    assert "CUDA GPU" in done.stderr
    assert "Traceback" not in done.stderr
