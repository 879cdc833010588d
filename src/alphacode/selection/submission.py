"""Choose at most n programs to submit: one from each cluster in turn, largest first.

Source: paper section 4.6: from the largest cluster to the smallest, then again from the
first, skipping what was submitted; the member of a cluster is drawn at random.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from alphacode.core.problem import Language
from alphacode.core.randomness import stream
from alphacode.selection.clusters import Cluster
from alphacode.selection.deduplication import DistinctProgram


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A candidate chosen to be judged on hidden tests; one row of a table."""

    rank: int
    """1 for the first choice."""
    program_id: str
    language: Language
    index: int
    """Index of the sample whose text is submitted."""
    cluster: int | None
    """Rank of its cluster, 1 for the largest; `None` if there was no clustering."""
    cluster_samples: int = 0
    """Raw samples in that cluster."""


def choose_submissions(
    clusters: Sequence[Cluster],
    programs: Sequence[DistinctProgram],
    num_submissions: int,
    seed: int,
    scores: Mapping[str, float] | None = None,
) -> tuple[Submission, ...]:
    """Return at most `num_submissions` distinct programs, best first.

    Args:
      clusters: best first; each names its members by `program_id`.
      programs: holds every member of every cluster.
      scores: of every member; the best-scored member of a cluster comes first.

    Without scores a member's chance to be drawn first grows with its raw samples, as if
    a sample of the cluster were drawn. The choice depends on the seed and the programs
    alone.
    """
    by_id = {program.program_id: program for program in programs}
    queues = [_members(cluster, by_id, seed, scores) for cluster in clusters]
    submissions: list[Submission] = []
    for cluster, program in _round_robin(clusters, queues):
        if len(submissions) >= num_submissions:
            break
        submissions.append(
            Submission(
                rank=len(submissions) + 1,
                program_id=program.program_id,
                language=program.language,
                index=program.index,
                cluster=cluster.rank,
                cluster_samples=cluster.num_samples,
            )
        )
    return tuple(submissions)


def _members(
    cluster: Cluster,
    by_id: Mapping[str, DistinctProgram],
    seed: int,
    scores: Mapping[str, float] | None,
) -> Iterator[DistinctProgram]:
    # Only when the first is asked for: of a million clusters ten are.
    members = random_order([by_id[name] for name in cluster.program_ids], seed)
    if scores is not None:
        members.sort(key=lambda program: scores[program.program_id], reverse=True)
    yield from members


def random_order(
    programs: Sequence[DistinctProgram], seed: int
) -> list[DistinctProgram]:
    """Return programs in the order in which random draws of raw samples meet them.

    Each program draws from its own stream: another program more or less does not
    change how the rest are ordered.
    """

    def arrival(program: DistinctProgram) -> float:
        # Of m samples that arrive at exponential times, the first comes at rate m.
        return -math.log(1.0 - _draw(seed, program.program_id)) / program.num_samples

    return sorted(programs, key=lambda program: (arrival(program), program.program_id))


# Selectors that are compared order the same programs under the same seed.
@lru_cache(maxsize=65_536)
def _draw(seed: int, program_id: str) -> float:
    return stream(seed, "submission", program_id).random()


def _round_robin(
    clusters: Sequence[Cluster], queues: Sequence[Iterator[DistinctProgram]]
) -> Iterator[tuple[Cluster, DistinctProgram]]:
    live = list(zip(clusters, queues, strict=True))
    while live:
        remaining = []
        for cluster, queue in live:
            program = next(queue, None)
            if program is not None:
                yield cluster, program
                remaining.append((cluster, queue))
        live = remaining
