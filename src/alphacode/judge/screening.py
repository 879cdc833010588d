"""Screen Python programs of one problem together, and tell who must be judged alone.

A program is taken to have failed only if it ran to its end in the screen, left the
interpreter as it was, and wrote something else than the first test asks for, or ended
with an ordinary exception, or does not compile. All others, and a random share of
those, are judged again by the exact engine.
"""

import random
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from alphacode.core.limits import Limits, Usage
from alphacode.core.problem import Language, TestCase
from alphacode.core.verdict import Judgement, TestResult, Verdict
from alphacode.judge.checkers import Comparison
from alphacode.judge.children import Screened
from alphacode.judge.jobs import JudgeJob
from alphacode.judge.worker import Worker
from alphacode.judge.zygote import wire

# Of Python, programs in one process: enough that a fork is cheap, few enough that one
# which spoils the rest costs little. Of C++, programs compiled as one: with 20 of them
# each costs a fifth of what it costs alone, with 60 hardly less.
BATCHES = {Language.PYTHON3: 64, Language.CPP: 24}
# Fewer are judged alone at once.
FEWEST = 4


@dataclass(slots=True)
class ScreenReport:
    """What the screen did; `missed` is what it would have cost.

    Counts of programs: how many were screened, how many of them failed there, how many
    of the failed were judged again alone, and how many of those turned out accepted.
    """

    screened: int = 0
    failed: int = 0
    rechecked: int = 0
    missed: int = 0

    @property
    def miss_rate(self) -> float:
        """Share of rechecked programs that the screen was wrong about."""
        return self.missed / self.rechecked if self.rechecked else 0.0

    def to_json(self) -> dict[str, float]:
        """Return the counts and the miss rate."""
        return {**asdict(self), "miss_rate": self.miss_rate}


class ScreenTally:
    """The report, counted by several workers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.report = ScreenReport()

    def add(self, **counts: int) -> None:
        """Add to the counts."""
        with self._lock:
            for name, count in counts.items():
                setattr(self.report, name, getattr(self.report, name) + count)


def screen_batch(
    jobs: Sequence[JudgeJob], worker: Worker, limits: Limits, right: Comparison
) -> list[Judgement | None]:
    """Return for each job the judgement of the screen, or `None`: judge it alone.

    All jobs have the same first test.

    Raises:
      JudgeError: we failed.
    """
    worker.start_python()
    test = jobs[0].tests[0]
    data = test.input.encode("utf-8", "surrogatepass")
    sources = [job.solution.solution.encode("utf-8", "surrogatepass") for job in jobs]
    found: list[Judgement | None] = [None] * len(jobs)
    place = 0
    while place < len(jobs):
        records, ended_itself = worker.python.screen(sources[place:], data, limits)
        for number, record in enumerate(records, place):
            found[number] = verdict_of(record, test, right)
        place += len(records)
        # The next one ended the process; or the last one did, having changed it.
        if not ended_itself or not records:
            place += 1
    return found


def verdict_of(record: Screened, test: TestCase, right: Comparison) -> Judgement | None:
    """Return what a program that failed in the screen has earned, otherwise `None`."""
    if record.kind == wire.SYNTAX:
        message = record.text.decode("utf-8", "backslashreplace")
        return Judgement(Verdict.COMPILE_ERROR, message=message)
    usage = Usage(cpu_s=record.cpu_s, wall_s=record.cpu_s)
    if record.kind == wire.EXCEPTION:
        message = record.text.decode("utf-8", "backslashreplace")
        result = TestResult(Verdict.RUNTIME_ERROR, usage, message=message)
        return Judgement(Verdict.RUNTIME_ERROR, (result,), message)
    if record.kind != wire.OUTPUT:
        return None
    given, expected = (
        text.encode("utf-8", "surrogatepass") for text in (test.input, test.output)
    )
    if right(given, expected, record.text):
        return None
    output = record.text[:4096].decode("utf-8", "backslashreplace")
    result = TestResult(Verdict.WRONG_ANSWER, usage, output=output)
    return Judgement(Verdict.WRONG_ANSWER, (result,))


def is_rechecked(share: float) -> bool:
    """Draw whether a program that failed is judged again."""
    return share > 0 and random.random() < share


def group_of(job: JudgeJob) -> tuple[object, ...]:
    """Return what jobs that can be screened together have in common."""
    return job.solution.language, job.tests[0], job.limits, job.checker
