"""Generate tests for a file of problems, with what they catch before and after.

A problem that is finished is noted in a file beside the result at once, so that a
killed command goes on with the next one; the note goes when the result is whole.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alphacode.core.errors import RunError
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
      RunError: the file cannot be written.
      DataError: its ending is none that problems are written in, or a validator does
        not compile.
      JudgeError: the judge itself failed to compile a validator.
    """
    part = out.with_name(out.name + ".part")
    done = _noted(part)
    reports: list[dict[str, Any]] = []

    def finished() -> Iterator[Problem]:
        for problem in problems:
            validator = validators.of(problem) if validators else None
            key = _key(problem, settings, validator)
            if key in done:
                tested = done[key]
            else:
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
                _note(part, key, tested)
            reports.append(tested.report)
            on_problem(tested.report)
            yield tested.problem

    try:
        write_problems(out, finished())
        part.unlink(missing_ok=True)
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
    problem: Problem, settings: GenerationSettings, validator: Solution | None
) -> str:
    program = validator.solution if validator else None
    told = (problem_to_row(problem), settings.model_dump(mode="json"), program)
    text = json.dumps(told, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _note(part: Path, key: str, tested: TestedProblem) -> None:
    row = {
        "key": key,
        "problem": problem_to_row(tested.problem),
        "report": tested.report,
    }
    with part.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=True) + "\n")


def _noted(part: Path) -> dict[str, TestedProblem]:
    """Return what an earlier command finished; a line cut off by a kill is dropped."""
    found: dict[str, TestedProblem] = {}
    try:
        lines = part.read_text(encoding="utf-8").splitlines(keepends=True)
    except FileNotFoundError:
        return found
    whole: list[str] = []
    for line in lines:
        try:
            row = json.loads(line)
            problem = problem_from_row(row["problem"], str(part))
            found[row["key"]] = TestedProblem(problem=problem, report=row["report"])
        except (ValueError, KeyError, TypeError):
            continue
        whole.append(line)
    part.write_text("".join(whole), encoding="utf-8")
    return found
