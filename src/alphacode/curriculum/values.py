"""Drawing inputs: what scale a problem has, and values of every size within it."""

import random
from dataclasses import dataclass
from typing import Any

from alphacode.curriculum.line_forms import draw_lines, has_integers
from alphacode.curriculum.task import (
    LOWER,
    Field,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Param,
    Records,
    Rows,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.vocabulary import MORE_THING_PAIRS
from alphacode.curriculum.words import PEOPLE

CEILINGS = (10, 20, 50, 100, 100, 100, 1000, 1000, 10**4, 10**5, 10**6, 10**9, 10**9)
HUGE = 10**12
SIZE_CEILINGS = (10, 20, 50, 100, 100, 100, 1000, 1000, 10**5, 10**5, 2 * 10**5)


@dataclass(frozen=True, slots=True)
class Scale:
    """Stated bounds of one problem: by parameter and count name, (low, high)."""

    bounds: dict[str, tuple[int, int]]


def draw_scale(rng: random.Random, params: tuple[Param, ...]) -> Scale:
    """Draw the bounds that the statement will state; never wider than the task's."""
    bounds: dict[str, tuple[int, int]] = {}
    shared = rng.choice(CEILINGS)
    for param in params:
        if isinstance(param, Int | Ints | Pairs | Records | Matrix):
            ceiling = shared if rng.random() < 0.7 else rng.choice(CEILINGS)
            if param.high > HUGE and rng.random() < 0.4:
                ceiling = rng.choice([10**12, 10**15, 10**18])  # no loop is fast enough
            high = max(min(param.high, ceiling), min(param.high, param.low + 4))
            low = max(param.low, -high) if param.low < 0 else param.low
            bounds[param.name] = (low, high)
        if isinstance(param, Lines) and has_integers(param):
            ceiling = max(10, shared)
            bounds[param.name] = (param.low, min(param.high, ceiling))
        if isinstance(param, Rows):
            for field in param.free_fields:
                ceiling = shared if rng.random() < 0.7 else rng.choice(CEILINGS)
                high = max(min(field.high, ceiling), min(field.high, field.low + 4))
                low = max(field.low, -high) if field.low < 0 else field.low
                if field.above:  # the same range as the field it is compared with
                    low, high = bounds[f"{param.name}.{field.above}"]
                bounds[param.key(field)] = (low, high)
        for count, low, high in _counts(param):
            stated = max(rng.choice(SIZE_CEILINGS), high if high < 10 else 10)
            if isinstance(param, Grid | Matrix):
                stated = min(stated, 100)
            if count not in bounds:
                bounds[count] = (low, stated)
        if isinstance(param, Word):
            longest = rng.choice(SIZE_CEILINGS[2:])
            if param.min_size == param.max_size:
                longest = param.max_size
            bounds[f"|{param.name}|"] = (param.min_size, longest)
    return Scale(bounds)


def _counts(param: Param) -> list[tuple[str, int, int]]:
    if isinstance(param, Ints | Pairs | Records | Rows | Lines | Words):
        if " " in param.count:
            return []
        return [(param.count, param.min_size, param.max_size)]
    if isinstance(param, Grid | Matrix):
        if isinstance(param, Matrix) and param.is_square:
            return [(param.height, 1, param.max_size)]
        return [(param.height, 1, param.max_size), (param.width, 1, param.max_size)]
    return []


def count_names(param: Param) -> list[str]:
    """Return the names of the counts a parameter is read with."""
    return [name for name, _, _ in _counts(param)]


def counted(count: str, values: Values) -> int | None:
    """Return how many there are, by the name of a count or as reckoned from an integer.

    `None` if that is not known: "n - 1" where there is no n.
    """
    if " " not in count:
        return values.get(count)
    first, sign, second = (
        int(part) if part.isdigit() else values.get(part, part)
        for part in count.split()
    )
    if not isinstance(first, int) or not isinstance(second, int):
        return None
    if sign == "*":
        return first * second
    return first + second if sign == "+" else first - second


def reckoned_from(param: Param) -> list[str]:
    """Return the integer that the count of a parameter is reckoned from, if there is
    one."""
    count = getattr(param, "count", "")
    if " " not in count:
        return []
    return [part for part in count.split() if part.isidentifier()]


def shown_count(count: str) -> str:
    """Return how sentences say a count: slots for its names."""
    return " ".join(
        f"{{{part}}}" if part.isidentifier() else part for part in count.split()
    )


def draw_values(
    rng: random.Random, params: tuple[Param, ...], scale: Scale, size: str
) -> Values:
    """Draw one input.

    `size` is "example" (small and readable), "small", "edge" (extremes, ties, shortest)
    or "large" (long, whole range).
    """
    values: Values = {}
    for param in params:
        for count, low, high in _counts(param):
            if count not in values:
                values[count] = _draw_size(rng, low, high, size, scale.bounds[count][1])
    for param in params:
        values[param.name] = _draw_param(rng, param, values, scale, size)
        if isinstance(param, Ints) and param.is_distinct and param.count in values:
            values[param.count] = len(values[param.name])
    return values


def _draw_size(rng: random.Random, low: int, high: int, size: str, stated: int) -> int:
    high = max(low, min(high, stated))
    if size == "example":
        return rng.randint(low if low > 1 else min(2, high), max(low, min(high, 6)))
    if size == "edge":
        return rng.choice([low, low, min(high, low + 1), min(high, 8)])
    if size == "small":
        return rng.randint(low, max(low, min(high, 10)))
    return rng.randint(max(low, high // 2), high)


def _draw_int(rng: random.Random, low: int, high: int, size: str) -> int:
    if size == "edge":
        return rng.choice([low, low, high, min(high, low + 1), min(high, max(low, 0))])
    if size == "large":
        return rng.randint(low, high)
    reach = rng.choice([5, 10, 10, 20, 100]) if size == "example" else 12
    anchor = min(max(0, low), high)
    return rng.randint(max(low, anchor - reach), min(high, anchor + reach))


def _draw_list(
    rng: random.Random, param: Ints, n: int, scale: Scale, size: str
) -> list[int]:
    low, high = scale.bounds[param.name]
    if param.order == "permutation":
        return rng.sample(range(1, n + 1), n)
    if param.is_distinct:
        found: dict[int, None] = {}
        for _ in range(4 * n):
            if len(found) < n:
                found[
                    _draw_int(rng, low, high, "large" if size == "edge" else size)
                ] = None
        numbers = list(found)
    elif size == "edge" and rng.random() < 0.4:
        numbers = [_draw_int(rng, low, high, size)] * n
    else:
        if rng.random() < 0.3:  # few different values, so that ties and repeats occur
            near = low if rng.random() < 0.7 else rng.randint(low, high)
            high = min(high, near + rng.choice([1, 2, 3, 5]))
            low = max(low, near)
        numbers = [_draw_int(rng, low, high, size) for _ in range(n)]
    return sorted(numbers) if param.order == "sorted" else numbers


def _draw_word(
    rng: random.Random, alphabet: str, low: int, high: int, size: str
) -> str:
    if size == "edge":
        length = rng.choice([low, low, min(high, low + 1)])
    elif size in ("example", "small"):
        length = rng.randint(max(low, min(2, high)), max(low, min(high, 9)))
    else:
        length = rng.randint(max(low, high // 3), high)
    if rng.random() < 0.5:  # few letters, so that repeats occur
        alphabet = "".join(rng.choices(alphabet, k=rng.randint(1, 4)))
    word = [rng.choice(alphabet) for _ in range(length)]
    if rng.random() < 0.2:  # a palindrome, so that both answers occur
        word = word[: (length + 1) // 2]
        word += word[::-1][length % 2 :]
    return "".join(word)


REAL_WORDS = [
    "apple",
    "river",
    "stone",
    "cat",
    "dog",
    "house",
    "green",
    "sun",
    "moon",
    "tree",
    "bird",
    "code",
    "hello",
    "world",
    "level",
    "noon",
    "radar",
    "banana",
    "mississippi",
    "summer",
    "winter",
    "book",
    "coffee",
    "letter",
    "success",
    "little",
    "happy",
    "kayak",
    "algorithm",
    "contest",
    "python",
    "number",
    "string",
    "school",
    "water",
    "light",
    "night",
    "paper",
    "orange",
    "window",
    "garden",
]


# Words of stories that may stand in an input, where only small letters do.
INPUT_WORDS = [
    word
    for pair in MORE_THING_PAIRS
    for word in pair
    if word.isalpha() and word.islower()
]


def _length(param: Ints | Words | Pairs | Records | Rows, values: Values) -> int:
    return max(0, counted(param.count, values) or 0)


def _draw_text(rng: random.Random, param: Text, size: str) -> str:
    count = _draw_size(rng, param.min_words, param.max_words, size, 100)
    words = [
        rng.choice(REAL_WORDS if rng.random() < 0.5 else INPUT_WORDS)
        if rng.random() < 0.6 and param.alphabet == LOWER
        else _draw_word(rng, param.alphabet, 1, 6, "small")
        for _ in range(count)
    ]
    return " ".join(words)


def _draw_param(
    rng: random.Random, param: Param, values: Values, scale: Scale, size: str
) -> object:
    if isinstance(param, Int):
        return _draw_int(rng, *scale.bounds[param.name], size)
    if isinstance(param, Ints):
        return _draw_list(rng, param, _length(param, values), scale, size)
    if isinstance(param, Word):
        words = REAL_WORDS if rng.random() < 0.5 else INPUT_WORDS
        fits = [w for w in words if param.min_size <= len(w) <= param.max_size]
        if param.alphabet.startswith(LOWER) and fits and rng.random() < 0.4:
            return rng.choice(fits)
        return _draw_word(rng, param.alphabet, param.min_size, param.max_size, size)
    if isinstance(param, Text):
        return _draw_text(rng, param, size)
    if isinstance(param, Words):
        words = REAL_WORDS if rng.random() < 0.5 else INPUT_WORDS
        pool = [rng.choice(words) for _ in range(rng.randint(1, 6))]
        return [
            rng.choice(pool)
            if rng.random() < 0.6
            else _draw_word(rng, LOWER, param.min_size, 8, "small")
            for _ in range(_length(param, values))
        ]
    if isinstance(param, Pairs):
        low, high = scale.bounds[param.name]
        pairs = [
            (_draw_int(rng, low, high, size), _draw_int(rng, low, high, size))
            for _ in range(_length(param, values))
        ]
        return [(min(p), max(p)) for p in pairs] if param.is_ordered else pairs
    if isinstance(param, Records):
        low, high = scale.bounds[param.name]
        names = rng.choices(PEOPLE, k=_length(param, values))
        return [(name, _draw_int(rng, low, high, size)) for name in names]
    if isinstance(param, Rows):
        return _draw_rows(rng, param, values, scale, size)
    if isinstance(param, Lines):
        bounds = scale.bounds.get(param.name, (1, 1))
        return draw_lines(rng, param, values[param.count], bounds)
    if isinstance(param, Grid):
        odds = rng.choice([0.2, 0.5, 0.8])
        rest = param.alphabet[1:]
        return [
            "".join(
                param.alphabet[0] if rng.random() < odds else rng.choice(rest)
                for _ in range(values[param.width])
            )
            for _ in range(values[param.height])
        ]
    width = values[param.height if param.is_square else param.width]
    low, high = scale.bounds[param.name]
    return [
        [_draw_int(rng, low, high, size) for _ in range(width)]
        for _ in range(values[param.height])
    ]


def _draw_rows(
    rng: random.Random, param: Rows, values: Values, scale: Scale, size: str
) -> list[tuple[object, ...]]:
    count = _length(param, values)
    columns: dict[str, list[Any]] = {}
    for field in param.fields:
        if not field.is_integer:
            columns[field.name] = _draw_names(rng, field, count)
            continue
        bounds = scale.bounds.get(param.key(field))
        if bounds is None:
            bounds = field.low, max(field.low, values[field.limit])
        column = _draw_column(rng, field, bounds, count, size)
        if field.above:
            pairs = list(zip(columns[field.above], column, strict=True))
            columns[field.above] = [min(pair) for pair in pairs]
            column = [max(pair) for pair in pairs]
        columns[field.name] = column
    return list(zip(*columns.values(), strict=True))


def _draw_column(
    rng: random.Random, field: Field, bounds: tuple[int, int], count: int, size: str
) -> list[int]:
    low, high = bounds
    if field.is_distinct:
        high = max(high, min(field.high, low + 2 * count))
        return rng.sample(range(low, high + 1), count)
    if field.limit:  # a number of something: any of them
        return [rng.randint(low, high) for _ in range(count)]
    if rng.random() < 0.25:  # few different values, so that ties and repeats occur
        low = low if rng.random() < 0.7 else rng.randint(low, high)
        high = min(high, low + rng.choice([1, 2, 3, 5]))
    return [_draw_int(rng, low, high, size) for _ in range(count)]


def _draw_names(rng: random.Random, field: Field, count: int) -> list[str]:
    if field.kind == "choice":
        return rng.choices(field.choices, k=count)
    words = PEOPLE if field.kind == "name" else REAL_WORDS + INPUT_WORDS
    if field.is_distinct:
        return rng.sample(list(dict.fromkeys(words)), count)
    return rng.choices(rng.sample(words, rng.randint(1, min(count, 12) + 1)), k=count)
