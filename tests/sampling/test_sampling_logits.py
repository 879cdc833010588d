"""Temperature, top-k, nucleus and the draw, against slow references."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.sampling.counter import sample_keys, uniform
from alphacode.sampling.logits import (
    draw_tokens,
    keep_nucleus,
    keep_top_k,
    sampling_probabilities,
)

# A coarse grid, so that ties are common.
rows = st.lists(st.integers(-6, 6).map(lambda n: n / 2), min_size=1, max_size=9)


def kept(logits: torch.Tensor) -> set[int]:
    return {i for i, value in enumerate(logits[0].tolist()) if value != -math.inf}


def tensor(row: list[float]) -> torch.Tensor:
    return torch.tensor([row], dtype=torch.float64)


@settings(deadline=None, max_examples=60)
@given(rows, st.integers(0, 10))
def test_top_k_keeps_the_k_largest(row: list[float], k: int) -> None:
    order = sorted(range(len(row)), key=lambda token: (-row[token], token))
    assert kept(keep_top_k(tensor(row), k)) == set(order[: k or len(row)])


@settings(deadline=None, max_examples=60)
@given(rows, st.floats(0.01, 1.0))
def test_nucleus_keeps_the_likeliest_up_to_the_share(
    row: list[float], share: float
) -> None:
    weights = [math.exp(value) for value in row]
    order = sorted(range(len(row)), key=lambda token: (-row[token], token))
    expected, reached = set(), 0.0
    for token in order:
        # A share met exactly is a matter of rounding; such rows say nothing.
        if abs(reached - share) < 1e-9:
            return
        if reached >= share and share < 1:
            break
        expected.add(token)
        reached += weights[token] / sum(weights)
    assert kept(keep_nucleus(tensor(row), share)) == expected


@pytest.mark.parametrize("temperature", [0.25, 1.0, 1.7])
def test_probabilities_are_the_softmax_of_divided_logits(temperature: float) -> None:
    row = [0.3, -1.2, 2.0, 0.0, -math.inf]
    weights = [math.exp(value / temperature) for value in row]
    found = sampling_probabilities(tensor(row), torch.tensor([temperature]))[0]
    expected = [weight / sum(weights) for weight in weights]
    assert found.tolist() == pytest.approx(expected, abs=1e-7)


def test_cuts_are_made_after_the_temperature() -> None:
    row = tensor([2.0, 1.0, 0.0])
    cold = sampling_probabilities(row, torch.tensor([0.1]), nucleus=0.9)
    hot = sampling_probabilities(row, torch.tensor([10.0]), nucleus=0.9)
    assert (cold > 0).sum() == 1
    assert (hot > 0).sum() == 3


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.integers(0, 3), min_size=1, max_size=9).filter(any),
    st.floats(0, 1, exclude_max=True),
)
def test_a_draw_is_the_inverse_of_the_distribution(
    weights: list[int], number: float
) -> None:
    target, expected = number * sum(weights), 0
    while sum(weights[: expected + 1]) <= target:
        expected += 1
    probabilities = tensor([weight / 1.0 for weight in weights])
    tokens, logs = draw_tokens(
        probabilities, torch.tensor([0]), torch.tensor([number], dtype=torch.float64)
    )
    assert tokens.tolist() == [expected]
    assert logs.tolist() == pytest.approx([math.log(weights[expected])])


@pytest.mark.parametrize("number", [0.0, 1 - 2**-53])
def test_an_impossible_token_is_not_drawn_at_either_end(number: float) -> None:
    probabilities = torch.tensor([[0.0, 0.1, 0.2, 0.7, 0.0]])
    numbers = torch.tensor([number], dtype=torch.float64)
    token, _ = draw_tokens(probabilities, torch.tensor([0]), numbers)
    assert token.item() == (1 if number == 0 else 3)


def test_samples_draw_from_their_own_distribution() -> None:
    probabilities = torch.eye(7)[[4, 0, 6]]
    which = torch.tensor([2, 0, 0, 1, 2])
    tokens, _ = draw_tokens(probabilities, which, torch.full((5,), 0.5).double())
    assert tokens.tolist() == [6, 4, 4, 0, 6]


def test_frequencies_of_draws_match_the_softmax() -> None:
    torch.manual_seed(2)
    logits = torch.randn(1, 23)
    probabilities = sampling_probabilities(logits, torch.tensor([1.3]))
    count = 20_000
    numbers = torch.from_numpy(uniform(sample_keys(1, range(count)), 4))
    tokens, _ = draw_tokens(
        probabilities, torch.zeros(count, dtype=torch.long), numbers
    )
    expected = torch.softmax(logits[0].double() / 1.3, -1).numpy() * count
    found = np.bincount(tokens.numpy(), minlength=23)
    # Chi-square of 22 degrees of freedom: 53.9 is passed once in 5,000 times.
    assert ((found - expected) ** 2 / expected).sum() < 53.9
