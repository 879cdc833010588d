"""Intervals cover a known truth as often as they say, and ranges hold beyond the data.

Problems have chances to be solved drawn from a known law; samples are drawn from these.
"""

import numpy as np
import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.estimators import n_at_k, pass_at_k
from alphacode.evaluation.extrapolation import extrapolate, log_linear_fit
from alphacode.evaluation.intervals import bootstrap_interval
from alphacode.evaluation.resampling import SampleCounts, resample


def chances_of(rng, problems):
    """Return each problem's chances to pass the examples, and everything."""
    passing = 10 ** rng.uniform(-4.5, -0.2, problems)
    return passing, passing * rng.beta(2.0, 1.0, problems)


def counts_of(rng, passing, right, samples):
    passed = rng.binomial(samples, passing)
    accepted = rng.binomial(passed, right / passing)
    return [
        SampleCounts(num_samples=samples, num_passed=int(e), num_accepted=int(s))
        for e, s in zip(passed, accepted, strict=True)
    ]


def pass_rate(right, k):
    return -np.expm1(k * np.log1p(-right))


def test_values_are_the_closed_forms_and_replicates_are_centred_on_them():
    rng = np.random.default_rng(0)
    counts = counts_of(rng, *chances_of(rng, 7), samples=100)
    for n in (None, 3):
        found = resample(counts, [5, 50], n=n)
        for row, each in zip(found.values, counts, strict=True):
            for value, k in zip(row, (5, 50), strict=True):
                given = {"num_samples": 100, "num_accepted": each.num_accepted, "k": k}
                wanted = (
                    pass_at_k(**given)
                    if n is None
                    else n_at_k(num_passed=each.num_passed, n=n, **given)
                )
                assert value == pytest.approx(wanted, abs=1e-12)
        assert np.allclose(found.replicates.mean(1), found.values)


def test_intervals_over_both_are_the_widest():
    rng = np.random.default_rng(2)
    counts = counts_of(rng, *chances_of(rng, 60), samples=100)
    found = resample(counts, [90], n=None)
    widths = {}
    for over in ("problems", "samples", "both"):
        (interval,) = found.intervals(over)
        assert interval.low <= interval.mean <= interval.high
        widths[over] = interval.high - interval.low
    assert widths["samples"] < widths["problems"] < widths["both"]


@pytest.mark.parametrize("over", ["problems", "samples", "both"])
def test_intervals_where_hardly_a_sample_is_right_cover_the_truth(over):
    """Resampling alone says 0 to 0 in six rounds of ten."""
    rng = np.random.default_rng(4)
    right = np.full(20, 2.5e-4)
    covered = 0
    for number in range(60):
        counts = counts_of(rng, right, right, samples=100)
        found = resample(counts, [1, 100], n=None, num_draws=10, seed=number)
        intervals = found.intervals(over, num_resamples=60, seed=number)
        truths = [pass_rate(right, k).mean() for k in found.ks]
        covered += sum(
            each.low <= truth <= each.high
            for each, truth in zip(intervals, truths, strict=True)
        )
    assert covered >= 0.95 * 120


def test_a_line_is_found_and_no_samples_are_refused():
    assert log_linear_fit([1, 10, 1000], [0.5, 0.4, 0.2]) == pytest.approx((0.5, -0.1))
    with pytest.raises(ConfigError, match="two or more"):
        log_linear_fit([10], [0.5])
    with pytest.raises(ConfigError, match="10 or more"):
        extrapolate([], n=None)
    few = [SampleCounts(num_samples=9, num_passed=0, num_accepted=0)]
    with pytest.raises(ConfigError, match="10 or more"):
        extrapolate(few, n=10)
    with pytest.raises(ConfigError, match="nothing to resample"):
        resample([], [1], n=None)


def test_where_nothing_is_solved_the_range_still_allows_for_something():
    counts = [SampleCounts(num_samples=100, num_passed=0, num_accepted=0)] * 20
    found = extrapolate(counts, n=None)
    assert found.low == found.last == found.slope == 0.0
    assert 0.3 < found.high < 0.45
    assert found.sentence.startswith("at 10x the samples: 0.0% to 3")


def test_extrapolation_holds_where_ten_times_the_samples_are_drawn():
    """A few rounds; the slow test counts how often."""
    rng = np.random.default_rng(5)
    inside = 0
    for number in range(6):
        passing, right = chances_of(rng, 100)
        counts = counts_of(rng, passing, right, samples=200)
        found = extrapolate(counts, n=None, num_resamples=300, seed=number)
        held_out = counts_of(rng, passing, right, samples=2000)
        truth = np.mean([each.num_accepted > 0 for each in held_out])
        inside += found.low <= truth <= found.high
        assert found.low >= found.last - 0.15 and found.k == 2000
    assert inside >= 5


@pytest.mark.slow
@pytest.mark.parametrize("n", [None, 10])
def test_extrapolation_holds_as_often_as_it_says(n):
    rng = np.random.default_rng(8)
    rounds, inside = 120, 0
    for number in range(rounds):
        passing, right = chances_of(rng, 100)
        counts = counts_of(rng, passing, right, samples=300)
        found = extrapolate(counts, n=n, num_resamples=300, seed=number)
        held_out = counts_of(rng, passing, right, samples=3000)
        truth = np.mean(
            [
                n_at_k(
                    num_samples=3000,
                    num_passed=each.num_passed,
                    num_accepted=each.num_accepted,
                    n=n or 3000,
                    k=3000,
                )
                for each in held_out
            ]
        )
        inside += found.low <= truth <= found.high
    # 95 % less three standard deviations of a count.
    assert inside >= 0.95 * rounds - 7


@pytest.mark.slow
@pytest.mark.parametrize("over", ["problems", "samples", "both"])
def test_intervals_cover_the_truth_at_their_rate(over):
    """Of 200 intervals of 95 % at least 180 do; over both none need be lost."""
    law = np.random.default_rng(11)
    expected = pass_rate(chances_of(law, 2_000_000)[1], 30).mean()
    rng = np.random.default_rng(12)
    rounds, covered = 200, 0
    passing, right = chances_of(rng, 80)
    for number in range(rounds):
        if over != "samples":
            passing, right = chances_of(rng, 80)
        counts = counts_of(rng, passing, right, samples=100)
        found = resample(counts, [30], n=None, seed=number)
        (interval,) = found.intervals(over, num_resamples=500, seed=number)
        truth = pass_rate(right, 30).mean() if over == "samples" else expected
        covered += interval.low <= truth <= interval.high
    assert covered >= 0.95 * rounds - 10


@pytest.mark.slow
def test_the_interval_over_problems_covers_the_truth_at_its_rate():
    rng = np.random.default_rng(13)
    covered, rounds = 0, 400
    for number in range(rounds):
        values = rng.binomial(1, 0.3, 60).astype(float)
        interval = bootstrap_interval(values.tolist(), num_resamples=600, seed=number)
        covered += interval.low <= 0.3 <= interval.high
    assert 0.95 * rounds - 16 <= covered <= 0.95 * rounds + 14
