"""A model directory, and how a name on the command line becomes one.

config.json        sections: model (sizes), prompt (layout), sampling (what the model
                   wants of sampling), objective (how it was trained)
model.safetensors  weights
tokenizer.model    tokenizer
MODEL_CARD.md      what it is, for people
"""

import difflib
from pathlib import Path
from typing import Any

import torch

import alphacode
from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.core.settings import S, parse
from alphacode.encoding.prompt import PromptSettings
from alphacode.model.checkpoint import (
    CONFIG_FILE,
    WEIGHTS_FILE,
    load_model,
    read_config,
    write_config_section,
)
from alphacode.model.eight_bits import Kind
from alphacode.model.int8 import round_to_eight_bits, round_to_int8
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import DEFAULT_TEMPERATURES, SamplingDefaults
from alphacode.tokenizer.tokenizer import Tokenizer

TOKENIZER_FILE = "tokenizer.model"

# Shipped as package data, each a folder of that name; the last one writes test inputs.
SHIPPED_MODELS = ("embedded", "embedded_inputs")


def find_model(name_or_path: str) -> Path:
    """Return the directory of a shipped model's name, or of a path.

    Raises:
      CheckpointError: there is no such model, or its directory lacks a file.
    """
    is_shipped = name_or_path in SHIPPED_MODELS
    package = Path(alphacode.__file__).parent
    directory = package / name_or_path if is_shipped else Path(name_or_path)
    if not directory.is_dir():
        near = difflib.get_close_matches(name_or_path, SHIPPED_MODELS, 1, cutoff=0.0)
        raise CheckpointError(
            f"unknown model {name_or_path!r}: it is no directory and no shipped model; "
            f"the nearest shipped one is {near[0]!r} (known: "
            f"{', '.join(SHIPPED_MODELS)})"
        )
    needed = (CONFIG_FILE, WEIGHTS_FILE, TOKENIZER_FILE)
    missing = [name for name in needed if not (directory / name).is_file()]
    if missing:
        raise CheckpointError(
            f"the model directory {directory} lacks {', '.join(missing)}; "
            f"it must hold {', '.join(needed)}"
        )
    return directory


def read_prompt_settings(directory: Path) -> PromptSettings:
    """Return the layout of prompts a model was trained on.

    Raises:
      CheckpointError: `config.json` is missing or damaged.
    """
    return _section(directory, "prompt", PromptSettings, {})


def read_sampling_defaults(directory: Path) -> SamplingDefaults:
    """Return what a model wants of sampling, section "sampling" of its config.

    Where it names no temperatures, the defaults are taken relative to the temperature
    that its logits were divided by in training (tempering).

    Raises:
      CheckpointError: `config.json` is missing or damaged.
    """
    trained_at = trained_temperature(directory)
    temperatures = [value * trained_at for value in DEFAULT_TEMPERATURES]
    return _section(
        directory, "sampling", SamplingDefaults, {"temperatures": temperatures}
    )


def trained_temperature(directory: Path) -> float:
    """Return what a model's logits were divided by in training, 1 without tempering.

    Raises:
      CheckpointError: `config.json` is missing or damaged.
    """
    objective = read_config(directory).get("objective") or {}
    is_tempered = objective.get("tempering", False)
    return float(objective.get("temperature", 1.0)) if is_tempered else 1.0


def write_sampling_defaults(directory: Path, defaults: SamplingDefaults) -> None:
    """Say in a model's config what it wants of sampling, other sections kept.

    Raises:
      RunError: the directory cannot be written.
    """
    write_config_section(directory, "sampling", defaults.model_dump(mode="json"))


def load_sampler(
    directory: Path,
    *,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
    eight_bits: Kind | None = None,
) -> Sampler:
    """Return a sampler for a model directory.

    Args:
      dtype: of weights, and of what is computed.
      eight_bits: the kind of eight bits that the decoder's weights have, if any;
        `fp8` on a GPU only.

    Raises:
      CheckpointError: a file is missing or damaged, or they do not fit together.
      ConfigError: weights of eight bits that the device cannot multiply.
    """
    prompt = read_prompt_settings(directory)
    defaults = read_sampling_defaults(directory)
    tokenizer = Tokenizer.load(directory / TOKENIZER_FILE)
    model = load_model(directory, device=device, dtype=dtype)
    if tokenizer.vocab_size != model.config.vocab_size:
        raise CheckpointError(
            f"{directory / TOKENIZER_FILE} has {tokenizer.vocab_size} pieces and the "
            f"model {model.config.vocab_size}; they do not belong together"
        )
    if eight_bits == "int8":
        model = round_to_int8(model)
    elif eight_bits == "fp8":
        if model.output_weight().device.type != "cuda":
            raise ConfigError(
                "precision fp8 is for GPUs; take precision int8 or bfloat16 on a CPU"
            )
        model = round_to_eight_bits(model, "fp8")
    return Sampler(model, tokenizer, prompt, defaults)


def _section(directory: Path, name: str, kind: type[S], fallback: dict[str, Any]) -> S:
    section = read_config(directory).get(name) or {}
    path = directory / CONFIG_FILE
    if not isinstance(section, dict):
        raise CheckpointError(f"{path}: section {name!r} must be an object")
    try:
        return parse(kind, {**fallback, **section}, f"{path}, section {name!r}")
    except ConfigError as error:
        raise CheckpointError(str(error)) from error
