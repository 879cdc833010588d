"""Prompts and programs as token lists that fit a model's two sides."""

from collections.abc import Sequence

from alphacode.encoding.prompt import PROMPT_END
from alphacode.tokenizer.tokenizer import Tokenizer


def encode_source(
    tokenizer: Tokenizer, prompt: str, max_source_tokens: int
) -> list[int]:
    """Return a prompt's tokens for the encoder, cut to fit.

    A prompt that is too long loses the tail of its description; its metadata, which
    stand first, and its two closing newlines stay.
    """
    tokens = tokenizer.encode(prompt)
    end = tokenizer.encode(PROMPT_END)
    return cut_source(tokens, end, max_source_tokens)


def cut_source(
    tokens: list[int], end: Sequence[int], max_source_tokens: int
) -> list[int]:
    """Return tokens that fit, ending with `end` if they had to be cut."""
    if len(tokens) <= max_source_tokens:
        return tokens
    return tokens[: max_source_tokens - len(end)] + list(end)


def encode_target(
    tokenizer: Tokenizer, program: str, max_target_tokens: int
) -> list[int] | None:
    """Return what the decoder has to write: the program's tokens, then eos.

    The decoder reads the same list shifted right behind bos, so both have this length.
    A program that does not fit gives `None`: half a program is no lesson.
    """
    tokens = [*tokenizer.encode(program), tokenizer.eos_id]
    return tokens if len(tokens) <= max_target_tokens else None
