"""Group samples that are the same program, so that none is run twice.

Metrics count raw samples: a class remembers every member. Grouping never passes a
verdict; a program that does not parse is the judge's to refuse.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alphacode.core.problem import Language, Solution
from alphacode.core.sample import Sample
from alphacode.selection.canonical import program_id


@dataclass(frozen=True, slots=True, kw_only=True)
class DistinctProgram:
    """A class of samples with the same program; the first one's text stands for all."""

    program_id: str
    language: Language
    program: str
    indices: tuple[int, ...]
    """Indices of its samples, rising; the text is that of the first."""

    @property
    def num_samples(self) -> int:
        """How many raw samples are this program."""
        return len(self.indices)

    @property
    def index(self) -> int:
        """Index of the sample that stands for the class."""
        return self.indices[0]

    @property
    def solution(self) -> Solution:
        """The program as the judge takes it."""
        return Solution(self.language, self.program)


def deduplicate(samples: Iterable[Sample]) -> tuple[DistinctProgram, ...]:
    """Return the classes of samples with the same program, by first index.

    The order in which samples arrive does not matter; an index that comes twice (a
    run that was killed and continued) counts once.
    """
    by_text: dict[tuple[Language, str], set[int]] = {}
    for sample in samples:
        key = (sample.conditioning.language, sample.program)
        by_text.setdefault(key, set()).add(sample.index)
    classes: dict[str, list[tuple[Language, str]]] = {}
    # Canonical forms are computed once per text: most repeats are exact.
    for language, text in by_text:
        classes.setdefault(program_id(language, text), []).append((language, text))
    programs = [_class_of(name, members, by_text) for name, members in classes.items()]
    return tuple(sorted(programs, key=lambda program: program.index))


def count_samples(programs: Iterable[DistinctProgram]) -> int:
    """Return how many raw samples some classes hold."""
    return sum(program.num_samples for program in programs)


def _class_of(
    name: str,
    members: Sequence[tuple[Language, str]],
    by_text: dict[tuple[Language, str], set[int]],
) -> DistinctProgram:
    language, text = min(members, key=lambda member: min(by_text[member]))
    indices = sorted(index for member in members for index in by_text[member])
    return DistinctProgram(
        program_id=name, language=language, program=text, indices=tuple(indices)
    )
