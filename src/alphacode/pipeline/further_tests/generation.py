"""Make further tests of a problem: new inputs on which correct solutions agree.

    inputs of some sources -> valid ones -> run on up to 30 correct solutions
        -> kept where all end well and print the same: a test

Solutions that do not pass the tests there are take no part. An input is valid if a
validator says so, where there is one, and if no solution fails on it.
Source: paper section 3.2.1 (30 solutions, at most 200 tests or 10 CPU hours).
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

from pydantic import Field, NonNegativeInt, PositiveFloat, PositiveInt, field_validator

from alphacode.core.errors import DataError, JudgeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution, TestCase
from alphacode.core.randomness import derive_seed, stream
from alphacode.core.settings import Settings
from alphacode.core.verdict import Execution, Verdict
from alphacode.judge.compare import normalise
from alphacode.judge.jobs import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.selection.input_sources import (
    WritesInputs,
    make_inputs,
    parse_sources,
)

CHUNK: Final = 25
"""Inputs that each program is run on at once."""

NO_SOLUTIONS = "too few correct solutions pass the tests there are"
NO_INPUTS = "no input to begin from"


class GenerationSettings(Settings):
    """How many tests are made, from what, and when to stop."""

    tests: PositiveInt = 200
    """Generated tests wanted of a problem (paper: 200)."""
    solutions: PositiveInt = 30
    """Correct solutions that must agree, at most (paper: 30)."""
    least_solutions: PositiveInt = 2
    """Correct solutions without which no tests are made."""
    seconds: PositiveFloat = 600.0
    """Wall time in which a problem's tests are made, looked at as each program ends
    (paper: 10 CPU hours)."""
    factor: PositiveInt = 5
    """Times `tests` inputs that are tried."""
    longest_input_bytes: NonNegativeInt = Field(default=100_000)
    """Longer inputs are left out; 0 takes all."""
    input_sources: tuple[str, ...] = ("mutation:2", "grammar:1")
    """Where inputs come from, with shares; see `selection.input_sources`."""
    input_model: str = ""
    """Model directory of `train test-inputs`, for the source `model`."""
    seed: int = 0
    """Seed of the inputs, and of which solutions take part."""

    @field_validator("input_sources")
    @classmethod
    def _known_sources(cls, labels: tuple[str, ...]) -> tuple[str, ...]:
        parse_sources(labels)
        return labels


class JudgesAndExecutes(Protocol):
    """What is needed of a judge; `alphacode.judge.Judge` has it."""

    def judge(self, jobs: Iterable[JudgeJob]) -> Iterator[JudgeOutcome]:
        """Yield an outcome per job, in any order."""

    def execute(self, jobs: Iterable[ExecuteJob]) -> Iterator[ExecuteOutcome]:
        """Yield an outcome per job, in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedTests:
    """The tests made for a problem, and what became of the inputs tried."""

    tests: tuple[TestCase, ...] = ()
    tried: int = 0
    invalid: int = 0
    """Inputs that the validator refused, or on which some solution failed."""
    disagreed: int = 0
    """Inputs on which all ended well and did not print the same."""
    unjudged: int = 0
    """Inputs that a program could not be run on through a failure of ours."""
    used: tuple[int, ...] = ()
    """Numbers of the correct solutions that took part."""
    wrong: tuple[int, ...] = ()
    """Numbers of those looked at that do not pass the tests there are; one that the
    judge itself failed on is neither here nor there."""
    sources: Mapping[str, int] = field(default_factory=dict)
    """How many of the inputs tried each source made."""
    seconds: float = 0.0
    reason: str = ""
    """Why there are fewer tests than wanted; else empty."""
    problem: Problem | None = field(default=None, repr=False)
    """The problem with the tests added to its generated ones."""


def generate_tests(
    problem: Problem,
    judge: JudgesAndExecutes,
    settings: GenerationSettings = GenerationSettings(),  # noqa: B008 (frozen)
    *,
    writer: WritesInputs | None = None,
    validator: Solution | None = None,
    tell: Callable[[int], object] = lambda tests: None,
) -> GeneratedTests:
    """Return new tests of a problem.

    Args:
      writer: a model that writes inputs, if it has a share of the sources.
      validator: a program that ends well exactly on valid inputs.
      tell: called with the number of tests so far.

    Raises:
      DataError: the validator does not compile.
      JudgeError: the judge itself failed to compile it.
    """
    started = time.monotonic()
    ends = started + settings.seconds
    if validator is not None:
        _check_validator(problem, validator, judge)
    used, wrong = _agreeing_solutions(problem, judge, settings, ends)
    report = GeneratedTests(used=tuple(used), wrong=tuple(wrong), problem=problem)
    inputs: Mapping[str, str] = {}
    if len(used) < settings.least_solutions:
        is_over = time.monotonic() >= ends
        report = replace(report, reason=_over(settings) if is_over else NO_SOLUTIONS)
    else:
        inputs = _new_inputs(problem, settings, writer)
        report = replace(report, reason="" if inputs else NO_INPUTS)
    if inputs:
        programs = [problem.solutions[number] for number in used]
        programs += [validator] if validator else []
        report = _tried(report, inputs, programs, judge, settings, ends, tell)
    return replace(report, seconds=time.monotonic() - started)


def _tried(
    report: GeneratedTests,
    inputs: Mapping[str, str],
    programs: Sequence[Solution],
    judge: JudgesAndExecutes,
    settings: GenerationSettings,
    ends: float,
    tell: Callable[[int], object],
) -> GeneratedTests:
    """Return a report with the tests that inputs gave.

    Args:
      inputs: each with its source.
      programs: the solutions that take part, and the validator after them.
      ends: when time is over.
    """
    assert report.problem is not None
    problem, num_solutions = report.problem, len(report.used)
    tests: list[TestCase] = []
    counts: dict[str, Any] = Counter()
    sources: Counter[str] = Counter()
    reason = f"only {len(inputs)} inputs to try"
    listed = list(inputs)
    for start in range(0, len(listed), CHUNK):
        chunk = listed[start : start + CHUNK]
        rows = _executed(problem, programs, chunk, judge, ends)
        if rows is None:
            reason = _over(settings)
            break
        answers = _agreed(rows, num_solutions)
        counts["tried"] += len(chunk)
        counts["unjudged"] += 0 if answers else len(chunk)
        counts["invalid"] += answers.count(None)
        counts["disagreed"] += answers.count("")
        sources.update(inputs[text] for text in chunk)
        tests += [
            TestCase(text, answer)
            for text, answer in zip(chunk, answers, strict=bool(answers))
            if answer
        ]
        tell(len(tests))
        if len(tests) >= settings.tests:
            reason = ""
            break
    tests = tests[: settings.tests]
    if reason and counts["unjudged"]:
        reason += f"; the judge itself failed on {counts['unjudged']} of them"
    return replace(
        report,
        tests=tuple(tests),
        **counts,
        sources=dict(sources),
        reason=reason,
        problem=replace(problem, generated_tests=(*problem.generated_tests, *tests)),
    )


def _over(settings: GenerationSettings) -> str:
    return f"{settings.seconds:g} s were over"


def _check_validator(
    problem: Problem, validator: Solution, judge: JudgesAndExecutes
) -> None:
    job = ExecuteJob(
        key="validator", solution=validator, inputs=(), limits=Limits.of(problem)
    )
    for outcome in judge.execute([job]):
        told = f"the validator of {problem.name!r}"
        if outcome.error:
            raise JudgeError(f"{told} could not be compiled: {outcome.error}")
        if outcome.compile_message is not None:
            raise DataError(
                f"{told} does not compile: {outcome.compile_message.strip()}"
            )


def _new_inputs(
    problem: Problem, settings: GenerationSettings, writer: WritesInputs | None
) -> dict[str, str]:
    """Return the inputs to try, each with its source."""
    inputs = make_inputs(
        list(dict.fromkeys(test.input for test in _all_tests(problem))),
        settings.tests * settings.factor,
        derive_seed(settings.seed, "generated tests", problem.name),
        parse_sources(settings.input_sources),
        description=problem.description,
        writer=writer,
    )
    most = settings.longest_input_bytes
    kept = [text for text in inputs if not most or len(text.encode()) <= most]
    # Each source comes to its share, however early there are enough tests.
    stream(settings.seed, "order of inputs", problem.name).shuffle(kept)
    return {text: inputs[text] for text in kept}


def _all_tests(problem: Problem) -> tuple[TestCase, ...]:
    return problem.public_tests + problem.hidden_tests


def _agreeing_solutions(
    problem: Problem,
    judge: JudgesAndExecutes,
    settings: GenerationSettings,
    ends: float,
) -> tuple[list[int], list[int]]:
    """Return numbers of solutions that pass all tests, and of those that do not.

    When time is over, those that were found so far.
    """
    order = list(range(len(problem.solutions)))
    stream(settings.seed, "solutions", problem.name).shuffle(order)
    used: list[int] = []
    wrong: list[int] = []
    while order and len(used) < settings.solutions and time.monotonic() < ends:
        some = order[: settings.solutions - len(used)]
        order = order[len(some) :]
        jobs = (
            JudgeJob(
                key=number,
                solution=problem.solutions[number],
                tests=_all_tests(problem),
                limits=Limits.of(problem),
                checker=problem.checker,
            )
            for number in some
        )
        for outcome in judge.judge(jobs):
            judgement = outcome.judgement
            if judgement is not None:
                (used if judgement.is_accepted else wrong).append(int(str(outcome.key)))
            if time.monotonic() >= ends:
                break
    return sorted(used), sorted(wrong)


def _executed(
    problem: Problem,
    programs: Sequence[Solution],
    inputs: Sequence[str],
    judge: JudgesAndExecutes,
    ends: float,
) -> list[tuple[Execution, ...]] | None:
    """Return what each program did on the inputs; `None` if time was over before.

    Nothing at all where the judge itself failed on a program: nothing is known then.
    """
    jobs = (
        ExecuteJob(
            key=number,
            solution=program,
            inputs=tuple(inputs),
            limits=Limits.of(problem),
        )
        for number, program in enumerate(programs)
    )
    rows: dict[int, tuple[Execution, ...]] = {}
    num_left = len(programs)
    if time.monotonic() >= ends:
        return None
    for outcome in judge.execute(jobs):
        num_left -= 1
        if not outcome.error and len(outcome.executions) == len(inputs):
            rows[int(str(outcome.key))] = outcome.executions
        if num_left and time.monotonic() >= ends:
            return None
    is_whole = len(rows) == len(programs)
    return [rows[number] for number in range(len(programs))] if is_whole else []


def _agreed(
    rows: Sequence[tuple[Execution, ...]], num_solutions: int
) -> list[str | None]:
    """Return for each input the output that all solutions agree on.

    Empty where they do not agree, or print nothing; `None` where the input is invalid.

    Args:
      rows: what programs did on the inputs, the validator after the solutions.
    """
    answers: list[str | None] = []
    for runs in zip(*rows, strict=True):
        if any(run.failure is not None for run in runs):
            answers.append(None)
            continue
        outputs = [run.output for run in runs[:num_solutions]]
        is_agreed = len({normalise(output) for output in outputs}) == 1
        answers.append(outputs[0] if is_agreed and outputs[0].strip() else "")
    return answers


def is_accepted(outcome: JudgeOutcome) -> bool | None:
    """Return whether a program passed; `None` if the judge failed on it."""
    if outcome.judgement is None:
        return None
    return outcome.judgement.verdict is Verdict.ACCEPTED
