"""A model directory as the pipeline uses it: named by content, opened when needed."""

import hashlib
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import torch

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.model.checkpoint import CONFIG_FILE, WEIGHTS_FILE
from alphacode.sampling.model_directory import TOKENIZER_FILE, load_sampler
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings


def fingerprint(directory: Path) -> str:
    """Return a name for the content of a model directory, so that runs do not mix."""
    digest = hashlib.blake2b(digest_size=8)
    for name in (CONFIG_FILE, WEIGHTS_FILE, TOKENIZER_FILE):
        with (directory / name).open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def device_named(name: str) -> torch.device:
    """Return the device of a setting; `auto` takes CUDA where there is one.

    Raises:
      ConfigError: CUDA is asked for and missing.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cuda" and not torch.cuda.is_available():
        raise ConfigError("device is 'cuda', but no CUDA device is found; use 'cpu'")
    return torch.device(name)


class ModelOnDisk:
    """A sampler that loads its model when it is first asked to draw."""

    def __init__(self, directory: Path, device: str) -> None:
        self._directory = directory
        self._device = device
        self._sampler: Sampler | None = None

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done.

        Args:
          drawn: those that are done; given only if drawn without replacement.
        """
        if self._sampler is None:
            device = device_named(self._device)
            self._sampler = load_sampler(self._directory, device=device)
        return self._sampler.draw(problem, settings, seed=seed, done=done, drawn=drawn)
