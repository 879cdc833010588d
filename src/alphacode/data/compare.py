"""Compare training data with evaluation problems, leaving nothing out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from alphacode.core.problem import Problem
from alphacode.data.decontamination import (
    DecontaminationSettings,
    Decontaminator,
    Overlap,
    parts,
)
from alphacode.data.readers import read_problems
from alphacode.data.source_files import SourceSettings, read_sources


@dataclass
class Comparison:
    """What training data share with evaluation problems."""

    items: int
    """Statements and solutions that texts were compared with."""
    too_short: int
    """Those that were not, having too few n-grams."""
    texts: int = 0
    """Files, statements and solutions compared."""
    overlapping: int = 0
    """Those that overlap with something."""
    overlaps: list[Overlap] = field(default_factory=list)


def compare(
    sources: Iterable[Path],
    problems: Iterable[Path],
    against: Iterable[Path],
    settings: DecontaminationSettings,
    *,
    tell: Callable[[int], object] = lambda _: None,
) -> Comparison:
    """Compare source code and training problems with evaluation problems.

    Source code passes the filters of pre-training first.

    Args:
      sources, problems: what is trained on, files or folders.
      against: the evaluation problems.
      tell: called with the number of texts compared so far.

    Raises:
      DataError: something cannot be read, or there is nothing to compare with.
    """
    decontaminator = Decontaminator(_read(against), settings)
    found = Comparison(decontaminator.num_items, decontaminator.num_too_short)
    for name, text in chain(_problem_texts(problems), _source_texts(sources)):
        overlaps = decontaminator.overlaps(name, text)
        found.texts += 1
        found.overlapping += bool(overlaps)
        found.overlaps += overlaps
        tell(found.texts)
    return found


def _problem_texts(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for problem in _read(paths):
        for part, text in parts(problem, with_solutions=True):
            yield f"{problem.name}: {part}", text


def _source_texts(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for file in read_sources(paths, SourceSettings()):
        yield file.name, file.text


def _read(paths: Iterable[Path]) -> Iterator[Problem]:
    return chain.from_iterable(read_problems(path) for path in paths)
