"""What a run starts from: a tokenizer and weights, given, inherited or made."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import torch

from alphacode.core.errors import CheckpointError
from alphacode.core.randomness import derive_seed
from alphacode.model.checkpoint import (
    WEIGHTS_FILE,
    load_model_config,
    read_config,
    read_weight,
)
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer
from alphacode.training.parallelize import Weights
from alphacode.training.run import TOKENIZER, hash_files
from alphacode.training.settings import FinetuneSettings, PretrainSettings

Announce = Callable[[str], None]


def silent(_: str) -> None:
    """Announce nothing."""


class Start:
    """The tokenizer and first weights of a run.

    The tokenizer is the one given, else that of `init`, else one trained from the
    run's data and kept in its directory.
    """

    def __init__(
        self, *, tokenizer: Path | None, init: Path | None, run_dir: Path
    ) -> None:
        """Load the tokenizer, if there is one before the run.

        Raises:
          CheckpointError: it is missing or damaged, or `init` has another one.
        """
        self.run_dir = run_dir
        self.init_name = init.name if init else ""
        self._init = init
        path = tokenizer or (init / TOKENIZER if init else None)
        self._given = Tokenizer.load(path) if path else None
        self._tokenizer = self._given
        if init and tokenizer:
            theirs = Tokenizer.load(init / TOKENIZER).fingerprint
            if self._given is None or self._given.fingerprint != theirs:
                raise CheckpointError(
                    f"{tokenizer} is not the tokenizer of {init}, whose weights know "
                    "only their own; leave the tokenizer out"
                )

    def model_config(
        self,
        wanted: ModelConfig,
        tokenizer: TokenizerSettings,
        *,
        adds_value_head: bool = False,
    ) -> ModelConfig:
        """Return the sizes of the run's model, fitting its tokenizer.

        Args:
          adds_value_head: whether a model to start from that has no value head gets
            one of the size wanted, with weights of its own.

        Raises:
          CheckpointError: the model to start from does not fit its tokenizer.
        """
        size = self._given.vocab_size if self._given else tokenizer.vocab_size
        if self._init is None:
            return wanted.model_copy(update={"vocab_size": size})
        config = load_model_config(self._init)
        if config.vocab_size != size:
            raise CheckpointError(
                f"the model {self._init} has {config.vocab_size} tokens and its "
                f"tokenizer {size}; the two do not belong together"
            )
        changes: dict[str, Any] = {"dropout": wanted.dropout}  # no size
        if adds_value_head and not config.value_layers:
            changes["value_layers"] = wanted.value_layers
        return config.model_copy(update=changes)

    def record(
        self, stage: str, settings: PretrainSettings | FinetuneSettings, data: str
    ) -> dict[str, Any]:
        """Return all that decides the outcome of the run, as plain data."""
        init = hash_files([self._init / WEIGHTS_FILE]) if self._init else None
        inputs = {
            "data": data,
            "tokenizer": self._given.fingerprint if self._given else None,
            "init": init,
        }
        return {"stage": stage, "inputs": inputs, **settings.model_dump(mode="json")}

    @property
    def was_tempered(self) -> bool:
        """Whether the model to start from was trained with tempering."""
        if self._init is None:
            return False
        objective = read_config(self._init).get("objective")
        return isinstance(objective, dict) and bool(objective.get("tempering"))

    @property
    def has_tokenizer(self) -> bool:
        """Whether the tokenizer was given, inherited or made before."""
        return self._given is not None or (self.run_dir / TOKENIZER).exists()

    def train_tokenizer(
        self, texts: Iterable[str], settings: TokenizerSettings
    ) -> None:
        """Make the run's own tokenizer and keep it in its directory."""
        self._tokenizer = train_tokenizer(texts, settings, self.run_dir / TOKENIZER)

    def tokenizer(self) -> Tokenizer:
        """Return the run's tokenizer."""
        if self._tokenizer is None:
            self._tokenizer = Tokenizer.load(self.run_dir / TOKENIZER)
        return self._tokenizer

    def skeleton(self, config: ModelConfig) -> EncoderDecoder:
        """Return the model without memory, on the meta device."""
        with torch.device("meta"):
            return EncoderDecoder(config)

    def weights(self, model: EncoderDecoder, seed: int) -> Weights:
        """Return where the weights that training starts from are taken, one by one.

        Raises (when one is taken):
          CheckpointError: the model to start from is damaged or has another shape.
        """
        drawn = partial(draw_weight, model, seed)
        if self._init is None:
            return drawn
        inherited = partial(read_weight, self._init)
        if load_model_config(self._init).value_layers:
            return inherited

        def weight(name: str, parameter: torch.Tensor) -> torch.Tensor:
            is_of_head = name.startswith("value_head.")
            return (drawn if is_of_head else inherited)(name, parameter)

        return weight


def draw_weight(
    model: EncoderDecoder, seed: int, name: str, parameter: torch.Tensor
) -> torch.Tensor:
    """Return the first value of a parameter: a function of the seed and its name."""
    std = model.initial_std(name, parameter)
    if std is None:
        return torch.full(parameter.shape, 0.0 if name.endswith("bias") else 1.0)
    generator = torch.Generator()
    generator.manual_seed(derive_seed(seed, "training/weights", name))
    return torch.empty(parameter.shape).normal_(std=std, generator=generator)
