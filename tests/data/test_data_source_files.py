"""Source files for pre-training are filtered as the paper filters them."""

from pathlib import Path

import pytest

from alphacode.core.errors import DataError
from alphacode.data import SourceReport, read_source_files
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
    found = list(read_source_files(tmp_path, report))
    assert [
        (file.path.relative_to(tmp_path).as_posix(), file.language) for file in found
    ] == [
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
    assert "dropped 7 (1 duplicate, 1 empty" in str(report)


def test_the_order_depends_on_names_alone(tmp_path: Path) -> None:
    names = [f"{folder}/{name}.py" for folder in "zab" for name in "cab"]
    one = build(tmp_path / "one", {name: f"a = '{name}'" for name in names})
    two = build(tmp_path / "two", {name: f"a = '{name}'" for name in reversed(names)})

    def read(folder: Path) -> list[str]:
        return [str(f.path.relative_to(folder)) for f in read_source_files(folder)]

    assert read(one) == read(two) == sorted(names)


def test_files_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    build(tmp_path, {"a.py": "a = 1", "b.py": "b = 1"})
    reading = read_source_files(tmp_path)
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
    assert list(read_source_files(tmp_path, report)) == []
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


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nope", build(tmp_path, {"a.py": ""}) / "a.py"):
        with pytest.raises(DataError, match="expected a folder of source files"):
            list(read_source_files(path))
