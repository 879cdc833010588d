"""Scores of programs in a run, kept once there, and samples' log-probabilities.

What scores is opened elsewhere (`models/scoring.py`), so that no torch is needed here.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.pipeline.bench import ScoresSolutions
from alphacode.pipeline.ledger import Ledger
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.selection import Scores

# Programs scored before their scores are stored.
_SCORED_TOGETHER: Final = 512


class StoredScores:
    """Scores of one problem's programs, each computed once in a run."""

    def __init__(
        self, scoring: ScoresSolutions, problem: Problem, ledger: Ledger
    ) -> None:
        self._scoring, self._problem, self._ledger = scoring, problem, ledger

    def score(self, programs: Sequence[DistinctProgram]) -> Scores:
        """Return the score of every program, new ones stored."""
        name = self._scoring.name
        scores = self._ledger.scores(name)
        waiting = iter([each for each in programs if each.program_id not in scores])
        with self._ledger.keeping_scores(name) as keep:
            while batch := list(islice(waiting, _SCORED_TOGETHER)):
                solutions = [program.solution for program in batch]
                found = self._scoring.score(self._problem, solutions)
                for program, score in zip(batch, found, strict=True):
                    keep(program.program_id, score)
                    scores[program.program_id] = score
        wanted = {each.program_id: scores[each.program_id] for each in programs}
        return Scores(scores=wanted, notes=self._scoring.notes)


def sample_log_probabilities(
    samples: Iterable[tuple[Sample, str]], candidates: Sequence[DistinctProgram]
) -> dict[int, float]:
    """Return the log-probability per token of candidates' samples, by their indices.

    Args:
      samples: all of a problem's, with the ids of their programs.
    """
    wanted = {program.program_id for program in candidates}
    return {
        sample.index: sample.log_probability / max(1, sample.num_tokens)
        for sample, name in samples
        if name in wanted and sample.log_probability is not None
    }


def log_probabilities(
    of_samples: Mapping[int, float], candidates: Sequence[DistinctProgram]
) -> dict[str, float]:
    """Return the log-probability per token of each candidate's likeliest sample.

    Args:
      of_samples: what `sample_log_probabilities` gives; of a candidate only those of
        its own indices count, so that a sub-sample knows of nothing outside of it.
    """
    known = {
        program.program_id: [of_samples[i] for i in program.indices if i in of_samples]
        for program in candidates
    }
    return {name: max(values) for name, values in known.items() if values}
