"""All that is derived from a few named tasks, for whoever knows which are meant."""

import functools
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from alphacode.curriculum.compose.bases import Base, all_bases, profile_of
from alphacode.curriculum.compose.changes import Change
from alphacode.curriculum.compose.derived import KINDS, derive
from alphacode.curriculum.compose.derived import Kind as Derivation
from alphacode.curriculum.compose.derived_pairs import ask_both
from alphacode.curriculum.compose.matching import joined_params, signature
from alphacode.curriculum.held_out import ALL_FRAMES
from alphacode.curriculum.task import Task

# A modulus that nobody means unless it is said.
_MODULUS = 1000000007


def modulo(rng: random.Random, names: Sequence[str]) -> Iterator[Task]:
    """Yield named tasks whose number is asked for modulo a constant."""
    for base in _bases(names):
        profile = None if base.is_decision else profile_of(base)
        if profile and profile.is_number and profile.low >= 0:
            yield derive(rng, ALL_FRAMES, base, *_modulo())


def both(
    rng: random.Random, names: Sequence[str], *, is_beside: bool
) -> Iterator[Task]:
    """Yield tasks that ask two of the named ones, either first, where their inputs
    are alike.

    Args:
      is_beside: whether the results stand on one line, or below one another.
    """
    bases = _bases(names)
    for first in bases:
        for second in bases:
            is_alike = signature(first.task) == signature(second.task)
            params = joined_params(first, second) if is_alike else None
            if params is not None:
                yield ask_both(
                    rng, ALL_FRAMES, first, second, params, is_beside=is_beside
                )


def _bases(names: Sequence[str]) -> list[Base]:
    by_name = {base.name: base for base in all_bases()}
    return [by_name[name] for name in names if name in by_name]


@functools.cache
def _modulo() -> tuple[Derivation, Change]:
    (found,) = (
        (kind, change)
        for kind in KINDS
        for change in kind.changes
        if change.name == "modulo_large"
    )
    # Its own moduli are of the size of a base's results, which may be small here.
    kind, change = found
    return kind, replace(change, constants=lambda *_: {"change": _MODULUS})
