"""Which pairs make up which batch of pre-training: a pure function of seed and step.

Files are visited in a fresh random order each epoch; each is cut at a token drawn
uniformly. The encoder reads the last tokens before the cut, the decoder writes the
first tokens after it, as many as fit; neither side is ever empty.
Source: paper section 4.2; what happens to long files is ours, as the paper is silent.
"""

import numpy as np
import numpy.typing as npt

from alphacode.core.randomness import numpy_stream
from alphacode.encoding.batch import Batch, Pair, collate
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.symbols import EOS_ID
from alphacode.training.visits import visit_in_epochs


class FilePairs:
    """Batches of source files cut in two; `batch(step)` needs no earlier step."""

    def __init__(
        self,
        files: TokenStore,
        *,
        batch_size: int,
        max_source_tokens: int,
        max_target_tokens: int,
        seed: int,
    ) -> None:
        self._files, self._batch_size, self._seed = files, batch_size, seed
        self._max_source_tokens = max_source_tokens
        self._max_target_tokens = max_target_tokens

    def batch(self, step: int) -> Batch:
        """Return the batch of a step."""
        size = self._batch_size
        visits = range(step * size, (step + 1) * size)
        files = visit_in_epochs(visits, len(self._files), self._seed)
        random = numpy_stream(self._seed, "training/pivot", step)
        pairs = []
        for file in files.tolist():
            tokens = self._files[file]
            pivot = int(random.integers(1, len(tokens)))
            pairs.append(self._pair(tokens, pivot))
        return collate(
            pairs,
            max_source_tokens=self._max_source_tokens,
            max_target_tokens=self._max_target_tokens,
        )

    def _pair(self, tokens: npt.NDArray[np.uint16], pivot: int) -> Pair:
        before, after = tokens[:pivot], tokens[pivot:]
        # The end of a file is to be learned where it is in reach.
        after = np.append(after[: self._max_target_tokens], np.uint16(EOS_ID))
        return Pair(
            source=before[-self._max_source_tokens :],
            target=after[: self._max_target_tokens],
        )
