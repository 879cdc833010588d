"""Sizes: the paper's counts, the small presets, and what is refused."""

import subprocess
import sys

import pytest
from pydantic import ValidationError

from alphacode.core.errors import ConfigError
from alphacode.model.accounting import count_parameters, parameter_counts
from alphacode.model.config import ModelConfig
from alphacode.model.presets import PAPER_PRESETS, PRESETS, model_preset

# Paper, Table 3: width, query heads, key/value heads, encoder and decoder blocks.
TABLE_3 = {
    "300m": (768, 6, 1, 4, 24),
    "1b": (1408, 11, 1, 5, 30),
    "3b": (2048, 16, 1, 6, 36),
    "9b": (3072, 24, 4, 8, 48),
    "41b": (6144, 48, 16, 8, 56),
}


@pytest.mark.parametrize("name", PAPER_PRESETS)
def test_paper_preset_has_the_sizes_of_table_3(name: str) -> None:
    config = model_preset(name)
    found = (
        config.model_dim,
        config.num_query_heads,
        config.num_kv_heads,
        config.num_encoder_layers,
        config.num_decoder_layers,
    )
    assert found == TABLE_3[name]
    assert config.head_dim == 128
    assert config.query_dim == config.model_dim
    assert config.feed_forward_dim == 6 * config.model_dim
    assert config.vocab_size == 8000
    assert (config.max_source_tokens, config.max_target_tokens) == (1536, 768)


def test_parameter_counts_are_within_one_and_a_half_percent_of_the_paper() -> None:
    rows = parameter_counts()
    assert [row.preset for row in rows] == list(TABLE_3)
    for row in rows:
        assert abs(row.difference) < 0.015, row


def test_parameter_counts_round_to_the_figures_that_table_3_prints() -> None:
    counts = {row.preset: row.parameters for row in parameter_counts()}
    assert f"{counts['300m'] / 1e6:.0f}M" == "284M"
    billions = [f"{counts[name] / 1e9:.1f}B" for name in ("1b", "3b", "9b", "41b")]
    assert billions == ["1.1B", "2.8B", "8.7B", "41.1B"]


def test_count_equals_the_sum_written_out_by_hand() -> None:
    config = ModelConfig(
        vocab_size=29,
        model_dim=14,
        num_query_heads=6,
        num_kv_heads=3,
        head_dim=10,
        num_encoder_layers=2,
        num_decoder_layers=5,
        feed_forward_ratio=7,
        max_source_tokens=47,
        max_target_tokens=41,
        value_layers=1,
    )
    attention = 2 * 14 * 60 + 2 * 14 * 30
    feed_forward = 2 * 14 * 98 + 98 + 14
    norm = 2 * 14
    encoder_block = attention + feed_forward + 2 * norm
    decoder_block = 2 * attention + feed_forward + 3 * norm
    blocks = 2 * encoder_block + 5 * decoder_block + 2 * norm
    assert count_parameters(config) == (
        blocks + 2 * 29 * 14 + (47 + 41) * 14,
        encoder_block + norm + 14 + 1,
    )


def test_small_presets_have_their_sizes() -> None:
    assert sum(count_parameters(model_preset("tiny"))) < 60_000
    assert 2e6 < count_parameters(model_preset("embedded"))[0] < 5e6
    # Its weights, in two bytes each, are what goes from one machine to the next.
    small = count_parameters(model_preset("small"))[0]
    assert small > 20e6 and 2 * small < 60e6
    assert set(PRESETS) == {*PAPER_PRESETS, "tiny", "embedded", "small"}


def test_unknown_preset_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match=r"'300M'.*nearest is '300m'"):
        model_preset("300M")


@pytest.mark.parametrize(
    "changes",
    [
        {"num_query_heads": 5, "num_kv_heads": 2},
        {"head_dim": 7, "position": "rotary"},
        {"model_dim": 0},
        {"dropout": 1.0},
        {"position": "none"},
        {"no_such_size": 1},
    ],
    ids=lambda changes: "-".join(changes),
)
def test_impossible_sizes_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ModelConfig.model_validate({**model_preset("tiny").model_dump(), **changes})


def test_sizes_are_listed_without_torch() -> None:
    code = (
        "import sys, alphacode.model.presets as p; p.model_preset('1b'); "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
