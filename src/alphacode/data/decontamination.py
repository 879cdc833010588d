"""Find what training data share with evaluation problems, by overlapping n-grams.

A text is its words (letters, digits and underscores, in lower case): comment signs,
punctuation, indentation and line breaks hide nothing. Of each evaluation item, a
statement or a solution, the n-grams of words are kept as 64-bit hashes. A training text
overlaps with an item if it holds at least a share of that item's distinct n-grams.

Time grows with the text (times a logarithm of the evaluation set's n-grams), memory
with the evaluation set alone: 12 bytes for each of its n-grams.

Not covered: paraphrases, translations, renamed variables; items of few n-grams, which
are counted. Two different n-grams have the same hash with a chance of 2**-64.
Source: the paper separates training from evaluation by date (section 3.2) and shows
that this matters (appendix B.3); n-grams of 13 words are the field's usual check.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from pydantic import Field

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.core.settings import Settings
from alphacode.core.solution import Solution

Hashes = npt.NDArray[np.uint64]

_WORD = re.compile(r"\w+")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
# Words whose hash is remembered; more than programs use, less than memory has.
_MOST_WORDS = 2**20


class DecontaminationSettings(Settings):
    """What training data must not share with evaluation problems."""

    against: tuple[str, ...] = ()
    """Files or folders of evaluation problems; empty: nothing is compared."""
    ngram: int = Field(default=13, ge=1)
    """Words in an n-gram."""
    min_share: float = Field(default=0.5, gt=0.0, le=1.0)
    """Share of the n-grams of a statement or solution from which a text counts as
    overlapping and is left out."""
    min_ngrams: int = Field(default=8, ge=1)
    """Distinct n-grams that a statement or solution must have to be compared: short
    programs, which read a list and print a sum, are alike by chance."""
    checks_solutions: bool = True
    """Whether solutions of evaluation problems are compared, or their statements
    alone."""


class Overlap(NamedTuple):
    """A training text and the evaluation item it shares the most with, of a problem."""

    text: str
    """Where the text came from: a path, a row, or a training problem's part."""
    problem: str
    """Name of the evaluation problem."""
    part: str
    """`statement`, or `solution N` and `incorrect solution N`, from 0."""
    share: float
    """Share of the item's distinct n-grams that the text holds."""
    shared: int
    """Number of these."""
    of: int
    """Distinct n-grams of the item."""

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {**self._asdict(), "share": round(self.share, 4)}


class Decontaminator:
    """The n-grams of evaluation problems, to compare texts with."""

    def __init__(
        self, problems: Iterable[Problem], settings: DecontaminationSettings
    ) -> None:
        """Take in the evaluation problems.

        Raises:
          DataError: no item has as many n-grams as it must have.
        """
        self._settings = settings
        self._words = _WordHashes()
        self._items: list[tuple[str, str]] = []
        self.num_too_short = 0
        """Items of too few n-grams, which are not compared."""
        grams: list[Hashes] = []
        for problem in problems:
            for part, text in parts(problem, settings.checks_solutions):
                found = self._grams(text)
                if len(found) >= settings.min_ngrams:
                    self._items.append((problem.name, part))
                    grams.append(found)
                else:
                    self.num_too_short += 1
        if not grams:
            raise DataError(
                "the evaluation problems hold no statement or solution with "
                f"{settings.min_ngrams} n-grams of {settings.ngram} words; give "
                "others, or smaller settings decontamination.min_ngrams or ngram"
            )
        self._sizes = np.array([len(found) for found in grams])
        items = np.repeat(np.arange(len(grams), dtype=np.int32), self._sizes)
        hashes = np.concatenate(grams)
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._owners = hashes[order], items[order]

    @property
    def num_items(self) -> int:
        """Statements and solutions that texts are compared with."""
        return len(self._items)

    def overlaps(self, name: str, text: str) -> list[Overlap]:
        """Return what a text shares too much with, the best item of each problem.

        Largest shares first; ties in the order of the evaluation set.
        """
        counts = self._shared(self._grams(text))
        shares = counts / self._sizes
        best: dict[str, Overlap] = {}
        for item in np.flatnonzero(shares >= self._settings.min_share).tolist():
            problem, part = self._items[item]
            share = float(shares[item])
            if problem not in best or share > best[problem].share:
                best[problem] = Overlap(
                    name,
                    problem,
                    part,
                    share,
                    int(counts[item]),
                    int(self._sizes[item]),
                )
        return sorted(best.values(), key=lambda overlap: -overlap.share)

    def _shared(self, grams: Hashes) -> npt.NDArray[np.int64]:
        """Return how many of the n-grams each item has."""
        first = np.searchsorted(self._hashes, grams, side="left")
        last = np.searchsorted(self._hashes, grams, side="right")
        counts = last - first
        hits = np.flatnonzero(counts)
        # The owners of every hit, laid end to end.
        sizes = counts[hits]
        starts = np.repeat(first[hits] - np.cumsum(sizes) + sizes, sizes)
        owners = self._owners[starts + np.arange(int(sizes.sum()))]
        return np.bincount(owners, minlength=len(self._items))

    def _grams(self, text: str) -> Hashes:
        """Return the hashes of the distinct n-grams of a text, sorted."""
        words = self._words.of(text)
        n = self._settings.ngram
        if len(words) < n:
            return np.zeros(0, np.uint64)
        count = len(words) - n + 1
        grams = np.zeros(count, np.uint64)
        for offset in range(n):
            grams = grams * _FACTOR + words[offset : offset + count]
        return np.unique(grams)


@dataclass
class DecontaminationReport:
    """What was compared and what was left out."""

    texts: int = 0
    """Files, statements and solutions that were compared."""
    dropped: int = 0
    """Those left out."""
    dropped_problems: int = 0
    """Training problems left out with all their solutions."""
    overlaps: list[Overlap] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain data, for files and `--json`."""
        return {
            "texts": self.texts,
            "dropped": self.dropped,
            "dropped_problems": self.dropped_problems,
            "overlaps": [overlap.as_dict() for overlap in self.overlaps],
        }


def decontaminated(
    problems: Iterable[Problem],
    decontaminator: Decontaminator | None,
    report: DecontaminationReport,
) -> Iterator[Problem]:
    """Yield training problems without what evaluation problems hold.

    A problem whose statement overlaps is left out; of others the solutions that overlap
    are.

    Args:
      decontaminator: `None` lets everything pass.
      report: filled in as problems are read.
    """
    if decontaminator is None:
        yield from problems
        return
    for problem in problems:
        correct: list[Solution] = []
        incorrect: list[Solution] = []
        is_clean = True
        for part, text in parts(problem, with_solutions=True):
            found = decontaminator.overlaps(f"{problem.name}: {part}", text)
            report.texts += 1
            report.overlaps += found
            if found:
                report.dropped += 1
                is_clean = is_clean and part != "statement"
            elif part != "statement":
                number = int(part.rpartition(" ")[2])
                if part.startswith("incorrect"):
                    incorrect.append(problem.incorrect_solutions[number])
                else:
                    correct.append(problem.solutions[number])
        if is_clean:
            yield replace(
                problem,
                solutions=tuple(correct),
                incorrect_solutions=tuple(incorrect),
            )
        else:
            report.dropped_problems += 1


def parts(problem: Problem, with_solutions: bool) -> Iterator[tuple[str, str]]:
    """Yield what is compared of a problem, each with its name."""
    yield "statement", problem.description
    if with_solutions:
        for number, solution in enumerate(problem.solutions):
            yield f"solution {number}", solution.solution
        for number, solution in enumerate(problem.incorrect_solutions):
            yield f"incorrect solution {number}", solution.solution


class _WordHashes:
    """Hashes of words, the same in every process."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, text: str) -> Hashes:
        """Return the hash of every word of a text, in order."""
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        known = self._known
        words = _WORD.findall(text.lower())
        for word in set(words):
            if word not in known:
                raw = word.encode("utf-8", "surrogatepass")
                digest = hashlib.blake2b(raw, digest_size=8).digest()
                known[word] = int.from_bytes(digest, "little")
        return np.array([known[word] for word in words], np.uint64)
