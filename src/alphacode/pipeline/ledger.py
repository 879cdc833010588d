"""What a run directory already knows of one problem, and how to add to it.

The stages ask here what is finished, so that nothing is drawn, executed or judged
twice; this file turns nouns into rows of the store's tables and back.
"""

import dataclasses
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from alphacode.core.checker import BY_TOKENS
from alphacode.core.errors import RunError
from alphacode.core.problem import Language, Problem
from alphacode.core.sample import Conditioning, DrawnSequence, Sample
from alphacode.core.verdict import Verdict
from alphacode.data import problem_to_row
from alphacode.selection.behaviour import Behaviour
from alphacode.selection.judging import ProgramJudgement
from alphacode.selection.selection import Selection
from alphacode.store.run_directory import RunDirectory
from alphacode.store.tables import TABLES

# Columns of samples drawn without replacement.
_SEQUENCE = ("distribution", "tokens", "token_log_probabilities")

Stage = Literal["public", "hidden"]


def digest_of(problem: Problem) -> str:
    """Return a name for what the run depends on: statement, tests, limits, checker."""
    row = _problem_row(problem)
    # It groups figures and decides nothing.
    del row["difficulty"]
    if problem.checker != BY_TOKENS:
        row["checker"] = problem_to_row(problem)["checker"]
    text = json.dumps(row, sort_keys=True, ensure_ascii=True)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SamplingStage:
    """How the drawing of a problem's samples and their judging on examples went."""

    samples: int
    """Samples there are at its end."""
    stopped_early: bool
    """Whether enough programs passed before all samples were drawn."""
    seconds: float
    """From its begin to its end, over all processes that ended it."""
    sampler_idle_s: float
    """Of these, seconds in which the sampler waited for the judge."""
    judge_idle_s: float
    """Of these, seconds in which the judge had no program to run."""


class Ledger:
    """One problem's finished work in a run directory."""

    def __init__(self, run: RunDirectory, problem: Problem) -> None:
        self._run = run
        self._name = problem.name
        self._begun: int | None = None
        """The attempt whose selection is kept, from then on."""
        self._keep_problem(problem)

    @classmethod
    def of_stored(cls, run: RunDirectory, name: str) -> "Ledger":
        """Return what a run knows of a problem that it has already."""
        ledger = cls.__new__(cls)
        ledger._run, ledger._name, ledger._begun = run, name, None
        return ledger

    def sampled(self, *, with_sequences: bool = False) -> Iterator[tuple[Sample, str]]:
        """Yield the stored samples, each with its program's id.

        Args:
          with_sequences: whether to read the tokens of samples drawn without
            replacement, too; there are many of them.
        """
        columns = TABLES["samples"].names
        if not with_sequences:
            columns = [name for name in columns if name not in _SEQUENCE]
        for row in self._run.rows("samples", columns, problem=self._name):
            yield sample_of(row), row["program_id"]

    def drawn(self) -> set[int]:
        """Return the indices of the stored samples."""
        rows = self._run.rows("samples", ["index"], problem=self._name)
        return {row["index"] for row in rows}

    @contextmanager
    def keeping_samples(self) -> Iterator[Callable[[Sample, str], None]]:
        """Give a function that stores a sample and its program's id."""
        with self._run.appender("samples") as appender:
            yield lambda sample, program_id: appender.add(
                {"problem": self._name, "program_id": program_id, **sample_row(sample)}
            )

    def judged(self, stage: Stage) -> dict[str, ProgramJudgement]:
        """Return the stored judgements of a stage by program id; the latest counts."""
        return {
            row["program_id"]: _judgement_of(row)
            for row in self._run.rows("judgements", problem=self._name, stage=stage)
        }

    @contextmanager
    def keeping_judgements(
        self, stage: Stage
    ) -> Iterator[Callable[[ProgramJudgement], None]]:
        """Give a function that stores a judgement of a stage."""
        with self._run.appender("judgements") as appender:
            yield lambda judgement: appender.add(
                {
                    "problem": self._name,
                    "stage": stage,
                    **dataclasses.asdict(judgement),
                    "verdict": judgement.verdict and judgement.verdict.value,
                }
            )

    def keep_sampling_stage(self, stage: SamplingStage) -> None:
        """Store how the stage went in this process."""
        row = {"problem": self._name, "stage": "sampling", **dataclasses.asdict(stage)}
        self._run.append("stages", [row])

    @contextmanager
    def timing(self, stage: Literal["selection", "hidden"]) -> Iterator[None]:
        """Store how long a stage takes that ends in this process."""
        started = time.monotonic()
        yield
        row = {"stage": stage, "seconds": time.monotonic() - started}
        self._run.append("stages", [{"problem": self._name, **row}])

    def sampling_stage(self) -> SamplingStage | None:
        """Return how the stage went, its times over all processes that ended it."""
        rows = list(self._run.rows("stages", problem=self._name, stage="sampling"))
        if not rows:
            return None
        times = ("seconds", "sampler_idle_s", "judge_idle_s")
        return SamplingStage(
            samples=rows[-1]["samples"],
            stopped_early=rows[-1]["stopped_early"],
            **{name: sum(row[name] for row in rows) for name in times},
        )

    def behaviours(self) -> dict[str, Behaviour]:
        """Return the stored behaviours, under a key for program and inputs.

        Of several on the same inputs the latest counts.
        """
        columns = ["program_id", "signature", "error"]
        rows = self._run.rows("behaviours", columns, problem=self._name)
        stored = [Behaviour(**row) for row in rows]
        return {f"{each.program_id} {each.inputs_id}": each for each in stored}

    @contextmanager
    def keeping_behaviours(self) -> Iterator[Callable[[Behaviour], None]]:
        """Give a function that stores a behaviour."""
        with self._run.appender("behaviours") as appender:
            yield lambda behaviour: appender.add(
                {"problem": self._name, **dataclasses.asdict(behaviour)}
            )

    def scores(self, scorer: str) -> dict[str, float]:
        """Return the stored scores of a scorer by program id."""
        columns = ["program_id", "score"]
        rows = self._run.rows("scores", columns, problem=self._name, scorer=scorer)
        return {row["program_id"]: row["score"] for row in rows}

    @contextmanager
    def keeping_scores(self, scorer: str) -> Iterator[Callable[[str, float], None]]:
        """Give a function that stores a program's score."""
        key = {"problem": self._name, "scorer": scorer}
        with self._run.appender("scores") as appender:
            yield lambda program_id, score: appender.add(
                {**key, "program_id": program_id, "score": score}
            )

    def keep_selection(self, selection: Selection, paths: list[str]) -> None:
        """Store clusters and submissions, once per attempt.

        A killed attempt arrives at the same ones, as they are a function of what is
        stored; but not where programs went unjudged, which are then judged again. So
        what differs from what is stored is another attempt.
        """
        tables = {
            "clusters": [
                {
                    "cluster": cluster.rank,
                    "kind": cluster.kind,
                    "num_samples": cluster.num_samples,
                    "program_id": program_id,
                }
                for cluster in selection.clusters
                for program_id in cluster.program_ids
            ],
            "submissions": [
                {
                    **dataclasses.asdict(submission),
                    "language": submission.language.label,
                    "path": path,
                }
                for submission, path in zip(selection.submissions, paths, strict=True)
            ],
        }
        attempt = self._attempt()
        while any(
            held and held != rows
            for table, rows in tables.items()
            for held in [self._of_attempt(table, attempt)]
        ):
            attempt += 1
        self._begun = attempt
        key = {"problem": self._name, "attempt": attempt}
        for table, rows in tables.items():
            if not self._of_attempt(table, attempt):
                self._run.append(table, [{**key, **row} for row in rows])

    def report(self) -> dict[str, Any] | None:
        """Return the stored report of a finished problem, or `None`."""
        rows = list(self._run.rows("metrics", ["report"], problem=self._name))
        return json.loads(rows[-1]["report"]) if rows else None

    def keep_report(self, report: dict[str, Any]) -> None:
        """Store the report: the problem is finished."""
        text = json.dumps(report, ensure_ascii=True)
        attempt = self._attempt() if self._begun is None else self._begun
        row: dict[str, Any] = {"problem": self._name, "attempt": attempt}
        row["report"] = text
        for column in ("solved", "samples", "seconds"):
            row[column] = report[column]
        self._run.append("metrics", [row])

    def _keep_problem(self, problem: Problem) -> None:
        digest = digest_of(problem)
        stored = list(self._run.rows("problems", ["digest"], name=problem.name))
        if not stored:
            row = {**_problem_row(problem), "digest": digest}
            if "checker" in row:
                row["checker"] = json.dumps(row["checker"])
            self._run.append("problems", [row])
        elif stored[-1]["digest"] != digest:
            raise RunError(
                f"the run in {self._run.path} was begun with another version of the "
                f"problem {problem.name!r}; choose another place with --run-dir"
            )

    def _attempt(self) -> int:
        """Return the number of the attempt after the last that was finished."""
        rows = self._run.rows("metrics", ["attempt"], problem=self._name)
        return max((row["attempt"] for row in rows), default=-1) + 1

    def _of_attempt(self, table: str, attempt: int) -> list[dict[str, Any]]:
        """Return the rows of an attempt, less what names it."""
        columns = [n for n in TABLES[table].names if n not in ("problem", "attempt")]
        key = {"problem": self._name, "attempt": attempt}
        return list(self._run.rows(table, columns, **key))


def _problem_row(problem: Problem) -> dict[str, Any]:
    row = problem_to_row(problem)
    return {name: row[name] for name in TABLES["problems"].names if name in row}


def sample_row(sample: Sample) -> dict[str, Any]:
    """Return a sample's columns, all but its problem."""
    conditioning = sample.conditioning
    return {
        "index": sample.index,
        "language": conditioning.language.label,
        "rating": conditioning.rating,
        "tags": list(conditioning.tags),
        "is_correct": conditioning.is_correct,
        "temperature": sample.temperature,
        "program": sample.program,
        "num_tokens": sample.num_tokens,
        "log_probability": sample.log_probability,
        "is_finished": sample.is_finished,
        **(_sequence_row(sample.sequence) if sample.sequence else {}),
        "member": sample.member or None,
    }


def _sequence_row(sequence: DrawnSequence) -> dict[str, Any]:
    return {
        "distribution": sequence.distribution,
        "tokens": list(sequence.tokens),
        "token_log_probabilities": list(sequence.token_log_probabilities),
    }


def _sequence_of(row: dict[str, Any]) -> DrawnSequence | None:
    if row.get("distribution") is None:
        return None
    return DrawnSequence(
        distribution=row["distribution"],
        tokens=tuple(row["tokens"]),
        token_log_probabilities=tuple(row["token_log_probabilities"]),
    )


def sample_of(row: dict[str, Any]) -> Sample:
    """Return the sample of its columns."""
    return Sample(
        problem=row["problem"],
        index=row["index"],
        conditioning=Conditioning(
            language=Language.from_label(row["language"]),
            rating=row["rating"],
            tags=tuple(row["tags"]),
            is_correct=row["is_correct"],
        ),
        temperature=row["temperature"],
        program=row["program"],
        num_tokens=row["num_tokens"],
        log_probability=row["log_probability"],
        is_finished=row["is_finished"],
        sequence=_sequence_of(row),
        member=row["member"] or "",
    )


def _judgement_of(row: dict[str, Any]) -> ProgramJudgement:
    fields = {name: row[name] for name in row if name not in ("problem", "stage")}
    verdict = row["verdict"]
    fields["verdict"] = None if verdict is None else Verdict(verdict)
    return ProgramJudgement(**fields)
