"""Source files from git checkouts and from tables with a file in each row."""

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data import SourceReport, SourceSettings, read_sources, write_problems
from alphacode.data.source_walk import list_sources

MBPP = Path(__file__).parents[3] / "shared" / "data" / "mbpp" / "mbpp.jsonl"

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")

# Columns as The Stack has them; the language column is wrong where the path decides.
STACK: list[dict[str, Any]] = [
    {"content": "a = 1\n", "ext": "py", "lang": "Python", "path": "x/a.py", "size": 6},
    {"content": "print 1\n", "ext": "py", "lang": "Python", "path": "b.py", "size": 8},
    {"content": "int a;\n", "ext": "h", "lang": "C++", "path": "c.h", "size": 7},
    {"content": "int b;\n", "ext": "cc", "lang": "Text", "path": "d.cc", "size": 7},
    {"content": "a  =  1", "ext": "py", "lang": "Python", "path": "copy.py", "size": 7},
    {"content": "b" * 1001, "ext": "go", "lang": "Go", "path": "e.go", "size": 1001},
    {"content": None, "ext": "go", "lang": "Go", "path": "f.go", "size": 0},
]


def git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=n", "-c", "user.email=e", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(folder), *names, *arguments]
    subprocess.run(command, check=True, capture_output=True)


def build(folder: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "all" / "clone"
    files = {"b.py": "b = 1", "a/c.go": "package c", "\u00e9 x.py": "d = 1"}
    build(folder, {**files, "rows.jsonl": '{"content": "x"}', ".ci/e.py": "e = 1"})
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    build(folder, {"made.py": "made = 1", "build/f.go": "package f"})
    (folder / "link.py").symlink_to("b.py")
    git(folder, "add", "link.py")
    build(tmp_path / "all", {"beside.py": "beside = 1"})
    return folder


def names(path: Path, **changes: Any) -> list[str]:
    found = read_sources([path], SourceSettings(**changes))
    return [Path(file.name).relative_to(path).as_posix() for file in found]


@needs_git
def test_of_a_checkout_tracked_files_are_read(checkout: Path) -> None:
    assert names(checkout) == ["a/c.go", "b.py", "\u00e9 x.py"]
    every = names(checkout, uses_git=False)
    assert set(every) == {"made.py", "b.py", "\u00e9 x.py", "a/c.go", "build/f.go"}


@needs_git
def test_a_checkout_is_found_below_a_folder_and_in_a_checkout(checkout: Path) -> None:
    inner = checkout / "sub"
    build(inner, {"s.py": "s = 1", "made.py": "made = 2"})
    git(inner, "init", "-q")
    git(inner, "add", "s.py")
    git(inner, "commit", "-q", "-m", "x")
    git(checkout, "add", "sub")
    found = names(checkout.parent)
    assert found[0] == "beside.py"
    assert "clone/sub/s.py" in found
    assert not [name for name in found if "made" in name]


@needs_git
def test_a_checkout_runs_nothing_of_its_own(checkout: Path, tmp_path: Path) -> None:
    """A hook that a configuration names would be run by whoever lists the files."""
    spy = tmp_path / "spy.sh"
    spy.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    spy.chmod(0o755)
    git(checkout, "config", "core.fsmonitor", str(spy))
    assert names(checkout)
    assert not (tmp_path / "ran").exists()


@needs_git
def test_a_broken_checkout_is_said(checkout: Path) -> None:
    (checkout / ".git" / "index").write_bytes(b"x")
    with pytest.raises(DataError, match="git cannot list its files"):
        names(checkout)


def test_a_missing_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, {"a.py": "a = 1", ".git/HEAD": "x"})
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DataError, match=r"install git, or set sources\.uses_git=false"):
        names(tmp_path)
    assert names(tmp_path, uses_git=False) == ["a.py"]


def write(path: Path, rows: list[dict[str, Any]], **options: Any) -> Path:
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path, **options)
        return path
    raw = "".join(json.dumps(row) + "\n" for row in rows).encode()
    if path.suffix == ".gz":
        raw = gzip.compress(raw)
    elif path.suffix == ".zst":
        raw = bytes(pa.compress(raw, codec="zstd"))
        with pa.output_stream(str(path), compression="zstd") as stream:
            stream.write("".join(json.dumps(row) + "\n" for row in rows).encode())
        return path
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("ending", ["parquet", "jsonl", "jsonl.gz", "jsonl.zst"])
@pytest.mark.parametrize("is_named", [True, False])
def test_rows_of_the_stack_are_filtered_like_files(
    ending: str, is_named: bool, tmp_path: Path
) -> None:
    path = write(tmp_path / f"rows.{ending}", STACK)
    report = SourceReport()
    found = list(read_sources([path if is_named else tmp_path], report=report))
    assert [(file.name, file.language, file.text) for file in found] == [
        (f"{path}:1 x/a.py", "python3", "a = 1\n"),
        (f"{path}:2 b.py", "python", "print 1\n"),
        (f"{path}:4 d.cc", "cpp", "int b;\n"),
    ]
    assert report.dropped == {
        "other ending": 1,
        "duplicate": 1,
        "long line": 1,
        "malformed row": 1,
    }


@pytest.mark.parametrize(
    ("rows", "languages"),
    [
        ([{"code": "x", "ext": ".rs"}, {"code": "y", "ext": "txt"}], ["rust"]),
        ([{"text": "x", "language": "C#"}, {"text": "y", "language": "C"}], ["csharp"]),
        ([{"content": "x", "max_stars_repo_path": "a/b.LUA"}], ["lua"]),
        ([{"content": "x", "lang": "python"}, {"content": "y"}], ["python3"]),
    ],
)
@pytest.mark.parametrize("ending", ["parquet", "jsonl"])
def test_what_a_table_has_decides_how_languages_are_told(
    rows: list[dict[str, Any]], languages: list[str], ending: str, tmp_path: Path
) -> None:
    path = write(tmp_path / f"rows.{ending}", rows)
    assert [file.language for file in read_sources([path])] == languages


def test_tables_are_read_a_row_group_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"content": f"a = {n}", "path": f"{n}.py"} for n in range(1000)]
    path = write(tmp_path / "rows.parquet", rows, row_group_size=100)
    handed: list[int] = []
    plain = pq.ParquetFile.iter_batches

    def watched(self: Any, *arguments: Any, **options: Any) -> Any:
        for batch in plain(self, *arguments, **options):
            handed.append(len(batch))
            yield batch

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", watched)
    reading = read_sources([path])
    assert next(reading).text == "a = 0"
    assert sum(handed) <= 100
    assert sum(1 for _ in reading) == 999
    assert max(handed) <= 100


def test_bytes_that_are_no_text_are_counted(tmp_path: Path) -> None:
    raw = pa.array([b"a = 1", b"\xff\xfe"], pa.binary())
    table = pa.table({"content": raw, "path": ["a.py", "b.py"]})
    pq.write_table(table, tmp_path / "rows.parquet")
    report = SourceReport()
    assert len(list(read_sources([tmp_path], report=report))) == 1
    assert report.dropped == {"not UTF-8": 1}


def test_broken_lines_are_counted_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.data.source_tables._MOST_LINE_BYTES", 200)
    good = json.dumps({"content": "a = 1", "path": "a.py"})
    last = json.dumps({"content": "b = 1", "path": "b.py"})
    huge = json.dumps({"content": "c = 1\n" * 500, "path": "c.py"})
    broken = ["{", "[1]", '{"content": 3, "path": "d.py"}', huge]
    (tmp_path / "rows.jsonl").write_text("\n".join([good, *broken, "", last]))
    report = SourceReport()
    found = list(read_sources([tmp_path], report=report))
    assert [file.text for file in found] == ["a = 1", "b = 1"]
    assert report.dropped == {"malformed row": 4}


def test_tables_of_something_else_are_no_sources(tmp_path: Path) -> None:
    write(tmp_path / "other.parquet", [{"x": 1}])
    write(tmp_path / "other.jsonl", [{"x": 1}])
    (tmp_path / "list.jsonl").write_text("[1]\n")
    write_problems(tmp_path / "problems.jsonl", [Problem(name="n", description="d")])
    report = SourceReport()
    assert list(read_sources([tmp_path], report=report)) == []
    assert report.dropped == {"other ending": 4}
    with pytest.raises(DataError, match="no column holds source code"):
        list(read_sources([tmp_path / "other.parquet"]))


@pytest.mark.parametrize("ending", ["parquet", "jsonl.gz", "jsonl.zst"])
def test_a_table_that_is_cut_off_is_named(ending: str, tmp_path: Path) -> None:
    rows = [{"content": os.urandom(200).hex(), "path": f"{n}.go"} for n in range(2000)]
    path = write(tmp_path / f"rows.{ending}", rows)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    with pytest.raises(DataError, match=rf"rows\.{ending}.*damaged"):
        list(read_sources([path]))


def test_damage_inside_a_parquet_file_is_seen_by_its_checksums(tmp_path: Path) -> None:
    rows = [{"content": os.urandom(200).hex(), "path": f"{n}.go"} for n in range(2000)]
    path = write(tmp_path / "rows.parquet", rows, write_page_checksum=True)
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 255
    path.write_bytes(raw)
    with pytest.raises(DataError, match=r"rows\.parquet, behind row \d+: the file is"):
        list(read_sources([path]))


def test_sources_are_listed_without_reading(tmp_path: Path) -> None:
    folder = build(tmp_path / "x", {"a.py": "a = 1", "b/c.py": "c"})
    assert list(list_sources([folder, folder / "a.py"], uses_git=True)) == [
        ("a.py", 5),
        ("b/c.py", 1),
        ("a.py", 5),
    ]


@pytest.mark.skipif(not MBPP.exists(), reason=f"no real rows at {MBPP}")
def test_real_rows_are_read() -> None:
    report = SourceReport()
    found = list(read_sources([MBPP], report=report))
    # Column `code` and neither path nor language: all are of another language.
    assert found == []
    assert report.dropped == {"other language": 974}


@pytest.mark.parametrize("first", ["\n\n  \n", "[" * 100_000 + "\n"])
def test_an_odd_first_line_hides_no_rows(first: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    row = json.dumps({"content": "a = 1\n", "lang": "Python", "path": "a.py"})
    path.write_text(f"{first}{row}\n")
    assert len(list(read_sources([tmp_path]))) == (0 if first.strip() else 1)
