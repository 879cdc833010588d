"""The descriptions and solutions of a set of problems, as tokens.

A prompt is metadata lines and a description. The description is encoded once per
comment sign its solutions need, the few distinct heads are encoded when they are
asked for, and the two are joined at a line break, where no token can span (see
tokenizer/symbols.py): the same tokens as encoding the whole prompt.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem
from alphacode.core.sample import Conditioning
from alphacode.encoding.encode import cut_source, encode_target
from alphacode.encoding.parallel import map_in_order
from alphacode.encoding.prompt import (
    PROMPT_END,
    PromptSettings,
    comment_prefix,
    render_description,
    render_metadata,
)
from alphacode.encoding.token_store import TokenStore, TokenStoreWriter
from alphacode.tokenizer.tokenizer import Tokenizer

_CHUNK_PROBLEMS = 256

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ProblemEncoder:
    """Everything a worker process needs to encode problems."""

    tokenizer_model: bytes
    prompt: PromptSettings
    max_target_tokens: int


class ProblemChunk(NamedTuple):
    """Encoded problems: token lists end to end, and what each list is."""

    tokens: npt.NDArray[np.uint16]
    lengths: Ints
    # One row per program: problem (within the chunk), language, is correct, list.
    programs: Ints
    # One row per problem: rating, list of the `#` description, of the `//` one.
    problems: Ints
    tags: list[tuple[str, ...]]
    num_dropped: int


def write_problem_tokens(
    problems: Iterable[Problem],
    tokenizer: Tokenizer,
    prompt: PromptSettings,
    max_target_tokens: int,
    directory: Path,
    *,
    workers: int = 1,
) -> "ProblemTokens":
    """Encode problems into a token store and open it.

    Problems without a solution that fits are left out; programs of more than
    `max_target_tokens` tokens (eos included) are counted as dropped.

    Raises:
      DataError: nothing is left to learn from.
      RunError: the directory cannot be written.
    """
    encoder = ProblemEncoder(tokenizer.to_bytes(), prompt, max_target_tokens)
    builder = _Builder()
    with TokenStoreWriter(directory) as writer:
        chunks = map_in_order(
            _encode_chunk, encoder, _chunked(problems), workers=workers
        )
        for chunk in chunks:
            builder.add(chunk)
            writer.add(chunk.tokens, chunk.lengths)
        store = writer.finish(*builder.finish())
    return ProblemTokens(store, tokenizer, prompt)


class ProblemTokens:
    """Encoded problems, to draw pairs of prompt and program from."""

    def __init__(
        self, store: TokenStore, tokenizer: Tokenizer, prompt: PromptSettings
    ) -> None:
        self._store, self._tokenizer, self._prompt = store, tokenizer, prompt
        self._problems: Ints = store.arrays["problems"]
        self.programs: Ints = store.arrays["programs"]
        """Columns: problem, language (proto number), is correct, token list."""
        self.first_program: Ints = np.searchsorted(
            self.programs[:, 0], np.arange(len(self._problems) + 1)
        )
        """Programs of problem i are rows first_program[i] to first_program[i + 1]."""
        self.num_dropped = int(store.meta["num_dropped"])
        self._tags = [tuple(tags) for tags in store.meta["tags"]]
        self._heads: dict[Conditioning, npt.NDArray[np.uint16]] = {}
        self._end = tokenizer.encode(PROMPT_END)

    def __len__(self) -> int:
        return len(self._problems)

    @property
    def num_tokens(self) -> int:
        """Tokens of all descriptions and programs together."""
        return int(self._store.lengths.sum())

    def conditioning(self, program: int) -> Conditioning:
        """Return all that is known about a program."""
        problem, language, is_correct, _ = self.programs[program].tolist()
        rating = int(self._problems[problem, 0])
        return Conditioning(
            language=Language(language),
            rating=rating or None,
            tags=self._tags[int(self._problems[problem, 3])],
            is_correct=bool(is_correct),
        )

    def target(self, program: int) -> npt.NDArray[np.uint16]:
        """Return a program's tokens with eos."""
        return self._store[int(self.programs[program, 3])]

    def source(
        self, program: int, conditioning: Conditioning, max_source_tokens: int
    ) -> npt.NDArray[np.uint16]:
        """Return the tokens of the prompt for a program, cut to fit."""
        problem = int(self.programs[program, 0])
        style = _style(conditioning.language, self._prompt)
        description = self._store[int(self._problems[problem, 1 + style])]
        head = self._head(conditioning)
        size = len(head) + len(description)
        if size <= max_source_tokens:
            return np.concatenate([head, description])
        tokens = np.concatenate([head, description]).tolist()
        return np.array(cut_source(tokens, self._end, max_source_tokens), np.uint16)

    def source_length(self, program: int) -> int:
        """Return the prompt's tokens without metadata: for sorting by length."""
        problem, language, _, _ = self.programs[program].tolist()
        style = _style(Language(language), self._prompt)
        return int(self._store.lengths_of(int(self._problems[problem, 1 + style])))

    def _head(self, conditioning: Conditioning) -> npt.NDArray[np.uint16]:
        if conditioning not in self._heads:
            text = render_metadata(conditioning, self._prompt)
            self._heads[conditioning] = np.array(
                self._tokenizer.encode(text), np.uint16
            )
        return self._heads[conditioning]
