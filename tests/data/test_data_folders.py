"""Problem folders, sets of problems, and competitive-companion files."""

import json
from pathlib import Path
from typing import Any

import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, TestCase
from alphacode.data import (
    problem_to_row,
    read_problem,
    read_problems,
    write_problems,
)

STATEMENT = "# Sum\n\nAdd two numbers.\n"
EXAMPLES = "\n## Examples\n\n```input\n1 2\n```\n\n```output\n3\n```\n"
COMPANION = {
    "name": "A. Sum",
    "group": "A contest",
    "url": "https://example.org/a",
    "interactive": False,
    "memoryLimit": 256,
    "timeLimit": 1500,
    "tests": [{"input": "1 2\n", "output": "3\n"}, {"input": "2 2", "output": "4"}],
    "testType": "single",
    "input": {"type": "stdin"},
    "output": {"type": "stdout"},
    "languages": {"java": {"mainClass": "Main"}},
    "batch": {"id": "123", "size": 1},
}
TESTS = (TestCase("1 2\n", "3\n"), TestCase("2 2", "4"))


def build(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.mark.parametrize("place", ["", "tests/"])
@pytest.mark.parametrize("ending", ["out", "ans"])
@pytest.mark.parametrize(
    "name", ["problem.md", "statement.md", "README.md", "statement.txt", "problem.txt"]
)
def test_tests_are_hidden_and_in_numeric_order(
    name: str, ending: str, place: str, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {name: STATEMENT + EXAMPLES}
    for number in (10, 9, 1, 2):
        files[f"{place}{number}.in"] = f"{number}\r\n"
        files[f"{place}{number}.{ending}"] = f"{number}0\n"
    problem = read_problem(build(tmp_path / "sum", files))
    assert [test.input for test in problem.private_tests] == [
        "1\r\n",
        "2\r\n",
        "9\r\n",
        "10\r\n",
    ]
    assert [test.output for test in problem.private_tests] == [
        "10\n",
        "20\n",
        "90\n",
        "100\n",
    ]
    if name.endswith("md"):
        assert problem.name == "Sum"
        assert problem.public_tests == (TestCase("1 2\n", "3\n"),)
    else:
        assert problem.name == "sum"
        assert problem.description == (STATEMENT + EXAMPLES).strip("\n")


def test_solutions_are_read_by_ending(tmp_path: Path) -> None:
    folder = build(
        tmp_path,
        {
            "problem.md": STATEMENT + EXAMPLES,
            "solutions/b.py": "print(1)\n",
            "solutions/a.cpp": "int main() {}\n",
            "solutions/__pycache__/b.pyc": b"\0",
            "solutions/.hidden": b"\0",
            "incorrect_solutions/c.java": "class Main {}\n",
        },
    )
    problem = read_problem(folder)
    assert [s.language for s in problem.solutions] == [Language.CPP, Language.PYTHON3]
    assert problem.solutions[1].solution == "print(1)\n"
    assert [s.language for s in problem.incorrect_solutions] == [Language.JAVA]


def test_a_statement_without_examples_takes_those_of_a_folder(tmp_path: Path) -> None:
    folder = build(
        tmp_path,
        {
            "problem.md": STATEMENT + "\n## Note\n\nEasy.\n",
            "samples/1.in": "1 2\n",
            "samples/1.out": "3\n",
            "tests/1.in": "5 5\n",
            "tests/1.out": "10\n",
        },
    )
    problem = read_problem(folder)
    assert problem.public_tests == (TestCase("1 2\n", "3\n"),)
    assert problem.private_tests == (TestCase("5 5\n", "10\n"),)
    assert problem.description == (
        "Add two numbers.\n\nExample\n\nInput\n\n1 2\n\nOutput\n\n3\n\nNote\n\nEasy."
    )


def test_a_plain_statement_shows_its_examples_in_the_usual_layout(
    tmp_path: Path,
) -> None:
    text = "Add.\n\nInput\n\nTwo.\n\nExamples\n\nInput\n\n1 2\n\n\nOutput\n\n3\n\n\n"
    text += "Input\n\n2\n2\n\nOutput\n\n4\n\nNote\n\nInput is small."
    folder = build(tmp_path, {"statement.txt": text, "1.in": "5 5\n", "1.out": "10\n"})
    problem = read_problem(folder)
    assert problem.description == text
    assert problem.public_tests == (
        TestCase("1 2\n", "3\n"),
        TestCase("2\n2\n", "4\n"),
    )


def test_a_statement_alone_with_hidden_tests_is_legal(tmp_path: Path) -> None:
    folder = build(tmp_path, {"statement.md": "Add.", "1.in": "", "1.out": ""})
    problem = read_problem(folder)
    assert problem.public_tests == ()
    assert problem.private_tests == (TestCase("", ""),)


BAD_FOLDERS: dict[str, tuple[dict[str, str | bytes], str]] = {
    "no output": (
        {"problem.md": STATEMENT + EXAMPLES, "tests/3.in": "1"},
        "tests/3.in: has no output; expected one of 3.out and 3.ans",
    ),
    "no input": (
        {"problem.md": STATEMENT + EXAMPLES, "tests/3.out": "1"},
        "tests/3.out: has no input; expected 3.in",
    ),
    "two outputs": (
        {"problem.md": STATEMENT + EXAMPLES, "3.in": "1", "3.out": "1", "3.ans": "2"},
        "3.in: has two outputs; expected one of",
    ),
    "no statement": (
        {"1.in": "1", "1.out": "1"},
        "has tests and no statement; expected one of problem.md",
    ),
    "no tests at all": (
        {"problem.md": STATEMENT},
        "problem.md: has no examples, and",
    ),
    "bytes in a test": (
        {"problem.md": STATEMENT + EXAMPLES, "1.in": b"a\n\xff", "1.out": ""},
        "1.in, line 2: found the byte 0xff, which is not UTF-8",
    ),
    "unknown language": (
        {"problem.md": STATEMENT + EXAMPLES, "solutions/a.pas": "begin end."},
        "solutions/a.pas: the language of this solution is not known",
    ),
    "empty statement": (
        {"problem.md": "", "1.in": "1", "1.out": "1"},
        "problem.md: has no statement",
    ),
    "empty text statement": (
        {"statement.txt": " \n", "1.in": "1", "1.out": "1"},
        "statement.txt: has no statement",
    ),
    "two companions": (
        {
            "problem.md": STATEMENT,
            "a.json": json.dumps(COMPANION),
            "b.json": json.dumps(COMPANION),
        },
        "found 2 competitive-companion files for one statement, problem.md",
    ),
}


@pytest.mark.parametrize("name", BAD_FOLDERS)
def test_a_malformed_folder_gets_one_sentence(name: str, tmp_path: Path) -> None:
    files, expected = BAD_FOLDERS[name]
    folder = build(tmp_path / "set" / "bad", files)
    with pytest.raises(DataError) as error:
        list(read_problems(folder))
    assert expected in str(error.value)
    assert str(folder) in str(error.value)
    assert "\n" not in str(error.value)
    # In a set of problems the others are read.
    build(tmp_path / "set" / "good", {"problem.md": STATEMENT + EXAMPLES})
    skipped: list[str] = []
    found = list(read_problems(tmp_path / "set", on_error="skip", skipped=skipped))
    assert [problem.name for problem in found] == ["Sum"]
    assert skipped == [str(error.value)]


def test_a_set_is_read_in_natural_order_at_any_depth(tmp_path: Path) -> None:
    def named(name: str) -> str:
        return (STATEMENT + EXAMPLES).replace("Sum", name)

    build(
        tmp_path,
        {
            "README.md": "# About these problems\n",
            "notes.txt": "none",
            "picture.png": b"\x89PNG",
            ".git/problem.md": "broken",
            "10.md": named("ten"),
            "2.md": named("two"),
            "3_folder/problem.md": named("three"),
            "3_folder/tests/1.in": "1",
            "3_folder/tests/1.out": "1",
            "3_folder/solutions/a.py": "",
            "4_set/README.md": "# Inner\n",
            "4_set/a/problem.md": named("four"),
            "empty/.keep": "",
        },
    )
    first = read_problem(tmp_path / "2.md")
    write_problems(tmp_path / "5.jsonl", [first, first])
    write_problems(tmp_path / "6.parquet", [first])
    (tmp_path / "7.json").write_text(json.dumps(problem_to_row(first)))
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    names = [problem.name for problem in read_problems(tmp_path)]
    assert names == ["two", "three", "four", "two", "two", "two", "two", "ten"]


@pytest.mark.parametrize("statement", ["a.md", "a.txt", "statement.md", "problem.md"])
def test_a_companion_file_takes_the_statement_beside_it(
    statement: str, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {
        "a.json": json.dumps(COMPANION),
        statement: "Add two numbers.\n",
    }
    build(tmp_path, files)
    for path in (tmp_path / "a.json", tmp_path):
        problem = read_problem(path)
        assert problem.name == "A. Sum"
        assert problem.public_tests == TESTS
        assert problem.time_limit_s == 1.5
        assert problem.memory_limit_bytes == 256 * 2**20
        assert problem.description == (
            "Add two numbers.\n\nExamples\n\n"
            "Input\n\n1 2\n\nOutput\n\n3\n\nInput\n\n2 2\n\nOutput\n\n4"
        )


def test_examples_that_the_statement_shows_are_not_shown_twice(tmp_path: Path) -> None:
    build(tmp_path, {"a.json": json.dumps(COMPANION), "a.md": STATEMENT + EXAMPLES})
    problem = read_problem(tmp_path / "a.json")
    assert problem.public_tests == TESTS
    assert problem.description.count("Output") == 1


def test_companions_in_a_set_claim_their_statements(tmp_path: Path) -> None:
    second = {**COMPANION, "name": "B. Sum"}
    build(
        tmp_path,
        {
            "README.md": "# About\n",
            "a.json": json.dumps(COMPANION),
            "a.md": "Add.\n",
            "b.json": json.dumps(second),
            "b.txt": "Add.\n",
            "c.md": STATEMENT + EXAMPLES,
            "d.json": json.dumps({**COMPANION, "name": "D"}),
        },
    )
    skipped: list[str] = []
    found = list(read_problems(tmp_path, on_error="skip", skipped=skipped))
    assert [problem.name for problem in found] == ["A. Sum", "B. Sum", "Sum"]
    assert len(skipped) == 1
    assert "d.json: is a competitive-companion file" in skipped[0]


def test_a_companion_folder_may_have_hidden_tests_too(tmp_path: Path) -> None:
    folder = build(
        tmp_path,
        {
            "problem.md": STATEMENT,
            "sent.json": json.dumps(COMPANION),
            "tests/1.in": "5 5\n",
            "tests/1.out": "10\n",
        },
    )
    problem = read_problem(folder)
    assert problem.public_tests == TESTS
    assert problem.private_tests == (TestCase("5 5\n", "10\n"),)


def test_file_names_of_a_companion_are_kept(tmp_path: Path) -> None:
    sent = {**COMPANION, "input": {"type": "file", "fileName": "sum.in"}}
    build(tmp_path, {"a.json": json.dumps(sent), "a.md": "Add."})
    assert read_problem(tmp_path / "a.json").input_file == "sum.in"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": None}, "field 'name' is null"),
        ({"tests": []}, "field 'tests' is a list of 0"),
        ({"tests": [{"input": 1, "output": ""}]}, "field 'tests.input[0]' is the num"),
        ({"tests": "1"}, "field 'tests' is the text '1'"),
        ({"timeLimit": "1s"}, "field 'timeLimit' is the text '1s'"),
        ({"timeLimit": -1}, "field 'timeLimit' is the number -1"),
        ({"memoryLimit": 1e300}, "field 'memoryLimit' is the number 1e+300"),
    ],
)
def test_a_bad_field_of_a_companion_is_named(
    fields: dict[str, Any], expected: str, tmp_path: Path
) -> None:
    build(tmp_path, {"a.json": json.dumps({**COMPANION, **fields}), "a.md": "Add."})
    with pytest.raises(DataError) as error:
        read_problem(tmp_path / "a.json")
    assert f"a.json: {expected}" in str(error.value)
    assert "expected" in str(error.value)
