"""Generate tests for a file of problems, with what they catch before and after.

A problem that is finished is noted in a file beside the result at once, so that a
killed command goes on with the next one; the notes go when the result is whole.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alphacode.core.errors import DataError, RunError
from alphacode.core.line_file import LineFile
from alphacode.core.problem import Problem, Solution
from alphacode.data.rows import problem_from_row, problem_to_row
from alphacode.data.writers import write_problems
from alphacode.pipeline.further_tests.generation import (
    GeneratedTests,
    GenerationSettings,
    JudgesAndExecutes,
    generate_tests,
)
from alphacode.pipeline.further_tests.suite_strength import (
    Rate,
    SuiteStrength,
    suite_strength,
)
from alphacode.pipeline.further_tests.validators import Validators
from alphacode.pipeline.models.input_writing import InputModel


@dataclass(frozen=True, slots=True, kw_only=True)
class TestedProblem:
    """What came of one problem."""

    # Tells pytest that this is no test class, though its name begins with Test.
    __test__ = False

    problem: Problem
    report: dict[str, Any]
    """Plain values: counts of inputs and tests, `before` and `after`."""


def write_tested_problems(
    problems: Iterable[Problem],
    out: Path,
    judge: JudgesAndExecutes,
    settings: GenerationSettings,
    *,
    model: InputModel | None = None,
    validators: Validators | None = None,
    tell: Callable[[str, int, int], object] = lambda stage, done, total: None,
    on_problem: Callable[[dict[str, Any]], object] = lambda report: None,
) -> list[dict[str, Any]]:
    """Write problems with further generated tests; return a report of each.

    Raises:
      RunError: the file cannot be written, or another process makes it.
      DataError: its ending is none that problems are written in, or a validator does
        not compile.
      JudgeError: the judge itself failed to compile a validator.
    """
    reports: list[dict[str, Any]] = []
    source = "" if model is None else model.identity

    def finished(notes: _Notes) -> Iterator[Problem]:
        for problem in problems:
            validator = validators.of(problem) if validators else None
            key = _key(problem, settings, validator, source)
            tested = notes.find(key)
            if tested is None:
                writer = None if model is None else model.of(problem)
                made = generate_tests(
                    problem,
                    judge,
                    settings,
                    writer=writer,
                    validator=validator,
                    tell=lambda n: tell("tests", n, settings.tests),
                )
                tested = TestedProblem(
                    problem=made.problem or problem,
                    report=_report(problem, made, judge, settings)
                    | {"has_validator": validator is not None},
                )
                notes.add(key, tested)
            reports.append(tested.report)
            on_problem(tested.report)
            yield tested.problem

    with LineFile(out.with_name(out.name + ".part")) as file:
        notes = _Notes(file)
        try:
            write_problems(out, finished(notes))
            notes.remove()
        except OSError as error:
            raise RunError(f"cannot write {out}: {error.strerror or error}") from error
    return reports


def summarise(reports: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return the rates over all problems, before and after."""
    found = list(reports)
    totals: dict[str, Any] = {
        "problems": len(found),
        "tests": sum(each["tests"] for each in found),
        "lacking": sum(bool(each["reason"]) for each in found),
    }
    for when in ("before", "after"):
        totals[when] = {
            name: Rate.over(
                [each[when][name]["count"] for each in found],
                [each[when][name]["of"] for each in found],
            ).as_dict()
            for name in ("false_positives", "false_negatives", "mutants_killed")
        }
    return totals


def _report(
    problem: Problem,
    made: GeneratedTests,
    judge: JudgesAndExecutes,
    settings: GenerationSettings,
) -> dict[str, Any]:
    before = problem.public_tests + problem.hidden_tests
    # Solutions that the tests come from pass them, and those found wrong fail them:
    # what tests do to right programs shows on those that nobody looked at.
    seen = {*made.used, *made.wrong}
    apart = [n for n in range(len(problem.solutions)) if n not in seen]

    def strength(tests: tuple[Any, ...]) -> SuiteStrength:
        return suite_strength(
            problem,
            tests,
            judge,
            held_out=apart,
            mutated=made.used,
            seed=settings.seed,
        )

    first = strength(before)
    after = strength((*before, *made.tests)) if made.tests else first
    return {
        "problem": problem.name,
        "tests": len(made.tests),
        "tried": made.tried,
        "sources": dict(made.sources),
        "invalid": made.invalid,
        "disagreed": made.disagreed,
        "unjudged": made.unjudged,
        "solutions": len(made.used),
        "wrong_solutions": len(made.wrong),
        "seconds": round(made.seconds, 3),
        "reason": made.reason,
        "before": first.as_dict(),
        "after": after.as_dict(),
    }


def _key(
    problem: Problem,
    settings: GenerationSettings,
    validator: Solution | None,
    source: str,
) -> str:
    program = validator and (validator.language.value, validator.solution)
    told = (problem_to_row(problem), settings.model_dump(mode="json"), program, source)
    text = json.dumps(told, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


class _Notes:
    """What an earlier command finished, in an open file of lines."""

    def __init__(self, file: LineFile) -> None:
        self._file = file
        self._places: dict[str, tuple[int, int]] = {}
        """Of each key where its line begins, and its size."""
        place = 0
        for _, line in file.lines():
            key = _key_of(line)
            if key:
                self._places[key] = place, len(line)
            place += len(line)
        file.cut()

    def find(self, key: str) -> TestedProblem | None:
        """Return what was noted under a key before this command."""
        if key not in self._places:
            return None
        place, size = self._places[key]
        with self._file.path.open("rb") as file:
            file.seek(place)
            row = json.loads(file.read(size))
        problem = problem_from_row(row["problem"], str(self._file.path))
        return TestedProblem(problem=problem, report=row["report"])

    def add(self, key: str, tested: TestedProblem) -> None:
        """Note a problem."""
        row = {
            "key": key,
            "problem": problem_to_row(tested.problem),
            "report": tested.report,
        }
        self._file.add(json.dumps(row).encode())

    def remove(self) -> None:
        """Remove the file: all that it holds is in the result."""
        self._file.path.unlink(missing_ok=True)


def _key_of(line: bytes) -> str:
    """Return the key of a note; nothing of a line that is none."""
    try:
        row = json.loads(line)
        problem_from_row(row["problem"], "a note")
        return str(row["key"]) if isinstance(row["report"], dict) else ""
    except (ValueError, KeyError, TypeError, DataError):
        return ""
