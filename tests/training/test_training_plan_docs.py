"""Every number in docs/training-at-scale.md is what its command prints."""

import json
import re
import shlex
import sys
from pathlib import Path

import pytest

from alphacode.cli.main import main

DOCS = Path(__file__).parents[2] / "docs" / "training-at-scale.md"
TEXT = DOCS.read_text(encoding="utf-8")
BLOCKS = re.findall(
    r"^```\n\$ (alphacode train plan[^\n]*)\n(.*?)^```", TEXT, re.M | re.S
)
ROWS = re.findall(r"^\| `(--[^`]+)` (\|.*)$", TEXT, re.M)


def printed(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", shlex.split(command))
        with pytest.raises(SystemExit) as end:
            main()
    assert not end.value.code
    return capsys.readouterr().out


def row(answer: dict) -> str:
    layout, stages = answer["layout"], answer["stages"]
    first, second = stages["pretraining"], stages["finetuning"]
    cells = [
        layout["tensor_parallel"],
        layout["micro_batch"],
        "computed twice" if layout["activation_checkpointing"] else "kept",
        f"{answer['memory_bytes']['peak'] / 2**30:.1f}",
        f"{first['step_s']:.1f} s",
        f"{sum(first['sent'].values()) / 1e9:,.0f} GB",
        f"{first['mfu']:.1%}",
        f"{first['days']:.0f} days",
        f"{second['days']:.0f} days",
    ]
    return "| " + " | ".join(map(str, cells)) + " |"


@pytest.mark.parametrize(("command", "shown"), BLOCKS, ids=[b[0] for b in BLOCKS])
def test_a_plan_is_what_its_command_prints(
    command: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown == printed(command, capsys)


@pytest.mark.parametrize(("flags", "shown"), ROWS, ids=[r[0] for r in ROWS])
def test_a_row_is_what_its_command_prints(
    flags: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = f"alphacode train plan --preset 41b {flags} --json"
    answer = json.loads(printed(command, capsys))
    assert answer["fits"]
    assert shown == row(answer)


def test_the_page_has_plans() -> None:
    gpus = {flags.split()[1] for flags, _ in ROWS}
    assert gpus == {"64", "128", "256", "512"}
    named = {command.split()[-1] for command, _ in BLOCKS if "--layout" in command}
    assert named == {"laptop", "gpu", "node", "cluster"}
