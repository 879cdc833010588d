"""Submit the best-scored candidate of each of the ten largest clusters.

With fewer clusters than submissions it goes round again, to the next best of each.
Source: AlphaCode 2 Technical Report (2023), "Clustering" and "Scoring model".
"""

from dataclasses import replace

from alphacode.selection.candidates import cluster_candidates
from alphacode.selection.selection import Selection, SelectionTask, scores_of

LARGEST = 10


def select(task: SelectionTask) -> Selection:
    """Return the best-scored members in turn from the largest clusters.

    Raises:
      ConfigError: there is nothing to score with.
    """
    clustered = cluster_candidates(task)
    largest = clustered.clustering.clusters[: max(LARGEST, task.num_submissions)]
    wanted = {name for cluster in largest for name in cluster.program_ids}
    chosen = [p for p in clustered.programs if p.program_id in wanted]
    scored = scores_of(task, chosen)
    selection = clustered.select(task, largest, scored.scores)
    return replace(selection, notes=(*selection.notes, *scored.notes))
