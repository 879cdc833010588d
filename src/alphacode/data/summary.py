"""Describe a problem in a few plain numbers, for people and for machines."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from alphacode.core.checker import Checker
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution
from alphacode.data.enumerations import difficulty_name


def describe(problem: Problem) -> dict[str, Any]:
    """Return what there is to know of a problem at a glance, ready for JSON.

    The limits are those a program would run under; a limit the problem does not state
    is the default, and a warning says so. `warnings` are whole sentences.
    """
    limits = Limits.of(problem)
    return {
        "name": problem.name,
        "source": problem.source.name,
        "difficulty": difficulty_name(problem.difficulty),
        "rating": problem.cf_rating or None,
        "tags": list(problem.cf_tags),
        "time_limit_s": limits.time_limit_s,
        "memory_limit_bytes": limits.memory_limit_bytes,
        "checker": checked_by(problem.checker),
        "description_characters": len(problem.description),
        "public_tests": len(problem.public_tests),
        "private_tests": len(problem.private_tests),
        "generated_tests": len(problem.generated_tests),
        "solutions": _by_language(problem.solutions),
        "incorrect_solutions": _by_language(problem.incorrect_solutions),
        "warnings": warnings_about(problem),
    }


def checked_by(checker: Checker) -> str:
    """Return how outputs are checked: `floats 1e-06`, `a cpp program (testlib)`."""
    parts = [checker.rule.spec if checker.program is None else ""]
    for what, program in (
        ("program", checker.program),
        ("interactor", checker.interactor),
    ):
        if program is not None:
            label = program.program.language.label
            parts.append(f"a {label} {what} ({program.protocol.value})")
    return " and ".join(filter(None, parts))


def warnings_about(problem: Problem) -> list[str]:
    """Return what may surprise whoever tries to solve the problem."""
    description = problem.description
    doubts = {
        "It has no public tests: samples cannot be filtered by examples.": (
            not problem.public_tests
        ),
        "It has no hidden tests: a submission cannot be judged.": (
            not problem.hidden_tests
        ),
        "Its description is empty.": not description.strip(),
        "Its statement shows a picture, which a model cannot see.": (
            "<image>" in description
        ),
        "It reads or writes files instead of standard input and output "
        f"({problem.input_file or '-'}, {problem.output_file or '-'}).": bool(
            problem.input_file or problem.output_file
        ),
        "It states no time limit; the default is used.": problem.time_limit_s is None,
        "It states no memory limit; the default is used.": (
            problem.memory_limit_bytes is None
        ),
    }
    return [sentence for sentence, applies in doubts.items() if applies]


def _by_language(solutions: Iterable[Solution]) -> dict[str, int]:
    counts = Counter(solution.language.label for solution in solutions)
    return dict(sorted(counts.items()))
