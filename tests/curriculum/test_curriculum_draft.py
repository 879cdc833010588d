"""Names, constants and settings that one problem is drawn with."""

import random
import re
import sys

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.settings import override
from alphacode.curriculum import CurriculumSettings
from alphacode.curriculum.bounds import Bounds
from alphacode.curriculum.compose.bases import profile_of
from alphacode.curriculum.compose.derived import KINDS, can_be_changed, number_bases
from alphacode.curriculum.compose.filters import FILTERS
from alphacode.curriculum.compose.pipelines import draw_pipeline
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.generate import draw_task
from alphacode.curriculum.limits import widened
from alphacode.curriculum.mistakes import overflowing_cpp
from alphacode.curriculum.task import Field, Int, Pairs, Rows
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.values import Scale

SETTINGS = CurriculumSettings()


def test_no_two_values_of_a_problem_share_a_name() -> None:
    """A count that no program mentions was once called as one of two numbers."""
    tasks = [
        task
        for task in all_tasks()
        if [p.name for p in task.params if isinstance(p, Int)] == ["a", "b"]
        and len(task.params) > 2
        and not any(re.search(r"\bn\b", body) for body in task.python)
    ]
    assert len(tasks) > 5
    for task in tasks:
        for seed in range(40):
            draft = draw_draft(random.Random(seed), task, SETTINGS)
            for names in (draft.shown, draft.coded):
                assert len(set(names.values())) == len(names), (task.name, names)


def test_nothing_is_called_as_a_field_of_pairs() -> None:
    tasks = [t for t in all_tasks() if any(isinstance(p, Pairs) for p in t.params)]
    for task in tasks:
        fields = {x for p in task.params if isinstance(p, Pairs) for x in p.fields}
        own = {p.name for p in task.params}
        for seed in range(4):
            shown = draw_draft(random.Random(seed), task, SETTINGS).shown
            renamed = {new for old, new in shown.items() if new != old}
            assert not renamed & (fields - own), (task.name, shown)


def test_the_bound_of_ordered_fields_holds_for_the_upper_one_too() -> None:
    fields = (Field("l", 0, 10**6), Field("r", 0, 10**6, above="l"))
    params = (Rows("q", fields),)
    scale = Scale({"n": (1, 10), "q.l": (0, 1000), "q.r": (0, 1000)})
    raised = widened(scale, params, [{"n": 1, "q": [(7, 1394)]}])
    (fact,) = Bounds(random.Random(0), raised).facts(params[0])
    assert fact.replace("≤", "<=") == "0 <= l_i <= r_i <= 2000"


def test_a_digit_is_a_digit() -> None:
    assert {"has_digit", "ends_with"} <= {each.name for each in FILTERS}
    seen = 0
    for seed in range(1500):
        task = draw_pipeline(random.Random(seed))
        if {"has_digit", "ends_with"} & set(task.name.split("/")):
            assert task.constants is not None
            seen += 1
            assert 0 <= int(str(task.constants(random.Random(0))["d"])) <= 9
    assert seen > 15


def test_a_change_and_its_task_have_constants_of_other_names() -> None:
    bases = {base.name: base for base in number_bases()[0]}
    rng = random.Random(0)
    common = 0
    for base in (bases["words_cut_from_letters"], bases["lift_seconds_up_and_down"]):
        profile, draw = profile_of(base), base.task.constants
        if profile is None or not profile.is_number or draw is None:
            continue
        for kind in KINDS:
            for change in kind.changes:
                if change.constants is None or not change.suits(profile):
                    continue
                if {*change.constants(rng, profile)} & {*draw(rng)}:
                    common += 1
                    assert not can_be_changed(base, profile, change)
    assert common


@pytest.mark.parametrize(
    ("program", "is_made"),
    [
        ('long long x;\ncout << x << "\\n";', True),
        ("long long x;\ncout << x << ' ';", True),
        ("long long x;\ncout << x << endl;", True),
        # The digits of one long number, or many numbers?
        ('for (long long j = 1; j <= n; j++) cout << j;\ncout << "\\n";', False),
    ],
)
def test_integers_of_32_bits_are_a_mistake_only_in_numbers_set_apart(
    program: str, is_made: bool
) -> None:
    assert (overflowing_cpp(program) is not None) is is_made


@pytest.mark.parametrize(
    "assignment",
    ["hidden_tests=2", "composed_share=1.5", "held_out_tasks_share=-1", "noise=-0.5"],
)
def test_settings_that_yield_nothing_are_refused(assignment: str) -> None:
    with pytest.raises(ConfigError, match=assignment.split("=", maxsplit=1)[0]):
        override(SETTINGS, [assignment])


def test_a_part_without_tasks_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[draw_task.__module__], "MOST_DRAWS", 50)
    empty = override(SETTINGS, ["part=kept", "held_out_tasks_share=1"])
    with pytest.raises(ConfigError, match="part=kept"):
        draw_task(random.Random(0), empty)
