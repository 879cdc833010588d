"""A growing set of 64-bit fingerprints, at eight bytes each.

Python's own sets take some sixty bytes for a number; among 10**8 files that is the
difference between 0.8 and 6 GB. New numbers collect in a small set, which is sorted
into arrays; these are merged as they grow, so that there are few to look in.
"""

import numpy as np
import numpy.typing as npt

_RECENT = 2**16


class FingerprintSet:
    """Numbers from 0 to 2**64 - 1; `add` says whether one is new."""

    def __init__(self, recent: int = _RECENT) -> None:
        """Begin empty.

        Args:
          recent: numbers that are held in a Python set before they are sorted.
        """
        self._most_recent = recent
        self._recent: set[int] = set()
        self._runs: list[npt.NDArray[np.uint64]] = []

    def __len__(self) -> int:
        return len(self._recent) + sum(map(len, self._runs))

    def add(self, number: int) -> bool:
        """Add a number; return whether it was not there."""
        if number in self._recent or any(_holds(run, number) for run in self._runs):
            return False
        self._recent.add(number)
        if len(self._recent) >= self._most_recent:
            self._sort()
        return True

    def _sort(self) -> None:
        run = np.sort(np.fromiter(self._recent, np.uint64, len(self._recent)))
        self._recent = set()
        # Each run is at least twice the next, so that there are few of them.
        while self._runs and len(self._runs[-1]) < 2 * len(run):
            run = np.sort(np.concatenate([self._runs.pop(), run]), kind="stable")
        self._runs.append(run)


def _holds(run: npt.NDArray[np.uint64], number: int) -> bool:
    place = int(np.searchsorted(run, np.uint64(number)))
    return place < len(run) and int(run[place]) == number
