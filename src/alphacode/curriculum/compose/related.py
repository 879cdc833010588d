"""All that is derived from a few named tasks, for whoever knows which are meant."""

import functools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from alphacode.curriculum.compose.bases import Base, all_bases, profile_of
from alphacode.curriculum.compose.changes import Change
from alphacode.curriculum.compose.derived import (
    KINDS,
    PARAMETERS,
    can_be_changed,
    derive,
    free_name,
)
from alphacode.curriculum.compose.derived import Kind as Derivation
from alphacode.curriculum.compose.derived_combined import ask_combined, can_be_combined
from alphacode.curriculum.compose.derived_conditions import KINDS as JUDGED
from alphacode.curriculum.compose.derived_conditions import ask_conditions
from alphacode.curriculum.compose.derived_pairs import ask_both
from alphacode.curriculum.compose.derived_versus import (
    ask_versus,
    can_be_compared,
    second_param,
    versus_bases,
)
from alphacode.curriculum.compose.matching import joined_params, signature
from alphacode.curriculum.compose.pair_words import VERSUS
from alphacode.curriculum.held_out import ALL_FRAMES
from alphacode.curriculum.task import Int, Param, Task

# A modulus that nobody means unless it is said.
_MODULUS = 1000000007
# Named tasks, the first ones, of which any two are joined into one answer.
_JOINED = 10


@dataclass(frozen=True, slots=True)
class Answers:
    """What the answers of a problem's examples look like."""

    has_numbers: bool
    """Whether some are integers."""
    words: int
    """How many different words or phrases there are."""
    may_be_one: bool
    """Whether each may be one number, word or phrase, or one for each test case."""
    may_be_several: bool
    """Whether they may be more than one."""
    is_beside: bool
    """Whether each stands on one line."""


def alone(task: Task) -> Task | None:
    """Return what reads the inputs of tasks derived from one, and nothing more."""
    return task


def with_parameter(task: Task) -> Task | None:
    """Return a task that reads one number more, as some derived from it do."""
    base = _by_name().get(task.name)
    name = free_name(base, PARAMETERS) if base else ""
    if base is None or base.is_decision or not name:
        return None
    return replace(task, params=(*task.params, Int(name, -(10**18), 10**18)))


def twice(task: Task) -> Task | None:
    """Return a task that reads two lists, words or numbers instead of one."""
    base = _by_name().get(task.name)
    if base is None or base not in versus_bases()[0]:
        return None
    param = task.params[0]
    return replace(task, params=(param, second_param(param)[0]))


def related_alone(
    rng: random.Random, names: Sequence[str], answers: Answers
) -> Iterator[Task]:
    """Yield what is derived from named tasks, reads as they do and answers so.

    Args:
      names: of the tasks, the likeliest first.
    """
    bases = _bases(names)
    if answers.may_be_several:
        yield from _both(rng, bases, is_beside=answers.is_beside)
    if answers.may_be_one:
        for base in bases:
            yield from _changed(rng, base, answers, has_parameter=False)
        for first, second, params in _pairs(bases[:_JOINED]):
            yield from _joined(rng, first, second, params, answers)


def related_with_parameter(
    rng: random.Random, names: Sequence[str], answers: Answers
) -> Iterator[Task]:
    """Yield what is derived from named tasks, reads one number more and answers so."""
    for base in _bases(names) if answers.may_be_one else ():
        yield from _changed(rng, base, answers, has_parameter=True)


def related_twice(
    rng: random.Random, names: Sequence[str], answers: Answers
) -> Iterator[Task]:
    """Yield what asks named tasks of two lists, words or numbers, and answers so."""
    for base in _bases(names) if answers.may_be_one else ():
        if can_be_compared(base):
            for kind in VERSUS:
                if _prints(kind.words, answers):
                    yield ask_versus(rng, ALL_FRAMES, base, kind)


# What reads the inputs of derived tasks, and what yields these.
DERIVATIONS = (
    (alone, related_alone),
    (with_parameter, related_with_parameter),
    (twice, related_twice),
)


def _both(
    rng: random.Random, bases: Sequence[Base], *, is_beside: bool
) -> Iterator[Task]:
    """Yield tasks that ask two of the named ones, either first."""
    for first, second, params in _pairs(bases):
        yield ask_both(rng, ALL_FRAMES, first, second, params, is_beside=is_beside)


def _changed(
    rng: random.Random, base: Base, answers: Answers, *, has_parameter: bool
) -> Iterator[Task]:
    """Yield tasks that ask for a change of a named one's number, or a word for it."""
    profile = None if base.is_decision else profile_of(base)
    if profile is None or not profile.is_number:
        return
    for kind in KINDS:
        for change in kind.changes if _answers_like(kind.name, answers) else ():
            if change.has_parameter is not has_parameter:
                continue
            if change.name == "modulo_large":
                if profile.low >= 0:
                    yield derive(rng, ALL_FRAMES, base, *_modulo())
            elif can_be_changed(base, profile, change):
                yield derive(rng, ALL_FRAMES, base, kind, change)


def _joined(
    rng: random.Random,
    first: Base,
    second: Base,
    params: tuple[Param, ...],
    answers: Answers,
) -> Iterator[Task]:
    """Yield tasks that ask one answer of what two named ones ask."""
    pair = first, second, params
    if first.is_decision and second.is_decision:
        for judged in JUDGED:
            if _prints(len(judged.names) or 2, answers):
                yield ask_conditions(rng, ALL_FRAMES, *pair, judged)
    elif can_be_combined(first) and can_be_combined(second):
        for kind in VERSUS:
            if _prints(kind.words, answers):
                yield ask_combined(rng, ALL_FRAMES, *pair, kind)


def _answers_like(derivation: str, answers: Answers) -> bool:
    """Whether a kind of derivation gives such answers."""
    if derivation == "worded":
        return answers.words == 1 and answers.has_numbers
    return _prints({"changed": 0, "decided": 2, "three_way": 3}[derivation], answers)


def _prints(words: int, answers: Answers) -> bool:
    """Whether answers may be those of a task that prints one of so many words, or none
    but numbers."""
    if answers.has_numbers or not words:
        return answers.has_numbers and not words and not answers.words
    # One of them may be in no example.
    return words - 1 <= answers.words <= words


def _pairs(
    bases: Sequence[Base],
) -> Iterator[tuple[Base, Base, tuple[Param, ...]]]:
    """Yield any two bases whose inputs are alike, and what both read."""
    for first in bases:
        for second in bases:
            is_alike = signature(first.task) == signature(second.task)
            params = joined_params(first, second) if is_alike else None
            if params is not None:
                yield first, second, params


@functools.cache
def _by_name() -> dict[str, Base]:
    return {base.name: base for base in all_bases()}


def _bases(names: Sequence[str]) -> list[Base]:
    return [_by_name()[name] for name in names if name in _by_name()]


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
