"""Every input of every task, read from its text, keeps the bounds that are stated."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from test_curriculum_tasks import thirds

from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.curriculum import problem as problem_module
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.describe import describe
from alphacode.curriculum.draft import Draft, draw_draft
from alphacode.curriculum.layout import Line
from alphacode.curriculum.limits import broken_promises, widened
from alphacode.curriculum.line_forms import values_of
from alphacode.curriculum.problem import draw_problem
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import (
    Field,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Records,
    Rows,
    Task,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.values import Scale, counted, draw_scale, draw_values

SETTINGS = CurriculumSettings(solutions_per_language=1)
SIZES = ("example", "small", "edge", "large")
DRAFTS = 5
# Of the inputs of a task's refine, those that may be drawn again: one above the largest
# value a task allows now and then.
REDRAWN_SHARE = 0.15
DRAWS = 30
COMPOSED = 150
MOST_CASES = 1000
SLOW_DRAWS = 12


def numbers_in(value: Any) -> Iterator[int]:
    """Yield the integers in a value, however deep."""
    if isinstance(value, int):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from numbers_in(item)


@dataclass
class Reader:
    """Reads an input back by its layout, line by line, as a person would."""

    draft: Draft
    lines: list[str]
    values: Values = field(default_factory=dict)

    def all_cases(self) -> list[Values]:
        ending, found = self.draft.layout.ending, []
        if self.draft.is_cases and ending != "cases":
            count = int(self.lines.pop(0))
            assert 1 <= count <= MOST_CASES
            found = [self.case() for _ in range(count)]
        else:
            while self.lines:
                found.append(self.case())
            assert self.draft.is_cases or len(found) == 1
        assert self.lines == []
        return found

    def case(self) -> Values:
        self.values = {}
        for line in self.draft.layout.lines:
            if line.kind == "fields":
                self.read_fields(line)
            else:
                self.values[line.names[0]] = self.read_block(line)
        return self.values

    def read_fields(self, line: Line) -> None:
        layout, text = self.draft.layout, self.lines.pop(0)
        if isinstance(layout.params.get(line.names[0]), Text):
            self.values[line.names[0]] = text
            return
        for name, word in zip(line.names, text.split(" "), strict=True):
            self.values[name] = int(word) if layout.is_integer(name) else word

    def read_block(self, line: Line) -> Any:
        param = self.draft.layout.params[line.names[0]]
        if isinstance(param, Grid):
            return [self.lines.pop(0) for _ in range(self.values[param.height])]
        if isinstance(param, Matrix):
            rows = range(self.values[param.height])
            return [list(map(int, self.lines.pop(0).split(" "))) for _ in rows]
        if isinstance(param, Lines):
            return self.read_lines(param)
        if isinstance(param, Pairs):
            rows = range(self.count_of(param))
            return [tuple(map(int, self.lines.pop(0).split(" "))) for _ in rows]
        if isinstance(param, Rows):
            rows = range(self.count_of(param))
            split = [self.lines.pop(0).split(" ") for _ in rows]
            return [
                tuple(
                    int(word) if field.is_integer else word
                    for field, word in zip(param.fields, words, strict=True)
                )
                for words in split
            ]
        if isinstance(param, Records):
            rows = range(self.count_of(param))
            split = [self.lines.pop(0).split(" ") for _ in rows]
            return [(name, int(number)) for name, number in split]
        assert isinstance(param, Ints | Words)
        words = self.read_list(line, param)
        return words if isinstance(param, Words) else [int(word) for word in words]

    def read_lines(self, param: Lines) -> list[tuple[str | int, ...]]:
        ending = self.draft.layout.ending
        if ending:
            texts, self.lines = self.lines, []
            if ending == "until_mark":
                assert texts.pop() == param.mark
                assert param.mark not in texts
            self.values[param.count] = len(texts)
        else:
            texts = [self.lines.pop(0) for _ in range(self.values[param.count])]
        found = [values_of(param, text.split(" ")) for text in texts]
        return [values for values in found if values is not None]

    def count_of(self, param: Ints | Words | Pairs | Records | Rows) -> int:
        count = counted(param.count, self.values)
        assert count is not None
        return count

    def read_list(self, line: Line, param: Ints | Words) -> list[str]:
        layout = self.draft.layout
        if line.kind == "column" and not layout.is_bare:
            return [self.lines.pop(0) for _ in range(self.count_of(param))]
        if line.kind == "column":
            words, self.lines = self.lines, []
            if layout.ending == "zero":
                assert words.pop() == "0"
                assert "0" not in words
        else:
            words = self.lines.pop(0).split(" ")
        if line.kind == "counted":
            self.values[param.count] = int(words.pop(0))
        if layout.is_bare:
            self.values[param.count] = len(words)
        assert len(words) == self.count_of(param)
        return words


def stated_of(draft: Draft, values: Values, key: str) -> list[int]:
    """Return what a key of a scale is stated of: lengths, a field's column, numbers."""
    if key.startswith("|"):
        return [len(values[key.strip("|")])]
    name, _, field = key.partition(".")
    if not field:
        return list(numbers_in(values[name]))
    rows = draft.layout.params[name]
    assert isinstance(rows, Rows)
    place = [each.name for each in rows.fields].index(field)
    return [row[place] for row in values[name]]


def bounds_left(draft: Draft, problem: Problem) -> list[str]:
    """Return one line for each value of a test that leaves what is stated."""
    found = []
    for test in (*problem.public_tests, *problem.private_tests):
        for values in Reader(draft, test.input.splitlines()).all_cases():
            found += broken_promises(draft.task.params, values)
            for name, (low, high) in draft.scale.bounds.items():
                sizes = stated_of(draft, values, name)
                if not all(low <= size <= high for size in sizes):
                    found.append(f"{name}: {sizes} not in {low}..{high}")
    return [f"{draft.task.name}: {text}" for text in found]


DrawMany = Callable[[Task, int], list[tuple[Draft, Problem]]]


@pytest.fixture
def draw_many(monkeypatch: pytest.MonkeyPatch) -> DrawMany:
    """Return what draws problems of a task, each with the draft it was described by."""
    drafts: list[Draft] = []

    def noted(rng: random.Random, draft: Draft, public: Any) -> str:
        drafts.append(draft)
        return describe(rng, draft, public)

    monkeypatch.setattr(problem_module, "describe", noted)

    def draw(task: Task, count: int) -> list[tuple[Draft, Problem]]:
        found: list[tuple[Draft, Problem]] = []
        for attempt in range(DRAWS * count):
            rng = random.Random(f"bounds of {task.name} {attempt}")
            problem = draw_problem(rng, task, task.name, SETTINGS)
            if problem is not None:
                found.append((drafts[-1], problem))
            if len(found) == count:
                break
        return found

    return draw


@thirds
def test_no_refine_leaves_what_its_task_allows(third: int) -> None:
    """An input outside a task's parameters is drawn again: rare, or a task is wrong."""
    wrong = {}
    for task in all_tasks()[third::3]:
        broken, drawn = [], 0
        rng = random.Random(f"promises of {task.name}")
        for _ in range(DRAFTS):
            draft = draw_draft(rng, task, SETTINGS)
            for size in SIZES:
                params = draft.task.params
                values: Values | None = draw_values(rng, params, draft.scale, size)
                if task.refine is not None and values is not None:
                    values = task.refine(rng, {**draft.constants, **values})
                if values is not None:
                    broken += broken_promises(params, values)
                    drawn += 1
        if len(broken) > REDRAWN_SHARE * drawn:
            wrong[task.name] = broken[0]
    assert wrong == {}


@thirds
def test_every_input_keeps_the_stated_bounds(draw_many: DrawMany, third: int) -> None:
    left = []
    for task in all_tasks()[third::3]:
        for draft, problem in draw_many(task, 1):
            left += bounds_left(draft, problem)
    assert left == []


def test_inputs_of_composed_tasks_keep_the_stated_bounds(draw_many: DrawMany) -> None:
    left = []
    for index in range(COMPOSED):
        task = composed_task(stream(0, "bounds", index), SETTINGS.frames)
        for draft, problem in draw_many(task, 1):
            left += bounds_left(draft, problem)
    assert left == []


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_many_inputs_keep_the_stated_bounds(draw_many: DrawMany, part: int) -> None:
    left = []
    for task in all_tasks()[part::10]:
        for draft, problem in draw_many(task, SLOW_DRAWS):
            left += bounds_left(draft, problem)
    assert left == []


def test_bounds_are_raised_to_round_numbers_and_no_further_than_allowed() -> None:
    params = (Ints("a", -20, 10**6), Int("k", 1, 30))
    scale = Scale({"a": (-10, 10), "n": (1, 10), "k": (1, 5)})
    inputs = [
        {"a": [-11, 4], "n": 2, "k": 26},
        {"a": [26] * 11, "n": 11, "k": 1},
    ]
    raised = widened(scale, params, inputs)
    assert raised.bounds == {"a": (-20, 50), "n": (1, 20), "k": (1, 30)}
    assert widened(raised, params, inputs) is raised


def test_a_word_of_one_length_is_said_to_have_it() -> None:
    for seed in range(20):
        params = (Word("s", min_size=8, max_size=8), Word("t"))
        bounds = draw_scale(random.Random(seed), params).bounds
        assert bounds["|s|"] == (8, 8)
        assert bounds["|t|"][1] >= 10


def test_what_leaves_a_task_is_found() -> None:
    params = (Ints("a", 1, 10, order="sorted"), Grid("g", ".#"))
    values = {"a": [1, 5], "n": 2, "g": ["..", "#."], "h": 2, "w": 2}
    assert broken_promises(params, values) == []
    for name, value in (
        ("a", [0, 5]),
        ("a", [1, 11]),
        ("a", [5, 1]),
        ("a", [1]),
        ("g", ["..", "x."]),
        ("g", [".."]),
        ("g", ["..", "."]),
    ):
        assert len(broken_promises(params, {**values, name: value})) == 1


ROWS = Rows(
    "e",
    (
        Field("name", kind="name", is_distinct=True),
        Field("u", 1, limit="n"),
        Field("l", 0, 9),
        Field("r", 0, 9, above="l"),
        Field("how", kind="choice", choices=("up", "down")),
    ),
    count="m",
)


def test_what_leaves_rows_is_found() -> None:
    values: Values = {
        "n": 3,
        "m": 2,
        "e": [("Ann", 3, 0, 9, "up"), ("Bob", 1, 2, 2, "down")],
    }
    assert broken_promises((Int("n"), ROWS), values) == []
    for row in (
        ("Bob", 3, 0, 9, "up"),
        ("Ann", 4, 0, 9, "up"),
        ("Ann", 3, 0, 10, "up"),
        ("Ann", 3, 5, 4, "up"),
        ("Ann", 3, 0, 9, "left"),
        ("Ann", 3, 0, 9),
        ("7", 3, 0, 9, "up"),
    ):
        changed = {**values, "e": [row, values["e"][1]]}
        assert len(broken_promises((Int("n"), ROWS), changed)) == 1


def test_rows_are_drawn_within_what_they_allow() -> None:
    params = (Int("n", 1, 50), ROWS)
    for seed in range(40):
        rng = random.Random(seed)
        scale = draw_scale(rng, params)
        assert set(scale.bounds) == {"n", "m", "e.l", "e.r"}
        values = draw_values(rng, params, scale, SIZES[seed % 4])
        assert broken_promises(params, values) == []
        raised = widened(scale, params, [{**values, "e": [("A", 1, 0, 9, "up")]}])
        assert raised.bounds["e.r"] == (0, 9)
