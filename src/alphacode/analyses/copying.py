"""How much programs copy from what a model was trained on.

For each program the longest passage it shares with training data, white space ignored.
Programs of people show how much is shared without copying: input and output, loops,
names that everybody uses.
Source: paper section 6.1.
"""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import PositiveInt

from alphacode.analyses.programs import Program
from alphacode.analyses.substrings import longest_shared, squeezed
from alphacode.core.settings import Settings
from alphacode.data.readers import read_problems
from alphacode.data.source_files import read_sources


class CopyingSettings(Settings):
    """What is compared."""

    programs: PositiveInt = 50
    """Programs drawn of each author and language (paper: 50)."""
    shortest: PositiveInt = 16
    """Shared passages of fewer bytes are not looked for and count as 0."""
    long: PositiveInt = 600
    """Bytes from which a shared passage is counted as long (paper: 600)."""
    seed: int = 0
    """Seed of what is drawn."""


class Copied(NamedTuple):
    """A program, and the longest passage it shares with training data."""

    program: Program
    size: int
    """Bytes of the program without white space."""
    length: int
    passage: str
    source: str

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON; the program's text is left out."""
        return {
            "by": self.program.by,
            "problem": self.program.problem,
            "language": self.program.language,
            "bytes": self.size,
            "length": self.length,
            "passage": self.passage,
            "source": self.source,
        }


def training_texts(
    problems: Sequence[Path], sources: Sequence[Path]
) -> Iterator[tuple[str, str]]:
    """Yield name and text of each solution and source file; each is read when asked.

    Raises:
      DataError: a path cannot be read.
    """
    for path in problems:
        for problem in read_problems(path):
            for number, (solution, is_correct) in enumerate(
                problem.labelled_solutions(), 1
            ):
                kind = "solution" if is_correct else "incorrect solution"
                yield f"{path}: {problem.name}, {kind} {number}", solution.solution
    if sources:
        for file in read_sources(sources):
            yield file.name, file.text


def find_copies(
    programs: Sequence[Program], corpus: Iterable[tuple[str, str]], shortest: int
) -> list[Copied]:
    """Return what each program shares with the corpus, in their order."""
    shared = longest_shared([p.text for p in programs], corpus, shortest)
    return [
        Copied(program, len(squeezed(program.text)), *each)
        for program, each in zip(programs, shared, strict=True)
    ]


def summarise(copies: Sequence[Copied], long: int) -> list[dict[str, Any]]:
    """Return a row per author and language."""
    rows = []
    for by, language in dict.fromkeys(
        (c.program.by, c.program.language) for c in copies
    ):
        group = [
            c for c in copies if (c.program.by, c.program.language) == (by, language)
        ]
        lengths = sorted(copy.length for copy in group)
        shares = [copy.length / copy.size for copy in group if copy.size]
        rows.append(
            {
                "by": by,
                "language": language,
                "programs": len(group),
                "mean": statistics.fmean(lengths),
                "median": statistics.median(lengths),
                "longest": lengths[-1],
                "long": sum(length > long for length in lengths) / len(group),
                "share_of_program": statistics.fmean(shares) if shares else 0.0,
                "whole": sum(c.length == c.size for c in group) / len(group),
            }
        )
    return rows
