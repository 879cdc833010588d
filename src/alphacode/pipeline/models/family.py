"""Several models that draw the samples of a problem together, each its share.

Every sample belongs to one member by its index alone. A member draws samples of its
own, numbered from 0, under a seed of its own; a sample's index says whose it is and
which of its own. So every member is asked for what a single model is asked for, and any
sample can be drawn again.
Source: AlphaCode 2 splits its samples evenly over a family of models.
"""

from collections.abc import Callable, Container, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Problem
from alphacode.core.randomness import derive_seed
from alphacode.core.sample import Sample
from alphacode.pipeline.bench import DrawsSamples
from alphacode.sampling.settings import SamplingSettings
from alphacode.sampling.shares import Shares, parse_share, whole

# Members stay loaded together if their weights take at most this share of what is free;
# what is computed with them needs the rest.
SHARE_OF_MEMORY: Final = 0.4


class Draws(DrawsSamples, Protocol):
    """What a family needs of a member beyond its samples."""

    @property
    def identity(self) -> str:
        """A name for the model's content."""

    @property
    def num_bytes(self) -> int:
        """Size of its weights."""

    def release(self) -> None:
        """Give the model's memory back."""


@dataclass(frozen=True, slots=True)
class Member:
    """One model of a family."""

    name: str
    weight: int
    model: Draws


class Family:
    """Models that share the samples of a problem; what draws, as one of them does."""

    def __init__(self, members: Sequence[Member], free: Callable[[], int]) -> None:
        """Hold the members.

        Args:
          free: says how many bytes of memory are free for models.
        """
        self.members = tuple(members)
        self.shares = Shares([member.weight for member in members])
        self._free = free
        self._stays: bool | None = None

    @property
    def identity(self) -> list[str]:
        """A name for the content of each member."""
        return [member.model.identity for member in self.members]

    @property
    def stays_loaded(self) -> bool:
        """Whether memory is enough for all members at once; found out once."""
        if self._stays is None:
            needed = sum(member.model.num_bytes for member in self.members)
            self._stays = needed <= SHARE_OF_MEMORY * self._free()
        return self._stays

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

        Where memory holds all members they draw a batch each in turn, else one after
        the other; which samples are drawn does not depend on it.

        Raises:
          ConfigError: sampling without replacement is asked for.
        """
        if settings.without_replacement:
            raise ConfigError(
                "a family draws with replacement only; name one model, or set "
                "sampling.without_replacement to false"
            )
        with ExitStack() as stack:
            streams = [
                stack.enter_context(
                    closing(self._draw_of(place, problem, settings, seed, done))
                )
                for place in range(len(self.members))
            ]
            if self.stays_loaded:
                yield from _batches_in_turn(streams, settings.batch_samples)
                return
            for member, stream in zip(self.members, streams, strict=True):
                try:
                    yield from stream
                finally:
                    stream.close()
                    member.model.release()

    def _draw_of(
        self,
        place: int,
        problem: Problem,
        settings: SamplingSettings,
        seed: int,
        done: Container[int],
    ) -> Generator[Sample, None, None]:
        """Yield the samples of one member, with the indices they have in the family."""
        member, shares = self.members[place], self.shares
        count = shares.count(settings.samples, place)
        own_done = _OwnDone(done, shares, place)
        if all(own in own_done for own in range(count)):
            return
        drawn = member.model.draw(
            problem,
            settings.model_copy(update={"samples": count}),
            seed=derive_seed(seed, "member", place),
            done=own_done,
        )
        for sample in drawn:
            index = shares.index(place, sample.index)
            yield replace(sample, index=index, member=member.name)


class _OwnDone(Container[int]):
    """Which of a member's own samples are done."""

    def __init__(self, done: Container[int], shares: Shares, place: int) -> None:
        self._done, self._shares, self._place = done, shares, place

    def __contains__(self, own: object) -> bool:
        if not isinstance(own, int):
            return False
        return self._shares.index(self._place, own) in self._done


def family_shares(text: str) -> tuple[tuple[str, int], ...]:
    """Return names and weights of a family; nothing where a text names one model.

    The path of a directory is one model, whatever it is called.

    Example:
      >>> family_shares("embedded:2,models/other")
      (('embedded', 2), ('models/other', 1))
      >>> family_shares("embedded")
      ()

    Raises:
      ConfigError: a member without a name, named twice, or of an impossible share.
    """
    if "," not in text or Path(text).is_dir():
        return ()
    try:
        parsed = [parse_share(part) for part in text.split(",")]
        weights = whole([weight for _, weight in parsed])
        Shares(weights)
    except ValueError as error:
        raise ConfigError(
            f"model is {text!r}: {error}; a family is written as in "
            "embedded:2,path/to/other:1"
        ) from error
    names = [name for name, _ in parsed]
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise ConfigError(
            f"model is {text!r}: {twice[0]!r} is named twice; give it one larger share"
        )
    return tuple(zip(names, weights, strict=True))


def _batches_in_turn(
    streams: Sequence[Iterator[Sample]], batch: int
) -> Iterator[Sample]:
    """Yield a batch of each stream in turn, until all have ended."""
    living = list(streams)
    while living:
        for stream in list(living):
            drawn = 0
            for sample in islice(stream, batch):
                drawn += 1
                yield sample
            if drawn < batch:
                living.remove(stream)
