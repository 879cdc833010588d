"""Every path and every default that docs/paper.md names is there."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alphacode.pipeline.presets import preset as solve_preset
from alphacode.tokenizer.train import TokenizerSettings
from alphacode.training.settings import finetune_preset, pretrain_preset, temper_preset

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "paper.md").read_text(encoding="utf-8")
VERBS: dict[str, Callable[[str], Any]] = {
    "pretrain": pretrain_preset,
    "finetune": finetune_preset,
    "temper": temper_preset,
    "solve": solve_preset,
    "tokenizer": lambda _: TokenizerSettings(),
}
PATHS = sorted(set(re.findall(r"`([\w/]+\.py)`", TEXT)))
DEFAULTS = re.findall(r"`(\w+) ?(\w*): ([\w.]+)=([^`]+)`", TEXT)
SIZES = re.findall(r"^\| `([\w.]+)` \|((?: [\w.-]+ \|){5})$", TEXT, re.M)


def setting(verb: str, name: str, key: str) -> Any:
    tree = VERBS[verb](name).model_dump(mode="json")
    for part in key.split("."):
        tree = tree[part]
    return tree


@pytest.mark.parametrize("path", PATHS)
def test_every_module_is_there(path: str) -> None:
    assert (ROOT / "src" / "alphacode" / path).is_file()


@pytest.mark.parametrize(("verb", "name", "key", "value"), DEFAULTS)
def test_every_default_is_the_codes(verb: str, name: str, key: str, value: str) -> None:
    assert setting(verb, name, key) == json.loads(value)


@pytest.mark.parametrize(("key", "cells"), SIZES)
def test_every_size_is_the_codes(key: str, cells: str) -> None:
    values = [json.loads(cell) for cell in cells.strip(" |").split(" | ")]
    names = re.findall(r"`(\d+[bm])`", TEXT.partition("setting of")[2].split("\n")[0])
    assert len(names) == len(values) == 5
    assert [setting("pretrain", name, key) for name in names] == values


def test_the_page_is_whole() -> None:
    """Every objective is on it, and every section of the method."""
    assert len(SIZES) == 22
    assert len(DEFAULTS) >= 40
    for section in ("2.2", "3.1", "3.2", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"):
        assert re.search(rf"^\| {re.escape(section)}[ ,]", TEXT, re.M), section
    for switch in finetune_preset("1b").objective.model_dump():
        if switch not in ("mlm", "temperature"):
            assert f"objective.{switch}" in TEXT, switch
