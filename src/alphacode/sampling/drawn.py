"""What is drawn already of one distribution: a trie of sequences with their mass.

Of each node the trie knows which share of its probability lies on sequences drawn
before. What remains of a child, times the model's probability of it, is its weight in
the next draw: drawing from the weights is drawing from what is left.

A sequence is a path from the root to a leaf. It ends with the end token or, cut off, at
the length limit; none is the beginning of another. Stretches without a branch are one
edge, so that memory is that of the tokens, and of one edge or two per sequence.

Shares are sums of products of the probabilities stored on edges, each kept as it was
when its edge was first drawn. They depend on the sequences inserted and their order
alone, never on what the model gives for the same node in another batch, where rounding
differs: a trie that is rebuilt from stored samples is the same bit for bit.
Source: the sum over drawn sequences of UniqueRandomizer (Shi, Bieber and Singh 2020).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

# What is left of a node that may still hold something: a sum of drawn shares is exact
# to about 1e-16, so that less could not be told from nothing.
LEAST_REST = 1e-12


@dataclass(slots=True, eq=False)
class Edge:
    """A stretch of tokens without a branch, and what follows it."""

    tokens: npt.NDArray[np.int32]
    log_probabilities: npt.NDArray[np.float64]
    """Of each token, given those before it."""
    children: dict[int, Edge] = field(default_factory=dict)
    """By first token; none at a leaf."""
    share: float = 1.0
    """Share of the mass at its end that is drawn: 1 at a leaf."""
    share_above: float = field(init=False)
    """The same of the node it hangs from, as far as this edge goes."""

    def __post_init__(self) -> None:
        """Take the share into account."""
        self.set_share(self.share)

    def set_share(self, share: float) -> None:
        """Set the drawn share at its end, and what follows from it."""
        self.share = share
        self.share_above = self.share_after(0)

    def share_after(self, offset: int) -> float:
        """Return the drawn share of the node that `offset` tokens lead to."""
        return math.exp(float(self.log_probabilities[offset:].sum())) * self.share


Place = tuple[Edge, int]
"""A node: an edge, and how many of its tokens lead to it."""


class DrawnSequences:
    """The sequences drawn from one distribution."""

    def __init__(self) -> None:
        empty = np.zeros(0)
        self._root = Edge(empty.astype(np.int32), empty, share=0.0)

    @property
    def mass(self) -> float:
        """Probability that a draw with replacement repeats a drawn sequence."""
        return self._root.share

    def root(self) -> Place | None:
        """Return the node of the empty prefix; `None` if nothing is drawn."""
        return (self._root, 0) if self._root.children else None

    def children(self, place: Place) -> Iterator[tuple[int, float]]:
        """Yield each child under which something is drawn, as token and rest.

        The rest is the share of the child's mass that is left: 0 for a drawn sequence,
        at least `LEAST_REST` for any other node.
        """
        edge, offset = place
        if offset < len(edge.tokens):
            yield int(edge.tokens[offset]), _rest(edge, offset + 1)
        else:
            for token, child in edge.children.items():
                yield token, _rest(child, 1)

    def child(self, place: Place, token: int) -> Place | None:
        """Return a node's child; `None` if nothing is drawn under it."""
        edge, offset = place
        if offset < len(edge.tokens):
            return (edge, offset + 1) if edge.tokens[offset] == token else None
        found = edge.children.get(token)
        return None if found is None else (found, 1)

    def insert(self, tokens: Sequence[int], log_probabilities: Sequence[float]) -> None:
        """Take in a sequence that was drawn.

        Raises:
          ValueError: it was drawn before, or begins or continues one that was.
        """
        token_T = np.asarray(tokens, dtype=np.int32)
        log_T = np.asarray(log_probabilities, dtype=np.float64)
        edge, position, path = self._root, 0, [self._root]
        while position < len(token_T):
            first = int(token_T[position])
            child = edge.children.get(first)
            if child is None:
                break
            common = _num_common(child.tokens, token_T[position:])
            if common < len(child.tokens):
                child = _split(child, common)
                edge.children[first] = child
            edge, position = child, position + common
            path.append(edge)
        # An edge without children that is not the root is a whole sequence.
        is_known = position == len(token_T)
        if is_known or (len(path) > 1 and not edge.children):
            raise ValueError(f"the sequence {token_T.tolist()} was drawn before")
        new = Edge(token_T[position:].copy(), log_T[position:].copy())
        edge.children[int(token_T[position])] = new
        for each in reversed(path):
            each.set_share(sum(child.share_above for child in each.children.values()))


def _rest(edge: Edge, offset: int) -> float:
    is_leaf = offset == len(edge.tokens) and not edge.children
    return 0.0 if is_leaf else max(1.0 - edge.share_after(offset), LEAST_REST)


def _num_common(one: npt.NDArray[np.int32], other: npt.NDArray[np.int32]) -> int:
    length = min(len(one), len(other))
    differs = np.flatnonzero(one[:length] != other[:length])
    return int(differs[0]) if len(differs) else length


def _split(edge: Edge, at: int) -> Edge:
    """Return an edge of the first tokens; the rest hangs below it."""
    lower = Edge(
        edge.tokens[at:], edge.log_probabilities[at:], edge.children, edge.share
    )
    upper = Edge(edge.tokens[:at], edge.log_probabilities[:at], share=lower.share_above)
    upper.children[int(lower.tokens[0])] = lower
    return upper
