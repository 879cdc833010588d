"""The judge's words: what a program earned on one test, and on all of them."""

import enum
from dataclasses import dataclass

from alphacode.core.limits import Usage


class Verdict(enum.Enum):
    """What a program earned; the value is the judges' abbreviation."""

    ACCEPTED = "AC"
    WRONG_ANSWER = "WA"
    TIME_LIMIT_EXCEEDED = "TLE"
    MEMORY_LIMIT_EXCEEDED = "MLE"
    OUTPUT_LIMIT_EXCEEDED = "OLE"
    RUNTIME_ERROR = "RE"
    COMPILE_ERROR = "CE"


@dataclass(frozen=True, slots=True)
class Execution:
    """One run of a program on one input, not yet compared with anything.

    `failure` is `None` if the program ended by itself with exit status 0 within its
    limits, otherwise TLE, MLE, OLE or RE.
    """

    output: str
    failure: Verdict | None
    usage: Usage
    message: str = ""


@dataclass(frozen=True, slots=True)
class TestResult:
    """What a program earned on one test."""

    # Tells pytest that this is no test class, though its name begins with Test.
    __test__ = False

    verdict: Verdict
    usage: Usage
    output: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a program earned over all tests that were run.

    `verdict` is the first failure, or ACCEPTED. After a failure the later tests may
    not have been run; `results` holds those that were, in order.
    """

    verdict: Verdict
    results: tuple[TestResult, ...] = ()
    message: str = ""

    @property
    def is_accepted(self) -> bool:
        """Whether every test was passed."""
        return self.verdict is Verdict.ACCEPTED
