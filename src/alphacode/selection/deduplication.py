"""Group samples that are the same program, so that none is run twice.

Metrics count raw samples: a class remembers every member. Grouping never passes a
verdict; a program that does not parse is the judge's to refuse.
"""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

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
    # Canonical forms are computed once per text: most repeats are exact.
    name_of = lru_cache(maxsize=16_384)(program_id)
    return group_by_program(
        (sample, name_of(sample.conditioning.language, sample.program))
        for sample in samples
    )


def group_by_program(
    named: Iterable[tuple[Sample, str]],
) -> tuple[DistinctProgram, ...]:
    """Return what `deduplicate` does, of samples whose program's id is known.

    Of each class one text is kept, and eight bytes a sample beside it.
    """
    classes: dict[str, _Class] = {}
    for sample, name in named:
        known = classes.get(name)
        if known is None:
            known = classes[name] = _Class(sample)
        elif sample.index < known.first:
            known.first, known.program = sample.index, sample.program
        known.indices.append(sample.index)
    programs = (known.finish(name) for name, known in classes.items())
    return tuple(sorted(programs, key=lambda program: program.index))


def count_samples(programs: Iterable[DistinctProgram]) -> int:
    """Return how many raw samples some classes hold."""
    return sum(program.num_samples for program in programs)


class _Class:
    """A class that still grows."""

    __slots__ = ("first", "indices", "language", "program")

    def __init__(self, sample: Sample) -> None:
        self.first, self.program = sample.index, sample.program
        self.language = sample.conditioning.language
        self.indices = array("q")

    def finish(self, name: str) -> DistinctProgram:
        return DistinctProgram(
            program_id=name,
            language=self.language,
            program=self.program,
            indices=tuple(sorted(set(self.indices))),
        )
