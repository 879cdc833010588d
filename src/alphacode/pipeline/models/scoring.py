"""What scores programs under some settings, opened when it is first asked."""

from collections.abc import Sequence
from pathlib import Path

from alphacode.core.errors import ConfigError
from alphacode.core.pool_names import POOLS, RANKED
from alphacode.core.problem import Problem, Solution
from alphacode.pipeline.bench import ScoresSolutions
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
