"""How the models of an ablation are measured: samples, estimates, intervals.

A cell is one trained model. `at` holds, for each number of samples drawn, the funnel of
every problem that could be scored.
"""

from pathlib import Path
from typing import Any

import numpy as np

from ablations.data import python_only
from alphacode.data.readers import read_problems
from alphacode.evaluation.estimators import n_at_k
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.evaluate import Evaluation, evaluate
from alphacode.pipeline.runs import open_bench
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.likelihoods import load_likelihood_scorer
from alphacode.sampling.settings import SamplingSettings

RESAMPLINGS = 2000
Funnels = list[dict[str, Any]]
Triple = tuple[float, float, float]


def solve(
    model: Path, problems: Path, sampling: SamplingSettings, run_dir: Path, *, seed: int
) -> Funnels:
    """Return the funnel of each problem of a file, solved on the CPU in a run."""
    settings = SolveSettings(
        model=str(model),
        seed=seed,
        device="cpu",
        judges_every_candidate=True,
        sampling=sampling,
    )
    subject = {"problems": problems.stem}
    with open_bench(settings, subject, run_dir, Unwatched()) as bench:
        return funnels(evaluate(read_problems(problems), bench))


def nats_per_character(model: Path, problems: Path) -> float:
    """Return how unlikely a model finds right Python programs of a file's problems.

    The same whatever the vocabulary; of each problem the first program counts.
    """
    scorer = load_likelihood_scorer(model)
    nats, characters = 0.0, 0
    for problem in python_only(read_problems(problems)):
        (found,) = scorer.score(problem, problem.solutions[:1])
        nats -= found.log_probability
        characters += len(problem.solutions[0].solution)
    return nats / characters


def funnels(evaluation: Evaluation) -> Funnels:
    """Return what became of the samples of every problem that could be scored."""
    return [
        {
            "problem": report.problem,
            "samples": report.samples,
            "passed": report.samples_passed_examples,
            "accepted": report.samples_passed_all,
            "solved": report.solved,
        }
        for report in evaluation.problems
        if report.solved is not None and report.samples_passed_all is not None
    ]


def estimates(rows: Funnels, k: int) -> dict[str, float]:
    """Return 10@k of each problem, ten random samples among those that pass."""
    return {
        row["problem"]: n_at_k(
            num_samples=row["samples"],
            num_passed=row["passed"],
            num_accepted=row["accepted"],
            n=10,
            k=k,
        )
        for row in rows
    }


def observed(rows: Funnels) -> dict[str, float]:
    """Return what the ten submissions came to, for each problem."""
    return {row["problem"]: float(row["solved"]) for row in rows}


def rate(rows: Funnels, k: int) -> float:
    """Return the mean estimate of 10@k over problems."""
    values = list(estimates(rows, k).values())
    return sum(values) / max(len(values), 1)


def common_matrix(scores: list[dict[str, float]]) -> np.ndarray:
    """Return scores by model (rows) and by problem that all have (columns)."""
    common = sorted(set.intersection(*(set(score) for score in scores)))
    return np.array([[score[name] for name in common] for score in scores])


def interval(values: np.ndarray, seed: int) -> Triple:
    """Return mean and 95 % interval: seeds (rows) resampled, and problems (columns)."""
    rng = np.random.default_rng(seed)
    seeds, problems = values.shape
    means = [
        values[rng.integers(0, seeds, seeds)][:, rng.integers(0, problems, problems)]
        for _ in range(RESAMPLINGS)
    ]
    low, high = np.percentile([mean.mean() for mean in means], (2.5, 97.5))
    return float(values.mean()), float(low), float(high)


def percent(value: Triple | None, *, sign: bool = False) -> str:
    """Return a mean and its interval in per cent."""
    if value is None:
        return "-"
    form = "{:+.1f} ({:+.1f} to {:+.1f})" if sign else "{:.1f} ({:.1f} to {:.1f})"
    return form.format(*(100 * part for part in value))
