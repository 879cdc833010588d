"""Problems and source files that models of an ablation learn from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from alphacode.core.problem import Language, Problem

_EXAMPLES = re.compile(r"^#*\s*examples?\s*:?\s*$", re.IGNORECASE | re.MULTILINE)


def python_only(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems with their Python solutions alone."""
    for problem in problems:
        yield replace(
            problem,
            solutions=_python(problem.solutions),
            incorrect_solutions=_python(problem.incorrect_solutions),
        )


def without_examples(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems with statements that end before their examples."""
    for problem in problems:
        found = _EXAMPLES.search(problem.description)
        if found is not None:
            text = problem.description[: found.start()].rstrip()
            problem = replace(problem, description=text)
        yield problem


def library_sources(library: Path) -> list[Path]:
    """Return the files of the standard library, tests and packages apart."""
    apart = {"test", "tests", "idle_test", "site-packages", "lib2to3", "idlelib"}
    return sorted(
        path
        for path in library.rglob("*.py")
        if apart.isdisjoint(path.relative_to(library).parts)
        and path.stat().st_size < 100_000
    )


def _python(solutions: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(s for s in solutions if s.language is Language.PYTHON3)
