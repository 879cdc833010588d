"""Whole runs: they learn, they leave a model directory, they say what is wrong."""

import json
import math
from pathlib import Path

import pytest
import torch

from alphacode.core.errors import CheckpointError, ConfigError, DataError, RunError
from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.core.settings import override
from alphacode.encoding.batch import Pair, collate
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.model.checkpoint import load_model
from alphacode.model.presets import PRESETS, model_preset
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings
from alphacode.training.device import resolve
from alphacode.training.export import prompt_settings
from alphacode.training.finetune import finetune
from alphacode.training.objectives import ObjectiveSettings
from alphacode.training.optimizer import build_optimizer
from alphacode.training.pretrain import pretrain
from alphacode.training.progress import TrainingProgress
from alphacode.training.schedule import OptimizerSettings, learning_rate
from alphacode.training.settings import (
    FinetuneSettings,
    PretrainSettings,
    TrainingSettings,
    finetune_preset,
    pretrain_preset,
)
from alphacode.training.tokenizer_stage import train_tokenizer_from_files
from alphacode.training.trainer import Plan, train


def test_one_batch_is_learned_by_heart(tmp_path: Path) -> None:
    generator = torch.Generator().manual_seed(0)

    def tokens(count: int) -> list[int]:
        return torch.randint(5, 512, (count,), generator=generator).tolist()

    batch = collate(
        [Pair(tokens(9), tokens(7), is_correct=i % 2 == 0) for i in range(4)]
    )
    plan = Plan(
        ObjectiveSettings(mlm=False, value_prediction=True),
        OptimizerSettings(peak_rate=1e-2, final_rate=1e-3, warmup_steps=5),
        resolve(TrainingSettings(steps=80, threads=1, log_steps=80, device="cpu")),
    )
    torch.manual_seed(0)
    model = EncoderDecoder(model_preset("tiny"))
    reports: list[TrainingProgress] = []
    train(model, lambda _: batch, plan, tmp_path, reports.append)
    model.eval()
    encoded = model.encode(batch.source_BS, batch.source_mask_BS)
    hidden = model.decode(batch.target_BT, encoded, batch.source_mask_BS)
    guesses = model.logits(hidden).argmax(-1)
    assert torch.equal(
        guesses[batch.target_mask_BT], batch.label_BT[batch.target_mask_BT]
    )
    value_B = model.value_logit(hidden, batch.target_mask_BT)
    assert torch.equal(value_B > 0, batch.is_correct_B)


def test_a_finished_run_leaves_a_whole_model_directory(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    settings = override(
        tiny,
        [
            "training.weights=float32",
            "training.writes_report=true",
            "objective.value_conditioning=false",
        ],
    )
    reports: list[TrainingProgress] = []
    lines: list[str] = []
    directory = finetune(
        settings, [problem_file], tmp_path, report=reports.append, announce=lines.append
    )
    model = load_model(directory)
    tokenizer = Tokenizer.load(directory / "tokenizer.model")
    assert model.config.vocab_size == tokenizer.vocab_size == 512
    config = json.loads((directory / "config.json").read_text())
    assert config["prompt"]["states_correctness"] is False
    assert config["objective"]["tempering"] is False
    card = (directory / "MODEL_CARD.md").read_text()
    for said in ("problems.jsonl", "problems: 40", "12 steps of 4 pairs", "minutes"):
        assert said in card
    assert [report.step for report in reports] == [4, 8, 12]
    last = reports[-1]
    assert set(last.losses) == {"total", "decoder", "mlm"}
    assert last.tokens_per_s > 0
    assert 0 < last.padding_share < 1
    assert last.seconds_left == 0
    assert [line.split()[0] for line in lines] == ["training", "encoding", "training"]
    assert list((tmp_path / "tensorboard").glob("events*"))
    assert "| steps done | 12 of 12 |" in (tmp_path / "report.md").read_text()


def test_fine_tuning_starts_from_a_pre_trained_model(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    code = tmp_path / "code"
    code.mkdir()
    for number in range(6):
        body = f"def f{number}(x):\n    return x + {number}\n" * (number + 3)
        (code / f"file{number}.py").write_text(body + "class A: pass\n" * number)
    file = tmp_path / "tokenizer.model"
    train_tokenizer_from_files(
        [problem_file, code, code / "file1.py"], TokenizerSettings(vocab_size=512), file
    )
    first = PretrainSettings(
        model=model_preset("tiny"), training=tiny.training, optimizer=tiny.optimizer
    )
    init = pretrain(first, [code], tmp_path / "pre", tokenizer=file)
    again = pretrain(first, [code], tmp_path / "pre", tokenizer=file)
    assert again == init
    # A rate of almost nothing shows what training started from.
    still = override(tiny, ["optimizer.peak_rate=1e-12", "optimizer.final_rate=0"])
    fine = finetune(still, [problem_file], tmp_path / "fine", init=init)
    before, after = load_model(init).state_dict(), load_model(fine).state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())
    with pytest.raises(RunError, match=r"inputs\.init"):
        finetune(still, [problem_file], tmp_path / "fine", tokenizer=file)
    other = tmp_path / "other.model"
    train_tokenizer_from_files(
        [problem_file], TokenizerSettings(vocab_size=500 + 12), other
    )
    with pytest.raises(CheckpointError, match="not the tokenizer of"):
        finetune(still, [problem_file], tmp_path / "x", init=init, tokenizer=other)


def test_a_loss_that_is_no_number_stops_the_run(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    wild = override(
        tiny,
        [
            "optimizer.peak_rate=1e30",
            "optimizer.warmup_steps=0",
            "training.checkpoint_steps=3",
            "training.log_steps=3",
        ],
    )
    with pytest.raises(RunError, match=r"lower optimizer\.peak_rate"):
        finetune(wild, [problem_file], tmp_path)
    assert not list(tmp_path.glob("checkpoints/*"))


def test_missing_problems_are_named(tiny: FinetuneSettings, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"absent\.jsonl"):
        finetune(tiny, [tmp_path / "absent.jsonl"], tmp_path / "run")


def test_value_prediction_without_a_value_head_is_said(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    asks = ["objective.value_prediction=true", "model.value_layers=0"]
    with pytest.raises(ConfigError, match="value_layers"):
        finetune(override(tiny, asks), [problem_file], tmp_path)


@pytest.mark.skipif(torch.cuda.is_available(), reason="a GPU is there")
def test_a_missing_gpu_is_said() -> None:
    with pytest.raises(ConfigError, match="no GPU"):
        resolve(TrainingSettings(device="cuda"))


def test_norms_and_biases_do_not_decay() -> None:
    model = EncoderDecoder(model_preset("tiny"))
    groups = build_optimizer(model, OptimizerSettings(weight_decay=0.3)).param_groups
    decays = {id(p): group["weight_decay"] for group in groups for p in group["params"]}
    assert len(decays) == len(list(model.parameters()))
    for name, parameter in model.named_parameters():
        is_vector = name.endswith("bias") or "norm" in name
        assert decays[id(parameter)] == (0.0 if is_vector else 0.3), name


@pytest.mark.parametrize("steps", [5000, 1001])
def test_the_schedule_is_the_papers(steps: int) -> None:
    settings = OptimizerSettings()
    rates = [learning_rate(step, steps, settings) for step in range(steps)]
    assert rates[0] == 1e-9
    assert rates[500] == pytest.approx((1e-9 + 1e-4) / 2)
    assert rates[1000] == pytest.approx(1e-4)
    assert rates[:1001] == sorted(rates[:1001])
    assert rates[1000:] == sorted(rates[1000:], reverse=True)
    for step in range(1000, steps, 97):
        turn = (step - 1000) / max(steps - 1 - 1000, 1)
        expected = 1e-5 + 9e-5 * (1 + math.cos(math.pi * turn)) / 2
        assert rates[step] == pytest.approx(expected)


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_has_both_stages(name: str) -> None:
    for preset in (pretrain_preset(name), finetune_preset(name)):
        sizes = preset.model.model_copy(update={"value_layers": 1})
        assert sizes == model_preset(name)
        assert preset.tokenizer.vocab_size == preset.model.vocab_size


def test_the_papers_recipes_are_its_figures() -> None:
    small, large = pretrain_preset("300m"), pretrain_preset("41b")
    assert (small.training.batch_size, small.training.steps) == (256, 600_000)
    assert (large.training.batch_size, large.training.steps) == (2048, 205_000)
    assert (small.optimizer.beta2, large.optimizer.beta2) == (0.999, 0.95)
    tuned = finetune_preset("41b")
    assert (tuned.optimizer.peak_rate, tuned.optimizer.final_rate) == (1e-5, 1e-6)
    assert tuned.objective.gold
    assert tuned.objective.tempering


def test_the_tokenizer_sees_prompts_and_programs(
    problem_file: Path, tmp_path: Path
) -> None:
    tokenizer = train_tokenizer_from_files(
        [problem_file], TokenizerSettings(vocab_size=512), tmp_path / "t.model"
    )
    head = Conditioning(language=Language.PYTHON3, rating=800)
    prompt = render_prompt("Find the sum of n stones.", head, PromptSettings())
    assert len(tokenizer.encode(prompt)) < len(prompt) / 2
    assert (tmp_path / "t.model").exists()


def test_rates_fall() -> None:
    with pytest.raises(ConfigError, match="final_rate"):
        override(OptimizerSettings(), ["peak_rate=1e-6"])
    assert override(OptimizerSettings(), ["peak_rate=1e-5"]).final_rate == 1e-5


def test_values_are_learned_from_problems_alone(tmp_path: Path) -> None:
    settings = override(
        pretrain_preset("tiny"),
        ["objective.value_prediction=true", "model.value_layers=1"],
    )
    with pytest.raises(ConfigError, match="--problems"):
        pretrain(settings, [tmp_path], tmp_path / "run")


def test_pre_training_says_of_a_program_what_it_is_conditioned_on() -> None:
    for states in (True, False):
        settings = override(
            pretrain_preset("tiny"),
            [f"objective.value_conditioning={str(states).lower()}"],
        )
        assert prompt_settings(settings).states_correctness is states
