"""What clustering gives: candidates that behave alike, and what was counted."""

from dataclasses import dataclass
from typing import Literal

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
