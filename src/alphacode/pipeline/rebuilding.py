"""Counts of samples as if drawn with replacement, for a run that drew without.

Estimates of n@k and pass@k are about independent samples; samples without replacement
hold more distinct programs than these. See `evaluation/replacement.py`.
"""

from collections.abc import Iterable, Mapping

from alphacode.core.sample import Sample
from alphacode.evaluation.replacement import DistinctDraws, rebuild_counts
from alphacode.selection.judging import ProgramJudgement

# A rebuild visits every sample; a hundred leave little noise of their own.
_REBUILDS = 100
_SAMPLES_VISITED = 10_000_000


def rebuild_sample_counts(
    samples: Iterable[tuple[Sample, str]],
    passing: Iterable[str],
    hidden: Mapping[str, ProgramJudgement],
    *,
    seed: int,
) -> tuple[tuple[int, int], ...]:
    """Return pairs of samples that pass the examples, and everything, per rebuild.

    Args:
      samples: all samples of a problem with the ids of their programs.
      passing: ids of the programs that pass the examples.
      hidden: what each of these earns on the hidden tests.
    """
    candidates = set(passing)
    groups: dict[int, list[tuple[int, float, bool, bool]]] = {}
    num_samples = 0
    for sample, name in samples:
        if sample.sequence is None or sample.log_probability is None:
            raise ValueError(f"sample {sample.index} was drawn with replacement")
        passed = name in candidates
        accepted = passed and hidden[name].is_accepted
        item = (sample.index, sample.log_probability, passed, accepted)
        groups.setdefault(sample.sequence.distribution, []).append(item)
        num_samples += 1
    draws = []
    for _, items in sorted(groups.items()):
        # By index: the order of drawing.
        _, log_probability, passes, accepts = zip(*sorted(items), strict=True)
        draws.append(
            DistinctDraws(
                log_probability=log_probability, passed=passes, accepted=accepts
            )
        )
    count = max(1, min(_REBUILDS, _SAMPLES_VISITED // max(1, num_samples)))
    return tuple(rebuild_counts(draws, num_rebuilds=count, seed=seed))
