"""Counts of a run's samples and programs, made from its tables by columns.

Samples are grouped into programs by `program_id`; a sample that was stored twice counts
once, and of several judgements of a program in a stage the last counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from alphacode.evaluation.resampling import SampleCounts
from alphacode.store.distinct_programs import distinct_programs
from alphacode.store.run_directory import RunDirectory

ACCEPTED, COMPILE_ERROR = "AC", "CE"
NOT_JUDGED, WAITING = "unjudged", "waiting"


@dataclass(slots=True, kw_only=True)
class ProgramCounts:
    """What was drawn for a problem and judged of it."""

    samples: int = 0
    tokens: int = 0
    distinct: int = 0
    waiting: int = 0
    """Distinct programs that no judgement of the examples is stored of yet."""
    compiled: int = 0
    passed: int = 0
    """Distinct programs that pass the examples."""
    passed_judged: int = 0
    """Of these, programs with a verdict on the hidden tests."""
    samples_compiled: int = 0
    samples_passed: int = 0
    accepted: int = 0
    """Distinct programs that pass the examples and the hidden tests."""
    samples_right: int = 0
    """Raw samples known to pass everything."""
    samples_accepted: int | None = None
    """The same, if every program that passes the examples was judged on hidden tests;
    else `None`."""
    unjudged: int = 0
    """Judgements that the judge itself failed at, on examples or hidden tests."""
    verdicts: dict[tuple[str, str], int] = field(default_factory=dict)
    """Raw samples by language and verdict on the examples."""
    right: dict[str, int] = field(default_factory=dict)
    """Raw samples known to pass everything, by language."""
    hidden: dict[str, str | None] = field(default_factory=dict)
    """Verdict on the hidden tests by program id."""
    cpu_s: dict[str, float] = field(default_factory=dict)
    """CPU seconds of judging by stage, repeats included."""
    errors: dict[str, int] = field(default_factory=dict)
    """Programs by the reason for which the judge failed on them."""

    def by_language(self) -> dict[str, SampleCounts]:
        """Return the raw samples of each language, and what is known of them."""
        samples: dict[str, int] = {}
        for (language, _), number in self.verdicts.items():
            samples[language] = samples.get(language, 0) + number
        return {
            language: SampleCounts(
                num_samples=number,
                num_passed=self.verdicts.get((language, ACCEPTED), 0),
                num_accepted=self.right.get(language, 0),
            )
            for language, number in samples.items()
        }


def count_programs(run: RunDirectory) -> dict[str, ProgramCounts]:
    """Return the counts of every problem that has samples or judgements."""
    found: dict[str, ProgramCounts] = {}
    public = _enter_judgements(run, found)
    for row in distinct_programs(run):
        counts = found.setdefault(row["problem"], ProgramCounts())
        _add(counts, row, public.get((row["problem"], row["program_id"]), WAITING))
    for counts in found.values():
        is_whole = counts.passed_judged == counts.passed and not counts.waiting
        if is_whole and not counts.unjudged:
            counts.samples_accepted = counts.samples_right
    return found


def _add(counts: ProgramCounts, row: Mapping[str, Any], verdict: str | None) -> None:
    samples = row["samples"]
    counts.samples += samples
    counts.tokens += row["tokens"] or 0
    counts.distinct += 1
    key = (row["language"], verdict or NOT_JUDGED)
    counts.verdicts[key] = counts.verdicts.get(key, 0) + samples
    if verdict is None:
        counts.unjudged += 1
    elif verdict == WAITING:
        counts.waiting += 1
    elif verdict != COMPILE_ERROR:
        counts.compiled += 1
        counts.samples_compiled += samples
    if verdict == ACCEPTED:
        hidden = counts.hidden.get(row["program_id"])
        counts.passed += 1
        counts.samples_passed += samples
        counts.passed_judged += hidden is not None
        if hidden == ACCEPTED:
            counts.accepted += 1
            counts.samples_right += samples
            language = row["language"]
            counts.right[language] = counts.right.get(language, 0) + samples


def _enter_judgements(
    run: RunDirectory, found: dict[str, ProgramCounts]
) -> dict[tuple[str, str], str | None]:
    """Enter judgements; return the verdict on the examples by problem and program."""
    public: dict[tuple[str, str], str | None] = {}
    failed: dict[tuple[str, str, str], str] = {}
    columns = ["problem", "stage", "program_id", "verdict", "cpu_s", "error"]
    for row in run.rows("judgements", columns):
        problem, stage, name = row["problem"], row["stage"], row["program_id"]
        counts = found.setdefault(problem, ProgramCounts())
        counts.cpu_s[stage] = counts.cpu_s.get(stage, 0.0) + (row["cpu_s"] or 0.0)
        if stage == "hidden":
            counts.hidden[name] = row["verdict"]
        else:
            public[problem, name] = row["verdict"]
        if row["verdict"] is None:
            failed[problem, stage, name] = row["error"] or "no reason given"
        elif failed:
            # Judged again, and well.
            failed.pop((problem, stage, name), None)
    for (problem, stage, _), error in failed.items():
        counts = found[problem]
        counts.errors[error] = counts.errors.get(error, 0) + 1
        # Those on the examples are counted with their samples.
        counts.unjudged += stage == "hidden"
    return public
