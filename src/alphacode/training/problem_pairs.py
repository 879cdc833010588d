"""Which pairs make up which batch of fine-tuning: a pure function of seed and step.

Problems are visited in a fresh random order each epoch, so that popular ones do not
dominate; then a language is chosen uniformly among those the problem has solutions in,
then correct or incorrect, then one of those solutions uniformly. The paper does not
say how it draws.
"""

import numpy as np
import numpy.typing as npt
from pydantic import Field

from alphacode.core.errors import DataError
from alphacode.core.randomness import numpy_stream
from alphacode.core.sample import Conditioning
from alphacode.core.settings import Settings
from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.training.visits import LengthBatches, visit_in_epochs

Ints = npt.NDArray[np.int64]


class PairSettings(Settings):
    """How pairs are drawn from problems."""

    incorrect_share: float = Field(default=0.2, ge=0.0, lt=1.0)
    """Chance of an incorrect solution where a problem has both kinds."""
    rating_dropout: float = Field(default=0.1, ge=0.0, le=1.0)
    """Chance that a known rating is left out of the prompt."""
    tags_dropout: float = Field(default=0.1, ge=0.0, le=1.0)
    """Chance that known tags are left out of the prompt."""


class ProblemPairs:
    """Batches of prompt and program; `batch(step)` needs no earlier step."""

    def __init__(
        self,
        tokens: ProblemTokens,
        settings: PairSettings,
        *,
        batch_size: int,
        max_source_tokens: int,
        max_target_tokens: int,
        seed: int,
        uses_incorrect: bool = True,
        uses_metadata: bool = True,
    ) -> None:
        """Prepare to draw.

        Raises:
          DataError: there is no correct solution to learn from.
        """
        self._tokens, self._settings = tokens, settings
        self._max_source_tokens, self._seed = max_source_tokens, seed
        self._max_target_tokens = max_target_tokens
        self._uses_metadata = uses_metadata
        self._groups = _group_programs(tokens, uses_incorrect)
        self._batches = LengthBatches(self._draw, self._lengths, batch_size)

    def batch(self, step: int) -> Batch:
        """Return the batch of a step."""
        programs = self._batches[step]
        random = numpy_stream(self._seed, "training/metadata", step)
        drops = random.random((len(programs), 2)).tolist()
        pairs = zip(programs.tolist(), drops, strict=True)
        return collate(
            [self._pair(program, drop) for program, drop in pairs],
            max_source_tokens=self._max_source_tokens,
            max_target_tokens=self._max_target_tokens,
        )

    def _pair(self, program: int, drop: list[float]) -> Pair:
        known = self._tokens.conditioning(program)
        keeps_rating = self._uses_metadata and drop[0] >= self._settings.rating_dropout
        keeps_tags = self._uses_metadata and drop[1] >= self._settings.tags_dropout
        conditioning = Conditioning(
            language=known.language,
            rating=known.rating if keeps_rating else None,
            tags=known.tags if keeps_tags else (),
            is_correct=known.is_correct,
        )
        return Pair(
            source=self._tokens.source(program, conditioning, self._max_source_tokens),
            target=self._tokens.target(program),
            is_correct=known.is_correct,
        )

    def _draw(self, block: int, count: int) -> tuple[Ints, np.random.Generator]:
        """Return the programs of a block, and the generator to shuffle it with."""
        random = numpy_stream(self._seed, "training/block", block)
        chances = random.random((count, 3)).tolist()
        visits = range(block * count, (block + 1) * count)
        groups = visit_in_epochs(visits, len(self._groups), self._seed)
        programs = [
            _choose(self._groups[group], chance, self._settings.incorrect_share)
            for group, chance in zip(groups.tolist(), chances, strict=True)
        ]
        return np.array(programs), random

    def _lengths(self, program: int) -> tuple[int, int]:
        return self._tokens.lengths(program)


def _group_programs(
    tokens: ProblemTokens, uses_incorrect: bool
) -> list[list[tuple[list[int], list[int]]]]:
    """Return per problem, per language, (correct programs, incorrect programs)."""
    table: dict[int, dict[int, tuple[list[int], list[int]]]] = {}
    for number, row in enumerate(tokens.programs.tolist()):
        problem, language, is_correct, _ = row
        if is_correct or uses_incorrect:
            languages = table.setdefault(problem, {})
            kinds = languages.setdefault(language, ([], []))
            kinds[0 if is_correct else 1].append(number)
    if not any(kinds[0] for problem in table.values() for kinds in problem.values()):
        raise DataError("the problems hold no correct solution to learn from")
    return [list(languages.values()) for languages in table.values()]


def _choose(
    languages: list[tuple[list[int], list[int]]],
    chance: list[float],
    incorrect_share: float,
) -> int:
    """Choose language, then correct or incorrect, then solution, from three numbers."""
    correct, incorrect = languages[int(chance[0] * len(languages))]
    kind = (
        incorrect if incorrect and chance[1] < incorrect_share else correct or incorrect
    )
    return kind[int(chance[2] * len(kind))]
