"""`alphacode judge PROBLEM PROGRAM...`: what programs earn, told test by test."""

from pathlib import Path
from typing import Any

import typer

from alphacode.cli.output import Screen
from alphacode.core.errors import DataError, JudgeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Problem, Solution
from alphacode.core.verdict import Judgement, Verdict
from alphacode.data import read_problem
from alphacode.judge import (
    Judge,
    JudgeJob,
    JudgeOutcome,
    JudgeSettings,
    language_of,
)

# Of an expected or found output, as much as helps on one line.
SHOWN_CHARACTERS = 60


def judge_files(
    screen: Screen,
    problem_path: Path,
    program_paths: list[Path],
    settings: JudgeSettings,
    *,
    stops_on_first_failure: bool,
) -> None:
    """Judge programs on a problem's example and hidden tests, and show the verdicts."""
    problem = read_problem(problem_path)
    tests = problem.public_tests + problem.hidden_tests
    if not tests:
        raise DataError(
            f"{problem_path} has no tests, neither examples nor hidden ones"
        )
    jobs = [
        JudgeJob(
            key=number,
            solution=Solution(language_of(path), _program(path)),
            tests=tests,
            limits=Limits.of(problem),
            stops_on_first_failure=stops_on_first_failure,
            checker=problem.checker,
        )
        for number, path in enumerate(program_paths)
    ]
    with Judge(settings) as engine, screen.progress() as progress:
        outcomes = {}
        for outcome in engine.judge(jobs):
            outcomes[outcome.key] = outcome
            progress.update("judged", len(outcomes), len(jobs))
    programs = []
    for job, path in zip(jobs, program_paths, strict=True):
        outcome = outcomes[job.key]
        programs.append(_report(path, job.solution, outcome))
        _show(screen, problem, programs[-1], outcome.judgement)
    screen.answer({"problem": problem.name, "programs": programs})
    unjudged = [program["path"] for program in programs if program["verdict"] is None]
    if unjudged:
        raise typer.Exit(JudgeError.exit_code)


def _program(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DataError(
            f"cannot read the program {path}: {error.strerror or error}"
        ) from error
    except UnicodeDecodeError as error:
        raise DataError(
            f"the program {path} is not UTF-8 text: byte {error.start + 1} is not"
        ) from error


def _report(path: Path, solution: Solution, outcome: JudgeOutcome) -> dict[str, Any]:
    judgement = outcome.judgement
    results = () if judgement is None else judgement.results
    return {
        "path": str(path),
        "language": solution.language.label,
        "verdict": None if judgement is None else judgement.verdict.value,
        "error": outcome.error,
        "isolation": outcome.isolation,
        "screened": outcome.is_screened,
        "tests": [
            {
                "verdict": result.verdict.value,
                "cpu_s": round(result.usage.cpu_s, 6),
                "wall_s": round(result.usage.wall_s, 6),
                "memory_bytes": result.usage.memory_bytes,
            }
            for result in results
        ],
    }


def _show(
    screen: Screen,
    problem: Problem,
    report: dict[str, Any],
    judgement: Judgement | None,
) -> None:
    head = f"{report['path']} ({report['language']})"
    if judgement is None:
        screen.say(f"{head}: not judged: {report['error']}", style="yellow")
        return
    results = judgement.results
    passed = sum(result.verdict is Verdict.ACCEPTED for result in results)
    of = len(problem.public_tests) + len(problem.hidden_tests)
    longest_s = max((result.usage.cpu_s for result in results), default=0.0)
    style = "green" if judgement.is_accepted else "red"
    screen.say(
        f"{head}: {judgement.verdict.value}, {passed} of {of} tests passed, "
        f"at most {longest_s:.3f} s",
        style=style,
    )
    if judgement.message:
        screen.say("  " + judgement.message.strip().replace("\n", "\n  "))
    tests = problem.public_tests + problem.hidden_tests
    for number, (test, result) in enumerate(zip(tests, results, strict=False), 1):
        if result.verdict is not Verdict.ACCEPTED:
            kind = "example" if number <= len(problem.public_tests) else "hidden"
            screen.say(f"  test {number} ({kind}): {result.verdict.value}")
            if result.verdict is Verdict.WRONG_ANSWER:
                screen.say(f"    expected: {_shortened(test.output)}")
                screen.say(f"    found:    {_shortened(result.output)}")
            elif result.message:
                screen.say(f"    {_shortened(result.message)}")
            # The first failure decides; the rest is in the JSON.
            return


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= SHOWN_CHARACTERS:
        return line or "(nothing)"
    return line[:SHOWN_CHARACTERS] + "..."
