"""Attacks on the judge: each ends with a right verdict, gains nothing, leaves nothing.

The strongest level of isolation this machine has is attacked by default; the others
belong to the slow tests.
"""

import functools
import platform
from collections.abc import Iterator
from typing import Any

import pytest
from arena import Arena, NoSuchLevelError, strongest, why_not_here
from attack_files import ATTACKS, CATEGORIES, LANGUAGES, LEVELS, Attack
from threats import TABLE, table_of_threats
from traces import kernel_objects, left_files, mounts

from alphacode.core.problem import Language
from alphacode.judge import JudgeSettings

ARENAS = ["strongest", *(pytest.param(each, marks=pytest.mark.slow) for each in LEVELS)]

# What eats the compiler's time takes seconds each; one of the kind runs by default.
SLOW_ATTACKS = ("cpp/template_explosion", "cpp/constexpr_explosion")


@functools.cache
def strongest_or_reason() -> tuple[str, str]:
    """Return the strongest level, or why there is none; asked once."""
    try:
        return strongest(), ""
    except NoSuchLevelError as error:
        return "", str(error)


@pytest.fixture(scope="module")
def arena(request: pytest.FixtureRequest) -> Iterator[Arena]:
    """A judge at one level, for all attacks on that level."""
    best, reason = strongest_or_reason()
    if not best:
        pytest.skip(reason)
    level = best if request.param == "strongest" else request.param
    if level == best and request.param != "strongest":
        pytest.skip(f"{level} is the strongest level here and attacked as such")
    try:
        arena = Arena(level)
    except NoSuchLevelError as error:
        pytest.skip(str(error))
    yield arena
    arena.close()


def _weighed(attack: Attack) -> Any:
    """Return an attack as a test case."""
    marks = [pytest.mark.slow] if attack.name in SLOW_ATTACKS else []
    return pytest.param(attack, id=attack.name, marks=marks)


@pytest.mark.parametrize("attack", list(map(_weighed, ATTACKS)))
@pytest.mark.parametrize("arena", ARENAS, indirect=True)
def test_an_attack_gains_nothing(arena: Arena, attack: Attack) -> None:
    if reason := why_not_here(attack, arena.level, arena.languages):
        pytest.skip(reason)
    outcome = arena.attack(attack)
    after = arena.settle()
    # A virtual machine is new for each program, and slow: it is asked at the end.
    asked = {Language.PYTHON3, attack.language} - {Language.JAVA}
    controls = {language: arena.check_up(language) for language in asked}
    assert outcome.judgement is not None, outcome.error
    told = repr(outcome.judgement)
    # Not by the verdict alone: what is stolen may also come out in a complaint.
    assert arena.bait.token not in told
    assert not any("GAINED" in each.output for each in outcome.judgement.results), told
    assert outcome.judgement.verdict.value in attack.verdicts, told
    assert after == ([], [])
    assert controls == dict.fromkeys(controls, "AC")


@pytest.mark.parametrize("arena", ARENAS, indirect=True)
def test_an_attacked_machine_is_as_it_was(arena: Arena) -> None:
    """Stands after all attacks of a level, since tests of one arena run in order."""
    arena.settle()
    assert arena.lost == []
    assert arena.left == []
    assert left_files(arena.users, arena.cache, deep=True) <= arena.deep_files
    assert mounts() == arena.mounts
    assert kernel_objects() == arena.objects
    assert all(arena.ordinary(language) == "AC" for language in arena.languages)


def test_this_machine_has_a_level() -> None:
    if "isolation" not in JudgeSettings.model_fields:
        pytest.skip("this judge has no levels of isolation yet")
    best, reason = strongest_or_reason()
    if platform.system() != "Linux":
        pytest.skip("levels of isolation are Linux's")
    assert best, reason


def test_there_are_enough_attacks_of_every_kind() -> None:
    assert len(ATTACKS) >= 200
    assert {attack.category for attack in ATTACKS} == set(CATEGORIES)
    assert {attack.language for attack in ATTACKS} == set(LANGUAGES.values())


def test_the_table_of_threats_is_of_today() -> None:
    """`python tests/hostile/threats.py` writes it."""
    assert table_of_threats() in TABLE.read_text(encoding="utf-8")
