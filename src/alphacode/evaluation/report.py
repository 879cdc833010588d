"""From one record per problem to the metrics of a run.

A problem that could not be judged, or has no hidden tests, is no failure of the model:
it is left out of every denominator and named aloud, with the reason.
Source: paper section 2.2 (n@k, pass@k) and appendix A.3.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from alphacode.evaluation.estimators import mean_n_at_k
from alphacode.evaluation.extrapolation import Extrapolation
from alphacode.evaluation.resampling import SampleCounts
from alphacode.evaluation.scores import Score, score_of
from alphacode.evaluation.tables import (
    extrapolation_table,
    interval_tables,
    language_table,
    pass_name,
)

NO_HIDDEN_TESTS = "no hidden tests"
JUDGE_FAILED = "the judge itself failed on some of its programs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemRecord:
    """What one problem of a run came to."""

    problem: str
    num_samples: int
    """Raw samples drawn: K."""
    num_passed: int | None
    """Raw samples that pass the example tests: e. `None` if not all were judged."""
    num_accepted: int | None = None
    """Raw samples that pass the example and hidden tests: s. `None` if not judged."""
    is_without_replacement: bool = False
    """Whether no sample was drawn twice, so that estimates need `rebuilt_counts`."""
    rebuilt_counts: tuple[tuple[int, int], ...] = ()
    """Of `num_samples` samples, how many would pass the example tests and how many
    everything if they had been drawn with replacement: a pair per rebuild."""
    num_submissions: int = 0
    is_solved: bool | None = None
    """Whether a submission was accepted on the hidden tests; `None` if unjudged."""
    unjudged_reason: str = ""
    """Why the problem is unjudged; empty if it was scored."""
    is_stopped_early: bool = False
    """Whether drawing ended because enough programs passed. Such counts estimate
    nothing: what was drawn last was always right."""
    is_ranked: bool = False
    """Whether samples came best first, so that they are no random ones."""
    rating: int = 0
    """`cf_rating`; 0 if unknown."""
    tags: tuple[str, ...] = ()
    difficulty: str = ""
    """The schema's name, such as EASY or A; empty if unknown."""
    by_language: Mapping[str, SampleCounts] = field(default_factory=dict)
    """The samples of each language, where all of them were judged."""

    def counts(self) -> tuple[tuple[int, int], ...]:
        """Return e and s for estimators that draw with replacement.

        Several pairs stand for their mean; none where they are unknown.
        """
        if self.num_accepted is None or self.num_passed is None:
            return ()
        if self.is_without_replacement:
            return self.rebuilt_counts
        return ((self.num_passed, self.num_accepted),)

    @property
    def is_scored(self) -> bool:
        """Whether the problem counts in denominators."""
        return self.is_solved is not None and not self.unjudged_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationReport:
    """The metrics of a run."""

    problems: int
    scored: int
    unjudged: int
    solved: int
    metrics: Mapping[str, Score]
    """`10@1000` as observed, with clustering; `pass@k` where samples were judged."""
    without_clustering: Mapping[str, Score] = field(default_factory=dict)
    """n@k for k up to K if n passing samples were submitted at random."""
    by_rating: Mapping[str, Score] = field(default_factory=dict)
    by_tag: Mapping[str, Score] = field(default_factory=dict)
    by_difficulty: Mapping[str, Score] = field(default_factory=dict)
    by_language: Mapping[str, Mapping[str, Score]] = field(default_factory=dict)
    """pass@1 and n@k, without clustering, of the samples of one language alone."""
    intervals: Mapping[str, Mapping[str, Mapping[str, Score]]] = field(
        default_factory=dict
    )
    """`samples` and `both` (problems and samples), what intervals are over; in each
    `metrics` and `without_clustering` once more."""
    extrapolations: Mapping[str, Extrapolation] = field(default_factory=dict)
    """`pass` and `n` at ten times the samples, without clustering."""
    notes: tuple[str, ...] = ()
    """Sentences a reader must see beside the figures."""

    def rates(self) -> Iterator[tuple[str, Score, tuple[Score | None, Score | None]]]:
        """Yield each metric's name, its score, and the same over samples and over both.

        There is no other interval of what was observed once.
        """
        for kind, table, words in (
            ("metrics", self.metrics, ""),
            ("without_clustering", self.without_clustering, ", no clustering"),
        ):
            for name, score in table.items():
                samples, both = (
                    self.intervals.get(over, {}).get(kind, {}).get(name)
                    for over in ("samples", "both")
                )
                yield f"{name}{words}", score, (samples, both)

    def sentences(self) -> list[str]:
        """Return what ten times the samples would give, in words."""
        names = {"pass": "pass@k", "n": "n@k without clustering"}
        return [
            f"{names[key]} {found.sentence}, {found.problems} problems"
            for key, found in self.extrapolations.items()
        ]

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        tables = {
            name: {key: score.as_dict() for key, score in table.items()}
            for name, table in (
                ("metrics", self.metrics),
                ("without_clustering", self.without_clustering),
                ("by_rating", self.by_rating),
                ("by_tag", self.by_tag),
                ("by_difficulty", self.by_difficulty),
            )
        }
        tables["by_language"] = _plain(self.by_language)
        tables["intervals"] = _plain(self.intervals)
        tables["extrapolations"] = _plain(self.extrapolations)
        return {
            "problems": self.problems,
            "scored": self.scored,
            "unjudged": self.unjudged,
            "solved": self.solved,
            **tables,
            "notes": list(self.notes),
        }


def _plain(value: Any) -> Any:
    """Return nested tables as plain values."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value.as_dict()


def evaluate_records(
    records: Sequence[ProblemRecord],
    *,
    num_samples: int,
    num_submissions: int,
    seed: int = 0,
) -> EvaluationReport:
    """Return the metrics of a run over its problems.

    Args:
      num_samples: K as asked for; names the metric. A note says which problems have
        another number of samples.
      num_submissions: n as asked for.
    """
    scored = [record for record in records if record.is_scored]
    observed = [float(bool(record.is_solved)) for record in scored]
    name = f"{num_submissions}@{num_samples}"
    whole = [record for record in scored if not record.is_stopped_early]
    judged = [record for record in whole if record.counts()]
    ks = _powers_of_ten(num_samples)
    metrics = {name: score_of(observed, seed)}
    metrics |= {pass_name(k): score_of(_rates(judged, k), seed) for k in ks}
    without_clustering = {
        f"{num_submissions}@{k}": score_of(_rates(judged, k, num_submissions), seed)
        for k in ks
        if k >= num_submissions
    }
    return EvaluationReport(
        problems=len(records),
        scored=len(scored),
        unjudged=len(records) - len(scored),
        solved=sum(map(int, observed)),
        metrics=metrics,
        without_clustering=without_clustering,
        by_rating=_table(scored, _rating_keys, seed),
        by_tag=_table(scored, lambda record: record.tags, seed),
        by_difficulty=_table(scored, _difficulty_keys, seed),
        by_language=language_table(
            [record.by_language for record in judged], num_submissions, seed
        ),
        intervals=interval_tables(_plain_counts(judged), ks, num_submissions, seed),
        extrapolations=extrapolation_table(
            _plain_counts(judged), num_submissions, seed
        ),
        notes=tuple(_notes(records, scored, judged, num_samples)),
    )


def _powers_of_ten(limit: int) -> list[int]:
    """Return 1, 10, 100, ... up to a limit, and the limit."""
    powers = [10**power for power in range(len(str(limit))) if 10**power < limit]
    return [*powers, limit] if limit > 0 else []


def _rates(
    records: Sequence[ProblemRecord], k: int, n: int | None = None
) -> list[float]:
    """Return n@k of each problem with so many samples; pass@k without n."""
    return [
        mean_n_at_k(r.counts(), num_samples=r.num_samples, n=n or k, k=k)
        for r in records
        if k <= r.num_samples
    ]


def _table(
    records: Sequence[ProblemRecord],
    keys: Callable[[ProblemRecord], Sequence[str]],
    seed: int,
) -> dict[str, Score]:
    """Return the observed solve rate of each group; a problem may be in several."""
    groups: dict[str, list[float]] = {}
    for record in records:
        for key in keys(record):
            groups.setdefault(key, []).append(float(bool(record.is_solved)))
    return {key: score_of(groups[key], seed) for key in sorted(groups, key=_natural)}


def _rating_keys(record: ProblemRecord) -> tuple[str, ...]:
    if record.rating <= 0:
        return ()
    # Ranges of 400, as the paper's table of results by difficulty has.
    low = record.rating // 400 * 400
    return (f"{low}-{low + 399}",)


def _difficulty_keys(record: ProblemRecord) -> tuple[str, ...]:
    return (record.difficulty,) if record.difficulty else ()


def _plain_counts(records: Sequence[ProblemRecord]) -> list[SampleCounts]:
    """Return the counts of problems of independent samples, all drawn alike."""
    return [
        SampleCounts(
            num_samples=record.num_samples,
            num_passed=record.num_passed or 0,
            num_accepted=record.num_accepted or 0,
        )
        for record in records
        if not (record.is_without_replacement or record.is_ranked)
    ]


def _natural(key: str) -> tuple[int, str]:
    first = key.split("-")[0]
    return (int(first) if first.isdecimal() else 0, key)


def _notes(
    records: Sequence[ProblemRecord],
    scored: Sequence[ProblemRecord],
    judged: Sequence[ProblemRecord],
    num_samples: int,
) -> list[str]:
    unjudged = Counter(
        record.unjudged_reason or "unjudged"
        for record in records
        if not record.is_scored
    )
    notes = [
        f"{count} of {len(records)} problems left out of every figure: {reason}"
        for reason, count in unjudged.most_common()
    ]
    if records and not scored:
        notes.append("no problem was scored, so there are no figures")
    early = [record.num_samples for record in scored if record.is_stopped_early]
    if early:
        notes.append(
            f"{len(early)} of {len(scored)} scored problems stopped early, after "
            f"{min(early)} to {max(early)} samples instead of {num_samples}: solve "
            "rates count them, pass@k and n@k without clustering leave them out"
        )
    whole = [record for record in scored if not record.is_stopped_early]
    other = sum(record.num_samples != num_samples for record in whole)
    if other:
        notes.append(f"{other} scored problems have another number of samples")
    if any(record.is_without_replacement for record in scored):
        notes.append(
            "samples were drawn without replacement: the observed figures are of such "
            "samples; pass@k and n@k without clustering are estimates for samples with "
            "replacement, rebuilt from probabilities"
        )
    if any(record.is_ranked for record in scored):
        notes.append(
            "samples of a ranked pool come best first: pass@k and n@k without "
            "clustering for fewer samples than were drawn are of random ones among "
            "them, where a run of k samples would have drawn the first k (`evaluate "
            "select --first`); there are no intervals over samples and no extrapolation"
        )
    if len(judged) < len(whole):
        notes.append(
            f"pass@k and n@k without clustering rest on {len(judged)} of {len(scored)} "
            f"scored problems: the samples of {len(whole) - len(judged)} were not all "
            "judged"
        )
    return notes
