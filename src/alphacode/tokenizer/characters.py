"""Which characters each token of a text stands for.

A token is some bytes, and a character may be spread over several tokens (byte tokens of
an accented letter, of an emoji). A unit is the fewest tokens in a row that stand for
whole characters: most units are one token.
"""

from collections.abc import Iterable
from typing import NamedTuple

from alphacode.tokenizer.tokenizer import Tokenizer


class Units(NamedTuple):
    """The units of a list of tokens."""

    texts: list[str]
    """Characters of each unit; joined they are the text. Empty for a special token."""
    unit_of_token: list[int]
    """For each token the number of its unit."""


def split_characters(tokenizer: Tokenizer, tokens: Iterable[int]) -> Units:
    """Return the units of tokens; bytes that are no UTF-8 become U+FFFD.

    Example:
      `print` may be one unit of one token; `\\u2264` is often one unit of three.
    """
    texts: list[str] = []
    unit_of_token: list[int] = []
    waiting = b""
    for token in tokens:
        data = tokenizer.token_bytes(token)
        if waiting and not _continues(data):
            # What was begun is not carried on: it was no character.
            texts.append(waiting.decode("utf-8", "replace"))
            waiting = b""
        unit_of_token.append(len(texts))
        waiting += data
        text = _whole(waiting)
        if text is not None:
            texts.append(text)
            waiting = b""
    if waiting:
        texts.append(waiting.decode("utf-8", "replace"))
    return Units(texts, unit_of_token)


def _continues(data: bytes) -> bool:
    return bool(data) and data[0] & 0xC0 == 0x80


def _whole(data: bytes) -> str | None:
    """Return the text of bytes; `None` where the last character is not complete."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        if len(data) - error.start < _length(data[error.start]):
            return None
        return data.decode("utf-8", "replace")


def _length(lead: int) -> int:
    """Return how many bytes a character has that begins with this byte."""
    if lead >= 0xF0:
        return 4
    if lead >= 0xE0:
        return 3
    return 2 if lead >= 0xC2 else 1
