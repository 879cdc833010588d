"""In which order to try programs, by what a model says of them for a problem.

A program that a model would write for any problem is likely for this one, too, and one
of an unusual task is unlikely, however well the statement asks for it. So each program
is scored twice: after the problem's prompt, and after the same prompt without a
description, which is its prior. Two orders are made. One takes little of the prior off
and is right about usual tasks, the other takes off nearly all of it and finds unusual
ones; they take turns.

Measured (docs/log.md): of 29 problems for which some of the programs are right, one
stands among the first fifty for 27, and for 22 where the prior is left in.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from alphacode.core.problem import Solution
from alphacode.sampling.likelihoods import Likelihood

# Shares of the prior that are taken off, an order for each.
PRIOR_SHARES = (0.2, 0.9)
# A long program is the less likely the longer it is: its score is its logarithm over
# this power of its length. And each earlier program of the same idea costs so much.
LENGTH_POWER = 0.5
REPETITION = 4.0


@dataclass(frozen=True, slots=True)
class Scored:
    """What a model says of a program."""

    given: Likelihood
    """After the problem's prompt."""
    prior: Likelihood
    """After the prompt of a problem of which nothing is known."""

    def score(self, prior_share: float) -> float:
        """Return by what programs are ordered: more is likelier, for its length."""
        told = self.given.log_probability - prior_share * self.prior.log_probability
        return told / math.pow(max(1, self.given.num_tokens), LENGTH_POWER)


def ranked(
    scored: Sequence[Scored], texts: Sequence[Solution], ideas: Sequence[str]
) -> list[int]:
    """Return the places of programs, the one to try first at the head.

    An idea's second program stands lower than its likelihood says, its third still
    lower; what is there twice comes last.
    """
    first: dict[Solution, int] = {}
    for place, text in enumerate(texts):
        first.setdefault(text, place)
    places = list(first.values())
    orders = [_ordered(places, scored, ideas, share) for share in PRIOR_SHARES]
    turns = dict.fromkeys(place for turn in zip(*orders, strict=True) for place in turn)
    again = (place for place in range(len(texts)) if place not in turns)
    return [*turns, *again]


def _ordered(
    places: Sequence[int],
    scored: Sequence[Scored],
    ideas: Sequence[str],
    prior_share: float,
) -> list[int]:
    scores = {place: scored[place].score(prior_share) for place in places}
    earlier: Counter[str] = Counter()
    lowered: dict[int, float] = {}
    for place in sorted(places, key=lambda place: -scores[place]):
        lowered[place] = scores[place] - REPETITION * earlier[ideas[place]]
        earlier[ideas[place]] += 1
    return sorted(lowered, key=lambda place: -lowered[place])
