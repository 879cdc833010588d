"""The paper's build-up of techniques in small; ends with JSON.

    make ablation                     or, with options:
    make ablation ARGS="--seeds 3 --steps 400 --problems 60"

One model is pre-trained on the Python source files of this interpreter's own library.
From it models are fine-tuned on the curriculum at equal steps, each row of the table
with one technique more than the row above: nothing, masked language modelling,
tempering, tags and ratings, value conditioning and prediction, GOLD. The last row is
the models of the row above with clustering. Every model draws samples for the same
held-out curriculum problems, of another seed than those trained on; the temperature is
chosen for each row on problems that are neither (paper section 4.4).

10@k without clustering is the estimate for ten random samples among those that pass
the examples; with clustering it is what the ten submissions come to. Intervals are
95 %, by resampling seeds and problems. The column "gain" is the paired difference to
the row above, on the same problems and seeds.

Everything is kept below `--out`: a stopped run goes on where it was.
Source: paper Table 8; pre-training, model and steps are smaller by four orders.
"""

import argparse
import json
import multiprocessing
import sys
import sysconfig
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import numpy as np

from ablations import scoring
from ablations.data import library_sources, python_only
from alphacode.core.files import write_json
from alphacode.core.settings import override
from alphacode.curriculum import generate
from alphacode.data.writers import write_problems
from alphacode.sampling.settings import SamplingSettings
from alphacode.training.finetune import finetune
from alphacode.training.pretrain import pretrain
from alphacode.training.settings import (
    FinetuneSettings,
    finetune_preset,
    pretrain_preset,
)
from judge_peers.report import command, keep, machine

ROOT = Path(__file__).resolve().parents[1]
TRAIN_SEED, TUNE_SEED, HELD_OUT_SEED = 11, 12, 13
KS = (100, 1000)
# What logits are divided by in sampling, as a multiple of what they are divided by in
# training: the paper found 0.6 with tempering and 1.25 with GOLD.
HEATS = (0.6, 0.9, 1.25)
SIZES = [
    "model.model_dim=128",
    "model.num_query_heads=4",
    "model.num_encoder_layers=2",
    "model.num_decoder_layers=3",
    "model.init_std=0.09",
    "model.value_layers=1",
    "model.max_source_tokens=512",
    "model.max_target_tokens=256",
]
ROWS: dict[str, list[str]] = {
    "no enhancements": [
        "objective.mlm=false",
        "objective.tempering=false",
        "objective.metadata_conditioning=false",
        "objective.value_conditioning=false",
        "objective.value_prediction=false",
        "objective.gold=false",
    ],
    "+ MLM": ["objective.mlm=true"],
    "+ tempering": ["objective.tempering=true"],
    "+ tags and ratings": ["objective.metadata_conditioning=true"],
    "+ value": ["objective.value_conditioning=true", "objective.value_prediction=true"],
    # A weight needs a model that knows programs already: from 3 % of so few steps on,
    # GOLD sharpens what an untrained model happens to say, and nothing is solved.
    "+ GOLD": ["objective.gold=true", "objective.gold_start=0.6"],
}
CLUSTERING = "+ clustering"


def train_cell(options: argparse.Namespace, row: str, seed: int) -> float:
    """Fine-tune one model in a process of its own."""
    return Ablation(options).train(row, seed)


class Ablation:
    """All models and all samples of one table, kept in a directory."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.out: Path = options.out
        self.base = self.out / "pretrained" / "model"

    def run(self) -> dict[str, Any]:
        """Do what is not done yet; return what every row and seed came to."""
        self._prepare()
        self._train_all()
        cells: dict[str, list[dict[str, Any]]] = {}
        for row, seed in self._models():
            cell = self._cell(row, seed)
            cells.setdefault(row, []).append(cell)
            self._say(f"{row}, seed {seed}: {_summary(cell)}")
        return {"cells": cells}

    def _models(self) -> list[tuple[str, int]]:
        seeds = range(1, self.options.seeds + 1)
        return [(row, seed) for row in ROWS for seed in seeds]

    def _place(self, row: str, seed: int) -> Path:
        return self.out / f"{list(ROWS).index(row)}-{seed}"

    def _train_all(self) -> None:
        """Fine-tune the models, several at a time: one fills no two cores."""
        with ProcessPoolExecutor(
            self.options.jobs, mp_context=multiprocessing.get_context("spawn")
        ) as pool:
            waiting = {
                pool.submit(train_cell, self.options, row, seed): (row, seed)
                for row, seed in self._models()
            }
            for future in as_completed(waiting):
                row, seed = waiting[future]
                self._say(f"{row}, seed {seed}: trained in {future.result():.0f} s")

    def train(self, row: str, seed: int) -> float:
        """Fine-tune one model unless that is done; return the seconds it took."""
        place = self._place(row, seed)
        record = place / "trained.json"
        if record.exists():
            return float(json.loads(record.read_text())["seconds"])
        settings = self._settings(row, seed)
        started = time.monotonic()
        finetune(settings, [self._problems("train")], place, init=self.base)
        seconds = time.monotonic() - started
        write_json(record, {"seconds": seconds})
        return seconds

    def _settings(self, row: str, seed: int) -> FinetuneSettings:
        rows = list(ROWS)
        changes = [c for name in rows[: rows.index(row) + 1] for c in ROWS[name]]
        return override(
            finetune_preset("embedded"),
            [
                *SIZES,
                *changes,
                f"training.steps={self.options.steps}",
                f"training.threads={max(self.options.threads // self.options.jobs, 1)}",
                "training.device=cpu",
                f"training.seed={seed}",
                # The same on every machine.
                "training.precision=float32",
                "pairs.incorrect_share=0.2",
                "pairs.rating_dropout=0.1",
                "pairs.tags_dropout=0.1",
            ],
        )

    def _prepare(self) -> None:
        options = self.options
        counts = {
            "train": (options.train_problems, TRAIN_SEED),
            "tune": (options.tune_problems, TUNE_SEED),
            "held-out": (options.problems, HELD_OUT_SEED),
        }
        for name, (count, seed) in counts.items():
            path = self._problems(name)
            if not path.exists():
                self._say(f"generating {count} problems ({name})")
                write_problems(path, python_only(generate(count, seed)))
        settings = override(
            pretrain_preset("embedded"),
            [
                *SIZES,
                f"training.steps={options.pretrain_steps}",
                f"training.threads={options.threads}",
                "training.batch_size=32",
                "training.device=cpu",
                "training.seed=1",
                "tokenizer.vocab_size=2048",
            ],
        )
        tokenizer = self._tokenizer()
        library = Path(sysconfig.get_paths()["stdlib"])
        if not self.base.exists():
            pretrain(
                settings,
                library_sources(library),
                self.base.parent,
                tokenizer=tokenizer,
                report=lambda p: self._say(f"pre-training: {_progress(p)}"),
            )

    def _tokenizer(self) -> Path:
        """Return a tokenizer of the curriculum's own problems, as fine-tuning makes."""
        from alphacode.tokenizer.train import TokenizerSettings
        from alphacode.training.tokenizer_stage import train_tokenizer_from_files

        path = self.out / "tokenizer.model"
        if not path.exists():
            settings = TokenizerSettings(vocab_size=2048, merges_punctuation=True)
            train_tokenizer_from_files([self._problems("train")], settings, path)
        return path

    def _problems(self, name: str) -> Path:
        return self.out / f"{name}.jsonl"

    def _cell(self, row: str, seed: int) -> dict[str, Any]:
        """Return what one fine-tuned model came to."""
        place = self._place(row, seed)
        result = place / "result.json"
        if result.exists():
            stored: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
            return stored
        objective = self._settings(row, seed).objective
        model = place / "model"
        temper = objective.temperature if objective.tempering else 1.0
        heat = self._heat(row, model, temper)
        # Without clustering the most samples tell of fewer too.
        counts = KS if row == list(ROWS)[-1] else KS[-1:]
        found = {
            "seed": seed,
            "heat": heat,
            "training_s": self.train(row, seed),
            "at": {
                str(k): self._solve(model, heat * temper, k, "held-out", place)
                for k in counts
            },
        }
        write_json(result, found)
        return found

    def _heat(self, row: str, model: Path, temper: float) -> float:
        """Return the temperature of a row: that of its first seed, tuned."""
        path = self.out / "heats.json"
        heats = json.loads(path.read_text()) if path.exists() else {}
        if row not in heats:
            k = KS[0]
            tried = {
                heat: self._solve(model, heat * temper, k, "tune", model.parent)
                for heat in HEATS
            }
            rates = {heat: scoring.rate(rows, k) for heat, rows in tried.items()}
            heats[row] = max(rates, key=lambda heat: rates[heat])
            write_json(path, heats)
            self._say(f"{row}: tuned temperature {heats[row]} of {rates}")
        return float(heats[row])

    def _solve(
        self, model: Path, temperature: float, samples: int, name: str, place: Path
    ) -> list[dict[str, Any]]:
        """Return the funnel of each problem."""
        sampling = SamplingSettings(
            samples=samples, temperatures=(temperature,), languages=("python3",)
        )
        run_dir = place / f"{name}-{samples}-{temperature:.3f}"
        problems = self._problems(name)
        return scoring.solve(model, problems, sampling, run_dir, seed=self.options.seed)

    def _say(self, line: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


def _progress(progress: Any) -> str:
    losses = ", ".join(f"{name} {value:.2f}" for name, value in progress.losses.items())
    return f"step {progress.step} of {progress.steps}: {losses}"


def _summary(cell: dict[str, Any]) -> str:
    rates = ", ".join(
        f"10@{k} {scoring.rate(cell['at'][str(KS[-1])], k):.1%}" for k in KS
    )
    return f"{rates}, temperature {cell['heat']}, {cell['training_s']:.0f} s"


def _matrix(cells: list[dict[str, Any]], k: int, *, clusters: bool) -> np.ndarray:
    """Return the score of each seed (rows) on each problem (columns) scored in all."""
    scores = []
    for cell in cells:
        rows = cell["at"][str(k if clusters else KS[-1])]
        scores.append(
            scoring.observed(rows) if clusters else scoring.estimates(rows, k)
        )
    return scoring.common_matrix(scores)


def tabulate(cells: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Return the rows of the table: rates, and gains over the row above."""
    table: list[dict[str, Any]] = []
    before: dict[int, np.ndarray] = {}
    sources = [(row, cells[row], False) for row in cells]
    sources.append((CLUSTERING, cells[list(cells)[-1]], True))
    for row, models, clusters in sources:
        line: dict[str, Any] = {"row": row, "heat": models[0]["heat"]}
        for k in KS:
            scores = _matrix(models, k, clusters=clusters)
            line[f"10@{k}"] = scoring.interval(scores, k)
            if k in before and before[k].shape == scores.shape:
                line[f"gain@{k}"] = scoring.interval(scores - before[k], k)
            before[k] = scores
        table.append(line)
    return table


def as_markdown(table: list[dict[str, Any]], facts: dict[str, Any]) -> str:
    """Return the table as Markdown, what made it above it."""
    lines = ["# The build-up of techniques, in small", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    head = [f"10@{k}" for k in KS] + [f"gain at {k}" for k in KS]
    lines += ["", f"| setting | temperature | {' | '.join(head)} |"]
    lines.append("|---|---:|" + "---:|" * len(head))
    for line in table:
        cells = [scoring.percent(line[f"10@{k}"]) for k in KS]
        cells += [scoring.percent(line.get(f"gain@{k}"), sign=True) for k in KS]
        lines.append(f"| {line['row']} | {line['heat']} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Train, solve, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--pretrain-steps", type=int, default=600)
    parser.add_argument("--train-problems", type=int, default=20_000)
    parser.add_argument("--tune-problems", type=int, default=20)
    parser.add_argument("--problems", type=int, default=60, help="held out")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--jobs", type=int, default=2, help="models trained at once")
    parser.add_argument("--seed", type=int, default=0, help="of the samples")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "ablation")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    found = Ablation(options).run()
    table = tabulate(found["cells"])
    facts = {
        **machine(),
        "command": command(),
        "seeds": options.seeds,
        "steps": options.steps,
        "pre-training steps": options.pretrain_steps,
        "held-out problems": options.problems,
    }
    text = as_markdown(table, facts)
    print(text)
    keep(options.results, "ablation", text, {"facts": facts, "table": table})
    ratios = {
        line["row"]: {f"10@{k}": line[f"10@{k}"][0] for k in KS} for line in table
    }
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
