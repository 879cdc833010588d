"""From paths to encoded stores: what is the same run, and what goes on after a kill."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from alphacode.core.errors import DataError, RunError
from alphacode.core.settings import override
from alphacode.model.presets import model_preset
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer
from alphacode.training.pretrain import pretrain
from alphacode.training.settings import FinetuneSettings, PretrainSettings

KILLED = """
import os, signal, sys
from pathlib import Path
from alphacode.encoding import encode_texts
from alphacode.training.pretrain import pretrain
from alphacode.training.settings import PretrainSettings

encode_texts._CHUNK_CHARACTERS = 500
encode = encode_texts._encode_chunk
def encode_or_die(tokenizer, chunk):
    if chunk.inputs > 20:
        os.kill(os.getpid(), signal.SIGKILL)
    return encode(tokenizer, chunk)
encode_texts._encode_chunk = encode_or_die
from alphacode.training import inputs
inputs.num_cores = lambda: 1
settings = PretrainSettings.model_validate_json(sys.argv[1])
code, parts, words = map(Path, sys.argv[2:])
pretrain(settings, [code], parts, tokenizer=words)
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    folder.mkdir()
    for number in range(30):
        text = f"def f{number}(x):\n    return x + {number}\n" * (number % 7 + 3)
        (folder / f"{number:02}.{('py', 'go')[number % 2]}").write_text(text)
    return folder


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tokenizer of program text."""
    path = tmp_path_factory.mktemp("words") / "tokenizer.model"
    text = Path(__file__).read_text()
    train_tokenizer([text], TokenizerSettings(vocab_size=512), path)
    return path


@pytest.fixture
def settings(tiny: FinetuneSettings) -> PretrainSettings:
    made = PretrainSettings(
        model=model_preset("tiny"), training=tiny.training, optimizer=tiny.optimizer
    )
    changes = ["tokenizer.vocab_size=512", "training.steps=2", "store.shard_bytes=1024"]
    changes += ["training.weights=float32", "batches.block_batches=2"]
    return override(made, changes)


@pytest.fixture(autouse=True)
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alphacode.training.inputs.num_cores", lambda: 1)
    monkeypatch.setattr("alphacode.encoding.encode_texts._CHUNK_CHARACTERS", 500)


@pytest.mark.slow
def test_a_run_killed_while_it_encodes_goes_on(
    code: Path, settings: PretrainSettings, words: Path, tmp_path: Path
) -> None:
    whole = pretrain(settings, [code], tmp_path / "whole", tokenizer=words)
    parts = tmp_path / "parts"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, settings.model_dump_json(), code, parts, words],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": "src"},
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert len(list((parts / "tokens.part").glob("*.json"))) > 1
    parts = pretrain(settings, [code], parts, tokenizer=words)
    ours, theirs = (load_file(each / "model.safetensors") for each in (whole, parts))
    assert all(torch.equal(value, theirs[name]) for name, value in ours.items())
    reports = [tmp_path / name / "data.json" for name in ("whole", "parts")]
    assert json.loads(reports[0].read_text()) == json.loads(reports[1].read_text())


def test_other_sources_are_another_run(
    code: Path, settings: PretrainSettings, words: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    pretrain(settings, [code], run, tokenizer=words)
    # How shards are cut decides nothing.
    larger = override(settings, ["store.shard_bytes=4096"])
    pretrain(larger, [code], run, tokenizer=words)
    (code / "new.py").write_text("x = 1\n")
    with pytest.raises(RunError, match=r"inputs\.data"):
        pretrain(settings, [code], run, tokenizer=words)


def test_nothing_left_of_the_sources_says_why(
    code: Path, settings: PretrainSettings, words: Path, tmp_path: Path
) -> None:
    none = override(settings, ['sources.languages=["rust"]'])
    with pytest.raises(DataError, match="left out were: 30 other language"):
        pretrain(none, [code], tmp_path / "two", tokenizer=words)
