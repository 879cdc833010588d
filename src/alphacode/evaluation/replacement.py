"""n@k and pass@k, which draw with replacement, from samples drawn without.

The distinct items of independent draws, in order of their first coming, are a draw
without replacement: the next new one has its probability divided by what is left. So
the draws can be put back exactly where probabilities are known. Before each new item
come repeats: each further draw repeats with the chance that the items seen so far have
together, and it is one of them in proportion to its probability. k draws with
replacement need at most the first k items, often far fewer.

Two ways, both without bias: `n_at_k_without_replacement` takes the mean over all
repeats that may have been, for one distribution; `rebuild_counts` draws the repeats,
for samples of any mixture of distributions, and the counts go into the usual
estimators.

Items are sequences of tokens, each with its own probability and its own verdict. A
program that was cut off at the length limit is an item as any other.
Source: successive sampling (Raj 1956); for sequence models Kool, van Hoof and Welling
2020 (Estimating Gradients for Discrete Random Variables by Sampling without
Replacement).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import numpy_stream

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

# Mass of all sequences: their log-probabilities are sums of rounded ones.
_ROUNDING = 1e-6
# What they may exceed 1 by where batches of one distribution were computed apart, in
# half precision at worst; they are then scaled down.
_OVER_BATCHES = 1e-2
# Chance of all draws together that is not followed any further.
_NOTHING = 1e-18
# States times draws that are added up; beyond it repeats are drawn.
_LARGEST_SUM = 100_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DistinctDraws:
    """What was drawn from one distribution without replacement, first drawn first."""

    log_probability: Sequence[float]
    """Natural log of each item's probability with replacement."""
    passed: Sequence[bool]
    """Whether it passes the example tests."""
    accepted: Sequence[bool]
    """Whether it passes everything."""

    def probabilities(self) -> Floats:
        """Return each item's probability with replacement.

        Raises:
          ConfigError: lengths differ, an accepted item does not pass, or probabilities
            are none.
        """
        p = np.exp(np.asarray(self.log_probability, dtype=np.float64))
        if not len(p) == len(self.passed) == len(self.accepted):
            raise ConfigError("each item needs a probability and two verdicts")
        if bool(
            (np.asarray(self.accepted, bool) & ~np.asarray(self.passed, bool)).any()
        ):
            raise ConfigError("an accepted item must pass the example tests, too")
        if not bool((p >= 0).all()) or not p.sum() <= 1 + _OVER_BATCHES:
            raise ConfigError(
                "log-probabilities of distinct items must have a mass of 1 at most; "
                f"found {p.sum():.6g}; is an item there twice?"
            )
        return p / max(float(p.sum()), 1.0)


class Bounds(NamedTuple):
    """Between what a figure lies if the items not drawn are unknown."""

    low: float
    high: float


def n_at_k_without_replacement(
    draws: DistinctDraws, *, n: int, k: int, num_simulations: int = 2000, seed: int = 0
) -> float:
    """Return the chance to solve with n submissions out of k draws with replacement.

    The mean over all ways in which the draws may have repeated items, given the order
    of the items: an unbiased estimate of n@k. It is exact up to 1e8 sums of states;
    for larger k and n repeats are drawn, with an error of at most
    0.5 / sqrt(num_simulations), still unbiased.

    Raises:
      ConfigError: n or k below 1, items that cannot be, or fewer than k of them that do
        not have all of the mass: then the k draws may hold others, and only
        `n_at_k_bounds` is known.
    """
    num_items, mass = len(draws.log_probability), float(draws.probabilities().sum())
    if k > num_items and mass < 1 - _ROUNDING:
        raise ConfigError(
            f"k is {k}, but {num_items} items are known, with a mass of {mass:.6g}; "
            "draw k items, take a smaller k, or ask for the bounds"
        )
    return n_at_k_bounds(
        draws, n=n, k=k, num_simulations=num_simulations, seed=seed
    ).low


def pass_at_k_without_replacement(
    draws: DistinctDraws, *, k: int, num_simulations: int = 2000, seed: int = 0
) -> float:
    """Return the chance that k draws with replacement hold an accepted item.

    Raises:
      ConfigError: as `n_at_k_without_replacement`.
    """
    return n_at_k_without_replacement(
        draws, n=k, k=k, num_simulations=num_simulations, seed=seed
    )


def n_at_k_bounds(
    draws: DistinctDraws, *, n: int, k: int, num_simulations: int = 2000, seed: int = 0
) -> Bounds:
    """Return between what the estimate of n@k lies, for any k.

    Low counts draws that come to an unknown item before they solve as failures, high as
    solved. Both are equal if an accepted item is known or no other can come.

    Raises:
      ConfigError: n or k below 1, or items that cannot be.
    """
    if n < 1 or k < 1:
        raise ConfigError(f"n is {n} and k is {k}; both must be at least 1")
    stages = _Stages.of(draws, k)
    if not stages.may_end:
        return Bounds(0.0, 0.0)
    # The passing draws come in random order: n of them at random are as the first n.
    # Where n does not bind they need not be counted.
    counted = n if n < k else 0
    if counted and stages.num_new_passing >= n:
        return Bounds(0.0, 0.0)
    if stages.num_seen * k * max(counted, 1) <= _LARGEST_SUM:
        chance = _summed(stages, counted, k)
    else:
        chance = _simulated(stages, counted, k, num_simulations, seed)
    return Bounds(chance if stages.is_solved else 0.0, chance)


def rebuild_counts(
    groups: Sequence[DistinctDraws], *, num_rebuilds: int = 100, seed: int = 0
) -> list[tuple[int, int]]:
    """Return how many samples pass and are accepted, with repeats put back.

    Each pair is of one rebuild: of every group of m items m draws with replacement are
    rebuilt. K draws in all are K independent samples, so that the mean of
    `n_at_k` over the pairs is an unbiased estimate; it is the mean over repeats if
    there are many rebuilds.

    Raises:
      ConfigError: items that cannot be.
    """
    rng = numpy_stream(seed, "replacement")
    known = [
        (
            group.probabilities(),
            np.asarray(group.passed, bool),
            np.asarray(group.accepted, bool),
        )
        for group in groups
    ]
    pairs = []
    for _ in range(num_rebuilds):
        num_passed = num_accepted = 0
        for p, passed, accepted in known:
            drawn = draw_with_replacement(p, len(p), rng)
            num_passed += int(passed[drawn].sum())
            num_accepted += int(accepted[drawn].sum())
        pairs.append((num_passed, num_accepted))
    return pairs


def draw_with_replacement(
    probabilities: Floats, num_draws: int, rng: np.random.Generator
) -> npt.NDArray[np.int64]:
    """Return indices of items as draws with replacement would have come by them.

    Args:
      probabilities: of the items, in the order in which they were drawn without.
      num_draws: at most the number of items, or any number if they have all the mass.
    """
    seen = np.cumsum(probabilities)
    left = np.clip(1.0 - seen, 0.0, 1.0)
    with np.errstate(divide="ignore"):
        # Repeats after each item: geometric, as the whole part of an exponential.
        waiting = np.floor(rng.exponential(size=len(seen)) / -np.log1p(-left))
    waiting[-1] = np.inf
    repeats = np.minimum(waiting, num_draws).astype(np.int64)
    # Of the items that come in time: which was the newest at each draw.
    num_items = int(np.searchsorted(np.cumsum(repeats + 1), num_draws)) + 1
    newest = np.repeat(np.arange(num_items), repeats[:num_items] + 1)[:num_draws]
    is_new = np.diff(newest, prepend=-1) > 0
    places = np.searchsorted(seen, rng.random(num_draws) * seen[newest], side="right")
    return np.where(is_new, newest, np.minimum(places, newest))


@dataclass(frozen=True, slots=True)
class _Stages:
    """The draws up to the item that decides: the first accepted, or an unknown one."""

    new: Floats
    """By number of items seen: chance that a draw is a new one."""
    passing: Floats
    """Chance that it repeats one that passes."""
    is_new_passing: Bools
    """Whether the item that is new then passes; the deciding one left out."""
    is_solved: bool
    """Whether the deciding item is an accepted one."""
    may_end: bool

    @classmethod
    def of(cls, draws: DistinctDraws, k: int) -> "_Stages":
        p = draws.probabilities()
        accepted = np.flatnonzero(np.asarray(draws.accepted, bool))
        count = int(accepted[0]) if len(accepted) else len(p)
        passed = np.asarray(draws.passed, bool)[:count]
        seen = np.concatenate(([0.0], np.cumsum(p[:count])))
        passing = np.concatenate(([0.0], np.cumsum(p[:count] * passed)))
        new = np.clip(1.0 - seen, 0.0, 1.0)
        if not len(accepted) and new[-1] < _ROUNDING:
            new[-1] = 0.0
        # The deciding item is the draw number count + 1 at best.
        may_end = count < k and new[-1] > 0.0
        return cls(new, passing, passed, bool(len(accepted)), may_end)

    @property
    def num_seen(self) -> int:
        return len(self.new)

    @property
    def num_new_passing(self) -> int:
        return int(self.is_new_passing.sum())


def _summed(stages: _Stages, n: int, k: int) -> float:
    """Return the chance that the deciding item comes in time, draw by draw.

    In time: among the first k draws and, if n is not 0, the first n that pass.
    """
    width = max(n, 1)
    chance = np.zeros((stages.num_seen, width))
    chance[0, 0] = 1.0
    repeats = (1.0 - stages.new)[:, None]
    passing = stages.passing[:, None] if n else 0.0
    ended = 0.0
    for _ in range(k):
        ended += float(chance[-1].sum() * stages.new[-1])
        following = chance * (repeats - passing)
        following[:, 1:] += chance[:, :-1] * passing
        arriving = chance[:-1] * stages.new[:-1, None]
        if n:
            passes = stages.is_new_passing
            following[1:][~passes] += arriving[~passes]
            following[1:, 1:][passes] += arriving[passes, :-1]
        else:
            following[1:] += arriving
        chance = following
        if chance.sum() < _NOTHING:
            break
    return min(1.0, ended)


def _simulated(stages: _Stages, n: int, k: int, count: int, seed: int) -> float:
    """Return the share of simulated draws in which the deciding item comes in time."""
    if count < 1:
        raise ConfigError(f"num_simulations is {count}; it must be at least 1")
    rng = numpy_stream(seed, "n_at_k_without_replacement")
    total = np.full(count, float(stages.num_seen))
    passing = np.full(count, stages.num_new_passing)
    for new, share in zip(stages.new[1:], stages.passing[1:], strict=True):
        if new >= 1.0:
            continue
        # More than k decide as k do; a geometric number may be beyond any integer.
        repeats = np.minimum(rng.geometric(new, count) - 1, k)
        total += repeats
        passing += rng.binomial(repeats, min(1.0, share / (1.0 - new)))
    in_time = (total <= k) & ((passing < n) | (n == 0))
    return float(in_time.mean())
