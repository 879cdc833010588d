"""Metadata and temperatures: shares, groups, and dependence on the index alone."""

import hashlib
from collections import Counter

import pytest
from pydantic import ValidationError

from alphacode.core.problem import Language, Problem
from alphacode.core.settings import override
from alphacode.encoding.prompt import PromptSettings, render_metadata
from alphacode.sampling.conditioning import SamplePlan, plan_samples, problem_seed
from alphacode.sampling.settings import (
    ALL_RATINGS,
    SamplingDefaults,
    SamplingSettings,
)
from alphacode.sampling.tag_sets import COMMON_TAG_SETS


def plan(
    count: int, settings: SamplingSettings | None = None, seed: int = 1
) -> list[SamplePlan]:
    settings = settings or SamplingSettings()
    choices = settings.resolve(SamplingDefaults())
    return plan_samples(range(count), settings, choices, seed)[0]


def test_languages_take_turns_in_equal_shares() -> None:
    for count in (10, 1000):
        languages = Counter(p.conditioning.language for p in plan(count))
        assert languages == {Language.PYTHON3: count // 2, Language.CPP: count // 2}


def test_languages_have_the_shares_asked_for_in_any_prefix() -> None:
    settings = SamplingSettings(languages=("python3:3", "cpp:1"))
    plans = plan(401, settings)
    cpp = 0
    for count, each in enumerate(plans, 1):
        cpp += each.conditioning.language is Language.CPP
        assert abs(cpp - count / 4) <= 0.5
    assert cpp == 100


def test_shares_group_metadata_within_a_language_as_turns_do() -> None:
    settings = SamplingSettings(languages=("python3:3", "cpp:1"), samples_per_prompt=6)
    plans = plan(240, settings)
    for language, count in ((Language.PYTHON3, 180), (Language.CPP, 60)):
        own = [p.conditioning for p in plans if p.conditioning.language is language]
        groups = [set(own[i : i + 6]) for i in range(0, count, 6)]
        assert len(own) == count
        assert all(len(group) == 1 for group in groups)
        assert len(set().union(*groups)) == len(groups)


def test_equal_shares_are_equal_turns() -> None:
    for languages in (("python3:2", "cpp:2"), {"python3": 0.5, "cpp": 0.5}):
        settings = SamplingSettings.model_validate({"languages": languages})
        assert settings == SamplingSettings()
    assert plan(99, SamplingSettings()) == plan(99)


def test_the_default_draws_what_it_has_always_drawn() -> None:
    """Held by a digest: whoever changes it makes old runs impossible to draw again."""
    plans, keys = plan_samples(
        range(5000), SamplingSettings(), SamplingDefaults(), 12345
    )
    text = repr([(p.index, p.conditioning, p.temperature) for p in plans])
    digest = hashlib.sha256((text + repr(keys.tolist())).encode()).hexdigest()
    assert digest[:16] == "58c1878b9602de72"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["python3:3", "cpp:1"], ("python3:3", "cpp:1")),
        (["CPP:0.5", "python3:1.5"], ("cpp:1", "python3:3")),
        ({"python3": 3, "cpp": 1}, ("python3:3", "cpp:1")),
        (["java", "cpp:4"], ("java:1", "cpp:4")),
        (["python3", "cpp"], ("python3", "cpp")),
    ],
    ids=str,
)
def test_shares_are_stored_in_one_way(given: object, kept: object) -> None:
    assert SamplingSettings.model_validate({"languages": given}).languages == kept


def test_one_rating_one_set_of_tags_and_one_temperature_are_fixed() -> None:
    for lines in (
        ["ratings=1200", 'tag_sets=["dp","math"]', "temperatures=0.25"],
        ["ratings=[1200]", 'tag_sets=[["dp","math"]]', "temperatures=[0.25]"],
    ):
        settings = override(SamplingSettings(), lines)
        plans = plan(60, settings)
        assert {p.conditioning.rating for p in plans} == {1200}
        assert {p.conditioning.tags for p in plans} == {("dp", "math")}
        assert {p.temperature for p in plans} == {0.25}


def test_metadata_are_drawn_once_per_group_of_a_language() -> None:
    plans = plan(200, SamplingSettings(samples_per_prompt=10))
    for language in (Language.PYTHON3, Language.CPP):
        own = [p.conditioning for p in plans if p.conditioning.language is language]
        groups = [set(own[i : i + 10]) for i in range(0, 100, 10)]
        assert all(len(group) == 1 for group in groups)
        assert len(set().union(*groups)) == 10


def test_one_sample_per_prompt_draws_each_afresh() -> None:
    plans = plan(100, SamplingSettings(samples_per_prompt=1))
    assert len({p.conditioning for p in plans}) > 90


def test_ratings_and_tags_cover_their_range_and_the_solution_is_correct() -> None:
    plans = plan(4000, SamplingSettings(samples_per_prompt=1))
    assert {p.conditioning.rating for p in plans} == set(range(800, 3501, 100))
    assert {p.conditioning.tags for p in plans} == set(COMMON_TAG_SETS)
    assert all(p.conditioning.is_correct for p in plans)


def test_temperatures_are_drawn_per_sample_in_equal_shares() -> None:
    settings = SamplingSettings(temperatures=(0.25, 1.0, 1.5, 2.0))
    shares = Counter(p.temperature for p in plan(4000, settings))
    # Four standard errors of a share of a quarter of 4000.
    assert all(abs(shares[t] - 1000) < 4 * 750**0.5 for t in (0.25, 1.0, 1.5, 2.0))


def test_a_plan_does_not_depend_on_what_is_drawn_beside_it() -> None:
    settings = SamplingSettings(samples_per_prompt=3)
    choices = settings.resolve(SamplingDefaults())
    whole, keys = plan_samples(range(50), settings, choices, 9)
    part, part_keys = plan_samples([41, 7], settings, choices, 9)
    assert part == [whole[41], whole[7]]
    assert part_keys.tolist() == [keys[41], keys[7]]


def test_seed_name_and_description_each_change_the_draw() -> None:
    base = Problem(name="a", description="b")
    others = [Problem(name="a", description="c"), Problem(name="ab", description="")]
    seeds = {problem_seed(p, 0) for p in (base, *others)} | {problem_seed(base, 1)}
    assert len(seeds) == 4
    assert plan(60, seed=1) != plan(60, seed=2)


def test_empty_choices_leave_metadata_out() -> None:
    settings = SamplingSettings(ratings=(), tag_sets=())
    assert {
        (p.conditioning.rating, p.conditioning.tags) for p in plan(9, settings)
    } == {(None, ())}


def test_settings_win_over_what_the_model_wants() -> None:
    wanted = SamplingDefaults(temperatures=(0.3,), samples_per_prompt=4)
    assert SamplingSettings().resolve(wanted) == wanted
    chosen = SamplingSettings(temperatures=(0.9,)).resolve(wanted)
    assert chosen.temperatures == (0.9,)
    assert chosen.samples_per_prompt == 4
    assert chosen.ratings == ALL_RATINGS


def test_the_common_tag_sets_are_fifty_and_in_alphabetical_order() -> None:
    assert len(set(COMMON_TAG_SETS)) == 50
    assert all(list(tags) == sorted(set(tags)) for tags in COMMON_TAG_SETS)


@pytest.mark.parametrize(
    "changes",
    [
        {"samples": 0},
        {"temperatures": []},
        {"temperatures": [0.0]},
        {"languages": []},
        {"languages": ["cobol"]},
        {"languages": ["cpp:0"]},
        {"languages": ["cpp:-1"]},
        {"languages": ["cpp:x"]},
        {"languages": [":2"]},
        {"languages": {}},
        {"languages": ["cpp:1.0001", "python3:1"]},
        {"temperatures": 0},
        {"nucleus": 0.0},
        {"nucleus": 1.5},
        {"top_k": -1},
        {"batch_samples": 0},
        {"temprature": [1.0]},
    ],
    ids=str,
)
def test_nonsense_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        SamplingSettings.model_validate(changes)


def test_languages_are_stored_by_their_label() -> None:
    assert SamplingSettings(languages=("CPP",)).languages == ("cpp",)


@pytest.mark.parametrize(
    ("correctness", "line"),
    [
        ("correct", "# CORRECT SOLUTION"),
        ("incorrect", "# INCORRECT SOLUTION"),
        ("unsaid", None),
    ],
)
def test_what_is_said_of_correctness(correctness: str, line: str | None) -> None:
    """Nothing else changes: the same metadata and temperatures are drawn."""
    settings = SamplingSettings(languages=("python3",), correctness=correctness)
    plans, _ = plan_samples(range(40), settings, SamplingDefaults(), 1)
    usual, _ = plan_samples(
        range(40), SamplingSettings(languages=("python3",)), SamplingDefaults(), 1
    )
    for plan, other in zip(plans, usual, strict=True):
        prompt = render_metadata(plan.conditioning, PromptSettings())
        lines = prompt.splitlines()
        assert [each for each in lines if "SOLUTION" in each] == (
            [line] if line else []
        )
        assert plan.conditioning.tags == other.conditioning.tags
        assert plan.conditioning.rating == other.conditioning.rating
        assert plan.temperature == other.temperature
