"""Cluster candidates by behaviour on new inputs; submit from the largest first.

Source: paper section 4.6. The inputs are mutations of the examples, not drawn from a
model.
"""

from dataclasses import replace

from alphacode.selection.behaviour import execute_programs
from alphacode.selection.clustering import (
    Clustering,
    cluster_by_behaviour,
    draw_candidates,
    single_cluster,
)
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.mutation import mutate_inputs
from alphacode.selection.selection import Selection, SelectionTask
from alphacode.selection.submission import choose_submissions


def select(task: SelectionTask) -> Selection:
    """Return a choice in turn from each cluster.

    Nothing is executed where nothing can be learned: at most one candidate, or no
    inputs. The notes say so.
    """
    programs = draw_candidates(task.candidates, task.settings.max_candidates, task.seed)
    inputs = _inputs(task) if len(programs) > 1 else ()
    clustering = _cluster(task, programs, inputs)
    notes = clustering.notes
    if len(programs) < len(task.candidates):
        notes = (*notes, f"{len(programs)} of {len(task.candidates)} clustered")
    return Selection(
        submissions=choose_submissions(
            clustering.clusters, programs, task.num_submissions, task.seed
        ),
        clusters=clustering.clusters,
        inputs=inputs,
        num_informative_inputs=clustering.num_informative_inputs,
        num_unjudged=clustering.num_unjudged,
        notes=notes,
    )


def _inputs(task: SelectionTask) -> tuple[str, ...]:
    mutated = mutate_inputs(
        task.public_inputs,
        task.settings.num_inputs,
        task.seed,
        description=task.description,
    )
    public = task.public_inputs if task.settings.includes_public_inputs else ()
    return tuple(dict.fromkeys((*public, *mutated)))


def _cluster(
    task: SelectionTask, programs: tuple[DistinctProgram, ...], inputs: tuple[str, ...]
) -> Clustering:
    if len(programs) <= 1:
        count = "one candidate" if programs else "no candidate"
        return single_cluster(
            programs, f"{count}: nothing to cluster, nothing executed"
        )
    if not inputs:
        note = "no input to cluster on: all candidates form one cluster"
        return single_cluster(programs, note)
    seconds = min(task.limits.time_limit_s, task.settings.execution_time_limit_s)
    behaviours = execute_programs(
        programs,
        inputs,
        replace(task.limits, time_limit_s=seconds),
        task.judge,
        known=task.known,
        on_outcome=task.on_outcome,
    )
    return cluster_by_behaviour(programs, behaviours, task.seed)
