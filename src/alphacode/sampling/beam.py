"""Stochastic beam search: the k sequences of largest perturbed log-probability.

Give each sequence its log-probability plus Gumbel noise of its own: the k largest are
k draws without replacement, the largest first. No sequence need be enumerated: the
largest value below a node is a Gumbel variable of the node's mass, and given it the
node's children are drawn in falling order. The first has the node's value and is drawn
from the distribution itself; each further one is drawn from what is left of the
distribution, its value being a Gumbel variable of that rest, cut off at the value
before. Only children that reach the best k are made, so that a step costs little more
than one draw per row.

Source: Kool, van Hoof and Welling 2019 (Stochastic Beams and Where to Find Them); the
falling order is the Gumbel process of Maddison, Tarlow and Minka 2014 (A* Sampling).
"""

# ruff: noqa: N815 (field names end in their shape)

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.branching import branch, rows_to_keep
from alphacode.sampling.counter import Keys, child_keys, uniform
from alphacode.sampling.decoder_loop import FORBIDDEN, pad
from alphacode.sampling.drawn import DrawnSequences, Place
from alphacode.sampling.logits import draw_tokens, sampling_probabilities
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class BeamRequest:
    """A number of sequences to draw from each of some distributions."""

    sources: list[list[int]]
    """Token ids of the distinct prompts."""
    prompt_D: list[int]
    """For each distribution the index of its prompt."""
    temperature_D: list[float]
    count_D: list[int]
    """How many sequences to draw, at most."""
    keys_D: Keys
    """The random key of the root."""
    drawn_D: list[DrawnSequences]
    """What was drawn before and is not drawn again."""
    dead_D: list[set[tuple[int, ...]]]
    """Prefixes below which nothing is left; those that are found are added."""
    max_target_tokens: int
    top_k: int = 0
    nucleus: float = 1.0


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sequence that was drawn: one that ended, or was cut off at the limit."""

    distribution: int
    """Its number in the request."""
    tokens: tuple[int, ...]
    """The end token included if it was drawn."""
    token_log_probabilities: tuple[float, ...]
    """Under the untouched distribution."""
    perturbed: float
    """What the order of draws goes by, largest first."""


class _Children(NamedTuple):
    """Continuations, best first for each parent."""

    parent_C: Integers
    token_C: Integers
    perturbed_C: Floats
    log_share_C: Floats
    """Log of the child's share of what is left at its parent."""

    def pick(self, chosen: Integers) -> "_Children":
        """Return some of them."""
        return _Children(
            self.parent_C[chosen],
            self.token_C[chosen],
            self.perturbed_C[chosen],
            self.log_share_C[chosen],
        )


class _Steps(NamedTuple):
    """What was chosen at one position, to be read backwards from any leaf."""

    parent_C: Integers
    token_C: Integers
    log_probability_C: Floats


def draw_sequences(model: EncoderDecoder, request: BeamRequest) -> list[Leaf]:
    """Return the sequences drawn, in falling order of `perturbed`.

    Fewer than asked for where no more are left, or where `dead_D` has grown.
    """
    with torch.inference_mode():
        beam = _Beam(model, request)
        while not beam.is_finished:
            beam.step()
    return sorted(beam.leaves(), key=lambda leaf: -leaf.perturbed)


class _Beam:
    """The prefixes that may still lead to one of the sequences, one row each."""

    def __init__(self, model: EncoderDecoder, request: BeamRequest) -> None:
        self._model, self._request = model, request
        self._device = model.embedding.weight.device
        count = len(request.prompt_D)
        self._count_D = np.asarray(request.count_D)
        self._distribution_N = np.arange(count)
        self._perturbed_N = np.zeros(count)
        # Log of each prefix's share of all that is left in its distribution.
        self._log_left_N = np.zeros(count)
        self._keys_N = request.keys_D
        # Number of each prefix in the step before.
        self._number_N = np.arange(count)
        self._places = [drawn.root() for drawn in request.drawn_D]
        self._row_N = torch.tensor(request.prompt_D, device=self._device)
        temperatures = torch.tensor(request.temperature_D, dtype=torch.float64)
        self._temperature_D = temperatures.to(self._device)
        source_PS, mask_PS = pad(request.sources, self._device)
        prompts = torch.arange(len(request.sources), device=self._device)
        self._state = model.start(source_PS, mask_PS, prompts)
        self._token_R = torch.full_like(prompts, BOS_ID)
        self._steps: list[_Steps] = []
        # Of each leaf kept: distribution, last step, number in it, perturbed.
        self._leaves: list[tuple[int, int, int, float]] = []

    @property
    def is_finished(self) -> bool:
        """Whether every prefix has ended."""
        return not len(self._distribution_N)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the sequences drawn."""
        for distribution, step, number, perturbed in self._leaves:
            tokens, log_probabilities = self._path(step, number)
            yield Leaf(distribution, tokens, log_probabilities, perturbed)

    def step(self) -> None:
        """Go on by one token with the best continuations of all prefixes."""
        position = self._state.length
        probabilities_NV = self._probabilities()
        weights_NV = probabilities_NV.clone()
        self._leave_out_drawn(weights_NV)
        children = self._children(weights_NV)
        kept = self._best(children)
        children = children.pick(kept)
        parent_C, token_C = children.parent_C, children.token_C
        chosen_C = probabilities_NV[
            torch.from_numpy(parent_C).to(self._device),
            torch.from_numpy(token_C).to(self._device),
        ]
        log_C = chosen_C.log().cpu().numpy()
        self._steps.append(_Steps(self._number_N[parent_C], token_C, log_C))
        ends_C = token_C == EOS_ID
        if position + 1 == self._request.max_target_tokens:
            ends_C = np.ones_like(ends_C)
        for number in np.flatnonzero(ends_C).tolist():
            distribution = int(self._distribution_N[parent_C[number]])
            perturbed = float(children.perturbed_C[number])
            self._leaves.append((distribution, position, number, perturbed))
        self._go_on(children, np.flatnonzero(~ends_C))

    def _probabilities(self) -> Tensor:
        """Return the untouched distribution of each prefix, float64."""
        logits_RV = self._model.step(self._token_R, self._state)
        if logits_RV.dtype in (torch.float16, torch.bfloat16):
            logits_RV = logits_RV.float()
        logits_RV[:, FORBIDDEN] = -torch.inf
        numbers_N = torch.from_numpy(self._distribution_N).to(self._device)
        probabilities_NV = sampling_probabilities(
            logits_RV[self._row_N],
            self._temperature_D[numbers_N],
            top_k=self._request.top_k,
            nucleus=self._request.nucleus,
        ).double()
        # In float32 the sum is off by 1e-7, which is more than what may be left.
        return probabilities_NV / probabilities_NV.sum(-1, keepdim=True)

    def _leave_out_drawn(self, weights_NV: Tensor) -> None:
        """Turn probabilities into what is left of them."""
        rows, columns, rests = [], [], []
        for number, place in enumerate(self._places):
            if place is None:
                continue
            distribution = int(self._distribution_N[number])
            dead = self._request.dead_D[distribution]
            prefix = self._prefix(number) if dead else ()
            drawn = self._request.drawn_D[distribution]
            for token, rest in drawn.children(place):
                rows.append(number)
                columns.append(token)
                rests.append(0.0 if dead and (*prefix, token) in dead else rest)
        if rows:
            rests_C = torch.tensor(rests, dtype=torch.float64, device=self._device)
            weights_NV[rows, columns] *= rests_C

    def _children(self, weights_NV: Tensor) -> _Children:
        """Return the continuations that may be among the best, `weights_NV` spent."""
        total_N = weights_NV.sum(-1).cpu().numpy()
        for number in np.flatnonzero(total_N == 0.0).tolist():
            dead = self._request.dead_D[int(self._distribution_N[number])]
            dead.add(self._prefix(number))
        alive = np.flatnonzero(total_N > 0.0)
        bound_A, rest_A = self._perturbed_N[alive], total_N[alive]
        found: list[_Children] = []
        turn = 0
        while len(alive):
            if turn > 0:
                number_A = uniform(self._keys_N[alive], 2 * turn)
                log_rest_A = np.log(rest_A / total_N[alive]) + self._log_left_N[alive]
                bound_A = _gumbel_below(log_rest_A, bound_A, number_A)
                reaches = bound_A > self._worst(found)[self._distribution_N[alive]]
                alive, bound_A = alive[reaches], bound_A[reaches]
                if not len(alive):
                    break
            alive_A = torch.from_numpy(alive).to(self._device)
            rest_AV = weights_NV[alive_A]
            token_A, log_weight_A = _draw(rest_AV, self._keys_N[alive], 2 * turn + 1)
            log_share_A = log_weight_A.cpu().numpy() - np.log(total_N[alive])
            tokens = token_A.cpu().numpy()
            found.append(_Children(alive, tokens, bound_A, log_share_A))
            weights_NV[alive_A, token_A] = 0.0
            # Summed anew: a difference would lose what is left after a likely token.
            rest_AV.scatter_(1, token_A.unsqueeze(1), 0.0)
            rest_A = rest_AV.sum(-1).cpu().numpy()
            some = rest_A > 0.0
            alive, bound_A, rest_A = alive[some], bound_A[some], rest_A[some]
            turn += 1
        return _joined(found)

    def _worst(self, found: list[_Children]) -> Floats:
        """Return for each distribution what a continuation must exceed to be kept."""
        numbers, values = self._pool(_joined(found))
        worst_D = np.full(len(self._count_D), -np.inf)
        order = np.lexsort((-values, numbers))
        first_D = np.searchsorted(numbers[order], np.arange(len(worst_D) + 1))
        is_full_D = np.diff(first_D) >= self._count_D
        last_D = (first_D[:-1] + self._count_D - 1)[is_full_D]
        worst_D[is_full_D] = values[order][last_D]
        return worst_D

    def _pool(self, children: _Children) -> tuple[Integers, Floats]:
        """Return distributions and values of leaves and children, leaves first."""
        leaves = np.array([leaf[0] for leaf in self._leaves], dtype=np.int64)
        values = np.array([leaf[3] for leaf in self._leaves], dtype=np.float64)
        numbers = self._distribution_N[children.parent_C]
        return (
            np.concatenate((leaves, numbers)),
            np.concatenate((values, children.perturbed_C)),
        )

    def _best(self, children: _Children) -> Integers:
        """Return which children are kept; drop the leaves that are not."""
        numbers, values = self._pool(children)
        order = np.lexsort((-values, numbers))
        first_D = np.searchsorted(numbers[order], np.arange(len(self._count_D)))
        rank = np.arange(len(order)) - first_D[numbers[order]]
        kept = np.sort(order[rank < self._count_D[numbers[order]]])
        num_leaves = len(self._leaves)
        self._leaves = [self._leaves[each] for each in kept[kept < num_leaves].tolist()]
        return kept[kept >= num_leaves] - num_leaves

    def _go_on(self, children: _Children, stays: Integers) -> None:
        """Make the children that stay the prefixes of the next step."""
        parent_N, token_N, perturbed_N, log_share_N = children.pick(stays)
        self._places = [
            self._child_place(int(parent), int(token))
            for parent, token in zip(parent_N, token_N, strict=True)
        ]
        self._distribution_N = self._distribution_N[parent_N]
        self._perturbed_N = perturbed_N
        self._log_left_N = self._log_left_N[parent_N] + log_share_N
        self._keys_N = child_keys(self._keys_N[parent_N], token_N)
        self._number_N = stays
        if self.is_finished:
            return
        parents = torch.from_numpy(parent_N).to(self._device)
        tokens = torch.from_numpy(token_N).to(self._device)
        rows = branch(self._row_N[parents], tokens, self._state.num_rows)
        self._state.copy_rows(rows.parents_C, rows.children_C)
        self._row_N, self._token_R = rows.row_N, rows.token_R
        living = rows_to_keep(self._row_N, self._state.num_rows)
        if living is not None:
            self._state.keep_rows(living)
            self._token_R = self._token_R[living]
            self._row_N = torch.searchsorted(living, self._row_N)

    def _child_place(self, parent: int, token: int) -> Place | None:
        place = self._places[parent]
        if place is None:
            return None
        drawn = self._request.drawn_D[int(self._distribution_N[parent])]
        return drawn.child(place, token)

    def _prefix(self, number: int) -> tuple[int, ...]:
        return self._path(len(self._steps) - 1, int(self._number_N[number]))[0]

    def _path(
        self, step: int, number: int
    ) -> tuple[tuple[int, ...], tuple[float, ...]]:
        """Return tokens and log-probabilities up to a number of a step."""
        tokens, log_probabilities = [], []
        for each in reversed(self._steps[: step + 1]):
            tokens.append(int(each.token_C[number]))
            log_probabilities.append(float(each.log_probability_C[number]))
            number = int(each.parent_C[number])
        return tuple(reversed(tokens)), tuple(reversed(log_probabilities))


def _draw(weights_NV: Tensor, keys_N: Keys, step: int) -> tuple[Tensor, Tensor]:
    numbers_N = torch.from_numpy(uniform(keys_N, step)).to(weights_NV.device)
    own_N = torch.arange(len(weights_NV), device=weights_NV.device)
    return draw_tokens(weights_NV, own_N, numbers_N)


def _gumbel_below(log_mass_N: Floats, bound_N: Floats, number_N: Floats) -> Floats:
    """Return Gumbel variables of a log mass, given that they lie below a bound."""
    # A Gumbel variable is minus the log of an exponential one of rate `mass`; below
    # the bound means that the exponential one lies beyond another, and has no memory.
    with np.errstate(divide="ignore"):
        log_wait_N = np.log(-np.log1p(-number_N)) - log_mass_N
    return -np.logaddexp(-bound_N, log_wait_N)


def _joined(found: list[_Children]) -> _Children:
    empty = np.zeros(0, dtype=np.int64)
    none = _Children(empty, empty, empty.astype(float), empty.astype(float))
    return _Children(
        *(np.concatenate(columns) for columns in zip(none, *found, strict=True))
    )
