"""Source files cut in two, as pairs for pre-training.

Every file is visited once per epoch, or once per epoch of its language where languages
have weights; each visit cuts it at a token drawn uniformly. The encoder reads the last
tokens before the cut, the decoder writes the first tokens after it, as many as fit;
neither side is ever empty.
Source: paper section 4.2; what happens to long files is ours, as the paper is silent.
"""

from collections.abc import Sequence

import numpy as np
from pydantic import Field

from alphacode.core.errors import ConfigError
from alphacode.core.names import hint
from alphacode.core.settings import Settings
from alphacode.encoding.batch import Pair
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.symbols import EOS_ID
from alphacode.training.batches import Rows
from alphacode.training.counters import Ints, key_of, uniforms
from alphacode.training.visits import Deal, visit_in_epochs


class FilePairSettings(Settings):
    """How pairs are drawn from source files."""

    language_weights: dict[str, float] = Field(default_factory=dict)
    """Share of the pairs by language, such as {"python3": 2, "cpp": 1}, scaled to add
    up to 1; languages not named are left out. Empty: each file once per epoch, so that
    languages have the share of files that they have in the data."""


class FilePairs:
    """Pairs of source files: a row is a file and the token it is cut at."""

    def __init__(
        self,
        files: TokenStore,
        settings: FilePairSettings = FilePairSettings(),  # noqa: B008 (frozen)
        *,
        max_source_tokens: int,
        max_target_tokens: int,
        seed: int,
    ) -> None:
        """Prepare to draw.

        Raises:
          ConfigError: a language that has a weight has no file, or no weight is above
            zero.
        """
        self.width = 2
        self._files, self._seed = files, seed
        self._max_source_tokens = max_source_tokens
        self._max_target_tokens = max_target_tokens
        self._counts = files.label_counts()
        weights = settings.language_weights
        for language in weights:
            if language not in self._counts:
                raise ConfigError(
                    f"language_weights names {language!r}, of which the data have no "
                    f"file{hint(language, self._counts)}"
                )
        # Sorted, so that the order they are named in decides nothing.
        self._languages = sorted(weights)
        self._deal = (
            Deal([weights[each] for each in self._languages], seed, "languages")
            if weights
            else None
        )

    def draw(self, visits: Ints) -> Rows:
        """Return (N, 2) rows: file, tokens before the cut."""
        files = self._visited(visits)
        lengths = self._files.lengths(files)
        chances = uniforms(key_of(self._seed, "training/pivot"), visits, 1)[:, 0]
        pivots = 1 + (chances * (lengths - 1)).astype(np.int64)
        return np.stack([files, pivots], 1)

    def lengths(self, rows: Rows) -> Rows:
        """Return (N, 2) tokens of source and target."""
        after = self._files.lengths(rows[:, 0]) - rows[:, 1] + 1
        return np.stack(
            [
                np.minimum(rows[:, 1], self._max_source_tokens),
                np.minimum(after, self._max_target_tokens),
            ],
            1,
        )

    def pair(self, row: Sequence[int]) -> Pair:
        """Return the pair of a row."""
        file, pivot = row
        tokens = self._files[file]
        after = tokens[pivot : pivot + self._max_target_tokens]
        # The end of a file is to be learned where it is in reach.
        target = np.append(after, np.uint16(EOS_ID))
        return Pair(
            source=tokens[max(0, pivot - self._max_source_tokens) : pivot],
            target=target[: self._max_target_tokens],
        )

    def _visited(self, visits: Ints) -> Ints:
        if self._deal is None:
            return visit_in_epochs(visits, len(self._files), self._seed)
        parts, numbers = self._deal(visits)
        files = np.empty(len(visits), np.int64)
        for part in np.unique(parts).tolist():
            language, is_here = self._languages[part], parts == part
            count = self._counts[language]
            ranks = visit_in_epochs(numbers[is_here], count, self._seed, language)
            files[is_here] = self._files.with_label(language, ranks)
        return files
