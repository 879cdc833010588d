"""Candidates run on new inputs and clustered: what most selectors begin with.

Nothing is executed where nothing can be learned: at most one candidate, or no inputs.
The notes say so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from alphacode.core.limits import Limits
from alphacode.selection.adaptive import cluster_adaptively
from alphacode.selection.behaviour import Behaviour, execute_programs
from alphacode.selection.clustering import (
    Cluster,
    Clustering,
    cluster_by_behaviour,
    draw_candidates,
    single_cluster,
)
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.input_sources import (
    make_inputs,
    parse_sources,
    source_notes,
)
from alphacode.selection.selection import Selection, SelectionTask
from alphacode.selection.submission import Submission, choose_submissions


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusteredCandidates:
    """The candidates that take part, and what they do."""

    programs: tuple[DistinctProgram, ...]
    inputs: tuple[str, ...]
    """The inputs they ran on; none if nothing was executed."""
    clustering: Clustering
    behaviours: Mapping[str, Behaviour] = field(default_factory=dict)
    """By `program_id`."""
    notes: tuple[str, ...] = ()

    def select(
        self,
        task: SelectionTask,
        clusters: tuple[Cluster, ...] | None = None,
        scores: Mapping[str, float] | None = None,
    ) -> Selection:
        """Return a choice in turn from each cluster.

        Args:
          clusters: the clusters in another order than by size.
          scores: within a cluster the best comes first; else the order is random.
        """
        order = self.clustering.clusters if clusters is None else clusters
        return Selection(
            submissions=choose_submissions(
                order, self.programs, task.num_submissions, task.seed, scores
            ),
            clusters=self.clustering.clusters,
            inputs=self.inputs,
            num_informative_inputs=self.clustering.num_informative_inputs,
            num_unjudged=self.clustering.num_unjudged,
            notes=self.notes,
        )


def draw_programs(task: SelectionTask) -> tuple[DistinctProgram, ...]:
    """Return the candidates that take part, at most `max_candidates` of them."""
    return draw_candidates(task.candidates, task.settings.max_candidates, task.seed)


def drawing_notes(
    task: SelectionTask, programs: tuple[DistinctProgram, ...]
) -> tuple[str, ...]:
    """Return a note where not all candidates take part."""
    if len(programs) == len(task.candidates):
        return ()
    return (f"{len(programs)} of {len(task.candidates)} clustered",)


def cluster_candidates(task: SelectionTask) -> ClusteredCandidates:
    """Run candidates on new inputs and group those that behave alike."""
    if task.clustered is not None:
        return task.clustered
    programs = draw_programs(task)
    inputs, notes = _inputs(task) if len(programs) > 1 else ((), ())
    behaviours: Mapping[str, Behaviour] = {}
    if not inputs:
        clustering = _unexecuted(programs)
    elif task.settings.adaptive_inputs:
        clustering, behaviours = cluster_adaptively(
            task,
            programs,
            inputs,
            len(programs) * task.settings.num_inputs,
            execution_limits(task),
        )
    else:
        behaviours = execute_programs(
            programs,
            inputs,
            execution_limits(task),
            task.judge,
            known=task.known,
            on_outcome=task.on_outcome,
        )
        clustering = cluster_by_behaviour(programs, behaviours, task.seed)
    return ClusteredCandidates(
        programs=programs,
        inputs=inputs,
        clustering=clustering,
        behaviours=behaviours,
        notes=(*notes, *clustering.notes, *drawing_notes(task, programs)),
    )


def execution_limits(task: SelectionTask) -> Limits:
    """Return the limits under which candidates run on new inputs."""
    seconds = min(task.limits.time_limit_s, task.settings.execution_time_limit_s)
    return replace(task.limits, time_limit_s=seconds)


def selection_inputs(task: SelectionTask) -> tuple[str, ...]:
    """Return the inputs that the settings ask for, several times as many to try."""
    return _made_inputs(task)[0]


def _made_inputs(task: SelectionTask) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the inputs, and what must be said of the sources they come from."""
    settings = task.settings
    count = settings.num_inputs
    count *= settings.adaptive_pool if settings.adaptive_inputs else 1
    shares = parse_sources(settings.input_sources)
    made = make_inputs(
        task.public_inputs,
        count,
        task.seed,
        shares,
        description=task.description,
        writer=task.writer,
    )
    public = task.public_inputs if task.settings.includes_public_inputs else ()
    inputs = tuple(dict.fromkeys((*public, *made)))
    return inputs, source_notes(made, count, shares)


def in_order(
    task: SelectionTask,
    programs: list[DistinctProgram],
    notes: tuple[str, ...] = (),
) -> Selection:
    """Return the first programs of a list as the submissions."""
    return Selection(
        submissions=tuple(
            Submission(
                rank=rank,
                program_id=program.program_id,
                language=program.language,
                index=program.index,
                cluster=None,
            )
            for rank, program in enumerate(programs[: task.num_submissions], start=1)
        ),
        notes=notes,
    )


def _inputs(task: SelectionTask) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _made_inputs(task) if task.inputs is None else (task.inputs, ())


def _unexecuted(programs: tuple[DistinctProgram, ...]) -> Clustering:
    if len(programs) <= 1:
        count = "one candidate" if programs else "no candidate"
        note = f"{count}: nothing to cluster, nothing executed"
    else:
        note = "no input to cluster on: all candidates form one cluster"
    return single_cluster(programs, note)
