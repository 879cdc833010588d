"""Prompts and programs, as pairs for fine-tuning.

Problems are visited in a fresh random order each epoch, so that popular ones do not
dominate; then a language is chosen among those the problem has solutions in, then
correct or incorrect, then one of those solutions uniformly. Each share is a setting,
and so is the alternative: every solution once per epoch.

The paper does not say how it draws.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from pydantic import Field

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.names import hint
from alphacode.core.problem import Language
from alphacode.core.settings import Settings
from alphacode.encoding.batch import Pair
from alphacode.encoding.problem_tokens import HIDDEN, ProblemTokens
from alphacode.training.batches import Rows
from alphacode.training.counters import Floats, Ints, key_of, uniforms
from alphacode.training.visits import visit_in_epochs


class PairSettings(Settings):
    """How pairs are drawn from problems."""

    draws: Literal["problems", "solutions"] = "problems"
    """What an epoch goes through once: problems, each with one of its solutions, or
    solutions, so that a problem counts as often as it was solved. With solutions, the
    share of incorrect ones and of languages is that of the data."""
    incorrect_share: float = Field(default=0.2, ge=0.0, lt=1.0)
    """Chance of an incorrect solution where a problem has both kinds."""
    language_weights: dict[str, float] = Field(default_factory=dict)
    """Weights of the languages among those a problem has, such as {"python3": 2,
    "cpp": 1}; languages not named are left out. Empty: all alike."""
    rating_dropout: float = Field(default=0.1, ge=0.0, le=1.0)
    """Chance that a known rating is left out of the prompt."""
    tags_dropout: float = Field(default=0.1, ge=0.0, le=1.0)
    """Chance that known tags are left out of the prompt."""
    correctness_dropout: float = Field(default=0.0, ge=0.0, le=1.0)
    """Chance that the prompt does not say whether the solution is correct. Above 0,
    value prediction learns from those rows alone: in the others the answer is told."""


class ProblemPairs:
    """Pairs of prompt and program: a row is a program and what its prompt says."""

    def __init__(
        self,
        tokens: ProblemTokens,
        settings: PairSettings = PairSettings(),  # noqa: B008 (frozen)
        *,
        max_source_tokens: int,
        max_target_tokens: int,
        seed: int,
        uses_incorrect: bool = True,
        uses_metadata: bool = True,
    ) -> None:
        """Prepare to draw.

        Raises:
          ConfigError: a language that has a weight is unknown.
          DataError: there is no correct solution to learn from.
        """
        self.width = 5
        self._tokens, self._settings, self._seed = tokens, settings, seed
        self._max_source_tokens = max_source_tokens
        self._max_target_tokens = max_target_tokens
        self._uses_metadata = uses_metadata
        weights = _language_weights(settings)
        rows = tokens.programs
        usable = weights[rows[:, 1]] > 0
        if not uses_incorrect:
            usable &= rows[:, 2] == 1
        if not np.any(usable & (rows[:, 2] == 1)):
            raise DataError("the problems hold no correct solution to learn from")
        self._groups = _group(np.flatnonzero(usable), rows, weights)

    def draw(self, visits: Ints) -> Rows:
        """Return (N, 5) rows: program, language, is correct, rating, tags.

        A rating of 0, tags of -1 and correctness with `HIDDEN` added are left out of
        the prompt.
        """
        groups, settings = self._groups, self._settings
        chances = uniforms(key_of(self._seed, "training/pairs"), visits, 5)
        if settings.draws == "solutions":
            places = visit_in_epochs(visits, len(groups.programs), self._seed)
        else:
            problems = visit_in_epochs(visits, groups.num_problems, self._seed)
            places = groups.choose(problems, chances[:, :3], settings.incorrect_share)
        programs = groups.programs[places]
        facts = self._tokens.facts_of(programs)
        drops_rating = chances[:, 3] < settings.rating_dropout
        drops_tags = chances[:, 4] < settings.tags_dropout
        facts[drops_rating | (not self._uses_metadata), 2] = 0
        facts[drops_tags | (not self._uses_metadata), 3] = -1
        if settings.correctness_dropout:
            # Of a key of its own, so that all else is drawn as without it.
            key = key_of(self._seed, "training/pairs/correctness")
            is_hidden = uniforms(key, visits, 1)[:, 0] < settings.correctness_dropout
            facts[is_hidden, 1] += HIDDEN
        return np.concatenate([programs[:, None], facts], 1)

    def lengths(self, rows: Rows) -> Rows:
        """Return (N, 2) tokens of source and target."""
        descriptions, programs = self._tokens.lengths(rows[:, 0])
        facts, kind = np.unique(rows[:, 1:], axis=0, return_inverse=True)
        heads = [
            len(self._tokens.head(self._tokens.conditioning_of(each)))
            for each in facts.tolist()
        ]
        sources = np.array(heads, np.int64)[kind.reshape(-1)] + descriptions
        return np.stack([np.minimum(sources, self._max_source_tokens), programs], 1)

    def pair(self, row: Sequence[int]) -> Pair:
        """Return the pair of a row."""
        program, *facts = row
        conditioning = self._tokens.conditioning_of(facts)
        return Pair(
            source=self._tokens.source(program, conditioning, self._max_source_tokens),
            target=self._tokens.target(program),
            is_correct=bool(facts[1] % HIDDEN),
            counts_value=(not self._settings.correctness_dropout or facts[1] >= HIDDEN),
        )


class _Groups(NamedTuple):
    """Programs grouped by problem and language; correct ones first in each group."""

    programs: Ints
    """Sorted by problem, language and kind."""
    starts: Ints
    """(G,) first program of each group."""
    correct: Ints
    """(G,) how many correct programs it has."""
    incorrect: Ints
    """(G,) how many incorrect ones."""
    first: Ints
    """(P + 1,) first group of each problem, and the number of groups."""
    weights: Floats
    """(G + 1,) sums of the weights of all groups before each."""

    @property
    def num_problems(self) -> int:
        """Problems that have a program to draw."""
        return len(self.first) - 1

    def choose(self, problems: Ints, chances: Floats, incorrect_share: float) -> Ints:
        """Choose language, then kind, then solution, from three numbers each.

        Args:
          problems: (N,).
          chances: (N, 3) in [0, 1).

        Returns:
          places: (N,) into `programs`.
        """
        first, last = self.first[problems], self.first[problems + 1] - 1
        low, high = self.weights[first], self.weights[last + 1]
        sought = low + chances[:, 0] * (high - low)
        group = np.searchsorted(self.weights, sought, side="right") - 1
        # Sums are rounded: the neighbours of a problem are never meant.
        group = np.clip(group, first, last)
        correct, incorrect = self.correct[group], self.incorrect[group]
        wrong = (incorrect > 0) & ((correct == 0) | (chances[:, 1] < incorrect_share))
        count = np.where(wrong, incorrect, correct)
        offset = np.where(wrong, correct, 0)
        return self.starts[group] + offset + (chances[:, 2] * count).astype(np.int64)


def _group(programs: Ints, rows: Rows, weights: Floats) -> _Groups:
    """Group programs, numbers of `rows`, by problem and language."""
    table = rows[programs]
    order = np.lexsort((1 - table[:, 2], table[:, 1], table[:, 0]))
    programs, table = programs[order], table[order]
    is_new = np.any(np.diff(table[:, :2], axis=0) != 0, axis=1)
    starts = np.flatnonzero(np.concatenate([[True], is_new]))
    sizes = np.diff(np.append(starts, len(programs)))
    correct = np.add.reduceat(table[:, 2], starts)
    problems = table[starts, 0]
    first = np.flatnonzero(np.concatenate([[True], np.diff(problems) != 0]))
    sums = np.cumsum(weights[table[starts, 1]])
    return _Groups(
        programs,
        starts,
        correct,
        sizes - correct,
        np.append(first, len(starts)),
        np.concatenate([[0.0], sums]),
    )


def _language_weights(settings: PairSettings) -> Floats:
    """Return the weight of each language, by its number."""
    given = settings.language_weights
    known = {language.label: language.value for language in Language}
    weights = np.full(1 + max(known.values()), 0.0 if given else 1.0)
    if given and settings.draws == "solutions":
        raise ConfigError(
            "pairs.language_weights has no effect with pairs.draws = solutions; "
            "set only one of them"
        )
    for label, weight in given.items():
        if label not in known:
            raise ConfigError(
                f"language_weights names {label!r}{hint(label, known)}; expected one "
                f"of {', '.join(known)}"
            )
        if not 0 <= weight < float("inf"):
            raise ConfigError(
                f"the weight of {label} is {weight}; expected a number from 0"
            )
        weights[known[label]] = weight
    return weights
