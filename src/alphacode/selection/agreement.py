"""How far clusters agree with each other, input by input."""

from collections import Counter
from collections.abc import Mapping, Sequence

from alphacode.selection.behaviour import is_failure
from alphacode.selection.clusters import Cluster


def agreements(clusters: Sequence[Cluster]) -> Mapping[int, float]:
    """Return for each cluster's rank how far its outputs are those of others.

    The mean over the informative inputs of the share of raw samples that print the
    same, 0 where the cluster fails. Only clusters of a known behaviour count; those
    that fail everywhere get 0 and those of unknown behaviour less than that, so that
    they come last.

    Example:
      >>> pair = [
      ...     Cluster(rank=1, program_ids=("a",), num_samples=3, signature="x y"),
      ...     Cluster(rank=2, program_ids=("b",), num_samples=1, signature="x TLE"),
      ... ]
      >>> agreements(pair)
      {1: 0.875, 2: 0.5}
    """
    symbols = {
        cluster.rank: cluster.signature.split()
        for cluster in clusters
        if cluster.kind == "behaviour"
    }
    weights = {cluster.rank: cluster.num_samples for cluster in clusters}
    total = sum(weights[rank] for rank in symbols) or 1
    votes: list[Counter[str]] = []
    for rank, row in symbols.items():
        votes += [Counter() for _ in range(len(row) - len(votes))]
        for column, symbol in enumerate(row):
            votes[column][symbol] += weights[rank]
    agreed = {
        rank: sum(
            0 if is_failure(symbol) else votes[column][symbol]
            for column, symbol in enumerate(row)
        )
        / (total * max(1, len(row)))
        for rank, row in symbols.items()
    }
    last = {"failing": 0.0, "unknown": -1.0}
    return {
        cluster.rank: agreed[cluster.rank]
        if cluster.rank in agreed
        else last[cluster.kind]
        for cluster in clusters
    }
