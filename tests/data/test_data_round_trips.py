"""Whatever is written reads back as the same problem."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alphacode.core.checker import (
    RESULTS,
    Checker,
    CheckerProgram,
    Protocol,
    parse_rule,
)
from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution, Source, TestCase
from alphacode.data import problem_from_row, problem_to_row, read_problems
from alphacode.data.description import examples_text
from alphacode.data.enumerations import DIFFICULTIES
from alphacode.data.markdown import problem_from_markdown
from alphacode.data.markdown_writer import lost_in_markdown, problem_to_markdown
from alphacode.data.writers import write_problems

ENDINGS = ["jsonl", "json", "jsonl.gz", "json.gz", "ndjson", "parquet"]
FEW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

# Any text that UTF-8 can hold: newlines of all kinds, quotes, brackets, NUL.
texts = st.text(st.characters(codec="utf-8"), max_size=40)
names = texts.filter(str.strip)
tests = st.lists(st.builds(TestCase, texts, texts), max_size=3).map(tuple)
solutions = st.lists(
    st.builds(Solution, st.sampled_from(Language), texts), max_size=3
).map(tuple)
counts = st.integers(0, 2**63 - 1)
rules = st.sampled_from(
    [
        "tokens",
        "exact",
        "lines ignore_case",
        "floats 1e-6",
        "floats absolute=1e-9 case_sensitive",
        "any-of separator=##",
        "kattis space_change_sensitive float_tolerance 1e-6",
        "testlib rcmp9",
        "oj ignore-spaces -e 1e-9",
        "dmoj floats 9",
    ]
).map(parse_rule)
arguments = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="\0\r\n"), max_size=9),
    max_size=2,
).map(tuple)
exit_codes = st.dictionaries(
    st.integers(0, 255), st.sampled_from(RESULTS), max_size=2
).map(lambda codes: tuple(sorted(codes.items())))


def programs_of(sources: st.SearchStrategy[str]) -> st.SearchStrategy[CheckerProgram]:
    languages = st.sampled_from([*Language][1:])
    program = st.builds(Solution, languages, sources)
    return st.one_of(
        st.builds(
            CheckerProgram, program, st.just(Protocol.TESTLIB), arguments, exit_codes
        ),
        st.builds(CheckerProgram, program, st.just(Protocol.KATTIS), arguments),
    )


def checkers_of(sources: st.SearchStrategy[str]) -> st.SearchStrategy[Checker]:
    programs = programs_of(sources)
    return st.one_of(
        st.builds(Checker, rules, interactor=st.none() | programs),
        st.builds(Checker, program=programs, interactor=st.none() | programs),
    )


checkers = checkers_of(texts)
problems = st.builds(
    Problem,
    name=names,
    description=texts,
    public_tests=tests,
    private_tests=tests,
    generated_tests=tests,
    source=st.sampled_from(Source),
    difficulty=st.sampled_from(list(DIFFICULTIES.values())),
    solutions=solutions,
    incorrect_solutions=solutions,
    cf_contest_id=counts,
    cf_index=texts,
    cf_points=st.floats(allow_nan=False, allow_infinity=False),
    cf_rating=counts,
    cf_tags=st.lists(texts.filter(bool), max_size=3).map(tuple),
    is_description_translated=st.booleans(),
    untranslated_description=texts,
    # To the nanosecond, which is what the schema's Duration holds.
    time_limit_s=st.none() | st.integers(1, 10**11).map(lambda nanos: nanos / 10**9),
    memory_limit_bytes=st.none() | st.integers(1, 2**63 - 1),
    input_file=texts,
    output_file=texts,
    checker=checkers,
)


@given(problems)
def test_a_row_gives_back_the_same_problem(problem: Problem) -> None:
    assert problem_from_row(problem_to_row(problem), "row") == problem


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_gives_back_the_same_problems(ending: str, tmp_path: Path) -> None:
    @FEW
    @given(st.lists(problems, min_size=1, max_size=4))
    def check(many: list[Problem]) -> None:
        path = tmp_path / f"problems.{ending}"
        assert write_problems(path, iter(many)) == len(many)
        assert list(read_problems(path)) == many

    check()


def test_every_strategy_field_is_drawn() -> None:
    """A field added to Problem and forgotten here would never be tested."""
    checker = Checker(parse_rule("exact"))
    drawn = set(problem_to_row(Problem(name="n", description="d", checker=checker)))
    renamed = {"time_limit_s": "time_limit"}
    fields = {field.name for field in dataclasses.fields(Problem)}
    assert {renamed.get(name, name) for name in fields} == drawn


# Markdown: texts without the newlines and the NUL that it cannot hold.
lines = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=60)
markup = st.text("#`~-=*>_|<&\\ \n\t1.ab[]()", max_size=40)
headed = st.lists(
    st.sampled_from(["Input", "Output", "Note", "Examples", "## Limits", "a", "", " b"])
).map("\n".join)
written = (lines | markup | headed).map(lambda text: text + "\n")
written_tests = st.lists(
    st.builds(TestCase, written, written),
    min_size=1,
    max_size=3,
).map(tuple)


@settings(max_examples=80, deadline=None)
@given(
    description=(lines | markup | headed).filter(str.strip),
    public_tests=written_tests,
    private_tests=written_tests,
    rating=st.integers(0, 3500),
    time_limit_ms=st.none() | st.integers(1, 10**6),
    memory=st.none() | st.integers(1, 2**33),
    checker=checkers_of(written),
)
def test_markdown_gives_back_what_it_can_hold(
    description: str,
    public_tests: tuple[TestCase, ...],
    private_tests: tuple[TestCase, ...],
    rating: int,
    time_limit_ms: int | None,
    memory: int | None,
    checker: Checker,
) -> None:
    problem = Problem(
        name="A title",
        description=description,
        public_tests=public_tests,
        private_tests=private_tests,
        cf_rating=rating,
        cf_tags=("dp", "number theory"),
        time_limit_s=None if time_limit_ms is None else time_limit_ms / 1000,
        memory_limit_bytes=memory,
        checker=checker,
    )
    assert problem_from_markdown(problem_to_markdown(problem), "again") == problem
    assert lost_in_markdown(problem) == ()


def test_a_description_in_the_usual_layout_is_written_as_sections() -> None:
    test = TestCase("1 2\n", "3\n")
    shown = examples_text([test])
    problem = Problem(
        name="Sum",
        description=f"Add.\n\nInput\n\nTwo numbers.\n\nExample\n\n{shown}\n\nNote\n\nx",
        public_tests=(test,),
    )
    text = problem_to_markdown(problem)
    assert "```description" not in text
    assert "## Input\n\nTwo numbers." in text
    assert "## Example\n\n```input\n1 2\n```" in text
    assert problem_from_markdown(text, "again") == problem


def test_what_markdown_loses_is_named() -> None:
    problem = Problem(
        name="n",
        description="d",
        public_tests=(TestCase("1", "2\n"),),
        solutions=(Solution(Language.CPP, "int main(){}"),),
        source=Source.AIZU,
    )
    assert set(lost_in_markdown(problem)) == {"public_tests", "solutions", "source"}


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (Problem(name="n", description="d"), "examples"),
        (
            Problem(name="a\nb", description="d", public_tests=(TestCase("", ""),)),
            "its name",
        ),
        (
            Problem(name="n", description="a\rb", public_tests=(TestCase("", ""),)),
            "its description",
        ),
        (
            Problem(name="n", description="a\0b", public_tests=(TestCase("", ""),)),
            "binary",
        ),
    ],
    ids=["no examples", "name of two lines", "carriage return", "NUL"],
)
def test_what_markdown_cannot_hold_is_refused(problem: Problem, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        problem_to_markdown(problem)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "problems.jsonl"
    path.write_text("old")

    def broken() -> object:
        yield Problem(name="n", description="d")
        raise DataError("bad row")

    for ending in ("jsonl", "json", "parquet"):
        path = tmp_path / f"problems.{ending}"
        path.write_text("old")
        with pytest.raises(DataError, match="bad row"):
            write_problems(path, broken())  # type: ignore[arg-type]
        assert path.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 3


def test_an_unknown_ending_is_refused_before_anything_is_written(
    tmp_path: Path,
) -> None:
    with pytest.raises(DataError, match=r"problems\.csv.*\.jsonl"):
        write_problems(tmp_path / "problems.csv", [])
    assert not list(tmp_path.iterdir())


def test_markdown_takes_one_problem(tmp_path: Path) -> None:
    problem = Problem(name="n", description="d", public_tests=(TestCase("", ""),))
    assert write_problems(tmp_path / "a.md", [problem]) == 1
    for many in ([], [problem, problem]):
        with pytest.raises(DataError, match="holds one problem"):
            write_problems(tmp_path / "b.md", many)


def test_equal_problems_make_equal_compressed_files(tmp_path: Path) -> None:
    problem = Problem(name="n", description="d")
    write_problems(tmp_path / "a.jsonl.gz", [problem])
    write_problems(tmp_path / "b.jsonl.gz", [problem])
    first, second = (tmp_path / name for name in ("a.jsonl.gz", "b.jsonl.gz"))
    assert first.read_bytes() == second.read_bytes()
