"""Eight bits round within their bound, and a rounded model still decodes."""

import pytest
import torch
from rounding import CONFIG, first_logits

from alphacode.core.errors import ConfigError
from alphacode.model.eight_bits import INT8_LEVELS
from alphacode.model.int8 import Int8Linear, round_to_int8
from alphacode.model.transformer import EncoderDecoder


@pytest.mark.parametrize("rows", [1, 3, 40])
@pytest.mark.parametrize("has_bias", [True, False])
def test_products_are_off_by_the_rounding_of_both_sides_at_most(
    rows: int, has_bias: bool
) -> None:
    torch.manual_seed(rows)
    layer = torch.nn.Linear(48, 24, bias=has_bias)
    # Rows of very different size have scales of their own.
    with torch.no_grad():
        layer.weight[::2] *= 100
    hidden = torch.randn(rows, 1, 48)
    out = Int8Linear(layer.weight, layer.bias)(hidden)
    weight = layer.weight.detach()
    step_O = weight.abs().amax(1) / INT8_LEVELS
    low, high = hidden.min().clamp(max=0), hidden.max().clamp(min=0)
    step = (high - low) / 255
    bound = hidden.abs().sum(-1, keepdim=True) * step_O / 2
    bound = bound + step / 2 * (weight.abs().sum(1) + 48 * step_O / 2)
    assert ((out - layer(hidden)).abs() <= 1.01 * bound + 1e-4).all()
    assert not torch.equal(out, layer(hidden))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("is_tied", [True, False])
def test_a_rounded_model_writes_what_the_model_would(
    dtype: torch.dtype, is_tied: bool
) -> None:
    torch.manual_seed(1)
    config = CONFIG.model_copy(update={"tie_embeddings": is_tied})
    model = EncoderDecoder(config).to(dtype).eval()
    rounded, exact, close = first_logits(model, round_to_int8)
    assert close.dtype == dtype
    assert not torch.equal(exact, close)
    spread = exact.float().std()
    assert (exact - close).float().abs().mean() < 0.1 * spread
    assert {n for n, _ in rounded.encoder.named_parameters()} == {
        n for n, _ in model.encoder.named_parameters()
    }


def test_other_devices_are_refused() -> None:
    with torch.device("meta"):
        model = EncoderDecoder(CONFIG)
    with pytest.raises(ConfigError, match="bfloat16"):
        round_to_int8(model)
