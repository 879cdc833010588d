"""Layouts read backwards, and programs that are drawn because they fit examples."""

import itertools
import random
from collections.abc import Iterable

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.randomness import stream
from alphacode.core.verdict import Verdict
from alphacode.curriculum import CurriculumSettings, fitting_drafts, problem_at
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.fitting import parse
from alphacode.curriculum.generate import draw_task
from alphacode.curriculum.inputs import draw_case
from alphacode.curriculum.layout import Layout, Line, draw_layout, render
from alphacode.curriculum.pool import PooledDraft
from alphacode.curriculum.task import (
    Field,
    Grid,
    Int,
    Ints,
    Matrix,
    Param,
    Records,
    Rows,
    Word,
)
from alphacode.curriculum.values import draw_scale, draw_values
from alphacode.judge import Judge, JudgeJob

SETTINGS = CurriculumSettings()


@pytest.mark.parametrize("seed", range(8))
def test_what_is_rendered_is_parsed(seed: int) -> None:
    rng = stream(seed, "fitting")
    for _ in range(60):
        draft = draw_draft(rng, draw_task(rng, SETTINGS), SETTINGS)
        layout = draft.layout
        wanted = [draw_case(rng, draft, "small") for _ in range(1 + 2 * draft.is_cases)]
        cases = [values for values in wanted if values is not None]
        if not cases:
            continue
        text = "".join(render(layout, values) for values in cases)
        if draft.is_cases and layout.ending != "cases":
            text = f"{len(cases)}\n{text}"
        found = parse(layout, text, is_cases=draft.is_cases)
        assert found is not None, (draft.task.name, text)
        for values, drawn in zip(found, cases, strict=True):
            for name, value in values.items():
                assert value == drawn[name], (draft.task.name, name, text)


def _layout(*lines: Line, ending: str = "", params: tuple = ()) -> Layout:
    return Layout(lines, {param.name: param for param in params}, ending)


ROW = _layout(Line("fields", ("n",)), Line("row", ("a",)), params=(Ints("a"),))
ZERO = _layout(Line("column", ("a",)), ending="zero", params=(Ints("a"),))
FIELDS = _layout(Line("fields", ("k", "s")), params=(Int("k"), Word("s")))
GRID = _layout(Line("fields", ("h", "w")), Line("block", ("g",)), params=(Grid("g"),))
TABLE = _layout(Line("fields", ("n",)), Line("block", ("r",)), params=(Records("r"),))
ROWS = _layout(
    Line("fields", ("n", "m")),
    Line("block", ("e",)),
    params=(
        Int("n"),
        Rows(
            "e",
            (
                Field("name", kind="name"),
                Field("l", 1, limit="n"),
                Field("r", 1, limit="n", above="l"),
                Field("how", kind="choice", choices=("up", "down")),
            ),
            count="m",
        ),
    ),
)
PERMUTED = _layout(
    Line("fields", ("n",)),
    Line("row", ("a",)),
    params=(Ints("a", order="permutation"),),
)


@pytest.mark.parametrize(
    ("layout", "text", "fits"),
    [
        (ROW, "3\n1 -2 3\n", True),
        (ROW, "3  \n1 -2  3\n\n\n", True),
        (ROW, "3\n1 2\n", False),
        (ROW, "3\n1 2 x\n", False),
        (ROW, "3\n1 2 3\n4\n", False),
        (ROW, "3\n", False),
        (ROW, "", False),
        (ROW, "3\n1 2 1_0\n", False),
        (ROW, "3\n1 2 ²\n", False),
        (ROW, "-1\n\n", False),
        (ZERO, "4\n5\n0\n", True),
        (ZERO, "4\n0\n5\n", False),
        (ZERO, "0\n", False),
        (FIELDS, "3 abc\n", True),
        (FIELDS, "3 4\n", False),
        (FIELDS, "abc 3\n", False),
        (GRID, "2 3\n..#\n###\n", True),
        (GRID, "2 3\n..#\n##\n", False),
        (GRID, "2 3\n..#\nab#\n", False),
        (TABLE, "2\nAnn 3\nBob 4\n", True),
        (TABLE, "2\n3 3\nBob 4\n", False),
        (TABLE, "2\nAnn Lee 3\nBob 4\n", False),
        (ROWS, "3 2\nAnn 1 3 up\nBob 2 2 down\n", True),
        (ROWS, "3 1\nAnn 1 4 up\n", False),
        (ROWS, "3 1\nAnn 0 3 up\n", False),
        (ROWS, "3 1\nAnn 2 1 up\n", False),
        (ROWS, "3 1\nAnn 1 3 left\n", False),
        (ROWS, "3 1\n5 1 3 up\n", False),
        (ROWS, "3 1\nAnn 1 3\n", False),
        (ROWS, "3 2\nAnn 1 3 up\n", False),
        (PERMUTED, "3\n3 1 2\n", True),
        (PERMUTED, "3\n3 1 1\n", False),
    ],
)
def test_what_fits(layout: Layout, text: str, fits: bool) -> None:
    assert (parse(layout, text, is_cases=False) is not None) is fits


def test_cases_are_counted() -> None:
    assert parse(FIELDS, "2\n1 a\n2 b\n", is_cases=True) == [
        {"k": 1, "s": "a"},
        {"k": 2, "s": "b"},
    ]
    assert parse(FIELDS, "3\n1 a\n2 b\n", is_cases=True) is None
    assert parse(FIELDS, "0\n", is_cases=True) is None


def test_programs_that_fit_read_the_examples(judge: Judge) -> None:
    problem = Problem(
        name="any",
        description="More than 7 is HOT, anything else is COLD.",
        public_tests=(TestCase("3\n5 9 2\n", "HOT\n"), TestCase("1\n4\n", "COLD\n")),
    )
    drafts = list(itertools.islice(fitting_drafts(0, problem), 150))
    programs = _programs(drafts)
    # A few tasks want more of a list than that it is one, and crash.
    assert _crashes(judge, programs, problem) < 0.15
    # Answers in the words of the examples, and no task in vain before all had a turn.
    assert any('"HOT"' in text or "'HOT'" in text for text in programs)
    names = [draft.draft.task.name for draft in drafts]
    named = [name for name in names if not name.startswith("compose")]
    # A task's variants follow one another.
    turns = [name for name, _ in itertools.groupby(named)]
    assert len(set(turns[:40])) == 40
    assert _programs(fitting_drafts(0, problem), 20) == programs[:20]
    assert _programs(fitting_drafts(1, problem), 20) != programs[:20]


def test_where_nothing_fits_anything_comes() -> None:
    strange = Problem(
        name="any", description="?", public_tests=(TestCase("a;b\n1;;2\n\n#\n", "x\n"),)
    )
    assert len(list(itertools.islice(fitting_drafts(0, strange), 5))) == 5
    bare = Problem(name="any", description="Print the sum.")
    assert len(list(itertools.islice(fitting_drafts(0, bare), 5))) == 5


def test_problems_of_the_curriculum_are_fitted(judge: Judge) -> None:
    crashes = []
    for index in range(6):
        problem = problem_at(5, index, SETTINGS)
        programs = _programs(fitting_drafts(0, problem), 20)
        crashes.append(_crashes(judge, programs, problem))
    assert sum(crashes) / len(crashes) < 0.2


def _programs(drafts: Iterable[PooledDraft], count: int | None = None) -> list[str]:
    first = itertools.islice(drafts, count)
    return [draft.program(Language.PYTHON3).program for draft in first]


def _crashes(judge: Judge, programs: list[str], problem: Problem) -> float:
    """Return the share of programs that fail on an example's input.

    They may run for ever on inputs that they are not made for, so the judge runs them;
    those that fail do so at once.
    """
    jobs = [
        JudgeJob(
            number,
            Solution(Language.PYTHON3, text),
            problem.public_tests,
            Limits(time_limit_s=0.3),
            stops_on_first_failure=False,
        )
        for number, text in enumerate(programs)
    ]
    verdicts = [out.judgement and out.judgement.verdict for out in judge.judge(jobs)]
    return verdicts.count(Verdict.RUNTIME_ERROR) / len(verdicts)


@pytest.mark.parametrize(
    ("params", "shapes"),
    [
        (
            (Ints("a"), Ints("b", count="m")),
            ("n m/a/b", "n/a/m/b", "a/b"),
        ),
        ((Ints("a"), Rows("r", count="q")), ("n q/a/r", "n/a/q/r")),
        ((Matrix("m"), Rows("r", count="q")), ("h w q/m/r", "h w/m/q/r")),
        (
            (Int("n"), Rows("r", count="m"), Int("s")),
            ("n m/r/s", "n m s/r", "s n m/r", "n m/s/r", "n/m/r/s"),
        ),
        ((Ints("a"), Int("k")), ("n k/a", "k n/a", "n/a/k", "n/k/a", "k/n/a")),
        ((Word("s"), Int("k")), ("s/k", "len_s k/s", "k len_s/s", "len_s/s/k")),
        ((Word("s"), Word("w")), ("s/w", "len_s/s/w", "len_s len_w/s/w")),
    ],
)
def test_counts_stand_where_people_put_them(
    params: tuple[Param, ...], shapes: tuple[str, ...]
) -> None:
    found = set()
    for seed in range(400):
        rng = random.Random(seed)
        layout = draw_layout(rng, params)
        found.add("/".join(" ".join(line.names) for line in layout.lines))
        values = draw_values(rng, params, draw_scale(rng, params), "small")
        text = render(layout, values)
        assert parse(layout, text, is_cases=False) == [values]
    assert set(shapes) <= found
