"""Estimates from draws without replacement against the truth, order by order."""

import itertools
import math

import numpy as np
import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream
from alphacode.evaluation.estimators import n_at_k, pass_at_k
from alphacode.evaluation.replacement import (
    Bounds,
    DistinctDraws,
    draw_with_replacement,
    n_at_k_bounds,
    n_at_k_without_replacement,
    pass_at_k_without_replacement,
    rebuild_counts,
)

P = (0.45, 0.25, 0.14, 0.1, 0.05, 0.01)
PASSED = (False, True, True, False, True, True)
ACCEPTED = (False, False, True, False, True, False)


def draws_of(order, p=P, passed=PASSED, accepted=ACCEPTED):
    return DistinctDraws(
        log_probability=[math.log(p[x]) for x in order],
        passed=[passed[x] for x in order],
        accepted=[accepted[x] for x in order],
    )


def chance_of(order, p=P):
    """The probability that drawing without replacement begins so."""
    chance, left = 1.0, 1.0
    for x in order:
        chance *= p[x] / left
        left -= p[x]
    return chance


def true_n_at_k(n, k, p=P, passed=PASSED, accepted=ACCEPTED):
    """Over the number of passing draws (binomial): one of n' is accepted."""
    passing = sum(p[x] for x in range(len(p)) if passed[x])
    share = sum(p[x] for x in range(len(p)) if accepted[x]) / passing
    return sum(
        math.comb(k, e)
        * passing**e
        * (1 - passing) ** (k - e)
        * (1 - (1 - share) ** min(n, e))
        for e in range(k + 1)
    )


@pytest.mark.parametrize("k", range(1, 7))
@pytest.mark.parametrize("n", [1, 2, 3, 10])
def test_the_mean_over_every_order_is_the_truth(n, k):
    """No bias at all: the sum over orders, with the probability of each."""
    mean = sum(
        chance_of(order) * n_at_k_without_replacement(draws_of(order), n=n, k=k)
        for order in itertools.permutations(range(len(P)), k)
    )
    assert mean == pytest.approx(true_n_at_k(n, k), abs=1e-12)


@pytest.mark.parametrize("k", [1, 3, 5])
def test_pass_at_k_has_no_bias(k):
    mean = sum(
        chance_of(order) * pass_at_k_without_replacement(draws_of(order), k=k)
        for order in itertools.permutations(range(len(P)), k)
    )
    solved = sum(p for p, is_accepted in zip(P, ACCEPTED, strict=True) if is_accepted)
    assert mean == pytest.approx(1 - (1 - solved) ** k, abs=1e-12)


def test_items_with_all_the_mass_answer_any_k():
    for n, k in ((1, 40), (10, 9)):
        mean = sum(
            chance_of(order) * n_at_k_without_replacement(draws_of(order), n=n, k=k)
            for order in itertools.permutations(range(len(P)))
        )
        assert mean == pytest.approx(true_n_at_k(n, k), abs=1e-10)


def test_simulation_is_the_sum_with_noise(monkeypatch):
    order = (0, 3, 1, 4, 2, 5)
    exact = [
        n_at_k_without_replacement(draws_of(order), n=n, k=k)
        for n, k in ((1, 6), (2, 30), (30, 30))
    ]
    monkeypatch.setattr("alphacode.evaluation.replacement._LARGEST_SUM", 0)
    found = [
        n_at_k_without_replacement(
            draws_of(order), n=n, k=k, num_simulations=40_000, seed=1
        )
        for n, k in ((1, 6), (2, 30), (30, 30))
    ]
    assert found == pytest.approx(exact, abs=4 * 0.5 / 200)
    assert 0.0 < exact[1] < 1.0


def test_what_is_not_known_is_bounded():
    order = (0, 1, 3)  # none accepted; 0.2 of the mass is unknown
    with pytest.raises(ConfigError, match="3 items are known"):
        n_at_k_without_replacement(draws_of(order), n=2, k=4)
    bounds = n_at_k_bounds(draws_of(order), n=10, k=10)
    assert bounds.low == 0.0 < bounds.high < 1.0
    # The mean of bounds lies on both sides of the truth.
    low, high = (
        sum(
            chance_of(each) * n_at_k_bounds(draws_of(each), n=2, k=10)[side]
            for each in itertools.permutations(range(6), 3)
        )
        for side in (0, 1)
    )
    assert low < true_n_at_k(2, 10) < high
    known = n_at_k_bounds(draws_of((0, 2)), n=1, k=50)
    assert known.low == known.high
    assert n_at_k_bounds(draws_of((0, 1)), n=1, k=9) == Bounds(0.0, 0.0)
    assert n_at_k_bounds(draws_of(()), n=1, k=3).high == 1.0


def test_rebuilt_draws_are_independent_draws():
    """Items drawn without replacement, repeats put back: every tuple has its chance."""
    rng = numpy_stream(7, "test")
    count, size = 15_000, 3
    p = np.array(P[:3]) / sum(P[:3])
    # The order of exponential clocks is a draw without replacement.
    orders = np.argsort(rng.exponential(size=(count, len(p))) / p, axis=1)
    seen = np.zeros((3, 3, 3))
    for order in orders:
        drawn = order[draw_with_replacement(p[order], size, rng)]
        seen[tuple(drawn)] += 1
    expected = count * p[:, None, None] * p[None, :, None] * p[None, None, :]
    chi_square = float(((seen - expected) ** 2 / expected).sum())
    # 26 degrees of freedom: above 60 in 2 of 10,000 cases.
    assert chi_square < 60


def test_rebuilt_counts_give_unbiased_estimates_of_mixtures():
    """Two distributions, 4 and 2 samples of them: the mean over many runs."""
    other = (0.6, 0.3, 0.1)
    passed, accepted = (True, False, True), (False, False, True)
    rng = numpy_stream(3, "mixture")
    values = {1: [], 2: []}
    solved = []
    for run in range(3000):
        one = np.argsort(rng.exponential(size=6) / np.array(P))[:4]
        two = np.argsort(rng.exponential(size=3) / np.array(other))[:2]
        groups = [draws_of(one), draws_of(two, other, passed, accepted)]
        ((e, s),) = rebuild_counts(groups, num_rebuilds=1, seed=run)
        for n, found in values.items():
            found.append(n_at_k(num_samples=6, num_passed=e, num_accepted=s, n=n, k=6))
        solved.append(pass_at_k(num_samples=6, num_accepted=s, k=6))
    missed = (1 - 0.19) ** 4 * (1 - 0.1) ** 2
    assert_mean(solved, 1 - missed)
    # By enumeration of how many of each kind come: wrong, passing, accepted.
    for n, found in values.items():
        truth = 0.0
        for e1, s1, chance1 in counts(4, 0.26, 0.19):
            for e2, s2, chance2 in counts(2, 0.6, 0.1):
                wrong, right = e1 + e2, s1 + s2
                misses = math.comb(wrong, min(n, wrong + right)) / math.comb(
                    wrong + right, min(n, wrong + right)
                )
                truth += chance1 * chance2 * (1 - misses)
        assert_mean(found, truth)


def counts(size, wrong, right):
    """Passing but wrong ones and right ones among `size` draws, with the chance."""
    for e in range(size + 1):
        for s in range(size + 1 - e):
            ways = math.comb(size, e) * math.comb(size - e, s)
            rest = (1 - wrong - right) ** (size - e - s)
            yield e, s, ways * wrong**e * right**s * rest


def assert_mean(values, truth):
    error = np.std(values) / math.sqrt(len(values))
    assert abs(np.mean(values) - truth) < 4 * error


def test_many_items_are_no_trouble():
    count = 100_000
    p = 1.0 / np.arange(1, count + 1) ** 1.1
    p /= p.sum() * 1.01
    draws = DistinctDraws(
        log_probability=np.log(p).tolist(),
        passed=(np.arange(count) % 10 == 0).tolist(),
        accepted=(np.arange(count) == 5000).tolist(),
    )
    value = n_at_k_without_replacement(draws, n=1000, k=50_000, num_simulations=50)
    assert 0.0 <= value <= 1.0
    ((e, s),) = rebuild_counts([draws], num_rebuilds=1)
    assert 0 <= s <= e < count


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"log_probability": (-0.1,)}, "two verdicts"),
        ({"log_probability": (-0.1, -0.1)}, "is an item there twice"),
        ({"log_probability": (-1.0, float("nan"))}, "mass of 1"),
        ({"passed": (False, False)}, "must pass the example"),
    ],
)
def test_items_that_cannot_be_are_refused(changes, message):
    values = {
        "log_probability": (-1.0, -2.0),
        "passed": (True, True),
        "accepted": (True, False),
        **changes,
    }
    with pytest.raises(ConfigError, match=message):
        n_at_k_without_replacement(DistinctDraws(**values), n=1, k=1)


@pytest.mark.parametrize("over", [1e-5, 5e-3])
def test_a_mass_above_1_by_rounding_is_scaled(over):
    order = (1, 0, 2, 5, 3, 4)
    rounded = draws_of(order, p=[p * (1 + over) for p in P])
    wanted = [P[x] for x in order]
    assert rounded.probabilities() == pytest.approx(wanted, rel=1e-12)
    for n, k in ((1, 6), (2, 40)):
        value = n_at_k_without_replacement(rounded, n=n, k=k)
        exact = n_at_k_without_replacement(draws_of(order), n=n, k=k)
        assert value == pytest.approx(exact, abs=1e-9)
    assert rebuild_counts([rounded]) == rebuild_counts([draws_of(order)])


def test_a_mass_below_1_stays_as_it_is():
    order = (1, 0, 2)
    assert draws_of(order).probabilities() == pytest.approx([0.25, 0.45, 0.14])


@pytest.mark.parametrize("mass", [1.02, 1.5])
def test_a_mass_above_1_by_more_is_refused(mass):
    draws = draws_of(range(6), p=[p * mass for p in P])
    with pytest.raises(ConfigError, match=f"found {mass}; is an item there twice"):
        rebuild_counts([draws])


@pytest.mark.parametrize(("n", "k"), [(0, 1), (1, 0)])
def test_numbers_that_cannot_be_are_refused(n, k):
    with pytest.raises(ConfigError, match="at least 1"):
        n_at_k_without_replacement(draws_of((0, 1)), n=n, k=k)
