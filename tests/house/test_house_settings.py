"""Every setting says what it means, beside itself; no name is forbidden in the text."""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "alphacode"
# Joined here so that this file does not hold what it forbids.
FORBIDDEN = [
    r"\b" + "TO" + r"DO\b",
    r"\bFIX" + r"ME\b",
    "/wo" + r"rk/(main|shared)",
    r"\bis" + r"sue #?\d",
    "hel" + r"per session",
]


@functools.cache
def settings_classes() -> list[tuple[str, ast.ClassDef]]:
    return [
        (str(path.relative_to(SOURCE)), node)
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef)
        and any(
            isinstance(base, ast.Name) and base.id.endswith("Settings")
            for base in node.bases
        )
    ]


@pytest.mark.parametrize(
    ("path", "node"), settings_classes(), ids=lambda each: getattr(each, "name", each)
)
def test_every_field_says_what_it_means(path: str, node: ast.ClassDef) -> None:
    undocumented = [
        statement.target.id
        for statement, after in zip(node.body, [*node.body[1:], None], strict=True)
        if isinstance(statement, ast.AnnAssign)
        and isinstance(statement.target, ast.Name)
        and not (
            isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        )
    ]
    assert undocumented == [], f"{path}: {node.name}"


def test_there_are_settings_to_look_at() -> None:
    names = {node.name for _, node in settings_classes()}
    assert {"JudgeSettings", "SelectionSettings", "SolveSettings"} <= names


def texts() -> Iterator[Path]:
    for folder in ("src", "tests", "docs", "examples", "benchmarks"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".py", ".md", ".toml", ".txt"}:
                yield path
    yield from ROOT.glob("*.md")


def test_the_text_speaks_of_the_project_alone() -> None:
    pattern = re.compile("|".join(FORBIDDEN))
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in texts()
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
