"""Attention over padded batches against a loop over heads, and rotary positions."""

import itertools
import math

import pytest
import torch
from torch import Tensor, nn

from alphacode.model.attention import CrossAttention, RotaryTable, SelfAttention
from alphacode.model.config import ModelConfig
from alphacode.model.padded_attention import Visible, attend, padding_bias

B, T, S, K = 2, 5, 7, 3
# The second row ends after four keys.
MASK = torch.arange(S)[None, :] < torch.tensor([[S], [4]])


def attend_slowly(
    query: Tensor, key: Tensor, value: Tensor, visible: Visible
) -> Tensor:
    """Attention by plain loops, key/value heads looked up per query head."""
    length, H, G = key.shape[1], query.shape[2], key.shape[2]
    out = torch.zeros(B, query.shape[1], H, K, dtype=query.dtype)
    for b, t, h in itertools.product(range(B), range(query.shape[1]), range(H)):
        g = h // (H // G)
        scores = []
        for s in range(length):
            score = float(query[b, t, h] @ key[b, s, g]) / math.sqrt(K)
            if visible.bias is not None:
                score += float(visible.bias[b, 0, 0, s])
            if visible.is_causal and s > t:
                score = -math.inf
            scores.append(score)
        weights = [math.exp(score - max(scores)) for score in scores]
        for s in range(length):
            out[b, t, h] += weights[s] / sum(weights) * value[b, s, g]
    return out.flatten(2)


def draw(H: int, G: int, length: int = S) -> tuple[Tensor, Tensor, Tensor]:
    torch.manual_seed(1)
    shapes = ((B, T, H, K), (B, length, G, K), (B, length, G, K))
    query, key, value = (torch.randn(s, dtype=torch.float64) for s in shapes)
    return query, key, value


@pytest.mark.parametrize("kind", ["all", "bias", "causal"])
@pytest.mark.parametrize(("H", "G"), [(6, 1), (6, 2), (6, 3), (5, 5), (1, 1)])
def test_attention_equals_a_loop_over_heads(H: int, G: int, kind: str) -> None:
    visible = {
        "all": Visible(),
        "bias": Visible(bias=torch.randn(B, 1, 1, S, dtype=torch.float64)),
        "causal": Visible(is_causal=True),
    }[kind]
    heads = draw(H, G, T if kind == "causal" else S)
    expected = attend_slowly(*heads, visible)
    torch.testing.assert_close(attend(*heads, visible), expected)


@pytest.mark.parametrize("G", [1, 2, 3])
def test_shared_heads_equal_the_same_heads_repeated(G: int) -> None:
    query, key, value = draw(6, G)
    repeated = [heads.repeat_interleave(6 // G, dim=2) for heads in (key, value)]
    torch.testing.assert_close(attend(query, key, value), attend(query, *repeated))


def test_padding_bias_hides_padding_and_nothing_else() -> None:
    query, key, value = draw(4, 1)
    out = attend(query, key, value, Visible(bias=padding_bias(MASK, torch.float64)))
    torch.testing.assert_close(out[1:], attend(query[1:], key[1:, :4], value[1:, :4]))
    torch.testing.assert_close(out[:1], attend(query[:1], key[:1], value[:1]))


def test_a_row_of_padding_alone_stays_finite() -> None:
    query, key, value = draw(4, 1)
    bias = padding_bias(torch.zeros(B, S, dtype=torch.bool), torch.float64)
    assert attend(query, key, value, Visible(bias=bias)).isfinite().all()


def test_rotary_scores_depend_on_the_distance_alone() -> None:
    table = RotaryTable(40, 6)
    query, key = torch.randn(2, 1, 1, 1, 6)
    scores = {
        (start, distance): float(
            (table(query, start + distance) * table(key, start)).sum()
        )
        for start in (0, 3, 17)
        for distance in (0, 5)
    }
    for distance in (0, 5):
        assert scores[0, distance] == pytest.approx(scores[3, distance], abs=1e-5)
        assert scores[0, distance] == pytest.approx(scores[17, distance], abs=1e-5)
    assert scores[0, 0] != pytest.approx(scores[0, 5], abs=1e-3)


def test_rotary_turns_each_pair_by_its_angle() -> None:
    heads = torch.randn(1, 3, 1, 4, dtype=torch.float64)
    turned = RotaryTable(9, 4)(heads, start=2)
    for t, pair in itertools.product(range(3), range(2)):
        angle = (2 + t) * 10_000 ** (-2 * pair / 4)
        x, y = heads[0, t, 0, pair], heads[0, t, 0, pair + 2]
        expected = (
            x * math.cos(angle) - y * math.sin(angle),
            y * math.cos(angle) + x * math.sin(angle),
        )
        found = turned[0, t, 0, pair], turned[0, t, 0, pair + 2]
        assert [float(v) for v in found] == pytest.approx(
            [float(v) for v in expected], abs=1e-6
        )


def config(G: int) -> ModelConfig:
    return ModelConfig(
        model_dim=10,
        num_query_heads=6,
        num_kv_heads=G,
        head_dim=4,
        num_encoder_layers=1,
        num_decoder_layers=1,
    )


@pytest.mark.parametrize("rotary", [None, RotaryTable(T, 4)], ids=["plain", "rotary"])
@pytest.mark.parametrize("G", [1, 2, 3])
def test_rows_of_the_joint_matrix_stand_group_by_group(
    G: int, rotary: RotaryTable | None
) -> None:
    """Each head multiplied by itself with the rows that are its own."""
    attention, M = SelfAttention(config(G)), 6 // G
    hidden_BTD = torch.randn(B, T, 10)
    angles = None if rotary is None else rotary.angles(slice(0, T))
    query, key, value = attention.project(hidden_BTD, angles)
    heads = attention.project_in.weight.split(4)
    turn = rotary or (lambda heads_BTHK: heads_BTHK)
    for g in range(G):
        *queries, key_rows, value_rows = heads[g * (M + 2) : (g + 1) * (M + 2)]
        for m, rows in enumerate(queries):
            expected = turn((hidden_BTD @ rows.T)[:, :, None])[:, :, 0]
            torch.testing.assert_close(query[:, :, g * M + m], expected)
        expected = turn((hidden_BTD @ key_rows.T)[:, :, None])[:, :, 0]
        torch.testing.assert_close(key[:, :, g], expected)
        torch.testing.assert_close(value[:, :, g], hidden_BTD @ value_rows.T)


def test_with_one_group_the_rows_are_queries_then_key_then_value() -> None:
    """The layout that checkpoints of multi-query models are stored in."""
    attention = SelfAttention(config(1))
    hidden_BTD = torch.randn(B, T, 10)
    joint = attention.project_in(hidden_BTD).view(B, T, 8, 4)
    query, key, value = attention.project(hidden_BTD, None)
    assert torch.equal(query, joint[:, :, :6])
    assert torch.equal(key, joint[:, :, 6:7])
    assert torch.equal(value, joint[:, :, 7:])
    # Views of one tensor: nothing is copied.
    assert query._base is key._base is value._base
    assert query._base is not None


def take_groups(module: nn.Module, config_part: ModelConfig, half: int) -> nn.Module:
    """Return attention that holds half of another's groups: its rows, its columns."""
    part = type(module)(config_part)
    for name, weight in module.state_dict().items():
        axis = 1 if name.startswith("project_out") else 0
        part.get_parameter(name).data = weight.chunk(2, axis)[half]
    return part


def test_halves_of_the_groups_add_up_to_the_whole() -> None:
    """What lets heads be shared out: rows of any groups are attention of their own."""
    hidden_BTD, encoded_BSD = torch.randn(B, T, 10), torch.randn(B, S, 10)
    angles = RotaryTable(T, 4).angles(slice(0, T))
    whole_config = config(2).model_copy(
        update={"num_query_heads": 12, "num_kv_heads": 4}
    )
    half = whole_config.model_copy(update={"num_query_heads": 6, "num_kv_heads": 2})
    for kind, arguments in (
        (SelfAttention, (hidden_BTD, Visible(), angles)),
        (CrossAttention, (hidden_BTD, encoded_BSD, Visible())),
    ):
        whole = kind(whole_config)
        parts = [take_groups(whole, half, which)(*arguments) for which in (0, 1)]
        torch.testing.assert_close(parts[0] + parts[1], whole(*arguments))
