"""Bootstrap intervals: coverage, seeds, and the cases in which resampling fails."""

import random

import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.intervals import bootstrap_interval


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


def test_one_fractional_value_says_nothing():
    interval = bootstrap_interval([0.3])
    assert (interval.mean, interval.low, interval.high) == (0.3, 0.0, 1.0)


@pytest.mark.parametrize("values", [[], [1.5], [-0.1, 0.2], [float("nan")]])
def test_what_is_no_score_is_refused(values):
    with pytest.raises(ConfigError):
        bootstrap_interval(values)
