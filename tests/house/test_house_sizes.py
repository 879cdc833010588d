"""Files and functions stay small enough to be read at one sitting."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "alphacode"
FILES = sorted(SOURCE.rglob("*.py"))
MOST_FILE_LINES = 400
MOST_FUNCTION_LINES = 60
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}

MOST_TABLE_LINES = 800
# Long tables, of which one reads an entry and not the whole.
TABLES = ("curriculum/tasks/", "curriculum/wording.py", "curriculum/words.py")


def name_of(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_in_its_budget(path: Path) -> None:
    is_table = name_of(path).startswith(TABLES)
    most = MOST_TABLE_LINES if is_table else MOST_FILE_LINES
    assert len(path.read_text().splitlines()) <= most


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_functions_are_in_their_budget(path: Path) -> None:
    long = {
        node.name: (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {k: v for k, v in long.items() if v > MOST_FUNCTION_LINES} == {}


def test_no_drawer_is_called_utils() -> None:
    assert [name_of(path) for path in FILES if path.stem in DRAWERS] == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_module_says_what_it_is_for_in_ascii(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    # The curriculum's statements hold what statements hold: dashes and comparisons.
    assert text.isascii() or name_of(path).startswith("curriculum/")
    assert ast.get_docstring(ast.parse(text)) or not text
