"""Recorded steps write what unrecorded ones write; on CUDA devices alone."""

from collections.abc import Callable
from typing import Any

import pytest
import torch

from alphacode.core.problem import Problem
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]

SIZES: dict[str, Any] = {"model_dim": 32, "num_query_heads": 4, "head_dim": 16}


def drawn(sampler: Sampler, problem: Problem, **changes: Any) -> dict[int, str]:
    settings = SamplingSettings(samples=150, **changes)
    return {s.index: s.program for s in sampler.draw(problem, settings, seed=3)}


def test_graphs_change_no_sample(
    build_sampler: Callable[..., Sampler], problem: Problem
) -> None:
    sampler = build_sampler(dtype=torch.float32, **SIZES)
    sampler.model.to("cuda")
    recorded = drawn(sampler, problem, slots=32, cuda_graphs="on")
    assert recorded == drawn(sampler, problem, slots=32, cuda_graphs="off")
    assert len(recorded) == 150
    # As many rows as fit: what is computed together differs, and so does rounding.
    rows = drawn(sampler, problem)
    equal = sum(rows[index] == recorded[index] for index in recorded)
    assert equal > 140


def test_a_gpu_gives_the_samples_of_a_cpu(
    build_sampler: Callable[..., Sampler], problem: Problem
) -> None:
    on_cpu = drawn(build_sampler(dtype=torch.float32, **SIZES), problem)
    sampler = build_sampler(dtype=torch.float32, **SIZES)
    sampler.model.to("cuda")
    found = drawn(sampler, problem, cuda_graphs="on")
    assert sum(found[index] == on_cpu[index] for index in on_cpu) > 140
