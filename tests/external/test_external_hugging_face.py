"""Models of transformers as the sampler, held against a loop without any machinery."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tiny_models import CHAT, ENDS, KINDS, POSITIONS, save_tiny

from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.sampling.conditioning import plan_samples, problem_seed
from alphacode.sampling.counter import sample_keys, uniform
from alphacode.sampling.external.extraction import extract_program
from alphacode.sampling.external.hf_drawing import TokenDrawing
from alphacode.sampling.external.hf_model import fingerprint, open_model
from alphacode.sampling.external.hf_sampler import HuggingFaceSampler
from alphacode.sampling.external.prompt import PromptTemplate
from alphacode.sampling.external.settings import (
    EXTERNAL_DEFAULTS,
    ExternalSettings,
    HuggingFaceSettings,
)
from alphacode.sampling.settings import SamplingSettings

PROBLEM = Problem(name="sum", description="Add two numbers.")
# Short, and of another length for every sample.
TEMPLATE = PromptTemplate("{{statement}} {{language}} {{rating}}:{{tags}}")
SETTINGS = SamplingSettings(
    samples=8, languages=("python3", "cpp"), temperatures=(0.7, 1.0, 1.3)
)
CPU = torch.device("cpu")
NEW = 14


@pytest.fixture(scope="module")
def directories(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    torch.set_num_threads(1)
    place = tmp_path_factory.mktemp("models")
    return {kind: save_tiny(kind, place / kind.split()[0]) for kind in KINDS}


def sampler_of(directory: Path, **changes: Any) -> HuggingFaceSampler:
    settings = {"batch_samples": 5, **changes}
    external = ExternalSettings(max_new_tokens=NEW, hf=HuggingFaceSettings(**settings))
    return HuggingFaceSampler(
        open_model(str(directory), external.hf, CPU), external, TEMPLATE
    )


def drawn(sampler: HuggingFaceSampler, done: Any = ()) -> dict[int, Sample]:
    samples = list(sampler.draw(PROBLEM, SETTINGS, seed=3, done=done))
    by_index = {sample.index: sample for sample in samples}
    assert len(by_index) == len(samples)
    return by_index


def naive(sampler: HuggingFaceSampler, index: int, kind: str) -> tuple[str, int, float]:
    """Return program, tokens and log probability of one sample, by itself.

    No batch, no padding, no cache: the whole text is read again for each token.
    """
    hf = sampler._model
    key = problem_seed(PROBLEM, 3)
    choices = SETTINGS.resolve(EXTERNAL_DEFAULTS)
    ((plan,), _) = plan_samples([index], SETTINGS, choices, key)
    prompt = TEMPLATE.render(PROBLEM, plan.conditioning)
    fence = {"python3": "```python\n", "cpp": "```cpp\n"}[
        plan.conditioning.language.label
    ]
    opening = ""
    if kind == "gpt2":
        opening = fence
        prompt += f"\n\n{opening}"
    elif "chat" in kind:
        prompt = f"<s>user: {prompt}</s><s>assistant:"
    ids = hf.tokenizer(prompt, return_tensors="pt", add_special_tokens=False)[
        "input_ids"
    ]
    start = [] if not hf.is_seq2seq else [{"t5": 0, "bart": 2}[kind]]
    tokens: list[int] = []
    log_probability = 0.0
    for step in range(1, NEW + 1):
        with torch.no_grad():
            if hf.is_seq2seq:
                decoder = torch.tensor([start + tokens])
                logits = hf.model(input_ids=ids, decoder_input_ids=decoder).logits
            else:
                text = torch.cat((ids, torch.tensor([tokens], dtype=torch.long)), 1)
                logits = hf.model(input_ids=text).logits
        scores = logits[0, -1].double().numpy() / plan.temperature
        if kind == "bart" and step == 1:
            scores[np.arange(len(scores)) != 1] = -np.inf
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        number = uniform(sample_keys(key, [index]), step)[0]
        token = int(np.searchsorted(shares.cumsum(), number, side="right"))
        log_probability += float(np.log(shares[token]))
        if token in ENDS:
            count = len(tokens) + 1
            break
        tokens.append(token)
    else:
        count = len(tokens)
    text = hf.tokenizer.decode(tokens, skip_special_tokens=True)
    program = extract_program(opening + text, plan.conditioning.language)
    return program, count, log_probability


@pytest.mark.parametrize(
    "kind",
    [
        "gpt2",
        "t5",
        pytest.param("llama with chat", marks=pytest.mark.slow),
        pytest.param("bart", marks=pytest.mark.slow),
    ],
)
def test_samples_are_those_of_a_naive_loop(
    directories: dict[str, Path], kind: str
) -> None:
    sampler = sampler_of(directories[kind])
    samples = drawn(sampler)
    assert sorted(samples) == list(range(8))
    for index, sample in samples.items():
        program, count, log_probability = naive(sampler, index, kind)
        assert sample.program == program
        assert sample.num_tokens == count
        assert sample.log_probability == pytest.approx(log_probability, rel=1e-4)
        assert sample.is_finished is (count < NEW or sample.is_finished)
    assert len({sample.program for sample in samples.values()}) > 4
    assert {sample.is_finished for sample in samples.values()} == {True, False}


def test_a_run_that_goes_on_gives_the_same_set(directories: dict[str, Path]) -> None:
    whole = drawn(sampler_of(directories["gpt2"]))
    again = sampler_of(directories["gpt2"])
    # Batches are 0 to 4 and 5 to 7: one is done in part, the other whole.
    done = {0, 1, 3, 5, 6, 7}
    rest = drawn(again, done)
    assert sorted(rest) == [2, 4]
    assert all(rest[index] == whole[index] for index in rest)
    for index in (2, 7):
        one = again.regenerate(PROBLEM, SETTINGS, seed=3, index=index)
        assert one == whole[index]
    with pytest.raises(IndexError, match="sample 8"):
        again.regenerate(PROBLEM, SETTINGS, seed=3, index=8)
    stream = again.draw(PROBLEM, SETTINGS, seed=3)
    first = next(stream)
    stream.close()
    assert {first.index: first} | drawn(again, {first.index}) == whole


def test_chat_can_be_told_and_turned_off(
    directories: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    generate = HuggingFaceSampler._generate

    def noting(self: Any, prompts: list[str], *rest: Any) -> Any:
        seen.extend(prompts)
        return generate(self, prompts, *rest)

    monkeypatch.setattr(HuggingFaceSampler, "_generate", noting)
    chat = directories["llama with chat"]
    drawn(sampler_of(chat, chat_options={"style": "briefly"}))
    assert all(text.endswith("</s><s>briefly:") for text in seen)
    seen.clear()
    drawn(sampler_of(chat, chat=False))
    assert {text.rpartition("```")[2] for text in seen} == {"python\n", "cpp\n"}
    assert "{%" in CHAT
    with pytest.raises(ConfigError, match="no chat template"):
        sampler_of(directories["gpt2"], chat=True)


def test_a_long_statement_is_cut_and_not_the_rest(
    directories: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem(name="long", description="Add numbers. " * 500)
    for kind in ("gpt2", "bart"):
        sampler = sampler_of(directories[kind])
        rows: list[Any] = []
        generate = sampler._model.model.generate
        monkeypatch.setattr(
            sampler._model.model,
            "generate",
            lambda rows=rows, generate=generate, **given: (
                rows.append(given["input_ids"]) or generate(**given)
            ),
        )
        (sample,) = sampler.draw(problem, SamplingSettings(samples=1), seed=0)
        assert sample.num_tokens > 0
        room = POSITIONS - (NEW if kind == "gpt2" else 0)
        assert room - 20 < rows[0].shape[1] <= room
        text = sampler._model.tokenizer.decode(rows[0][0])
        assert "Python 3 " in text


def test_the_end_of_a_block_ends_a_program() -> None:
    words = ["pad", "x", "\n", "```", "`"]
    drawing = TokenDrawing(
        sample_keys(0, range(3)), [1.0] * 3, top_k=0, nucleus=1.0, ends=[0],
        decode=lambda tokens: "".join(words[token] for token in tokens), mark="\n```",
    )  # fmt: skip
    ids = torch.zeros(3, 1, dtype=torch.long)
    plan = [(3, 2, 1), (2, 4, 1), (3, 4, 2), (1, 4, 3), (2, 4, 1)]
    finished = []
    for tokens in plan:
        logits = torch.full((3, 5), -torch.inf)
        logits[range(3), tokens] = 1.0
        scores = drawing.process(ids, logits)
        assert scores.argmax(-1).tolist() == list(tokens)
        finished.append(drawing.are_finished(ids, None).tolist())
    assert finished[1] == [False, False, False]
    assert finished[2] == [True, False, False]
    assert finished[3] == [True, True, True]
    assert [row.tokens for row in drawing.drawn()] == [
        [3, 2, 3], [2, 4, 4, 4], [1, 1, 2, 3],
    ]  # fmt: skip
    assert [row.log_probability for row in drawing.drawn()] == [0.0] * 3


def test_a_fingerprint_is_the_contents(directories: dict[str, Path]) -> None:
    settings = HuggingFaceSettings()
    names = {fingerprint(str(place), settings) for place in directories.values()}
    assert len(names) == 4
    place = directories["t5"]
    before = fingerprint(str(place), settings)
    weights = place / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    assert fingerprint(str(place), settings) != before


def test_what_cannot_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = HuggingFaceSettings()
    (tmp_path / "config.json").write_text('{"model_type": "unheard of"}')
    with pytest.raises(CheckpointError, match="cannot open the model"):
        open_model(str(tmp_path), settings, CPU)
    with pytest.raises(CheckpointError, match="no-body/no-model"):
        fingerprint("no-body/no-model", settings)
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ConfigError, match=r"pip install -e '\.\[hf\]'"):
        open_model(str(tmp_path), settings, CPU)
