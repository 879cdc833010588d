"""Who has which turn, so that any number of turns has the shares as nearly as it can.

Turns are dealt out by index alone, in a cycle: no count is kept, and the turns of any
index can be found at once. Of n turns each member has its share of n, to less than one.
Source: R. Tijdeman, "The chairman assignment problem", Discrete Mathematics 32, 1980.
"""

import math
import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

# Turns of a cycle at most: shares such as 1.00001 need no exactness.
MOST_TURNS: Final = 10_000

_WEIGHT = re.compile(r"(.*):([0-9]+(?:\.[0-9]+)?)", re.DOTALL)


class Turn(NamedTuple):
    """Whose turn an index is, and which of its own turns."""

    member: int
    own: int


class Shares:
    """Turns of members with given weights.

    Example:
      >>> shares = Shares((2, 1))
      >>> [shares.turn(index).member for index in range(6)]
      [0, 1, 0, 0, 1, 0]
    """

    def __init__(self, weights: Sequence[int]) -> None:
        """Deal out one cycle. Equal weights take turns in order.

        Raises:
          ValueError: no weight, one below 1, or a cycle of more than `MOST_TURNS`.
        """
        if not weights or min(weights) < 1:
            raise ValueError("shares must be one or more numbers above 0")
        divisor = math.gcd(*weights)
        self.weights = tuple(weight // divisor for weight in weights)
        if sum(self.weights) > MOST_TURNS:
            raise ValueError(
                f"the shares {':'.join(map(str, self.weights))} come round after "
                f"{sum(self.weights)} turns; at most {MOST_TURNS}: choose rounder ones"
            )
        self._cycle = _cycle(self.weights)
        self._places: list[list[int]] = [[] for _ in self.weights]
        self._own = [0] * len(self._cycle)
        for place, member in enumerate(self._cycle):
            self._own[place] = len(self._places[member])
            self._places[member].append(place)

    def turn(self, index: int) -> Turn:
        """Return whose turn an index is, and which one of its own, from 0."""
        cycles, place = divmod(index, len(self._cycle))
        member = self._cycle[place]
        return Turn(member, cycles * self.weights[member] + self._own[place])

    def index(self, member: int, own: int) -> int:
        """Return the index of a member's own turn: the inverse of `turn`."""
        cycles, place = divmod(own, self.weights[member])
        return cycles * len(self._cycle) + self._places[member][place]

    def count(self, turns: int, member: int) -> int:
        """Return how many of the first turns are a member's."""
        cycles, rest = divmod(turns, len(self._cycle))
        part = sum(place < rest for place in self._places[member])
        return cycles * self.weights[member] + part


def parse_share(text: str) -> tuple[str, Fraction]:
    """Return a name and its weight of a text such as `cpp:3` or `cpp`.

    Raises:
      ValueError: the weight is 0, or the name is empty.
    """
    match = _WEIGHT.fullmatch(text.strip())
    name, weight = match.groups() if match else (text.strip(), "1")
    if not name.strip():
        raise ValueError(f"a share is NAME:WEIGHT, found {text!r}")
    if not float(weight):
        raise ValueError(f"the share of {name.strip()!r} must be above 0")
    return name.strip(), Fraction(weight)


def whole(weights: Sequence[Fraction]) -> tuple[int, ...]:
    """Return the smallest whole numbers that stand to each other as the weights do."""
    scale = math.lcm(*(weight.denominator for weight in weights))
    numbers = [int(weight * scale) for weight in weights]
    divisor = math.gcd(*numbers)
    return tuple(number // divisor for number in numbers)


def _cycle(weights: tuple[int, ...]) -> list[int]:
    """Return the members of a cycle's turns, each as often as its weight."""
    total, members = sum(weights), range(len(weights))
    if len(weights) == 1:
        return [0] * total
    # A turn goes to the member whose next one is due first, of those that may have one
    # now. In integers: all is multiplied by 2k - 2 and the sum of the weights.
    scale = 2 * len(weights) - 2
    counts = [0] * len(weights)
    cycle = []
    for turn in range(1, total + 1):
        may = [
            member
            for member in members
            if scale * (turn * weights[member] - counts[member] * total) >= total
        ]
        due = [
            -(-(scale * (counts[member] + 1) - 1) * total // (scale * weights[member]))
            for member in members
        ]
        chosen = min(may, key=lambda member: (due[member], member))
        counts[chosen] += 1
        cycle.append(chosen)
    return cycle
