"""What the exit code of a checker program or an interactor says.

A code that the protocol does not know, a signal, or the program's own complaint is
a failure of the judge: never a verdict on the program that is judged.
Source: testlib 0.9.45 for its codes; ICPC problem package format, 2025-09.
"""

from typing import NamedTuple

from alphacode.core.checker import CheckerProgram, Protocol
from alphacode.core.verdict import Verdict

TESTLIB_EXIT_CODES = {
    0: "OK",
    1: "WA",
    2: "PE",
    3: "FAIL",
    4: "DIRT",
    7: "POINTS",
    8: "UNEXPECTED_EOF",
}
_VERDICTS = {
    "OK": Verdict.ACCEPTED,
    **dict.fromkeys(("WA", "PE", "DIRT", "UNEXPECTED_EOF"), Verdict.WRONG_ANSWER),
}
_KATTIS_VERDICTS = {42: Verdict.ACCEPTED, 43: Verdict.WRONG_ANSWER}


class Outcome(NamedTuple):
    """AC or WA, or no verdict and the reason: then the program stays unjudged."""

    verdict: Verdict | None
    reason: str = ""

    @property
    def is_failure(self) -> bool:
        """Whether the checker failed, which says nothing of the program."""
        return self.verdict is None


def outcome_of(checker: CheckerProgram, exit_code: int, message: str = "") -> Outcome:
    """Return what a finished checker or interactor says.

    Args:
      checker: it gives the protocol and its own exit codes.
      exit_code: as the system tells it; a negative one is the signal that ended it.
      message: what it wrote about its reasons; the first line is quoted.
    """
    said = message.strip().partition("\n")[0][:200]
    told = f": {said}" if said else ""
    if exit_code < 0:
        return Outcome(None, f"the checker was ended by signal {-exit_code}{told}")
    if checker.protocol is Protocol.KATTIS:
        verdict = _KATTIS_VERDICTS.get(exit_code)
        expected = "42 (right) or 43 (wrong)"
        result = ""
    else:
        result = {**TESTLIB_EXIT_CODES, **dict(checker.exit_codes)}.get(exit_code, "")
        verdict = _VERDICTS.get(result)
        expected = "a code of testlib's, or one that the problem explains"
    if verdict is not None:
        return Outcome(verdict, said)
    if result == "FAIL":
        return Outcome(None, f"the checker says that it failed{told}")
    if result == "POINTS":
        return Outcome(None, f"the checker gives points, which are no verdict{told}")
    return Outcome(
        None, f"the checker ended with exit code {exit_code}; expected {expected}{told}"
    )
