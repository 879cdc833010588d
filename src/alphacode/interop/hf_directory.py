"""Directories: ours to Hugging Face's and back, and what the auto classes know."""

from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer

from alphacode.core.errors import CheckpointError
from alphacode.interop.hf_config import MODEL_TYPE, SECTIONS, AlphaCodeConfig
from alphacode.interop.hf_model import AlphaCodeForConditionalGeneration
from alphacode.interop.hf_tokenizer import AlphaCodeTokenizer
from alphacode.interop.places import (
    check_vocabulary,
    copy_card,
    new_directory,
    training_temperature,
)
from alphacode.model.checkpoint import (
    CONFIG_FILE,
    WEIGHTS_FILE,
    load_model,
    read_config,
    save_model,
    write_config_section,
)
from alphacode.sampling.model_directory import TOKENIZER_FILE

_DTYPES = {"F32": torch.float32, "BF16": torch.bfloat16, "F16": torch.float16}
# Larger than any model: our loader reads one file of weights.
_ONE_FILE = "10000GB"


def register_auto_classes() -> None:
    """Tell the auto classes of `transformers` about this model; once is enough."""
    AutoConfig.register(MODEL_TYPE, AlphaCodeConfig, exist_ok=True)
    AutoModelForSeq2SeqLM.register(
        AlphaCodeConfig, AlphaCodeForConditionalGeneration, exist_ok=True
    )
    AutoTokenizer.register(
        AlphaCodeConfig, slow_tokenizer_class=AlphaCodeTokenizer, exist_ok=True
    )


def open_as_huggingface(
    directory: Path,
    *,
    divides_logits: bool = False,
    dtype: torch.dtype = torch.float32,
) -> AlphaCodeForConditionalGeneration:
    """Return a model directory of ours as a model of `transformers`.

    Args:
      divides_logits: divide logits by the temperature of training (tempering).

    Raises:
      CheckpointError: a file is missing or damaged, or they do not fit together.
      ConfigError: logits are to be divided, but training was not tempered.
    """
    tree = read_config(directory)
    ours = load_model(directory, dtype=dtype)
    divisor = training_temperature(directory) if divides_logits else 1.0
    config = AlphaCodeConfig(
        model=ours.config.model_dump(mode="json"),
        logits_divisor=divisor,
        **{name: tree[name] for name in SECTIONS if name in tree},
    )
    model = AlphaCodeForConditionalGeneration(config).to(dtype)
    model.load_state_dict(ours.state_dict())
    model.transformer.rebuild_tables(torch.device("cpu"))
    model.eval()
    wrapped: AlphaCodeForConditionalGeneration = model
    return wrapped


def export_huggingface(
    directory: Path, out: Path, *, divides_logits: bool = False
) -> None:
    """Write a model directory as one that `transformers` opens; ours opens it too.

    Weights keep the type they are stored in.

    Raises:
      CheckpointError: the model cannot be read.
      ConfigError: `out` exists, or logits are to be divided for no reason.
      RunError: `out` cannot be written.
    """
    dtype = _stored_dtype(directory / WEIGHTS_FILE)
    model = open_as_huggingface(directory, divides_logits=divides_logits, dtype=dtype)
    limit = model.config.sizes.max_source_tokens
    file = str(directory / TOKENIZER_FILE)
    tokenizer = AlphaCodeTokenizer(vocab_file=file, model_max_length=limit)
    check_vocabulary(directory, tokenizer.vocab_size, model.config.vocab_size)
    with new_directory(out) as part:
        model.save_pretrained(part, max_shard_size=_ONE_FILE)
        tokenizer.save_pretrained(part)
        copy_card(directory, part)


def import_huggingface(directory: Path, out: Path) -> None:
    """Write what `save_pretrained` wrote, in any number of files, as our directory.

    Raises:
      CheckpointError: the directory holds no model of this project.
      ConfigError: `out` exists.
      RunError: `out` cannot be written.
    """
    if read_config(directory).get("model_type") != MODEL_TYPE:
        raise CheckpointError(
            f'{directory / CONFIG_FILE} does not say "model_type": "{MODEL_TYPE}"; '
            "only models of this project, saved by transformers, can be taken in"
        )
    try:
        model, report = AlphaCodeForConditionalGeneration.from_pretrained(
            directory, dtype="auto", output_loading_info=True
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise CheckpointError(f"cannot read the model {directory}: {error}") from error
    if report["missing_keys"]:
        raise CheckpointError(
            f"{directory} lacks the weights {', '.join(sorted(report['missing_keys']))}"
        )
    tokenizer = AlphaCodeTokenizer(vocab_file=str(directory / TOKENIZER_FILE))
    config = model.config
    check_vocabulary(directory, tokenizer.vocab_size, config.vocab_size)
    inner = model.transformer
    inner.config = config.sizes
    with new_directory(out) as part:
        save_model(part, inner, dtype=inner.embedding.weight.dtype)
        tokenizer.tokenizer.save(part / TOKENIZER_FILE)
        for name in SECTIONS:
            section: Any = getattr(config, name)
            if section is not None:
                write_config_section(part, name, section)
        copy_card(directory, part)


def _stored_dtype(path: Path) -> torch.dtype:
    """Return the type of the widest weight of a file; float32 where it is unclear."""
    try:
        with safe_open(path, framework="pt") as file:
            kinds = {file.get_slice(name).get_dtype() for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError):
        # What is wrong with the file is told by who reads it.
        return torch.float32
    return _DTYPES.get(kinds.pop(), torch.float32) if len(kinds) == 1 else torch.float32
