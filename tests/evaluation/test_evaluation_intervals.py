"""Bootstrap intervals: coverage, seeds, and the cases in which resampling fails."""

import random

import numpy as np
import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.intervals import bootstrap_interval, pooled_interval


def test_mean_lies_in_the_interval():
    interval = bootstrap_interval([1.0, 0.0, 0.5, 0.25, 1.0])
    assert interval.mean == pytest.approx(0.55)
    assert interval.low < interval.mean < interval.high


def test_width_is_that_of_the_normal_approximation():
    values = [1.0] * 120 + [0.0] * 280
    interval = bootstrap_interval(values, num_resamples=4000)
    half = 1.96 * (0.3 * 0.7 / 400) ** 0.5
    assert interval.high - 0.3 == pytest.approx(half, rel=0.1)
    assert 0.3 - interval.low == pytest.approx(half, rel=0.1)


def test_interval_covers_the_truth_about_19_times_in_20():
    rng = random.Random(5)
    covered = 0
    for trial in range(200):
        values = [float(rng.random() < 0.4) for _ in range(60)]
        interval = bootstrap_interval(values, num_resamples=400, seed=trial)
        covered += interval.low <= 0.4 <= interval.high
    # 95 % nominal; the percentile method loses a little at 60 problems.
    assert 0.90 <= covered / 200 <= 0.99


def test_seed_decides():
    values = [number**0.5 % 1 for number in range(2, 40)]
    assert bootstrap_interval(values, seed=1) == bootstrap_interval(values, seed=1)
    assert bootstrap_interval(values, seed=1) != bootstrap_interval(values, seed=2)


def test_order_of_chunks_changes_nothing(monkeypatch):
    values = [0.0, 1.0, 1.0, 0.0, 1.0]
    whole = bootstrap_interval(values)
    monkeypatch.setattr("alphacode.evaluation.intervals._CHUNK", 35)
    assert bootstrap_interval(values) == whole


@pytest.mark.parametrize("count", [1, 3, 10, 300])
def test_no_spread_of_zeros_and_ones_gives_the_exact_binomial_interval(count):
    zeros, ones = bootstrap_interval([0.0] * count), bootstrap_interval([1.0] * count)
    # At the upper end, `count` failures in a row have a chance of exactly 2.5 %.
    assert (1 - zeros.high) ** count == pytest.approx(0.025)
    assert (zeros.mean, zeros.low) == (0.0, 0.0)
    assert (ones.mean, ones.high) == (1.0, 1.0)
    assert ones.low == pytest.approx(1 - zeros.high)


def test_equal_fractions_allow_for_problems_of_another_kind():
    for count in (1, 20):
        share = 1 - 0.025 ** (1 / count)
        for interval in (
            bootstrap_interval([0.3] * count),
            pooled_interval([3] * count, [10] * count),
        ):
            assert interval.mean == pytest.approx(0.3)
            assert interval.low == pytest.approx(0.3 - share * 0.3)
            assert interval.high == pytest.approx(0.3 + share * 0.7)


@pytest.mark.parametrize("fraction", [False, True])
def test_where_nearly_all_are_zero_the_truth_is_covered(fraction):
    """One problem in 50 is solved; resampling alone covers this in six rounds of ten,
    and where it is a fraction of its samples in five."""
    rng = np.random.default_rng(3)
    covered, rounds = 0, 200
    for trial in range(rounds):
        values = (rng.random(50) < 0.02) * (rng.beta(0.5, 2, 50) if fraction else 1.0)
        interval = bootstrap_interval(values.tolist(), num_resamples=200, seed=trial)
        covered += interval.low <= 0.02 * (0.2 if fraction else 1.0) <= interval.high
    assert covered >= 0.95 * rounds


def test_where_many_values_differ_resampling_alone_is_the_interval():
    values = [0.0] * 90 + [0.01 * number for number in range(1, 11)]
    assert bootstrap_interval(values).high < 0.01
    assert bootstrap_interval(values[:-1]).high > 0.03


@pytest.mark.parametrize("values", [[], [1.5], [-0.1, 0.2], [float("nan")]])
def test_what_is_no_score_is_refused(values):
    with pytest.raises(ConfigError):
        bootstrap_interval(values)
