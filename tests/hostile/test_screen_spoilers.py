"""Programs that spoil the screen for their neighbours cost time, and no verdict."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_files import read_header
from neighbours import EXPECTED, INPUT, RIGHT, WRONG

from alphacode.core.errors import AlphaCodeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import Judge, JudgeJob, JudgeSettings

SPOILERS = sorted((Path(__file__).parent / "screen").glob("*.py"))
LIMITS = Limits(
    time_limit_s=0.5,
    memory_limit_bytes=128 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=2.0,
)
TESTS = (TestCase(INPUT, EXPECTED),)


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """A judge that screens, and never looks again at what failed there."""
    if "screen" not in JudgeSettings.model_fields:
        pytest.skip("this judge has no screen yet")
    settings = JudgeSettings(workers=1, screen=True)
    if "screen_recheck" in JudgeSettings.model_fields:
        settings = settings.model_copy(update={"screen_recheck": 0.0})
    try:
        judge = Judge(settings)
    except AlphaCodeError as error:
        pytest.skip(str(error))
    with judge:
        yield judge


def verdicts(judge: Judge, programs: dict[str, str]) -> dict[str, str]:
    """Judge named programs of the one problem; return the verdict of each."""
    jobs = [
        JudgeJob(name, Solution(Language.PYTHON3, source), TESTS, LIMITS)
        for name, source in programs.items()
    ]
    found = {}
    for outcome in judge.judge(jobs):
        assert outcome.judgement is not None, (outcome.key, outcome.error)
        found[str(outcome.key)] = outcome.judgement.verdict.value
    return found


def neighbourhood(spoiler: str) -> dict[str, str]:
    """Return right programs, a spoiler, right ones, the spoiler again, wrong ones."""
    return {
        **{f"right before: {name}": text for name, text in RIGHT.items()},
        "wrong before": WRONG["off by one"],
        "spoiler": spoiler,
        **{f"right after: {name}": text for name, text in RIGHT.items()},
        **{f"wrong after: {name}": text for name, text in WRONG.items()},
        "spoiler again": spoiler + "\n",
        **{f"right at the end: {name}": text for name, text in RIGHT.items()},
    }


@pytest.mark.parametrize("path", SPOILERS, ids=lambda path: path.stem)
def test_a_spoiler_changes_no_verdict(judge: Judge, path: Path) -> None:
    spoiler = path.read_text(encoding="utf-8")
    found = verdicts(judge, neighbourhood(spoiler))
    right = {name: verdict for name, verdict in found.items() if "right" in name}
    wrong = {name: verdict for name, verdict in found.items() if "wrong" in name}
    assert {name: each for name, each in right.items() if each != "AC"} == {}
    assert {name: each for name, each in wrong.items() if each == "AC"} == {}
    # A spoiler alone earns what it earns; here it must not end unjudged.
    assert {"spoiler", "spoiler again"} <= set(found)


def test_all_spoilers_together_change_no_verdict(judge: Judge) -> None:
    programs: dict[str, str] = {}
    for number, path in enumerate(SPOILERS):
        programs[f"spoiler {path.stem}"] = path.read_text(encoding="utf-8")
        for name, text in RIGHT.items():
            programs[f"right {number} {name}"] = f"{text}# {number}\n"
        programs[f"wrong {number}"] = f"{WRONG['off by one']}# {number}\n"
    found = verdicts(judge, programs)
    assert {n: v for n, v in found.items() if n.startswith("right") and v != "AC"} == {}
    assert {n: v for n, v in found.items() if n.startswith("wrong") and v == "AC"} == {}


def test_the_neighbours_are_what_they_say(judge: Judge) -> None:
    found = verdicts(judge, {**RIGHT, **WRONG})
    assert {name for name, verdict in found.items() if verdict == "AC"} == set(RIGHT)


def test_every_spoiler_says_how_it_tries() -> None:
    assert len(SPOILERS) >= 50
    for path in SPOILERS:
        assert list(read_header(path.read_text(encoding="utf-8"))) == ["tries"], path
