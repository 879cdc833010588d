"""Shares of what judging again says, by hand."""

from alphacode.core.verdict import Verdict
from alphacode.evaluation.intervals import pooled_interval
from alphacode.evaluation.rechecking import (
    Repeated,
    summarise_recheck,
    summarise_rejected,
)

AC, WA, TLE = (
    Verdict.ACCEPTED,
    Verdict.WRONG_ANSWER,
    Verdict.TIME_LIMIT_EXCEEDED,
)


def repeated(*verdicts, slowest_s=0.1):
    return Repeated(verdicts=verdicts, slowest_s=slowest_s, time_limit_s=1.0)


def test_shares_are_of_programs_that_were_judged():
    found = summarise_recheck(
        {
            "one": [
                repeated(AC, AC),
                repeated(WA, WA),
                repeated(Verdict.RUNTIME_ERROR, Verdict.RUNTIME_ERROR),
                repeated(TLE, TLE, slowest_s=1.25),
            ],
            "two": [
                repeated(AC, TLE, AC, slowest_s=1.05),
                repeated(AC, AC, slowest_s=0.9),
                repeated(),
            ],
        }
    )
    assert (found.programs, found.unjudged) == (7, 1)
    assert found.false_positives == pooled_interval([2, 0], [4, 2])
    assert found.slow_positives == pooled_interval([1, 0], [4, 2])
    assert found.flaky == pooled_interval([0, 1], [4, 2])
    assert found.borderline == pooled_interval([0, 2], [4, 2])
    assert found.as_dict()["flaky"]["rate"] == 1 / 6


def test_rejected_programs_that_pass_are_false_negatives():
    found = summarise_rejected(
        {"one": [repeated(TLE, AC, AC, slowest_s=1.01), repeated(WA, WA, WA)]}
    )
    assert found.false_negatives.mean == found.flaky.mean == found.borderline.mean
    assert found.false_negatives.mean == 0.5
    assert summarise_rejected({}).as_dict()["false_negatives"] is None


def test_programs_of_one_problem_are_not_independent():
    """A hundred programs that stand and fall together say what one problem says."""
    found = summarise_recheck({"one": [repeated(AC)] * 100})
    assert found.false_positives.high > 0.9
    many = summarise_recheck({str(i): [repeated(AC)] for i in range(100)})
    assert many.false_positives.high < 0.05


def test_once_judged_says_nothing_of_flakes_and_nothing_says_nothing():
    once = summarise_recheck({"a": [repeated(AC), repeated(WA)]})
    assert once.flaky is None and once.false_positives is not None
    nothing = summarise_recheck({})
    assert nothing.as_dict() == {
        "programs": 0,
        "unjudged": 0,
        "false_positives": None,
        "slow_positives": None,
        "flaky": None,
        "borderline": None,
    }


def test_the_verdict_is_the_commonest_and_of_equals_the_first():
    assert repeated(WA, AC, AC).verdict is AC
    assert repeated(WA, AC).verdict is WA
    assert repeated().verdict is None
