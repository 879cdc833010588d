"""Products of eight bits for GPUs, by the operators that a CPU has too."""

import pytest
import torch
from rounding import CONFIG, first_logits

from alphacode.core.errors import ConfigError
from alphacode.model.eight_bits import (
    INT8_LEVELS,
    EightBitLinear,
    Kind,
    check_eight_bits,
)
from alphacode.model.int8 import round_to_eight_bits
from alphacode.model.transformer import EncoderDecoder


@pytest.mark.parametrize("kind", ["int8", "fp8"])
@pytest.mark.parametrize("rows", [1, 40])
@pytest.mark.parametrize("has_bias", [True, False])
def test_products_are_off_by_the_rounding_of_both_sides_at_most(
    kind: Kind, rows: int, has_bias: bool
) -> None:
    torch.manual_seed(rows)
    layer = torch.nn.Linear(48, 21, bias=has_bias)
    hidden_R1I = torch.randn(rows, 1, 48)
    # Rows of very different size have scales of their own, on both sides.
    with torch.no_grad():
        layer.weight[::2] *= 100
        hidden_R1I[::3] *= 1000
    out = EightBitLinear(kind, layer.weight, layer.bias)(hidden_R1I)
    exact = layer(hidden_R1I).detach()
    weight = layer.weight.detach().abs()
    if kind == "int8":
        # Half a step of the largest number of each row.
        step_O = weight.amax(1) / INT8_LEVELS
        step_R = hidden_R1I.abs().amax(-1, keepdim=True) / INT8_LEVELS
        bound = hidden_R1I.abs().sum(-1, keepdim=True) * step_O / 2
        bound = bound + step_R / 2 * (weight.sum(1) + 48 * step_O / 2)
    else:
        # Three bits behind the point on both sides, and what comes out has seven.
        products = hidden_R1I.abs() @ weight.t()
        bound = products * (2 * 2**-4 + 2**-8) + exact.abs() * 2**-8
        bound = bound + 1e-3 * products.amax(-1, keepdim=True)
    assert out.shape == exact.shape
    assert ((out - exact).abs() <= 1.01 * bound + 1e-4).all()
    assert not torch.equal(out, exact)


@pytest.mark.parametrize("kind", ["int8", "fp8"])
def test_a_row_is_rounded_as_it_would_be_alone(kind: Kind) -> None:
    torch.manual_seed(0)
    layer = EightBitLinear(kind, torch.randn(32, 64), None)
    hidden = torch.randn(50, 64)
    hidden[7] *= 1e4
    assert torch.equal(layer(hidden)[3], layer(hidden[3:4])[0])


@pytest.mark.parametrize("kind", ["int8", "fp8"])
def test_a_change_of_type_leaves_the_weights_alone(kind: Kind) -> None:
    torch.manual_seed(0)
    layer = EightBitLinear(kind, torch.randn(32, 64), None)
    hidden = torch.randn(5, 64)
    before = layer(hidden)
    assert torch.equal(layer.to(torch.bfloat16)(hidden), before)


@pytest.mark.parametrize("kind", ["int8", "fp8"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_rounded_model_writes_what_the_model_would(
    kind: Kind, dtype: torch.dtype
) -> None:
    torch.manual_seed(1)
    model = EncoderDecoder(CONFIG).to(dtype).eval()
    _, exact, close = first_logits(model, lambda m: round_to_eight_bits(m, kind))
    assert close.dtype == dtype
    assert not torch.equal(exact, close)
    limit = 0.1 if kind == "int8" else 0.2
    assert (exact - close).float().abs().mean() < limit * exact.float().std()


def test_devices_that_cannot_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*args: object, **options: object) -> None:
        raise RuntimeError("only supported on compute capability 8.9 and above")

    monkeypatch.setattr(torch, "_scaled_mm", fails)
    with pytest.raises(ConfigError, match=r"fp8 .*8\.9.*int8 or bfloat16"):
        check_eight_bits("fp8", torch.device("cpu"), torch.bfloat16)
    monkeypatch.setattr(torch, "_int_mm", lambda a, b: (a.float() @ b.float()) * 0)
    with pytest.raises(ConfigError, match="wrong"):
        check_eight_bits("int8", torch.device("cpu"), torch.bfloat16)


def test_widths_that_do_not_fit_are_told() -> None:
    with pytest.raises(ConfigError, match="width 20"):
        EightBitLinear("int8", torch.randn(8, 20), None)
