"""Draw without replacement, batch after batch: no sequence of tokens comes twice.

Within a batch the sequences of one distribution (one prompt at one temperature) come
from a stochastic beam, first drawn first. Between batches a trie keeps what was drawn,
and the next batch draws from what is left: the order over all batches is that of
drawing one by one, each from the distribution without those before it. Each prompt has
a trie for each temperature.

What a batch draws depends on the seed, the batch's first index and the tries before it,
and these on the samples of earlier batches alone. So a run that was killed goes on
exactly: batches that are stored whole are put into the tries again, in the order of
indices, as they were put in when they were drawn; any other batch is decoded again from
the same tries with the same random numbers.
Source: incremental sampling of Shi, Bieber and Singh 2020, with beams of Kool, van Hoof
and Welling 2019.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from alphacode.core.randomness import derive_seed
from alphacode.core.sample import DrawnSequence
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.beam import BeamRequest, draw_sequences
from alphacode.sampling.drawn import DrawnSequences


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many sequences of one distribution a batch asks for."""

    source: tuple[int, ...]
    """Token ids of the prompt."""
    temperature: float
    count: int

    @property
    def distribution(self) -> int:
        """Name of the distribution, the same in every batch and run."""
        return derive_seed(0, "distribution", repr(self.temperature), *self.source)


class DistinctDraw:
    """The sequences of one problem, each drawn once."""

    def __init__(
        self,
        model: EncoderDecoder,
        *,
        seed: int,
        max_target_tokens: int,
        top_k: int = 0,
        nucleus: float = 1.0,
    ) -> None:
        """Begin with nothing drawn; `seed` is that of the problem."""
        self._model, self._seed = model, seed
        self._max_target_tokens = max_target_tokens
        self._top_k, self._nucleus = top_k, nucleus
        self._drawn: dict[int, DrawnSequences] = {}
        self._exhausted: set[int] = set()

    def mass(self, distribution: int) -> float:
        """Return the share of a distribution that is drawn."""
        drawn = self._drawn.get(distribution)
        return drawn.mass if drawn else 0.0

    def add(self, sequences: Iterable[DrawnSequence]) -> None:
        """Take in a whole batch that was drawn before, in the order of its indices."""
        for sequence in sequences:
            drawn = self._drawn.setdefault(sequence.distribution, DrawnSequences())
            drawn.insert(sequence.tokens, sequence.token_log_probabilities)

    def draw(
        self, start: int, wanted: Sequence[Wanted]
    ) -> list[tuple[DrawnSequence, ...]]:
        """Return for each distribution the sequences drawn, in order of drawing.

        Fewer than wanted where no more are left.

        Args:
          start: the batch's first index, which names its random numbers.
          wanted: distributions that differ from one another.
        """
        found: list[list[DrawnSequence]] = [[] for _ in wanted]
        dead: list[set[tuple[int, ...]]] = [set() for _ in wanted]
        pending = [
            number
            for number, each in enumerate(wanted)
            if each.distribution not in self._exhausted
        ]
        turn = 0
        # A second turn is needed only where a prefix proved to be used up, which the
        # tries do not know: what they keep of it is the least they keep of any.
        while pending:
            before = [len(dead[number]) for number in pending]
            request = self._request(start, turn, wanted, found, dead, pending)
            leaves = draw_sequences(self._model, request)
            for leaf in leaves:
                number = pending[leaf.distribution]
                sequence = DrawnSequence(
                    distribution=wanted[number].distribution,
                    tokens=leaf.tokens,
                    token_log_probabilities=leaf.token_log_probabilities,
                )
                self.add([sequence])
                found[number].append(sequence)
            lacking = [
                (number, len(dead[number]) > size)
                for number, size in zip(pending, before, strict=True)
                if len(found[number]) < wanted[number].count
            ]
            # A beam that was not full and lost no prefix has seen all there is.
            self._exhausted.update(
                wanted[number].distribution
                for number, has_grown in lacking
                if not has_grown or () in dead[number]
            )
            pending = [
                number
                for number, _ in lacking
                if wanted[number].distribution not in self._exhausted
            ]
            turn += 1
        return [tuple(each) for each in found]

    def _request(
        self,
        start: int,
        turn: int,
        wanted: Sequence[Wanted],
        found: list[list[DrawnSequence]],
        dead: list[set[tuple[int, ...]]],
        pending: list[int],
    ) -> BeamRequest:
        chosen = [wanted[number] for number in pending]
        sources = list(dict.fromkeys(each.source for each in chosen))
        keys = [
            derive_seed(self._seed, "distinct", start, turn, each.distribution)
            for each in chosen
        ]
        return BeamRequest(
            sources=[list(source) for source in sources],
            prompt_D=[sources.index(each.source) for each in chosen],
            temperature_D=[each.temperature for each in chosen],
            count_D=[wanted[number].count - len(found[number]) for number in pending],
            keys_D=np.array(keys, dtype=np.uint64),
            drawn_D=[
                self._drawn.setdefault(each.distribution, DrawnSequences())
                for each in chosen
            ],
            dead_D=[dead[number] for number in pending],
            max_target_tokens=self._max_target_tokens,
            top_k=self._top_k,
            nucleus=self._nucleus,
        )
