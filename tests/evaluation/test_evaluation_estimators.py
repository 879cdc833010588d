"""pass@k and n@k against enumeration of every sub-sample and every choice."""

import itertools
import math
from fractions import Fraction

import pytest

from alphacode.core.errors import ConfigError
from alphacode.evaluation.estimators import (
    n_at_k,
    n_at_k_by_subsampling,
    pass_at_k,
)

SMALL = range(1, 8)


def brute_pass_at_k(total, accepted, k):
    subsets = list(itertools.combinations(range(total), k))
    return Fraction(sum(min(s) < accepted for s in subsets), len(subsets))


def brute_n_at_k(total, passed, accepted, n, k):
    """Mean over all k-subsets of the share of n-subsets of passers that solve."""
    shares = []
    for subset in itertools.combinations(range(total), k):
        passing = [sample for sample in subset if sample < passed]
        choices = list(itertools.combinations(passing, min(n, len(passing))))
        solved = sum(any(s < accepted for s in choice) for choice in choices)
        shares.append(Fraction(solved, len(choices)))
    return sum(shares) / len(shares)


def exact_n_at_k(total, passed, accepted, n, k):
    """The closed form in exact fractions, for sizes enumeration cannot reach."""
    mean = Fraction(0)
    for drawn in range(max(0, k - (total - passed)), min(passed, k) + 1):
        chance = Fraction(
            math.comb(passed, drawn) * math.comb(total - passed, k - drawn),
            math.comb(total, k),
        )
        sent = min(drawn, n)
        missed = Fraction(math.comb(passed - accepted, sent), math.comb(passed, sent))
        mean += chance * (1 - missed)
    return mean


@pytest.mark.parametrize("total", SMALL)
def test_pass_at_k_equals_enumeration(total):
    for accepted in range(total + 1):
        for k in range(1, total + 1):
            found = pass_at_k(num_samples=total, num_accepted=accepted, k=k)
            assert found == pytest.approx(
                float(brute_pass_at_k(total, accepted, k)), abs=1e-14
            )


@pytest.mark.parametrize("total", range(1, 7))
def test_n_at_k_equals_enumeration(total):
    for passed in range(total + 1):
        for accepted in range(passed + 1):
            for k in range(1, total + 1):
                for n in range(1, k + 2):
                    found = n_at_k(
                        num_samples=total,
                        num_passed=passed,
                        num_accepted=accepted,
                        n=n,
                        k=k,
                    )
                    wanted = brute_n_at_k(total, passed, accepted, n, k)
                    assert found == pytest.approx(float(wanted), abs=1e-13)


@pytest.mark.parametrize("k", [1, 10, 37, 60, 99, 100])
@pytest.mark.parametrize("n", [1, 3, 10])
def test_n_at_k_equals_exact_fractions(n, k):
    for passed, accepted in [(0, 0), (1, 1), (9, 2), (40, 1), (95, 30), (100, 7)]:
        found = n_at_k(
            num_samples=100, num_passed=passed, num_accepted=accepted, n=n, k=k
        )
        wanted = float(exact_n_at_k(100, passed, accepted, n, k))
        assert found == pytest.approx(wanted, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize(
    ("total", "passed", "accepted", "n", "k"),
    [
        (1_000_000, 30_000, 3, 10, 100_000),
        (1_000_000, 12, 1, 10, 999_999),
        (1_000_000, 999_995, 500, 10, 20),
        (20_000, 15_000, 2_000, 900, 1_500),
    ],
)
def test_large_counts_lose_no_digits(total, passed, accepted, n, k):
    """P(0) underflows in the last case while P(n) matters: logarithms are needed."""
    found = n_at_k(
        num_samples=total, num_passed=passed, num_accepted=accepted, n=n, k=k
    )
    # The tail e' >= n is one term, so that the sum has n terms even here.
    chances = []
    chance = None
    start = max(0, k - (total - passed))
    for drawn in range(start, n):
        if chance is None:
            chance = (
                Fraction(
                    math.comb(passed, drawn) * math.comb(total - passed, k - drawn),
                    math.comb(total, k),
                )
                if total <= 20_000
                else _chance_by_lgamma(total, passed, k, drawn)
            )
        else:
            chance = chance * (passed - drawn + 1) * (k - drawn + 1)
            chance = chance / (drawn * (total - passed - k + drawn))
        chances.append((drawn, float(chance)))
    wanted = sum(c * _solved(passed, accepted, drawn) for drawn, c in chances)
    wanted += (1 - sum(c for _, c in chances)) * _solved(passed, accepted, n)
    assert found == pytest.approx(wanted, rel=1e-7)


def _chance_by_lgamma(total, passed, k, drawn):
    def log_choose(a, b):
        return math.lgamma(a + 1) - math.lgamma(b + 1) - math.lgamma(a - b + 1)

    return math.exp(
        log_choose(passed, drawn)
        + log_choose(total - passed, k - drawn)
        - log_choose(total, k)
    )


def _solved(passed, accepted, sent):
    missed = Fraction(math.comb(passed - accepted, sent), math.comb(passed, sent))
    return float(1 - missed)


def test_a_million_samples_are_quick_and_exact():
    found = pass_at_k(num_samples=1_000_000, num_accepted=1, k=250_000)
    assert found == pytest.approx(0.25, rel=1e-14)
    found = pass_at_k(num_samples=1_000_000, num_accepted=500_000, k=1)
    assert found == pytest.approx(0.5, rel=1e-14)


def test_n_equal_to_k_is_pass_at_k():
    for k in range(1, 21):
        assert n_at_k(
            num_samples=20, num_passed=9, num_accepted=4, n=k, k=k
        ) == pass_at_k(num_samples=20, num_accepted=4, k=k)


@pytest.mark.parametrize(
    ("passed", "accepted", "n", "k"), [(30, 3, 10, 100), (5, 1, 2, 50), (80, 2, 10, 90)]
)
def test_algorithm_1_tends_to_the_closed_form(passed, accepted, n, k):
    counts = {"num_samples": 100, "num_passed": passed, "num_accepted": accepted}
    number = 40_000
    sampled = n_at_k_by_subsampling(**counts, n=n, k=k, num_subsamples=number)
    # Five standard errors: one run in a million would fail by chance, and it is seeded.
    assert abs(sampled - n_at_k(**counts, n=n, k=k)) < 5 * 0.5 / math.sqrt(number)


def test_algorithm_1_repeats_with_its_seed():
    counts = {"num_samples": 50, "num_passed": 9, "num_accepted": 2}
    runs = [
        n_at_k_by_subsampling(**counts, n=3, k=20, num_subsamples=500, seed=seed)
        for seed in (1, 1, 2)
    ]
    assert runs[0] == runs[1] != runs[2]


@pytest.mark.parametrize(
    ("counts", "word"),
    [
        ((10, 5, 6, 1, 1), "accepted"),
        ((10, 11, 1, 1, 1), "passed"),
        ((10, 5, 1, 0, 1), "n is 0"),
        ((10, 5, 1, 1, 11), "k is 11"),
        ((10, 5, -1, 1, 1), "accepted"),
        ((0, 0, 0, 1, 1), "k is 1"),
    ],
)
def test_impossible_counts_are_refused(counts, word):
    names = ("num_samples", "num_passed", "num_accepted", "n", "k")
    with pytest.raises(ConfigError, match=word):
        n_at_k(**dict(zip(names, counts, strict=True)))


def test_no_accepted_sample_is_nought_and_not_minus_nought():
    counts = {"num_samples": 100, "num_accepted": 0}
    for rate in (
        pass_at_k(**counts, k=10),
        n_at_k(**counts, num_passed=3, n=5, k=10),
        n_at_k(**counts, num_passed=50, n=5, k=10),
    ):
        assert math.copysign(1.0, rate) == 1.0
