"""Imports point down, columns are blind to each other, torch stays where it lives."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIGHT = ["core", "data", "judge", "curriculum", "store", "selection", "evaluation"]
LIGHT += ["service", "reporting", "analyses"]
# Modules that a light start must not pay for, with what they cost.
HEAVY = ("torch", "tensorboard", "sentencepiece", "safetensors")


def run_python(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=ROOT,
        env=environment,
        check=False,
    )


def test_imports_point_down() -> None:
    """Also imports inside functions: import-linter reads the syntax tree."""
    done = run_python("import importlinter.cli as cli; exit(cli.lint_imports())")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", LIGHT)
def test_light_packages_start_without_torch(package: str) -> None:
    code = f"""
import importlib, pkgutil, sys
import alphacode.{package} as package
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = run_python(code)
    assert done.stdout.strip() == "[]", done.stderr


COMMAND = f"""
import sys
sys.argv = ["alphacode", *sys.argv[1:]]
from alphacode.cli.main import main
try:
    main()
except SystemExit as end:
    code = end.code or 0
print([name for name in {HEAVY!r} if name in sys.modules], code, file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["solve", "--help"],
        ["evaluate", "--help"],
        ["train", "finetune", "--help"],
        ["judge", "serve", "--help"],
        ["report", "--help"],
        ["view", "--help"],
        ["problem", "PROBLEM"],
        ["judge", "PROBLEM", "PROGRAM"],
    ],
    ids=" ".join,
)
def test_light_verbs_start_without_torch(arguments: list[str], tmp_path: Path) -> None:
    problem = tmp_path / "sum.json"
    problem.write_text(
        '{"name": "sum", "description": "Add.", "public_tests": '
        '{"input": ["1 2"], "output": ["3"]}}'
    )
    program = tmp_path / "sum.py"
    program.write_text("print(sum(map(int, input().split())))\n")
    places = {"PROBLEM": str(problem), "PROGRAM": str(program)}
    done = run_python(COMMAND, *(places.get(word, word) for word in arguments))
    assert done.stderr.splitlines()[-1] == "[] 0", done.stderr
