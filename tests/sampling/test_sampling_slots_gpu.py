"""Recorded steps write what unrecorded ones write; on CUDA devices alone.

What a GPU must show first, least things first: numbers, recordings, their failure, lack
of memory, weights of eight bits.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from alphacode.core.problem import Problem
from alphacode.model.eight_bits import Kind
from alphacode.model.int8 import round_to_eight_bits
from alphacode.sampling.counter import sample_keys, uniform
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.sampling.slot_step import SlotStep, signed, uniform_tensor

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]

SIZES: dict[str, Any] = {"model_dim": 32, "num_query_heads": 4, "head_dim": 16}
Build = Callable[..., Sampler]


def drawn(sampler: Sampler, problem: Problem, **changes: Any) -> dict[int, str]:
    settings = SamplingSettings(samples=150, **changes)
    return {s.index: s.program for s in sampler.draw(problem, settings, seed=3)}


def on_gpu(
    build: Build, dtype: torch.dtype = torch.float32, device: str = "cuda"
) -> Sampler:
    sampler = build(dtype=dtype, **SIZES)
    sampler.model.to(device)
    return sampler


def test_numbers_are_those_of_the_cpu() -> None:
    keys = sample_keys(5, range(1000))
    for step in (0, 1, 767, 10**6):
        steps = torch.full((len(keys),), step, device="cuda")
        found = uniform_tensor(signed(keys).cuda(), steps)
        assert np.array_equal(found.cpu().numpy(), uniform(keys, step))


def test_graphs_change_no_sample(build_sampler: Build, problem: Problem) -> None:
    sampler = on_gpu(build_sampler)
    recorded = drawn(sampler, problem, slots=32, cuda_graphs="on")
    assert sampler._slots is not None
    assert len(sampler._slots[1].graphs) > 3
    assert recorded == drawn(sampler, problem, slots=32, cuda_graphs="off")
    assert len(recorded) == 150
    # As many rows as fit: what is computed together differs, and so does rounding.
    rows = drawn(sampler, problem)
    equal = sum(rows[index] == recorded[index] for index in recorded)
    assert equal > 140


@pytest.mark.parametrize("changes", [{"top_k": 5}, {"nucleus": 0.8}])
def test_cuts_can_be_recorded(
    build_sampler: Build, problem: Problem, changes: Any
) -> None:
    sampler = on_gpu(build_sampler)
    recorded = drawn(sampler, problem, slots=32, cuda_graphs="on", **changes)
    assert recorded == drawn(sampler, problem, slots=32, cuda_graphs="off", **changes)


def test_a_gpu_gives_the_samples_of_a_cpu(
    build_sampler: Build, problem: Problem
) -> None:
    on_cpu = drawn(build_sampler(dtype=torch.float32, **SIZES), problem)
    found = drawn(on_gpu(build_sampler), problem, cuda_graphs="on")
    assert sum(found[index] == on_cpu[index] for index in on_cpu) > 140


def test_rows_that_share_prefixes_are_written_too(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = on_gpu(build_sampler)
    found, other = (drawn(sampler, problem, slots=slots) for slots in (0, 32))
    assert sum(found[index] == other[index] for index in found) > 140


def test_graphs_follow_weights_and_requests(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = on_gpu(build_sampler)
    longer = replace(problem, description="Add two numbers. " * 9)
    options: Any = {"slots": 32, "cuda_graphs": "on"}
    first, second = (drawn(sampler, each, **options) for each in (problem, longer))
    assert drawn(sampler, problem, **options) == first
    # They lie elsewhere after that, and what was recorded reads the old place.
    sampler.model.to("cpu")
    torch.cuda.empty_cache()
    sampler.model.to("cuda")
    assert drawn(sampler, longer, **options) == second


def breaks_recording(step: SlotStep, rows: int, tokens: int) -> None:
    run(step, rows, tokens)
    if torch.cuda.is_current_stream_capturing():
        # A wait of the host, which no recording may hold.
        step.buffers.position_R.max().item()


run = SlotStep.run


def test_a_recording_that_breaks_leaves_the_samples(
    build_sampler: Build, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    sampler = on_gpu(build_sampler)
    expected = drawn(sampler, problem, slots=32, cuda_graphs="off")
    monkeypatch.setattr(SlotStep, "run", breaks_recording)
    stream = torch.cuda.current_stream()
    with pytest.warns(RuntimeWarning, match="no CUDA graph could be recorded"):
        found = drawn(sampler, problem, slots=32, cuda_graphs="auto")
    assert found == expected
    # Nothing of it stays: neither the stream nor a state of random numbers.
    assert torch.cuda.current_stream() == stream
    assert torch.randn(8, device="cuda").isfinite().all()


@pytest.fixture
def little_memory() -> Iterator[Callable[[int], None]]:
    """Yield what leaves so many bytes beside those that are taken."""
    total = torch.cuda.mem_get_info()[1]

    def limit(extra: int) -> None:
        torch.cuda.empty_cache()
        share = (torch.cuda.memory_reserved() + extra) / total
        torch.cuda.set_per_process_memory_fraction(share)

    yield limit
    torch.cuda.set_per_process_memory_fraction(1.0)


def test_memory_that_runs_out_halves_rows(
    build_sampler: Build, problem: Problem, little_memory: Callable[[int], None]
) -> None:
    sampler = build_sampler(
        dtype=torch.float32, **{**SIZES, "num_decoder_layers": 64, "head_dim": 64}
    )
    sampler.model.to("cuda")
    options: Any = {"cuda_graphs": "auto", "batch_samples": 4096}
    settings = SamplingSettings(samples=3000, **options)
    # Libraries take theirs first.
    drawn(sampler, problem, slots=8)
    sampler._slots = None
    little_memory(200 * 2**20)
    found = {s.index for s in sampler.draw(problem, settings, seed=3)}
    assert found == set(range(3000))
    assert sampler._slots is not None
    shape = sampler._slots[1].shape
    assert shape is not None
    assert 8 <= shape.rows < 3000


@pytest.mark.parametrize("kind", ["int8", "fp8"])
def test_eight_bits_can_be_recorded(
    build_sampler: Build, problem: Problem, kind: Kind
) -> None:
    capability = torch.cuda.get_device_capability()
    if kind == "fp8" and capability < (8, 9):
        pytest.skip("no such products")
    sampler = on_gpu(build_sampler, torch.bfloat16)
    round_to_eight_bits(sampler.model, kind)
    recorded = drawn(sampler, problem, slots=32, cuda_graphs="on")
    assert recorded == drawn(sampler, problem, slots=32, cuda_graphs="off")


@pytest.mark.skipif(torch.cuda.device_count() < 2, reason="needs two devices")
def test_the_second_device_records_for_itself(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = on_gpu(build_sampler, device="cuda:1")
    recorded = drawn(sampler, problem, slots=32, cuda_graphs="on")
    assert recorded == drawn(sampler, problem, slots=32, cuda_graphs="off")
