"""Attention that is shown is the attention that the model computed."""

import math
from typing import Any

import pytest
import torch
from torch import Tensor

from alphacode.core.errors import ConfigError
from alphacode.model.attention_weights import AttentionWeights, Kind
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder

BEGIN = 1
SOURCE = [5, 9, 4, 7, 5, 11, 30, 6, 8]
TARGET = [12, 5, 9, 31, 7, 2]
S, T = len(SOURCE), len(TARGET)


def make(kv_heads: int = 1, position: str = "rotary") -> EncoderDecoder:
    torch.manual_seed(3)
    config = ModelConfig(
        vocab_size=40,
        model_dim=24,
        num_query_heads=4,
        num_kv_heads=kv_heads,
        head_dim=6,
        num_encoder_layers=1,
        num_decoder_layers=2,
        max_source_tokens=32,
        max_target_tokens=16,
        position=position,
        init_std=0.6,
    )
    return EncoderDecoder(config).eval()


@pytest.mark.parametrize("position", ["rotary", "learned"])
@pytest.mark.parametrize("kv_heads", [1, 2, 4])
@pytest.mark.parametrize("kind", ["cross", "self"])
def test_weights_give_what_the_layers_gave(
    kind: Kind, kv_heads: int, position: str
) -> None:
    """Values weighted as is shown, projected: the output of every attention layer."""
    model = make(kv_heads, position)
    seen: list[tuple[Any, Tensor]] = []
    name = "cross_attention" if kind == "cross" else "attention"
    for block in model.decoder.blocks:
        module = getattr(block, name)
        module.register_forward_hook(
            lambda module, args, out: seen.append(((module, args), out))
        )
    weights = AttentionWeights(model, SOURCE, TARGET, BEGIN)
    assert len(seen) == weights.num_layers == 2
    for layer, ((module, args), expected) in enumerate(seen):
        if kind == "cross":
            _, value_SGK = module.project_keys(args[1])
        else:
            _, _, value_SGK = module.project(args[0], args[2])
        heads = []
        for head in range(4):
            group = head // (4 // kv_heads)
            values_SK = value_SGK.reshape(-1, kv_heads, 6)[:, group]
            heads.append(weights.head(kind, layer, head) @ values_SK)
        found_TD = module.project_out(torch.cat(heads, -1))
        torch.testing.assert_close(found_TD, expected.reshape(T, -1))


def test_a_head_is_softmax_of_scaled_products() -> None:
    """Against loops over queries and keys, written out."""
    model = make(2)
    weights = AttentionWeights(model, SOURCE, TARGET, BEGIN)
    query_THK, key_SGK = weights._kept["self"][1]
    for t in range(T):
        scores = [
            float(query_THK[t, 3] @ key_SGK[s, 1]) / math.sqrt(6) for s in range(t + 1)
        ]
        total = sum(map(math.exp, scores))
        row = weights.head("self", 1, 3)[t]
        expected = [math.exp(score) / total for score in scores]
        assert row[: t + 1].tolist() == pytest.approx(expected, rel=1e-5)
        assert row[t + 1 :].tolist() == [0.0] * (T - t - 1)


@pytest.mark.parametrize(("kind", "width"), [("cross", S), ("self", T)])
def test_rows_sum_to_one_and_slices_agree(kind: Kind, width: int) -> None:
    weights = AttentionWeights(make(), SOURCE, TARGET, BEGIN)
    slices = torch.stack(
        [
            torch.stack([weights.head(kind, layer, head) for head in range(4)])
            for layer in range(2)
        ]
    )
    assert slices.shape == (2, 4, T, width)
    torch.testing.assert_close(slices.sum(-1), torch.ones(2, 4, T))
    torch.testing.assert_close(weights.mean(kind), slices.mean((0, 1)))
    torch.testing.assert_close(weights.layer_mean(kind, 1), slices[1].mean(0))
    for position in range(T):
        torch.testing.assert_close(
            weights.token(kind, position), slices[:, :, position]
        )
    summary = weights.summary(kind)
    entropy = -(slices * slices.clamp_min(1e-30).log()).sum(-1)
    torch.testing.assert_close(summary.entropy_LHT, entropy)
    assert torch.equal(summary.place_LHT, slices.argmax(-1))


def test_log_probabilities_are_those_of_the_model() -> None:
    model = make()
    weights = AttentionWeights(model, SOURCE, TARGET, BEGIN)
    source = torch.tensor([SOURCE])
    state = model.start(
        source, torch.ones_like(source, dtype=torch.bool), torch.tensor([0])
    )
    log_TV = weights.log_probabilities(0.7, [0, 3])
    for t, token in enumerate([BEGIN, *TARGET[:-1]]):
        logits_V = model.step(torch.tensor([token]), state)[0]
        logits_V[[0, 3]] = -math.inf
        expected = torch.log_softmax(logits_V / 0.7, -1)
        torch.testing.assert_close(log_TV[t], expected, rtol=1e-4, atol=1e-4)


def test_saliency_is_gradient_times_embedding() -> None:
    """Against finite differences along each source token's embedding."""
    model = make().double()
    weights = AttentionWeights(model, SOURCE, TARGET, BEGIN)
    source_S, target_T = weights.saliency(3)
    assert source_S.shape == (S,)
    assert target_T.shape == (4,)
    assert float(source_S.sum() + target_T.sum()) == pytest.approx(1.0, rel=1e-5)
    embedded_1SD = model.embedding(torch.tensor([SOURCE])).detach()
    step, count = 1e-6, S * 24
    moves = torch.eye(count, dtype=torch.float64).view(count, S, 24)
    moved = torch.cat((embedded_1SD, embedded_1SD + step * moves))
    with torch.no_grad():
        mask = torch.ones(count + 1, S, dtype=torch.bool)
        inputs = torch.tensor([[BEGIN, *TARGET[:3]]]).expand(count + 1, 4)
        hidden = model.decode(inputs, model.encoder(moved, mask), mask)
        values = torch.log_softmax(model.logits(hidden[:, 3]), -1)[:, TARGET[3]]
    slopes_SD = ((values[1:] - values[0]) / step).view(S, 24)
    lengths = (slopes_SD * embedded_1SD[0]).norm(dim=-1)
    shares = lengths / lengths.sum()
    torch.testing.assert_close(
        source_S / source_S.sum(), shares.float(), rtol=1e-3, atol=1e-4
    )


def test_what_is_not_there_is_refused() -> None:
    model = make()
    weights = AttentionWeights(model, SOURCE, TARGET, BEGIN)
    with pytest.raises(ConfigError, match="layers 0 to 1"):
        weights.head("cross", 2, 0)
    with pytest.raises(ConfigError, match="a token each"):
        AttentionWeights(model, [], TARGET, BEGIN)
    with pytest.raises(ConfigError, match="does not fit"):
        AttentionWeights(model, [4] * 33, TARGET, BEGIN)
