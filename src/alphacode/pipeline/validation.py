"""Solve validation problems with a model directory, for a run that is still training.

It is the pipeline itself that is asked: sampling, the judge, filtering, clustering and
ten submissions, as in `alphacode evaluate`.
"""

import shutil
import statistics
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Literal

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem
from alphacode.data.readers import read_problems
from alphacode.judge import JudgeSettings
from alphacode.pipeline.bench import Unwatched
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.report import SolveReport
from alphacode.pipeline.runs import open_bench
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.settings import SamplingSettings
from alphacode.training.validation import Solved, ValidationSettings


class ValidationProblems:
    """Problems that a run is validated on; calling it solves them with a model."""

    def __init__(
        self,
        path: Path,
        device: Literal["auto", "cpu", "cuda"] = "cpu",
        judge: JudgeSettings | None = None,
    ) -> None:
        """Read the problems.

        Args:
          device: where programs are sampled.
          judge: how they are judged.

        Raises:
          DataError: they cannot be read, or none has hidden tests.
        """
        self._path, self._device = path, device
        self._judge = judge or JudgeSettings()
        self._problems = [p for p in read_problems(path) if p.hidden_tests]
        if not self._problems:
            raise DataError(
                f"{path} holds no problem with hidden tests to validate on; "
                "give problems with private or generated tests"
            )

    def __call__(self, model: Path, settings: ValidationSettings) -> Solved:
        """Return what the model solves; what is stored on the way is removed."""
        place = model.parent / "runs"
        shutil.rmtree(place, ignore_errors=True)
        solve_settings = SolveSettings(
            model=str(model),
            seed=settings.seed,
            device=self._device,
            judge=self._judge,
            judges_every_candidate=True,
            sampling=SamplingSettings(
                samples=settings.samples, languages=settings.languages
            ),
        )
        problems: Sequence[Problem] = list(islice(self._problems, settings.problems))
        subject = {"problems": self._path.name}
        with open_bench(solve_settings, subject, place, Unwatched()) as bench:
            evaluation = evaluate(problems, bench)
        shutil.rmtree(place, ignore_errors=True)
        report = evaluation.report
        rates = [_pass_rate(problem) for problem in evaluation.problems]
        known = [rate for rate in rates if rate is not None]
        return Solved(
            solve_rate=report.solved / max(report.scored, 1),
            pass_rate=statistics.fmean(known) if known else 0.0,
            scored=report.scored,
            unjudged=report.unjudged,
        )


def _pass_rate(report: SolveReport) -> float | None:
    """Return the share of a problem's samples that are right, where it is known."""
    if not report.is_scored or report.samples_passed_all is None:
        return None
    return report.samples_passed_all / max(report.samples, 1)
