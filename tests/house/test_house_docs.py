"""The documentation names every verb, option, exit code, table and column."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from alphacode.cli.main import app
from alphacode.core import errors
from alphacode.store.tables import TABLES

ROOT = Path(__file__).parents[2]
CLI = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
RUN_DIRECTORY = (ROOT / "docs" / "run-directory.md").read_text(encoding="utf-8")


def verbs(command: Any, path: str = "alphacode") -> Iterator[tuple[str, Any]]:
    children = getattr(command, "commands", {})
    for name, child in children.items():
        yield from verbs(child, f"{path} {name}")
    if not children:
        yield path, command


VERBS = dict(verbs(typer.main.get_command(app)))


def section(verb: str) -> str:
    """Return the part of docs/cli.md under a verb's heading."""
    match = re.search(rf"^## `{verb}[ `].*?(?=^## |\Z)", CLI, re.M | re.S)
    assert match, f"docs/cli.md has no heading for `{verb}`"
    return match.group()


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_is_documented(verb: str) -> None:
    text = section(verb)
    options = [
        option
        for parameter in VERBS[verb].params
        for option in parameter.opts
        if option.startswith("--") and option != "--help"
    ]
    assert options
    assert [option for option in options if f"`{option}" not in text] == []


@pytest.mark.parametrize("verb", VERBS)
def test_no_option_is_documented_that_does_not_exist(verb: str) -> None:
    known = {option for each in VERBS[verb].params for option in each.opts}
    named = set(re.findall(r"^- `(--[a-z-]+)", section(verb), re.M))
    assert named <= known


def test_every_exit_code_is_documented() -> None:
    names = [
        node.name
        for node in ast.parse(Path(errors.__file__).read_text()).body
        if isinstance(node, ast.ClassDef)
    ]
    for name in names:
        kind = getattr(errors, name)
        if "exit_code" in vars(kind):
            assert f"| {kind.exit_code} |" in CLI, name


@pytest.mark.parametrize("table", TABLES)
def test_every_table_and_column_is_documented(table: str) -> None:
    match = re.search(rf"^### `{table}`.*?(?=^##|\Z)", RUN_DIRECTORY, re.M | re.S)
    assert match, f"docs/run-directory.md has no heading for `{table}`"
    documented = re.findall(r"^\| `(\w+)` \| ([\w<>{}:, ]+) \|", match.group(), re.M)
    assert [name for name, _ in documented] == TABLES[table].names
