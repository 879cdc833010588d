"""The run directory: same settings, one writer, nothing lost by a kill."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from alphacode.core.errors import RunError
from alphacode.store.parts import FAN_IN, PartFiles
from alphacode.store.run_directory import RunDirectory, create_or_continue
from alphacode.store.tables import TABLES

SETTINGS = {"seed": 0, "sampling": {"samples": 10, "languages": ("cpp", "python3")}}


def behaviour(number: int) -> dict[str, object]:
    return {
        "problem": f"p{number % 3}",
        "program_id": f"id{number}",
        "signature": "s" * (number % 5),
        "error": "",
    }


def stored_ids(path: Path) -> list[str]:
    rows = RunDirectory.for_reading(path).rows("behaviours", ["program_id"])
    return [row["program_id"] for row in rows]


def test_rows_come_back_as_they_were_stored(tmp_path: Path) -> None:
    rows = [behaviour(number) for number in range(7)]
    with create_or_continue(tmp_path / "run", SETTINGS) as run:
        run.append("behaviours", rows[:3])
        run.append("behaviours", rows[3:])
        assert list(run.rows("behaviours")) == rows


def test_reading_by_column_and_value(tmp_path: Path) -> None:
    rows = [behaviour(number) for number in range(9)]
    with create_or_continue(tmp_path / "run", SETTINGS) as run:
        run.append("behaviours", rows)
        found = list(
            run.rows("behaviours", ["program_id"], problem="p1", signature="s")
        )
    expected = [
        row for row in rows if (row["problem"], row["signature"]) == ("p1", "s")
    ]
    assert found == [{"program_id": row["program_id"]} for row in expected]
    assert found


def test_an_empty_table_reads_as_no_rows(tmp_path: Path) -> None:
    with create_or_continue(tmp_path / "run", SETTINGS) as run:
        for table, schema in TABLES.items():
            assert run.read(table).schema == schema
            assert list(run.rows(table)) == []


def test_a_run_older_than_a_column_is_read_continued_and_merged(tmp_path: Path) -> None:
    """Parts without `member`, then new ones, until they are merged into one file."""
    with create_or_continue(tmp_path, SETTINGS) as run:
        schema = TABLES["samples"]
        older = schema.remove(schema.get_field_index("member"))
        row = dict.fromkeys(older.names)
        parts = PartFiles(tmp_path / "tables" / "samples", older)
        parts.append([{**row, "problem": "p", "index": 0}])
        assert list(run.rows("samples", ["index", "member"])) == [
            {"index": 0, "member": None}
        ]
    with create_or_continue(tmp_path, SETTINGS) as run:
        for index in range(1, FAN_IN):
            run.append("samples", [{**row, "index": index, "member": "m"}])
        members = [r["member"] for r in run.rows("samples", ["member"])]
    assert members == [None] + ["m"] * (FAN_IN - 1)
    assert len(list((tmp_path / "tables" / "samples").glob("*.parquet"))) == 1


def test_a_run_older_than_a_setting_goes_on_where_that_is_at_its_default(
    tmp_path: Path,
) -> None:
    newer = {**SETTINGS, "stop": {"after": 0}}
    with create_or_continue(tmp_path, SETTINGS):
        pass
    with create_or_continue(tmp_path, newer, defaults={"stop.after": 0}):
        pass
    with pytest.raises(RunError, match=r"begun with stop\.after = 0, now it is 3"):
        with create_or_continue(
            tmp_path, {**SETTINGS, "stop": {"after": 3}}, defaults={"stop.after": 0}
        ):
            pass
    # A run that says so itself is not taken to be at the default.
    with create_or_continue(tmp_path / "other", {"stop": {"after": 3}}):
        pass
    with pytest.raises(RunError, match=r"begun with stop\.after = 3, now it is 0"):
        with create_or_continue(
            tmp_path / "other", {"stop": {"after": 0}}, defaults={"stop.after": 0}
        ):
            pass


def test_a_run_is_continued_with_the_same_settings(tmp_path: Path) -> None:
    with create_or_continue(tmp_path, SETTINGS) as run:
        run.append("behaviours", [behaviour(0)])
    with create_or_continue(tmp_path, SETTINGS) as run:
        run.append("behaviours", [behaviour(1)])
    assert stored_ids(tmp_path) == ["id0", "id1"]


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"seed": 1, "sampling": SETTINGS["sampling"]}, "seed"),
        ({"seed": 0, "sampling": {"samples": 11, "languages": ["cpp"]}}, "samples"),
        ({"seed": 0}, "sampling.samples"),
        ({**SETTINGS, "new": 3}, "new"),
    ],
    ids=["changed", "nested", "removed", "added"],
)
def test_other_settings_are_refused_and_the_key_is_named(
    tmp_path: Path, changed: dict[str, object], key: str
) -> None:
    with create_or_continue(tmp_path, SETTINGS):
        pass
    with pytest.raises(RunError, match=key), create_or_continue(tmp_path, changed):
        pass


def test_a_setting_that_does_not_change_results_may_differ(tmp_path: Path) -> None:
    with create_or_continue(tmp_path, {"workers": 1, "seed": 0}):
        pass
    with create_or_continue(
        tmp_path, {"workers": 2, "seed": 0}, may_differ={"workers"}
    ) as run:
        assert run.settings()["seed"] == 0


def test_a_second_writer_is_refused_by_name(tmp_path: Path) -> None:
    with create_or_continue(tmp_path, SETTINGS):
        message = f"process {os.getpid()} is writing"
        with pytest.raises(RunError, match=message):
            with create_or_continue(tmp_path, SETTINGS):
                pass
    with create_or_continue(tmp_path, SETTINGS):
        pass


def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("mine")
    with pytest.raises(RunError, match=r"thesis\.tex"):
        with create_or_continue(tmp_path, SETTINGS):
            pass
    assert sorted(path.name for path in tmp_path.iterdir()) == [".lock", "thesis.tex"]


def test_a_place_that_cannot_be_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot write to the run directory"):
        with create_or_continue(tmp_path / "file" / "run", SETTINGS):
            pass


def test_damaged_settings_are_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    with pytest.raises(RunError, match="cannot read"):
        with create_or_continue(tmp_path, SETTINGS):
            pass


def test_a_full_disk_is_one_sentence_and_loses_nothing_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with create_or_continue(tmp_path, SETTINGS) as run:
        run.append("behaviours", [behaviour(0)])
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(RunError, match="No space left on device"):
                run.append("behaviours", [behaviour(1)])
        run.append("behaviours", [behaviour(2)])
    assert stored_ids(tmp_path) == ["id0", "id2"]


def test_an_appender_keeps_what_was_finished_before_an_error(tmp_path: Path) -> None:
    with create_or_continue(tmp_path, SETTINGS) as run:
        with pytest.raises(KeyboardInterrupt), run.appender("behaviours") as appender:
            appender.add(behaviour(0))
            raise KeyboardInterrupt
    assert stored_ids(tmp_path) == ["id0"]


def test_an_appender_flushes_by_age(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.store.run_directory.FLUSH_SECONDS", 0.0)
    with create_or_continue(tmp_path, SETTINGS) as run:
        with run.appender("behaviours") as appender:
            appender.add(behaviour(0))
            assert stored_ids(tmp_path) == ["id0"]


WRITER = """
    import sys
    from pathlib import Path
    from alphacode.store import run_directory
    from alphacode.store.run_directory import create_or_continue

    run_directory.FLUSH_ROWS = 7
    with create_or_continue(Path(sys.argv[1]), {"seed": 0}) as run:
        done = run.read("behaviours", ["program_id"]).num_rows
        with run.appender("behaviours") as appender:
            for number in range(done, 10_000):
                appender.add({"problem": "p", "program_id": f"id{number}"})
                print(number, flush=True)
"""


def test_kill_9_loses_no_row_that_was_reported_stored(tmp_path: Path) -> None:
    """Kills a writer in the middle of batches, parts and merges."""
    reported = -1
    for upto in (20, 45, 130, 1030):
        command = [sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                reported = int(line)
                if reported >= upto:
                    break
            process.send_signal(signal.SIGKILL)
            for line in process.stdout:
                reported = int(line)
        with create_or_continue(tmp_path, {"seed": 0}):
            pass
        ids = stored_ids(tmp_path)
        assert len(ids) >= reported + 1
        assert ids == [f"id{number}" for number in range(len(ids))]


def test_settings_are_stored_as_plain_json(tmp_path: Path) -> None:
    with create_or_continue(tmp_path, SETTINGS):
        pass
    stored = json.loads((tmp_path / "settings.json").read_text())
    assert stored["sampling"]["languages"] == ["cpp", "python3"]
