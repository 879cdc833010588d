"""Test inputs by a model against mutation, grammar and mixtures; ends with JSON.

    make bench-input_sources ARGS="--part held-out-tasks --problems 60 --samples 500"

The shipped models solve and write inputs; `make train-inputs` makes another writer, for
`--model`. One model solves problems under another seed than it was trained with, once.
Then, for each source of inputs, on the very same samples:

    valid      share of the inputs on which all correct solutions, 30 at most, end well
               and print the same; a source knows the statement and its examples
    written    share of all inputs that the model wrote; where it writes too few that
               differ, mutation makes the rest of its share
    clusters   groups into which 50 inputs part the candidates, mean over the problems
               with two candidates or more
    1@k, 10@k  of the paper's selector, over random sub-samples, with 95 % intervals
               over problems; differences are paired, to mutation
    s          to make a problem's inputs

Everything is kept below `--out`: a stopped run goes on where it was.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ablations import scoring
from alphacode.core.files import write_json
from alphacode.core.problem import Problem
from alphacode.core.randomness import derive_seed
from alphacode.curriculum import CurriculumSettings, generate
from alphacode.data.readers import read_problems
from alphacode.data.writers import write_problems
from alphacode.judge import Judge
from alphacode.pipeline.bench import Bench, Unwatched
from alphacode.pipeline.finished.reopening import reopen_bench
from alphacode.pipeline.finished.selector_comparison import compare_selectors
from alphacode.pipeline.finished.stored_problems import stored_problems
from alphacode.pipeline.further_tests.generation import (
    GenerationSettings,
    generate_tests,
)
from alphacode.pipeline.models.input_writing import InputModel
from alphacode.sampling.model_directory import find_model
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.candidates import cluster_candidates, selection_inputs
from alphacode.selection.input_sources import WritesInputs
from judge_peers.report import command, keep, machine

ROOT = Path(__file__).resolve().parents[1]
WRITER = "embedded_inputs"
SELECTOR = "largest_cluster"
BASE = "mutation"
SOURCES = {
    BASE: ("mutation",),
    "grammar": ("grammar",),
    "model": ("model",),
    "mutation and model": ("mutation", "model"),
    "all three": ("mutation", "grammar", "model"),
}
Row = dict[str, Any]


class Sources:
    """One run, looked at through the inputs of each source."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.out: Path = options.out
        self.ks = [int(k) for k in options.k.split(",")]

    def table(self) -> list[Row]:
        """Do what is not done yet; return a row for each source."""
        problems = self._problems()
        sampling = SamplingSettings(
            samples=self.options.samples, languages=("python3",)
        )
        model = find_model(self.options.solver)
        run = self.out / "run"
        self._say("solving")
        scoring.solve(model, problems, sampling, run, seed=self.options.seed)
        return [self._row(name, problems, run) for name in SOURCES]

    def _problems(self) -> Path:
        if self.options.data:
            return Path(self.options.data)
        path = self.out / "problems.jsonl"
        if not path.exists():
            settings = CurriculumSettings(part=self.options.part)
            drawn = generate(
                self.options.problems, self.options.seed, settings=settings
            )
            write_problems(path, drawn)
        return path

    def _row(self, name: str, problems: Path, run: Path) -> Row:
        place = self.out / f"{name.replace(' ', '-')}.json"
        if place.exists():
            stored: Row = json.loads(place.read_text(encoding="utf-8"))
            return stored
        self._say(f"{name}: validity")
        row: Row = {"source": name, "valid": self._valid(name, problems)}
        row |= self._selected(name, run)
        write_json(place, row)
        return row

    def _valid(self, name: str, problems: Path) -> list[float]:
        """Return the share of valid inputs, problem by problem."""
        settings = GenerationSettings(
            tests=self.options.inputs, factor=1, input_sources=SOURCES[name]
        )
        model = self._model()
        shares = []
        with Judge() as judge:
            for problem in _known_by_examples(read_problems(problems)):
                made = generate_tests(
                    problem,
                    judge,
                    settings,
                    writer=model.of(problem) if model else None,
                )
                valid = made.tried - made.invalid - made.disagreed - made.unjudged
                if made.tried:
                    shares.append(valid / made.tried)
        return shares

    def _selected(self, name: str, run: Path) -> Row:
        labels = json.dumps(list(SOURCES[name]))
        changes = [
            f"selection.input_sources={labels}",
            f"selection.num_inputs={self.options.inputs}",
            f"selection.input_model={self.options.model}",
        ]
        found: Row = {}
        for submissions in (10, 1):
            more = [*changes, f"submissions={submissions}"]
            with reopen_bench(run, more, Unwatched()) as bench:
                if submissions == 10:
                    self._say(f"{name}: clusters")
                    found |= _clusters(bench)
                self._say(f"{name}: {submissions}@k")
                compared = compare_selectors(
                    bench, self.ks, names=(SELECTOR,), repeats=self.options.repeats
                )
            for k in self.ks:
                score = compared.scores[SELECTOR][k]
                found[f"{submissions}@{k}"] = [score.mean, score.low, score.high]
        return found

    def _model(self) -> InputModel | None:
        return InputModel.named(self.options.model, "cpu")

    def _say(self, line: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


def _known_by_examples(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Yield the problems without hidden tests, which no source may begin from."""
    for problem in problems:
        yield replace(problem, private_tests=(), generated_tests=())


class _Watched:
    """A model that writes inputs, what it wrote, and what that took at first."""

    def __init__(self, writer: WritesInputs) -> None:
        self._writer = writer
        self.texts: set[str] = set()
        self.seconds_kept = 0.0

    def write(self, count: int, seed: int) -> Sequence[str]:
        """Return what the model writes."""
        started = time.monotonic()
        texts = self._writer.write(count, seed)
        self.seconds_kept += getattr(texts, "seconds", 0.0)
        self.seconds_kept -= time.monotonic() - started
        self.texts.update(texts)
        return texts


class _Written(list[str]):
    """Inputs that a model wrote, and the seconds it took."""

    seconds = 0.0


def keep_what_is_written(place: Path) -> None:
    """Have each input model write once for a problem; every source asks it again."""
    place.mkdir(parents=True, exist_ok=True)
    write = InputModel.draw

    def draw(self: InputModel, problem: Problem, count: int, seed: int) -> list[str]:
        file = place / f"{derive_seed(seed, problem.name, count):x}.json"
        if not file.exists():
            started = time.monotonic()
            texts = write(self, problem, count, seed)
            taken = time.monotonic() - started
            write_json(file, {"texts": texts, "seconds": taken})
        kept = json.loads(file.read_text(encoding="utf-8"))
        found = _Written(kept["texts"])
        found.seconds = kept["seconds"]
        return found

    setattr(InputModel, "draw", draw)  # noqa: B010 (mypy lets no method be set)


def _clusters(bench: Bench) -> Row:
    """Return clusters of each problem with candidates to part, and what inputs took."""
    counts: list[int] = []
    seconds: list[float] = []
    written: list[float] = []
    for stored in stored_problems(bench.run):
        if stored.lack or len(stored.candidates) < 2:
            continue
        task = bench.selection_task(
            stored.problem, stored.candidates, stored.log_probabilities
        )
        writer = _Watched(task.writer) if task.writer else None
        task = replace(task, writer=writer)
        started = time.monotonic()
        inputs = selection_inputs(task)
        kept = writer.seconds_kept if writer else 0.0
        seconds.append(time.monotonic() - started + kept)
        own = len(writer.texts & set(inputs)) if writer else 0
        written.append(own / max(1, len(inputs)))
        with stored.ledger.keeping_behaviours() as on_outcome:
            known = stored.ledger.behaviours()
            task = replace(task, inputs=inputs, known=known, on_outcome=on_outcome)
            counts.append(len(cluster_candidates(task).clustering.clusters))
    return {"clusters": counts, "seconds": seconds, "written": written}


def as_markdown(rows: list[Row], ks: list[int], facts: Row) -> str:
    """Return the table as Markdown, what made it above it."""
    rates = [f"{n}@{k}" for n in (1, 10) for k in ks]
    lines = ["# Where test inputs come from", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    lines += [
        "",
        "| source | valid | written, % | clusters | to mutation "
        f"| {' | '.join(rates)} | s |",
    ]
    lines.append("|---|---:|---:|---:|---:|" + "---:|" * (len(rates) + 1))
    base = next(row for row in rows if row["source"] == BASE)
    for row in rows:
        cells = [row["source"], _percent(row["valid"])]
        cells.append(f"{100 * np.mean(row['written']):.0f}")
        cells.append(f"{np.mean(row['clusters']):.2f}")
        gaps = np.array([row["clusters"]]) - np.array([base["clusters"]])
        low, high = scoring.interval(gaps, 0)[1:]
        gain = f"{gaps.mean():+.2f} ({low:+.2f} to {high:+.2f})"
        cells.append("" if row["source"] == BASE else gain)
        cells += [scoring.percent(tuple(row[rate])) for rate in rates]
        cells.append(f"{np.median(row['seconds']):.2f}")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _percent(shares: list[float]) -> str:
    return scoring.percent(scoring.interval(np.array([shares]), 0))


def main() -> None:
    """Solve once, look at it through each source, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--solver", default="embedded", help="model of the samples")
    parser.add_argument("--model", default=WRITER, help="writes inputs")
    parser.add_argument("--part", default="kept", help="of the curriculum")
    parser.add_argument(
        "--data", default="", help="problems instead of the curriculum's"
    )
    parser.add_argument("--problems", type=int, default=100)
    parser.add_argument("--samples", type=int, default=1000)
    parser.add_argument("--inputs", type=int, default=50)
    parser.add_argument("--k", default="100,1000")
    parser.add_argument("--repeats", type=int, default=20)
    parser.add_argument("--seed", type=int, default=22)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "input-sources")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    keep_what_is_written(options.out / "written")
    sources = Sources(options)
    rows = sources.table()
    facts = {
        **machine(),
        "command": command(),
        "problems": len(rows[0]["valid"]),
        "problems with two candidates or more": len(rows[0]["clusters"]),
        "samples": options.samples,
        "inputs": options.inputs,
        "seed": options.seed,
    }
    text = as_markdown(rows, sources.ks, facts)
    print(text)
    keep(options.results, "input_sources", text, {"facts": facts, "rows": rows})
    base = np.mean(rows[0]["clusters"])
    print(json.dumps({r["source"]: float(np.mean(r["clusters"]) / base) for r in rows}))


if __name__ == "__main__":
    main()
