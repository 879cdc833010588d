"""Group candidates by what they print on the same new inputs.

Programs with equal outputs on every input are taken for the same program; a large
cluster is a program that many samples agree on. Weights count raw samples.

Not covered: a program whose output depends on time or chance lands in a cluster of
its own.
Source: paper section 4.6; symbols for crash, timeout and silence are ours.
"""

from collections.abc import Mapping, Sequence

from alphacode.core.randomness import stream
from alphacode.selection.behaviour import Behaviour
from alphacode.selection.behaviour_table import BehaviourTable
from alphacode.selection.clusters import Cluster, Clustering
from alphacode.selection.deduplication import DistinctProgram, count_samples

__all__ = ["Cluster", "Clustering", "cluster_by_behaviour", "draw_candidates"]


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
    table = BehaviourTable()
    for program in programs:
        behaviour = behaviours.get(program.program_id)
        if behaviour is None or behaviour.error:
            table.add_unknown(
                program.program_id, program.num_samples, unknown_reason(behaviour)
            )
        else:
            table.add(program.program_id, program.num_samples, behaviour.symbols)
    return table.clustering(seed)


def single_cluster(programs: Sequence[DistinctProgram], *notes: str) -> Clustering:
    """Return all programs as one cluster, for when nothing can tell them apart."""
    if not programs:
        return Clustering(clusters=(), notes=notes)
    whole = Cluster(
        rank=1,
        program_ids=tuple(sorted(program.program_id for program in programs)),
        num_samples=count_samples(programs),
        signature="",
    )
    return Clustering(clusters=(whole,), notes=notes)


def unknown_reason(behaviour: Behaviour | None) -> str:
    """Return why nothing is known of a program: it was not executed.

    Example:
      >>> unknown_reason(None)
      'the judge gave no answer'
    """
    return behaviour.error if behaviour else "the judge gave no answer"
