"""Scores of a value head: equal to the model read program by program, and untold."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Conditioning
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.model.checkpoint import read_config
from alphacode.sampling.model_directory import find_model
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.value_scores import ValueScorer, has_value_head
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID

PROBLEM = Problem(name="p", description="add two numbers")
PROGRAMS = [
    Solution(Language.PYTHON3, "print"),
    Solution(Language.CPP, "main main main"),
    Solution(Language.PYTHON3, "a\nb\nc"),
    Solution(Language.PYTHON3, "longer than the model reads " * 3),
    Solution(Language.CPP, ""),
]


@pytest.fixture
def sampler(build_sampler: Callable[..., Sampler]) -> Sampler:
    built = build_sampler(value_layers=1, max_source_tokens=211)
    built.tokenizer.eos_id = EOS_ID  # type: ignore[misc]
    return built


def test_scores_are_those_of_each_program_alone(sampler: Sampler) -> None:
    scores = ValueScorer(sampler.model, sampler.tokenizer).score(PROBLEM, PROGRAMS)
    for program, score in zip(PROGRAMS, scores, strict=True):
        assert score == pytest.approx(alone(sampler, program), rel=1e-9)
    assert len(set(scores)) == len(scores)


def test_the_order_of_programs_changes_no_score(sampler: Sampler) -> None:
    scorer = ValueScorer(sampler.model, sampler.tokenizer)
    scores = scorer.score(PROBLEM, PROGRAMS)
    assert scorer.score(PROBLEM, PROGRAMS[::-1]) == pytest.approx(scores[::-1])
    assert scorer.score(PROBLEM, []) == []


def test_a_model_without_a_value_head_is_refused(
    build_sampler: Callable[..., Sampler],
) -> None:
    built = build_sampler(value_layers=0)
    with pytest.raises(ConfigError, match="value_layers"):
        ValueScorer(built.model, built.tokenizer)


def test_the_prompt_does_not_say_whether_the_program_is_correct() -> None:
    untold = Conditioning(language=Language.PYTHON3, is_correct=None)
    prompt = render_prompt("add", untold, PromptSettings(states_correctness=True))
    assert prompt == "# LANGUAGE IS python3\n# add\n\n"


def alone(sampler: Sampler, program: Solution) -> float:
    """Score one program without batches, from the model's own parts."""
    untold = Conditioning(language=program.language, is_correct=None)
    source = sampler.tokenizer.encode(render_prompt("add two numbers", untold))
    tokens = [BOS_ID, *sampler.tokenizer.encode(program.solution), EOS_ID]
    limit = sampler.model.config.max_target_tokens
    target: Any = tokens[:-1][:limit]
    with torch.inference_mode():
        source_1S = torch.tensor([source])
        mask_1S = torch.ones_like(source_1S).bool()
        target_1T = torch.tensor([target])
        encoded = sampler.model.encode(source_1S, mask_1S)
        hidden = sampler.model.decode(target_1T, encoded, mask_1S)
        logit = sampler.model.value_logit(hidden, torch.ones_like(target_1T).bool())
        return float(torch.sigmoid(logit)[0])


def test_a_head_that_no_objective_trained_does_not_score(tmp_path: Path) -> None:
    section = {**read_config(find_model("embedded"))["model"], "value_layers": 1}
    for name, objective, wanted in [
        ("none", {"value_prediction": False}, False),
        ("some", {"value_prediction": True}, True),
        ("old", {}, True),
    ]:
        directory = tmp_path / name
        directory.mkdir()
        text = json.dumps({"model": section, "objective": objective})
        (directory / "config.json").write_text(text)
        assert has_value_head(directory) is wanted
    assert not has_value_head(find_model("embedded"))
