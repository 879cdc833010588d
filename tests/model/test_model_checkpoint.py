"""Weights on disk: what is written is what is read, and damage is named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors import SafetensorError
from safetensors.torch import save_file

from alphacode.core.errors import CheckpointError, ConfigError, RunError
from alphacode.model.checkpoint import (
    CONFIG_FILE,
    WEIGHTS_FILE,
    load_model,
    read_config,
    save_model,
    write_config_section,
)
from alphacode.model.transformer import EncoderDecoder

Build = Callable[..., EncoderDecoder]


@pytest.fixture
def model(build: Build) -> EncoderDecoder:
    return build(position="rotary").float()


@pytest.mark.parametrize("tied", [False, True])
@pytest.mark.parametrize("position", ["learned", "rotary"])
@torch.inference_mode()
def test_a_loaded_model_computes_what_the_saved_one_did(
    build: Build, tmp_path: Path, position: str, tied: bool
) -> None:
    model = build(position=position, tie_embeddings=tied).float()
    save_model(tmp_path, model)
    loaded = load_model(tmp_path)
    assert loaded.config == model.config
    assert not loaded.training
    source = torch.randint(0, 29, (2, 7))
    mask = torch.ones_like(source, dtype=torch.bool)
    target = torch.randint(0, 29, (2, 5))
    one, other = (
        m.logits(m.decode(target, m.encode(source, mask), mask))
        for m in (model, loaded)
    )
    assert torch.equal(one, other)


def test_tied_matrices_are_stored_once(build: Build, tmp_path: Path) -> None:
    save_model(tmp_path / "tied", build(tie_embeddings=True))
    save_model(tmp_path / "untied", build(tie_embeddings=False))
    tied, untied = (
        (tmp_path / name / WEIGHTS_FILE).stat().st_size for name in ("tied", "untied")
    )
    assert untied - tied >= 29 * 14 * 4


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_precision_halves_the_file_and_rounds_the_weights(
    model: EncoderDecoder, tmp_path: Path, dtype: str
) -> None:
    save_model(tmp_path / "half", model, dtype=dtype)
    save_model(tmp_path / "full", model)
    half, full = (tmp_path / name / WEIGHTS_FILE for name in ("half", "full"))
    count = sum(parameter.numel() for parameter in model.parameters())
    assert full.stat().st_size - half.stat().st_size == pytest.approx(
        2 * count, rel=0.1
    )
    kind = getattr(torch, dtype)
    loaded = load_model(tmp_path / "half").state_dict()
    for name, value in model.state_dict().items():
        assert loaded[name].dtype == torch.float32
        assert torch.equal(loaded[name], value.to(kind).float())


def test_a_loaded_model_can_be_trained_on(
    model: EncoderDecoder, tmp_path: Path
) -> None:
    save_model(tmp_path, model, dtype="float16")
    loaded = load_model(tmp_path).train()
    source = torch.randint(0, 29, (2, 7))
    mask = torch.ones_like(source, dtype=torch.bool)
    loaded.logits(loaded.encode(source, mask)).sum().backward()
    assert all(parameter.requires_grad for parameter in loaded.parameters())
    assert loaded.embedding.weight.grad is not None


def test_saving_keeps_other_sections_of_the_config(
    model: EncoderDecoder, tmp_path: Path
) -> None:
    write_config_section(tmp_path, "prompt", {"columns": 72})
    save_model(tmp_path, model)
    tree = read_config(tmp_path)
    assert tree["prompt"] == {"columns": 72}
    assert tree["model"]["model_dim"] == 14
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        CONFIG_FILE,
        WEIGHTS_FILE,
    ]


def test_weights_too_large_for_the_storage_type_are_refused(
    model: EncoderDecoder, tmp_path: Path
) -> None:
    model.embedding.weight.data[0, 0] = 1e6
    with pytest.raises(CheckpointError, match=r"embedding\.weight.*float16"):
        save_model(tmp_path, model, dtype="float16")
    assert not (tmp_path / WEIGHTS_FILE).exists()


def test_unknown_storage_type_names_the_known(
    model: EncoderDecoder, tmp_path: Path
) -> None:
    with pytest.raises(ConfigError, match="float32, bfloat16, float16"):
        save_model(tmp_path, model, dtype="int3")


def test_unwritable_place_is_a_run_error(model: EncoderDecoder, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot write"):
        save_model(tmp_path / "file" / "model", model)


def test_a_full_disk_is_a_run_error_and_leaves_the_old_weights(
    model: EncoderDecoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_model(tmp_path, model)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def fail(tensors: object, path: Path, metadata: object) -> None:
        path.write_bytes(b"half")
        raise SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr("alphacode.model.checkpoint.save_file", fail)
    with pytest.raises(RunError, match="No space left"):
        save_model(tmp_path, model)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def break_file(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def change_config(path: Path, **changes: object) -> None:
    tree = json.loads(path.read_text())
    tree["model"].update(changes)
    path.write_text(json.dumps(tree))


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "no weights": (lambda d: (d / WEIGHTS_FILE).unlink(), "is missing"),
    "no config": (lambda d: (d / CONFIG_FILE).unlink(), "cannot read"),
    "cut weights": (lambda d: break_file(d / WEIGHTS_FILE), "is damaged"),
    "empty weights": (lambda d: (d / WEIGHTS_FILE).write_bytes(b""), "is damaged"),
    "cut config": (lambda d: break_file(d / CONFIG_FILE), "is damaged"),
    "list": (lambda d: (d / CONFIG_FILE).write_text("[]"), "no JSON object"),
    "binary": (lambda d: (d / CONFIG_FILE).write_bytes(b"\xff\xfe"), "is damaged"),
    "no section": (lambda d: (d / CONFIG_FILE).write_text("{}"), "no section"),
    "unknown key": (
        lambda d: change_config(d / CONFIG_FILE, colour="red"),
        "unknown setting 'colour'",
    ),
    "illegal value": (
        lambda d: change_config(d / CONFIG_FILE, head_dim=-1),
        "'head_dim'",
    ),
    "other heads": (
        # The same shapes of weights, but another model.
        lambda d: change_config(d / CONFIG_FILE, position="learned"),
        "position='rotary'",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_named_in_one_sentence(
    model: EncoderDecoder, tmp_path: Path, damage: str
) -> None:
    save_model(tmp_path, model)
    harm, message = DAMAGES[damage]
    harm(tmp_path)
    with pytest.raises(CheckpointError, match=message) as caught:
        load_model(tmp_path)
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_weights_of_another_size_name_the_first_that_differs(
    build: Build, tmp_path: Path
) -> None:
    save_model(tmp_path, build(position="rotary"))
    tensors = build(position="rotary", vocab_size=31).state_dict()
    # Without settings inside, as a foreign program may write them.
    save_file(tensors, tmp_path / WEIGHTS_FILE)
    with pytest.raises(CheckpointError, match=r"embedding\.weight.*31.*29"):
        load_model(tmp_path)
