"""Models as the pipeline uses them: named by content, opened when needed."""

import hashlib
import os
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import torch

from alphacode.core.errors import ConfigError
from alphacode.core.pool_names import FITTING_POOL, POOLS, RANKED
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.model.checkpoint import CONFIG_FILE, WEIGHTS_FILE
from alphacode.model.eight_bits import Kind
from alphacode.model.machine import multiplies_bfloat16, prepare_process
from alphacode.pipeline.models.family import Family, Member, family_shares
from alphacode.pipeline.settings import Precision, SolveSettings
from alphacode.sampling.likelihoods import LikelihoodScorer, load_likelihood_scorer
from alphacode.sampling.model_directory import (
    TOKENIZER_FILE,
    find_model,
    load_sampler,
    read_prompt_settings,
)
from alphacode.sampling.pool import ProgramPool
from alphacode.sampling.ranked_pool import RankedPool
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


def free_bytes(device: torch.device) -> int:
    """Return the memory that is free for models on a device."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    try:
        # Pages that only hold files count as free here, and not in sysconf.
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        (line,) = (line for line in lines if line.startswith("MemAvailable:"))
        return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2


def dtype_named(name: Precision, device: torch.device) -> torch.dtype:
    """Return the type of a setting; `auto` is what the device multiplies fastest.

    With `int8` and `fp8` it is the type of all that has not eight bits.
    """
    if name in ("auto", "int8", "fp8"):
        name = "bfloat16" if multiplies_bfloat16(device.type) else "float32"
    return torch.bfloat16 if name == "bfloat16" else torch.float32


def eight_bits_named(name: Precision) -> Kind | None:
    """Return the kind of eight bits of a setting, if it is one."""
    return name if name == "int8" or name == "fp8" else None


class ModelOnDisk:
    """A sampler that loads its model when it is first asked to draw."""

    def __init__(self, directory: Path, device: str, precision: Precision) -> None:
        self._directory = directory
        self._device, self._precision = device, precision
        self._sampler: Sampler | None = None

    @property
    def identity(self) -> str:
        """A name for the model's content."""
        return fingerprint(self._directory)

    @property
    def num_bytes(self) -> int:
        """Size of its weights."""
        return (self._directory / WEIGHTS_FILE).stat().st_size

    def release(self) -> None:
        """Give the model's memory back; it is loaded again when it is needed."""
        self._sampler = None

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
            prepare_process()
            device = device_named(self._device)
            dtype = dtype_named(self._precision, device)
            self._sampler = load_sampler(
                self._directory,
                device=device,
                dtype=dtype,
                eight_bits=eight_bits_named(self._precision),
            )
        return self._sampler.draw(problem, settings, seed=seed, done=done, drawn=drawn)


OpenedModel = ModelOnDisk | ProgramPool | RankedPool | Family
"""What draws: a model, a pool of the curriculum's programs, or several of these."""


def open_model(settings: SolveSettings) -> OpenedModel:
    """Return what draws for a `model` setting: one model, the pool, or a family.

    Raises:
      CheckpointError: there is no such model.
      ConfigError: a family that is none, or a model that writes test inputs. Models of
        others are opened by `opening.py`.
    """
    text, device, precision = settings.model, settings.device, settings.precision
    shares = family_shares(text)
    if not shares:
        return _open_one(text, device, precision)
    members = [
        Member(name, weight, _open_one(name, device, precision))
        for name, weight in shares
    ]
    return Family(members, free=lambda: free_bytes(device_named(device)))


def _open_one(
    name: str, device: str, precision: Precision
) -> ModelOnDisk | ProgramPool | RankedPool:
    if name in POOLS:
        return ProgramPool(is_fitting=name == FITTING_POOL)
    directory = _writer_of_programs(name.removeprefix(RANKED))
    if not name.startswith(RANKED):
        return ModelOnDisk(directory, device, precision)

    def load() -> LikelihoodScorer:
        prepare_process()
        found = device_named(device)
        return load_likelihood_scorer(
            directory, device=found, dtype=dtype_named(precision, found)
        )

    return RankedPool(
        load,
        identity=fingerprint(directory),
        num_bytes=(directory / WEIGHTS_FILE).stat().st_size,
    )


def _writer_of_programs(name: str) -> Path:
    directory = find_model(name)
    if read_prompt_settings(directory).asks_for == "test_input":
        raise ConfigError(
            f"the model {name!r} writes test inputs and no programs; it is one for "
            "selection.input_model"
        )
    return directory
