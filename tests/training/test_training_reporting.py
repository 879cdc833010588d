"""What a run reports: every step once whatever happens, true figures, curves."""

import json
import sys
import types
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
import torch

from alphacode.core.errors import ConfigError, RunError
from alphacode.core.settings import override
from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.model.accelerators import ACCELERATORS, accelerator, recognise
from alphacode.model.flops import full_pairs, step_flops
from alphacode.model.presets import model_preset
from alphacode.training import peak as peak_module
from alphacode.training import tally as tally_module
from alphacode.training.boards import Boards, WeightsAndBiases, scalars
from alphacode.training.checkpoints import TrainingClock
from alphacode.training.curves import thinned
from alphacode.training.finetune import finetune
from alphacode.training.metrics import METRICS, MetricsFile, read_metrics
from alphacode.training.objectives import Losses, ObjectiveSettings
from alphacode.training.peak import Peak, peak_of
from alphacode.training.progress import TrainingProgress, utilisation
from alphacode.training.run_report import write_run_report
from alphacode.training.settings import FinetuneSettings
from alphacode.training.tally import Meter, Tally, work_of


class StoppedError(Exception):
    """Raised in the middle of a run, as a kill would end it."""


@pytest.mark.slow
def test_a_stopped_run_has_every_step_in_its_metrics_once(
    tiny: FinetuneSettings, problem_file: Path, tmp_path: Path
) -> None:
    settings = override(
        tiny,
        [
            "training.checkpoint_steps=3",
            "training.writes_report=true",
            "objective.gold=true",
            "model.value_layers=0",
        ],
    )
    finetune(settings, [problem_file], tmp_path / "whole")
    for stop in (4, 8, 12):

        def report(progress: TrainingProgress, stop: int = stop) -> None:
            if progress.step == stop:
                raise StoppedError

        with pytest.raises(StoppedError):
            finetune(settings, [problem_file], tmp_path / "parts", report=report)
        # Reports are beyond the checkpoint now, and the last one is cut off.
        with (tmp_path / "parts" / METRICS).open("ab") as file:
            file.write(b'{"step": 9')
    finetune(settings, [problem_file], tmp_path / "parts")
    whole, parts = (read_metrics(tmp_path / n / METRICS) for n in ("whole", "parts"))
    assert [row["step"] for row in whole] == [3, 4, 6, 8, 9, 12]
    steps = [s for row in whole for s in range(row["first_step"], row["step"] + 1)]
    assert steps == list(range(1, 13))
    same = ("step", "first_step", "losses", "gradient_norm", "tokens", "learning_rate")
    same += ("padding_share", "flops_per_step", "padded_flops_per_step")
    for ours, theirs in zip(whole, parts, strict=True):
        assert {k: ours[k] for k in same} == {k: theirs[k] for k in same}
    page = (tmp_path / "parts" / "report.md").read_text()
    assert "12 of 12" in page


def progress(step: int, **changes: Any) -> TrainingProgress:
    losses = {"total": 3.0 / step, "decoder": 2.0 / step}
    return TrainingProgress(step=step, steps=9, losses=losses, **changes)


def test_metrics_go_on_wherever_a_kill_cut_them(tmp_path: Path) -> None:
    path = tmp_path / METRICS
    file = MetricsFile(path, 0)
    for step in (2, 4, 6):
        file(progress(step))
    file.close()
    content = path.read_bytes()
    lines = content.splitlines(keepends=True)
    ends = [len(b"".join(lines[:count])) for count in range(4)]
    places = {end + near for end in ends for near in (-90, -1, 0, 1)}
    for size in sorted(places & set(range(len(content) + 1))):
        path.write_bytes(content[:size])
        file = MetricsFile(path, 4)
        file(progress(5))
        file.close()
        whole = [2, 4][: sum(size >= end for end in ends[1:3])]
        assert [row["step"] for row in read_metrics(path)] == [*whole, 5]


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = MetricsFile(tmp_path / METRICS, 0)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(RunError, match=r"metrics\.jsonl: No space left.*same command"):
        file(progress(1))
    file.close()


def ragged() -> tuple[Batch, list[tuple[int, int]]]:
    lengths = [(9, 4), (31, 7), (5, 11)]
    return collate([Pair([5] * s, [6] * t) for s, t in lengths]), lengths


def test_work_counts_the_real_tokens_of_each_pair() -> None:
    batch, lengths = ragged()
    real, padded = work_of(batch, mlm_rate=0.2)
    expected = full_pairs(0, 0, 0)
    for source, target in lengths:
        expected = expected.plus(full_pairs(1, source, target, 0.2 * source))
    assert real == pytest.approx(expected)
    assert padded == full_pairs(3, 32, 16, real.masked)


def test_figures_are_those_of_a_clock_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(tally_module.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    config, objective = model_preset("tiny"), ObjectiveSettings(mlm=False)
    meter = Meter(config, objective, Peak(1e6, "a test"), devices=2)
    tally = Tally(TrainingClock(10, 5.0, 1000), meter)
    batch, lengths = ragged()
    for total in (4.0, 2.0):
        loss = torch.tensor(total)
        tally.add(batch, Losses(loss, loss / 2, None, None), torch.tensor(3 * total))
        now[0] += 4.0
    with tally.paused():
        now[0] += 50.0
    found = tally.report(20, 0.1)
    tokens = 2 * sum(map(sum, lengths))
    flops = sum(step_flops(config, full_pairs(1, s, t)) for s, t in lengths)
    assert (found.first_step, found.step, found.tokens) == (11, 12, 1000 + tokens)
    assert found.losses == {"total": 3.0, "decoder": 1.5}
    assert found.gradient_norm == 9.0
    assert found.tokens_per_s == pytest.approx(tokens / 8)
    assert found.padding_share == pytest.approx(1 - tokens / 2 / (3 * 48))
    assert found.step_s == 4.0
    assert found.flops_per_step == pytest.approx(flops)
    assert found.mfu == pytest.approx(flops / 4 / 2e6)
    assert found.padded_flops_per_step > found.flops_per_step
    # Of the process, on the CPU, whether there is a GPU beside it or not.
    assert found.memory_bytes > 2**20
    # What is paused takes time, but is no part of a step.
    assert found.seconds == 63.0
    assert found.seconds_left == pytest.approx(29.0 * 8)
    line = utilisation(found)
    assert f"{found.mfu:.1%}" in line
    for part in ("3 x forward matrix products", "/ 4 s", "2e+06 FLOP/s", "a test"):
        assert part in line


def test_a_device_without_a_known_peak_has_no_utilisation() -> None:
    found = progress(1, flops_per_step=1.0, step_s=1.0, peak_origin="unknown for X")
    assert found.mfu is None
    assert "MFU unknown" in utilisation(found)
    assert "speed/mfu" not in scalars(found)


def test_peaks() -> None:
    assert peak_of("cpu", "float32", 5e12) == (5e12, "training.peak_flops")
    measured = peak_of("cpu", "float32")
    assert measured.flops_per_s > 0
    assert "measured" in measured.origin
    # Measured once; and no random number is drawn, as a run is repeatable to the bit.
    assert peak_of("cpu", "float32") == measured
    state = torch.get_rng_state()
    peak_module._measure.cache_clear()
    assert peak_of("cpu", "float32").flops_per_s > 0
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("NVIDIA H100 80GB HBM3", "h100"),
        ("NVIDIA H100 PCIe", "h100-pcie"),
        ("NVIDIA H100 NVL", "h100-nvl"),
        ("NVIDIA H200", "h200"),
        ("NVIDIA A100-SXM4-80GB", "a100"),
        ("NVIDIA A100-SXM4-40GB", "a100-40"),
        ("NVIDIA L4", "l4"),
        ("NVIDIA L40S", "l40s"),
        ("NVIDIA GeForce RTX 4090", "rtx4090"),
        ("NVIDIA A10", "a10"),
        ("NVIDIA A10G", None),
        ("NVIDIA RTX A1000", None),
        ("NVIDIA L40", None),
        ("NVIDIA GeForce RTX 4090 D", None),
        ("Tesla T4", None),
    ],
)
def test_devices_are_told_by_name(said: str, name: str | None) -> None:
    assert recognise(said) == (ACCELERATORS[name] if name else None)


def test_an_unknown_accelerator_is_said() -> None:
    with pytest.raises(ConfigError, match="nearest is 'h100'"):
        accelerator("h10")


class FakeRun:
    def __init__(self, **options: Any) -> None:
        self.options, self.logged, self.is_finished = options, [], False

    def log(self, values: dict[str, float], step: int) -> None:
        if step == 13:
            raise OSError("no network")
        self.logged.append((step, values))

    def finish(self) -> None:
        self.is_finished = True


@pytest.fixture
def wandb_runs(monkeypatch: pytest.MonkeyPatch) -> list[FakeRun]:
    runs: list[FakeRun] = []

    def init(**options: Any) -> FakeRun:
        if options["project"] == "offline":
            raise OSError("cannot log in")
        runs.append(FakeRun(**options))
        return runs[-1]

    monkeypatch.setitem(sys.modules, "wandb", types.SimpleNamespace(init=init))
    return runs


def test_weights_and_biases_gets_reports_and_one_run(
    wandb_runs: list[FakeRun], tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"training": {"steps": 9}}')
    for step in (1, 2):
        board = WeightsAndBiases(tmp_path, "programs")
        board(progress(step))
        board.close()
    first, second = wandb_runs
    assert first.options["id"] == second.options["id"]
    assert first.options["project"] == "programs"
    assert first.options["resume"] == "allow"
    assert first.options["config"] == {"training": {"steps": 9}}
    assert first.logged[0] == (1, scalars(progress(1)))
    assert first.logged[0][1]["loss/total"] == 3.0
    assert first.is_finished


def test_boards_are_closed_where_one_cannot_be_opened(
    wandb_runs: list[FakeRun], tmp_path: Path
) -> None:
    (tmp_path / METRICS).mkdir()
    with pytest.raises(RunError, match=r"metrics\.jsonl"):
        Boards(tmp_path, 0, wandb_project="programs")
    assert wandb_runs[0].is_finished


def test_a_mirror_that_fails_ends_no_run(
    wandb_runs: list[FakeRun], tmp_path: Path
) -> None:
    board = WeightsAndBiases(tmp_path, "programs")
    with pytest.warns(UserWarning, match="no network"):
        board(progress(13))
    board(progress(14))
    board.close()
    assert wandb_runs[0].logged == []
    with pytest.raises(RunError, match="WANDB_MODE=offline"):
        WeightsAndBiases(tmp_path, "offline")


def test_weights_and_biases_that_is_not_installed_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "wandb", None)
    with pytest.raises(ConfigError, match=r"pip install -e '\.\[wandb\]'"):
        Boards(tmp_path, 0, wandb_project="programs")


def write_run(directory: Path, *, rate: float, steps: int = 3) -> Path:
    directory.mkdir(parents=True)
    tree = {"stage": "finetune", "optimizer": {"peak_rate": rate, "beta1": 0.9}}
    (directory / "settings.json").write_text(json.dumps(tree))
    file = MetricsFile(directory / METRICS, 0)
    for step in range(1, steps + 1):
        file(
            progress(
                step,
                first_step=step,
                learning_rate=rate,
                tokens=100 * step,
                step_s=2.0,
                flops_per_step=3e9,
                peak_flops_per_s=1e10,
                peak_origin="a test",
                memory_bytes=2**30,
            )
        )
    file.close()
    return directory


def test_a_report_compares_runs_with_curves_beside_it(tmp_path: Path) -> None:
    runs = [
        write_run(tmp_path / "a|b", rate=1e-3),
        write_run(tmp_path / "other", rate=2e-3, steps=5),
    ]
    looks = runs[1] / "validation"
    looks.mkdir()
    for step, rate in ((2, 0.25), (4, 0.125)):
        look = {"step": step, "solve_rate": rate, "scored": 8}
        (looks / f"step-{step:09d}.json").write_text(json.dumps(look))
    (looks / "step-000000005.json").write_text("{")
    page = tmp_path / "pages" / "two runs.md"
    written = write_run_report(runs, page)
    text = page.read_text()
    assert "| `optimizer.peak_rate` | 0.001 | 0.002 |" in text
    differing = text.partition("Those that differ")[2].partition("<details>")[0]
    assert "beta1" not in differing
    assert "| `optimizer.beta1` | 0.9 | 0.9 |" in text
    assert "| last decoder loss | 0.6667 | 0.4 |" in text
    assert "| MFU over the run | 15.0% | 15.0% |" in text
    assert "| best validation solve rate | unknown | 25.0% |" in text
    assert "a\\|b" in text
    for path in written.curves:
        assert f"(two%20runs-curves/{path.name})" in text
        root = ElementTree.parse(path).getroot()
        paths = [each for each in root.iter() if each.tag.endswith("path")]
        # One line a run; the learning rates are constant and are lines too.
        assert len(paths) == (1 if path.stem == "solve-rate" else 2), path.name
        assert not [each for each in root.iter() if each.tag.endswith("script")]
    names = {path.stem for path in written.curves}
    assert {"loss-total", "loss-decoder", "mfu", "memory", "learning-rate"} <= names
    assert "loss-mlm" not in names
    same = write_run_report([runs[0], runs[0]], page)
    assert [run.label[0] for run in same.runs] == ["1", "2"]
    assert "No setting differs." in page.read_text()


def test_a_report_of_one_point_and_of_nothing(tmp_path: Path) -> None:
    written = write_run_report([write_run(tmp_path / "one", rate=1.0, steps=1)])
    assert written.page == tmp_path / "one" / "report.md"
    svg = (tmp_path / "one" / "report-curves" / "mfu.svg").read_text()
    assert "circle" in svg
    assert "monospace" in svg
    assert "Monaco" not in svg
    empty = write_run(tmp_path / "none", rate=1.0, steps=0)
    with pytest.raises(RunError, match="holds no report yet"):
        write_run_report([empty])
    with pytest.raises(RunError, match="give a run directory"):
        write_run_report([tmp_path / "absent"])


def test_long_curves_are_thinned_by_means() -> None:
    points = [(float(step), float(step % 2)) for step in range(1, 1001)]
    thin = thinned(points)
    assert len(thin) == 250
    assert thin[0] == (4.0, 0.5)
    assert thin[-1] == (1000.0, 0.5)
    assert thinned(points[:300]) == points[:300]
    assert thinned([]) == []
