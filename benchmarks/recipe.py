"""What of the shipped model's recipe helps, at equal training time; ends with JSON.

    make bench-recipe                 or, with options:
    make bench-recipe ARGS="--minutes 8 --only vocabulary-1024,gold"

Every cell trains a model as the shipped one is trained, with one thing otherwise, for
the same number of minutes, or nearly: the steps that fit are reckoned from a short run
of the same settings, so that a larger model sees fewer programs, and a model that then
takes 8 % more or less is trained anew; "minutes" are those that the steps took. In
minutes nobody learns the whole curriculum, so it is cut down to `--tasks` simple tasks
drawn from its kept part, and batches are small. All solve problems of three kinds: of
the same tasks under another seed, of tasks that were held out, and those of
`examples/problems` that may be looked at (`tune`), most of which are about other
things. Python only. 10@k is the estimate for ten random samples among those that pass
the examples; intervals are 95 %, over problems; "gain" is the paired difference to the
first cell, over the same problems. "Nats" are those of a character of a right program,
for the first kind: less is better.

Everything is kept below `--out`: a stopped run goes on where it was. A cell that fails,
such as expert iteration in which no sample is correct, is left out of the table aloud.
"""

import argparse
import json
import multiprocessing
import random
import sys
import time
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import Any

from ablations import scoring
from ablations.data import without_examples
from ablations.equal_time import Budget, Cell, Data, train
from alphacode.core.errors import AlphaCodeError, RunError
from alphacode.core.files import write_json
from alphacode.core.problem import Problem
from alphacode.core.splits import split_of
from alphacode.curriculum import CurriculumSettings, generate
from alphacode.curriculum.tasks import all_tasks
from alphacode.data.readers import read_problems
from alphacode.data.writers import write_problems
from alphacode.sampling.settings import SamplingSettings
from alphacode.tokenizer.train import TokenizerSettings
from alphacode.training.run import claim
from alphacode.training.tokenizer_stage import train_tokenizer_from_files
from judge_peers.report import command, keep, machine

ROOT = Path(__file__).resolve().parents[1]
TRAIN_SEED, HELD_OUT_SEED = 21, 22
KS = (10, 100)
SETS = ("curriculum", "held-out-tasks", "written")
BASE = "as-shipped"
# Options of which results that are kept do not depend.
DECIDES_NOTHING = ("only", "out", "results")
# Rating up to which a task is simple.
SIMPLE = 1000


def _sized(width: int) -> tuple[str, ...]:
    return (
        f"model.model_dim={width}",
        f"model.num_query_heads={width // 32}",
        f"model.init_std={width**-0.5:.4f}",
    )


CELLS = {
    BASE: Cell(),
    "vocabulary-1024": Cell(("tokenizer.vocab_size=1024",)),
    "vocabulary-4096": Cell(("tokenizer.vocab_size=4096",)),
    "width-128": Cell(_sized(128)),
    "width-256": Cell(_sized(256)),
    "no-examples-in-prompt": Cell(has_examples=False),
    "code-pre-training": Cell(pretrained_share=0.25),
    "no-value-conditioning": Cell(("objective.value_conditioning=false",)),
    "tempering": Cell(("objective.tempering=true",), temper=0.2),
    "gold": Cell(("objective.gold=true", "objective.gold_start=0.6")),
    "rate-4e-3": Cell(("optimizer.peak_rate=4e-3",)),
    "muon": Cell(("optimizer.algorithm=muon", "optimizer.peak_rate=4e-3")),
    "expert-iteration": Cell(iterated_share=0.35),
}


def _of_tasks(count: int) -> CurriculumSettings:
    """Return the curriculum's kept part, of so many of its simple tasks if any."""
    kept = CurriculumSettings(part="kept")
    if not count:
        return kept
    simple = [
        task.name
        for task in all_tasks()
        if task.rating <= SIMPLE and not task.bases and kept.has(task)
    ]
    chosen = random.Random(TRAIN_SEED).sample(sorted(simple), count)
    others = {task.name for task in all_tasks()} - set(chosen)
    return kept.model_copy(
        update={"held_out_tasks": tuple(sorted(others)), "composed_share": 0.0}
    )


class Recipe:
    """All models and all samples of the table, kept in a directory."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.out: Path = options.out

    def run(self, names: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Do what is not done yet; return what every cell came to.

        Each cell has a process of its own: training keeps gigabytes that are given back
        only where it ends.
        """
        self._prepare()
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, context, max_tasks_per_child=1) as pool:
            cells = {name: pool.submit(_cell, self.options, name) for name in names}
            found = {name: self._result(name, cell) for name, cell in cells.items()}
            return {name: result for name, result in found.items() if result}

    def _result(self, name: str, cell: Future[dict[str, Any]]) -> dict[str, Any] | None:
        try:
            return cell.result()
        except AlphaCodeError as error:
            self._say(f"{name}: left out: {error}")
            return None

    def _prepare(self) -> None:
        options = self.options
        kept = _of_tasks(options.tasks)
        tasks = CurriculumSettings(part="held-out-tasks")
        count = options.train_problems
        self._write("train", generate(count, TRAIN_SEED, settings=kept))
        few = min(count, 2000)
        self._write("probe", generate(few, TRAIN_SEED, settings=kept))
        count = options.problems
        self._write("curriculum", generate(count, HELD_OUT_SEED, settings=kept))
        self._write("held-out-tasks", generate(count, HELD_OUT_SEED, settings=tasks))
        written = [
            problem
            for problem in read_problems(ROOT / "examples" / "problems")
            if split_of(problem.name) == "tune"
        ]
        self._write("written", written[: options.written])

    def _write(self, name: str, problems: Iterable[Problem]) -> None:
        path = self._file(name)
        if not path.exists():
            self._say(f"writing {path.name}")
            write_problems(path, problems)
        bare = self._file(name, has_examples=False)
        if not bare.exists():
            write_problems(bare, without_examples(read_problems(path)))

    def _file(self, name: str, *, has_examples: bool = True) -> Path:
        return self.out / f"{name}{'' if has_examples else '-without-examples'}.jsonl"

    def cell(self, name: str) -> dict[str, Any]:
        """Return what one model came to."""
        cell, place, options = CELLS[name], self.out / name, self.options
        result = place / "result.json"
        if result.exists():
            stored: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
            return stored
        self._say(f"{name}: training")
        budget = Budget(
            seconds=60 * options.minutes,
            threads=options.threads,
            batch_size=options.batch_size,
            probe_steps=options.probe_steps,
            iterated_problems=options.iterated_problems,
        )
        data = Data(
            self._file("train", has_examples=cell.has_examples),
            self._file("probe", has_examples=cell.has_examples),
            self._tokenizer(cell),
            _of_tasks(options.tasks),
        )
        trained = train(cell, budget, place, data)
        at = {each: self._solve(name, cell, trained.model, each) for each in SETS}
        kind = self._file("curriculum", has_examples=cell.has_examples)
        found = {
            "minutes": trained.seconds / 60,
            "steps": trained.steps,
            "nats": scoring.nats_per_character(Path(trained.model), kind),
            "at": at,
        }
        write_json(result, found)
        return found

    def _solve(self, name: str, cell: Cell, model: str, kind: str) -> scoring.Funnels:
        problems = self._file(kind, has_examples=cell.has_examples)
        sampling = SamplingSettings(
            samples=self.options.samples,
            temperatures=tuple(t * cell.temper for t in self.options.temperatures),
            languages=("python3",),
        )
        run_dir = self.out / name / f"solved-{kind}"
        seed = self.options.seed
        rows = scoring.solve(Path(model), problems, sampling, run_dir, seed=seed)
        rates = ", ".join(f"10@{k} {scoring.rate(rows, k):.1%}" for k in KS)
        self._say(f"{name}: {kind}: {rates}")
        return rows

    def _tokenizer(self, cell: Cell) -> Path:
        size = 2048
        for change in cell.changes:
            key, _, value = change.partition("=")
            size = int(value) if key == "tokenizer.vocab_size" else size
        path = self.out / f"tokenizer-{size}.model"
        if not path.exists():
            settings = TokenizerSettings(vocab_size=size, merges_punctuation=True)
            train_tokenizer_from_files([self._file("train")], settings, path)
        return path

    def _say(self, line: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


def _cell(options: argparse.Namespace, name: str) -> dict[str, Any]:
    return Recipe(options).cell(name)


def tabulate(cells: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row for each cell: rates, and gains over the first of them."""
    table = []
    base = next(iter(cells.values()))
    for name, cell in cells.items():
        row: dict[str, Any] = {"cell": name}
        row |= {key: cell[key] for key in ("minutes", "steps", "nats")}
        for kind in SETS:
            for k in KS:
                mine = scoring.estimates(cell["at"][kind], k)
                theirs = scoring.estimates(base["at"][kind], k)
                scores = scoring.common_matrix([theirs, mine])
                row[f"{kind} 10@{k}"] = scoring.interval(scores[1:], k)
                if cell is not base:
                    gain = scoring.interval(scores[1:] - scores[:1], k)
                    row[f"{kind} gain@{k}"] = gain
        table.append(row)
    return table


def as_markdown(table: list[dict[str, Any]], facts: dict[str, Any]) -> str:
    """Return the table as Markdown, what made it above it."""
    lines = ["# The recipe of the shipped model, one thing otherwise", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    for kind in SETS:
        head = [f"10@{k}" for k in KS] + [f"gain at {k}" for k in KS]
        lines += ["", f"## {kind}", ""]
        lines.append(f"| cell | minutes | steps | nats | {' | '.join(head)} |")
        lines.append("|---|---:|---:|---:|" + "---:|" * len(head))
        for row in table:
            rates = [scoring.percent(row[f"{kind} 10@{k}"]) for k in KS]
            gains = [
                scoring.percent(row.get(f"{kind} gain@{k}"), sign=True) for k in KS
            ]
            cost = f"{row['minutes']:.1f} | {row['steps']:,} | {row['nats']:.3f}"
            lines.append(f"| {row['cell']} | {cost} | {' | '.join(rates + gains)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Train, solve, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=8.0, help="of every model")
    parser.add_argument("--only", default=",".join(CELLS), help="cells, by name")
    parser.add_argument("--tasks", type=int, default=40, help="0 = all, and composed")
    parser.add_argument("--batch-size", type=int, default=32, help="pairs")
    parser.add_argument("--train-problems", type=int, default=20_000)
    parser.add_argument("--problems", type=int, default=60, help="of each kind")
    parser.add_argument("--written", type=int, default=1000, help="at most so many")
    parser.add_argument("--samples", type=int, default=300)
    parser.add_argument("--temperatures", default="0.6,0.8,1.0")
    parser.add_argument("--iterated-problems", type=int, default=60)
    parser.add_argument("--probe-steps", type=int, default=64)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0, help="of the samples")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "recipe")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results")
    options = parser.parse_args()
    options.temperatures = [float(each) for each in options.temperatures.split(",")]
    if options.samples < max(KS):
        parser.error(f"--samples must be {max(KS)} or more, for 10@{max(KS)}")
    names = [name for name in options.only.split(",") if name != BASE]
    unknown = sorted(set(names) - set(CELLS))
    if unknown:
        parser.error(f"no cell is called {unknown[0]}; there are {', '.join(CELLS)}")
    options.out.mkdir(parents=True, exist_ok=True)
    decides = {k: v for k, v in vars(options).items() if k not in DECIDES_NOTHING}
    try:
        claim(options.out, decides)
    except RunError as error:
        parser.error(f"{error} (--out)")
    cells = Recipe(options).run([BASE, *names])
    if BASE not in cells:
        sys.exit(f"{BASE} failed, which all others are compared with")
    table = tabulate(cells)
    facts = {
        **machine(),
        "command": command(),
        "minutes of training": options.minutes,
        "tasks": options.tasks or "all",
        "samples": options.samples,
        "problems of each kind": options.problems,
    }
    text = as_markdown(table, facts)
    print(text)
    keep(options.results, "recipe", text, {"facts": facts, "table": table})
    keys = [f"{kind} 10@{k}" for kind in SETS for k in KS]
    print(
        json.dumps({row["cell"]: {key: row[key][0] for key in keys} for row in table})
    )


if __name__ == "__main__":
    main()
