"""New test inputs by mutating the examples' inputs, for clustering.

A layout is inferred (`layout_search`), tokens are changed, and the input is made
consistent again: rows, texts and blocks follow the counts they depend on, values stay
inside bounds and orders that all examples keep. Inputs need not be legal to be useful,
but those that are tell programs apart for the right reason.

Source: paper sections 3.2.1 and 4.6, where a second model writes the inputs.
"""

import copy
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from alphacode.core.randomness import stream
from alphacode.selection.column_hints import Hints, Slot, collect_hints, walk_lines
from alphacode.selection.consistency import make_consistent
from alphacode.selection.input_layout import (
    Contents,
    Layout,
    Line,
    Repeated,
    Scalars,
    count_slots,
    integer,
    plain_layout,
    read_layout,
    render,
    split_lines,
)
from alphacode.selection.layout_search import infer_layout
from alphacode.selection.stated_ranges import StatedRanges, stated_ranges
from alphacode.selection.token_values import new_token

# Attempts per wanted input; on inputs like a lone "YES" few new ones exist.
_ATTEMPTS_PER_INPUT = 60
# Larger inputs are mutated without looking for a layout.
_MAX_SEARCH_TOKENS = 5000


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Family:
    """Example inputs of one layout, and what they have in common."""

    layout: Layout
    inputs: tuple[Contents, ...]
    hints: Hints


def mutate_inputs(
    inputs: Sequence[str],
    count: int,
    seed: int,
    *,
    description: str = "",
) -> tuple[str, ...]:
    """Return at most `count` new inputs, all different and none among `inputs`.

    Args:
      inputs: the examples' inputs; without any, none can be made.
      description: the statement; ranges in it widen what values are tried.

    Equal arguments give equal inputs. Fewer than `count` come back where the examples
    leave little to change.
    """
    found = families([text for text in dict.fromkeys(inputs) if text.strip()])
    if not found:
        return ()
    ranges = stated_ranges(description)
    rng = stream(seed, "mutation")
    weights = [len(family.inputs) for family in found]
    seen = {normal_form(text) for text in inputs}
    made: list[str] = []
    for _ in range(count * _ATTEMPTS_PER_INPUT):
        if len(made) >= count:
            break
        family = rng.choices(found, weights)[0]
        text = _mutated(rng, family, ranges)
        if normal_form(text) not in seen:
            seen.add(normal_form(text))
            made.append(text)
    return tuple(made)


def normal_form(text: str) -> str:
    """Return an input without regard to white space within and after its lines."""
    return "\n".join(" ".join(line) for line in split_lines(text))


def families(inputs: Sequence[str]) -> list[Family]:
    """Return one family if a layout explains all inputs, otherwise one per input."""
    lines = [split_lines(text) for text in inputs]
    if not lines:
        return []
    small = [tokens for tokens in lines if sum(map(len, tokens)) <= _MAX_SEARCH_TOKENS]
    layout = infer_layout(small) if small else None
    contents = [read_layout(layout, tokens) for tokens in lines] if layout else [None]
    if layout is not None and all(content is not None for content in contents):
        return [_family(layout, [content for content in contents if content])]
    alone_each = []
    for tokens in lines:
        alone = infer_layout([tokens]) if tokens in small else None
        layout = alone or plain_layout(tokens)
        content = read_layout(layout, tokens)
        if content is not None:
            alone_each.append(_family(layout, [content]))
    return alone_each


def _family(layout: Layout, contents: Sequence[Contents]) -> Family:
    hints = collect_hints(layout, contents, count_slots(layout))
    return Family(layout, tuple(contents), hints)


def _mutated(rng: random.Random, family: Family, ranges: StatedRanges) -> str:
    contents = copy.deepcopy(rng.choice(family.inputs))
    places = places_of(family, contents)
    counts = [place for place in places if family.hints.columns[place[2]].is_count]
    way = rng.random()
    if way < 0.3:
        # Everything anew: a share of the tokens, from few to all.
        share = rng.choice((0.3, 0.6, 1.0))
        chosen = [place for place in places if rng.random() < share]
    else:
        # m is geometric: most inputs differ from an example in one to three tokens.
        number = 1
        while number < len(places) and rng.random() < 0.5:
            number += 1
        chosen = rng.sample(places, min(number, len(places)))
    if counts and rng.random() < 0.5:
        chosen.append(rng.choice(counts))
    for line, position, slot in chosen:
        column = family.hints.columns[slot]
        line.tokens[position] = new_token(rng, column, line.tokens[position], ranges)
    make_consistent(rng, family.layout, contents, family.hints, ranges)
    if rng.random() < 0.4:
        _rearrange(rng, family, contents, ranges)
    return render(family.layout, contents)


def places_of(family: Family, contents: Contents) -> list[tuple[Line, int, Slot]]:
    """Return every token of an input: its line, its position there, its column."""
    return [
        (line, position, (path, position if isinstance(node, Scalars) else 0))
        for path, node, line, _ in walk_lines(family.layout, contents)
        for position in range(len(line.tokens))
    ]


def _rearrange(
    rng: random.Random, family: Family, contents: Contents, ranges: StatedRanges
) -> None:
    """Change the order or the ties of one row or block: where greedy programs err."""
    rows = [
        line
        for path, node, line, _ in walk_lines(family.layout, contents)
        if not isinstance(node, Scalars) and len(line.tokens) > 1
    ]
    blocks = [content for content in contents if isinstance(content, Repeated)]
    long_blocks = [block for block in blocks if len(block.repetitions) > 1]
    if not rows and not long_blocks:
        return
    sequences: list[Line | Repeated] = [*rows, *long_blocks]
    chosen = rng.choice(sequences)
    if isinstance(chosen, Line):
        _rearrange_one(rng, chosen.tokens, _token_key)
    else:
        _rearrange_one(rng, chosen.repetitions, _contents_key)
    make_consistent(rng, family.layout, contents, family.hints, ranges)


def _rearrange_one(
    rng: random.Random, items: list[T], key: Callable[[T], tuple[int, str]]
) -> None:
    way = rng.randrange(5)
    if way == 0:
        items.reverse()
    elif way == 1:
        rng.shuffle(items)
    elif way == 2:
        items.sort(key=key)
    elif way == 3:
        items[:] = [copy.deepcopy(items[0]) for _ in items]
    else:
        source, target = rng.sample(range(len(items)), 2)
        items[target] = copy.deepcopy(items[source])


def _token_key(token: str) -> tuple[int, str]:
    return integer(token) or 0, token


def _contents_key(contents: Contents) -> tuple[int, str]:
    first = contents[0]
    if isinstance(first, Line) and first.tokens:
        return _token_key(first.tokens[0])
    return 0, ""
