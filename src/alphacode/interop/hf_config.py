"""The configuration as Hugging Face sees it: our `config.json`, sections and all.

An exported `config.json` keeps the sections `model`, `prompt`, `objective` and
`sampling` of a model directory and adds what `transformers` looks for beside them. So
an exported directory still is a model directory of ours, and `--model` takes it.
"""

from typing import Any

from transformers import PretrainedConfig

from alphacode.core.errors import ConfigError
from alphacode.core.settings import parse
from alphacode.model.config import ModelConfig
from alphacode.model.presets import model_preset
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, PAD_ID

MODEL_TYPE = "alphacode"

REMOTE_MODULE = "alphacode_hf"
"""The module written beside the weights, by which `trust_remote_code=True` finds us."""

AUTO_MAP = {
    "AutoConfig": f"{REMOTE_MODULE}.AlphaCodeConfig",
    "AutoModelForSeq2SeqLM": f"{REMOTE_MODULE}.AlphaCodeForConditionalGeneration",
}

SECTIONS = ("prompt", "objective", "sampling")
"""Sections of `config.json` that are carried along, beside `model`."""


class AlphaCodeConfig(PretrainedConfig):  # type: ignore[misc]
    """Sizes of a model in the section `model`, and the sections beside it.

    Args:
      model: fields of `ModelConfig`; without them those of the preset `embedded`.
      prompt: layout of prompts, carried along.
      objective: how the model was trained, carried along.
      sampling: what the model wants of sampling, carried along.
      logits_divisor: what logits are divided by. A model trained by tempering at T
        has learned the distribution of its logits over T, so T makes temperature 1.0
        and the loss mean what they meant in training; 1.0 leaves logits as they are.

    Raises:
      ConfigError: a size or the divisor is not legal.
    """

    model_type = MODEL_TYPE
    # Every section is written, also where it equals the defaults: our loader reads it.
    has_no_defaults_at_init = True
    keys_to_ignore_at_inference = [  # noqa: RUF012 (they add to it)
        "cache",
        "past_key_values",
        "encoder_last_hidden_state",
    ]

    def __init__(
        self,
        model: dict[str, Any] | None = None,
        prompt: dict[str, Any] | None = None,
        objective: dict[str, Any] | None = None,
        sampling: dict[str, Any] | None = None,
        logits_divisor: float = 1.0,
        **kwargs: Any,
    ) -> None:
        sizes = model_preset("embedded") if model is None else _parse(model)
        if not logits_divisor > 0:
            raise ConfigError(f"logits_divisor must be above 0, not {logits_divisor}")
        kwargs |= {
            "is_encoder_decoder": True,
            "tie_word_embeddings": sizes.tie_embeddings,
            "pad_token_id": PAD_ID,
            "bos_token_id": BOS_ID,
            "eos_token_id": EOS_ID,
            "decoder_start_token_id": BOS_ID,
            "auto_map": dict(AUTO_MAP),
        }
        # Needed before the base class looks at `vocab_size`.
        self.model = sizes.model_dump(mode="json")
        self.prompt, self.objective, self.sampling = prompt, objective, sampling
        self.logits_divisor = logits_divisor
        super().__init__(**kwargs)
        self.use_cache = kwargs.get("use_cache", True)

    @classmethod
    def register_for_auto_class(cls, auto_class: str = "AutoConfig") -> None:
        """Do nothing: where `trust_remote_code` finds us is written already."""

    @property
    def sizes(self) -> ModelConfig:
        """The section `model`, checked."""
        return _parse(self.model)

    @property
    def vocab_size(self) -> int:
        """Pieces of the tokenizer."""
        return int(self.model["vocab_size"])

    @vocab_size.setter
    def vocab_size(self, size: int) -> None:
        self.model = {**self.model, "vocab_size": size}

    @property
    def hidden_size(self) -> int:
        """Width of the residual stream."""
        return int(self.model["model_dim"])

    @property
    def num_hidden_layers(self) -> int:
        """Decoder blocks."""
        return int(self.model["num_decoder_layers"])

    @property
    def num_attention_heads(self) -> int:
        """Query heads."""
        return int(self.model["num_query_heads"])


def _parse(model: dict[str, Any]) -> ModelConfig:
    return parse(ModelConfig, model, 'config.json, section "model"')
