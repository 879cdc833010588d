"""What the exit code of a checker program means, and how its protocol is written."""

import pytest

from alphacode.core.checker import CheckerProgram, Protocol, parse_program
from alphacode.core.problem import Language, Solution
from alphacode.core.verdict import Verdict
from alphacode.judge.checkers import outcome_of

SOURCE = Solution(Language.CPP, "int main() {}\n")
TESTLIB = CheckerProgram(SOURCE)
KATTIS = CheckerProgram(SOURCE, Protocol.KATTIS)
AC, WA = Verdict.ACCEPTED, Verdict.WRONG_ANSWER


@pytest.mark.parametrize(
    ("checker", "exit_code", "verdict"),
    [
        *((TESTLIB, code, AC if code == 0 else WA) for code in (0, 1, 2, 4, 8)),
        *((TESTLIB, code, None) for code in (3, 5, 6, 7, 9, 42, 43, 255, -6, -11)),
        (KATTIS, 42, AC),
        (KATTIS, 43, WA),
        *((KATTIS, code, None) for code in (0, 1, 2, 3, 41, 44, 255, -9)),
    ],
)
def test_an_exit_code_says(
    checker: CheckerProgram, exit_code: int, verdict: Verdict | None
) -> None:
    outcome = outcome_of(checker, exit_code, "because\nof more")
    assert outcome.verdict is verdict
    assert outcome.is_failure == (verdict is None)
    assert "because" in outcome.reason
    assert "\n" not in outcome.reason


def test_a_problem_may_give_codes_other_meanings() -> None:
    checker = parse_program(SOURCE, "testlib 4=PE 5=wa 6=FAIL 0=FAIL")
    assert checker.exit_codes == ((0, "FAIL"), (4, "PE"), (5, "WA"), (6, "FAIL"))
    told = {code: outcome_of(checker, code).verdict for code in (0, 1, 4, 5, 6)}
    assert told == {0: None, 1: WA, 4: WA, 5: WA, 6: None}


def test_the_reason_of_a_failure_is_a_sentence() -> None:
    assert outcome_of(TESTLIB, 3, "bad answer").reason == (
        "the checker says that it failed: bad answer"
    )
    assert "gives points" in outcome_of(TESTLIB, 7).reason
    assert "signal 11" in outcome_of(TESTLIB, -11).reason
    assert "exit code 1; expected 42 (right) or 43" in outcome_of(KATTIS, 1).reason


@pytest.mark.parametrize(
    "line",
    [
        "testlib",
        "kattis",
        "testlib 5=WA",
        "kattis -- float_tolerance 1e-6",
        "testlib 4=PE 5=WA -- 'two words' ''",
    ],
)
def test_a_protocol_line_reads_back(line: str) -> None:
    checker = parse_program(SOURCE, line)
    assert checker.protocol_line == line
    assert parse_program(SOURCE, f"  {line} ") == checker


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "found the protocol ''; expected 'testlib' or 'kattis'"),
        ("testlb", "found the protocol 'testlb'.*nearest is 'testlib'"),
        ("testlib 5", "found '5' behind the protocol"),
        ("testlib 5=AC", "found the result 'AC'; expected one of OK"),
        ("testlib 5=WA 5=PE", "expected different ones"),
        ("testlib 256=WA", "expected different ones of 0 to 255"),
        ("kattis 42=OK", "exit codes of a kattis program"),
        ("testlib -- 'open", "cannot be cut into words"),
    ],
)
def test_a_wrong_protocol_line_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        parse_program(SOURCE, line)


def test_a_program_needs_a_language_and_plain_arguments() -> None:
    with pytest.raises(ValueError, match="unknown language"):
        CheckerProgram(Solution(Language.UNKNOWN_LANGUAGE, ""))
    with pytest.raises(ValueError, match="several lines"):
        CheckerProgram(SOURCE, arguments=("a\nb",))
