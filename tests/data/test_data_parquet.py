"""Parquet files as the released data set has them."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, Source, TestCase
from alphacode.data import read_problem, read_problems, write_problems
from alphacode.data.enumerations import DIFFICULTIES
from alphacode.data.parquet_files import SCHEMA

ROW: dict[str, Any] = {
    "name": "n",
    "description": "d",
    "public_tests": {"input": ["1"], "output": ["2"]},
}
DENSE_SOURCES = [
    "UNKNOWN_SOURCE",
    "CODECHEF",
    "CODEFORCES",
    "HACKEREARTH",
    "CODEJAM",
    "ATCODER",
    "AIZU",
]


def write(path: Path, rows: list[dict[str, Any]], names: Any = None) -> None:
    table = pa.Table.from_pylist(rows)
    if names is not None:
        features = {
            field: {"names": known, "_type": "ClassLabel"}
            for field, known in names.items()
        }
        stored = json.dumps({"info": {"features": features}})
        table = table.replace_schema_metadata({"huggingface": stored})
    pq.write_table(table, path)


def test_the_written_columns_are_those_of_the_release(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    write_problems(path, [Problem(name="n", description="d")])
    assert pq.read_schema(path).names == SCHEMA.names
    row = pq.read_table(path).to_pylist()[0]
    assert row["public_tests"] == {"input": [], "output": []}
    assert row["time_limit"] is None
    assert row["memory_limit_bytes"] == 0


def test_dense_numbers_are_told_by_the_names_in_the_file(tmp_path: Path) -> None:
    """6 is AIZU in the mirror's numbering and ATCODER in the proto's."""
    path = tmp_path / "p.parquet"
    rows = [{**ROW, "source": number, "difficulty": 18} for number in (5, 6)]
    difficulties = [
        name for name, _ in sorted(DIFFICULTIES.items(), key=lambda i: i[1])
    ]
    write(path, rows, {"source": DENSE_SOURCES, "difficulty": difficulties})
    found = list(read_problems(path))
    assert [problem.source for problem in found] == [Source.ATCODER, Source.AIZU]
    assert [problem.difficulty for problem in found] == [19, 19]


@pytest.mark.parametrize("metadata", [b"", b"{", b"[]", b'{"info": 3}'])
def test_without_names_the_numbers_are_those_of_the_proto(
    metadata: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "p.parquet"
    table = pa.Table.from_pylist([{**ROW, "source": 6}])
    pq.write_table(table.replace_schema_metadata({"huggingface": metadata}), path)
    assert read_problem(path).source is Source.ATCODER


def test_pairs_and_missing_columns_are_read(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    tests = [{"input": "1", "output": "2"}]
    write(path, [{**ROW, "private_tests": tests, "url": "ignored"}])
    problem = read_problem(path)
    assert problem.private_tests == (TestCase("1", "2"),)
    assert problem.time_limit_s is None


def test_a_bad_row_is_named_and_the_others_kept(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    rows = [{**ROW, "name": f"p{i}", "cf_rating": 1} for i in range(30)]
    rows[11]["cf_rating"] = -4
    write(path, rows)
    skipped: list[str] = []
    found = list(read_problems(path, on_error="skip", skipped=skipped))
    assert len(found) == 29
    assert len(skipped) == 1
    assert "p.parquet, row 12: field 'cf_rating' is the number -4" in skipped[0]
    with pytest.raises(DataError, match="row 12"):
        list(read_problems(path))


def test_raw_bytes_instead_of_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    write(path, [{**ROW, "description": b"\xff"}])
    with pytest.raises(DataError, match="'description' is 1 raw bytes"):
        read_problem(path)


def test_text_that_is_not_utf8_is_damage_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    bad = pa.Array.from_buffers(
        pa.string(),
        1,
        [None, pa.array([0, 1], pa.int32()).buffers()[1], pa.py_buffer(b"\xff")],
    )
    table = pa.Table.from_pylist([ROW]).set_column(1, "description", bad)
    pq.write_table(table, path)
    with pytest.raises(DataError, match="part after row 0 is damaged"):
        read_problem(path)


def test_rows_are_written_in_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.data.parquet_files._ROW_GROUP_BYTES", 1000)
    path = tmp_path / "p.parquet"
    many = [Problem(name=f"p{i}", description="d" * 300) for i in range(10)]
    write_problems(path, iter(many))
    assert pq.ParquetFile(path).num_row_groups == 3
    assert list(read_problems(path)) == many


def test_no_rows_are_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    assert write_problems(path, []) == 0
    with pytest.raises(DataError, match="holds no problem"):
        list(read_problems(path))
