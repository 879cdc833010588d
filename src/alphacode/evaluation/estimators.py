"""pass@k and n@k from the counts of one problem: exact, and as the paper samples them.

All estimators draw k of the K samples without replacement and need no k-set to be
judged anew. They hold without clustering; with clustering n@K at k = K is simply
whether the submissions solved the problem.

Symbols here and in the paper (appendix A.3): num_samples is K, num_passed (samples that
pass the example tests) is e_p, num_accepted (samples that pass everything) is s_p.
"""

from collections.abc import Iterable
from statistics import fmean
from typing import cast

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream

Floats = npt.NDArray[np.float64]


def pass_at_k(*, num_samples: int, num_accepted: int, k: int) -> float:
    """Return the chance that k of the samples hold an accepted one.

    The unbiased estimator 1 - C(K - s, k) / C(K, k), as a product of k or s factors
    near 1 in place of huge binomials.

    Raises:
      ConfigError: counts that cannot be, or k outside 1 to `num_samples`.

    Example:
      >>> pass_at_k(num_samples=4, num_accepted=1, k=2)
      0.5
    """
    _check(num_samples, num_accepted, num_accepted, 1, k)
    return _chance_of_one(num_samples, num_accepted, k)


def n_at_k(
    *, num_samples: int, num_passed: int, num_accepted: int, n: int, k: int
) -> float:
    """Return the chance to solve with n submissions out of k samples, in closed form.

    e' of the k samples pass the example tests (hypergeometric); n' = min(e', n) of
    those are submitted, at random; one accepted among them solves the problem:
    the expectation over e' of 1 - C(e - s, n') / C(e, n').

    Raises:
      ConfigError: counts that cannot be, n < 1, or k outside 1 to `num_samples`.

    Example:
      >>> n_at_k(num_samples=4, num_passed=2, num_accepted=1, n=1, k=4)
      0.5
    """
    _check(num_samples, num_passed, num_accepted, n, k)
    if min(k, num_passed) <= n:
        # Every passing sample drawn is submitted: n does not bind.
        return pass_at_k(num_samples=num_samples, num_accepted=num_accepted, k=k)
    if num_accepted == 0:
        return 0.0
    probabilities = _probabilities_below(num_samples, num_passed, k, n)
    solved = [_chance_of_one(num_passed, num_accepted, drawn) for drawn in range(n + 1)]
    fewer = float(np.dot(probabilities, solved[:n]))
    return min(1.0, fewer + (1.0 - float(probabilities.sum())) * solved[n])


def mean_n_at_k(
    counts: Iterable[tuple[int, int]], *, num_samples: int, n: int, k: int
) -> float:
    """Return the mean of n@k over several counts of one problem's samples.

    Args:
      counts: how many of `num_samples` samples pass the example tests, and how many
        everything; several where repeats were put back at random (`replacement.py`).
      n: submissions; k for pass@k.

    Raises:
      ConfigError: as `n_at_k`.
    """
    rates = [
        n_at_k(
            num_samples=num_samples, num_passed=passed, num_accepted=accepted, n=n, k=k
        )
        for passed, accepted in counts
    ]
    # Rounding of equal values must not lift the mean above them.
    return min(1.0, fmean(rates))


def n_at_k_by_subsampling(
    *,
    num_samples: int,
    num_passed: int,
    num_accepted: int,
    n: int,
    k: int,
    num_subsamples: int = 1000,
    seed: int = 0,
) -> float:
    """Return n@k by the paper's Algorithm 1: the mean over random sub-samples.

    Its standard error is at most 0.5 / sqrt(num_subsamples); `n_at_k` is its limit.

    Raises:
      ConfigError: as `n_at_k`, or no sub-samples.
    """
    _check(num_samples, num_passed, num_accepted, n, k)
    if num_subsamples < 1:
        raise ConfigError(f"num_subsamples is {num_subsamples}; it must be at least 1")
    rng = numpy_stream(seed, "n_at_k")
    passed = rng.hypergeometric(
        num_passed, num_samples - num_passed, k, size=num_subsamples
    )
    submitted = np.minimum(passed, n)
    accepted = rng.hypergeometric(
        num_accepted, num_passed - num_accepted, submitted, size=num_subsamples
    )
    return float(np.mean(accepted > 0))


def _chance_of_one(total: int, marked: int, draws: int) -> float:
    """Return the chance that a marked one is among the draws."""
    # 0 - x and not -x: where none is marked, 0 and not -0.
    return 0.0 - float(np.expm1(_log_none_drawn(total, marked, draws)))


def _log_none_drawn(total: int, marked: int, draws: int) -> float:
    """Return log(C(total - marked, draws) / C(total, draws)): no marked one is drawn.

    -inf where a marked one must be drawn.
    """
    few, many = sorted((marked, draws))
    if few == 0:
        return 0.0
    if many > total - few:
        return -float("inf")
    # Symmetric in marked and draws: take the shorter product. Its factors are summed as
    # logarithms, so that K = 1e6 loses no digits to cancellation or underflow.
    return float(np.log1p(-many / (total - np.arange(few, dtype=np.float64))).sum())


def _probabilities_below(total: int, marked: int, draws: int, limit: int) -> Floats:
    """Return P(j marked ones among the draws) for j from 0 to limit - 1.

    By the recurrence P(j + 1) / P(j), in logarithms: P(0) may be below 1e-308.
    """
    j = np.arange(limit, dtype=np.float64)
    least = max(0, draws - (total - marked))
    if least >= limit:
        return np.zeros(limit)
    if least == 0:
        start = _log_none_drawn(total, marked, draws)
    else:
        # Every unmarked one is drawn: none is among the total - draws left behind.
        start = _log_none_drawn(total, total - marked, total - draws)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = (
            np.log(marked - j)
            + np.log(draws - j)
            - np.log(j + 1)
            - np.log(total - marked - draws + j + 1)
        )
    logs = np.full(limit, -np.inf)
    logs[least:] = start + np.concatenate([[0.0], np.cumsum(ratios[least : limit - 1])])
    return cast(Floats, np.exp(logs))


def _check(
    num_samples: int, num_passed: int, num_accepted: int, n: int, k: int
) -> None:
    if not 0 <= num_accepted <= num_passed <= num_samples:
        raise ConfigError(
            f"counts must rise: accepted {num_accepted} <= passed {num_passed} "
            f"<= samples {num_samples}"
        )
    if not 1 <= k <= num_samples:
        raise ConfigError(f"k is {k}; it must be from 1 to the {num_samples} samples")
    if n < 1:
        raise ConfigError(f"n is {n}; it must be at least 1")
