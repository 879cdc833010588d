"""New tokens of the same kind as those seen in a place: numbers near and far, words.

Source: paper section 3.2.1 (increments and decrements of integers, swaps and changes
of characters); magnitudes and edge values are ours.
"""

import random
import string
from decimal import Decimal

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
    value = column.scaled(token)
    if column.is_count:
        return str(_new_count(rng, column, value))
    new = _new_value(rng, column, value, *value_range(column, ranges))
    if column.kind == "integer":
        return str(new)
    places = len(token.partition(".")[2]) or column.places
    return f"{Decimal(new).scaleb(-column.places):.{places}f}"


def value_range(column: Column, ranges: StatedRanges) -> tuple[int, int]:
    """Return the least and the greatest value to try in a column of numbers.

    Negative numbers and zeros are tried only where the examples or the statement's
    ranges show some.
    """
    least, greatest = column.least, column.greatest
    if column.alphabet == "01" and greatest == 1 and len(column.values) > 3:
        return 0, 1
    scale = 10**column.places
    high = max(100 * scale, 10 * max(abs(least), abs(greatest)))
    if ranges.high is not None:
        # In a row large values are harmless; a scalar may be a number of steps.
        stated = ranges.high * scale
        high = max(greatest, stated if column.is_row else min(stated, high))
    if least < 0 or ranges.has_negatives:
        return min(least, -high), high
    return (0 if least == 0 or ranges.has_zero else 1), high


def fresh_text(rng: random.Random, column: Column, length: int) -> str:
    """Return characters of a column's alphabet."""
    letters = _letters(column)
    if not letters:
        return ""
    if rng.random() < 0.5:
        # As often as in the examples: a grid of half walls has no way through.
        seen = "".join(column.tokens)
        return "".join(rng.choice(seen) for _ in range(length))
    # Few different letters: equal neighbours and runs are where programs differ.
    few = rng.sample(letters, min(len(letters), rng.choice((1, 2, 3, 26))))
    return "".join(rng.choice(few) for _ in range(length))


def _new_count(rng: random.Random, column: Column, count: int) -> int:
    largest = max(_MAX_GROWN_COUNT, 2 * count)
    way = rng.random()
    if way < 0.4:
        count += rng.choice((-2, -1, 1, 2))
    elif way < 0.6:
        count = rng.choice((1, 2, 3))
    elif way < 0.75:
        count = rng.choice(column.values)
    else:
        count = rng.randint(1, min(largest, max(count, 1) + 10))
    return max(0 if column.least == 0 else 1, min(count, largest))


def _new_value(
    rng: random.Random, column: Column, value: int, low: int, high: int
) -> int:
    least, greatest = column.least, column.greatest
    way = rng.random()
    if way < 0.25:
        new = value + rng.choice((-1, 1))
    elif way < 0.4:
        new = value + rng.choice((-1, 1)) * rng.randint(1, max(2, abs(value) // 2))
    elif way < 0.55:
        new = rng.choice(column.values)
    elif way < 0.75:
        new = rng.randint(least, max(greatest, least + 9))
    elif way < 0.9:
        new = rng.randint(1, 10 ** rng.randint(1, max(2, len(str(high)))))
        new = -new if low < 0 and rng.random() < 0.5 else new
    else:
        new = rng.choice((low, least, greatest, greatest + 1, 1, 2))
    return max(low, min(new, high))


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
    is_closed = 2 <= len(seen) <= _CLOSED_ALPHABET
    if is_closed and column.num_characters >= 2 * len(seen):
        return column.alphabet
    if not column.alphabet.isalnum():
        return column.alphabet  # a grid or an expression: its signs mean something
    for letters in _CLASSES:
        if seen & set(letters):
            seen |= set(letters)
    return "".join(sorted(seen))
