"""Themes: their phrases are true, all are used, and problems are told in them."""

import random
import re

import pytest

from alphacode.curriculum import CurriculumSettings
from alphacode.curriculum.compose.aggregates import BY_NAME
from alphacode.curriculum.compose.comparisons import (
    OPPOSITES,
    modifiers,
    of_one,
    opposite,
)
from alphacode.curriculum.compose.filters import FILTERS as FILTERS_OF_ALL
from alphacode.curriculum.compose.filters import INTS
from alphacode.curriculum.compose.maps import MAPS
from alphacode.curriculum.compose.pipelines import draw_pipeline
from alphacode.curriculum.compose.sentences import Meaning
from alphacode.curriculum.compose.sources import SOURCES
from alphacode.curriculum.compose.tellings import draw_telling
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.themes import Theme, all_themes, parse

FILTERS = {condition.name: condition for condition in INTS}
MORE = r"\b(?:heavi|dear|tall|old|long|deep|high|fast|larg|warm)er"
LESS = r"\b(?:light|cheap|young|short|shallow|low|slow|small|cold)er"
COMPARISONS = "above below at_least at_most above_d below_d between outside".split()  # noqa: SIM905
# What words of comparison mean, the longer ones first.
WORDS = (
    (r"no (fewer|less) than (\S+) and no more than (\S+)", "2 <= x <= 3"),
    (r"at least (\S+) and at most (\S+)", "1 <= x <= 2"),
    (r"(fewer|less) than (\S+) or more than (\S+)", "x < 2 or x > 3"),
    (r"(?:no|not) more than (\S+)", "x <= 1"),
    (r"(?:no|not) (fewer|less) than (\S+)", "x >= 2"),
    (r"at least (\S+)", "x >= 1"),
    (r"at most (\S+)", "x <= 1"),
    (r"more than (\S+)", "x > 1"),
    (r"(fewer|less) than (\S+)", "x < 2"),
    (r"(\S+) or more", "x >= 1"),
    (rf"not {MORE} than (\S+)", "x <= 1"),
    (rf"not {LESS} than (\S+)", "x >= 1"),
    (rf"{MORE} than (\S+)", "x > 1"),
    (rf"{LESS} than (\S+)", "x < 1"),
)  # fmt: skip
SOURCES_TOLD = ("list", "signed_list", "records")
BOUNDS = {"{k}": 7, "$d": 7, "$f": 11}


def holds(phrase: str, x: int) -> bool:
    """Whether a phrase is true of a number, by its words."""
    for pattern, code in WORDS:
        if match := re.search(pattern, phrase):
            words = match.groups()
            meant = re.sub(r"\d", lambda at: f"w[{int(at.group()) - 1}]", code)
            bounds = [BOUNDS.get(word, word) for word in words]
            return bool(eval(meant, {"w": bounds, "x": x}))
    raise AssertionError(phrase)


def is_so(condition: str, x: int) -> bool:
    code = FILTERS[condition].python.replace("$d", "7").replace("$f", "11")
    return bool(eval(code, {"x": x, "k": 7}))


def meaning(
    source: str = "list", condition: str = "", aggregate: str = "sum", none: str = ""
) -> Meaning:
    from_ = next(each for each in SOURCES if each.name == source)
    return Meaning(from_, FILTERS.get(condition), None, BY_NAME[aggregate], none)


@pytest.mark.parametrize("theme", all_themes(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", COMPARISONS)
def test_comparisons_mean_what_the_code_computes(theme: Theme, name: str) -> None:
    phrases = modifiers(theme, FILTERS[name])
    assert len(phrases) >= 2
    for phrase in phrases:
        for x in (6, 7, 8, 10, 11, 12):
            assert holds(phrase, x) is is_so(name, x), (phrase, x)
    other = opposite(FILTERS[name])
    assert other is not None
    for phrase in modifiers(theme, other):
        for x in (6, 7, 8, 10, 11, 12):
            assert holds(phrase, x) is not is_so(name, x), (phrase, x)


@pytest.mark.parametrize("name", ["positive", "negative"])
def test_signs_have_words_of_their_own(name: str) -> None:
    for theme in all_themes():
        if theme.is_signed:
            assert modifiers(theme, FILTERS[name]) == theme.words(name) != ()


def test_opposites_hold_where_the_others_do_not() -> None:
    for name, other in OPPOSITES.items():
        if other in FILTERS:
            assert all(is_so(name, x) is not is_so(other, x) for x in range(1, 30))


def test_every_condition_can_be_said_of_one_thing() -> None:
    for theme in all_themes():
        for condition in INTS:
            assert of_one(modifiers(theme, condition)), theme.name


def test_themes_are_well_formed() -> None:
    assert len(all_themes()) >= 40
    assert sum(theme.is_signed for theme in all_themes()) >= 5
    for theme in all_themes():
        assert len(theme.words("scene")) >= 2
        for scene in theme.words("scene"):
            slots = set(re.findall(r"\{(\w+)\}", scene))
            assert "n" in slots and slots <= {"n", "a", "person"}, scene
            assert scene.endswith("."), scene
        for key in ("sum", "max", "min"):
            for asked in theme.words(key):
                assert asked.count("@") == 1
                assert asked.startswith("&") or asked.endswith("?"), asked
        assert all("@" in phrase for phrase in theme.words("that"))
        assert all(x.isascii() for key in theme.phrases.values() for x in key)


def test_every_scene_and_question_is_used() -> None:
    texts = []
    for i in range(9000):
        rng = random.Random(i)
        source = "signed_list" if i % 4 == 0 else "list"
        asked = meaning(source, aggregate=("sum", "max", "min")[i % 3])
        texts.append(draw_telling(rng, ALL_FRAMES, asked).text)
    told = "\n".join(texts)
    for theme in all_themes():
        for scene in theme.words("scene"):
            assert scene in told, scene
        for key in ("sum", "max", "min"):
            for asked_for in theme.words(key):
                assert asked_for.lstrip("&").partition("@")[0] in told, asked_for


@pytest.mark.parametrize(
    ("taken", "aggregate", "said"),
    [
        (None, "sorted", r"the names of "),
        ("name", "list", r"the names of "),
        ("name_length", "max", r"the lengths of the names of "),
        ("value", "average", r"the average (?!names)"),
    ],
)
def test_names_and_numbers_of_records_are_told_apart(
    taken: str | None, aggregate: str, said: str
) -> None:
    source = next(each for each in SOURCES if each.name == "records")
    map_ = next((m for m in MAPS if m.kind == "record" and m.name == taken), None)
    conditions = [each for each in FILTERS_OF_ALL if each.kind == "record"]
    for i in range(200):
        condition = conditions[i % len(conditions)]
        asked = Meaning(source, condition, map_, BY_NAME[aggregate], "0")
        text = draw_telling(random.Random(i), ALL_FRAMES, asked).text
        assert re.search(said, text, re.IGNORECASE) and "{a}" not in text, text
        assert ("'$c'" in text) is (condition.name == "name_starts")
        assert ("$d letters" in text) is (condition.name == "name_long")


def test_what_is_printed_if_nothing_is_left_is_said() -> None:
    for i in range(300):
        wanted = meaning("list", "above", "max", "'NONE'")
        text = draw_telling(random.Random(i), ALL_FRAMES, wanted).text
        assert text.count("NONE") == 1
        is_left_out = re.search(r"(the|many) (remaining|other|rest|others)\b", text)
        assert not (is_left_out and "such" in text), text


def test_held_out_scenes_are_not_told() -> None:
    frames = Frames("kept", 0.3)
    held_out = {
        scene
        for theme in all_themes()
        for scene in theme.words("scene")
        if frames.is_held_out(scene)
        and not all(map(frames.is_held_out, theme.words("scene")))
    }
    told = [draw_telling(random.Random(i), frames, meaning()).text for i in range(2000)]
    assert held_out and not [s for s in held_out if any(s in text for text in told)]


def test_about_half_of_the_lists_are_told_and_nothing_is_left_to_fill_in() -> None:
    settings = CurriculumSettings(noise=0.0, solutions_per_language=1)
    lists, told, made = 0, 0, 0
    for i in range(500):
        task = draw_pipeline(random.Random(f"themes {i}"))
        if task.name.split("/")[1] not in SOURCES_TOLD:
            continue
        lists += 1
        if not task.slots:
            continue
        told += 1
        if problem := draw_problem(random.Random(i), task, task.name, settings):
            made += 1
            left = re.findall(r"\{\w+\}|\$[a-z]\w*|@|#|  ", problem.description)
            assert not left, problem.description
    assert 0.35 < told / lists < 0.65 and made > 0.8 * told


@pytest.mark.parametrize("text", ["scene: x", "= a\nfoo: x", "= a\nscene: x"])
def test_themes_that_lack_something_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="theme"):
        parse(text)
