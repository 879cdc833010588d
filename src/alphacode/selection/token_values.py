"""New tokens of the same kind as those seen in a place: numbers near and far, words.

Source: paper section 3.2.1 (increments and decrements of integers, swaps and changes
of characters); magnitudes and edge values are ours.
"""

import random
import string

from alphacode.selection.column_hints import Column
from alphacode.selection.stated_ranges import StatedRanges

# Counts grow to a few times what was seen: small inputs run fast and tell as much.
_MAX_GROWN_COUNT = 8
_CLASSES = (string.ascii_lowercase, string.ascii_uppercase, string.digits)
# Fewer symbols than this, in enough characters, are an alphabet of their own (01, LR).
_CLOSED_ALPHABET = 3


def new_token(
    rng: random.Random, column: Column, token: str, ranges: StatedRanges
) -> str:
    """Return a token to stand where `token` stands; it may be the same one."""
    if column.kind == "text":
        return _new_text(rng, column, token)
    if column.kind == "decimal":
        return _new_decimal(rng, column, token, ranges)
    if column.is_count:
        return str(_new_count(rng, column, int(token)))
    low, high = value_range(column, ranges)
    return str(_new_value(rng, column.values, int(token), low, high))


def value_range(column: Column, ranges: StatedRanges) -> tuple[int, int]:
    """Return the least and the greatest value to try in an integer column.

    Negative numbers and zeros are tried only where the examples or the statement's
    ranges show some.
    """
    least, greatest = min(column.values), max(column.values)
    if set(column.values) == {0, 1} and len(column.values) > _CLOSED_ALPHABET:
        return 0, 1
    size = max(abs(least), abs(greatest))
    high = max(100, 10 * size)
    if ranges.high is not None:
        # Ten times the stated limit of another value would still be illegal here.
        wide = ranges.high if column.is_row else min(ranges.high, high)
        high = max(greatest, wide)
    if least < 0 or ranges.has_negatives:
        return min(least, -high), high
    return (0 if least == 0 or ranges.has_zero else 1), high


def fresh_text(rng: random.Random, column: Column, length: int) -> str:
    """Return characters of a column's alphabet."""
    letters = _letters(column)
    if not letters:
        return ""
    # Few different letters: equal neighbours and runs are where programs differ.
    few = rng.sample(letters, min(len(letters), rng.choice((1, 2, 3, 26))))
    return "".join(rng.choice(few) for _ in range(length))


def _new_count(rng: random.Random, column: Column, count: int) -> int:
    least = 0 if min(column.values) == 0 else 1
    largest = max(_MAX_GROWN_COUNT, 2 * count)
    way = rng.random()
    if way < 0.4:
        count += rng.choice((-2, -1, 1, 2))
    elif way < 0.6:
        count = rng.choice((1, 2, 3))
    elif way < 0.75:
        count = rng.choice(column.values)
    else:
        count = rng.randint(1, min(largest, count + 10))
    return max(least, min(count, max(largest, 1)))


def _new_value(
    rng: random.Random, seen: tuple[int, ...], value: int, low: int, high: int
) -> int:
    way = rng.random()
    if way < 0.25:
        new = value + rng.choice((-1, 1))
    elif way < 0.4:
        new = value + rng.choice((-1, 1)) * rng.randint(1, max(2, abs(value) // 2))
    elif way < 0.55:
        new = rng.choice(seen)
    elif way < 0.75:
        new = rng.randint(min(seen), max(max(seen), min(seen) + 9))
    elif way < 0.9:
        new = rng.randint(1, 10 ** rng.randint(1, max(2, len(str(high)))))
        new = -new if low < 0 and rng.random() < 0.5 else new
    else:
        new = rng.choice((low, min(seen), max(seen), max(seen) + 1, 1, 2))
    return max(low, min(new, high))


def _new_decimal(
    rng: random.Random, column: Column, token: str, ranges: StatedRanges
) -> str:
    places = max(len(seen.partition(".")[2]) for seen in column.tokens)
    scale = 10**places
    seen = tuple(round(float(other) * scale) for other in column.tokens)
    scaled = Column(values=seen, is_row=column.is_row)
    bounds = StatedRanges(
        None if ranges.low is None else ranges.low * scale,
        None if ranges.high is None else ranges.high * scale,
    )
    low, high = value_range(scaled, bounds)
    value = _new_value(rng, seen, round(float(token) * scale), low, high)
    return f"{value / scale:.{len(token.partition('.')[2]) or places}f}"


def _new_text(rng: random.Random, column: Column, token: str) -> str:
    if column.vocabulary and not column.is_text and rng.random() < 0.9:
        return rng.choice(column.vocabulary)
    letters = list(token)
    way = rng.random()
    if len(letters) > 1 and way < 0.2:
        one, other = rng.sample(range(len(letters)), 2)
        letters[one], letters[other] = letters[other], letters[one]
    elif len(letters) > 1 and way < 0.3:
        letters[rng.randrange(len(letters))] = rng.choice(letters)
    elif letters and way < 0.55:
        letters[rng.randrange(len(letters))] = rng.choice(_letters(column))
    elif way < 0.65:
        letters.reverse()
    elif way < 0.75 and letters:
        half = letters[: (len(letters) + 1) // 2]
        letters = half + half[: len(letters) // 2][::-1]
    elif column.is_text:
        letters = list(fresh_text(rng, column, len(letters)))
    elif way < 0.9:
        letters = list(fresh_text(rng, column, rng.randint(1, 2 * len(letters) + 2)))
    elif len(letters) > 1 and rng.random() < 0.5:
        del letters[rng.randrange(len(letters))]
    else:
        letters.insert(rng.randint(0, len(letters)), rng.choice(_letters(column)))
    return "".join(letters)


def _letters(column: Column) -> str:
    """Return the column's characters, opened to their classes if they seem open."""
    seen = set(column.alphabet)
    num_characters = sum(map(len, column.tokens))
    if 2 <= len(seen) <= _CLOSED_ALPHABET and num_characters >= 2 * len(seen):
        return column.alphabet
    for letters in _CLASSES:
        if seen & set(letters):
            seen |= set(letters)
    return "".join(sorted(seen))
