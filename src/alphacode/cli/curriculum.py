"""`alphacode curriculum`: write generated problems, and say how varied they are."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from alphacode.cli.options import AsJson, Assignments, IsUnsafe, Seed
from alphacode.cli.output import Bars, Lines, Screen

T = TypeVar("T")

Count = Annotated[int, typer.Option("--count", min=1, help="How many problems.")]
Part = Annotated[
    str,
    typer.Option(
        "--part",
        help="all, kept (without what is held out), held-out-tasks or held-out-frames.",
    ),
]


def curriculum(
    count: Count,
    out: Annotated[
        Path, typer.Option("--out", help="File to write: .jsonl, .json or .parquet.")
    ],
    seed: Seed = 0,
    start: Annotated[
        int, typer.Option("--start", min=0, help="Number of the first problem.")
    ] = 0,
    workers: Annotated[
        int, typer.Option("--workers", min=0, help="Processes; 0 = one per core.")
    ] = 0,
    part: Part = "all",
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Generate contest-style problems with solutions and tests, without download."""
    from alphacode.curriculum import generate
    from alphacode.data import write_problems

    settings = _settings(part, assignments)
    screen = Screen(as_json=as_json)
    with screen.progress() as progress:
        problems = generate(
            count, seed, start=start, workers=workers, settings=settings
        )
        written = write_problems(out, _counted(problems, count, progress))
    screen.say(f"{written} problems written to {out}")
    answer = {"problems": written, "seed": seed, "start": start, "out": str(out)}
    screen.answer({**answer, "part": part})


def report(
    count: Count = 2000,
    seed: Seed = 0,
    part: Part = "all",
    num_judged: Annotated[
        int,
        typer.Option("--judge", min=0, help="Problems whose programs are judged [20]."),
    ] = 20,
    is_unsafe: IsUnsafe = False,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Say how varied generated problems are, and judge the programs of some."""
    from alphacode.curriculum.report import curriculum_report

    settings = _settings(part, assignments)
    screen = Screen(as_json=as_json)
    screen.note(f"making twice {count} problems")
    found = asdict(curriculum_report(count, seed, settings))
    found |= _judged(num_judged, seed, settings, is_unsafe=is_unsafe)
    screen.table("Curriculum", ("what", "value"), list(_rows(found)))
    screen.answer(found)


def _settings(part: str, assignments: list[str] | None) -> Any:
    from alphacode.core.settings import override
    from alphacode.curriculum import CurriculumSettings

    return override(CurriculumSettings(), [f"part={part}", *(assignments or [])])


def _judged(count: int, seed: int, settings: Any, *, is_unsafe: bool) -> dict[str, Any]:
    """Return how many programs of some problems earned what they were meant to."""
    from alphacode.core.limits import Limits
    from alphacode.curriculum import generate
    from alphacode.judge import Judge, JudgeJob, JudgeSettings

    jobs = [
        JudgeJob(
            (problem.name, is_correct, number),
            program,
            (*problem.public_tests, *problem.private_tests),
            Limits(time_limit_s=problem.time_limit_s or 2.0),
        )
        for problem in (generate(count, seed, workers=1, settings=settings))
        for is_correct, programs in (
            (True, problem.solutions),
            (False, problem.incorrect_solutions),
        )
        for number, program in enumerate(programs)
    ]
    verified = unjudged = 0
    if jobs:
        with Judge(JudgeSettings(unsafe=is_unsafe)) as judge:
            for outcome in judge.judge(jobs):
                assert isinstance(outcome.key, tuple)
                if outcome.judgement is None:
                    unjudged += 1
                else:
                    verified += outcome.judgement.is_accepted == outcome.key[1]
    return {
        "programs_judged": len(jobs) - unjudged,
        "programs_unjudged": unjudged,
        "programs_as_meant": verified,
    }


def _rows(found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in found.items():
        if isinstance(value, dict):
            for key, part in value.items():
                yield f"{name.replace('_', ' ')}, {key} words", str(part)
        else:
            yield name.replace("_", " "), str(value)


def _counted(items: Iterable[T], count: int, progress: Bars | Lines) -> Iterator[T]:
    for number, item in enumerate(items, 1):
        yield item
        progress.update("problems", number, count)
