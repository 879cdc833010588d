"""What a stored report says of a problem's solve rate."""

from alphacode.evaluation.estimators import mean_n_at_k
from alphacode.pipeline.report import SolveReport


def rate_of(report: SolveReport, n: int, k: int) -> float | None:
    """Return a problem's n@k without clustering; `None` where it is not known.

    It is not where not all programs were judged, where drawing stopped early (what was
    drawn last was always right), and beyond the samples there are. Of samples drawn
    without replacement it is what samples with replacement would have.
    """
    accepted = report.samples_passed_all
    if accepted is None or report.stopped_early or k > report.samples:
        return None
    pairs = report.rebuilt_counts
    if pairs is None:
        pairs = ((report.samples_passed_examples, accepted),)
    return mean_n_at_k(pairs, num_samples=report.samples, n=n, k=k)
