"""Cluster candidates by behaviour on new inputs; submit from the largest first.

Source: paper section 4.6.
"""

from alphacode.selection.candidates import cluster_candidates
from alphacode.selection.selection import Selection, SelectionTask


def select(task: SelectionTask) -> Selection:
    """Return a choice in turn from each cluster, the largest first."""
    return cluster_candidates(task).select(task)
