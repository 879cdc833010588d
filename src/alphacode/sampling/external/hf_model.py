"""A model of transformers on disk or by name: what it is, and how it is opened."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch

from alphacode.core.errors import CheckpointError
from alphacode.core.packages import need
from alphacode.sampling.external.settings import HuggingFaceSettings

# Files up to this size count whole, larger ones by blocks of it.
_BLOCK_BYTES: Final = 2**20
_BLOCKS: Final = 16
# What stands beside a model for people.
_IGNORED: Final = (".md", ".png", ".gitattributes")


@dataclass(frozen=True, slots=True)
class HuggingFaceModel:
    """A model with its tokenizer, ready to generate."""

    model: Any
    tokenizer: Any
    is_seq2seq: bool

    @property
    def most_tokens(self) -> int | None:
        """Positions that the model has, prompt and answer together for a causal one;
        `None` where positions are without limit (T5)."""
        config = self.model.config
        text = (
            config.get_text_config() if hasattr(config, "get_text_config") else config
        )
        for name in ("max_position_embeddings", "n_positions", "max_seq_len"):
            value = getattr(text, name, None)
            # T5 carries the length it was trained with, which is no limit.
            if isinstance(value, int) and value > 0 and "t5" not in text.model_type:
                return value
        return None


def fingerprint(place: str, settings: HuggingFaceSettings) -> str:
    """Return a name for the content of a model, so that runs do not mix.

    Of a directory: its files, large ones by 16 blocks and their size, as weights have
    too many bytes to be read at every start. Of a name: the commit that
    its revision stands for.

    Raises:
      CheckpointError: there is no such model.
      ConfigError: transformers is missing.
    """
    directory = Path(place)
    if directory.is_dir():
        digest = hashlib.blake2b(digest_size=8)
        for path in sorted(directory.iterdir()):
            if path.is_file() and not path.name.endswith(_IGNORED):
                digest.update(f"{path.name}:{path.stat().st_size}:".encode())
                for block in _blocks(path):
                    digest.update(block)
        return digest.hexdigest()
    config = _load("AutoConfig", place, settings)
    return str(getattr(config, "_commit_hash", None) or settings.revision or "main")


def open_model(
    place: str, settings: HuggingFaceSettings, device: torch.device
) -> HuggingFaceModel:
    """Return the model of a directory or a name.

    Raises:
      CheckpointError: there is no such model, it is damaged, or it is neither causal
        nor sequence to sequence.
      ConfigError: transformers is missing.
    """
    config = _load("AutoConfig", place, settings)
    is_seq2seq = bool(getattr(config, "is_encoder_decoder", False))
    kind = "AutoModelForSeq2SeqLM" if is_seq2seq else "AutoModelForCausalLM"
    dtype = settings.dtype
    model = _load(
        kind,
        place,
        settings,
        dtype="auto" if dtype == "auto" else getattr(torch, dtype),
    )
    # Prompts of a causal model end at the same column.
    side = "right" if is_seq2seq else "left"
    tokenizer = _load("AutoTokenizer", place, settings, padding_side=side)
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token or tokenizer.convert_ids_to_tokens(0)
    return HuggingFaceModel(model.to(device).eval(), tokenizer, is_seq2seq)


def _load(kind: str, place: str, settings: HuggingFaceSettings, **options: Any) -> Any:
    need("hf", "this model", "transformers")
    import transformers

    try:
        return getattr(transformers, kind).from_pretrained(
            place,
            revision=settings.revision or "main",
            trust_remote_code=settings.trust_remote_code,
            **options,
        )
    # Whatever a directory of others holds, the sentence is the same.
    except Exception as error:
        reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise CheckpointError(
            f"transformers cannot open the model {place!r}: {reason}; name a directory "
            "that holds a model and its tokenizer, or a model that can be fetched. "
            "This project's own models are named without 'hf:'"
        ) from error


def _blocks(path: Path) -> Iterator[bytes]:
    """Yield a file whole, or blocks from all over it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        if size <= _BLOCK_BYTES * _BLOCKS:
            yield file.read()
            return
        for number in range(_BLOCKS):
            file.seek((size - _BLOCK_BYTES) * number // (_BLOCKS - 1))
            yield file.read(_BLOCK_BYTES)
