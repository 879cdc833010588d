"""Turn a finished run into a model directory: weights, config, tokenizer, card."""

import os
import platform
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import torch

from alphacode.core.files import write_text
from alphacode.encoding.prompt import PromptSettings
from alphacode.model.checkpoint import save_model, write_config_section
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.objectives import ObjectiveSettings
from alphacode.training.run import TOKENIZER
from alphacode.training.settings import FinetuneSettings, PretrainSettings

MODEL_CARD = "MODEL_CARD.md"
_ALGORITHMS = {"adamw": "AdamW", "muon": "Muon and AdamW"}


class Provenance(NamedTuple):
    """What a model card says about where a model comes from."""

    stage: str
    """`pretrain`, `temper`, `finetune` or `test-inputs`."""
    data: dict[str, Any]
    """Counts of what was learned from."""
    sources: list[str]
    """Names of the files read."""
    init: str
    """The model that training started from, or nothing."""


def export_model(
    directory: Path,
    model: EncoderDecoder,
    tokenizer: Tokenizer,
    settings: PretrainSettings | FinetuneSettings,
    clock: TrainingClock,
    provenance: Provenance,
) -> Path:
    """Write a model directory and return it.

    `config.json` gets the sections `model`, `prompt` and `objective`; the last tells
    the sampler the temperature that logits were divided by in training. With value
    prediction the section `value` says whether the head learned without being told.

    Raises:
      RunError: the directory cannot be written.
      CheckpointError: a weight does not fit the storage type.
    """
    save_model(directory, model, dtype=settings.training.weights)
    tokenizer.save(directory / TOKENIZER)
    prompt = prompt_settings(settings)
    write_config_section(directory, "prompt", prompt.model_dump(mode="json"))
    objective = settings.objective.model_dump(mode="json")
    write_config_section(directory, "objective", objective)
    if settings.objective.value_prediction:
        write_config_section(directory, "value", _value_section(settings))
    card = "\n".join(_card(model, settings, clock, provenance)) + "\n"
    write_text(directory / MODEL_CARD, card)
    return directory


def prompt_settings(settings: PretrainSettings | FinetuneSettings) -> PromptSettings:
    """Return the layout of prompts, correctness stated if it is conditioned on."""
    if isinstance(settings, PretrainSettings):
        prompt = PromptSettings()
    else:
        prompt = settings.prompt
    states = settings.objective.value_conditioning
    return prompt.model_copy(update={"states_correctness": states})


def _value_section(settings: PretrainSettings | FinetuneSettings) -> dict[str, Any]:
    if isinstance(settings, FinetuneSettings):
        pairs = settings.pairs
    else:
        pairs = settings.problem_pairs
    return {"correctness_dropout": pairs.correctness_dropout}


def _card(
    model: EncoderDecoder,
    settings: PretrainSettings | FinetuneSettings,
    clock: TrainingClock,
    provenance: Provenance,
) -> Iterable[str]:
    count = sum(parameter.numel() for parameter in model.parameters())
    config, training = model.config, settings.training
    yield "# Model card"
    yield ""
    yield f"An encoder-decoder transformer of {count:,} parameters, trained by"
    yield f"`alphacode train {provenance.stage}`."
    yield ""
    yield "## Sizes"
    yield ""
    yield (
        f"- width {config.model_dim}, {config.num_query_heads} query heads of "
        f"{config.head_dim}, {config.num_kv_heads} key/value head(s), "
        f"{config.num_encoder_layers} encoder and {config.num_decoder_layers} "
        "decoder layers"
    )
    yield (
        f"- {config.vocab_size} tokens; source up to {config.max_source_tokens}, "
        f"target up to {config.max_target_tokens}"
    )
    yield f"- weights stored as {training.weights}"
    yield ""
    yield "## Data"
    yield ""
    for source in provenance.sources:
        yield f"- `{source}`"
    for name, value in provenance.data.items():
        yield f"- {name.replace('_', ' ')}: {value:,}"
    if provenance.init:
        yield f"- started from the model `{provenance.init}`"
    yield ""
    yield "## Training"
    yield ""
    yield f"- {clock.step:,} steps of {training.batch_size} pairs, seed {training.seed}"
    yield f"- {clock.tokens:,} tokens (both sides, padding not counted)"
    yield (
        f"- {clock.seconds / 60:.1f} minutes, "
        f"{clock.tokens / max(clock.seconds, 1e-9):,.0f} tokens per second"
    )
    yield f"- objectives: {', '.join(_objectives(settings.objective))}"
    yield (
        f"- {_ALGORITHMS[settings.optimizer.algorithm]}, "
        f"peak rate {settings.optimizer.peak_rate:g}, "
        f"{training.precision} products on {_machine(training.device)}"
    )
    yield f"- PyTorch {torch.__version__}, Python {platform.python_version()}"


def _objectives(objective: ObjectiveSettings) -> Iterable[str]:
    yield "next token"
    if objective.mlm:
        yield f"masked language modelling ({objective.mlm_rate:.0%})"
    if objective.tempering:
        yield f"tempering (T = {objective.temperature:g})"
    if objective.gold:
        yield f"GOLD ({objective.gold_alpha:g}, {objective.gold_beta:g})"
    if objective.value_prediction:
        yield "value prediction"


def _machine(device: str) -> str:
    if device == "cuda":
        return torch.cuda.get_device_name()
    return f"{os.cpu_count()} CPU cores ({_processor()})"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    for line in lines:
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
