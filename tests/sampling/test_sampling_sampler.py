"""The sampler against decoding each sample alone, without cache, by the book."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from torch import Tensor

from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import render_prompt
from alphacode.sampling.conditioning import plan_samples, problem_seed
from alphacode.sampling.counter import uniform
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, MASK_ID, PAD_ID, UNK_ID

Build = Callable[..., Sampler]
COUNT = 40
SETTINGS = SamplingSettings(samples=COUNT, batch_samples=COUNT)


def by_index(samples: Iterator[Sample]) -> list[Sample]:
    return sorted(samples, key=lambda sample: sample.index)


def programs(samples: Iterator[Sample]) -> list[str]:
    return [sample.program for sample in by_index(samples)]


@torch.inference_mode()
def draw_alone(
    sampler: Sampler, problem: Problem, settings: SamplingSettings, index: int
) -> tuple[str, float, bool]:
    """One sample by the definition: whole forward passes and a linear search."""
    choices = settings.resolve(sampler.defaults)
    seed = problem_seed(problem, 3)
    (plan,), keys = plan_samples([index], settings, choices, seed)
    model = sampler.model
    prompt = render_prompt(problem.description, plan.conditioning, sampler.prompt)
    limit = model.config.max_source_tokens
    source = torch.tensor([encode_source(sampler.tokenizer, prompt, limit)])
    mask = torch.ones_like(source, dtype=torch.bool)
    encoded = model.encode(source, mask)
    tokens, log_probability = [BOS_ID], 0.0
    for step in range(model.config.max_target_tokens):
        hidden = model.decode(torch.tensor([tokens]), encoded, mask)
        logits = model.logits(hidden[0, -1])
        logits[[PAD_ID, BOS_ID, MASK_ID, UNK_ID]] = -torch.inf
        probabilities = torch.softmax(logits / plan.temperature, -1).tolist()
        number, token = float(uniform(keys, step + 1)[0]), 0
        while number >= probabilities[token]:
            number -= probabilities[token]
            token += 1
        log_probability += float(torch.tensor(probabilities[token]).double().log())
        tokens.append(token)
        if token == EOS_ID:
            return sampler.tokenizer.decode(tokens[1:-1]), log_probability, True
    return sampler.tokenizer.decode(tokens[1:]), log_probability, False


def test_samples_equal_those_drawn_alone_by_the_definition(
    sampler: Sampler, problem: Problem
) -> None:
    samples = by_index(sampler.draw(problem, SETTINGS, seed=3))
    assert [sample.index for sample in samples] == list(range(COUNT))
    for sample in samples:
        program, log_probability, is_finished = draw_alone(
            sampler, problem, SETTINGS, sample.index
        )
        assert sample.program == program
        assert sample.is_finished == is_finished
        assert sample.log_probability == pytest.approx(log_probability, abs=1e-5)
        assert sample.num_tokens == len(program) + is_finished
    # The comparison is worth something only if samples differ and end.
    assert len({sample.program for sample in samples}) > COUNT // 2
    assert sum(sample.is_finished for sample in samples) > 5


@pytest.mark.parametrize(
    "changes",
    [
        {"shares_prefixes": False},
        {"batch_samples": 7},
        {"batch_samples": 1},
        {"samples_per_prompt": 5},
    ],
    ids=str,
)
def test_how_samples_are_computed_does_not_change_them(
    sampler: Sampler, problem: Problem, changes: dict[str, Any]
) -> None:
    # Cold, so that many samples begin alike.
    base = SETTINGS.model_copy(update={"temperatures": (0.4, 0.9)})
    expected = by_index(sampler.draw(problem, base, seed=3))
    other = base.model_copy(update=changes)
    found = by_index(sampler.draw(problem, other, seed=3))
    assert [s.program for s in found] == [s.program for s in expected]
    for one, two in zip(found, expected, strict=True):
        assert one.log_probability == pytest.approx(two.log_probability, abs=1e-6)


@pytest.mark.parametrize("changes", [{"top_k": 3}, {"nucleus": 0.5}], ids=str)
def test_cut_distributions_share_prefixes_too(
    sampler: Sampler, problem: Problem, changes: dict[str, Any]
) -> None:
    shared = SETTINGS.model_copy(update=changes)
    apart = shared.model_copy(update={"shares_prefixes": False})
    one = programs(sampler.draw(problem, shared, seed=3))
    assert one == programs(sampler.draw(problem, apart, seed=3))
    assert one != programs(sampler.draw(problem, SETTINGS, seed=3))


def test_more_samples_leave_the_first_as_they_were(
    sampler: Sampler, problem: Problem
) -> None:
    more = SETTINGS.model_copy(update={"samples": 60})
    few = programs(sampler.draw(problem, SETTINGS, seed=3))
    assert programs(sampler.draw(problem, more, seed=3))[:COUNT] == few


def test_seed_and_description_change_the_samples(
    sampler: Sampler, problem: Problem
) -> None:
    other = Problem(name=problem.name, description="Subtract two numbers.")
    drawn = {
        tuple(programs(sampler.draw(p, SETTINGS, seed=seed)))
        for p, seed in ((problem, 3), (problem, 4), (other, 3))
    }
    assert len(drawn) == 3


def test_rows_that_begin_alike_are_decoded_once(
    sampler: Sampler, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[int] = []
    step = sampler.model.step

    def count(token_R: Tensor, state: Any) -> Tensor:
        rows.append(len(token_R))
        return step(token_R, state)

    monkeypatch.setattr(sampler.model, "step", count)
    settings = SETTINGS.model_copy(update={"temperatures": (0.3,)})
    list(sampler.draw(problem, settings, seed=3))
    shared, rows[:] = list(rows), []
    apart = settings.model_copy(update={"shares_prefixes": False})
    list(sampler.draw(problem, apart, seed=3))
    # Eight prompts of five samples each.
    assert shared[0] == 8
    assert rows[0] == COUNT
    assert len(shared) == len(rows)
    assert sum(shared) < 0.8 * sum(rows)


def test_each_distinct_prompt_is_encoded_once(
    sampler: Sampler, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded: list[int] = []
    encode = sampler.model.encode

    def count(source: Tensor, mask: Tensor) -> Tensor:
        encoded.append(len(source))
        return encode(source, mask)

    monkeypatch.setattr(sampler.model, "encode", count)
    # Without metadata only the language tells prompts apart.
    bare = SETTINGS.model_copy(update={"ratings": (), "tag_sets": ()})
    list(sampler.draw(problem, bare, seed=3))
    assert sum(encoded) == 2


def test_done_samples_are_left_out_and_whole_batches_not_decoded(
    sampler: Sampler, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SETTINGS.model_copy(update={"batch_samples": 10})
    whole = by_index(sampler.draw(problem, settings, seed=3))
    starts: list[int] = []
    start = sampler.model.start

    def count(source: Tensor, mask: Tensor, prompt_R: Tensor) -> Any:
        starts.append(len(source))
        return start(source, mask, prompt_R)

    monkeypatch.setattr(sampler.model, "start", count)
    done = {*range(10, 20), *range(30, 40), 3, 25}
    rest = by_index(sampler.draw(problem, settings, seed=3, done=done))
    assert rest == [sample for sample in whole if sample.index not in done]
    assert len(starts) == 2
    assert list(sampler.draw(problem, settings, seed=3, done=range(COUNT))) == []
    assert len(starts) == 2


def test_an_interrupted_draw_continues_to_the_same_samples(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = build_sampler(torch.float32)
    whole = by_index(sampler.draw(problem, SETTINGS, seed=3))
    drawing = sampler.draw(problem, SETTINGS, seed=3)
    first = [next(drawing) for _ in range(13)]
    drawing.close()
    done = {sample.index for sample in first}
    rest = list(sampler.draw(problem, SETTINGS, seed=3, done=done))
    assert by_index(iter(first + rest)) == whole


def test_a_sample_is_drawn_again_bit_for_bit(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = build_sampler(torch.float32)
    settings = SETTINGS.model_copy(update={"batch_samples": 16})
    whole = by_index(sampler.draw(problem, settings, seed=3))
    for index in (0, 17, 39):
        again = sampler.regenerate(problem, settings, seed=3, index=index)
        assert again == whole[index]
    with pytest.raises(IndexError, match="sample 40"):
        sampler.regenerate(problem, settings, seed=3, index=COUNT)


def test_samples_come_as_they_end(sampler: Sampler, problem: Problem) -> None:
    lengths = [s.num_tokens for s in sampler.draw(problem, SETTINGS, seed=3)]
    assert lengths == sorted(lengths)


def test_the_length_limit_leaves_a_sample_unfinished(
    sampler: Sampler, problem: Problem
) -> None:
    settings = SETTINGS.model_copy(update={"max_target_tokens": 4})
    samples = by_index(sampler.draw(problem, settings, seed=3))
    free = by_index(sampler.draw(problem, SETTINGS, seed=3))
    for cut, whole in zip(samples, free, strict=True):
        assert cut.program == whole.program[: len(cut.program)]
        assert cut.is_finished == (whole.num_tokens <= 4 and whole.is_finished)
        assert cut.num_tokens == min(4, whole.num_tokens)
    assert not all(sample.is_finished for sample in samples)


def test_a_limit_above_the_models_is_the_models(
    sampler: Sampler, problem: Problem
) -> None:
    settings = SETTINGS.model_copy(update={"max_target_tokens": 10_000})
    assert max(s.num_tokens for s in sampler.draw(problem, settings, seed=3)) <= 37


def test_a_long_statement_is_cut_to_what_the_model_reads(sampler: Sampler) -> None:
    problem = Problem(name="long", description="word " * 300)
    assert len(list(sampler.draw(problem, SETTINGS, seed=3))) == COUNT


def test_inference_mode_does_not_leak_between_samples(
    sampler: Sampler, problem: Problem
) -> None:
    for _ in sampler.draw(problem, SETTINGS, seed=3):
        assert not torch.is_inference_mode_enabled()


def test_half_precision_draws_whole_programs(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = build_sampler(torch.bfloat16)
    samples = list(sampler.draw(problem, SETTINGS, seed=3))
    assert len(samples) == COUNT
    assert all(sample.log_probability < 0 for sample in samples)
