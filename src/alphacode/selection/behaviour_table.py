"""Programs grouped by what they did, one at a time, as samples pass by.

A behaviour is added once per program and takes 8 bytes per input and distinct
behaviour, so that a million programs fit in memory; more samples of a known program
only add weight. Clusters can be asked for at any time.

Behaviours are equal if a hash of 128 bits over all their symbols is.
Source: paper section 4.6; symbols for crash, timeout and silence are ours.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, cast

import numpy as np
import numpy.typing as npt

from alphacode.core.randomness import stream
from alphacode.core.verdict import Verdict
from alphacode.selection.behaviour import SILENCE
from alphacode.selection.clusters import Cluster, Clustering, ClusterKind
from alphacode.selection.filtering import unjudged_notes

Codes = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int64]

_BYTES: Final = 8
_UNKNOWN: Final = -1
_KINDS: Final[tuple[ClusterKind, ...]] = ("behaviour", "failing", "unknown")


def _code(symbol: str) -> bytes:
    """Return a symbol's 8 bytes: a hash as it is, a word with noughts behind it."""
    if len(symbol) == 2 * _BYTES:
        return bytes.fromhex(symbol)
    return symbol.encode("ascii").ljust(_BYTES, b"\0")


_WORDS: Final = {
    _code(word): word for word in (SILENCE, *(verdict.value for verdict in Verdict))
}
_FAILURES: Final[Codes] = np.frombuffer(
    b"".join(_code(verdict.value) for verdict in Verdict), np.uint64
)


class BehaviourTable:
    """Classes of programs that did the same on every input so far."""

    def __init__(self) -> None:
        self._num_inputs: int | None = None
        self._class_of: dict[str, int] = {}
        self._class_by_digest: dict[bytes, int] = {}
        self._codes = bytearray()
        self._weights: list[int] = []
        self._unknown_weight = 0
        self._reasons: Counter[str] = Counter()

    def __len__(self) -> int:
        """Return how many programs were added, whatever is known of them."""
        return len(self._class_of)

    @property
    def num_classes(self) -> int:
        """Different behaviours seen."""
        return len(self._weights)

    def add(self, program_id: str, num_samples: int, symbols: Sequence[str]) -> int:
        """Add a program and return the number of its class.

        Raises:
          ValueError: it was run on another number of inputs than the others.
        """
        if self._num_inputs is None:
            self._num_inputs = len(symbols)
        if len(symbols) != self._num_inputs:
            raise ValueError(
                f"{program_id} was run on {len(symbols)} inputs, others on "
                f"{self._num_inputs}"
            )
        digest = hashlib.blake2b(" ".join(symbols).encode(), digest_size=16).digest()
        number = self._class_by_digest.setdefault(digest, self.num_classes)
        if number == self.num_classes:
            self._codes += b"".join(map(_code, symbols))
            self._weights.append(0)
        self._class_of[program_id] = number
        self._weights[number] += num_samples
        return number

    def add_unknown(self, program_id: str, num_samples: int, reason: str) -> None:
        """Add a program that could not be executed through a failure of ours."""
        self._class_of[program_id] = _UNKNOWN
        self._unknown_weight += num_samples
        self._reasons[reason] += 1

    def add_samples(self, program_id: str, num_samples: int) -> None:
        """Add further samples of a program that is there.

        Raises:
          KeyError: it is not there.
        """
        number = self._class_of[program_id]
        if number == _UNKNOWN:
            self._unknown_weight += num_samples
        else:
            self._weights[number] += num_samples

    def clustering(self, seed: int) -> Clustering:
        """Return the clusters: by raw samples, ties by a seeded draw.

        Inputs on which every program fails do not count; after all others come the
        programs that fail on every input that does, together, and last those of
        unknown behaviour.
        """
        num_inputs = self._num_inputs or 0
        codes = np.frombuffer(self._codes, np.uint64)
        codes = codes.reshape(self.num_classes, num_inputs)
        informative = _informative(codes)
        groups = self._grouped(codes, informative, num_inputs)
        return Clustering(
            clusters=self._clusters(groups, seed),
            num_inputs=num_inputs,
            num_informative_inputs=len(informative),
            num_unjudged=sum(self._reasons.values()),
            notes=tuple(unjudged_notes(list(self._reasons.elements()))),
        )

    def _grouped(
        self, codes: Codes, informative: Numbers, num_inputs: int
    ) -> dict[tuple[ClusterKind, str], list[int]]:
        """Return classes that are alike where it counts, by kind and signature."""
        groups: dict[bytes, list[int]] = defaultdict(list)
        is_failing = _all_failing(codes[:, informative])
        failing: list[int] = []
        for number in range(self.num_classes):
            if num_inputs and is_failing[number]:
                # How a program fails is chance: a timeout here, a crash there.
                failing.append(number)
            else:
                groups[codes[number, informative].tobytes()].append(number)
        named: dict[tuple[ClusterKind, str], list[int]] = {
            ("behaviour", " ".join(_symbols(key))): numbers
            for key, numbers in groups.items()
        }
        if failing:
            named["failing", ""] = failing
        if self._reasons:
            named["unknown", ""] = [_UNKNOWN]
        return named

    def _clusters(
        self, groups: dict[tuple[ClusterKind, str], list[int]], seed: int
    ) -> tuple[Cluster, ...]:
        def position(group: tuple[ClusterKind, str]) -> tuple[int, int, float]:
            kind, signature = group
            tie_break = stream(seed, "clustering", "tie", signature).random()
            return _KINDS.index(kind), -self._weight(groups[group]), tie_break

        order = sorted(groups, key=position)
        # One more at the end: number -1, of unknown behaviour.
        place_of = [0] * (self.num_classes + 1)
        for place, group in enumerate(order):
            for number in groups[group]:
                place_of[number] = place
        members: list[list[str]] = [[] for _ in order]
        for program_id, number in self._class_of.items():
            members[place_of[number]].append(program_id)
        return tuple(
            Cluster(
                rank=rank,
                program_ids=tuple(sorted(names)),
                num_samples=self._weight(groups[group]),
                signature=group[1],
                kind=group[0],
            )
            for rank, (group, names) in enumerate(
                zip(order, members, strict=True), start=1
            )
        )

    def _weight(self, numbers: Sequence[int]) -> int:
        return sum(
            self._unknown_weight if number == _UNKNOWN else self._weights[number]
            for number in numbers
        )


def _informative(codes: Codes) -> Numbers:
    """Return the inputs on which at least one class ends by itself."""
    useful = [
        column
        for column in range(codes.shape[1])
        if not np.isin(codes[:, column], _FAILURES).all()
    ]
    return np.array(useful, np.int64)


def _all_failing(codes: Codes) -> npt.NDArray[np.bool_]:
    """Return which classes fail on every input there is."""
    failing = np.ones(len(codes), np.bool_)
    for column in range(codes.shape[1]):
        failing &= np.isin(codes[:, column], _FAILURES)
    return cast("npt.NDArray[np.bool_]", failing)


def _symbols(key: bytes) -> Iterator[str]:
    for start in range(0, len(key), _BYTES):
        code = key[start : start + _BYTES]
        yield _WORDS.get(code) or code.hex()
