"""Pairs from several sets in one run, each with its share.

Shares are exact over blocks of visits (`Deal`), and each set sees its own visits
numbered without a gap: it goes through its own epochs as if it were alone.
"""

from collections.abc import Sequence

import numpy as np
from pydantic import Field

from alphacode.core.settings import Settings
from alphacode.encoding.batch import Pair
from alphacode.training.batches import PairSource, Rows
from alphacode.training.counters import Ints
from alphacode.training.visits import Deal


class MixSettings(Settings):
    """How much of a second kind of data is mixed in."""

    share: float = Field(default=0.1, gt=0.0, lt=1.0)
    """Share of the pairs that come from the data mixed in; without such it has no
    effect."""


class MixedPairs:
    """Several sets as one: a row is the number of the set and a row of that set."""

    def __init__(
        self, sets: Sequence[PairSource], weights: Sequence[float], *, seed: int
    ) -> None:
        """Prepare to draw.

        Raises:
          ConfigError: a weight is negative, or none is positive.
        """
        self._sets = list(sets)
        self._deal = Deal(weights, seed, "sets")
        self.width = 1 + max(each.width for each in self._sets)

    def draw(self, visits: Ints) -> Rows:
        """Return (N, width) rows; the narrower sets' are filled up with zeros."""
        numbers, own_visits = self._deal(visits)
        parts = {
            number: self._sets[number].draw(own_visits[numbers == number])
            for number in np.unique(numbers).tolist()
        }
        rows = np.zeros((len(visits), self.width), np.int64)
        rows[:, 0] = numbers
        for number, part in parts.items():
            rows[numbers == number, 1 : 1 + part.shape[1]] = part
        return rows

    def lengths(self, rows: Rows) -> Rows:
        """Return (N, 2) tokens of source and target."""
        found = np.zeros((len(rows), 2), np.int64)
        for number in np.unique(rows[:, 0]).tolist():
            is_here = rows[:, 0] == number
            found[is_here] = self._sets[number].lengths(
                self._own(number, rows[is_here])
            )
        return found

    def pair(self, row: Sequence[int]) -> Pair:
        """Return the pair of a row."""
        number = row[0]
        own = self._own(number, np.array([row], np.int64))
        return self._sets[number].pair(own[0].tolist())

    def _own(self, number: int, rows: Rows) -> Rows:
        return rows[:, 1 : 1 + self._sets[number].width]
