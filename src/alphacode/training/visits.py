"""The order of training: epochs without repetition, shares kept exactly.

Visit v is the v-th pair that a run reads. Where it goes is a pure function of
(seed, v), in constant time and memory however large the set: a run continued from any
checkpoint sees exactly what it would have seen.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import Name
from alphacode.training.counters import key_of, shuffled, words

Ints = npt.NDArray[np.int64]

DEAL_VISITS = 2**16
"""Visits that are dealt out together; shares are exact over them."""


def visit_in_epochs(visits: Ints, count: int, seed: int, *names: Name) -> Ints:
    """Return which of `count` things each visit goes to.

    Visit v belongs to epoch v // count; every epoch goes to all things once, in an
    order of its own.

    Args:
      visits: (N,), not negative.
      names: tell apart the orders of several sets under one seed.
    """
    epochs, places = np.divmod(visits, count)
    keys = words(key_of(seed, "training/epoch", *names), epochs)
    return shuffled(places, count, keys)


class Deal:
    """Deals visits out to several sets by weight.

    Of every `DEAL_VISITS` visits each set gets the same number, its share rounded, in
    shuffled order; the visits that a set gets are numbered 0, 1, 2, ... without a gap,
    so that it can count its own epochs.
    """

    def __init__(self, weights: Sequence[float], seed: int, *names: Name) -> None:
        """Settle the shares.

        Raises:
          ConfigError: a weight is negative, or none is positive.
        """
        given = np.array(weights, np.float64)
        if not (np.isfinite(given).all() and (given >= 0).all() and given.sum() > 0):
            raise ConfigError(
                f"weights are {list(weights)}; expected numbers from 0, one of them "
                "above"
            )
        self._key = key_of(seed, "training/deal", *names)
        self._quotas = _quotas(given / given.sum())
        self._ends = np.cumsum(self._quotas)

    @property
    def shares(self) -> list[float]:
        """The share of visits that each set gets."""
        return [count / DEAL_VISITS for count in self._quotas.tolist()]

    def __call__(self, visits: Ints) -> tuple[Ints, Ints]:
        """Return of each visit the set it goes to and its number there."""
        rounds, places = np.divmod(visits, DEAL_VISITS)
        places = shuffled(places, DEAL_VISITS, words(self._key, rounds))
        sets = np.searchsorted(self._ends, places, side="right")
        quotas = self._quotas[sets]
        starts = self._ends[sets] - quotas
        return sets, rounds * quotas + places - starts


def _quotas(shares: npt.NDArray[np.float64]) -> Ints:
    """Round shares to whole visits that add up; no positive one falls to nothing."""
    exact = shares * DEAL_VISITS
    quotas = np.where(shares > 0, np.maximum(np.floor(exact), 1), 0).astype(np.int64)
    rest = DEAL_VISITS - int(quotas.sum())
    # The largest remainders are rounded up; what was lifted to one comes off the
    # largest share.
    if rest < 0:
        quotas[np.argmax(quotas)] += rest
        rest = 0
    remainders = np.where(shares > 0, exact - quotas, -1.0)
    quotas[np.argsort(-remainders, kind="stable")[:rest]] += 1
    return quotas
