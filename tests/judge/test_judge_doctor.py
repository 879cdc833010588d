"""What the judge says of this machine."""

from pathlib import Path

from alphacode.judge.doctor import examine
from alphacode.judge.settings import JudgeSettings


def test_every_finding_says_something_and_how_to_mend_it() -> None:
    findings = examine()
    names = [finding.name for finding in findings]
    assert len(set(names)) == len(names)
    assert {"python3 programs", "cpp programs", "isolation: seccomp"} <= set(names)
    for finding in findings:
        assert finding.detail
        assert finding.ok or finding.remedy, finding


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    settings = JudgeSettings(
        python="/no/such/python", cpp_compiler="no-such-c++", cache_dir=blocked / "c"
    )
    findings = {finding.name: finding for finding in examine(settings)}
    for name, word in (
        ("python3 programs", "/no/such/python"),
        ("cpp programs", "no-such-c++"),
        ("disk for compiled programs", str(blocked)),
    ):
        finding = findings[name]
        assert not finding.ok
        assert finding.is_needed
        assert word in finding.detail
        assert finding.remedy
