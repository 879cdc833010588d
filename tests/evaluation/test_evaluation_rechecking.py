"""Shares of what judging again says, by hand."""

from alphacode.core.verdict import Verdict
from alphacode.evaluation.intervals import binomial_interval
from alphacode.evaluation.rechecking import Repeated, summarise_recheck

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
            "right": repeated(AC, AC),
            "wrong": repeated(WA, WA),
            "crashes": repeated(Verdict.RUNTIME_ERROR, Verdict.RUNTIME_ERROR),
            "slow": repeated(TLE, TLE, slowest_s=1.25),
            "near": repeated(AC, TLE, AC, slowest_s=1.05),
            "close": repeated(AC, AC, slowest_s=0.9),
            "unjudged": repeated(),
        }
    )
    assert (found.programs, found.unjudged) == (7, 1)
    assert found.false_positives == binomial_interval(2, 6)
    assert found.slow_positives == binomial_interval(1, 6)
    assert found.flaky == binomial_interval(1, 6)
    assert found.borderline == binomial_interval(2, 6)
    assert found.as_dict()["flaky"]["rate"] == 1 / 6


def test_once_judged_says_nothing_of_flakes_and_nothing_says_nothing():
    once = summarise_recheck({"a": repeated(AC), "b": repeated(WA)})
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
