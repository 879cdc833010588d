"""Scores of programs in a run: opened when they are asked for, kept once there.

Also what the sampler itself thought of a program, its log-probability.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from alphacode.core.errors import ConfigError
from alphacode.core.pool_names import POOLS, RANKED
from alphacode.core.problem import Problem, Solution
from alphacode.core.sample import Sample
from alphacode.pipeline.bench import ScoresSolutions
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.models.family import family_shares
from alphacode.pipeline.models.ours import device_named, fingerprint
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.external.names import is_external
from alphacode.sampling.model_directory import find_model
from alphacode.sampling.value_scores import (
    ValueScorer,
    has_value_head,
    load_value_scorer,
)
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.selection import Scores

# Programs scored before their scores are stored.
_SCORED_TOGETHER: Final = 512


class ValueScoring:
    """The value head of a model directory, loaded when it is first asked."""

    def __init__(self, directory: Path, device: str) -> None:
        self._directory, self._device = directory, device
        self._scorer: ValueScorer | None = None

    @property
    def name(self) -> str:
        """A name for the model's content."""
        return fingerprint(self._directory)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences a report of the scores must repeat."""
        return self._opened().notes

    def score(self, problem: Problem, programs: Sequence[Solution]) -> list[float]:
        """Return the chance of each program to be correct."""
        return self._opened().score(problem, programs)

    def _opened(self) -> ValueScorer:
        if self._scorer is None:
            device = device_named(self._device)
            self._scorer = load_value_scorer(self._directory, device=device)
        return self._scorer


def scoring_of(settings: SolveSettings) -> ScoresSolutions | None:
    """Return what scores programs under some settings; `None` if there is nothing.

    Raises:
      CheckpointError: `selection.scorer` names no model.
      ConfigError: it names one without a value head.
    """
    scorer = settings.selection.scorer
    if scorer:
        directory = find_model(scorer)
        if not has_value_head(directory):
            raise ConfigError(
                f"selection.scorer is {scorer!r}, whose value head is missing or never "
                "learned; train one with objective.value_prediction and "
                "model.value_layers of 1 or more"
            )
        return ValueScoring(directory, settings.device)
    model = settings.model
    is_family = bool(family_shares(model))
    is_others = any(is_external(name) for name in model.split(","))
    is_pool = model in POOLS or model.startswith(RANKED)
    if is_family or is_others or is_pool:
        return None
    directory = find_model(model)
    if not has_value_head(directory):
        return None
    return ValueScoring(directory, settings.device)


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
