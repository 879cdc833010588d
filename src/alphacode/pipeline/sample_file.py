"""Samples of one problem without a judge: a file of lines, or some drawn again.

A kill loses the sample being written and no other (`core/line_file.py`). Every line
says under what it was drawn, so that a file holds the samples of one drawing.
"""

import hashlib
import json
from collections.abc import Container, Iterable, Iterator, Set
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alphacode.core.errors import ConfigError, DataError, RunError
from alphacode.core.line_file import LineFile
from alphacode.core.pool_names import FITTING_POOL
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.core.settings import leaves
from alphacode.pipeline.ledger import digest_of, sample_of, sample_row
from alphacode.pipeline.models.family import family_shares
from alphacode.pipeline.models.opening import Opened
from alphacode.pipeline.settings import SPEED_KEYS, SolveSettings

OTHER_FILE = "choose another with --out"


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """Which samples are wanted: of which problem, by what, and of which indices."""

    model: Opened
    problem: Problem
    settings: SolveSettings
    only: frozenset[int] = frozenset()
    """Indices; none means all that the settings draw.

    Samples of some indices equal, bit for bit, those that a whole drawing gives: what
    is decoded together with them is decoded again.
    """

    def __post_init__(self) -> None:
        """Check what is wanted.

        Raises:
          ConfigError: the settings draw no sample of an index.
        """
        count = self.settings.sampling.samples
        for index in self.only:
            if not 0 <= index < count:
                raise ConfigError(
                    f"sample {index} is not among {count}; indices go from 0 to "
                    f"{count - 1}, further with --samples"
                )

    @property
    def count(self) -> int:
        """How many samples are wanted."""
        return len(self.only) or self.settings.sampling.samples

    def digest(self) -> str:
        """Return a name for all that the samples depend on but their number."""
        # The last batch, if it is not full, begins with what a full one draws; not so
        # without replacement, where what is left depends on all before.
        unsaid = () if self.is_distinct else {"samples"}
        sampling = self.settings.sampling.model_dump(mode="json", exclude=set(unsaid))
        whole: list[Any] = [self.problem.name, self.problem.description]
        whole.append(self.model.identity)
        model = self.settings.model
        shares = family_shares(model) or ((model, 1),)
        if len(shares) > 1:
            whole.append([weight for _, weight in shares])
        if any(name.startswith(FITTING_POOL) for name, _ in shares):
            tests = self.problem.public_tests
            whole.append([[test.input, test.output] for test in tests])
        if self.model.prompt:
            # Models of others are shown more of a problem, in words that can change.
            whole += [digest_of(self.problem), self.model.prompt]
            external = leaves({"external": self.settings.external.model_dump()})
            whole.append({k: external[k] for k in external if k not in SPEED_KEYS})
        named = [self.settings.seed, self.settings.precision, sampling]
        text = json.dumps([*whole, *named], sort_keys=True)
        return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()

    @property
    def is_distinct(self) -> bool:
        """Whether samples are drawn without replacement."""
        return self.settings.sampling.without_replacement

    def num_done(self, done: Set[int]) -> int:
        """Return how many of the wanted samples are done."""
        if self.only:
            return len(self.only & done)
        # A file may hold samples beyond those wanted now.
        return sum(index < self.count for index in done)

    def draw(
        self, done: Set[int] = frozenset(), drawn: Iterable[Sample] = ()
    ) -> Iterator[Sample]:
        """Yield the wanted samples, those of `done` left out.

        Args:
          drawn: those of `done`; used without replacement only. Single samples then
            need all batches before their own, which are drawn again.
        """
        left = self.count - self.num_done(done)
        if left <= 0:
            return
        wanted = self.only - done
        skipped: Container[int] = _AllBut(wanted) if self.only else done
        if self.only and self.is_distinct:
            skipped, drawn = frozenset(), ()
        for sample in self.model.sampler.draw(
            self.problem,
            self.settings.sampling,
            seed=self.settings.seed,
            done=skipped,
            drawn=drawn,
        ):
            if wanted and sample.index not in wanted:
                continue
            yield sample
            left -= 1
            # Nothing more is wanted of a batch that is decoded for a few.
            if not left:
                return


def sample_line(sample: Sample, digest: str) -> dict[str, Any]:
    """Return the fields of a sample's line."""
    return {"problem": sample.problem, **sample_row(sample), "drawing": digest}


class _AllBut(Container[int]):
    """Every index but some."""

    def __init__(self, some: Iterable[int]) -> None:
        self._some = frozenset(some)

    def __contains__(self, index: object) -> bool:
        return index not in self._some


class SampleFile:
    """A file of samples, one of JSON on each line; a context manager."""

    def __init__(self, path: Path, digest: str) -> None:
        """Name the file, and the drawing whose samples it holds."""
        self.path = path
        self.done: set[int] = set()
        """Indices of the samples it holds."""
        self._digest = digest
        self._file = LineFile(path)

    def __enter__(self) -> Self:
        """Open the file, alone, and read what it holds.

        Raises:
          RunError: it cannot be written, is in use, or is of another drawing.
          DataError: a line of it is none of ours.
        """
        with ExitStack() as stack:
            stack.enter_context(self._file)
            for number, line in self._file.lines():
                self.done.add(self._index(number, line))
            self._file.cut()
            stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.__exit__(kind, error, trace)

    def samples(self) -> Iterator[Sample]:
        """Yield the samples it holds."""
        for _, line in self._file.lines():
            yield sample_of(json.loads(line))

    def add(self, sample: Sample) -> None:
        """Write a sample, unless the file holds it.

        Raises:
          RunError: the place cannot be written.
        """
        if sample.index in self.done:
            return
        # ASCII, in which half a surrogate pair can be written too.
        self._file.add(json.dumps(sample_line(sample, self._digest)).encode())
        self.done.add(sample.index)

    def _index(self, number: int, line: bytes) -> int:
        try:
            row = json.loads(line)
            index, digest = int(row["index"]), row["drawing"]
        except (ValueError, TypeError, KeyError):
            raise DataError(
                f"{self.path}, line {number}: expected a sample as `alphacode sample` "
                f"writes it; delete the line, or {OTHER_FILE}"
            ) from None
        if digest != self._digest:
            raise RunError(
                f"{self.path}, line {number}: the sample was drawn of another problem, "
                "by another model, or with another seed or other settings; use those, "
                f"or {OTHER_FILE}"
            )
        if index in self.done:
            raise DataError(
                f"{self.path}, line {number}: sample {index} is there twice; delete "
                f"one of the lines, or {OTHER_FILE}"
            )
        return index
