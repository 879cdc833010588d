"""Minimum Bayes risk by execution: prefer outputs that most samples agree on.

The risk of a program is the mean over inputs of the share of raw samples that print
something else; a failure agrees with nothing. One program of each cluster in turn, the
least risk first, as programs of one cluster have the same risk.

Source: MBR-EXEC (Shi et al. 2022). Its loss is 1 where any output differs, which is the
largest cluster again; this is the loss per input.
"""

from alphacode.selection.agreement import agreements
from alphacode.selection.candidates import cluster_candidates
from alphacode.selection.selection import Selection, SelectionTask


def select(task: SelectionTask) -> Selection:
    """Return a choice in turn from each cluster, the least risk first."""
    clustered = cluster_candidates(task)
    clusters = clustered.clustering.clusters
    agreed = agreements(clusters)
    order = sorted(clusters, key=lambda each: (-agreed[each.rank], each.rank))
    return clustered.select(task, tuple(order))
