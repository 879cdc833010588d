"""`--unsafe` and `--exact` reach a judge that has them; what outcomes say is told."""

from dataclasses import dataclass

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import JudgeOutcome, JudgeSettings
from alphacode.service import judge_settings, settings
from alphacode.service.reports import protection_of, report_of


class Protected(JudgeSettings):
    isolation: str = "auto"
    screen: bool = True


def test_unsafe_and_exact_set_what_they_stand_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings, "JudgeSettings", Protected)
    for is_unsafe, is_exact in ((False, False), (True, False), (False, True)):
        found = judge_settings(["workers=3"], is_unsafe=is_unsafe, is_exact=is_exact)
        assert isinstance(found, Protected)
        assert found.workers == 3
        assert found.isolation == ("none" if is_unsafe else "auto")
        assert found.screen is not is_exact


def test_no_protection_must_be_asked_for_by_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings, "JudgeSettings", Protected)
    with pytest.raises(ConfigError, match="--unsafe"):
        judge_settings(["isolation=none"])
    found = judge_settings(["isolation=none"], is_unsafe=True)
    assert isinstance(found, Protected)
    assert found.isolation == "none"


@dataclass(frozen=True)
class Outcome:
    isolation: str
    is_screened: bool


def test_protection_is_told_where_it_is_known() -> None:
    assert protection_of(Outcome("landlock", True)) == ("landlock", True)
    assert protection_of(object()) == ("", False)


def test_a_report_without_a_judgement_has_no_verdict() -> None:
    report = report_of(JudgeOutcome(1, None, "the disk\nis full"))
    assert (report.verdict, report.error) == (None, "the disk is full")
    accepted = report_of(JudgeOutcome(1, Judgement(Verdict.ACCEPTED)))
    assert (accepted.verdict, accepted.tests_run, accepted.cpu_s) == ("AC", 0, 0.0)
