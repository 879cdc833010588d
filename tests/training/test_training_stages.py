"""Stages on problems continue from one another; validation chooses a state."""

import json
import shutil
from pathlib import Path

import pytest
import torch

from alphacode.core.errors import RunError
from alphacode.core.problem import Problem, TestCase
from alphacode.core.settings import override
from alphacode.model.checkpoint import load_model, load_model_config
from alphacode.sampling.model_directory import load_sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.finetune import finetune
from alphacode.training.settings import (
    FinetuneSettings,
    finetune_preset,
    inputs_preset,
    temper_preset,
)
from alphacode.training.start import Start
from alphacode.training.test_inputs import problems_with_inputs
from alphacode.training.validation import (
    Solved,
    Validation,
    ValidationSet,
    ValidationSettings,
)


class Runs:
    """A run without a model: its state after a step is the step's number."""

    def __init__(self, run_dir: Path, rates: dict[int, float], patience: int) -> None:
        self.run_dir, self.rates, self.looked = run_dir, rates, []
        self.settings = ValidationSettings(every_steps=10, patience=patience)

    def open(self) -> Validation:
        problems = ValidationSet([], self.examine)
        return Validation(
            problems, self.settings, self.run_dir, 50, self.export, lambda line: None
        )

    def export(self, directory: Path, clock: TrainingClock) -> None:
        directory.mkdir(parents=True)
        (directory / "weights").write_text(str(clock.step))

    def examine(self, directory: Path, settings: ValidationSettings) -> Solved:
        step = int((directory / "weights").read_text())
        self.looked.append(step)
        return Solved(self.rates[step], 0.0, 20, 0)

    def run(self, validation: Validation, first: int = 0) -> int:
        """Return the step at which the run ended."""
        for step in range(first + 1, 51):
            if validation.after_step(TrainingClock(step, 0.0, 0)):
                return step
        return 50


RATES = {10: 0.1, 20: 0.4, 30: 0.2, 40: 0.4, 50: 0.3}


def test_the_best_state_is_published_and_the_earlier_of_equal_ones(
    tmp_path: Path,
) -> None:
    runs = Runs(tmp_path, RATES, patience=0)
    validation = runs.open()
    assert runs.run(validation) == 50
    assert runs.looked == [10, 20, 30, 40, 50]
    validation.publish(tmp_path / "model")
    assert (tmp_path / "model" / "weights").read_text() == "20"
    assert sorted(p.name for p in (tmp_path / "model").iterdir()) == ["weights"]


def test_a_run_stops_after_as_many_looks_as_its_patience(tmp_path: Path) -> None:
    runs = Runs(tmp_path, RATES, patience=2)
    assert runs.run(runs.open()) == 40
    # And it is still over when it is started again.
    assert runs.open().after_step(TrainingClock(40, 0.0, 0))
    assert runs.looked == [10, 20, 30, 40]


@pytest.mark.parametrize("killed_in", ["examine", "before the move", "in the move"])
def test_a_killed_look_is_done_again_and_a_finished_one_is_not(
    killed_in: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = Runs(tmp_path, RATES, patience=0)
    validation = runs.open()
    for step in range(1, 20):
        validation.after_step(TrainingClock(step, 0.0, 0))

    def dies(*_: object) -> Solved:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if killed_in == "examine":
            patch.setattr(validation, "_examine", dies)
        elif killed_in == "before the move":
            patch.setattr("alphacode.training.validation._replace", dies)
        else:
            real = Path.replace
            patch.setattr(
                Path,
                "replace",
                lambda self, to: dies() if self.name == "candidate" else real(self, to),
            )
        with pytest.raises(KeyboardInterrupt):
            validation.after_step(TrainingClock(20, 0.0, 0))
    again = runs.open()
    runs.run(again, first=5)
    assert runs.looked.count(10) == 1
    again.publish(tmp_path / "model")
    assert (tmp_path / "model" / "weights").read_text() == "20"


def test_a_damaged_look_and_an_unscored_one_are_errors(tmp_path: Path) -> None:
    runs = Runs(tmp_path, RATES, patience=0)
    runs.run(runs.open())
    (tmp_path / "validation" / "step-000000010.json").write_text("{")
    with pytest.raises(RunError, match="delete it to look at that step again"):
        runs.open()
    shutil.rmtree(tmp_path / "validation")
    validation = runs.open()
    validation._examine = lambda directory, settings: Solved(0.0, 0.0, 0, 3)
    with pytest.raises(RunError, match="3 unjudged"):
        validation.after_step(TrainingClock(10, 0.0, 0))


def test_stages_continue_from_one_another_and_validation_chooses(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    """Tempering alone, then GOLD from the first step; the second of three is kept."""
    changes = ["training.steps=4", "training.batch_size=4", "training.threads=1"]
    changes += ["training.device=cpu", "training.weights=float32"]
    temper = override(temper_preset("tiny"), [*changes, "tokenizer.vocab_size=512"])
    assert temper.objective.tempering and not temper.objective.gold
    first = finetune(temper, [problem_file], tmp_path / "a", stage="temper")

    looked: list[Path] = []

    def examine(directory: Path, settings: ValidationSettings) -> Solved:
        load_model(directory)
        looked.append(directory)
        return Solved([0.1, 0.5, 0.3][len(looked) - 1], 0.0, 9, 1)

    gold = ["objective.gold=true", "objective.tempering=true"]
    settings = override(
        finetune_preset("tiny"),
        [*changes, *gold, "training.steps=6", "validation.every_steps=2"],
    )
    model = finetune(
        settings,
        [problem_file],
        tmp_path / "b",
        init=first,
        validation=ValidationSet([problem_file], examine),
    )
    stored = json.loads((tmp_path / "b" / "settings.json").read_text())
    assert stored["objective"]["gold_start"] == 0.0
    assert stored["inputs"]["validation"]
    assert len(looked) == 3
    assert "- 4 steps" in (model / "MODEL_CARD.md").read_text()


def test_a_model_without_a_value_head_gets_one_where_it_is_to_learn(
    problem_file: Path, tmp_path: Path
) -> None:
    changes = ["training.steps=2", "training.batch_size=4", "training.threads=1"]
    changes += ["training.device=cpu", "training.weights=float32"]
    plain = override(finetune_preset("tiny"), [*changes, "tokenizer.vocab_size=512"])
    first = finetune(plain, [problem_file], tmp_path / "a")
    assert load_model(first).value_head is None
    valuing = ["model.value_layers=2", "objective.value_prediction=true"]
    settings = override(finetune_preset("tiny"), [*changes, *valuing])
    second = finetune(settings, [problem_file], tmp_path / "b", init=first)
    head = load_model(second).value_head
    assert head is not None and len(head.blocks) == 2
    start = Start(tokenizer=None, init=first, run_dir=tmp_path)
    # Drop-out is no size: it is the stage's, whatever the first model was trained with.
    dropping = override(settings, ["model.dropout=0.25", "model.num_decoder_layers=9"])
    sizes = start.model_config(dropping.model, dropping.tokenizer)
    assert sizes.dropout == 0.25
    assert sizes.num_decoder_layers == plain.model.num_decoder_layers
    model = start.skeleton(load_model_config(second))
    weights = start.weights(model, seed=5)
    kept = load_model(first).state_dict()
    for name, parameter in model.named_parameters():
        if name in kept:
            torch.testing.assert_close(weights(name, parameter), kept[name])
        else:
            assert name.startswith("value_head.")
            assert weights(name, parameter).shape == parameter.shape


def test_the_tempering_phase_is_short_and_its_warm_up_fits() -> None:
    for name in ("tiny", "1b"):
        temper, whole = temper_preset(name), finetune_preset(name)
        assert temper.training.steps == round(0.03 * whole.training.steps)
        assert temper.optimizer.warmup_steps <= temper.training.steps // 2
        assert temper.optimizer.peak_rate == whole.optimizer.peak_rate


def test_inputs_stand_where_solutions_do() -> None:
    problem = Problem(
        name="a",
        description="Add.",
        public_tests=(TestCase("1 2\n", "3\n"), TestCase("1 2\n", "3\n")),
        private_tests=(TestCase("\n", ""), TestCase("5 6\n", "11\n")),
        generated_tests=(TestCase("7 8\n", "15\n"),),
    )
    untested = Problem(name="b", description="Nothing.")
    (found,) = problems_with_inputs([untested, problem], limit=2)
    assert [s.solution for s in found.solutions] == ["1 2\n", "5 6\n"]
    assert found.incorrect_solutions == ()


@pytest.mark.slow
def test_a_model_of_test_inputs_learns_and_is_drawn_from(
    problem_file: Path, tmp_path: Path
) -> None:
    """Every problem of the file has one input: after a little training it is drawn."""
    settings = override(
        inputs_preset("tiny"),
        [
            "training.steps=240",
            "training.batch_size=8",
            "training.threads=1",
            "training.device=cpu",
            "optimizer.peak_rate=1e-2",
            "optimizer.warmup_steps=5",
            "tokenizer.vocab_size=512",
        ],
    )
    directory = finetune(settings, [problem_file], tmp_path, stage="test-inputs")
    sampler = load_sampler(directory)
    problem = Problem(name="c", description="Find the sum of n stones.\n")
    sampling = SamplingSettings(samples=20)
    drawn = [s.program for s in sampler.draw(problem, sampling, seed=0)]
    assert drawn.count("1\n5\n") > 10
