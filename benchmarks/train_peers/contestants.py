"""The models that take turns: ours, and Hugging Face's T5 and BART of its size."""

# ruff: noqa: N806 (tensor names end in their shape)

import importlib
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import torch
from torch import nn

from alphacode.encoding.batch import Batch
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, PAD_ID
from alphacode.training.objectives import (
    ObjectiveSettings,
    count_batch,
    training_losses,
)
from alphacode.training.optimizer import build_optimizer
from alphacode.training.schedule import OptimizerSettings

FAMILIES = ("t5", "bart")
# What both score: the next token of the target, and nothing else.
_OBJECTIVE = ObjectiveSettings(mlm=False)
_OPTIMIZER = OptimizerSettings()


class TooSmallError(Exception):
    """No model of a family is as small as ours."""


class Run(NamedTuple):
    """Where and how precisely a step is computed."""

    device: torch.device
    precision: str

    def autocast(self) -> AbstractContextManager[Any]:
        """Return the context of forward passes."""
        is_on = self.precision == "bfloat16"
        return torch.autocast(self.device.type, torch.bfloat16, enabled=is_on)


class Contestant:
    """A model with its optimiser; a step is forward, backward, clipping, AdamW."""

    def __init__(self, name: str, model: nn.Module, note: str) -> None:
        """Take a model on its device."""
        self.name, self.model, self.note = name, model.train(), note
        self.parameters = sum(weights.numel() for weights in model.parameters())
        self.optimizer = build_optimizer(model, _OPTIMIZER)

    def loss(self, batch: Batch, run: Run) -> torch.Tensor:
        """Return the mean next-token loss of a batch."""
        raise NotImplementedError

    def step(self, batch: Batch, run: Run) -> None:
        """Train one step, as the trainer does."""
        self.loss(batch, run).backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), _OPTIMIZER.max_gradient_norm)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)

    def prepare(self, batch: Batch, run: Run) -> None:
        """Warm up on a batch, and settle what can be chosen."""
        self.step(batch, run)

    def blocks(self) -> Iterator[nn.Module]:
        """Yield the blocks that are compiled one by one."""
        raise NotImplementedError


class Ours(Contestant):
    """Our model under our objective."""

    model: EncoderDecoder

    def __init__(self, config: ModelConfig, device: torch.device) -> None:
        """Build with random weights; the value head is left out."""
        torch.manual_seed(0)
        config = config.model_copy(update={"value_layers": 0})
        layers = f"{config.num_encoder_layers} + {config.num_decoder_layers}"
        super().__init__("ours", EncoderDecoder(config).to(device), f"{layers} layers")

    def loss(self, batch: Batch, run: Run) -> torch.Tensor:
        """Return our loss."""
        counts = count_batch(batch, None)
        with run.autocast():
            losses = training_losses(
                self.model,
                batch,
                _OBJECTIVE,
                masked=None,
                counts=counts,
                is_gold_on=False,
            )
        return losses.total

    def blocks(self) -> Iterator[nn.Module]:
        """Yield the blocks of both stacks."""
        yield from self.model.encoder.blocks
        yield from self.model.decoder.blocks


class HuggingFace(Contestant):
    """T5 or BART as their users would set them up for speed.

    No drop-out, no cache, fused AdamW; attention is the faster of the two ways the
    library has for it, found by trial for each kind of batch.
    """

    def __init__(
        self, name: str, family: str, sizes: dict[str, int], device: torch.device
    ) -> None:
        """Build with random weights."""
        torch.manual_seed(0)
        self.family = family
        model = build_peer(family, sizes).to(device)
        layers = f"{sizes['encoder_layers']} + {sizes['decoder_layers']}"
        super().__init__(name, model, f"{layers} layers, inner width {sizes['inner']}")
        self.base_note = self.note

    def loss(self, batch: Batch, run: Run) -> torch.Tensor:
        """Return the library's loss; padding has no label."""
        label_BT = batch.label_BT.masked_fill(~batch.target_mask_BT, -100)
        mask_BS = batch.source_mask_BS
        with run.autocast():
            out = self.model(
                input_ids=batch.source_BS,
                attention_mask=None if self.is_full else mask_BS.long(),
                labels=label_BT,
                use_cache=False,
            )
        loss: torch.Tensor = out.loss
        return loss

    def prepare(self, batch: Batch, run: Run) -> None:
        """Choose the faster attention."""
        self.is_full = bool(batch.source_mask_BS.all())
        seconds: dict[str, float] = {}
        model: Any = self.model
        for way in ("sdpa", "eager"):
            model.set_attn_implementation(way)
            self.step(batch, run)
            seconds[way] = self._time(batch, run)
        best = min(seconds, key=lambda way: seconds[way])
        model.set_attn_implementation(best)
        self.note = f"{self.base_note}, {best}"

    def _time(self, batch: Batch, run: Run) -> float:
        begin = time.perf_counter()
        self.step(batch, run)
        if run.device.type == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter() - begin

    def blocks(self) -> Iterator[nn.Module]:
        """Yield the blocks of both stacks."""
        model: Any = self.model
        if self.family == "t5":
            yield from model.encoder.block
            yield from model.decoder.block
        else:
            yield from model.model.encoder.layers
            yield from model.model.decoder.layers


def missing_library() -> str | None:
    """Return why there are no peers, or None where there are."""
    try:
        importlib.import_module("transformers")
    except ImportError as error:
        return f"{error}; get it with: pip install transformers"
    return None


def peers(
    config: ModelConfig, parameters: int, device: torch.device
) -> list[HuggingFace]:
    """Return T5 and BART with as many parameters, in two shapes each.

    Width, heads and vocabulary are ours. One shape has as many blocks on both sides, as
    is usual, the other as many as ours on each; the width of the feed-forward layers
    makes up for the difference in parameters.
    """
    total = config.num_encoder_layers + config.num_decoder_layers
    half = (total + 1) // 2
    shapes = {
        "": (half, half),
        ", our layers": (config.num_encoder_layers, config.num_decoder_layers),
    }
    found = []
    for suffix, layers in shapes.items():
        for family in FAMILIES:
            try:
                sizes = fit_peer(family, config, layers, parameters)
            except TooSmallError as error:
                print(f"left out: {error}")
                continue
            found.append(HuggingFace(f"{family}{suffix}", family, sizes, device))
    return found


def fit_peer(
    family: str, config: ModelConfig, layers: tuple[int, int], parameters: int
) -> dict[str, int]:
    """Return sizes whose count of parameters is the nearest to the one wanted."""
    sizes = {
        "vocab": config.vocab_size,
        "width": config.model_dim,
        "heads": config.num_query_heads,
        "head": config.head_dim,
        "source": config.max_source_tokens,
        "target": config.max_target_tokens,
        "encoder_layers": layers[0],
        "decoder_layers": layers[1],
    }
    counts = []
    for inner in (8, 16):
        with torch.device("meta"):
            model = build_peer(family, {**sizes, "inner": inner})
        counts.append(sum(weights.numel() for weights in model.parameters()))
    per_eight = counts[1] - counts[0]
    wanted = 1 + round((parameters - counts[0]) / per_eight)
    if wanted < 1:
        raise TooSmallError(f"no {family} of {layers} layers has as few parameters")
    return {**sizes, "inner": 8 * wanted}


def _as_module(model: nn.Module) -> nn.Module:
    return model


def build_peer(family: str, sizes: dict[str, int]) -> nn.Module:
    library: Any = importlib.import_module("transformers")
    tokens = {
        "vocab_size": sizes["vocab"],
        "pad_token_id": PAD_ID,
        "eos_token_id": EOS_ID,
        "decoder_start_token_id": BOS_ID,
        "use_cache": False,
    }
    if family == "t5":
        config = library.T5Config(
            d_model=sizes["width"],
            d_kv=sizes["head"],
            d_ff=sizes["inner"],
            num_heads=sizes["heads"],
            num_layers=sizes["encoder_layers"],
            num_decoder_layers=sizes["decoder_layers"],
            dropout_rate=0.0,
            **tokens,
        )
        return _as_module(library.T5ForConditionalGeneration(config))
    config = library.BartConfig(
        d_model=sizes["width"],
        encoder_attention_heads=sizes["heads"],
        decoder_attention_heads=sizes["heads"],
        encoder_ffn_dim=sizes["inner"],
        decoder_ffn_dim=sizes["inner"],
        encoder_layers=sizes["encoder_layers"],
        decoder_layers=sizes["decoder_layers"],
        max_position_embeddings=max(sizes["source"], sizes["target"]),
        dropout=0.0,
        attention_dropout=0.0,
        activation_dropout=0.0,
        bos_token_id=BOS_ID,
        forced_eos_token_id=None,
        **tokens,
    )
    return _as_module(library.BartForConditionalGeneration(config))
