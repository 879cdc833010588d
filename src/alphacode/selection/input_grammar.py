"""New test inputs from a grammar: the layout of the examples, the bounds of the text.

Where mutation stays near an example, a grammar draws every value anew. Its shape is the
layout that explains the examples (`layout_search`). Its bounds are read from the input
section of the statement: the names there, in reading order, are those of the places of
the layout, and a chain such as `1 <= n <= 10^5` bounds the place of its name. Where the
two do not fit, or an example lies outside, a place is drawn as mutation draws it.
Counts stay small, so that programs run fast: structure tells them apart, not size.
"""

import copy
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from alphacode.core.randomness import stream
from alphacode.selection.column_hints import Column, Hints, Slot
from alphacode.selection.consistency import make_consistent
from alphacode.selection.input_layout import render
from alphacode.selection.mutation import Family, families, normal_form, places_of
from alphacode.selection.stated_ranges import (
    StatedRanges,
    named_ranges,
    stated_ranges,
)
from alphacode.selection.token_values import new_token

# Attempts per wanted input, as for mutation.
_ATTEMPTS_PER_INPUT: Final = 60
_LARGEST_COUNT: Final = 12

# The headings before and behind the input section, on lines of their own.
_BEFORE = re.compile(
    r"^[ \t]*#*[ \t]*Input(?:[ \t]+(?:format|specification))?[ \t]*(?::[ \t]*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^[ \t]*#*[ \t]*(?:Output|Examples?)\b", re.MULTILINE | re.IGNORECASE
)
_NAME = re.compile(r"(?<![\w'\\])([A-Za-z])(?:_\{?\w+\}?)?(?![\w'])")


def grammar_inputs(
    inputs: Sequence[str], count: int, seed: int, *, description: str = ""
) -> tuple[str, ...]:
    """Return at most `count` inputs, all different and none among `inputs`.

    Args:
      inputs: the examples' inputs; without any, there is no layout and none is made.
      description: the statement, whose input section gives bounds.

    Equal arguments give equal inputs.
    """
    found = families([text for text in dict.fromkeys(inputs) if text.strip()])
    if not found:
        return ()
    rng = stream(seed, "grammar")
    bounds = [place_bounds(family.hints, description) for family in found]
    ranges = stated_ranges(description)
    seen = {normal_form(text) for text in inputs}
    made: list[str] = []
    for _ in range(count * _ATTEMPTS_PER_INPUT):
        if len(made) >= count:
            break
        number = rng.randrange(len(found))
        text = _derived(rng, found[number], bounds[number], ranges)
        if normal_form(text) not in seen:
            seen.add(normal_form(text))
            made.append(text)
    return tuple(made)


def place_bounds(hints: Hints, description: str) -> Mapping[Slot, tuple[int, int]]:
    """Return lowest and highest value of the places whose names have bounds.

    Example: `The first line holds n (1 <= n <= 9)` bounds the first place to 1 to 9.
    """
    ranges = named_ranges(description)
    slots = sorted(hints.columns)
    names = list(_names(description, ranges))
    bounds: dict[Slot, tuple[int, int]] = {}
    if len(names) != len(slots):
        return bounds
    for slot, name in zip(slots, names, strict=True):
        column = hints.columns[slot]
        limits = ranges.get(name)
        if limits is None or column.kind != "integer":
            continue
        low, high = limits
        if low <= column.least and column.greatest <= high:
            bounds[slot] = limits
    return bounds


def _names(description: str, ranges: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    """Yield the names of the input section once each, in order of coming."""
    section = _input_section(description.replace("\r", ""))
    seen: set[str] = set()
    for found in _NAME.finditer(section):
        name = found[1]
        # "a", "A" and "I" are words, unless they have an index or a range.
        is_word = name in "aAI" and found[0] == name and name not in ranges
        if name not in seen and not is_word and name not in ("i", "j"):
            seen.add(name)
            yield name


def _input_section(description: str) -> str:
    """Return what a statement says of the input; all of it without such a section."""
    before = _BEFORE.search(description)
    behind = _BEHIND.search(description, before.end()) if before else None
    if before is None or behind is None:
        return description
    return description[before.end() : behind.start()]


def _derived(
    rng: random.Random,
    family: Family,
    bounds: Mapping[Slot, tuple[int, int]],
    ranges: StatedRanges,
) -> str:
    contents = copy.deepcopy(rng.choice(family.inputs))
    regime = rng.choice(("small", "small", "edges", "wide", "scales"))
    for wants_counts in (True, False):
        for line, position, slot in places_of(family, contents):
            column = family.hints.columns[slot]
            if column.is_count != wants_counts:
                continue
            token = line.tokens[position]
            if slot in bounds:
                token = str(_value(rng, column, *bounds[slot], regime))
            else:
                token = new_token(rng, column, token, ranges)
            line.tokens[position] = token
        make_consistent(rng, family.layout, contents, family.hints, ranges)
    return render(family.layout, contents)


def _value(rng: random.Random, column: Column, low: int, high: int, regime: str) -> int:
    """Return a value of a place by the regime of its input."""
    if column.is_count:
        return rng.randint(low, max(low, min(high, _LARGEST_COUNT)))
    if regime == "small":
        # Around nought if that is allowed: signs and ties.
        middle = min(max(0, low), high)
        return rng.randint(max(low, middle - 5), min(high, middle + 5))
    if regime == "edges":
        return rng.choice((low, low + (low < high), high, high - (low < high)))
    if regime == "wide":
        return rng.randint(low, high)
    size = rng.randint(0, 10 ** rng.randint(0, len(str(max(abs(low), abs(high))))))
    size = -size if low < 0 and rng.random() < 0.5 else size
    return min(max(size, low), high)
