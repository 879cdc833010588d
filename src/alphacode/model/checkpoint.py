"""A model on disk: `config.json` with its settings, `model.safetensors` with weights.

Both are replaced atomically. The weights carry their model settings too, so that a pair
of files that do not belong together is refused instead of giving nonsense.
"""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.core.files import write_atomically, write_json
from alphacode.core.settings import parse
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder

CONFIG_FILE = "config.json"
WEIGHTS_FILE = "model.safetensors"

STORAGE_DTYPES = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}


def save_model(
    directory: Path, model: EncoderDecoder, *, dtype: str | torch.dtype = "float32"
) -> None:
    """Write a model's weights and settings into a directory, each file atomically.

    Other sections of an existing `config.json` are kept. Tied matrices are stored once.

    Args:
      dtype: storage type, one of `STORAGE_DTYPES` or its torch type.

    Raises:
      ConfigError: the storage type is not one of those.
      CheckpointError: a weight does not fit the storage type.
      RunError: the directory cannot be written.
    """
    kind = _storage_dtype(dtype)
    tensors = {}
    for name, tensor in model.state_dict().items():
        stored = tensor.detach().to("cpu", kind).contiguous()
        if not bool(torch.isfinite(stored).all()):
            raise CheckpointError(
                f"weight {name!r} is not finite as {kind}; "
                "store the model as float32 or mend the training"
            )
        tensors[name] = stored
    section = model.config.model_dump(mode="json")
    metadata = {"model": json.dumps(section, sort_keys=True)}
    write_tensors(directory / WEIGHTS_FILE, tensors, metadata)
    write_config_section(directory, "model", section)


def load_model(
    directory: Path,
    *,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
) -> EncoderDecoder:
    """Return the model of a directory, in evaluation mode.

    Raises:
      CheckpointError: a file is missing or damaged, or the two do not fit together.
    """
    config = load_model_config(directory)
    path = directory / WEIGHTS_FILE
    tensors, metadata = _read_weights(path, torch.device(device), dtype)
    _check_metadata(path, metadata, config)
    with torch.device("meta"):
        model = EncoderDecoder(config)
    _check_fit(path, tensors, model)
    model.load_state_dict(tensors, assign=True)
    model.rebuild_tables(torch.device(device))
    return model.eval()


def read_weight(directory: Path, name: str, like: Tensor) -> Tensor:
    """Return one weight of a model directory as float32, without reading the others.

    Args:
      like: a tensor of the shape expected.

    Raises:
      CheckpointError: the file is missing or damaged, or has another shape there.
    """
    path = directory / WEIGHTS_FILE
    if not path.is_file():
        raise CheckpointError(f"{path} is missing; a model directory holds its weights")
    try:
        with safe_open(path, framework="pt") as file:
            weight: Tensor = file.get_tensor(name).float()
    except (SafetensorError, OSError) as error:
        raise CheckpointError(
            f"{path} is damaged ({error}); copy or train it again"
        ) from error
    if weight.shape != like.shape:
        raise CheckpointError(
            f"{path} does not fit {CONFIG_FILE}: weight {name!r} has shape "
            f"{tuple(weight.shape)}, expected {tuple(like.shape)}"
        )
    return weight


def load_model_config(directory: Path) -> ModelConfig:
    """Return the model's sizes from `config.json`, without reading weights.

    Raises:
      CheckpointError: the file is missing, damaged or holds no model.
    """
    section = read_config(directory).get("model")
    path = directory / CONFIG_FILE
    if not isinstance(section, dict):
        raise CheckpointError(
            f'{path} has no section "model"; it is no model directory'
        )
    try:
        return parse(ModelConfig, section, str(path))
    except ConfigError as error:
        raise CheckpointError(str(error)) from error


def read_config(directory: Path) -> dict[str, Any]:
    """Return the whole of `config.json`.

    Raises:
      CheckpointError: the file is missing or damaged.
    """
    path = directory / CONFIG_FILE
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CheckpointError(
            f"cannot read {path}: {error.strerror or error}; "
            f"a model directory holds {CONFIG_FILE} and {WEIGHTS_FILE}"
        ) from error
    except ValueError as error:
        raise CheckpointError(f"{path} is damaged: {error}") from error
    if not isinstance(tree, dict):
        raise CheckpointError(f"{path} is damaged: it holds no JSON object")
    return tree


def write_config_section(directory: Path, name: str, section: Any) -> None:
    """Replace one section of `config.json`, keeping the others; atomic.

    Raises:
      RunError: the directory cannot be written.
      CheckpointError: the file that is there is damaged.
    """
    path = directory / CONFIG_FILE
    tree = read_config(directory) if path.exists() else {}
    write_json(path, {**tree, name: section})


def _storage_dtype(dtype: str | torch.dtype) -> torch.dtype:
    kind = STORAGE_DTYPES.get(dtype) if isinstance(dtype, str) else dtype
    if kind not in STORAGE_DTYPES.values():
        raise ConfigError(
            f"weights are stored as {', '.join(STORAGE_DTYPES)}; found {dtype!r}"
        )
    assert kind is not None
    return kind


def write_tensors(
    path: Path, tensors: dict[str, Tensor], metadata: dict[str, str]
) -> None:
    """Write a safetensors file atomically, readable by all like other files.

    Raises:
      RunError: the place cannot be written.
    """

    def write(part: Path) -> None:
        try:
            save_file(tensors, part, metadata)
        except SafetensorError as error:
            # Its name for a full disk.
            raise OSError(str(error)) from error
        part.chmod(0o644)

    write_atomically(path, write)


def _read_weights(
    path: Path, device: torch.device, dtype: torch.dtype
) -> tuple[dict[str, Tensor], dict[str, str]]:
    if not path.is_file():
        raise CheckpointError(f"{path} is missing; a model directory holds its weights")
    try:
        with safe_open(path, framework="pt", device=str(device)) as file:
            metadata = file.metadata() or {}
            tensors = {name: file.get_tensor(name).to(dtype) for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise CheckpointError(
            f"{path} is damaged ({error}); copy or train it again"
        ) from error
    return tensors, metadata


def _check_metadata(path: Path, metadata: dict[str, str], config: ModelConfig) -> None:
    stored = metadata.get("model")
    if stored is None:
        return
    theirs, ours = json.loads(stored), config.model_dump(mode="json")
    differing = [key for key in ours if key in theirs and theirs[key] != ours[key]]
    if differing:
        key = differing[0]
        raise CheckpointError(
            f"{path} was stored with {key}={theirs[key]!r}, but {CONFIG_FILE} says "
            f"{ours[key]!r}; the two files do not belong together"
        )


def _check_fit(path: Path, tensors: dict[str, Tensor], model: EncoderDecoder) -> None:
    expected = {name: tuple(value.shape) for name, value in model.state_dict().items()}
    found = {name: tuple(value.shape) for name, value in tensors.items()}
    if found == expected:
        return
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            raise CheckpointError(
                f"{path} does not fit {CONFIG_FILE}: weight {name!r} has shape "
                f"{found.get(name, 'none')}, expected {expected.get(name, 'none')}"
            )
