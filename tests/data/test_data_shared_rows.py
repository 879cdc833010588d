"""Real rows of the released data set, where they are at hand."""

import json
from pathlib import Path

import pytest

from alphacode.core.errors import DataError
from alphacode.data import describe, problem_to_row, read_problems, write_problems
from alphacode.data.description import split_description

DATA = Path(__file__).parents[3] / "shared" / "data"
ROWS = DATA / "codecontests" / "rows.jsonl"

needs_rows = pytest.mark.skipif(
    not ROWS.exists(), reason=f"no real rows at {ROWS}; they are not shipped"
)


@needs_rows
def test_real_rows_are_read_and_written_back_unchanged() -> None:
    rows = [json.loads(line) for line in ROWS.read_text().splitlines()]
    for row, problem in zip(rows, read_problems(ROWS), strict=True):
        # The released rows write "no tags" as one empty tag.
        expected = {**row, "cf_tags": [tag for tag in row["cf_tags"] if tag]}
        assert problem_to_row(problem) == expected


@needs_rows
@pytest.mark.parametrize("ending", ["jsonl", "json", "parquet", "jsonl.gz"])
def test_real_rows_survive_every_format(ending: str, tmp_path: Path) -> None:
    problems = list(read_problems(ROWS))
    path = tmp_path / f"rows.{ending}"
    assert write_problems(path, problems) == len(problems) == 8
    assert list(read_problems(path)) == problems


@needs_rows
def test_real_rows_with_examples_survive_markdown(tmp_path: Path) -> None:
    written = 0
    for number, problem in enumerate(read_problems(ROWS)):
        if not problem.public_tests:
            continue
        path = tmp_path / f"{number}.md"
        write_problems(path, [problem])
        (again,) = read_problems(path)
        assert again.description == problem.description
        assert again.name == problem.name
        assert len(again.public_tests) == len(problem.public_tests)
        written += 1
    assert written == 7


@needs_rows
def test_real_descriptions_have_the_layout_we_write() -> None:
    headings = [
        [section.heading for section in split_description(problem.description)]
        for problem in read_problems(ROWS)
    ]
    usual = ["", "Input", "Output", "Examples", "Note"]
    assert headings.count(usual) >= 4


@needs_rows
def test_what_is_told_of_a_real_row() -> None:
    told = [describe(problem) for problem in read_problems(ROWS)]
    assert json.loads(json.dumps(told)) == told
    assert told[0]["warnings"][0].startswith("It has no public tests")
    assert [entry["public_tests"] for entry in told] == [0, 3, 1, 3, 4, 3, 1, 2]
    assert sum(entry["private_tests"] for entry in told) == 1132


@pytest.mark.skipif(not DATA.exists(), reason=f"no real data at {DATA}")
@pytest.mark.parametrize(
    "name", ["apps/apps150.jsonl", "mbpp/mbpp.jsonl", "kattis", "codejam", "."]
)
def test_other_real_data_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(DataError) as error:
        list(read_problems(DATA / name))
    assert "expected" in str(error.value)
    assert "\n" not in str(error.value)
