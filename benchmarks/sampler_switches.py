"""Every switch of the sampler at equal time; the last line is JSON.

    make bench-sampler_switches ARGS="--problems 16 --seconds 8"

For each problem every variant draws for the same processor time, and what it drew by
then is judged: distinct programs per second, and the chance to solve with ten random
programs among those that pass the examples (n@k, k all that were drawn). Problems are
the curriculum's, of a seed that no model was trained on, in Python; samples come from
the shipped model on one thread. Variants take turns problem by problem, so that other
work on the machine falls on all alike; intervals are over problems, paired with the
defaults.
"""

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Sample
from alphacode.core.settings import override
from alphacode.curriculum import problem_at
from alphacode.evaluation.estimators import n_at_k
from alphacode.judge import Judge, JudgeJob
from alphacode.sampling.model_directory import find_model, load_sampler
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.canonical import program_id
from judge_peers.report import command, keep, machine

HERE = Path(__file__).resolve().parent
# More than any variant draws in its time.
MANY = 1_000_000
BASE = "defaults"
VARIANTS: dict[str, list[str]] = {
    BASE: [],
    "metadata fresh for each sample": ["samples_per_prompt=1"],
    "metadata for 5 samples": ["samples_per_prompt=5"],
    "metadata for 125 samples": ["samples_per_prompt=125"],
    "metadata once": [f"samples_per_prompt={MANY}"],
    "prefixes not shared": ["shares_prefixes=false"],
    "stop_repeating=64": ["stop_repeating=64"],
    "stop_unparsable": ["stop_unparsable=true"],
    "without replacement": ["without_replacement=true"],
    "without replacement, metadata once": [
        "without_replacement=true",
        f"samples_per_prompt={MANY}",
    ],
    "bfloat16": [],
}
ENOUGH = 10


@dataclass(slots=True)
class Drawn:
    """What one variant drew for one problem in its time."""

    samples: list[Sample]
    times: list[float]
    """Processor seconds after which each sample was there."""


@dataclass(slots=True)
class Outcome:
    """What it came to."""

    samples: int
    distinct: int
    seconds: float
    rate: float
    """Chance to solve with ten among those that pass."""


def draw(
    sampler: Sampler, problem: Problem, settings: SamplingSettings, seconds: float
) -> Drawn:
    """Draw for so many processor seconds of this process."""
    drawn = Drawn([], [])
    began = time.process_time()
    for sample in sampler.draw(problem, settings, seed=0):
        spent = time.process_time() - began
        if spent > seconds:
            break
        drawn.samples.append(sample)
        drawn.times.append(spent)
    return drawn


class Verdicts:
    """What programs earn on a problem's tests; each is judged once."""

    def __init__(self, judge: Judge, problem: Problem) -> None:
        self._judge, self._problem = judge, problem
        self.passed: dict[str, bool] = {}
        self.accepted: dict[str, bool] = {}

    def learn(self, programs: dict[str, str]) -> None:
        """Judge programs by id, on the examples, then on the hidden tests."""
        problem = self._problem
        new = {key: text for key, text in programs.items() if key not in self.passed}
        self.passed.update(self._run(new, problem.public_tests))
        right = {key: text for key, text in new.items() if self.passed[key]}
        hidden = (*problem.private_tests, *problem.generated_tests)
        self.accepted.update(self._run(right, hidden))

    def _run(self, programs: dict[str, str], tests: Any) -> dict[str, bool]:
        jobs = (
            JudgeJob(
                key,
                Solution(Language.PYTHON3, text),
                tests,
                Limits.of(self._problem),
                checker=self._problem.checker,
            )
            for key, text in programs.items()
        )
        found = {}
        for outcome in self._judge.judge(jobs):
            if outcome.judgement is None:
                raise SystemExit(f"a program went unjudged: {outcome.error}")
            found[str(outcome.key)] = outcome.judgement.is_accepted
        return found


def outcome_of(drawn: Drawn, verdicts: Verdicts, *, enough: int = 0) -> Outcome:
    """Return what samples came to, cut where `enough` distinct programs pass."""
    names = [program_id(Language.PYTHON3, s.program) for s in drawn.samples]
    texts = {n: s.program for n, s in zip(names, drawn.samples, strict=True)}
    verdicts.learn(texts)
    count, passing = len(names), set()
    for place, name in enumerate(names):
        if verdicts.passed[name]:
            passing.add(name)
        if enough and len(passing) >= enough:
            count = place + 1
            break
    names = names[:count]
    passed = sum(verdicts.passed[name] for name in names)
    accepted = sum(verdicts.accepted.get(name, False) for name in names)
    rate = 0.0
    if count:
        rate = n_at_k(
            num_samples=count, num_passed=passed, num_accepted=accepted, n=10, k=count
        )
    seconds = drawn.times[count - 1] if count else 0.0
    return Outcome(count, len(set(names)), seconds, rate)


def problems(count: int, seed: int) -> Iterator[Problem]:
    """Yield curriculum problems with examples."""
    for index in range(count):
        yield problem_at(seed, index)


def measure(options: argparse.Namespace) -> dict[str, list[Outcome]]:
    """Return the outcomes of all variants, a list over problems each."""
    torch.set_num_threads(1)
    model = find_model("embedded")
    plain = load_sampler(model, device="cpu")
    half = load_sampler(model, device="cpu", dtype=torch.bfloat16)
    base = SamplingSettings(
        samples=MANY, languages=("python3",), batch_samples=options.batch
    )
    found: dict[str, list[Outcome]] = {}
    with Judge() as judge:
        for problem in problems(options.problems, options.seed):
            verdicts = Verdicts(judge, problem)
            for name, changes in VARIANTS.items():
                sampler = half if name == "bfloat16" else plain
                settings = override(base, changes)
                drawn = draw(sampler, problem, settings, options.seconds)
                found.setdefault(name, []).append(outcome_of(drawn, verdicts))
                if name == BASE:
                    until = outcome_of(drawn, verdicts, enough=ENOUGH)
                    found.setdefault(f"stop_when_passing={ENOUGH}", []).append(until)
            solved = [f"{o[-1].rate:.2f}" for o in found.values()]
            print(f"{problem.name}: {' '.join(solved)}", flush=True)
    return found


def table(found: dict[str, list[Outcome]], seconds: float) -> list[str]:
    """Return the table as Markdown."""
    lines = [
        "| variant | samples/s | distinct programs/s | solved, % | over the defaults |"
        " time used |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    base = np.array([o.rate for o in found[BASE]])
    for name, outcomes in found.items():
        rates = np.array([o.rate for o in outcomes])
        spent = max(sum(o.seconds for o in outcomes), 1e-9)
        low, high = _interval(rates - base)
        gain = "-"
        if name != BASE:
            gain = f"{100 * (rates - base).mean():+.1f} ({low:+.1f} to {high:+.1f})"
        lines.append(
            f"| {name} | {sum(o.samples for o in outcomes) / spent:.0f} "
            f"| {sum(o.distinct for o in outcomes) / spent:.0f} "
            f"| {100 * rates.mean():.1f} | {gain} "
            f"| {spent / len(outcomes) / seconds:.0%} |"
        )
    return lines


def _interval(gains: np.ndarray) -> tuple[float, float]:
    """Return 95 % of the mean's bootstrap over problems, in percent."""
    rng = np.random.default_rng(0)
    means = gains[rng.integers(0, len(gains), (5000, len(gains)))].mean(1)
    low, high = np.percentile(100 * means, (2.5, 97.5))
    return float(low), float(high)


def headline(found: dict[str, list[Outcome]]) -> dict[str, Any]:
    """Return distinct programs per second and solve rate over those of the defaults."""

    def distinct(outcomes: list[Outcome]) -> float:
        spent = max(sum(o.seconds for o in outcomes), 1e-9)
        return sum(o.distinct for o in outcomes) / spent

    def rate(outcomes: list[Outcome]) -> float:
        return float(np.mean([o.rate for o in outcomes]))

    base = found[BASE]
    return {
        name: {
            "distinct_per_s": round(distinct(outcomes) / distinct(base), 2),
            "solved_points": round(100 * (rate(outcomes) - rate(base)), 1),
        }
        for name, outcomes in found.items()
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--problems", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=8.0, help="for each, CPU time")
    parser.add_argument("--batch", type=int, default=512, help="samples at once")
    parser.add_argument("--seed", type=int, default=21, help="of the curriculum")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    options = parser.parse_args()
    found = measure(options)
    facts = {
        **machine(),
        "command": command(),
        "problems": options.problems,
        "seconds": options.seconds,
    }
    lines = ["# Switches of the sampler, at equal time", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    text = "\n".join([*lines, "", *table(found, options.seconds)]) + "\n"
    print(text)
    ratios = headline(found)
    record = {"facts": facts, "ratios": ratios}
    keep(options.results, "sampler-switches", text, record)
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
