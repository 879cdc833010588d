"""One judge for all tests of this folder, and short ways to ask it."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Judgement
from alphacode.judge import Judge, JudgeJob, JudgeSettings

# The clock of a crowded machine says nothing about the code.
settings.register_profile("judge", deadline=None, database=None)
settings.load_profile("judge")

# Short limits: what is slow in these tests is slow on purpose.
LIMITS = Limits(
    time_limit_s=0.5,
    memory_limit_bytes=128 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=2.0,
)


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """A judge with the user's own cache, which holds the precompiled header."""
    with Judge(JudgeSettings(workers=2)) as judge:
        yield judge


@pytest.fixture(scope="session")
def judge_one(judge: Judge) -> Callable[..., Judgement]:
    """Return a function that judges one program and insists on a judgement."""

    def judge_program(
        source: str,
        *tests: tuple[str, str],
        language: Language = Language.PYTHON3,
        limits: Limits = LIMITS,
        stops: bool = True,
    ) -> Judgement:
        cases = tuple(TestCase(*test) for test in tests or (("", ""),))
        job = JudgeJob("one", Solution(language, source), cases, limits, stops)
        (outcome,) = judge.judge([job])
        assert outcome.judgement is not None, outcome.error
        return outcome.judgement

    return judge_program
