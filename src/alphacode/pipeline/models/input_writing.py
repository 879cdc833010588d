"""A model of `alphacode train test-inputs` as a source of test inputs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.pipeline.models.ours import device_named, fingerprint
from alphacode.sampling.model_directory import (
    find_model,
    load_sampler,
    read_prompt_settings,
)
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings

# Longest inputs first make a batch slow; so many are decoded together.
_BATCH: Final = 64


class InputModel:
    """A model directory that writes test inputs, loaded when it is first asked."""

    def __init__(self, directory: Path, device: str) -> None:
        """Name a model.

        Raises:
          ConfigError: it writes programs.
        """
        if read_prompt_settings(directory).asks_for != "test_input":
            raise ConfigError(
                f"selection.input_model is {str(directory)!r}, a model that writes "
                "programs; expected one of `alphacode train test-inputs`"
            )
        self._directory, self._device = directory, device
        self._sampler: Sampler | None = None

    @classmethod
    def named(cls, name: str, device: str) -> "InputModel | None":
        """Return the model of a setting; `None` if it is empty.

        Raises:
          CheckpointError: there is no such model.
          ConfigError: it writes programs.
        """
        return cls(find_model(name), device) if name else None

    @property
    def identity(self) -> str:
        """A name for the model's content."""
        return fingerprint(self._directory)

    def of(self, problem: Problem) -> "ProblemInputs":
        """Return what writes inputs of one problem."""
        return ProblemInputs(self, problem)

    def draw(self, problem: Problem, count: int, seed: int) -> list[str]:
        """Return so many inputs; those that did not end are left out."""
        if self._sampler is None:
            device = device_named(self._device)
            self._sampler = load_sampler(self._directory, device=device)
        settings = SamplingSettings(
            samples=max(1, count), languages=("python3",), batch_samples=_BATCH
        )
        samples = list(self._sampler.draw(problem, settings, seed=seed))
        samples.sort(key=lambda sample: sample.index)
        return [sample.program for sample in samples if sample.is_finished]


class ProblemInputs:
    """Writes inputs of one problem."""

    def __init__(self, model: InputModel, problem: Problem) -> None:
        self._model, self._problem = model, problem

    def write(self, count: int, seed: int) -> Sequence[str]:
        """Return inputs, so many at most."""
        return self._model.draw(self._problem, count, seed) if count > 0 else []
