"""Dual agreement: prefer behaviours that many samples have and many tests confirm.

A test is an input with one of the outputs that candidates print for it, and weighs the
share of raw samples that print it; failures confirm nothing. A cluster passes on every
input the test that its own output is, so that its score is its raw samples times the
weight of the tests it passes. It differs from size alone where clusters agree with
each other on most inputs: they confirm each other's tests.

Source: CodeT (Chen et al. 2022), whose tests a model writes together with their
outputs. Here no model writes outputs, so that they are the candidates' own.
"""

from alphacode.selection.agreement import agreements
from alphacode.selection.candidates import cluster_candidates
from alphacode.selection.selection import Selection, SelectionTask


def select(task: SelectionTask) -> Selection:
    """Return a choice in turn from each cluster, the best confirmed first."""
    clustered = cluster_candidates(task)
    clusters = clustered.clustering.clusters
    agreed = agreements(clusters)
    order = sorted(
        clusters, key=lambda each: (-agreed[each.rank] * each.num_samples, each.rank)
    )
    return clustered.select(task, tuple(order))
