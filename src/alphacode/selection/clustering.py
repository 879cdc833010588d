"""Group candidates by what they print on the same new inputs.

Programs with equal outputs on every input are taken for the same program; a large
cluster is a program that many samples agree on. Weights count raw samples.

Not covered: a program whose output depends on time or chance lands in a cluster of
its own.
Source: paper section 4.6; symbols for crash, timeout and silence are ours.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from alphacode.core.randomness import stream
from alphacode.selection.behaviour import Behaviour, is_failure
from alphacode.selection.deduplication import DistinctProgram, count_samples
from alphacode.selection.filtering import unjudged_notes

ClusterKind = Literal["behaviour", "failing", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Candidates that behave alike."""

    rank: int
    """1 for the first to be submitted from."""
    program_ids: tuple[str, ...]
    num_samples: int
    """Raw samples behind its programs: the weight."""
    signature: str
    """Symbols of what its programs do, one per informative input."""
    kind: ClusterKind = "behaviour"
    """`failing`: fails on every informative input. `unknown`: could not be executed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clustering:
    """All clusters, best first, and what was counted on the way."""

    clusters: tuple[Cluster, ...]
    num_inputs: int = 0
    num_informative_inputs: int = 0
    """Inputs on which at least one candidate ends by itself."""
    num_unjudged: int = 0
    """Programs that could not be executed through a failure of ours."""
    notes: tuple[str, ...] = ()


def draw_candidates(
    programs: Sequence[DistinctProgram], max_candidates: int, seed: int
) -> tuple[DistinctProgram, ...]:
    """Return at most `max_candidates` programs, as random draws of samples find them.

    The paper clusters at most 8192 samples; here they are distinct programs, and a
    program is likelier to be kept the more samples it has.
    """
    if len(programs) <= max_candidates:
        return tuple(programs)
    # Each sample once, in an order that does not depend on how programs are listed.
    tickets = sorted((i, p.program_id) for p in programs for i in p.indices)
    stream(seed, "clustering", "candidates").shuffle(tickets)
    kept = list(dict.fromkeys(name for _, name in tickets))[:max_candidates]
    chosen = set(kept)
    return tuple(program for program in programs if program.program_id in chosen)


def cluster_by_behaviour(
    programs: Sequence[DistinctProgram],
    behaviours: Mapping[str, Behaviour],
    seed: int,
) -> Clustering:
    """Return the clusters of programs from what each did on the same inputs.

    Order: by raw samples, ties by a seeded draw; then the programs that fail on every
    informative input, together; last those of unknown behaviour, together.

    Args:
      behaviours: by `program_id`; a program without one counts as unknown.
    """
    signatures = {
        p.program_id: behaviour.symbols
        for p in programs
        if (behaviour := behaviours.get(p.program_id)) and not behaviour.error
    }
    unknown = [p for p in programs if p.program_id not in signatures]
    num_inputs = max(map(len, signatures.values()), default=0)
    informative = [
        column
        for column in range(num_inputs)
        if not all(is_failure(symbols[column]) for symbols in signatures.values())
    ]
    groups: dict[tuple[ClusterKind, str], list[DistinctProgram]] = defaultdict(list)
    for program in programs:
        symbols = signatures.get(program.program_id)
        groups[_group_of(symbols, informative, num_inputs)].append(program)
    reasons = [_reason(behaviours.get(p.program_id)) for p in unknown]
    return Clustering(
        clusters=_ranked(groups, seed),
        num_inputs=num_inputs,
        num_informative_inputs=len(informative),
        num_unjudged=len(unknown),
        notes=tuple(unjudged_notes(reasons)),
    )


def single_cluster(programs: Sequence[DistinctProgram], *notes: str) -> Clustering:
    """Return all programs as one cluster, for when nothing can tell them apart."""
    if not programs:
        return Clustering(clusters=(), notes=notes)
    groups: dict[tuple[ClusterKind, str], list[DistinctProgram]] = {
        ("behaviour", ""): list(programs)
    }
    return Clustering(clusters=_ranked(groups, seed=0), notes=notes)


def _group_of(
    symbols: Sequence[str] | None, informative: Sequence[int], num_inputs: int
) -> tuple[ClusterKind, str]:
    if symbols is None:
        return "unknown", ""
    seen = [symbols[column] for column in informative]
    if num_inputs and all(map(is_failure, seen)):
        # How a program fails is chance (a timeout here, a crash there): one cluster.
        return "failing", ""
    return "behaviour", " ".join(seen)


def _ranked(
    groups: Mapping[tuple[ClusterKind, str], Sequence[DistinctProgram]], seed: int
) -> tuple[Cluster, ...]:
    kinds = ("behaviour", "failing", "unknown")

    def position(group: tuple[ClusterKind, str]) -> tuple[int, int, float]:
        kind, signature = group
        tie_break = stream(seed, "clustering", "tie", signature).random()
        return kinds.index(kind), -count_samples(groups[group]), tie_break

    return tuple(
        Cluster(
            rank=rank,
            program_ids=tuple(sorted(p.program_id for p in groups[group])),
            num_samples=count_samples(groups[group]),
            signature=group[1],
            kind=group[0],
        )
        for rank, group in enumerate(sorted(groups, key=position), start=1)
    )


def _reason(behaviour: Behaviour | None) -> str:
    return behaviour.error if behaviour else "the judge gave no answer"
