"""A run of `evaluate` as a way through a contest: what is submitted when.

Samples arrive evenly over the contest. At each moment of the schedule those that are
there, and pass the examples, are clustered by the behaviour that the run has stored,
and submitted as `solve` submits; nothing is judged or executed anew.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from alphacode.core.errors import RunError
from alphacode.core.problem import Language
from alphacode.core.randomness import derive_seed, stream
from alphacode.evaluation.contest.codeforces import Contest, ContestProblem
from alphacode.evaluation.contest.schedule import Attempt, moments, submit
from alphacode.evaluation.contest.settings import ContestSettings
from alphacode.evaluation.contest.simulate import length_of
from alphacode.selection.behaviour import Behaviour
from alphacode.selection.clustering import (
    Cluster,
    cluster_by_behaviour,
    single_cluster,
)
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.submission import random_order
from alphacode.store.run_directory import RunDirectory


class ContestRun:
    """A run's problems, as far as contests ask for them."""

    def __init__(self, path: Path) -> None:
        """Open a run directory of `evaluate` or `solve`.

        Raises:
          RunError: there is no run at that place.
        """
        self._run = RunDirectory.for_reading(path)
        self._path = path
        self._seed = self._run.settings().get("settings", {}).get("seed", 0)
        self._names = [row["name"] for row in self._run.rows("problems", ["name"])]

    def attempts(
        self, contest: Contest, settings: ContestSettings, evaluation: int = 0
    ) -> dict[str, list[Attempt]]:
        """Return the submissions of each problem of a contest that the run worked on.

        Args:
          evaluation: 0 takes samples in the order of drawing, others shuffle them.

        Raises:
          RunError: a program was not judged on the examples, or one that is submitted
            not on the hidden tests.
        """
        found = {}
        for problem in contest.problems:
            name = name_in_run(problem, contest.contest_id, self._names)
            if name is not None:
                duration_s = length_of(contest, settings)
                found[problem.index] = self._attempts(
                    name, duration_s, settings, evaluation
                )
        return found

    def _attempts(
        self, name: str, duration_s: float, settings: ContestSettings, evaluation: int
    ) -> list[Attempt]:
        samples = self._arrivals(name, evaluation)
        passing = self._verdicts(name, "public")
        hidden = self._verdicts(name, "hidden")
        unjudged = {p for p, _ in samples if passing.get(p) is None}
        if unjudged:
            raise RunError(
                f"{len(unjudged)} programs of {name!r} in {self._path} have no verdict "
                "on the examples, and may be right; a contest needs them all: the same "
                "command as before tries them again"
            )
        places = [i for i, (p, _) in enumerate(samples) if passing.get(p) == "AC"]
        schedule = moments(len(samples), places, duration_s, settings)
        seed = derive_seed(self._seed, "selection", name, evaluation)
        behaviours = self._behaviours(name)

        def order(num_samples: int, submitted: Sequence[str]) -> list[str]:
            there = [i for i in places if i < num_samples]
            programs = _programs(samples, there)
            return in_order(programs, behaviours, submitted, seed)

        def is_accepted(program: str) -> bool:
            verdict = hidden.get(program)
            if verdict is None:
                raise RunError(
                    f"a program of {name!r} in {self._path} has no verdict on the "
                    "hidden tests; a contest needs them all: run `alphacode evaluate` "
                    "on problems with hidden tests"
                )
            return verdict == "AC"

        return submit(schedule, order, is_accepted, duration_s)

    def _arrivals(self, name: str, evaluation: int) -> list[tuple[str, str]]:
        """Return program id and language of each sample in the order of arrival."""
        columns = ["index", "program_id", "language"]
        rows = {
            row["index"]: (row["program_id"], row["language"])
            for row in self._run.rows("samples", columns, problem=name)
        }
        order = sorted(rows)
        if evaluation:
            stream(self._seed, "contest", name, evaluation).shuffle(order)
        return [rows[index] for index in order]

    def _verdicts(self, name: str, stage: str) -> dict[str, str | None]:
        columns = ["program_id", "verdict"]
        rows = self._run.rows("judgements", columns, problem=name, stage=stage)
        return {row["program_id"]: row["verdict"] for row in rows}

    def _behaviours(self, name: str) -> dict[str, Behaviour]:
        columns = ["program_id", "signature", "error"]
        found: dict[str, dict[str, Behaviour]] = {}
        for row in self._run.rows("behaviours", columns, problem=name):
            behaviour = Behaviour(**row)
            found.setdefault(behaviour.inputs_id, {})[row["program_id"]] = behaviour
        # Programs that could not be executed have no inputs.
        failed = found.pop("", {})
        # Behaviours on other inputs cannot be compared: those that most programs have.
        return failed | max(found.values(), key=len, default={})


def name_in_run(
    problem: ContestProblem, contest_id: int, names: Iterable[str]
) -> str | None:
    """Return the name under which a run knows a contest's problem.

    CodeContests' names begin with contest and index ("1549_A. Gregor and ..."); any
    other name must be the problem's title.
    """
    listed = list(names)
    numbered = re.compile(rf"{contest_id}_?{re.escape(problem.index)}(?![0-9A-Za-z])")
    for name in listed:
        if numbered.match(name):
            return name
    title = problem.name.strip().lower()
    return next((name for name in listed if name.strip().lower() == title), None)


def _programs(
    samples: Sequence[tuple[str, str]], places: Iterable[int]
) -> tuple[DistinctProgram, ...]:
    """Return the distinct programs of some samples; their text is not needed."""
    indices: dict[tuple[str, str], list[int]] = {}
    for place in places:
        indices.setdefault(samples[place], []).append(place)
    return tuple(
        DistinctProgram(
            program_id=name,
            language=Language.from_label(language),
            program="",
            indices=tuple(of_program),
        )
        for (name, language), of_program in indices.items()
    )


def in_order(
    programs: Sequence[DistinctProgram],
    behaviours: Mapping[str, Behaviour],
    submitted: Sequence[str],
    seed: int,
) -> list[str]:
    """Return programs to submit, best first, without those that were submitted.

    One of each cluster in turn, the largest first. What was submitted has used up a
    turn of its cluster.
    """
    known = [p for p in programs if p.program_id in behaviours]
    if len(programs) > 1 and behaviours:
        # Programs that clustering had no room for were not executed.
        clustering = cluster_by_behaviour(known, behaviours, seed)
    else:
        known = list(programs)
        clustering = single_cluster(known)
    by_id = {p.program_id: p for p in known}
    queues = [
        _queue(cluster, by_id.__getitem__, submitted, seed)
        for cluster in clustering.clusters
    ]
    longest = max(map(len, queues), default=0)
    return [
        queue[turn]
        for turn in range(longest)
        for queue in queues
        if turn < len(queue) and queue[turn] not in submitted
    ]


def _queue(
    cluster: Cluster,
    find: Callable[[str], DistinctProgram],
    submitted: Sequence[str],
    seed: int,
) -> list[str]:
    members = random_order([find(name) for name in cluster.program_ids], seed)
    names = [member.program_id for member in members]
    return sorted(names, key=lambda name: name not in submitted)
