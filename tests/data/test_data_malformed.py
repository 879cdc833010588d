"""Each malformed file gets one sentence: file, place, what was found, what expected."""

import gzip
import json
import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alphacode.core.checker import BY_TOKENS
from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, TestCase
from alphacode.data import problem_to_row, read_problem, read_problems, write_problems
from alphacode.data.folder_checker import with_files


def problem(name: str) -> Problem:
    test = TestCase("1 2\n", "3\n")
    return Problem(
        name=name, description="Add.", public_tests=(test,), private_tests=(test,)
    )


def row(name: str, **fields: Any) -> str:
    return json.dumps({**problem_to_row(problem(name)), **fields})


MARKDOWN = """# Sum

Add two numbers.

## Examples

```input
1 2
```

```output
3
```

## Limits

Time limit: 2 s
"""


def parquet_bytes(tmp_path: Path) -> bytes:
    write_problems(tmp_path / "whole.parquet", [problem("a"), problem("b")])
    return (tmp_path / "whole.parquet").read_bytes()


WHOLE: dict[str, tuple[str, bytes, str]] = {
    "empty json": ("a.json", b"", "the file is empty"),
    "empty jsonl": ("a.jsonl", b"", "the file is empty"),
    "blank jsonl": ("a.jsonl", b"\n \r\n", "the file is empty"),
    "empty markdown": ("a.md", b"", "the file is empty"),
    "empty parquet": ("a.parquet", b"", "the file is empty"),
    "only a BOM": ("a.json", b"\xef\xbb\xbf", "the file is empty"),
    "empty list": ("a.json", b"[]", "holds no problem"),
    "truncated list": ("a.json", b'[{"name": "x", ', "line 1: the file ends inside"),
    "truncated object": ("a.json", b'{"name": "x"', "the file ends inside"),
    "truncated line": ("a.jsonl", b'{"name": "x"', "line 1: found broken JSON"),
    "a number": ("a.json", b"[1, 2]", "item 1 (line 1): field 'row' is the number 1"),
    "a text": ("a.json", b'"x"', "line 1: found '\"x\"'; expected '{' or '['"),
    "no JSON": ("a.json", b"hello there", "line 1: found 'hello there'"),
    "line of no JSON": ("a.jsonl", b"hello", "line 1: found broken JSON"),
    "line of a list": ("a.jsonl", b" 7\n", "line 1: field 'row' is the number 7"),
    "other schema": (
        "a.jsonl",
        b'{"text": "Write a function", "task_id": 2}',
        "line 1: field 'name' is missing; expected a CodeContests row",
    ),
    "not UTF-8 JSON": ("a.json", b'[{"name": "\xff"}]', "0xff, which is not UTF-8"),
    "not UTF-8 Markdown": ("a.md", b"# T\n\n\xe9t\xe9", "line 3: found the byte 0xe9"),
    "UTF-16": ("a.json", '{"name": "x"}'.encode("utf-16"), "is UTF-16 text"),
    "garbage": ("a.jsonl", bytes(range(256)), "holds binary data"),
    "garbage parquet": ("a.parquet", b"\x89PNG....", "is no Parquet file"),
    "Parquet of nothing": ("a.parquet", b"PAR1PAR1", "Parquet file is damaged"),
    "garbage with no ending": ("a", bytes(range(256)), "holds binary data"),
    "unknown format": ("a.csv", b"name,description\n", "format is not supported"),
    "damaged gzip": ("a.jsonl.gz", b"\x1f\x8b\x08garbage", "compressed data"),
    "cut gzip": ("a.json.gz", gzip.compress(b"[" * 99)[:-9], "compressed data"),
    "Markdown in one line": ("a.md", b"just text", "a.md: has no title"),
    "no examples": (
        "a.md",
        b"# T\n\nAdd.\n",
        "a.md: has no examples; expected a section '## Examples'",
    ),
    "empty examples": ("a.md", b"# T\n\nAdd.\n\n## Examples\n", "has no examples"),
    "no statement": (
        "a.md",
        MARKDOWN.replace("Add two numbers.", "").encode(),
        "has no statement",
    ),
    "no output": (
        "a.md",
        b"# T\n\nAdd.\n\n## Examples\n\n```input\n1\n```\n",
        "line 9: example 1 has an input and no output",
    ),
    "two inputs": (
        "a.md",
        MARKDOWN.replace("```output", "```input").encode(),
        "line 11: found a block marked 'input'; expected the output of example 1",
    ),
    "a block of code": (
        "a.md",
        MARKDOWN.replace("```input", "```python").encode(),
        "line 7: found a block marked 'python'; expected the input of example 1",
    ),
    "open block": (
        "a.md",
        MARKDOWN.replace("3\n```", "3").encode(),
        "line 11: the fenced block that begins there is never closed",
    ),
    "unknown limit": (
        "a.md",
        MARKDOWN.replace("Time", "Speed").encode(),
        "line 17: the section '## Limits' holds 'Speed limit: 2 s'",
    ),
    "impossible limit": (
        "a.md",
        MARKDOWN.replace("2 s", "soon").encode(),
        "line 17: field 'Time limit' is the text 'soon'",
    ),
    "rating in words": (
        "a.md",
        MARKDOWN.replace("Time limit: 2 s", "Rating: hard").encode(),
        "'Rating: hard'; expected 'Time limit: 2 s'",
    ),
    "NUL in Markdown": ("a.md", MARKDOWN.encode() + b"\0", "holds binary data"),
    "companion alone": (
        "a.json",
        b'{"name": "A", "url": "x", "tests": [], "timeLimit": 1000}',
        "is a competitive-companion file, which holds no statement; expected the "
        "statement beside it, in a.md or a.txt",
    ),
}


def assert_one_sentence(message: str, path: Path) -> None:
    assert str(path) in message
    assert "\n" not in message
    assert "expected" in message
    assert len(message) < 900


@pytest.mark.parametrize("name", WHOLE)
def test_a_malformed_file_gets_one_sentence(name: str, tmp_path: Path) -> None:
    file_name, content, expected = WHOLE[name]
    path = tmp_path / file_name
    path.write_bytes(content)
    with pytest.raises(DataError) as error:
        list(read_problems(path))
    assert expected in str(error.value)
    assert_one_sentence(str(error.value), path)


@pytest.mark.parametrize("name", WHOLE)
def test_a_malformed_file_in_a_folder_spoils_no_other(
    name: str, tmp_path: Path
) -> None:
    file_name, content, expected = WHOLE[name]
    (tmp_path / file_name).write_bytes(content)
    (tmp_path / "0.md").write_text(MARKDOWN)
    (tmp_path / "z.jsonl").write_text(row("last"))
    skipped: list[str] = []
    found = list(read_problems(tmp_path, on_error="skip", skipped=skipped))
    assert [problem.name for problem in found] == ["Sum", "last"]
    # A file of another format is no member of the set; an empty list is no fault.
    if file_name not in ("a", "a.csv") and content != b"[]":
        assert len(skipped) == (2 if content == b"[1, 2]" else 1)
        assert expected in skipped[0]


BETWEEN: dict[str, tuple[str, str]] = {
    "broken": ('{"name": "x", ', "found broken JSON"),
    "wrong type": ("[1]", "field 'row' is a list of 1"),
    "no tests": ('{"name": "x", "description": "d"}', "'public_tests' is missing"),
    "lengths": (
        row("x", private_tests={"input": ["1"], "output": []}),
        "'private_tests.output' is a list of 0; expected 1",
    ),
    "not text": (
        row("x", private_tests={"input": [1], "output": ["1"]}),
        "'private_tests.input[0]' is the number 1",
    ),
}


@pytest.mark.parametrize("name", BETWEEN)
def test_good_lines_around_a_bad_one_are_kept(name: str, tmp_path: Path) -> None:
    bad, expected = BETWEEN[name]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([row("first"), "", bad, row("last")]))
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert [problem.name for problem in found] == ["first", "last"]
    assert len(skipped) == 1
    assert f"{path}, line 3: " in skipped[0]
    assert expected in skipped[0]
    assert_one_sentence(skipped[0], path)
    reading = read_problems(path)
    assert next(reading).name == "first"
    with pytest.raises(DataError, match=r"line 3"):
        next(reading)


@pytest.mark.parametrize("name", sorted(set(BETWEEN) - {"broken"}))
def test_good_items_around_a_bad_one_are_kept(name: str, tmp_path: Path) -> None:
    bad, expected = BETWEEN[name]
    path = tmp_path / "rows.json"
    path.write_text(f"[{row('first')},\n{bad},\n{row('last')}]")
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert [problem.name for problem in found] == ["first", "last"]
    assert len(skipped) == 1
    assert f"{path}, item 2 (line 2): " in skipped[0]
    assert expected in skipped[0]


@pytest.mark.parametrize(
    "cut", [lambda text: text[:-30], lambda text: text + "garbage"], ids=["cut", "more"]
)
def test_what_stands_before_the_damage_is_kept(
    cut: Callable[[str], str], tmp_path: Path
) -> None:
    path = tmp_path / "rows.json"
    path.write_text(cut(f"[{row('first')},\n{row('second')},\n{row('third')}]"))
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert [problem.name for problem in found][:2] == ["first", "second"]
    assert len(skipped) == 1
    assert "line 3" in skipped[0]


def test_a_cut_gzip_gives_its_first_rows(tmp_path: Path) -> None:
    many = "\n".join(row(f"p{i}", description=f"{i * 7919} text") for i in range(2000))
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(gzip.compress(many.encode())[:-200])
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert len(found) > 100
    assert found[0].name == "p0"
    assert any("compressed data is damaged or cut short" in s for s in skipped)


def test_skipped_rows_are_logged_where_no_list_is_given(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{row('first')}\n7\n")
    with caplog.at_level(logging.WARNING):
        assert len(list(read_problems(path, on_error="skip"))) == 1
    assert "line 2: field 'row' is the number 7" in caplog.text


def test_a_file_of_bad_rows_only_is_no_silence(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("7\n8\n")
    skipped: list[str] = []
    assert list(read_problems(path, on_error="skip", skipped=skipped)) == []
    assert len(skipped) == 2


@pytest.mark.parametrize("name", ["nope", "nope.json", "no/such/folder"])
def test_a_path_that_is_not_there_is_named(name: str, tmp_path: Path) -> None:
    for on_error in ("raise", "skip"):
        with pytest.raises(DataError, match="there is no such file or folder"):
            list(read_problems(tmp_path / name, on_error=on_error))  # type: ignore[arg-type]


def test_a_file_without_rights_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rights are taken away by hand, because the superuser may read everything."""
    path = tmp_path / "a.json"
    path.write_text(row("a"))

    def refuse(self: Path, *_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DataError, match=r"cannot read .*a\.json: Permission denied"):
        list(read_problems(path))


def test_a_device_is_no_problem_file() -> None:
    with pytest.raises(DataError, match="/dev/null: is no regular file"):
        list(read_problems(Path("/dev/null")))


@pytest.mark.parametrize("members", [[], ["notes.txt", "README.md"], [".hidden.json"]])
def test_a_folder_with_no_problem_says_what_is_supported(
    members: list[str], tmp_path: Path
) -> None:
    for name in members:
        (tmp_path / name).write_text("{}")
    for on_error in ("raise", "skip"):
        with pytest.raises(DataError, match=r"holds no problem; expected .*\.jsonl"):
            list(read_problems(tmp_path, on_error=on_error))  # type: ignore[arg-type]


def test_a_problem_package_of_another_kind_is_named(tmp_path: Path) -> None:
    (tmp_path / "problem.yaml").write_text("name: x")
    with pytest.raises(DataError, match=r"ICPC problem package.*expected .*\.jsonl"):
        list(read_problems(tmp_path))


def test_exactly_one_problem_means_one(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{row('first')}\n")
    assert read_problem(path) == problem("first")
    path.write_text(f"{row('first')}\n{row('second')}\n{row('third')}")
    with pytest.raises(DataError, match="more than one problem, 'first' and 'second'"):
        read_problem(path)


def test_every_cut_of_a_parquet_file_gets_one_sentence(tmp_path: Path) -> None:
    whole = parquet_bytes(tmp_path)
    path = tmp_path / "cut.parquet"
    for length in range(1, len(whole), len(whole) // 40):
        path.write_bytes(whole[:length])
        with pytest.raises(DataError) as error:
            list(read_problems(path))
        assert_one_sentence(str(error.value), path)


def test_damage_inside_a_parquet_file_is_never_a_traceback(tmp_path: Path) -> None:
    whole = parquet_bytes(tmp_path)
    path = tmp_path / "damaged.parquet"
    told = 0
    for place in range(4, len(whole) - 8, len(whole) // 60):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        path.write_bytes(damaged)
        try:
            list(read_problems(path))
        except DataError as error:
            told += 1
            assert_one_sentence(str(error), path)
    assert told > 10


def test_a_parquet_file_of_something_else_names_the_column(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "other.parquet"
    parquet.write_table(pa.table({"text": ["a"], "code": ["b"]}), path)
    with pytest.raises(DataError, match=r"column 'name' is missing.*found text, code"):
        list(read_problems(path))


def test_random_bytes_under_every_ending_are_never_a_traceback(tmp_path: Path) -> None:
    import random

    draw = random.Random(5)
    for ending in ("json", "jsonl", "md", "parquet", "jsonl.gz", "txt", ""):
        for _ in range(40):
            size = draw.randrange(1, 300)
            alphabet = draw.choice([b'[]{}",:\\ \n01a', bytes(range(256)), b"#`\n a"])
            path = tmp_path / f"noise.{ending}"
            path.write_bytes(bytes(draw.choice(alphabet) for _ in range(size)))
            with pytest.raises(DataError) as error:
                list(read_problems(path))
            assert_one_sentence(str(error.value), path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bom.json", b"\xef\xbb\xbf" + f"[{row('x')}]".encode()),
        ("bom.jsonl", b"\xef\xbb\xbf" + row("x").encode()),
        ("crlf.jsonl", f"{row('x')}\r\n\r\n".encode()),
        ("one.json", row("x").encode()),
        ("pretty.json", json.dumps([json.loads(row("x"))], indent=4).encode()),
        ("lines.json", row("x").encode() + b"\n"),
        ("array.jsonl", f"[{row('x')}]".encode()),
        ("no_ending", row("x").encode()),
        ("wrong.txt", f" \n[{row('x')}]".encode()),
        ("packed.json", gzip.compress(f"[{row('x')}]".encode())),
        ("UPPER.JSONL", row("x").encode()),
        ("packed.jsonl.gz", gzip.compress(row("x").encode())),
    ],
)
def test_harmless_oddities_are_read(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert read_problem(tmp_path / name) == problem("x")


def test_parquet_is_known_by_content(tmp_path: Path) -> None:
    parquet_bytes(tmp_path)
    shutil.move(tmp_path / "whole.parquet", tmp_path / "shard")
    assert len(list(read_problems(tmp_path / "shard"))) == 2


def test_newlines_inside_tests_are_never_touched(tmp_path: Path) -> None:
    test = TestCase("1\r\n2\r\n", "3\r")
    original = Problem(name="n", description="a\r\nb", public_tests=(test,))
    for ending in ("json", "jsonl", "parquet"):
        path = tmp_path / f"p.{ending}"
        write_problems(path, [original])
        assert read_problem(path) == original


def test_a_line_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.data.json_files.MAX_VALUE_BYTES", 1000)
    path = tmp_path / "rows.jsonl"
    path.write_text(f'{row("first")}\n{{"name": "{"x" * 2000}"}}\n')
    reading = read_problems(path)
    assert next(reading).name == "first"
    with pytest.raises(DataError, match="line 2: found a line of 1000 bytes or more"):
        next(reading)


def test_hostile_rows_are_refused_in_time(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    deep = row("deep", checker='{"a":' * 5000)
    slow = row("slow", time_limit="1" + " " * 100_000 + "!")
    path.write_text(f"{deep}\n{slow}\n{row('fine')}\n", encoding="utf-8")
    found = read_problems(path, on_error="skip")
    assert [problem.name for problem in found] == ["fine"]


def test_a_checker_of_many_blanks_is_read_in_time(tmp_path: Path) -> None:
    comment = "// protocol: x" + " " * 50_000 + "y"
    (tmp_path / "checker.cpp").write_text(f"{comment}\nint main() {{}}\n")
    with pytest.raises(DataError, match="protocol"):
        with_files(BY_TOKENS, tmp_path, {".cpp": Language.CPP})
