"""Source files for pre-training are filtered as the paper filters them."""

from pathlib import Path

import numpy as np
import pytest

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.problem import Problem
from alphacode.core.settings import override
from alphacode.data import SourceReport, SourceSettings, read_sources
from alphacode.data.decontamination import (
    DecontaminationSettings,
    Decontaminator,
)
from alphacode.data.fingerprints import FingerprintSet
from alphacode.data.source_files import LANGUAGE_OF_ENDING, is_python3


def build(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def test_the_twelve_languages_are_known() -> None:
    assert set(LANGUAGE_OF_ENDING.values()) == {
        "cpp",
        "csharp",
        "go",
        "java",
        "javascript",
        "lua",
        "php",
        "python3",
        "ruby",
        "rust",
        "scala",
        "typescript",
    }


def test_every_file_is_kept_or_counted_with_its_reason(tmp_path: Path) -> None:
    line = "x" * 1000
    build(
        tmp_path,
        {
            "b/a.py": "print(1)\n",
            "b/old.py": "print 1\n",
            "a.cpp": "int main() {}\n",
            "copy.cc": "int  main()\n{\n}",
            "B.TS": "let a = 1",
            "just.lua": f"{line}\n{line}",
            "long.lua": f"{line}x\n",
            "full.go": ("a\n" * 500_000)[:1_000_000],
            "large.go": "a\n" * 500_000 + "b",
            "bytes.rb": b"\xff",
            "empty.rs": " \n\t\n",
            "page.html": "<p>",
            "Makefile": "all:",
            ".git/config.py": "hidden = 1",
            "b/.hidden.py": "hidden = 2",
        },
    )
    (tmp_path / "link.py").symlink_to(tmp_path / "b" / "a.py")
    report = SourceReport()
    found = list(read_sources([tmp_path], report=report))
    assert [(name_in(tmp_path, file.name), file.language) for file in found] == [
        ("B.TS", "typescript"),
        ("a.cpp", "cpp"),
        ("full.go", "go"),
        ("just.lua", "lua"),
        ("b/a.py", "python3"),
        ("b/old.py", "python"),
    ]
    assert found[4].text == "print(1)\n"
    assert dict(report.dropped) == {
        "duplicate": 1,
        "long line": 1,
        "too large": 1,
        "not UTF-8": 1,
        "empty": 1,
        "other ending": 2,
    }
    assert report.kept.total() == len(found)
    assert report.kept_bytes == sum(len(file.text.encode()) for file in found)
    assert report.bytes["python"] == len("print 1\n")
    assert report.dropped_bytes["duplicate"] == len("int  main()\n{\n}")
    plain = report.as_dict()
    assert plain["languages"]["go"] == {"files": 1, "bytes": 1_000_000}
    assert sum(each["files"] for each in plain["languages"].values()) == plain["files"]
    assert "dropped 7 (1 duplicate, 1 empty" in str(report)


def name_in(folder: Path, name: str) -> str:
    return Path(name).relative_to(folder).as_posix()


@pytest.mark.parametrize(
    ("setting", "names"),
    [
        ("max_file_bytes=20", {"a.py", "b.py", "old.py"}),
        ("max_line_characters=10", {"a.py", "b.py", "old.py", "many.go"}),
        ("drops_duplicates=false", {"a.py", "b.py", "copy.py", "old.py", "many.go"}),
        ('languages=["go"]', {"many.go"}),
        ('languages=["python"]', {"old.py"}),
        ("tells_python2=true", {"a.py", "b.py", "old.py", "many.go"}),
    ],
)
def test_every_filter_is_a_setting(
    setting: str, names: set[str], tmp_path: Path
) -> None:
    build(
        tmp_path,
        {
            "a.py": "a = 1\n",
            "b.py": "b = 2\n",
            "copy.py": "a =  1",
            "old.py": "print 1\n",
            "many.go": "a\n" * 20,
        },
    )
    settings = override(SourceSettings(), [setting])
    report = SourceReport()
    found = list(read_sources([tmp_path], settings, report))
    assert {Path(file.name).name for file in found} == names
    assert report.kept.total() + report.dropped.total() == 5
    languages = {Path(file.name).name: file.language for file in found}
    assert languages.get("old.py", "python") == "python"


def test_python_need_not_be_told_apart(tmp_path: Path) -> None:
    build(tmp_path, {"old.py": "print 1\n"})
    settings = SourceSettings(tells_python2=False)
    (file,) = read_sources([tmp_path], settings)
    assert file.language == "python3"


def test_a_language_nobody_knows_is_refused(tmp_path: Path) -> None:
    settings = SourceSettings(languages=("pyton3",))
    with pytest.raises(ConfigError, match="'pyton3'; the nearest is 'python3'"):
        list(read_sources([tmp_path], settings))


def test_copies_are_found_across_sources(tmp_path: Path) -> None:
    build(tmp_path / "one", {"a.py": "a = 1"})
    build(tmp_path / "two", {"b.py": "a = 1\n\n", "c.py": "c = 1"})
    report = SourceReport()
    found = read_sources([tmp_path / "one", tmp_path / "two"], report=report)
    assert [Path(file.name).name for file in found] == ["a.py", "c.py"]
    assert report.dropped == {"duplicate": 1}


def test_a_file_named_by_itself_is_read_as_it_is(tmp_path: Path) -> None:
    build(tmp_path, {"notes.txt": "x" * 2000, "a.py": "a = 1"})
    paths = [tmp_path / name for name in ("notes.txt", "a.py", "a.py")]
    found = list(read_sources(paths))
    assert [file.language for file in found] == ["other", "python3", "python3"]
    assert found[0].text == "x" * 2000
    (tmp_path / "notes.txt").write_bytes(b"\xff")
    with pytest.raises(DataError, match=r"notes\.txt as UTF-8 source code"):
        list(read_sources(paths))


@pytest.mark.parametrize("recent", [1, 3, 64])
def test_fingerprints_are_a_set(recent: int) -> None:
    fingerprints, expected = FingerprintSet(recent), set()
    random = np.random.default_rng(recent)
    numbers = [*random.integers(0, 300, 900).tolist(), 2**64 - 1, 0, 2**64 - 1, 2**63]
    for number in numbers:
        assert fingerprints.add(number) == (number not in expected)
        expected.add(number)
    assert len(fingerprints) == len(expected)
    assert len(fingerprints._runs) < 10


def test_the_order_depends_on_names_alone(tmp_path: Path) -> None:
    names = [f"{folder}/{name}.py" for folder in "zab" for name in "cab"]
    one = build(tmp_path / "one", {name: f"a = '{name}'" for name in names})
    two = build(tmp_path / "two", {name: f"a = '{name}'" for name in reversed(names)})

    def read(folder: Path) -> list[str]:
        return [name_in(folder, file.name) for file in read_sources([folder])]

    assert read(one) == read(two) == sorted(names)


def test_files_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    build(tmp_path, {"a.py": "a = 1", "b.py": "b = 1"})
    reading = read_sources([tmp_path])
    assert next(reading).text == "a = 1"
    (tmp_path / "b.py").write_text("b = 2")
    assert next(reading).text == "b = 2"


def test_a_file_that_cannot_be_read_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, {"a.py": "a = 1"})

    def refuse(self: Path, *_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    report = SourceReport()
    assert list(read_sources([tmp_path], report=report)) == []
    assert dict(report.dropped) == {"unreadable": 1}


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("print(1)", True),
        ("print 1", False),
        ("x = '\\d'", True),
        ("exec 'a'", False),
        ("match x:\n    case 1: pass", True),
        ("a = 0777", False),
        ("a\0b", False),
        ("(" * 5000, False),
        ("-" * 100_000 + "1", False),
    ],
)
def test_python_3_is_what_its_parser_accepts(text: str, accepted: bool) -> None:
    assert is_python3(text) is accepted


def test_a_path_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="nope: there is no such file or folder"):
        list(read_sources([tmp_path / "nope"]))


def test_processes_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.data.source_files._CHUNK_BYTES", 40)
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    words += " " + words.upper()
    texts = {f"{n:02}.py": f"a = {n}\n" + "print 1\n" * (n % 2) for n in range(9)}
    build(tmp_path, {**texts, "copy.py": "a  = 0", "leak.go": f"// {words}"})
    evaluation = Problem(name="p", description=words)
    reports = []
    found = []
    for workers in (1, 2):
        report = SourceReport()
        made = Decontaminator([evaluation], DecontaminationSettings())
        arguments = ([tmp_path], SourceSettings(), report, made)
        found.append(list(read_sources(*arguments, workers=workers)))
        reports.append(report.as_dict())
    assert found[0] == found[1]
    assert reports[0] == reports[1]
    assert reports[0]["dropped"] == {"duplicate": 1, "overlap": 1}
    assert reports[0]["languages"]["python"]["files"] == 4
