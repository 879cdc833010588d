"""The whole model: what may influence what, and cached decoding."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from alphacode.core.errors import ConfigError
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder

Build = Callable[..., EncoderDecoder]
VARIANTS: list[dict[str, Any]] = [
    {"position": "learned"},
    {"position": "rotary"},
    {"position": "learned", "num_query_heads": 6, "num_kv_heads": 3},
    {"position": "rotary", "num_query_heads": 6, "num_kv_heads": 2},
    {"position": "rotary", "tie_embeddings": True},
]


def name(variant: dict[str, Any]) -> str:
    return "-".join(str(value) for value in variant.values())


# Row r belongs to prompt PROMPT_R[r]; prompt 2 has no row at all.
PROMPT_R = torch.tensor([3, 0, 0, 4, 1, 0, 4])
# More tokens than one growth of the cache.
T = 37


def decode_cached(
    model: EncoderDecoder, source: tuple[Tensor, Tensor], target_RT: Tensor
) -> Tensor:
    state = model.start(*source, PROMPT_R)
    steps = [model.step(target_RT[:, t], state) for t in range(target_RT.shape[1])]
    return torch.stack(steps, dim=1)


def decode_at_once(
    model: EncoderDecoder, source: tuple[Tensor, Tensor], target_RT: Tensor
) -> Tensor:
    encoded, mask = model.encode(*source)[PROMPT_R], source[1][PROMPT_R]
    return model.logits(model.decode(target_RT, encoded, mask))


@pytest.mark.parametrize("variant", VARIANTS, ids=name)
@torch.inference_mode()
def test_cached_decoding_equals_uncached_token_for_token(
    build: Build, source: tuple[Tensor, Tensor], variant: dict[str, Any]
) -> None:
    model = build(**variant)
    target_RT = torch.randint(0, 29, (len(PROMPT_R), T))
    cached = decode_cached(model, source, target_RT)
    expected = decode_at_once(model, source, target_RT)
    assert expected.std() > 0.3
    torch.testing.assert_close(cached, expected, rtol=0, atol=1e-12)


@torch.inference_mode()
def test_cached_decoding_equals_uncached_in_float32(
    build: Build, source: tuple[Tensor, Tensor]
) -> None:
    model = build(position="rotary").float()
    target_RT = torch.randint(0, 29, (len(PROMPT_R), T))
    cached = decode_cached(model, source, target_RT)
    expected = decode_at_once(model, source, target_RT)
    torch.testing.assert_close(cached, expected, rtol=0, atol=1e-4)
    assert torch.equal(cached.argmax(-1), expected.argmax(-1))


@pytest.mark.parametrize("position", ["learned", "rotary"])
@torch.inference_mode()
def test_rows_that_fork_and_are_dropped_equal_uncached(
    build: Build, source: tuple[Tensor, Tensor], position: str
) -> None:
    model = build(position=position)
    prefix = torch.randint(0, 29, (len(PROMPT_R), 4))
    state = model.start(*source, PROMPT_R)
    for t in range(4):
        model.step(prefix[:, t], state)
    # Row 2 is overwritten by row 6, and new rows 7 and 8 come of rows 0 and 4.
    state.copy_rows(torch.tensor([6, 0, 4]), torch.tensor([2, 7, 8]))
    state.keep_rows(torch.tensor([1, 2, 4, 7, 8]))
    origin = torch.tensor([1, 6, 4, 0, 4])
    rest = torch.randint(0, 29, (5, 3))
    cached = torch.stack([model.step(rest[:, t], state) for t in range(3)], dim=1)
    target = torch.cat((prefix[origin], rest), dim=1)
    prompt = PROMPT_R[origin]
    encoded, mask = model.encode(*source)[prompt], source[1][prompt]
    expected = model.logits(model.decode(target, encoded, mask))[:, 4:]
    torch.testing.assert_close(cached, expected, rtol=0, atol=1e-12)


@torch.inference_mode()
def test_many_prompts_are_encoded_in_parts(
    build: Build, source: tuple[Tensor, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build(position="rotary")
    sizes: list[int] = []
    encode = model.encode

    def count(source_BS: Tensor, mask_BS: Tensor) -> Tensor:
        sizes.append(len(source_BS))
        return encode(source_BS, mask_BS)

    monkeypatch.setattr(model, "encode", count)
    target_RT = torch.randint(0, 29, (len(PROMPT_R), 3))
    whole = decode_cached(model, source, target_RT)
    # Two prompts of eleven tokens fit.
    monkeypatch.setattr("alphacode.model.transformer._ENCODED_TOGETHER", 25)
    parts = decode_cached(model, source, target_RT)
    torch.testing.assert_close(parts, whole, rtol=0, atol=1e-12)
    assert sizes == [5, 2, 2, 1]


@pytest.mark.parametrize("variant", VARIANTS, ids=name)
@torch.inference_mode()
def test_source_padding_changes_nothing(
    build: Build, source: tuple[Tensor, Tensor], variant: dict[str, Any]
) -> None:
    model = build(**variant)
    source_BS, mask_BS = source
    target_BT = torch.randint(0, 29, (5, 6))
    together = model.decode(target_BT, model.encode(*source), mask_BS)
    for b in range(5):
        alone_1S = source_BS[b : b + 1, mask_BS[b]]
        mask_1S = torch.ones_like(alone_1S, dtype=torch.bool)
        encoded = model.encode(alone_1S, mask_1S)
        alone = model.decode(target_BT[b : b + 1], encoded, mask_1S)
        torch.testing.assert_close(together[b : b + 1], alone, rtol=0, atol=1e-12)


@torch.inference_mode()
def test_a_position_sees_its_past_and_not_its_future(
    build: Build, source: tuple[Tensor, Tensor]
) -> None:
    model = build()
    encoded = model.encode(*source)
    target = torch.randint(4, 29, (5, 8))
    changed = target.clone()
    changed[:, 4] = (target[:, 4] - 3) % 25 + 4
    before = model.decode(target, encoded, source[1])
    after = model.decode(changed, encoded, source[1])
    assert torch.equal(before[:, :4], after[:, :4])
    assert ((before - after).abs().amax(-1) > 1e-6)[:, 4:].all()


@torch.inference_mode()
def test_every_source_token_reaches_every_target_position(build: Build) -> None:
    model = build()
    source = torch.randint(4, 29, (1, 6))
    mask = torch.ones_like(source, dtype=torch.bool)
    target = torch.randint(4, 29, (1, 3))
    before = model.decode(target, model.encode(source, mask), mask)
    for place in range(6):
        changed = source.clone()
        changed[0, place] = (source[0, place] - 3) % 25 + 4
        after = model.decode(target, model.encode(changed, mask), mask)
        assert (before - after).abs().amax(-1).min() > 1e-6


def test_every_parameter_gets_a_gradient(
    build: Build, source: tuple[Tensor, Tensor]
) -> None:
    model = build().train()
    encoded = model.encode(*source)
    target = torch.randint(0, 29, (5, 7))
    hidden = model.decode(target, encoded, source[1])
    value = model.value_logit(hidden, torch.ones(5, 7, dtype=torch.bool))
    mlm = model.mlm_logits(encoded[source[1]])
    loss = model.logits(hidden).logsumexp(-1).sum() + value.sum() + mlm.square().sum()
    loss.backward()
    for key, parameter in model.named_parameters():
        assert parameter.grad is not None, key
        assert parameter.grad.abs().sum() > 0, key


def test_value_ignores_padding_and_uses_the_rest(build: Build) -> None:
    model = build().requires_grad_(False)
    hidden = torch.randn(2, 6, 14, dtype=torch.float64)
    mask = torch.arange(6)[None, :] < torch.tensor([[4], [6]])
    value = model.value_logit(hidden, mask)
    noisy = hidden + (~mask).unsqueeze(-1) * 5.0
    torch.testing.assert_close(value, model.value_logit(noisy, mask))
    full = torch.ones(1, 4, dtype=torch.bool)
    torch.testing.assert_close(value[:1], model.value_logit(hidden[:1, :4], full))
    for t in range(4):
        changed = hidden.clone()
        changed[0, t] *= -1.0
        assert (model.value_logit(changed, mask) - value)[0].abs() > 1e-6


def test_value_without_a_head_says_which_setting_to_change(build: Build) -> None:
    model = build(value_layers=0)
    with pytest.raises(ConfigError, match="value_layers"):
        model.value_logit(torch.zeros(1, 1, 14), torch.ones(1, 1, dtype=torch.bool))


@pytest.mark.parametrize(("side", "length"), [("source", 48), ("target", 42)])
def test_too_long_a_sequence_is_refused_by_name(
    build: Build, side: str, length: int
) -> None:
    model = build(position="rotary")
    tokens = torch.ones(1, length, dtype=torch.long)
    mask = torch.ones(1, length, dtype=torch.bool)
    with pytest.raises(ConfigError, match=rf"{side} of {length} tokens.*{length - 1}"):
        if side == "source":
            model.encode(tokens, mask)
        else:
            model.decode(tokens, torch.zeros(1, 1, 14).double(), mask[:, :1])


def test_bfloat16_autocast_stays_close_to_float32(
    build: Build, source: tuple[Tensor, Tensor]
) -> None:
    model = build(position="rotary", init_std=0.1).float()
    target = torch.randint(0, 29, (5, 7))

    def run() -> Tensor:
        encoded = model.encode(*source)
        return model.logits(model.decode(target, encoded, source[1])).float()

    expected = run()
    with torch.autocast("cpu", torch.bfloat16):
        found = run()
    assert (found - expected).abs().max() < 0.05 * expected.abs().max()
    assert not torch.equal(found, expected)


def test_initial_weights_have_the_stated_spread() -> None:
    torch.manual_seed(0)
    config = ModelConfig(
        vocab_size=512,
        model_dim=64,
        num_query_heads=4,
        head_dim=16,
        num_encoder_layers=2,
        num_decoder_layers=3,
    )
    model = EncoderDecoder(config)
    state = model.state_dict()
    assert float(state["embedding.weight"].std()) == pytest.approx(0.02, rel=0.05)
    last = state["decoder.blocks.0.feed_forward.project_out.weight"]
    assert float(last.std()) == pytest.approx(0.02 / 9**0.5, rel=0.05)
    last = state["encoder.blocks.1.attention.project_out.weight"]
    assert float(last.std()) == pytest.approx(0.02 / 4**0.5, rel=0.05)
    for key, value in state.items():
        if "norm" in key or key.endswith("bias"):
            expected = 1.0 if key.endswith("norm.weight") else 0.0
            assert bool((value == expected).all()), key
