"""Slots write the samples that rows write, whatever stands beside them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.sampling.counter import sample_keys, uniform
from alphacode.sampling.decoder_loop import Decoded, DecodingRequest, RowCount, decode
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.sampling.slot_places import SlotPlaces
from alphacode.sampling.slot_shape import (
    SlotShape,
    bucket,
    fewer_rows,
    memory_of,
    rows_that_fit,
    shape_of,
)
from alphacode.sampling.slot_step import SlotStep, signed, uniform_tensor
from alphacode.sampling.slots import SlotDecoder


def a_request(samples: int, prompts: int, seed: int = 0, **changes: Any) -> Any:
    """Return a request of prompts of uneven length and samples of uneven number."""
    draw = np.random.default_rng(seed)
    lengths = draw.integers(1, 67, prompts)
    return DecodingRequest(
        sources=[draw.integers(5, 29, n).tolist() for n in lengths],
        prompt_N=draw.integers(0, prompts, samples).tolist(),
        keys_N=sample_keys(seed, range(samples)),
        temperature_N=draw.choice([0.6, 1.0, 1.4], samples).tolist(),
        **{"max_target_tokens": 37, **changes},
    )


def by_place(drawn: list[Decoded]) -> dict[int, tuple[list[int], bool]]:
    """Return tokens and ends by place; no place may come twice."""
    assert len({each.place for each in drawn}) == len(drawn)
    return {each.place: (each.tokens, each.is_finished) for each in drawn}


def totals(drawn: list[Decoded]) -> list[float]:
    return [x.log_probability for x in sorted(drawn, key=lambda each: each.place)]


def test_the_generator_of_tensors_is_that_of_arrays() -> None:
    keys = np.array([0, 1, 2**63, 2**64 - 1, 0x9E3779B97F4A7C15], dtype=np.uint64)
    keys = np.concatenate((keys, sample_keys(5, range(100))))
    for step in (0, 1, 36, 10**6):
        found = uniform_tensor(signed(keys), torch.full((len(keys),), step))
        assert found.tolist() == uniform(keys, step).tolist()


@pytest.mark.parametrize(
    ("position", "heads", "steps"),
    [("rotary", (3, 1), 1), ("learned", (3, 1), 4), ("rotary", (4, 2), 4)],
)
def test_slots_give_the_samples_of_rows(
    build_sampler: Callable[..., Sampler],
    position: str,
    heads: tuple[int, int],
    steps: int,
) -> None:
    query, key = heads
    sizes = {"num_query_heads": query, "num_kv_heads": key, "position": position}
    model = build_sampler(**sizes).model
    request = a_request(50, 7, seed=steps)
    slots = SlotDecoder(model, rows=16)
    slots.steps_per_look = steps
    expected, found = list(decode(model, request)), list(decode(model, request, slots))
    assert len({len(each.tokens) for each in expected}) > 5
    assert by_place(found) == by_place(expected)
    assert totals(found) == pytest.approx(totals(expected), rel=1e-9)


@pytest.mark.parametrize("change", [{"top_k": 5}, {"nucleus": 0.7}, {"repeats": 8}])
def test_cuts_and_early_ends_are_the_same(sampler: Sampler, change: Any) -> None:
    request = a_request(30, 3, **change)
    slots = SlotDecoder(sampler.model, rows=8)
    expected = by_place(list(decode(sampler.model, request)))
    assert by_place(list(decode(sampler.model, request, slots))) == expected


def test_a_sample_alone_is_the_one_of_any_batch(sampler: Sampler) -> None:
    request = a_request(40, 4)
    slots = SlotDecoder(sampler.model, rows=24)
    whole = by_place(list(decode(sampler.model, request, slots)))
    for place in (0, 17, 39):
        alone = DecodingRequest(
            sources=[request.sources[request.prompt_N[place]]],
            prompt_N=[0],
            keys_N=request.keys_N[place : place + 1],
            temperature_N=[request.temperature_N[place]],
            max_target_tokens=37,
        )
        (found,) = decode(sampler.model, alone, slots)
        assert (found.tokens, found.is_finished) == whole[place]


def test_slots_serve_one_request_after_another(sampler: Sampler) -> None:
    """Nothing of the one before is left behind, and nothing is made anew for it."""
    slots = SlotDecoder(sampler.model, rows=16)
    first = a_request(40, 4)
    list(decode(sampler.model, first, slots))
    step = slots._step
    keys_N = sample_keys(2, range(40))
    request = replace(first, keys_N=keys_N, max_target_tokens=11)
    found = by_place(list(decode(sampler.model, request, slots)))
    assert found == by_place(list(decode(sampler.model, request)))
    assert max(len(tokens) for tokens, _ in found.values()) == 11
    assert slots._step is step


def test_settings_take_slots(sampler: Sampler, problem: Problem) -> None:
    plain = SamplingSettings(samples=60, stop_repeating=8)
    in_slots = plain.model_copy(update={"slots": 20})
    expected = {s.index: s for s in sampler.draw(problem, plain, seed=3)}
    before = sampler.rows.row_steps
    found = {s.index: s for s in sampler.draw(problem, in_slots, seed=3)}
    assert sampler.rows.row_steps > before
    assert {i: s.program for i, s in found.items()} == {
        i: s.program for i, s in expected.items()
    }
    again = sampler.regenerate(problem, in_slots, seed=3, index=41)
    assert again == found[41]


def test_few_row_steps_are_for_nothing(sampler: Sampler) -> None:
    """Slots that were not filled anew would waste half of all steps."""
    request = a_request(600, 12)
    drawn = list(decode(sampler.model, request, SlotDecoder(sampler.model, rows=32)))
    rows = request.rows
    useful = sum(len(each.tokens) + each.is_finished for each in drawn)
    assert rows.row_steps - rows.wasted == useful
    assert rows.wasted_share < 0.1


def test_a_step_at_rest_leaves_no_trace(sampler: Sampler) -> None:
    """Recording a graph rehearses the step on the very tensors."""
    request = a_request(20, 2)
    slots = SlotDecoder(sampler.model, rows=16)
    batch = slots.begin(request)
    drawn = []
    with torch.inference_mode():
        while not batch.is_empty:
            drawn += batch.step()
            step = slots._step
            assert step is not None
            rows = batch._rows
            with step.at_rest():
                step.run(rows, step.shape.target_tokens)
    assert by_place(drawn) == by_place(list(decode(sampler.model, request)))


def test_a_recording_is_tried_on_the_samples_themselves(sampler: Sampler) -> None:
    request = a_request(20, 2)
    slots = SlotDecoder(sampler.model, rows=16)
    batch, drawn = slots.begin(request), []
    with torch.inference_mode():
        batch.step()
        while not batch.is_empty:
            step = slots._step
            assert step is not None

            def right(step: SlotStep = step, rows: int = batch._rows) -> None:
                step.run(rows, step.shape.target_tokens)

            def wrong(step: SlotStep = step) -> None:
                right()
                step.buffers.token_R.add_(1)

            before = step.buffers.copy()
            assert step.agree(right, right)
            step.buffers.assign(before)
            assert not step.agree(lambda: None, right)
            step.buffers.assign(before)
            few = int(before.is_running_R.sum()) < 2
            assert few or not step.agree(wrong, right)
            step.buffers.assign(before)
            drawn += batch.step()
    first = by_place(list(decode(sampler.model, request)))
    assert {place: first[place] for place in by_place(drawn)} == by_place(drawn)


def test_a_step_that_wrote_nothing_is_an_error(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a graph would be that was recorded of another device: it would never end."""
    monkeypatch.setattr(SlotStep, "run", lambda *arguments: None)
    slots = SlotDecoder(sampler.model, rows=16)
    with pytest.raises(RuntimeError, match="wrote nothing"):
        list(decode(sampler.model, a_request(20, 2), slots))


def test_weights_that_have_moved_are_noticed(sampler: Sampler) -> None:
    slots, request = SlotDecoder(sampler.model, rows=16), a_request(20, 2)
    list(decode(sampler.model, request, slots))
    first = slots._step
    sampler.model.float()
    found = by_place(list(decode(sampler.model, request, slots)))
    assert slots._step is not first
    assert found == by_place(list(decode(sampler.model, request)))


def test_a_small_request_does_not_bind_a_larger_one(sampler: Sampler) -> None:
    slots = SlotDecoder(sampler.model, read_free=lambda device: 10**9)
    rows = []
    for samples in (5, 200, 5):
        request = a_request(samples, 2)
        list(decode(sampler.model, request, slots))
        assert slots.shape is not None
        rows.append((slots.shape.rows, request.rows.row_steps <= 40 * samples + 320))
    assert rows == [(8, True), (200, True), (200, True)]


def test_the_requests_before_do_not_change_how_many_rows(sampler: Sampler) -> None:
    small = a_request(30, 3)
    fresh, used = (SlotDecoder(sampler.model, rows=64) for _ in range(2))
    list(decode(sampler.model, a_request(200, 5), used))
    counts = []
    for slots in (fresh, used):
        request = replace(small, rows=RowCount())
        list(decode(sampler.model, request, slots))
        counts.append(request.rows)
    assert counts[0] == counts[1]


class OutOfMemory:
    """Lets a step fail, as a device would whose memory holds so many rows."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, holds: int, after: int) -> None:
        self.failures, self.rows = 0, set[int]()
        run, steps = SlotStep.run, iter(range(10**9))

        def limited(step: SlotStep, rows: int, tokens: int) -> None:
            if step.shape.rows > holds and next(steps) >= after:
                self.failures += 1
                raise torch.OutOfMemoryError("CUDA out of memory")
            self.rows.add(step.shape.rows)
            run(step, rows, tokens)

        monkeypatch.setattr(SlotStep, "run", limited)


@pytest.mark.parametrize("after", [0, 1, 7])
def test_rows_are_halved_when_memory_runs_out(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    request = a_request(80, 5)
    expected = by_place(list(decode(sampler.model, request)))
    memory = OutOfMemory(monkeypatch, holds=20, after=after)
    slots = SlotDecoder(sampler.model, rows=64)
    assert by_place(list(decode(sampler.model, request, slots))) == expected
    assert memory.failures == 2
    assert min(memory.rows) == 16
    # What was learnt is remembered.
    assert by_place(list(decode(sampler.model, request, slots))) == expected
    assert memory.failures == 2


def test_too_little_memory_is_said(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch
) -> None:
    OutOfMemory(monkeypatch, holds=0, after=0)
    slots = SlotDecoder(sampler.model, rows=64)
    with pytest.raises(ConfigError, match="max_target_tokens"):
        list(decode(sampler.model, a_request(80, 5), slots))
    slots = SlotDecoder(sampler.model, read_free=lambda device: 1000)
    with pytest.raises(ConfigError, match="max_target_tokens"):
        list(decode(sampler.model, a_request(80, 5), slots))


def test_memory_that_is_free_decides_how_many_rows(sampler: Sampler) -> None:
    request = a_request(200, 5)
    expected = by_place(list(decode(sampler.model, request)))
    sizes = []
    for free in (3 * 10**6, 10**6, 10**9):
        slots = SlotDecoder(sampler.model, read_free=lambda device, free=free: free)
        assert by_place(list(decode(sampler.model, request, slots))) == expected
        assert slots._step is not None
        shape = slots._step.shape
        assert memory_of(shape, sampler.model.config, 8) <= free
        sizes.append(shape.rows)
    assert sizes[1] < sizes[0] < sizes[2] == 200


def test_the_memory_counted_is_at_least_that_of_the_tensors(sampler: Sampler) -> None:
    shape = shape_of(32, per_prompt=5, prompts=40, tokens=(60, 37))
    step = SlotStep(sampler.model, shape)
    store = step.state.cache._store_L2RGTK
    sources = step.state.memory._store_L2PSGK
    needed = memory_of(shape, sampler.model.config, 8)
    assert needed >= 8 * (store.numel() + sources.numel())


def test_shapes() -> None:
    one_each = shape_of(64, per_prompt=1, prompts=500, tokens=(1536, 768))
    assert (one_each.width, one_each.places) == (1, 64)
    grouped = shape_of(1024, per_prompt=25, prompts=500, tokens=(1500, 700))
    assert grouped.places == 2 * 41 + 2
    assert (grouped.source_tokens, grouped.target_tokens) == (1536, 704 + 64)
    single = shape_of(64, per_prompt=900, prompts=1, tokens=(7, 9))
    assert (single.width, single.places) == (64, 1)
    lengths = {bucket(tokens, 768) for tokens in range(1, 769)}
    assert len(lengths) <= 8
    assert all(bucket(tokens, 768) >= tokens for tokens in range(1, 769))
    sizes = {fewer_rows(1024, running) for running in range(1, 1025)}
    assert len(sizes) <= 16
    assert all(fewer_rows(1000, n) >= n for n in range(1, 1001))
    assert rows_that_fit(lambda rows: rows <= 77, 512) == 72
    assert rows_that_fit(lambda rows: True, 512) == 512


def test_places_take_prompts_in_turn() -> None:
    places = SlotPlaces(
        SlotShape(4, places=2, width=2, source_tokens=8, target_tokens=8)
    )
    cells = [places.take(prompt) for prompt in (0, 0, 1)]
    assert sorted(cell for cell in cells if cell is not None) == [0, 1, 2]
    assert places.take(0) is None, "a prompt has no more cells than its place"
    assert places.take(2) is None, "both places are taken"
    for cell in cells[:2]:
        places.release(cell or 0)
    third = places.take(2)
    assert third in (0, 1)
    assert places.arrived == [(0, 0), (1, 1), (0, 2)]
