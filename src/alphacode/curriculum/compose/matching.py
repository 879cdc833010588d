"""Which two named tasks may be asked of the same input, and what they share then."""

import functools
import itertools
import random
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from alphacode.curriculum.compose.bases import (
    CONSTANT,
    Base,
    Part,
    all_bases,
    profile_of,
)
from alphacode.curriculum.compose.pair_words import ANY_INPUT
from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.task import (
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Param,
    Records,
    Task,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.voices import pick, revoice

# How much more often a second task is taken that belongs to the first.
ALIKE_WEIGHT = 6.0
REVOICED_SHARE = 0.4


def signature(task: Task) -> tuple[Any, ...]:
    """Return what two tasks must share to be asked of the same input."""
    return tuple(
        (
            type(param).__name__,
            param.name,
            getattr(param, "count", ""),
            getattr(param, "height", ""),
            getattr(param, "width", ""),
            getattr(param, "fields", ()),
            getattr(param, "alphabet", ""),
            getattr(param, "forms", ()),
            getattr(param, "mark", ""),
            getattr(param, "is_square", False),
        )
        for param in task.params
    )


Group = tuple[list[Base], list[float]]
Refine = Callable[[random.Random, Values], Values | None]


@functools.cache
def groups(are_decisions: bool) -> tuple[Mapping[Any, Group], list[Base], list[float]]:
    """Return bases by signature, and those that have company with added weights."""
    found: dict[Any, list[Base]] = defaultdict(list)
    for base in all_bases():
        if base.is_decision or not are_decisions:
            found[signature(base.task)].append(base)
    usable = {key: bases for key, bases in found.items() if len(bases) > 1}
    all_of_them = [base for bases in usable.values() for base in bases]
    weights = itertools.accumulate(base.task.weight for base in all_of_them)
    by_key = {
        key: (bases, [base.task.weight for base in bases])
        for key, bases in usable.items()
    }
    return by_key, all_of_them, list(weights)


def draw_two(rng: random.Random, are_decisions: bool) -> tuple[Base, Base, Any]:
    """Draw two bases that can be asked of the same input, and the parameters."""
    by_key, bases, weights = groups(are_decisions)
    while True:
        first = rng.choices(bases, cum_weights=weights)[0]
        others, other_weights = by_key[signature(first.task)]
        second = rng.choices(
            others,
            [
                weight * (1.0 + ALIKE_WEIGHT * _are_alike(first, other))
                for other, weight in zip(others, other_weights, strict=True)
            ],
        )[0]
        params = joined_params(first, second)
        if params is not None:
            return first, second, params


def _are_alike(first: Base, second: Base) -> bool:
    tags = set(first.task.tags) & set(second.task.tags) - {"implementation", "math"}
    return first.family == second.family or bool(tags)


def joined_params(first: Base, second: Base) -> tuple[Param, ...] | None:
    """Return parameters that suit both tasks, or `None` if they do not go together."""
    one, other = first.task, second.task
    if first is second:
        return None
    free = {first.name, second.name} <= ANY_INPUT
    if one.refine and other.refine and one.refine is not other.refine and not free:
        return None
    has_symbols = any("$" in getattr(p, "alphabet", "") for p in one.params)
    if has_symbols and one.constants is not other.constants:
        return None
    if first.cpp[0].functions and second.cpp[0].functions:
        return None
    pairs = zip(one.params, other.params, strict=True)
    found = [_joined_param(*pair) for pair in pairs]
    joined = tuple(param for param in found if param is not None)
    for base in (one, other):
        # What is mended stays within its own bounds, and may leave narrower ones.
        if base.refine and not free and joined != base.params:
            return None
    if len(joined) < len(found):
        return None
    # Their profiles come last: they take programs to be run.
    if not profile_of(first) or not profile_of(second):
        return None
    return joined if is_kept(first) or is_kept(second) else None


def is_kept(base: Base) -> bool:
    """Whether a base's programs leave what they read as it is."""
    profile = profile_of(base)
    return profile is not None and profile.kept


def words_in(code: str) -> set[str]:
    """Return the names in code."""
    return set(re.findall(r"\b[a-zA-Z_]\w*", code))


def _joined_param(one: Any, other: Any) -> Param | None:
    """Return the narrower of two parameters of one kind and name."""
    changed: dict[str, Any] = {}
    if isinstance(one, Int | Ints | Pairs | Records | Matrix):
        changed = {"low": max(one.low, other.low), "high": min(one.high, other.high)}
        if changed["low"] + 3 > changed["high"]:
            return None
    if isinstance(one, Ints | Pairs | Records | Lines | Word | Words):
        changed["min_size"] = max(one.min_size, other.min_size)
    if isinstance(one, Text):
        changed["min_words"] = max(one.min_words, other.min_words)
        changed["max_words"] = min(one.max_words, other.max_words)
    elif not isinstance(one, Int):
        changed["max_size"] = min(one.max_size, other.max_size)
    if isinstance(one, Ints):
        if one.order != other.order and one.order and other.order:
            return None
        changed["order"] = one.order or other.order
        changed["is_distinct"] = one.is_distinct or other.is_distinct
    if isinstance(one, Pairs):
        changed["is_ordered"] = one.is_ordered or other.is_ordered
    joined: Param = replace(one, **changed)
    sizes = getattr(joined, "min_size", 0), getattr(joined, "max_size", 1)
    return None if sizes[0] > sizes[1] else joined


def renamed(base: Base, other: Base) -> Base:
    """Return `other` with constants that do not clash with those of `base`."""
    if other.task.constants is None or other.task.constants is base.task.constants:
        return other

    def change(text: str) -> str:
        return CONSTANT.sub(r"$other_\1", text)

    def changed(part: Part) -> Part:
        return Part(change(part.before), change(part.value), change(part.functions))

    def constants(rng: random.Random) -> dict[str, object]:
        assert other.task.constants is not None
        return {f"other_{k}": v for k, v in other.task.constants(rng).items()}

    def refine(rng: random.Random, values: Values) -> Values | None:
        assert other.task.refine is not None
        own = {
            k.removeprefix("other_"): v
            for k, v in values.items()
            if k.startswith("other_")
        }
        return other.task.refine(rng, {**values, **own})

    task = replace(
        other.task,
        say=tuple(map(change, other.task.say)),
        output=tuple(map(change, other.task.output)),
        constants=constants,
        refine=refine if other.task.refine else None,
    )
    return replace(
        other,
        task=task,
        python=tuple(map(changed, other.python)),
        cpp=tuple(map(changed, other.cpp)),
        wrong=tuple((changed(p), changed(c)) for p, c in other.wrong),
    )


def constants_of(*tasks: Task) -> Callable[[random.Random], Mapping[str, object]]:
    """Return what draws the constants of all the tasks."""

    def constants(rng: random.Random) -> dict[str, object]:
        drawn: dict[str, object] = {}
        for task in tasks:
            if task.constants is not None:
                drawn |= task.constants(rng)
        return drawn

    return constants


def _refine_of(first: Task, second: Task) -> Refine | None:
    """Return what mends inputs as one of the tasks does, whichever has one."""
    refines = [task.refine for task in (first, second) if task.refine is not None]
    if not refines:
        return None

    def refine(rng: random.Random, values: Values) -> Values | None:
        mended = rng.choice(refines)(rng, values)
        return None if mended is None else {**values, **mended}

    return refine


def asks(rng: random.Random, frames: Frames, base: Base) -> str:
    """Return the question of a base, and what its Output section adds to it."""
    asked = pick(rng, frames, base.task.say)
    if rng.random() < REVOICED_SHARE:
        asked = revoice(rng, frames, asked)
    return asked


def joined_task(first: Base, second: Base, params: tuple[Param, ...]) -> Task:
    """Return what is the same for all tasks about two bases."""
    one, other = first.task, second.task
    meanings = {**other.meanings, **one.meanings}
    return Task(
        name=f"{first.name}/{second.name}",
        params=params,
        say=(),
        python=(),
        cpp=(),
        rating=max(one.rating, other.rating) + 100,
        tags=tuple(sorted({*one.tags, *other.tags})),
        refine=_refine_of(one, other),
        meanings=meanings,
        slots={**other.slots, **one.slots},
        is_themed=one.is_themed and other.is_themed,
        allows_cases=one.allows_cases and other.allows_cases,
        bases=(one.name, other.name),
    )
