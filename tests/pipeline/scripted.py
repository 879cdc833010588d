"""A sampler that writes what it is told to, and a run of the pipeline with it.

Started as a program it solves one problem or evaluates three, in a run directory:
`python scripted.py RUN {solve|evaluate} SECONDS_PER_SAMPLE`. Tests kill it on its way.
"""

import json
import sys
import time
from collections.abc import Callable, Container, Iterator
from pathlib import Path

from alphacode.core.problem import Language, Problem, TestCase
from alphacode.core.sample import Conditioning, Sample
from alphacode.judge import Judge, JudgeSettings
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.settings import SolveSettings
from alphacode.pipeline.solve import solve
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.selection import SelectionSettings
from alphacode.store.run_directory import create_or_continue

RIGHT = "a, b = map(int, input().split())\nprint(a + b)\n"
RIGHT_TOO = "print(sum(map(int, input().split())))\n"
# Right on the examples, where no first number is above 10; wrong on a hidden test.
CAUGHT_BY_HIDDEN = "a, b = map(int, input().split())\nprint(a + b if a <= 10 else b)\n"
WRONG = "a, b = map(int, input().split())\nprint(a * b)\n"
CRASHES = "print(undefined)\n"
BROKEN = "print(\n"
PROGRAMS = (WRONG, CRASHES, RIGHT, BROKEN, CAUGHT_BY_HIDDEN, RIGHT_TOO)

SUM = Problem(
    name="sum",
    description="Print the sum of two numbers.\n\nInput\n\nTwo integers, a and b.",
    public_tests=(TestCase("1 2\n", "3\n"), TestCase("10 5\n", "15\n")),
    private_tests=(TestCase("30 1\n", "31\n"), TestCase("0 0\n", "0\n")),
    cf_rating=800,
    cf_tags=("math",),
    time_limit_s=1.0,
    memory_limit_bytes=256 * 2**20,
)


class ScriptedSampler:
    """Draws the programs of a list in turn; distinct ones by a number in a comment."""

    def __init__(
        self, write: Callable[[int], str], seconds_per_sample: float = 0.0
    ) -> None:
        self.write = write
        self.seconds_per_sample = seconds_per_sample
        self.drawn: list[int] = []

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
    ) -> Iterator[Sample]:
        for index in range(settings.samples):
            if index not in done:
                time.sleep(self.seconds_per_sample)
                self.drawn.append(index)
                yield Sample(
                    problem=problem.name,
                    index=index,
                    conditioning=Conditioning(language=Language.PYTHON3, rating=1200),
                    temperature=1.0,
                    program=self.write(index),
                    num_tokens=10,
                    log_probability=-3.5,
                    is_finished=True,
                )


def in_turn(index: int) -> str:
    """Return one of six programs: of many samples few are distinct."""
    return PROGRAMS[index % len(PROGRAMS)]


def numbered(index: int) -> str:
    """Return one of six programs, with a number that makes it a program of its own."""
    return PROGRAMS[index % len(PROGRAMS)] + f"unused = {index}\n"


def settings_for(samples: int, **changes: object) -> SolveSettings:
    values = {
        "sampling": SamplingSettings(samples=samples),
        "judge": JudgeSettings(workers=2),
        **changes,
    }
    return SolveSettings(**values)


def main(run: Path, verb: str, seconds_per_sample: float) -> None:
    settings = settings_for(
        30,
        judges_every_candidate=verb == "evaluate",
        selection=SelectionSettings(num_inputs=5),
    )
    sampler = ScriptedSampler(numbered, seconds_per_sample)
    with (
        create_or_continue(
            run, {"settings": settings.model_dump(mode="json")}
        ) as store,
        Judge(settings.judge) as judge,
    ):
        bench = Bench(
            run=store, sampler=sampler, judge=judge, settings=settings, watcher=Said()
        )
        if verb == "solve":
            answer = solve(SUM, bench, run / "submissions").to_json()
        else:
            answer = evaluate(three_problems(), bench).to_json()
    print(json.dumps(answer), flush=True)


def three_problems() -> Iterator[Problem]:
    for name in ("one", "two", "three"):
        yield Problem(
            name=name,
            description=f"{SUM.description} ({name})",
            public_tests=SUM.public_tests,
            private_tests=SUM.private_tests,
            time_limit_s=1.0,
        )


class Said:
    """A watcher that prints, so that a test can kill at a chosen moment."""

    def update(self, stage: str, done: int, total: int | None = None) -> None:
        print(f"{stage}: {done}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
