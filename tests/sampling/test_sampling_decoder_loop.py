"""What the decoder gives up, and what it counts."""

from collections.abc import Callable

import numpy as np
import pytest
import torch

from alphacode.core.problem import Problem
from alphacode.sampling.decoder_loop import repeats_itself
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaaaaaaaaaa", True),
        ("abcabcabcabc", True),
        ("bcabcabcabca", True),
        ("abcdabcdabcd", False),  # Three times only.
        ("aaaaaaaaaaab", False),
        ("abababababab", True),
    ],
)
def test_repetition_is_a_passage_four_times_over(text: str, expected: bool) -> None:
    tokens = np.array([[ord(letter) for letter in text]], dtype=np.int32)
    assert repeats_itself(tokens).tolist() == [expected]


def test_a_sample_that_repeats_itself_is_given_up(
    sampler: Sampler, problem: Problem
) -> None:
    """A model that knows one token is stopped; others' samples are what they were."""
    plain = SamplingSettings(samples=20)
    watched = plain.model_copy(update={"stop_repeating": 8})
    before = {s.index: s for s in sampler.draw(problem, plain, seed=3)}
    after = {s.index: s for s in sampler.draw(problem, watched, seed=3)}
    assert before == after
    output = sampler.model.logits

    def stuck(hidden: torch.Tensor) -> torch.Tensor:
        logits = output(hidden)
        logits[..., 9] = 1e4
        return logits

    sampler.model.logits = stuck  # type: ignore[method-assign]
    given_up = list(sampler.draw(problem, watched, seed=3))
    assert {sample.num_tokens for sample in given_up} == {8}
    assert not any(sample.is_finished for sample in given_up)


def test_few_rows_are_decoded_for_nothing(
    build_sampler: Callable[..., Sampler], problem: Problem
) -> None:
    sampler = build_sampler(dtype=torch.float32)
    drawn = list(sampler.draw(problem, SamplingSettings(samples=500), seed=1))
    longest = max(sample.num_tokens for sample in drawn)
    shortest = min(sample.num_tokens for sample in drawn)
    assert shortest < longest, "all end at once: nothing to be wasted"
    assert sampler.rows.row_steps > longest
    assert sampler.rows.wasted_share < 0.1
