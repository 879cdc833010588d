"""Sizes by formula equal those of built models; activations come near those kept."""

import pytest
import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.nn import functional

from alphacode.encoding.batch import Pair, collate
from alphacode.model.accounting import count_parameters
from alphacode.model.activations import Storage, activations
from alphacode.model.config import ModelConfig
from alphacode.model.presets import PRESETS, model_preset
from alphacode.model.sizes import model_size
from alphacode.model.transformer import EncoderDecoder
from alphacode.training.objectives import decoder_loss

# How far the formula may be from the bytes that autograd keeps: copies that depend on
# how attention lays out its heads are left out of it.
TOLERANCE = 0.1

SIZES = {
    "one key/value head": {},
    "grouped heads": {"num_kv_heads": 2},
    "wide feed-forward, tied": {"feed_forward_ratio": 6, "tie_embeddings": True},
    "value head": {"value_layers": 1},
}


@pytest.mark.parametrize("name", PRESETS)
def test_sizes_are_those_of_the_model(name: str) -> None:
    size = model_size(model_preset(name))
    assert (size.total, size.value_head) == count_parameters(model_preset(name))


def test_sizes_of_blocks_and_shards_are_those_of_the_model() -> None:
    config = model_preset("tiny").model_copy(update={"num_kv_heads": 2})
    with torch.device("meta"):
        model = EncoderDecoder(config)
    size = model_size(config)
    for block, part in (
        (model.encoder.blocks[0], size.encoder_block),
        (model.decoder.blocks[0], size.decoder_block),
    ):
        assert part.total == sum(p.numel() for p in block.parameters())
        # What is whole on every shard: norms, and biases of the model's width.
        whole = [
            p.numel()
            for name, p in block.named_parameters()
            if p.dim() == 1 and name != "feed_forward.project_in.bias"
        ]
        assert part.whole == sum(whole)
    count = sum(p.numel() for p in model.parameters())
    assert size.shard(1) == count == size.total + size.value_head
    blocks = [b for b in model.modules() if type(b).__name__.endswith("Block")]
    divided = sum(
        p.numel()
        for block in blocks
        for name, p in block.named_parameters()
        if p.dim() == 2 or name == "feed_forward.project_in.bias"
    )
    assert size.shard(2) == count - divided / 2


def kept_bytes(model: EncoderDecoder, pairs: int, lengths: tuple[int, int]) -> int:
    """Return the bytes that autograd keeps of a forward pass, each storage once."""
    source, target = lengths
    batch = collate([Pair([5] * source, [6] * target) for _ in range(pairs)])
    weights = {p.untyped_storage().data_ptr() for p in model.parameters()}
    kept: dict[int, torch.Tensor] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    with saved_tensors_hooks(keep, lambda tensor: tensor):
        # Held until all is counted, as a storage's address is then given to no other.
        encoded = model.encode(batch.source_BS, batch.source_mask_BS)
        hidden = model.decode(batch.target_BT, encoded, batch.source_mask_BS)
        loss = decoder_loss(model.logits(hidden), batch.label_BT, batch.target_mask_BT)
        if model.value_head is not None:
            loss = loss + model.value_logit(hidden, batch.target_mask_BT).sum()
    assert loss.requires_grad
    return sum(
        tensor.untyped_storage().nbytes()
        for place, tensor in kept.items()
        if place not in weights
    )


MODES = {
    "float32": Storage(value_bytes=4, keeps_weights=True),
    "autocast": Storage(value_bytes=2, keeps_weights=True),
    "bfloat16": Storage(value_bytes=2, stream_bytes=2, keeps_weights=True),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("lengths", [(96, 48), (32, 16), (16, 56)])
@pytest.mark.parametrize("changes", SIZES.values(), ids=SIZES)
def test_activations_are_those_that_autograd_keeps(
    changes: dict[str, object], lengths: tuple[int, int], mode: str
) -> None:
    base = {"vocab_size": 512, "model_dim": 64, "num_query_heads": 4, "head_dim": 16}
    base |= {"num_encoder_layers": 2, "num_decoder_layers": 3, "feed_forward_ratio": 4}
    config = ModelConfig(**{**base, "value_layers": 0, **changes})
    model = EncoderDecoder(config)
    if mode == "bfloat16":
        model = model.to(torch.bfloat16)
    with torch.autocast("cpu", torch.bfloat16, enabled=mode == "autocast"):
        # The difference: copies of weights in bfloat16 are kept once for any batch.
        kept = kept_bytes(model, 3, lengths) - kept_bytes(model, 1, lengths)
    parts = activations(
        config,
        pairs=2,
        source=lengths[0],
        target=lengths[1],
        has_value=config.value_layers > 0,
        storage=MODES[mode],
    )
    # Of the logits only the log-probabilities are kept; the rest is their gradient.
    logits = 2 * lengths[1] * config.vocab_size * 4
    assert parts.blocks + parts.ends + logits == pytest.approx(kept, rel=TOLERANCE)


@pytest.mark.parametrize("lengths", [(48, 48), (64, 24)])
def test_a_fused_kernel_keeps_no_weights(lengths: tuple[int, int]) -> None:
    """Keys, values and queries aside: the formula's term for outputs and sums."""
    source, target = lengths
    kept: dict[int, int] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept[tensor.data_ptr()] = tensor.numel() * tensor.element_size()
        return tensor

    query = torch.randn(1, 4, target, 16, requires_grad=True)
    key, value = torch.randn(2, 1, 4, source, 16, requires_grad=True).unbind(0)
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        out = functional.scaled_dot_product_attention(query, key, value)
    assert out.requires_grad
    config = ModelConfig(
        model_dim=64,
        num_query_heads=4,
        num_kv_heads=4,
        head_dim=16,
        num_encoder_layers=1,
        num_decoder_layers=1,
    )
    storage = Storage(value_bytes=4)
    sizes = [
        activations(config, pairs=1, source=s, target=target, storage=storage).blocks
        for s in (source, source + 1)
    ]
    heads = 2 * target * 64 * 4 + 2 * source * 64 * 4
    assert sum(kept.values()) == heads + 4 * target * 4
    # A source token more costs its keys and values in attention to the source, and
    # what the encoder's block keeps of it; nothing that grows with the target.
    assert (
        sizes[1] - sizes[0]
        == sizes[0]
        - activations(
            config, pairs=1, source=source - 1, target=target, storage=storage
        ).blocks
    )


def test_checkpointing_keeps_inputs_and_one_block() -> None:
    config = model_preset("300m")
    parts = activations(config, pairs=2, source=1536, target=768)
    held = parts.held(is_checkpointed=True)
    stream = 4 * config.model_dim * 2 * (4 * 1536 + 24 * 768)
    assert parts.inputs == stream
    assert held == stream + parts.recomputed + parts.ends + parts.logits
    assert held < parts.held(is_checkpointed=False) / 4
    halves = activations(
        config, pairs=2, source=1536, target=768, storage=Storage(tensor_parallel=2)
    )
    assert parts.blocks / 2 < halves.blocks < parts.blocks
