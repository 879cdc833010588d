"""Part files: few after many appends, whole whatever the moment of a kill."""

import contextlib
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from alphacode.core.errors import RunError
from alphacode.store import parts as parts_module
from alphacode.store.parts import FAN_IN, PartFiles

SCHEMA = pa.schema([("number", pa.int64()), ("text", pa.string())])


def row(number: int) -> dict[str, object]:
    return {"number": number, "text": "x" * (number % 7)}


def fill(folder: Path, count: int) -> PartFiles:
    table = PartFiles(folder, SCHEMA)
    for number in range(count):
        table.append([row(number)])
    return table


def as_killed(table: PartFiles, place: Path) -> Path:
    """Return a copy of a table's folder as it is now, then end its writer well."""
    shutil.copytree(table.folder, place)
    table.flush()
    return place


def numbers(table: PartFiles) -> list[int]:
    return table.read(["number"])["number"].to_pylist()


@pytest.mark.parametrize("count", [0, 1, FAN_IN - 1, FAN_IN, FAN_IN + 1, 300])
def test_appends_come_back_in_order_and_files_stay_few(
    tmp_path: Path, count: int
) -> None:
    table = fill(tmp_path, count)
    assert table.read().to_pylist() == [row(number) for number in range(count)]
    digits = []
    rest = count
    while rest:
        rest, digit = divmod(rest, FAN_IN)
        digits.append(digit)
    # Merging is counting: one file per unit of every digit in base FAN_IN.
    assert len(list(tmp_path.iterdir())) == sum(digits)


def test_files_are_plain_parquet_for_other_tools(tmp_path: Path) -> None:
    fill(tmp_path, FAN_IN + 3)
    found = ds.dataset(tmp_path).to_table()
    assert sorted(found["number"].to_pylist()) == list(range(FAN_IN + 3))


@pytest.mark.parametrize("deleted", range(FAN_IN + 1))
def test_a_kill_between_merge_and_deletion_repeats_no_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deleted: int
) -> None:
    """Leaves the merged parts beside their merge, as a kill at each deletion would."""
    table = fill(tmp_path, FAN_IN - 1)
    remaining = iter(range(deleted))
    unlink = Path.unlink

    def killed(path: Path, missing_ok: bool = False) -> None:
        if next(remaining, None) is None:
            raise KeyboardInterrupt
        unlink(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", killed)
        with contextlib.suppress(KeyboardInterrupt):
            table.append([row(FAN_IN - 1)])
    again = PartFiles(tmp_path, SCHEMA)
    assert numbers(again) == list(range(FAN_IN))
    again.append([row(FAN_IN)])
    assert numbers(again) == list(range(FAN_IN + 1))
    assert len(list(tmp_path.iterdir())) == 2


def test_a_temporary_file_of_a_killed_writer_is_cleared(tmp_path: Path) -> None:
    fill(tmp_path, 2)
    stale = tmp_path / ".00000002-00000002.parquet.123.part"
    stale.write_bytes(b"PAR1 half")
    table = PartFiles(tmp_path, SCHEMA)
    assert numbers(table) == [0, 1]
    table.append([row(2)])
    assert not stale.exists()
    assert numbers(table) == [0, 1, 2]


def test_an_append_is_all_or_nothing(tmp_path: Path) -> None:
    table = fill(tmp_path, 1)
    with pytest.raises(pa.ArrowInvalid):
        table.append([row(1), {"number": "no number", "text": ""}])
    assert numbers(table) == [0]


def test_predicates_select_rows(tmp_path: Path) -> None:
    table = fill(tmp_path, 40)
    found = table.read(["number"], ds.field("text") == "xxx")
    assert found["number"].to_pylist() == [n for n in range(40) if n % 7 == 3]


def test_large_appends_are_split_into_row_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_module, "ROW_GROUP_ROWS", 10)
    table = PartFiles(tmp_path, SCHEMA)
    table.append([row(number) for number in range(25)])
    (path,) = tmp_path.glob("*.parquet")
    assert pa.parquet.ParquetFile(path).metadata.num_row_groups == 3
    assert numbers(table) == list(range(25))


def test_a_damaged_part_is_one_sentence(tmp_path: Path) -> None:
    table = fill(tmp_path, 2)
    (tmp_path / "00000001-00000001.parquet").write_bytes(b"not parquet")
    with pytest.raises(RunError, match="damaged"):
        table.read()


def test_a_reader_survives_a_merge_under_its_feet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first listing is answered with files that a merge has since deleted."""
    table = fill(tmp_path, FAN_IN)
    reader = PartFiles(tmp_path, SCHEMA)
    gone = [parts_module.Part(0, 0, tmp_path / "00000000-00000000.parquet")]
    listings = iter([gone, table.parts()])
    monkeypatch.setattr(reader, "parts", lambda: next(listings))
    assert numbers(reader) == list(range(FAN_IN))


def test_half_a_surrogate_pair_is_stored_as_a_question_mark(tmp_path: Path) -> None:
    table = PartFiles(tmp_path, SCHEMA)
    table.append([{"number": 0, "text": "a\ud800b"}, {"number": 1, "text": "\u00e9"}])
    assert table.read()["text"].to_pylist() == ["a?b", "\u00e9"]


def test_rows_added_one_by_one_become_one_part(tmp_path: Path) -> None:
    table = PartFiles(tmp_path, SCHEMA)
    assert [table.add(row(number)) for number in range(5)] == [1, 2, 3, 4, 5]
    assert numbers(PartFiles(tmp_path, SCHEMA)) == []
    table.flush()
    assert numbers(PartFiles(tmp_path, SCHEMA)) == list(range(5))
    assert [path.name for path in tmp_path.iterdir()] == ["00000000-00000000.parquet"]


def test_a_killed_writer_loses_no_added_row(tmp_path: Path) -> None:
    killed = fill(tmp_path / "killed", 2)
    for number in (2, 3):
        killed.add(row(number))
    place = as_killed(killed, tmp_path / "place")
    again = PartFiles(place, SCHEMA)
    again.open_for_writing()
    assert again.read().to_pylist() == [row(number) for number in range(4)]
    assert not list(place.glob(".*"))


def test_a_line_cut_off_anywhere_costs_that_line_alone(tmp_path: Path) -> None:
    killed = PartFiles(tmp_path / "killed", SCHEMA)
    killed.add(row(0))
    (journal,) = killed.folder.glob(".*.journal")
    whole = journal.stat().st_size
    killed.add(row(6))
    content = journal.read_bytes()
    killed.flush()
    for length in range(whole, len(content) + 1):
        (tmp_path / f"{length}").mkdir()
        (tmp_path / f"{length}" / journal.name).write_bytes(content[:length])
        again = PartFiles(tmp_path / f"{length}", SCHEMA)
        again.open_for_writing()
        assert numbers(again) == ([0, 6] if length == len(content) else [0])


@pytest.mark.parametrize("merges", [False, True])
def test_a_kill_between_part_and_journal_repeats_no_row(
    tmp_path: Path, merges: bool
) -> None:
    first = FAN_IN - 1 if merges else 3
    table = fill(tmp_path, first)
    table.add(row(first))
    (journal,) = tmp_path.glob(".*.journal")
    content = journal.read_bytes()
    table.flush()
    journal.write_bytes(content)
    again = PartFiles(tmp_path, SCHEMA)
    again.open_for_writing()
    assert numbers(again) == list(range(first + 1))
    assert not list(tmp_path.glob(".*"))


def test_appending_keeps_the_order_of_rows_added_before(tmp_path: Path) -> None:
    table = PartFiles(tmp_path, SCHEMA)
    table.add(row(0))
    table.append([row(1)])
    table.add(row(2))
    table.flush()
    assert numbers(table) == [0, 1, 2]


def test_a_merge_that_fails_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when sixteen parts are to become one, then it is not."""
    table = fill(tmp_path, FAN_IN - 1)
    write = parts_module.write_atomically

    def full(path: Path, *rest: object) -> None:
        if path.name == "00000000-00000015.parquet":
            raise RunError("no space")
        write(path, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(parts_module, "write_atomically", full)
        with pytest.raises(RunError, match="no space"):
            table.append([row(FAN_IN - 1)])
    table.append([row(FAN_IN)])
    assert numbers(table) == list(range(FAN_IN + 1))
    assert numbers(PartFiles(tmp_path, SCHEMA)) == list(range(FAN_IN + 1))


def test_a_batch_that_fails_is_stored_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RunError("no space")

    table = fill(tmp_path, 1)
    table.add(row(1))
    with monkeypatch.context() as patch:
        patch.setattr(parts_module, "write_atomically", full)
        with pytest.raises(RunError, match="no space"):
            table.flush()
    table.flush()
    assert numbers(table) == [0, 1]
