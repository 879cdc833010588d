"""Tables of a run beyond one figure: by language, by doubt, beyond its samples."""

from collections.abc import Mapping, Sequence

from alphacode.core.errors import ConfigError
from alphacode.evaluation.estimators import n_at_k, pass_at_k
from alphacode.evaluation.extrapolation import Extrapolation, extrapolate
from alphacode.evaluation.resampling import Over, SampleCounts, resample
from alphacode.evaluation.scores import Score, score_of

# The first is what every other figure of a report has.
_OVERS: Sequence[Over] = ("samples", "both")


def pass_name(k: int) -> str:
    """Return what a metric is called.

    Example:
      >>> pass_name(10)
      'pass@10'
    """
    return f"pass@{k}"


def language_table(
    problems: Sequence[Mapping[str, SampleCounts]], n: int, seed: int = 0
) -> dict[str, dict[str, Score]]:
    """Return pass@1 and n@k of each language's samples alone, without clustering.

    Args:
      problems: for each problem the counts of each language.

    k is the fewest samples of the language that a problem has; n is k where k is less.
    """
    tables: dict[str, dict[str, Score]] = {}
    for language in sorted({name for problem in problems for name in problem}):
        counts = [problem[language] for problem in problems if language in problem]
        counts = [each for each in counts if each.num_samples]
        k = min((each.num_samples for each in counts), default=0)
        if not k:
            continue
        single = [
            pass_at_k(num_samples=c.num_samples, num_accepted=c.num_accepted, k=1)
            for c in counts
        ]
        many = [
            n_at_k(
                num_samples=c.num_samples,
                num_passed=c.num_passed,
                num_accepted=c.num_accepted,
                n=min(n, k),
                k=k,
            )
            for c in counts
        ]
        tables[language] = {
            pass_name(1): score_of(single, seed),
            f"{min(n, k)}@{k}": score_of(many, seed),
        }
    return tables


def interval_tables(
    counts: Sequence[SampleCounts], ks: Sequence[int], n: int, seed: int = 0
) -> dict[str, dict[str, dict[str, Score]]]:
    """Return n@k and pass@k with intervals over samples, and over both.

    By kind of interval, then `pass` or `n` with k. Problems with fewer samples than the
    most count nowhere here.
    """
    most = max((each.num_samples for each in counts), default=0)
    whole = [each for each in counts if each.num_samples == most]
    ks = [k for k in ks if k <= most]
    if not whole or not ks:
        return {}
    passes = resample(whole, ks, n=None, seed=seed)
    submitted = resample(whole, ks, n=n, seed=seed)
    tables: dict[str, dict[str, dict[str, Score]]] = {}
    for over in _OVERS:
        rows = zip(ks, passes.intervals(over, seed=seed), strict=True)
        named = {pass_name(k): each for k, each in rows}
        rows = zip(ks, submitted.intervals(over, seed=seed), strict=True)
        limited = {f"{n}@{k}": each for k, each in rows if k >= n}
        tables[over] = {
            kind: {
                name: Score(
                    mean=each.mean, low=each.low, high=each.high, problems=len(whole)
                )
                for name, each in table.items()
            }
            for kind, table in (("metrics", named), ("without_clustering", limited))
        }
    return tables


def extrapolation_table(
    counts: Sequence[SampleCounts], n: int, seed: int = 0
) -> dict[str, Extrapolation]:
    """Return what ten times the samples would give: `pass` and `n`, where known."""
    most = max((each.num_samples for each in counts), default=0)
    whole = [each for each in counts if each.num_samples == most]
    try:
        return {
            "pass": extrapolate(whole, n=None, seed=seed),
            "n": extrapolate(whole, n=n, seed=seed),
        }
    except ConfigError:
        # Too few samples for a decade.
        return {}
