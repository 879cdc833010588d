"""Stories: the files hold what tasks can be told with, and problems are told so."""

import random
import re

import pytest

from alphacode.curriculum import CurriculumSettings, wording
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.stories import Story, all_stories, parse
from alphacode.curriculum.task import Pairs, Rows, Task
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.values import count_names

TASKS = {task.name: task for task in all_tasks()}
# Words that every dress has.
DRESSED = {"person", "person2", "thing", "things", "place", "item", "items", "big"}
FILE = """
= first
A story of {n} things?
@ n = the number of things | a = their weights in grams

Another one.
= second
One more!
"""


def rows_of(task: Task) -> list[Rows]:
    return [param for param in task.params if isinstance(param, Rows)]


def values_of(task: Task) -> set[str]:
    """Return the names of what a task reads, fields of rows among them."""
    names = {param.name for param in task.params}
    names |= {field.name for rows in rows_of(task) for field in rows.fields}
    for param in task.params:
        names |= set(count_names(param))
    return names


def slots_of(task: Task) -> set[str]:
    pairs = [param for param in task.params if isinstance(param, Pairs)]
    slots = {name for param in pairs for name in param.fields}
    fields = {field.name for rows in rows_of(task) for field in rows.fields}
    for rows in rows_of(task):
        slots |= {f"f{index}" for index in range(1, len(rows.fields) + 1)}
    names = values_of(task) - fields
    return names | DRESSED | {"small", "f1", "f2"} | slots


def test_a_file_is_read() -> None:
    meanings = {"n": "the number of things", "a": "their weights in grams"}
    assert parse(FILE) == {
        "first": [Story("A story of {n} things?", meanings), Story("Another one.")],
        "second": [Story("One more!")],
    }


@pytest.mark.parametrize("text", ["A story.", "@ n = x", "= task\n@ n = x"])
def test_what_belongs_to_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="line"):
        parse(text)


def test_stories_fit_their_tasks() -> None:
    wrong = []
    for name, stories in all_stories().items():
        task = TASKS.get(name)
        if task is None:
            wrong.append(f"{name}: no such task")
            continue
        for story in stories:
            told = " ".join([story.text, *story.meanings.values()])
            unknown = set(re.findall(r"\{([^}]*)\}", told)) - slots_of(task)
            unknown |= set(story.meanings) - values_of(task)
            if unknown or re.search(r"[\[\]|]", told) or not told.isascii():
                wrong.append(f"{name}: {sorted(unknown)} {story.text}")
    assert wrong == []


def test_no_story_is_told_twice() -> None:
    texts = [story.text for stories in all_stories().values() for story in stories]
    assert len(set(texts)) == len(texts)


def test_problems_are_told_as_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the names of the problem, and with what its inputs stand for."""
    story = Story("A mole counts its {n} even tunnels.", {"n": "the tunnels of a mole"})
    monkeypatch.setattr(wording, "all_stories", lambda: {"count_even": (story,)})
    monkeypatch.setattr(wording, "STORY_SHARE", 1.0)
    settings = CurriculumSettings(noise=0.0, cases_share=0.0)
    drawn = [
        draw_problem(random.Random(seed), TASKS["count_even"], "p", settings)
        for seed in range(60)
    ]
    texts = [problem.description for problem in drawn if problem is not None]
    told = re.compile(r"A mole counts its \w+ even tunnels\.")
    assert len(texts) > 20 and all(map(told.match, texts))
    assert sum("the tunnels of a mole" in text.lower() for text in texts) > 10
