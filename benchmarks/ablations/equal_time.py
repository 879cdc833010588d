"""Models trained for a number of seconds: as many steps as fit, reckoned beforehand.

A schedule needs to know its length, so a run cannot simply be ended by the clock. A
short run of the same settings says how long a step takes. It reads little data: only
its lengths matter, and they are those of the whole. A model that then took more or less
time than it was given is trained anew, for the steps that fit by what it took; of a few
tries the one that came nearest counts.
"""

import json
import math
import sysconfig
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from ablations.data import library_sources
from alphacode.core.files import write_json
from alphacode.core.settings import override
from alphacode.curriculum import CurriculumSettings
from alphacode.pipeline.iteration import IterationSettings, iterate
from alphacode.training.finetune import finetune
from alphacode.training.pretrain import pretrain
from alphacode.training.settings import finetune_preset, pretrain_preset

TRIES: Final = 3
TOLERANCE: Final = 0.08
"""Share of the time that a model may take more or less; else it is trained anew."""

Run = Callable[[int, Path], Path]
"""Trains for a number of steps in a run directory; returns the model."""


@dataclass(frozen=True)
class Cell:
    """A recipe: what differs from the shipped one."""

    changes: tuple[str, ...] = ()
    """Settings of fine-tuning."""
    has_examples: bool = True
    """Whether statements hold their examples, in training and when solved."""
    pretrained_share: float = 0.0
    """Share of the time that goes to pre-training on source code."""
    iterated_share: float = 0.0
    """Share of the time that goes to expert iteration, at the end."""
    temper: float = 1.0
    """What the logits are divided by in training."""


@dataclass(frozen=True)
class Budget:
    """What every cell may use."""

    seconds: float
    threads: int
    batch_size: int
    """Pairs of a step of fine-tuning."""
    probe_steps: int
    """Steps of the short run that says how long a step takes; the later half counts.
    With 64 that is one block of pairs, which are sorted by length."""
    iterated_problems: int
    """Problems of the round of expert iteration, where there is one."""


@dataclass(frozen=True)
class Data:
    """What a cell learns from."""

    problems: Path
    probe: Path
    """A small part of them."""
    tokenizer: Path
    curriculum: CurriculumSettings
    """What fresh problems are drawn from, in expert iteration."""


@dataclass(frozen=True)
class Trained:
    """A finished model."""

    model: str
    steps: int
    seconds: float
    """Wall seconds of the steps, after however many starts, and of expert iteration."""


def train(cell: Cell, budget: Budget, place: Path, data: Data) -> Trained:
    """Train the model of a cell below `place`, unless that is done."""
    record = place / "trained.json"
    if record.exists():
        return Trained(**json.loads(record.read_text(encoding="utf-8")))
    settings = override(
        finetune_preset("embedded"),
        [
            *_on_cpu(budget),
            f"training.batch_size={budget.batch_size}",
            'pairs.language_weights={"python3": 1}',
            *cell.changes,
        ],
    )
    init: Path | None = None
    spent = 0.0
    if cell.pretrained_share:
        init, spent = _pretrain(cell, budget, place, data.tokenizer)
    share = 1 - cell.pretrained_share - cell.iterated_share

    def run(steps: int, run_dir: Path) -> Path:
        source = data.probe if run_dir.name == "probe" else data.problems
        return finetune(
            override(settings, _length(steps, budget)),
            [source],
            run_dir,
            tokenizer=None if init else data.tokenizer,
            init=init,
        )

    model, steps, seconds = _timed(run, place, "run", share * budget.seconds, budget)
    spent += seconds
    if cell.iterated_share:
        started = time.monotonic()
        share = cell.iterated_share * budget.seconds
        model = _iterate(model, place, share, budget, data.curriculum)
        spent += time.monotonic() - started
    trained = Trained(model=str(model), steps=steps, seconds=spent)
    write_json(record, asdict(trained))
    return trained


def _timed(
    run: Run, place: Path, name: str, seconds: float, budget: Budget
) -> tuple[Path, int, float]:
    """Train for as many steps as fit; return model, steps and seconds.

    Where the machine was slower or faster meanwhile than in the short run, the model is
    trained anew with the steps that fit by what the last one took. The machine may
    change again: the try that came nearest to the time counts.
    """
    probe = place / f"{name}-probe" / "probe"
    run(budget.probe_steps, probe)
    step_s = _step_s(probe)
    tries: list[tuple[Path, int, float]] = []
    for attempt in range(1, TRIES + 1):
        steps = max(math.floor(seconds / step_s), 2)
        directory = place / (name if attempt == 1 else f"{name}-{attempt}")
        model = run(steps, directory)
        spent = float(_last_report(directory)["seconds"])
        tries.append((model, steps, spent))
        if abs(spent / seconds - 1) <= TOLERANCE:
            break
        step_s = spent / steps
    return min(tries, key=lambda each: abs(each[2] / seconds - 1))


def _pretrain(
    cell: Cell, budget: Budget, place: Path, tokenizer: Path
) -> tuple[Path, float]:
    """Pre-train on the standard library's files; return model and seconds."""
    sources = library_sources(Path(sysconfig.get_paths()["stdlib"]))

    def run(steps: int, run_dir: Path) -> Path:
        settings = override(
            pretrain_preset("embedded"),
            [*_on_cpu(budget), "training.batch_size=32", *_length(steps, budget)],
        )
        return pretrain(settings, sources, run_dir, tokenizer=tokenizer)

    share = cell.pretrained_share * budget.seconds
    model, _, seconds = _timed(run, place, "pretrained", share, budget)
    return model, seconds


def _step_s(run_dir: Path) -> float:
    """Return the seconds of a step in the last part of a run that was reported."""
    return float(_last_report(run_dir)["step_s"])


def _last_report(run_dir: Path) -> dict[str, Any]:
    lines = (run_dir / "metrics.jsonl").read_text(encoding="utf-8").splitlines()
    last: dict[str, Any] = json.loads(lines[-1])
    return last


def _iterate(
    model: Path,
    place: Path,
    seconds: float,
    budget: Budget,
    curriculum: CurriculumSettings,
) -> Path:
    """Return the model after one round; a third of its time goes to training."""
    steps = max(round(seconds / 3 / _step_s(place / "run-probe" / "probe")), 2)
    iteration = override(
        IterationSettings(curriculum=curriculum),
        [
            "rounds=1",
            f"problems={budget.iterated_problems}",
            "validation_problems=1",
            *(f"finetune.{change}" for change in _length(steps, budget)),
            *(f"finetune.{change}" for change in _on_cpu(budget)),
            f"finetune.training.batch_size={budget.batch_size}",
            'finetune.pairs.language_weights={"python3": 1}',
        ],
    )
    iterate(iteration, model, place / "iterated")
    return place / "iterated" / "round-1" / "training" / "model"


def _on_cpu(budget: Budget) -> list[str]:
    return ["training.device=cpu", f"training.threads={budget.threads}"]


def _length(steps: int, budget: Budget) -> list[str]:
    warmup = min(100, max(steps // 4, 1))
    return [
        f"training.steps={steps}",
        f"training.log_steps={max(min(steps, budget.probe_steps) // 2, 1)}",
        f"optimizer.warmup_steps={warmup}",
        "training.writes_report=false",
    ]
