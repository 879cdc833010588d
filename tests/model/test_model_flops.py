"""FLOPs by formula equal those that torch counts in real passes, to the last one."""

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from alphacode.encoding.batch import Pair, collate
from alphacode.model.config import ModelConfig
from alphacode.model.flops import Work, forward_flops, full_pairs, step_flops
from alphacode.model.presets import model_preset
from alphacode.model.transformer import EncoderDecoder

SIZES = {
    "one key/value head": {},
    "grouped heads": {"num_query_heads": 6, "num_kv_heads": 3},
    "untied, learned": {"tie_embeddings": False, "position": "learned"},
    "heads wider than the model": {"head_dim": 44, "num_query_heads": 3},
    "deep value head": {"value_layers": 2, "num_encoder_layers": 3},
    "no value head": {"value_layers": 0, "feed_forward_ratio": 3},
}


def config_of(changes: dict[str, object]) -> ModelConfig:
    base = model_preset("tiny").model_dump() | {"vocab_size": 83, "model_dim": 34}
    return ModelConfig(**{**base, **changes})


def run(model: EncoderDecoder, pairs: int, source: int, target: int) -> torch.Tensor:
    """Return a loss in which every part of the model has a share."""
    batch = collate([Pair([5] * source, [6] * target) for _ in range(pairs)])
    encoded = model.encode(batch.source_BS, batch.source_mask_BS)
    hidden = model.decode(batch.target_BT, encoded, batch.source_mask_BS)
    loss = model.logits(hidden).square().sum()
    loss = loss + model.mlm_logits(encoded.flatten(0, 1)[:MASKED]).square().sum()
    if model.value_head is not None:
        loss = loss + model.value_logit(hidden, batch.target_mask_BT).sum()
    return loss


MASKED = 7


@pytest.mark.parametrize("changes", SIZES.values(), ids=SIZES)
def test_a_step_costs_what_torch_counts(changes: dict[str, object]) -> None:
    config = config_of(changes)
    model = EncoderDecoder(config)
    # A fused kernel's backward pass computes scores twice; this one does not.
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        loss = run(model, 3, 32, 24)
        forward = counter.get_total_flops()
        loss.backward()
    work = full_pairs(3, 32, 24, MASKED)
    has_value = config.value_layers > 0
    assert forward_flops(config, work, has_value=has_value).total == forward
    assert step_flops(config, work, has_value=has_value) == counter.get_total_flops()


def test_parts_are_counted_where_they_are_done() -> None:
    config = config_of({"num_kv_heads": 2})
    model = EncoderDecoder(config)
    batch = collate([Pair([5] * 16, [6] * 8)] * 2)
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        model.encode(batch.source_BS, batch.source_mask_BS)
    work = full_pairs(2, 16, 8)
    assert forward_flops(config, work).encoder == counter.get_total_flops()


def test_flops_of_pairs_add_up() -> None:
    config = model_preset("300m")
    one, other = full_pairs(1, 30, 20, 4), full_pairs(1, 50, 10, 7)
    both = one.plus(other)
    assert both == Work(2, 80, 30, 3400, 500, 1100, 11)
    assert step_flops(config, both) == pytest.approx(
        step_flops(config, one) + step_flops(config, other)
    )
    assert step_flops(config, both.times(3)) == pytest.approx(
        3 * step_flops(config, both)
    )
    assert both.tokens == 110
