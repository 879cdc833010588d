"""Paired comparisons against enumeration, and their rate of error in simulation."""

import itertools
from fractions import Fraction
from math import comb

import numpy as np
import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.comparison import mcnemar, paired_difference
from alphacode.evaluation.intervals import binomial_interval


@pytest.mark.parametrize("discordant", range(8))
def test_mcnemar_is_the_sum_over_all_ways_to_split(discordant):
    for wins in range(discordant + 1):
        first = [True] * wins + [False] * (discordant - wins)
        second = [not each for each in first]
        # As likely or less likely splits, of all 2 ** discordant.
        splits = itertools.product([0, 1], repeat=discordant)
        far = abs(2 * wins - discordant)
        count = sum(abs(2 * sum(split) - discordant) >= far for split in splits)
        wanted = Fraction(count, 2**discordant)
        found = mcnemar([*first, True, False], [*second, True, False])
        assert found.p_value == pytest.approx(float(wanted))
        assert (found.only_first, found.only_second) == (wins, discordant - wins)
        assert (found.both, found.neither) == (1, 1)


def test_mcnemar_of_a_thousand_problems_does_not_overflow():
    found = mcnemar([True] * 3000, [False] * 3000)
    assert 0.0 <= found.p_value < 1e-300
    assert mcnemar([True, False] * 1500, [False, True] * 1500).p_value == 1.0


def test_a_paired_difference_ignores_what_both_have_in_common():
    rng = np.random.default_rng(0)
    hard = rng.random(200)
    ours = np.clip(hard + 0.05, 0, 1)
    found = paired_difference(ours.tolist(), hard.tolist())
    assert 0.0 < found.low < found.mean < found.high < 0.06
    assert found.problems == 200


def test_equal_runs_are_not_declared_equal_for_certain():
    found = paired_difference([1.0] * 10, [1.0] * 10)
    assert found.mean == 0.0
    assert found.high == pytest.approx(0.308, abs=1e-3) == -found.low


def test_what_is_always_better_may_be_worse_elsewhere():
    found = paired_difference([1.0] * 10, [0.5] * 10)
    assert found.mean == 0.5
    assert found.low == pytest.approx(0.5 - 0.308 * 1.5, abs=1e-3)
    assert found.high == pytest.approx(0.5 + 0.308 * 0.5, abs=1e-3)


def test_other_problems_cannot_be_compared():
    with pytest.raises(ConfigError, match="2 and 1"):
        paired_difference([1, 0], [1])
    with pytest.raises(ConfigError, match="0 and 0"):
        paired_difference([], [])
    with pytest.raises(ConfigError, match="1 and 0"):
        mcnemar([True], [])


@pytest.mark.parametrize("trials", [1, 5, 17])
def test_the_binomial_interval_is_where_tails_have_two_and_a_half_percent(trials):
    for successes in range(trials + 1):
        found = binomial_interval(successes, trials)
        if successes:
            above = sum(
                comb(trials, i) * found.low**i * (1 - found.low) ** (trials - i)
                for i in range(successes, trials + 1)
            )
            assert above == pytest.approx(0.025, abs=1e-9)
        if successes < trials:
            below = sum(
                comb(trials, i) * found.high**i * (1 - found.high) ** (trials - i)
                for i in range(successes + 1)
            )
            assert below == pytest.approx(0.025, abs=1e-9)


@pytest.mark.slow
def test_intervals_of_differences_cover_the_truth_at_their_rate():
    rng = np.random.default_rng(1)
    covered, rounds = 0, 300
    for number in range(rounds):
        hard = rng.beta(0.6, 1.2, 80)
        better = np.clip(hard + 0.1, 0, 1)
        ours, theirs = rng.random(80) < better, rng.random(80) < hard
        found = paired_difference(
            ours.astype(float).tolist(), theirs.astype(float).tolist(), seed=number
        )
        truth = 0.09835  # the mean of min(1, p + 0.1) - p over 20 million draws
        covered += found.low <= truth <= found.high
    # 95 % of 300 with three standard deviations of a count.
    assert 0.95 * rounds - 12 <= covered
