"""The report of one problem: the funnel, the submissions and their verdicts."""

from dataclasses import asdict, dataclass, field
from typing import Any

from alphacode.core.problem import Problem
from alphacode.core.verdict import Verdict
from alphacode.data import warnings_about
from alphacode.pipeline.ledger import SamplingStage
from alphacode.selection.deduplication import DistinctProgram, count_samples
from alphacode.selection.filtering import Filtering
from alphacode.selection.judging import ProgramJudgement
from alphacode.selection.selection import Selection
from alphacode.selection.submission import Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionReport:
    """One submitted program and what it earned on the hidden tests."""

    rank: int
    language: str
    verdict: str | None
    """AC, WA, ...; `None` where there are no hidden tests or the judge failed."""
    path: str
    """Its file, relative to the run directory."""
    cluster: int | None
    error: str = ""
    """Why it is unjudged, if that was a failure of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamingReport:
    """Which side set the pace while samples were drawn and judged on the examples."""

    seconds: float
    """Wall time of the stage."""
    sampler_idle: float
    """Share of it in which the sampler waited for the judge."""
    judge_idle: float
    """Share of it in which the judge had no program to run."""

    @classmethod
    def of(cls, stage: SamplingStage) -> "StreamingReport":
        """Return the shares of a stage's times."""
        seconds = max(stage.seconds, 1e-9)
        return cls(
            seconds=round(stage.seconds, 3),
            sampler_idle=round(stage.sampler_idle_s / seconds, 4),
            judge_idle=round(stage.judge_idle_s / seconds, 4),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageReport:
    """Raw samples of one language."""

    language: str
    samples: int
    passed_examples: int
    passed_all: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SolveReport:
    """What became of one problem; programs are distinct ones, samples raw."""

    problem: str
    solved: bool | None
    """`None` if that is not known: no hidden tests, or the judge failed."""
    samples: int
    distinct: int
    compiled: int
    passed_examples: int
    clusters: int
    submitted: int
    submissions: tuple[SubmissionReport, ...]
    samples_passed_examples: int
    samples_passed_all: int | None
    """Samples that pass hidden tests too; `None` if not every candidate was judged."""
    unjudged: int
    """Times the judge itself failed on a program; these are no verdicts."""
    notes: tuple[str, ...]
    seconds: float
    rebuilt_counts: tuple[tuple[int, int], ...] | None = None
    """For samples drawn without replacement: how many pass the examples and how many
    pass everything, if they had been drawn with replacement, in each of some rebuilds.
    `None` for others, and where `samples_passed_all` is unknown."""
    stopped_early: bool = False
    """Whether enough programs passed before all samples were drawn."""
    by_language: tuple[LanguageReport, ...] = ()
    """The same counts of each language; none where `samples_passed_all` is unknown, and
    for samples drawn without replacement."""
    streaming: StreamingReport | None = field(default=None, compare=False)
    """`None` in reports of older versions."""

    @property
    def is_scored(self) -> bool:
        """Whether the problem counts in figures.

        Not where the judge failed on one of its programs, even if another one solved
        it: to leave out such problems only where they are unsolved would flatter.
        """
        return self.solved is not None and not self.unjudged

    def to_json(self) -> dict[str, Any]:
        """Return plain data; `from_json` gives the report back."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> "SolveReport":
        """Return the report that `to_json` wrote."""
        pairs, streaming = value.get("rebuilt_counts"), value.get("streaming")
        parts = {
            "submissions": tuple(SubmissionReport(**s) for s in value["submissions"]),
            "notes": tuple(value["notes"]),
            "rebuilt_counts": None if pairs is None else tuple(map(tuple, pairs)),
            "by_language": tuple(
                LanguageReport(**each) for each in value.get("by_language", ())
            ),
            "streaming": StreamingReport(**streaming) if streaming else None,
        }
        return cls(**{**value, **parts})


def write_report(
    problem: Problem,
    stage: SamplingStage,
    filtering: Filtering,
    selection: Selection,
    paths: list[str],
    hidden: dict[str, ProgramJudgement] | None,
    *,
    programs: tuple[DistinctProgram, ...] = (),
    seconds: float,
) -> SolveReport:
    """Return the report from what each stage gave.

    Args:
      stage: how drawing and judging on the examples went.
      paths: a file per submission, relative to the run directory.
      hidden: judgements on hidden tests by program id; `None` without hidden tests.
      programs: all there are, for counts by language; none leaves these out.
    """
    verdicts = hidden or {}
    submissions = tuple(
        _submission(submission, path, verdicts.get(submission.program_id))
        for submission, path in zip(selection.submissions, paths, strict=True)
    )
    failed = [each for each in verdicts.values() if each.verdict is None]
    passed_all = None if failed else _passed_all(filtering, hidden)
    return SolveReport(
        problem=problem.name,
        solved=None if hidden is None else _solved(submissions, filtering, selection),
        samples=filtering.samples,
        distinct=filtering.num_programs,
        compiled=filtering.num_compiled,
        passed_examples=filtering.num_passed,
        clusters=len(selection.clusters),
        submitted=len(submissions),
        submissions=submissions,
        samples_passed_examples=filtering.samples_passed,
        samples_passed_all=passed_all,
        unjudged=filtering.num_unjudged + selection.num_unjudged + len(failed),
        notes=(
            *warnings_about(problem),
            *_stopping_notes(stage, filtering),
            *filtering.notes,
            *selection.notes,
        ),
        seconds=round(seconds, 3),
        stopped_early=stage.stopped_early,
        by_language=(
            () if passed_all is None else _by_language(programs, filtering, verdicts)
        ),
        streaming=StreamingReport.of(stage),
    )


def _stopping_notes(stage: SamplingStage, filtering: Filtering) -> list[str]:
    if not stage.stopped_early:
        return []
    return [
        f"drawing stopped early, after {filtering.samples} samples: "
        f"{filtering.num_passed} distinct programs pass the examples"
    ]


def _submission(
    submission: Submission, path: str, judgement: ProgramJudgement | None
) -> SubmissionReport:
    verdict = judgement.verdict if judgement else None
    return SubmissionReport(
        rank=submission.rank,
        language=submission.language.label,
        verdict=verdict and verdict.value,
        path=path,
        cluster=submission.cluster,
        error=judgement.error if judgement else "",
    )


def _solved(
    submissions: tuple[SubmissionReport, ...],
    filtering: Filtering,
    selection: Selection,
) -> bool | None:
    verdicts = [submission.verdict for submission in submissions]
    if Verdict.ACCEPTED.value in verdicts:
        return True
    # A program the judge failed on might have been the one.
    is_known = None not in verdicts and filtering.num_unjudged == 0
    # One that could not be executed is submitted last, and might have come first.
    is_whole = len(submissions) == len(filtering.candidates)
    return False if is_known and (is_whole or not selection.num_unjudged) else None


def _by_language(
    programs: tuple[DistinctProgram, ...],
    filtering: Filtering,
    hidden: dict[str, ProgramJudgement],
) -> tuple[LanguageReport, ...]:
    names = sorted({program.language.label for program in programs})
    passing = filtering.candidates
    right = [each for each in passing if hidden[each.program_id].is_accepted]
    counts = [
        [count_samples(p for p in some if p.language.label == name) for name in names]
        for some in (programs, passing, right)
    ]
    return tuple(
        LanguageReport(language=name, samples=a, passed_examples=b, passed_all=c)
        for name, a, b, c in zip(names, *counts, strict=True)
    )


def _passed_all(
    filtering: Filtering, hidden: dict[str, ProgramJudgement] | None
) -> int | None:
    candidates = filtering.candidates
    if (
        filtering.num_unjudged
        or hidden is None
        or any(each.program_id not in hidden for each in candidates)
    ):
        return None
    return count_samples(
        each for each in candidates if hidden[each.program_id].is_accepted
    )
