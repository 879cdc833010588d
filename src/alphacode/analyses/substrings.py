"""The longest substring that each of some texts shares with a corpus, exactly.

The texts are the small side and make a suffix automaton, of some 500 bytes of memory
for each of theirs; the corpus passes by once, and of it only shared passages are held.
Most of it shares nothing: windows of `shortest` bytes are compared by hash first, in
whole arrays, and only the passages that share a window walk through the automaton, each
passage once however often it comes. Time is linear in the corpus.

White space and null bytes are left out of both sides; lengths are bytes of UTF-8.
Source: Blumer et al. 1985, "The smallest automaton recognizing the subwords of a text".
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Hashes = npt.NDArray[np.uint64]

_BLANKS = b" \t\r\n\v\f\0"
_SEPARATOR = b"\0"
# Texts of the corpus are looked at together, so many bytes at a time.
_BATCH_BYTES = 4_000_000
_BASE = 0x9E3779B97F4A7C15
_TABLE_BITS = 22
_WRAP = (1 << 64) - 1


class Shared(NamedTuple):
    """What a text shares with the corpus at most."""

    length: int
    """Bytes; 0 if nothing as long as `shortest` is shared."""
    passage: str
    source: str
    """Name of the text of the corpus it is in."""


def squeezed(text: str) -> bytes:
    """Return text without white space.

    Example:
      >>> squeezed("a b" + chr(10))
      b'ab'
    """
    return text.encode("utf-8", "surrogatepass").translate(None, _BLANKS)


def longest_shared(
    texts: Sequence[str], corpus: Iterable[tuple[str, str]], shortest: int = 16
) -> list[Shared]:
    """Return the longest passage that each text shares with any text of the corpus.

    Args:
      corpus: name and text of each; it is read once.
      shortest: shorter passages are not looked for.
    """
    queries = [squeezed(text) for text in texts]
    automaton = _Automaton(queries)
    windows = _Windows(queries, shortest)
    seen: set[bytes] = set()
    for batch, starts, names in _batches(corpus):
        for begin, end in windows.shared_runs(batch):
            passage = batch[begin:end]
            if passage not in seen:
                seen.add(passage)
                at = int(np.searchsorted(starts, begin, side="right")) - 1
                automaton.feed(passage, names[at])
    return [
        Shared(length, passage.decode("utf-8", "replace"), source)
        if length >= shortest
        else Shared(0, "", "")
        for length, passage, source in map(automaton.longest_in, queries)
    ]


def _batches(
    corpus: Iterable[tuple[str, str]],
) -> Iterable[tuple[bytes, list[int], list[str]]]:
    """Yield texts joined, where each begins, and their names."""
    parts: list[bytes] = []
    starts: list[int] = []
    names: list[str] = []
    size = 0
    for name, text in corpus:
        part = squeezed(text)
        starts.append(size)
        parts.append(part)
        names.append(name)
        size += len(part) + 1
        if size >= _BATCH_BYTES:
            yield _SEPARATOR.join(parts), starts, names
            parts, starts, names, size = [], [], [], 0
    if parts:
        yield _SEPARATOR.join(parts), starts, names


class _Windows:
    """Hashes of all windows of some texts."""

    def __init__(self, queries: Sequence[bytes], length: int) -> None:
        self._length = length
        hashes = [window_hashes(_array(query), length) for query in queries]
        self._sorted = np.unique(np.concatenate([*hashes, np.zeros(0, np.uint64)]))
        self._table = np.zeros(1 << _TABLE_BITS, dtype=np.bool_)
        self._table[self._places(self._sorted)] = True

    def shared_runs(self, batch: bytes) -> list[tuple[int, int]]:
        """Return begin and end of passages all of whose windows are of the texts."""
        hashes = window_hashes(_array(batch), self._length)
        maybe = np.flatnonzero(self._table[self._places(hashes)])
        found = np.searchsorted(self._sorted, hashes[maybe])
        found = np.minimum(found, max(0, len(self._sorted) - 1))
        if not len(maybe):
            return []
        hits = maybe[self._sorted[found] == hashes[maybe]]
        if not len(hits):
            return []
        breaks = np.flatnonzero(np.diff(hits) > 1)
        begins = hits[np.concatenate([[0], breaks + 1])]
        ends = hits[np.concatenate([breaks, [len(hits) - 1]])] + self._length
        return list(zip(begins.tolist(), ends.tolist(), strict=True))

    def _places(self, hashes: Hashes) -> npt.NDArray[np.uint64]:
        return cast(Hashes, hashes >> np.uint64(64 - _TABLE_BITS))


def _array(text: bytes) -> Bytes:
    return np.frombuffer(text, dtype=np.uint8)


def window_hashes(text: Bytes, length: int) -> Hashes:
    """Return a hash of each window of a text, in as many array steps as `length` has
    binary digits."""
    if len(text) < length:
        return np.zeros(0, dtype=np.uint64)
    # Of windows of a power of two: the left half, shifted, and the right half.
    power = (text.astype(np.uint64) + np.uint64(1)) * np.uint64(_BASE)
    total: Hashes | None = None
    done, size = 0, 1
    while True:
        if length & size:
            part = power[done:]
            if total is None:
                total = part
            else:
                shared = min(len(total), len(part))
                total = total[:shared] * _power(size) + part[:shared]
            done += size
        if 2 * size > length:
            break
        power = power[:-size] * _power(size) + power[size:]
        size *= 2
    assert total is not None
    mixed = total[: len(text) - length + 1]
    # Bits of the front come to depend on all others: the table is chosen by them.
    return cast(Hashes, (mixed ^ (mixed >> np.uint64(29))) * np.uint64(_BASE))


def _power(size: int) -> np.uint64:
    return np.uint64(pow(_BASE | 1, size, 1 << 64) & _WRAP)


class _Automaton:
    """A suffix automaton of several texts, and the longest match at each state."""

    def __init__(self, texts: Sequence[bytes]) -> None:
        self._next: list[dict[int, int]] = [{}]
        self._link, self._length = [-1], [0]
        for text in texts:
            last = 0
            for byte in text:
                last = self._extend(last, byte)
        self._matched = [0] * len(self._next)
        self._source = [""] * len(self._next)
        self._is_settled = False

    def feed(self, passage: bytes, source: str) -> None:
        """Walk a passage of the corpus through the automaton."""
        following, link, length = self._next, self._link, self._length
        matched, sources = self._matched, self._source
        state = size = 0
        for byte in passage:
            target = following[state].get(byte)
            while target is None and state:
                state = link[state]
                size = length[state]
                target = following[state].get(byte)
            if target is not None:
                state, size = target, size + 1
                if size > matched[state]:
                    matched[state], sources[state] = size, source

    def longest_in(self, text: bytes) -> tuple[int, bytes, str]:
        """Return length, passage and source of the longest match in a text."""
        if not self._is_settled:
            self._settle()
        best, end, source, state = 0, 0, "", 0
        for place, byte in enumerate(text, 1):
            state = self._next[state][byte]
            if self._matched[state] > best:
                best, end, source = self._matched[state], place, self._source[state]
        return best, text[end - best : end], source

    def _settle(self) -> None:
        """Carry matches to shorter suffixes, then to whatever ends in those."""
        order = sorted(range(1, len(self._next)), key=self._length.__getitem__)
        for state in reversed(order):
            parent = self._link[state]
            size = min(self._matched[state], self._length[parent])
            if size > self._matched[parent]:
                self._matched[parent] = size
                self._source[parent] = self._source[state]
        for state in order:
            parent = self._link[state]
            if self._matched[parent] > self._matched[state]:
                self._matched[state] = self._matched[parent]
                self._source[state] = self._source[parent]
        self._is_settled = True

    def _extend(self, last: int, byte: int) -> int:
        following, link, length = self._next, self._link, self._length
        known = following[last].get(byte)
        if known is not None:
            if length[known] == length[last] + 1:
                return known
            return self._clone(last, byte, known)
        state = self._new(length[last] + 1, {}, 0)
        while last != -1 and byte not in following[last]:
            following[last][byte] = state
            last = link[last]
        if last != -1:
            known = following[last][byte]
            if length[known] != length[last] + 1:
                known = self._clone(last, byte, known)
            link[state] = known
        return state

    def _clone(self, last: int, byte: int, known: int) -> int:
        copy = self._new(
            self._length[last] + 1, dict(self._next[known]), self._link[known]
        )
        self._link[known] = copy
        while last != -1 and self._next[last].get(byte) == known:
            self._next[last][byte] = copy
            last = self._link[last]
        return copy

    def _new(self, length: int, following: dict[int, int], link: int) -> int:
        self._next.append(following)
        self._length.append(length)
        self._link.append(link)
        return len(self._next) - 1
