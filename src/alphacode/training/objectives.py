"""What is minimised: pure functions of tensors, and the sum the trainer takes.

    decoder   next-token cross-entropy, tempered, GOLD-weighted where switched on
    mlm       masked language modelling on the encoder side
    value     is the solution correct? binary cross-entropy of the value head

Source: paper sections 4.2, 4.3 and C.3. Relative weights and normalisation are not in
the paper: means over real tokens, masked tokens and pairs, weighted by the settings.

A batch may be taken in parts, in turn or by several processes: each part's losses are
divided by the counts of the whole, so that they, and their gradients, add up to the
whole's.
"""

from typing import NamedTuple

import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from torch.nn import functional

from alphacode.core.settings import Settings
from alphacode.encoding.batch import Batch
from alphacode.encoding.masking import MaskedSource, mask_source
from alphacode.model.packing import take_real
from alphacode.model.transformer import EncoderDecoder


class ObjectiveSettings(Settings):
    """Which objectives are on, and their constants."""

    mlm: bool = True
    """Masked language modelling on the source."""
    mlm_rate: float = Field(default=0.15, gt=0.0, lt=1.0)
    """Share of source tokens that are hidden (BERT's)."""
    mlm_weight: float = Field(default=1.0, gt=0.0)
    """Weight of the masked-language-modelling loss."""
    tempering: bool = False
    """Whether decoder logits are divided by `temperature` before the softmax."""
    temperature: float = Field(default=0.2, gt=0.0)
    """T of tempering (section 4.3)."""
    gold: bool = False
    """Whether token losses are weighted by max(P ** gold_alpha, gold_beta)."""
    gold_alpha: float = Field(default=0.5, ge=0.0)
    """Exponent of GOLD's weight (section C.3)."""
    gold_beta: float = Field(default=0.05, ge=0.0, le=1.0)
    """Floor of GOLD's weight (section C.3)."""
    gold_start: float = Field(default=0.03, ge=0.0, le=1.0)
    """Share of the steps before GOLD sets in: a weight needs a model that has already
    adapted to the tempered distribution (section C.3)."""
    value_prediction: bool = False
    """Whether the value head learns to tell correct from incorrect solutions."""
    value_weight: float = Field(default=0.1, gt=0.0)
    """Weight of the value-prediction loss."""
    value_conditioning: bool = True
    """Whether prompts say if the solution is correct; without it only correct
    solutions are learned from."""
    metadata_conditioning: bool = True
    """Whether rating and tags stand in prompts."""

    @model_validator(mode="after")
    def _value_prediction_has_both_kinds(self) -> "ObjectiveSettings":
        if self.value_prediction and not self.value_conditioning:
            raise ValueError(
                "value_prediction needs incorrect solutions, which are only learned "
                "from with value_conditioning"
            )
        return self


class Losses(NamedTuple):
    """Scalars of one batch; an objective that is off is absent."""

    total: Tensor
    decoder: Tensor
    mlm: Tensor | None
    value: Tensor | None


class Counts(NamedTuple):
    """What there is in a whole batch, by which the losses of its parts are divided."""

    targets: int
    """Real tokens of the targets, eos among them."""
    masked: int
    """Source tokens that were hidden."""
    pairs: int
    """Rows."""
    values: int
    """Rows that value prediction learns from."""


def hide_source(
    batch: Batch, settings: ObjectiveSettings, vocab_size: int, seed: int
) -> MaskedSource | None:
    """Return the batch's sources with tokens hidden, or nothing if that is off.

    Args:
      batch: all rows of a step, on the CPU.
      seed: the step's.
    """
    if not settings.mlm:
        return None
    return mask_source(
        batch.source_BS,
        batch.source_mask_BS,
        rate=settings.mlm_rate,
        vocab_size=vocab_size,
        seed=seed,
    )


def count_batch(batch: Batch, masked: MaskedSource | None) -> Counts:
    """Return what a whole batch is divided by; it is on the CPU."""
    return Counts(
        targets=int(batch.target_mask_BT.sum()),
        masked=0 if masked is None else len(masked.label_N),
        pairs=len(batch.is_correct_B),
        values=int(batch.counts_value_B.sum()),
    )


class TrainingModel(nn.Module):
    """A model and its losses: one module with one `forward`, as engines wrap it."""

    def __init__(self, model: EncoderDecoder, settings: ObjectiveSettings) -> None:
        super().__init__()
        self.model, self.settings = model, settings

    def forward(
        self,
        batch: Batch,
        masked: MaskedSource | None,
        counts: Counts,
        is_gold_on: bool,
    ) -> Losses:
        """Return the losses of rows of a batch, see `training_losses`."""
        return training_losses(
            self.model,
            batch,
            self.settings,
            masked=masked,
            counts=counts,
            is_gold_on=is_gold_on,
        )


def training_losses(
    model: EncoderDecoder,
    batch: Batch,
    settings: ObjectiveSettings,
    *,
    masked: MaskedSource | None,
    counts: Counts,
    is_gold_on: bool,
) -> Losses:
    """Run the model on rows of a batch and return their share of its losses.

    One encoder pass serves all: with masked language modelling on, the decoder reads
    the masked source, which acts as noise on it. Only `total` carries a gradient.

    Args:
      masked: these rows of what `hide_source` returned.
      counts: of all rows of the batch.
      is_gold_on: whether this step is past GOLD's late start.
    """
    source_BS = batch.source_BS if masked is None else masked.source_BS
    encoded_BSD = model.encode(source_BS, batch.source_mask_BS)
    hidden_BTD = model.decode(
        batch.target_BT, encoded_BSD, batch.source_mask_BS, batch.target_mask_BT
    )
    # The output matrix is the dearest of all: none of it for padding.
    real_1ND = take_real(hidden_BTD, batch.target_mask_BT).unsqueeze(0)
    label_1N = batch.label_BT[batch.target_mask_BT].unsqueeze(0)
    decoder = decoder_loss(
        model.logits(real_1ND),
        label_1N,
        torch.ones_like(label_1N, dtype=torch.bool),
        temperature=settings.temperature if settings.tempering else 1.0,
        gold=(settings.gold_alpha, settings.gold_beta) if is_gold_on else None,
        count=counts.targets,
    )
    total, mlm, value = decoder, None, None
    if masked is not None:
        encoded_ND = encoded_BSD.flatten(0, 1).index_select(0, masked.position_N)
        mlm = masked_loss(model.mlm_logits(encoded_ND), masked.label_N, counts.masked)
        total = total + settings.mlm_weight * mlm
        mlm = mlm.detach()
    if settings.value_prediction:
        value_B = model.value_logit(hidden_BTD, batch.target_mask_BT)
        value = value_loss(
            value_B, batch.is_correct_B, counts.values, batch.counts_value_B
        )
        total = total + settings.value_weight * value
        value = value.detach()
    return Losses(total, decoder.detach(), mlm, value)


def decoder_loss(
    logits_BTV: Tensor,
    label_BT: Tensor,
    mask_BT: Tensor,
    *,
    temperature: float = 1.0,
    gold: tuple[float, float] | None = None,
    count: int | None = None,
) -> Tensor:
    """Return the mean next-token loss over real tokens, eos among them.

    Per token -w log P with P = softmax(logits / temperature)[label]. Without GOLD w is
    1; with gold = (alpha, beta) it is max(P ** alpha, beta), through which no gradient
    flows, and P is tempered in both places.

    Args:
      count: what to divide the sum by; else the number of real tokens.

    Source: paper sections 4.3 (tempering) and C.3 (GOLD, delta reward).
    """
    logits = _widened(logits_BTV.flatten(0, 1))
    if temperature != 1.0:
        logits = logits / temperature
    surprise_BT = functional.cross_entropy(
        logits, label_BT.flatten(), reduction="none"
    ).view_as(label_BT)
    if gold is not None:
        alpha, beta = gold
        weight_BT = torch.exp(-alpha * surprise_BT.detach()).clamp(min=beta)
        surprise_BT = weight_BT * surprise_BT
    total = (surprise_BT * mask_BT).sum()
    return total / (mask_BT.sum().clamp(min=1) if count is None else max(count, 1))


def masked_loss(logits_NV: Tensor, label_N: Tensor, count: int | None = None) -> Tensor:
    """Return the mean cross-entropy over masked tokens; zero if none was masked.

    Args:
      count: what to divide the sum by; else the number of tokens.
    """
    losses_N = functional.cross_entropy(_widened(logits_NV), label_N, reduction="none")
    return losses_N.sum() / max(len(label_N) if count is None else count, 1)


def value_loss(
    value_B: Tensor,
    is_correct_B: Tensor,
    count: int | None = None,
    counts_B: Tensor | None = None,
) -> Tensor:
    """Return the mean binary cross-entropy of value logits; zero if no row counts.

    Args:
      count: what to divide the sum by; else the number of rows that count.
      counts_B: which rows count; else all.
    """
    value_B = _widened(value_B)
    losses_B = functional.binary_cross_entropy_with_logits(
        value_B, is_correct_B.to(value_B.dtype), reduction="none"
    )
    if counts_B is not None:
        losses_B = losses_B * counts_B
    if count is None:
        count = len(value_B) if counts_B is None else int(counts_B.sum())
    return losses_B.sum() / max(count, 1)


def _widened(logits: Tensor) -> Tensor:
    """Return logits in float32 where they are narrower."""
    return logits.to(torch.promote_types(logits.dtype, torch.float32))
