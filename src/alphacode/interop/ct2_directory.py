"""Write a model directory for CTranslate2, which decodes fast on CPUs and in int8."""

import shutil
from pathlib import Path
from typing import Any

from alphacode.core.errors import ConfigError
from alphacode.core.packages import need
from alphacode.interop.pieces import Pieces
from alphacode.interop.places import (
    check_vocabulary,
    copy_card,
    new_directory,
    training_temperature,
)
from alphacode.model.checkpoint import load_model
from alphacode.sampling.model_directory import TOKENIZER_FILE
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, UNK_ID
from alphacode.tokenizer.tokenizer import Tokenizer

QUANTIZATIONS = (
    "float32",
    "float16",
    "bfloat16",
    "int16",
    "int8",
    "int8_float32",
    "int8_float16",
    "int8_bfloat16",
)


def export_ctranslate2(
    directory: Path,
    out: Path,
    *,
    quantization: str = "float32",
    divides_logits: bool = False,
) -> None:
    """Write `model.bin`, its configuration, the vocabulary and our tokenizer.

    Args:
      quantization: how weights are stored, one of `QUANTIZATIONS`.
      divides_logits: divide logits by the temperature of training (tempering).

    Raises:
      CheckpointError: the model cannot be read.
      ConfigError: `out` exists, the format cannot express the model, ctranslate2 is
        missing, or a setting is not legal.
      RunError: `out` cannot be written.
    """
    need("hf", "this format", "ctranslate2")
    if quantization not in QUANTIZATIONS:
        raise ConfigError(
            f"unknown quantization {quantization!r} (known: {', '.join(QUANTIZATIONS)})"
        )
    from alphacode.interop.ct2_spec import transformer_spec_of

    divisor = training_temperature(directory) if divides_logits else 1.0
    model = load_model(directory)
    tokenizer = Tokenizer.load(directory / TOKENIZER_FILE)
    check_vocabulary(directory, tokenizer.vocab_size, model.config.vocab_size)
    spec = transformer_spec_of(model, divisor=divisor)
    _name_tokens(spec, Pieces(tokenizer))
    spec.validate()
    spec.optimize(quantization=quantization)
    with new_directory(out) as part:
        spec.save(str(part))
        shutil.copyfile(directory / TOKENIZER_FILE, part / TOKENIZER_FILE)
        copy_card(directory, part)


def _name_tokens(spec: Any, pieces: Pieces) -> None:
    spec.register_source_vocabulary(pieces.names)
    spec.register_target_vocabulary(pieces.names)
    config = spec.config
    config.bos_token = config.decoder_start_token = pieces.names[BOS_ID]
    config.eos_token = pieces.names[EOS_ID]
    config.unk_token = pieces.names[UNK_ID]
    config.layer_norm_epsilon = 1e-5
