"""The benchmark for GPUs runs whole in a tiny size, and says when there is no GPU."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from alphacode.model.int8 import round_to_eight_bits
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "benchmarks" / "sampler_gpu.py", *arguments]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=env)


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    return importlib.import_module("sampler_gpu")


def test_what_a_step_cannot_do_without_is_counted_to_the_byte(benchmark: Any) -> None:
    config = model_preset("tiny").model_copy(update={"value_layers": 0})
    torch.manual_seed(0)
    model = EncoderDecoder(config).eval()
    task = benchmark.Task([7] * 24, samples=8, tokens=11, threads=1)
    D, F, H, G = 32, 64, 32, config.kv_dim
    matrices = D * (H + 2 * G) + 3 * H * D + 2 * D * F
    vectors = F + D + 3 * 2 * D
    weights = 2 * (matrices + vectors) + 2 * D + 512 * D
    # Of eight rows the mean of 1 to 11 positions, and one prompt.
    remembered = 2 * 2 * G * (24 + 8 * 6)
    assert benchmark.step_bytes(model, 8, task) == 4 * (weights + remembered)
    per_token = 2 * (2 * matrices + 512 * D) + 2 * 4 * H * 24
    assert benchmark.program_flops(model, task) == 11 * per_token + 2 * 4 * H * 66
    model.bfloat16()
    round_to_eight_bits(model, "int8")
    scales = 4 * (2 * (H + 2 * G + D + H + D + F + D) + 512)
    expected = 2 * matrices + 512 * D + 2 * (2 * vectors + 2 * D + remembered) + scales
    assert benchmark.step_bytes(model, 8, task) == expected


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
