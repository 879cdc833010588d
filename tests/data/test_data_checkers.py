"""A problem's checker in rows, Markdown and folders; a wrong one gets one sentence."""

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from alphacode.core.checker import Checker, CheckerProgram, Protocol, parse_rule
from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.data import (
    describe,
    parquet_files,
    problem_from_row,
    problem_to_row,
    read_problem,
    read_problems,
    write_problems,
)
from alphacode.data.markdown import problem_from_markdown
from alphacode.data.markdown_writer import lost_in_markdown, problem_to_markdown

TEST = TestCase("1 2\n", "3\n")
SOURCE = "int main() {\n}\n"
CPP = Solution(Language.CPP, SOURCE)
PYTHON = Solution(Language.PYTHON3, "print(1)\n")
FLOATS = Checker(parse_rule("floats 1e-6"))
PROGRAMS = Checker(
    program=CheckerProgram(CPP, Protocol.TESTLIB, ("a b", ""), ((5, "WA"),)),
    interactor=CheckerProgram(PYTHON, Protocol.KATTIS),
)


def problem(name: str = "Sum", checker: Checker = FLOATS) -> Problem:
    return Problem(name=name, description="Add.", public_tests=(TEST,), checker=checker)


def markdown(section: str) -> str:
    examples = "## Examples\n\n```input\n1 2\n```\n\n```output\n3\n```"
    return f"# Sum\n\nAdd.\n\n{examples}\n\n{section}\n"


def read(section: str) -> Checker:
    return problem_from_markdown(markdown(section), "sum.md").checker


def row(**checker: Any) -> dict[str, Any]:
    return {**problem_to_row(problem(checker=Checker())), **checker}


def test_a_default_checker_leaves_the_schema_as_it_is(tmp_path: Path) -> None:
    plain = problem(checker=Checker())
    assert "checker" not in problem_to_row(plain)
    assert "Checker" not in problem_to_markdown(plain)
    write_problems(tmp_path / "a.parquet", [plain])
    assert pq.read_schema(tmp_path / "a.parquet").names == parquet_files.SCHEMA.names
    assert problem_from_row(row(checker=None), "row") == plain
    assert problem_from_row(row(checker="tokens"), "row") == plain


def test_a_row_holds_a_line_or_an_object() -> None:
    assert problem_to_row(problem())["checker"] == "floats 1e-06"
    value = problem_to_row(problem(checker=PROGRAMS))["checker"]
    assert value == {
        "program": {
            "language": "CPP",
            "source": SOURCE,
            "protocol": "testlib",
            "arguments": ["a b", ""],
            "exit_codes": {"5": "WA"},
        },
        "interactor": {
            "language": "PYTHON3",
            "source": "print(1)\n",
            "protocol": "kattis",
        },
    }
    for form in (value, json.dumps(value)):
        assert problem_from_row(row(checker=form), "row").checker == PROGRAMS
    both = {"rule": "exact", "interactor": value["interactor"]}
    checker = problem_from_row(row(checker=both), "row").checker
    assert checker == Checker(parse_rule("exact"), None, PROGRAMS.interactor)


@pytest.mark.parametrize("first", [0, 1, 5])
def test_a_parquet_file_gets_the_column_when_it_is_needed(
    first: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A row group for each problem, so that some are written before the column comes.
    monkeypatch.setattr(parquet_files, "_ROW_GROUP_BYTES", 1)
    many = [problem(f"p{n}", Checker()) for n in range(first)]
    many += [problem("a"), problem("b", Checker()), problem("c", PROGRAMS)]
    path = tmp_path / "many.parquet"
    assert write_problems(path, many) == len(many)
    assert list(read_problems(path)) == many
    names = pq.read_schema(path).names
    assert names == [*parquet_files.SCHEMA.names, "checker"]
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


PROGRAM = {"language": "cpp", "source": "x", "protocol": "testlib"}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("flots", r"field 'checker': unknown checker 'flots'.*nearest is 'floats'"),
        ("", "field 'checker': unknown checker ''"),
        (5, "field 'checker' is the number 5; expected a line such as 'floats 1e-6'"),
        ({}, "field 'checker' is {}; expected a line"),
        ("{broken", "field 'checker' is the text '{broken'; expected a line"),
        ({"rules": "exact"}, "fields rules; expected no others than rule, program"),
        ({"rule": "flots"}, "field 'checker.rule': unknown checker"),
        ({"program": "x"}, "'checker.program' is the text 'x'; expected an object"),
        (
            {"program": {**PROGRAM, "language": "cobol"}},
            "field 'checker.program.language' is the text 'cobol'",
        ),
        (
            {"program": {**PROGRAM, "language": None}},
            "field 'checker.program': found a program of unknown language",
        ),
        (
            {"program": {**PROGRAM, "source": None}},
            "field 'checker.program.source' is null; expected text",
        ),
        (
            {"interactor": {**PROGRAM, "protocol": "ioi"}},
            "'checker.interactor.protocol' is the text 'ioi'; expected 'testlib' or",
        ),
        (
            {"program": {**PROGRAM, "arguments": "x"}},
            "'checker.program.arguments' is the text 'x'; expected a list",
        ),
        (
            {"program": {**PROGRAM, "exit_codes": {"x": "WA"}}},
            "'checker.program.exit_codes' is the text 'x'; expected exit codes",
        ),
        (
            {"program": {**PROGRAM, "exit_codes": {"5": "AC"}}},
            "field 'checker.program': found the result 'AC'",
        ),
        (
            {"rule": "exact", "program": PROGRAM},
            "field 'checker': found the rule 'exact' and a checker program",
        ),
    ],
)
def test_a_malformed_checker_of_a_row_gets_one_sentence(
    value: object, sentence: str
) -> None:
    with pytest.raises(DataError, match=rf"^rows.jsonl, line 3: .*{sentence}") as error:
        problem_from_row(row(checker=value), "rows.jsonl, line 3")
    assert "\n" not in str(error.value)
    assert "expected" in str(error.value) or "known:" in str(error.value)


def test_markdown_sections_say_the_checker() -> None:
    assert read("## Checker\n\nfloats 1e-6") == FLOATS
    assert read("## checker\n\n`floats 1e-6`") == FLOATS
    testlib = Checker(program=CheckerProgram(CPP))
    assert read(f"## Checker\n\n```cpp testlib\n{SOURCE}```") == testlib
    assert read(f"## Checker\n\ntestlib\n\n```c++\n{SOURCE}```") == testlib
    interactor = "## Interactor\n\n```python kattis\nprint(1)\n```"
    assert read(f"{interactor}\n\n## Checker\n\nexact") == Checker(
        parse_rule("exact"), None, PROGRAMS.interactor
    )
    with_words = f"## Checker\n\ntestlib 5=WA -- 'a b' ''\n\n```cpp\n{SOURCE}```"
    assert read(f"{with_words}\n\n{interactor}") == PROGRAMS


def test_markdown_gives_back_programs() -> None:
    one = problem(checker=PROGRAMS)
    assert problem_from_markdown(problem_to_markdown(one), "again") == one
    cut = Solution(Language.CPP, "int main() {}")
    lost = problem(checker=Checker(program=CheckerProgram(cut)))
    assert lost_in_markdown(lost) == ("checker",)


@pytest.mark.parametrize(
    ("section", "sentence"),
    [
        ("## Checker\n\nflots", "line 15: field '## Checker': unknown checker 'flots'"),
        ("## Checker\n\n", "line 15: the section '## Checker' holds 0 lines"),
        ("## Checker\n\nexact\n\nlines", "holds 2 lines and no block; expected one"),
        ("## Interactor\n\nexact", "'## Interactor' holds 1 lines and no block"),
        ("## Checker\n\n```\nx\n```", "line 17: found a block marked ''.*```cpp"),
        ("## Checker\n\n```cobol testlib\nx\n```", "found a block marked 'cobol'"),
        ("## Checker\n\n```cpp\nx\n```", "names no protocol; expected 'testlib'"),
        ("## Checker\n\nkattis\n\n```cpp testlib\nx\n```", "names 2 protocol"),
        ("## Checker\n\n```cpp ioi\nx\n```", "found the protocol 'ioi'.*expected"),
        (
            "## Checker\n\n```cpp testlib\nx\n```\n\n```cpp testlib\nx\n```",
            "line 21: found a second block in the section '## Checker'",
        ),
        ("## Checker\n\nexact\n\n## Checker\n\nlines", "line 19: found a second sect"),
        ("## Checker\n\n```cpp testlib\nx", "line 17: the fenced block .* never close"),
    ],
)
def test_a_malformed_section_gets_one_sentence(section: str, sentence: str) -> None:
    with pytest.raises(DataError, match=rf"^sum\.md, .*{sentence}") as error:
        read(section)
    assert "\n" not in str(error.value)


def folder(path: Path, **files: str) -> Path:
    (path / "problem.md").write_text(markdown(files.pop("section", "")))
    for name, text in files.items():
        (path / name.replace("_", ".")).write_text(text)
    return path


def test_a_folder_holds_the_checker_in_files(tmp_path: Path) -> None:
    def made(name: str, **files: str) -> Checker:
        (tmp_path / name).mkdir()
        return read_problem(folder(tmp_path / name, **files)).checker

    assert made("a") == Checker()
    assert made("b", checker_txt="floats 1e-6\n") == FLOATS
    assert made("c", checker_cpp=SOURCE) == Checker(program=CheckerProgram(CPP))
    source = "# protocol: kattis -- 'a b'\nprint(1)\n"
    python = CheckerProgram(
        Solution(Language.PYTHON3, source), Protocol.KATTIS, ("a b",)
    )
    assert made("d", checker_py=source, interactor_cpp=SOURCE) == Checker(
        program=python, interactor=CheckerProgram(CPP)
    )
    assert made("e", section="## Checker\n\nexact", interactor_py=source) == Checker(
        parse_rule("exact"), None, python
    )


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            {"checker_txt": "exact", "checker_py": "x"},
            r"found 2 .* for the field 'checker' \(checker.py, checker.txt\)",
        ),
        (
            {"checker_txt": "exact", "section": "## Checker\n\nexact"},
            r"'checker' \(the statement's, checker.txt\); expected one",
        ),
        (
            {"interactor_cpp": "x", "interactor_py": "x"},
            r"for the field 'interactor' \(interactor.py, interactor.cpp\)",
        ),
        ({"checker_txt": "flots"}, r"checker.txt: field 'checker': unknown checker"),
        (
            {"checker_cpp": "// protocol: ioi\n"},
            r"checker.cpp: field 'checker': found the protocol 'ioi'; expected",
        ),
    ],
)
def test_a_malformed_checker_of_a_folder_gets_one_sentence(
    files: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(DataError, match=sentence) as error:
        read_problem(folder(tmp_path, **files))
    assert "\n" not in str(error.value)


def test_the_page_shows_what_is_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "problem-formats.md").read_text()
    part = page[page.index("\n## A checker\n") :].partition("\n## A set")[0]
    line, programs = (
        block.partition("\n````")[0] for block in part.split("````markdown\n")[1:]
    )
    assert read(line) == FLOATS
    checker = read(programs)
    assert checker.program is not None
    assert checker.program.protocol_line == "testlib 4=PE 5=WA -- 100"
    assert checker.interactor is not None
    assert checker.interactor.protocol is Protocol.KATTIS
    value = json.loads(part.partition("```json\n")[2].partition("```")[0])
    told = problem_from_row(row(checker=value), "page").checker
    assert told.program is not None
    assert told.program.exit_codes == ((5, "WA"),)


def test_a_summary_says_how_outputs_are_checked() -> None:
    assert describe(problem())["checker"] == "floats 1e-06"
    assert describe(problem(checker=PROGRAMS))["checker"] == (
        "a cpp program (testlib) and a python3 interactor (kattis)"
    )
    assert describe(problem(checker=Checker()))["checker"] == "tokens"
