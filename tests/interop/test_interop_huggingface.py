"""The Hugging Face wrapper computes what our model does, and opens what it wrote."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from interop_models import EMBEDDED, KINDS, MAX_TARGET_TOKENS, BuildDirectory, greedy
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer

import alphacode.interop
from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.interop.hf_config import AlphaCodeConfig
from alphacode.interop.hf_directory import (
    export_huggingface,
    import_huggingface,
    open_as_huggingface,
)
from alphacode.interop.hf_model import AlphaCodeForConditionalGeneration
from alphacode.interop.hf_tokenizer import AlphaCodeTokenizer
from alphacode.model.checkpoint import (
    load_model,
    read_config,
    save_model,
    write_config_section,
)
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.model_directory import load_sampler
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, PAD_ID
from alphacode.tokenizer.tokenizer import Tokenizer

TEXTS = ["", "  x\t\n\n", "a <mask> </s> b", "\u2581\0\u00e9 \U0001f600\r\n", " \n "]


def pad(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    width = max(map(len, rows))
    ids = torch.tensor([row + [PAD_ID] * (width - len(row)) for row in rows])
    mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows])
    return ids, mask


def written(ids: Tensor) -> list[list[int]]:
    """Return what `generate` wrote, without begin and padding."""
    rows = [row[1:] for row in ids.tolist()]
    ends = [row.index(EOS_ID) + 1 if EOS_ID in row else len(row) for row in rows]
    return [row[:end] for row, end in zip(rows, ends, strict=True)]


@pytest.fixture
def wrapped(build_directory: BuildDirectory) -> AlphaCodeForConditionalGeneration:
    return open_as_huggingface(build_directory(num_kv_heads=2, position="rotary"))


@pytest.mark.parametrize(("position", "is_tied", "groups"), KINDS)
def test_logits_and_greedy_tokens_are_ours_after_export(
    build_directory: BuildDirectory,
    sources: list[list[int]],
    tmp_path: Path,
    position: str,
    is_tied: bool,
    groups: int,
) -> None:
    directory = build_directory(
        position=position, tie_embeddings=is_tied, num_kv_heads=groups
    )
    export_huggingface(directory, tmp_path / "hf")
    theirs = AutoModelForSeq2SeqLM.from_pretrained(tmp_path / "hf")
    ours = load_model(directory)
    ids_BS, mask_BS = pad(sources)
    target_BT = torch.randint(5, 99, (len(sources), 9))
    with torch.no_grad():
        found = theirs(ids_BS, mask_BS, target_BT).logits
        encoded = ours.encode(ids_BS, mask_BS.bool())
        expected = ours.logits(ours.decode(target_BT, encoded, mask_BS.bool()))
        alone = [
            theirs(torch.tensor([row]), None, target_BT[index : index + 1]).logits
            for index, row in enumerate(sources)
        ]
    assert torch.equal(found, expected)
    torch.testing.assert_close(found, torch.cat(alone), atol=2e-4, rtol=0)
    tokens = written(theirs.generate(ids_BS, attention_mask=mask_BS))
    assert tokens == greedy(ours, sources, MAX_TARGET_TOKENS)
    assert len(set(map(tuple, tokens))) == len(sources)


def test_the_shipped_model_writes_the_same_programs(tmp_path: Path) -> None:
    export_huggingface(EMBEDDED, tmp_path / "hf")
    model = AutoModelForSeq2SeqLM.from_pretrained(tmp_path / "hf", dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(tmp_path / "hf")
    prompts = [
        "# LANGUAGE IS python3\n# CORRECT SOLUTION\n# Print the sum of two.\n\n",
        "// LANGUAGE IS cpp\n// CORRECT SOLUTION\n// Print the word reversed.\n\n",
    ]
    batch = tokenizer(prompts, padding=True, return_tensors="pt")
    made = model.generate(**batch, max_length=61)
    programs = tokenizer.batch_decode(made, skip_special_tokens=True)
    sampler = load_sampler(EMBEDDED)
    sources = [sampler.tokenizer.encode(prompt) for prompt in prompts]
    expected = [
        sampler.tokenizer.decode(row) for row in greedy(sampler.model, sources, 60)
    ]
    assert programs == expected
    # They end, and not at the same step.
    assert (made == EOS_ID).sum(1).tolist() == [1, 1]
    assert made[0, -1] != made[1, -1]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"num_beams": 3, "num_return_sequences": 2},
        {"do_sample": True, "num_return_sequences": 3, "temperature": 2.0},
        {"decoder_input_ids": torch.tensor([[BOS_ID, 40, 41]] * 4)},
    ],
    ids=["greedy", "beams", "sampling", "begun"],
)
def test_the_cache_changes_nothing(
    wrapped: AlphaCodeForConditionalGeneration,
    sources: list[list[int]],
    options: dict[str, Any],
) -> None:
    ids_BS, mask_BS = pad(sources)
    wrapped.double()
    rows = []
    for uses_cache in (True, False):
        torch.manual_seed(1)
        made = wrapped.generate(
            ids_BS, attention_mask=mask_BS, use_cache=uses_cache, **options
        )
        rows.append(made)
    assert torch.equal(*rows)
    assert len(rows[0]) == len(sources) * options.get("num_return_sequences", 1)


def test_the_source_is_read_once_and_each_token_once(
    wrapped: AlphaCodeForConditionalGeneration,
    sources: list[list[int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: dict[str, list[int]] = {"encode": [], "decode": [], "step": []}

    def watch(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(first: Tensor, *rest: Any) -> Any:
            calls[name].append(len(first))
            return real(first, *rest)

        return call

    for name in calls:
        monkeypatch.setattr(
            wrapped.transformer, name, watch(name, getattr(wrapped.transformer, name))
        )
    ids_BS, mask_BS = pad(sources)
    made = wrapped.generate(ids_BS, attention_mask=mask_BS, num_beams=3, max_length=9)
    rows = 3 * len(sources)
    steps = [rows] * (made.shape[1] - 1)
    assert calls == {"encode": [len(sources)], "decode": [], "step": steps}


def test_labels_give_our_loss_and_gradients(
    build_directory: BuildDirectory, sources: list[list[int]]
) -> None:
    directory = build_directory(tie_embeddings=True)
    theirs = open_as_huggingface(directory).train()
    ours = load_model(directory).train()
    ids_BS, mask_BS = pad(sources)
    labels = torch.tensor(
        [[9, 8, 2, -100], [7, 2, -100, -100], [6, 6, 6, 6], [2, *[-100] * 3]]
    )
    out = theirs(input_ids=ids_BS, attention_mask=mask_BS, labels=labels)
    out.loss.backward()
    begun = torch.tensor([[1, 9, 8, 2], [1, 7, 2, 0], [1, 6, 6, 6], [1, 2, 0, 0]])
    encoded = ours.encode(ids_BS, mask_BS.bool())
    logits = ours.logits(ours.decode(begun, encoded, mask_BS.bool()))
    losses = [
        functional.cross_entropy(logits[row, step], labels[row, step])
        for row in range(4)
        for step in range(4)
        if labels[row, step] != -100
    ]
    expected = torch.stack(losses).mean()
    expected.backward()
    torch.testing.assert_close(out.loss, expected)
    gradients = {name: p.grad for name, p in ours.named_parameters()}
    assert gradients.keys() == dict(theirs.named_parameters()).keys()
    for name, parameter in theirs.named_parameters():
        torch.testing.assert_close(parameter.grad, gradients[name])
    spread = theirs(ids_BS, mask_BS, labels=labels, num_items_in_batch=20).loss
    torch.testing.assert_close(spread, expected * len(losses) / 20)


def test_a_divisor_divides_logits_and_the_loss_follows(
    build_directory: BuildDirectory, sources: list[list[int]]
) -> None:
    directory = build_directory()
    with pytest.raises(ConfigError, match="was not trained by tempering"):
        open_as_huggingface(directory, divides_logits=True)
    objective = {"tempering": True, "temperature": 0.25}
    write_config_section(directory, "objective", objective)
    plain = open_as_huggingface(directory)
    divided = open_as_huggingface(directory, divides_logits=True)
    ids_BS, mask_BS = pad(sources)
    labels = torch.tensor([[9, 8, 2]] * 4)
    one, other = (model(ids_BS, mask_BS, labels=labels) for model in (plain, divided))
    torch.testing.assert_close(other.logits, one.logits * 4)
    expected = functional.cross_entropy(one.logits.flatten(0, 1) * 4, labels.flatten())
    torch.testing.assert_close(other.loss, expected)
    with pytest.raises(ConfigError, match="logits_divisor must be above 0"):
        AlphaCodeConfig(logits_divisor=0.0)


@pytest.mark.parametrize(
    ("is_tied", "value_layers"), [(True, 1), (False, 0)], ids=["tied", "untied"]
)
def test_what_they_save_we_load(
    build_directory: BuildDirectory,
    tokenizer: Tokenizer,
    tmp_path: Path,
    is_tied: bool,
    value_layers: int,
) -> None:
    directory = build_directory(tie_embeddings=is_tied, value_layers=value_layers)
    model = open_as_huggingface(directory)
    saved = tmp_path / "saved"
    model.save_pretrained(saved)
    tokenizer.save(saved / "tokenizer.model")
    stored = load_file(saved / "model.safetensors")
    expected = load_file(directory / "model.safetensors")
    assert stored.keys() == expected.keys()
    assert ("output.weight" in stored) is not is_tied
    again = load_model(saved).state_dict()
    assert all(torch.equal(again[name], value) for name, value in expected.items())
    assert load_sampler(saved).prompt.columns == 70
    # Spread over files, which our own loader does not read.
    parts = tmp_path / "parts"
    model.save_pretrained(parts, max_shard_size="200KB")
    tokenizer.save(parts / "tokenizer.model")
    assert not (parts / "model.safetensors").exists()
    back = tmp_path / "back"
    import_huggingface(parts, back)
    assert read_config(back) == read_config(directory)
    again = load_file(back / "model.safetensors")
    assert again.keys() == expected.keys()
    assert all(torch.equal(again[name], value) for name, value in expected.items())


def test_what_is_not_ours_is_not_taken_in(
    build_directory: BuildDirectory, tmp_path: Path
) -> None:
    directory = build_directory()
    with pytest.raises(CheckpointError, match='does not say "model_type"'):
        import_huggingface(directory, tmp_path / "out")
    write_config_section(directory, "model_type", "alphacode")
    section = read_config(directory)["model"]
    write_config_section(directory, "model", {**section, "value_layers": 1})
    weights = load_file(directory / "model.safetensors")
    save_file(weights, directory / "model.safetensors", {"format": "pt"})
    with pytest.raises(CheckpointError, match=r"lacks the weights value_head"):
        import_huggingface(directory, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_directory_that_exists_is_not_written_over(
    build_directory: BuildDirectory, tmp_path: Path
) -> None:
    out = tmp_path / "hf"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(ConfigError, match="exists already"):
        export_huggingface(build_directory(), out)
    assert [path.name for path in out.iterdir()] == ["mine.txt"]


def test_weights_keep_their_type_and_tables_stay_exact(
    build_directory: BuildDirectory, tmp_path: Path
) -> None:
    directory = build_directory(position="rotary")
    exact = load_model(directory)
    save_model(directory, exact, dtype="bfloat16")
    export_huggingface(directory, tmp_path / "hf")
    weights = load_file(tmp_path / "hf" / "model.safetensors")
    assert {value.dtype for value in weights.values()} == {torch.bfloat16}
    model = AutoModelForSeq2SeqLM.from_pretrained(tmp_path / "hf", dtype=torch.bfloat16)
    for side in ("encoder", "decoder"):
        table = getattr(model, side).positions.rotary
        assert torch.equal(table.cosine, getattr(exact, side).positions.rotary.cosine)


def test_a_new_model_is_born_as_ours_is() -> None:
    config = AlphaCodeConfig()
    torch.manual_seed(4)
    theirs = AlphaCodeForConditionalGeneration(config).state_dict()
    torch.manual_seed(4)
    ours = EncoderDecoder(config.sizes).state_dict()
    assert theirs.keys() == ours.keys()
    assert all(torch.equal(theirs[name], ours[name]) for name in ours)


def test_a_copy_shares_no_weights_and_a_config_survives_json(
    wrapped: AlphaCodeForConditionalGeneration, tmp_path: Path
) -> None:
    other = copy.deepcopy(wrapped)
    assert other.transformer.encoder is other.encoder
    assert other.encoder is not wrapped.encoder
    wrapped.config.save_pretrained(tmp_path)
    again = AutoConfig.from_pretrained(tmp_path)
    assert again.sizes == wrapped.transformer.config
    assert again.prompt == {"columns": 70}
    with pytest.raises(ConfigError, match="model_dim"):
        AlphaCodeConfig(model={**again.model, "model_dim": -3})


@pytest.mark.parametrize("is_tied", [True, False], ids=["tied", "untied"])
def test_the_vocabulary_can_grow(
    build_directory: BuildDirectory, is_tied: bool
) -> None:
    model = open_as_huggingface(build_directory(tie_embeddings=is_tied))
    size = model.config.vocab_size
    ids = torch.tensor([[7, 8]])
    before = model(ids, decoder_input_ids=ids).logits
    model.resize_token_embeddings(size + 3)
    after = model(ids, decoder_input_ids=ids).logits
    assert model.config.sizes.vocab_size == size + 3
    assert after.shape == (1, 2, size + 3)
    torch.testing.assert_close(after[..., :size], before)


def test_programs_are_never_longer_than_the_model_allows(
    wrapped: AlphaCodeForConditionalGeneration,
) -> None:
    ids = torch.tensor([[7, 8]])
    for options in ({}, {"max_new_tokens": 900}, {"max_length": 900}):
        made = wrapped.generate(ids, **options)
        assert made.shape == (1, MAX_TARGET_TOKENS + 1)
    assert wrapped.generate(ids, max_new_tokens=4).shape == (1, 5)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"attention_mask": torch.tensor([[0, 1]])}, "pad at the right"),
        ({"decoder_attention_mask": torch.tensor([[0, 1]])}, "pad at the right"),
        ({"input_ids": None}, "give input_ids"),
        ({"decoder_input_ids": None}, "give decoder_input_ids"),
        ({"output_attentions": True}, "no attentions"),
        ({"input_ids": torch.full((1, 48), 9)}, "raise max_source_tokens"),
        ({"decoder_input_ids": torch.full((1, 16), 9)}, "raise max_target_tokens"),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, dict) else None,
)
def test_what_cannot_be_done_is_said(
    wrapped: AlphaCodeForConditionalGeneration, arguments: dict[str, Any], message: str
) -> None:
    ids = torch.tensor([[7, 8]])
    with pytest.raises(ConfigError, match=message):
        wrapped(**{"input_ids": ids, "decoder_input_ids": ids, **arguments})


@pytest.fixture(scope="module")
def theirs() -> Any:
    return AlphaCodeTokenizer(vocab_file=str(EMBEDDED / "tokenizer.model"))


@settings(max_examples=20, deadline=None)
@given(text=st.one_of(st.sampled_from(TEXTS), st.text()))
def test_the_tokenizer_gives_every_text_back(
    theirs: Any, tokenizer: Tokenizer, text: str
) -> None:
    ids = theirs(text).input_ids
    assert ids == tokenizer.encode(text)
    assert theirs.decode(ids) == text
    target = theirs(text_target=text).input_ids
    assert target == [*ids, EOS_ID]
    assert theirs.decode([BOS_ID, *target], skip_special_tokens=True) == text
    assert theirs.decode([BOS_ID, *target]) == f"<s>{text}</s>"
    assert theirs.convert_tokens_to_ids(theirs.tokenize(text)) == ids


def test_the_tokenizer_pads_cuts_and_is_saved(theirs: Any, tmp_path: Path) -> None:
    batch = theirs(["print(1)", ""], padding=True, return_tensors="pt")
    assert batch["attention_mask"].tolist() == [[1] * 3, [0] * 3]
    assert (batch["input_ids"][1] == PAD_ID).all()
    assert len(theirs("print(1)", truncation=True, max_length=2).input_ids) == 2
    assert len(theirs) == theirs.vocab_size == len(theirs.get_vocab())
    theirs.save_pretrained(tmp_path)
    AlphaCodeConfig().save_pretrained(tmp_path)
    text = (tmp_path / "tokenizer_config.json").read_text()
    assert str(EMBEDDED) not in text
    again = AutoTokenizer.from_pretrained(tmp_path)
    assert type(again) is AlphaCodeTokenizer
    assert again.get_vocab() == theirs.get_vocab()


REMOTE = """
import json, sys, torch
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer
path = sys.argv[1]
model = AutoModelForSeq2SeqLM.from_pretrained(path, trust_remote_code=True)
tokenizer = AutoTokenizer.from_pretrained(path, trust_remote_code=True)
AutoConfig.from_pretrained(path, trust_remote_code=True)
model.save_pretrained(sys.argv[2])
ids = model.generate(**tokenizer("print", return_tensors="pt"), max_length=9)
print(json.dumps([type(model).__name__, ids.tolist()]))
"""


@pytest.mark.slow
def test_a_directory_opens_without_importing_us(
    build_directory: BuildDirectory, tmp_path: Path
) -> None:
    directory = build_directory(position="rotary")
    export_huggingface(directory, tmp_path / "hf")
    source = str(Path(alphacode.interop.__file__).parents[2])
    paths = [source, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "HF_HOME": str(tmp_path / "home"),
        "HF_HUB_OFFLINE": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", REMOTE, str(tmp_path / "hf"), str(tmp_path / "again")],
        capture_output=True,
        text=True,
        timeout=300,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    name, ids = json.loads(done.stdout.splitlines()[-1])
    assert name == "AlphaCodeForConditionalGeneration"
    expected = greedy(
        load_model(directory),
        [Tokenizer.load(directory / "tokenizer.model").encode("print")],
        8,
    )
    assert written(torch.tensor(ids)) == expected
    names = {path.name for path in (tmp_path / "again").iterdir()}
    assert names >= {"config.json", "model.safetensors", "alphacode_hf.py"}
    assert "hf_config.py" not in names
