"""CTranslate2 gives the probabilities and writes the programs of our own model."""

from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import pytest
import torch
from interop_models import EMBEDDED, KINDS, MAX_TARGET_TOKENS, BuildDirectory, greedy

from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.interop.ct2_directory import export_ctranslate2
from alphacode.interop.pieces import NEVER_DRAWN, Pieces
from alphacode.model.checkpoint import load_model, save_model, write_config_section
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import load_sampler
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID
from alphacode.tokenizer.tokenizer import Tokenizer

PROMPTS = [
    "# LANGUAGE IS python3\n# CORRECT SOLUTION\n# Print the sum of two.\n\n",
    "// LANGUAGE IS cpp\n// CORRECT SOLUTION\n// Print the word reversed.\n\n",
]


def translator(directory: Path) -> Any:
    return ctranslate2.Translator(str(directory), intra_threads=1)


def scores(
    model: EncoderDecoder, source: list[int], target: list[int], divisor: float = 1.0
) -> torch.Tensor:
    """Return the log probability of each target token among those that may be drawn."""
    source_BS = torch.tensor([source])
    with torch.no_grad():
        mask_BS = torch.ones_like(source_BS, dtype=torch.bool)
        begun = torch.tensor([[BOS_ID, *target[:-1]]])
        encoded = model.encode(source_BS, mask_BS)
        logits = model.logits(model.decode(begun, encoded, mask_BS))[0] / divisor
    logits[:, list(NEVER_DRAWN)] = -torch.inf
    return logits.log_softmax(-1)[torch.arange(len(target)), target]


@pytest.mark.parametrize(("position", "is_tied", "groups"), KINDS)
def test_probabilities_and_greedy_tokens_are_ours(
    build_directory: BuildDirectory,
    tokenizer: Tokenizer,
    sources: list[list[int]],
    tmp_path: Path,
    position: str,
    is_tied: bool,
    groups: int,
) -> None:
    directory = build_directory(
        position=position, tie_embeddings=is_tied, num_kv_heads=groups
    )
    export_ctranslate2(directory, tmp_path / "ct2")
    theirs, ours = translator(tmp_path / "ct2"), load_model(directory)
    names = Pieces(tokenizer).names
    named = [[names[token] for token in source] for source in sources]
    targets = torch.randint(5, 99, (len(sources), 9)).tolist()
    scored = theirs.score_batch(
        named, [[names[token] for token in target] for target in targets]
    )
    for source, target, score in zip(sources, targets, scored, strict=True):
        expected = scores(ours, source, [*target, EOS_ID])
        found = torch.tensor(score.log_probs)
        torch.testing.assert_close(found, expected, atol=2e-3, rtol=1e-4)
    made = theirs.translate_batch(
        named, beam_size=1, max_decoding_length=MAX_TARGET_TOKENS
    )
    expected_rows = greedy(ours, sources, MAX_TARGET_TOKENS)
    assert [each.hypotheses[0] for each in made] == [
        [names[token] for token in row] for row in expected_rows
    ]


def test_the_shipped_model_writes_the_same_programs(tmp_path: Path) -> None:
    sampler = load_sampler(EMBEDDED)
    pieces = Pieces(sampler.tokenizer)
    export_ctranslate2(EMBEDDED, tmp_path / "whole")
    export_ctranslate2(EMBEDDED, tmp_path / "int8", quantization="int8")
    named = [pieces.encode(prompt) for prompt in PROMPTS]
    whole, quantized = translator(tmp_path / "whole"), translator(tmp_path / "int8")
    options = {"beam_size": 1, "max_decoding_length": 60, "max_input_length": 0}
    made = [each.hypotheses[0] for each in whole.translate_batch(named, **options)]
    sources = [sampler.tokenizer.encode(prompt) for prompt in PROMPTS]
    rows = greedy(sampler.model, sources, 60)
    expected = [sampler.tokenizer.decode(row) for row in rows]
    assert [pieces.decode(names) for names in made] == expected
    assert [row[-1] for row in rows] == [EOS_ID, EOS_ID]
    # In int8 the same programs are about as likely, in a third of the room.
    for names, score in zip(made, quantized.score_batch(named, made), strict=True):
        (exact,) = whole.score_batch([named[made.index(names)]], [names])
        assert np.mean(score.log_probs) == pytest.approx(
            np.mean(exact.log_probs), abs=0.1
        )
    sizes = [
        (tmp_path / name / "model.bin").stat().st_size for name in ("whole", "int8")
    ]
    assert sizes[1] < 0.4 * sizes[0]
    # Rounded weights may choose another program, but it is one.
    begins = quantized.translate_batch(named, **options)[0].hypotheses[0]
    program = pieces.decode(begins)
    compile(program, "<int8>", "exec")
    assert "input()" in program or "sys.stdin" in program


def test_a_temperature_is_folded_in(
    build_directory: BuildDirectory, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    directory = build_directory(tie_embeddings=True)
    with pytest.raises(ConfigError, match="was not trained by tempering"):
        export_ctranslate2(directory, tmp_path / "ct2", divides_logits=True)
    objective = {"tempering": True, "temperature": 0.5}
    write_config_section(directory, "objective", objective)
    export_ctranslate2(directory, tmp_path / "ct2", divides_logits=True)
    names = Pieces(tokenizer).names
    (score,) = translator(tmp_path / "ct2").score_batch(
        [[names[9], names[7]]], [[names[30], names[31]]]
    )
    expected = scores(load_model(directory), [9, 7], [30, 31, EOS_ID], 0.5)
    found = torch.tensor(score.log_probs)
    torch.testing.assert_close(found, expected, atol=4e-3, rtol=1e-4)


@pytest.mark.parametrize(
    ("sizes", "options", "message"),
    [
        ({"head_dim": 8}, {}, r"heads of width 24 / 4.*8 wide"),
        ({}, {"quantization": "int4"}, "unknown quantization 'int4'"),
    ],
    ids=["heads", "quantization"],
)
def test_what_the_format_cannot_hold_is_refused(
    build_directory: BuildDirectory,
    tmp_path: Path,
    sizes: dict[str, Any],
    options: dict[str, Any],
    message: str,
) -> None:
    with pytest.raises(ConfigError, match=message):
        export_ctranslate2(build_directory(**sizes), tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_a_tokenizer_of_another_model_is_refused(
    build_directory: BuildDirectory, tmp_path: Path
) -> None:
    directory = build_directory()
    smaller = load_model(directory).config.model_copy(update={"vocab_size": 700})
    save_model(directory, EncoderDecoder(smaller))
    with pytest.raises(CheckpointError, match="do not belong together"):
        export_ctranslate2(directory, tmp_path / "out")
