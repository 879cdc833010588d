"""Rows are read when they are asked for: a file may be larger than memory."""

import gzip
import itertools
import json
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from alphacode.core.problem import Problem, TestCase
from alphacode.data import problem_to_row, read_problems, write_problems

GARBAGE = b"\xff\xfe\x00 this is no row" * 50_000


def problems(count: int) -> Iterator[Problem]:
    for number in range(count):
        test = TestCase(f"{number}\n" * 200, "x" * 2000)
        yield Problem(name=f"p{number}", description="d" * 500, public_tests=(test,))


def rows(count: int) -> list[bytes]:
    return [json.dumps(problem_to_row(problem)).encode() for problem in problems(count)]


@pytest.mark.parametrize("ending", ["jsonl", "json", "jsonl.gz", "json.gz"])
def test_the_first_rows_come_though_the_rest_is_garbage(
    ending: str, tmp_path: Path
) -> None:
    path = tmp_path / f"rows.{ending}"
    if ending in ("json", "json.gz"):
        content = b"[" + b",\n".join(rows(500)) + b"," + GARBAGE
    else:
        content = b"\n".join(rows(500)) + b"\n" + GARBAGE
    if ending.endswith("gz"):
        # The compressed stream too is cut, far behind the first rows.
        content = gzip.compress(content, 1)[:-1000]
    path.write_bytes(content)
    first = list(itertools.islice(read_problems(path), 100))
    assert [problem.name for problem in first] == [f"p{i}" for i in range(100)]


def test_the_first_row_groups_come_though_the_rest_is_garbage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.data.parquet_files._ROW_GROUP_BYTES", 100_000)
    path = tmp_path / "rows.parquet"
    write_problems(path, problems(300))
    content = bytearray(path.read_bytes())
    middle = pq.ParquetFile(path).metadata.row_group(5).column(0).data_page_offset
    content[middle : middle + 60] = bytes(60)
    path.write_bytes(content)
    first = list(itertools.islice(read_problems(path), 50))
    assert [problem.name for problem in first] == [f"p{i}" for i in range(50)]
    # And the row groups behind the damage are not lost.
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert found[-1].name == "p299"
    assert 1 <= len(skipped) <= 3
    assert all("damaged or cut short" in sentence for sentence in skipped)
    assert 150 < len(found) < 300


def test_a_json_array_is_read_no_further_than_asked(tmp_path: Path) -> None:
    path = tmp_path / "endless.json"
    path.write_bytes(b"[" + b",\n".join(rows(600)))
    reading = read_problems(path)
    assert next(reading).name == "p0"
    # Cut behind the first chunk: whoever had read on would not notice.
    with path.open("rb+") as file:
        file.truncate(2**20)
    names = [problem.name for problem in itertools.islice(reading, 100)]
    assert names == [f"p{i}" for i in range(1, 101)]


def test_writing_takes_problems_one_at_a_time(tmp_path: Path) -> None:
    for ending in ("jsonl", "json", "parquet"):
        path = tmp_path / f"rows.{ending}"
        assert write_problems(path, problems(50)) == 50
        assert sum(1 for _ in read_problems(path)) == 50


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as on Linux")
@pytest.mark.parametrize("ending", ["json", "jsonl"])
def test_a_file_larger_than_memory_is_read(ending: str, tmp_path: Path) -> None:
    """40 MB are read by a process that may take 16 MB more than it has at the start."""
    path = tmp_path / f"big.{ending}"
    row = json.dumps(
        problem_to_row(
            Problem(
                name="p",
                description="d",
                public_tests=(TestCase("1 2 3\n" * 20_000, "x" * 10_000),),
            )
        )
    ).encode()
    count = 40 * 2**20 // len(row)
    joint = b"\n" if ending == "jsonl" else b","
    with path.open("wb") as file:
        file.write(b"[" if ending == "json" else b"")
        for number in range(count):
            file.write((joint if number else b"") + row)
        file.write(b"]" if ending == "json" else b"")
    program = textwrap.dedent(f"""
        import resource
        from pathlib import Path
        from alphacode.data import read_problems
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + 16 * 2**20
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        print(sum(1 for _ in read_problems(Path({str(path)!r}))))
    """)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == str(count), done.stderr[-500:]
