"""Runs begun before a setting existed go on, where that setting is at its default."""

import json
from pathlib import Path

import pytest
import scripted

from alphacode.core.errors import RunError
from alphacode.core.settings import leaves
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.places import default_place
from alphacode.pipeline.runs import NEWER_SETTINGS, open_bench
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings

SUBJECT = {"problem": "sum"}


def opened(settings: SolveSettings, path: Path | None) -> Path:
    with open_bench(settings, SUBJECT, path, Unwatched()) as bench:
        return bench.run.path


def as_of_older_version(path: Path) -> dict[str, object]:
    """Take the newer settings out of a run; return what it was begun with."""
    identity = json.loads((path / "settings.json").read_text())
    for key in NEWER_SETTINGS:
        *folders, leaf = key.split(".")
        node = identity
        for name in folders:
            node = node[name]
        del node[leaf]
    (path / "settings.json").write_text(json.dumps(identity))
    return identity


def test_an_older_run_goes_on(tmp_path: Path) -> None:
    settings = scripted.settings_for(5)
    path = opened(settings, tmp_path / "run")
    as_of_older_version(path)
    assert opened(settings, path) == path
    with pytest.raises(RunError, match="stop_when_passing"):
        opened(scripted.settings_for(5, stop_when_passing=2), path)


def test_an_older_run_is_found_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    place = opened(scripted.settings_for(5), None)
    free = {f"settings.{key}" for key in SPEED_KEYS}
    assert place == default_place(as_of_older_version(place), free)
    assert opened(scripted.settings_for(5, stop_when_passing=2), None) != place


def test_every_newer_setting_is_one_at_its_default() -> None:
    known = leaves({"settings": SolveSettings().model_dump(mode="json")})
    assert {key: known[key] for key in NEWER_SETTINGS} == NEWER_SETTINGS
