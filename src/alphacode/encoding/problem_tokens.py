"""Encoded problems, to draw pairs of prompt and program from.

A prompt is metadata lines and a description. Descriptions are encoded once, by
`encode_problems`; the few distinct heads are encoded when they are asked for, and the
two are joined at a line break, which no token spans from the left (see
tokenizer/symbols.py): the same tokens as encoding the whole prompt.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.encoding.encode import cut_source
from alphacode.encoding.prompt import (
    PROMPT_END,
    PromptSettings,
    comment_prefix,
    render_metadata,
)
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.tokenizer import Tokenizer

TokenArray = npt.NDArray[np.uint16]
Table = npt.NDArray[np.int64]

HIDDEN = 2
"""Added to 0 or 1, incorrect or correct, where the prompt does not say it."""


class ProblemTokens:
    """Read access to encoded problems."""

    def __init__(
        self, store: TokenStore, tokenizer: Tokenizer, prompt: PromptSettings
    ) -> None:
        self._store, self._tokenizer, self._prompt = store, tokenizer, prompt
        self._problems: Table = store.arrays["problems"]
        self._programs: Table = store.arrays["programs"]
        self._tags = [tuple(tags) for tags in store.meta["tags"]]
        self._end = tokenizer.encode(PROMPT_END)
        # By a language's number: which of its two encodings a description needs.
        self._styles = np.zeros(1 + max(each.value for each in Language), np.int64)
        for language in Language:
            self._styles[language.value] = description_style(language, prompt)
        self._heads: dict[Conditioning, TokenArray] = {}
        self.facts: dict[str, Any] = store.meta["facts"]
        """Counts for people to read: problems, programs, dropped ones, tokens."""

    @property
    def num_problems(self) -> int:
        """Problems with at least one program."""
        return len(self._problems)

    @property
    def programs(self) -> Table:
        """One row per program, sorted: problem, language number, is correct, list."""
        return self._programs

    def conditioning(self, program: int) -> Conditioning:
        """Return all that is known about a program."""
        return self.conditioning_of(self.facts_of(np.array([program]))[0].tolist())

    def target(self, program: int) -> TokenArray:
        """Return a program's tokens, eos at the end."""
        return self._store[int(self._programs[program, 3])]

    def source(
        self, program: int, conditioning: Conditioning, max_source_tokens: int
    ) -> TokenArray:
        """Return the tokens of a program's prompt, cut to fit."""
        head = self.head(conditioning)
        description = self._store[self._description_list(program)]
        tokens = np.concatenate([head, description])
        if len(tokens) <= max_source_tokens:
            return tokens
        cut = cut_source(tokens.tolist(), self._end, max_source_tokens)
        return np.array(cut, np.uint16)

    def popular_metadata(self, limit: int = 50) -> dict[str, Any]:
        """Return the ratings seen, and the commonest combinations of tags.

        What the paper draws metadata from when it samples (appendix C.2); problems
        without tags do not count.
        """
        ratings, numbers = self._problems[:, 0], self._problems[:, 1]
        counts = Counter(self._tags[number] for number in numbers.tolist())
        counts.pop((), None)
        # Ties in alphabetical order, so that the same data give the same list.
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return {
            "ratings": [int(rating) for rating in np.unique(ratings) if rating],
            "tag_sets": [list(tags) for tags, _ in ranked[:limit]],
        }

    def lengths(self, programs: Table) -> tuple[Table, Table]:
        """Return the tokens of descriptions and of programs, (N,) each."""
        rows = self._programs[programs]
        problems = self._problems[rows[:, 0]]
        descriptions = problems[np.arange(len(rows)), 2 + self._styles[rows[:, 1]]]
        return self._store.lengths(descriptions), self._store.lengths(rows[:, 3])

    def facts_of(self, programs: Table) -> Table:
        """Return (N, 4) rows: language number, is correct, rating (0: none), tags.

        Tags are a number that `conditioning_of` knows.
        """
        rows = self._programs[programs]
        return np.concatenate([rows[:, 1:3], self._problems[rows[:, 0], :2]], 1)

    def conditioning_of(self, facts: Sequence[int]) -> Conditioning:
        """Return a row of `facts_of` as a conditioning.

        `HIDDEN` added to correctness leaves it out.
        """
        language, correctness, rating, tags = facts
        return Conditioning(
            language=Language(language),
            rating=rating or None,
            tags=self._tags[tags] if tags >= 0 else (),
            is_correct=None if correctness & HIDDEN else bool(correctness),
        )

    def head(self, conditioning: Conditioning) -> TokenArray:
        """Return the tokens of a prompt's metadata lines."""
        head = self._heads.get(conditioning)
        if head is None:
            text = render_metadata(conditioning, self._prompt)
            head = np.array(self._tokenizer.encode(text), np.uint16)
            self._heads[conditioning] = head
        return head

    def _description_list(self, program: int) -> int:
        problem, language, _, _ = self._programs[program].tolist()
        return int(self._problems[problem, 2 + int(self._styles[language])])


def description_style(language: Language, prompt: PromptSettings) -> int:
    """Return which of the two encodings of a description a language needs."""
    return int(comment_prefix(language, prompt) == "// ")
