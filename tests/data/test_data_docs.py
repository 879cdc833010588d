"""What docs/problem-formats.md shows is what is read."""

import json
import re
from pathlib import Path

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, TestCase
from alphacode.data import problem_to_row, read_problem, read_problems
from alphacode.data.markdown import problem_from_markdown

PAGE = (Path(__file__).parents[2] / "docs" / "problem-formats.md").read_text()


def block(mark: str, number: int = 0) -> str:
    found = re.findall(rf"^(`{{3,}}){mark}\n(.*?)^\1$", PAGE, re.M | re.S)
    return str(found[number][1])


def test_the_example_is_read_as_the_page_says() -> None:
    assert problem_from_markdown(block("markdown"), "example") == Problem(
        name="Two friends",
        description=block("text", 0).strip("\n"),
        public_tests=(TestCase("2 3\n", "5\n"), TestCase("0 0\n", "0\n")),
        time_limit_s=2.0,
        memory_limit_bytes=256 * 2**20,
        cf_rating=800,
        cf_tags=("math", "implementation"),
    )


def test_the_companion_example_is_read_as_the_page_says(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(block("json"))
    (tmp_path / "a.md").write_text("How many apples are in the basket?\n")
    problem = read_problem(tmp_path / "a.json")
    assert problem.name == json.loads(block("json"))["name"]
    assert problem.public_tests == (TestCase("2 3\n", "5\n"),)
    assert (problem.time_limit_s, problem.memory_limit_bytes) == (2.0, 256 * 2**20)


def test_every_field_of_a_row_is_on_the_page() -> None:
    row = problem_to_row(Problem(name="n", description="d"))
    table = PAGE[PAGE.index("| Field |") :].split("\n\n")[0]
    assert [field for field in row if f"`{field}`" not in table] == []


def test_the_sentences_are_those_of_the_page(tmp_path: Path) -> None:
    lists, no_examples = block("text", 2).strip().splitlines()
    row = problem_to_row(Problem(name="n", description="d"))
    bad = {**row, "private_tests": {"input": [""] * 12, "output": [""] * 11}}
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([json.dumps(row)] * 6 + [json.dumps(bad)]))
    skipped: list[str] = []
    list(read_problems(path, on_error="skip", skipped=skipped))
    assert skipped == [f"{tmp_path}/{lists}"]
    try:
        problem_from_markdown("# T\n\nText.\n", "sum.md")
    except DataError as error:
        assert str(error) == no_examples
    else:
        raise AssertionError("a problem without examples was read")
