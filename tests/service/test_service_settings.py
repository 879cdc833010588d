"""`--unsafe` and `--exact` reach the judge; what outcomes say is told."""

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import Judge, JudgeJob, JudgeOutcome
from alphacode.service import judge_settings
from alphacode.service.reports import report_of


def test_unsafe_and_exact_set_what_they_stand_for() -> None:
    for is_unsafe, is_exact in ((False, False), (True, False), (False, True)):
        found = judge_settings(["workers=3"], is_unsafe=is_unsafe, is_exact=is_exact)
        assert found.workers == 3
        assert found.unsafe is is_unsafe
        assert found.screen is not is_exact


def test_no_protection_must_be_allowed() -> None:
    job = JudgeJob("k", Solution(Language.PYTHON3, ""), (TestCase("", ""),), Limits())
    with (
        Judge(judge_settings(["isolation=none"])) as judge,
        pytest.raises(ConfigError, match="--unsafe"),
    ):
        list(judge.judge([job]))
    with Judge(judge_settings(["isolation=none"], is_unsafe=True)) as judge:
        (outcome,) = judge.judge([job])
    assert outcome.judgement is not None and outcome.judgement.is_accepted
    assert outcome.isolation == "none"


def test_reports_tell_isolation_and_screening() -> None:
    judgement = Judgement(Verdict.WRONG_ANSWER)
    outcome = JudgeOutcome("k", judgement, isolation="landlock", is_screened=True)
    report = report_of(outcome)
    assert (report.isolation, report.screened) == ("landlock", True)


def test_a_report_without_a_judgement_has_no_verdict() -> None:
    report = report_of(JudgeOutcome(1, None, "the disk\nis full"))
    assert (report.verdict, report.error) == (None, "the disk is full")
    accepted = report_of(JudgeOutcome(1, Judgement(Verdict.ACCEPTED)))
    assert (accepted.verdict, accepted.tests_run, accepted.cpu_s) == ("AC", 0, 0.0)
