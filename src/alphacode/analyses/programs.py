"""Programs of a run, and programs of people for the same problems."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.store.run_directory import RunDirectory

MODEL, PEOPLE = "model", "people"


class Program(NamedTuple):
    """A distinct program."""

    by: str
    """`model` or `people`."""
    problem: str
    language: str
    text: str
    samples: int
    """Raw samples that are this program; 1 of people."""


def right_programs(run: RunDirectory) -> list[Program]:
    """Return the programs of a run that are known to pass all tests."""
    columns = ["problem", "program_id", "verdict"]
    hidden = {
        (row["problem"], row["program_id"]): row["verdict"]
        for row in run.rows("judgements", columns, stage="hidden")
    }
    # Of a million programs few come to the hidden tests: no others are remembered.
    public = {
        key: row["verdict"]
        for row in run.rows("judgements", columns, stage="public")
        if (key := (row["problem"], row["program_id"])) in hidden
    }
    right = {
        key
        for key, verdict in hidden.items()
        if verdict == "AC" and public.get(key) == "AC"
    }
    found: dict[tuple[str, str], Program] = {}
    seen: set[tuple[str, int]] = set()
    columns = ["problem", "index", "program_id", "language", "program"]
    for problem in dict.fromkeys(name for name, _ in sorted(right)):
        for row in run.rows("samples", columns, problem=problem):
            key, place = (problem, row["program_id"]), (problem, row["index"])
            if key not in right or place in seen:
                continue
            seen.add(place)
            known = found.get(key)
            if known is None:
                known = Program(MODEL, problem, row["language"], row["program"], 0)
            found[key] = known._replace(samples=known.samples + 1)
    return list(found.values())


def programs_of_people(
    problems: Iterable[Problem], names: set[str], languages: set[str]
) -> list[Program]:
    """Return the correct solutions of some problems, each text once."""
    found = {}
    for problem in problems:
        if problem.name not in names:
            continue
        for solution in problem.solutions:
            label = solution.language.label
            if label in languages:
                program = Program(PEOPLE, problem.name, label, solution.solution, 1)
                found[problem.name, label, solution.solution] = program
    return list(found.values())


def drawn(programs: Sequence[Program], most: int, seed: int) -> list[Program]:
    """Return at most so many programs of each author and language, drawn evenly.

    Problems take turns, so that one with many programs does not crowd the others out.
    """
    chosen: list[Program] = []
    for group in dict.fromkeys((p.by, p.language) for p in programs):
        queues: dict[str, list[Program]] = {}
        for program in programs:
            if (program.by, program.language) == group:
                queues.setdefault(program.problem, []).append(program)
        random = stream(seed, "analyses", *group)
        lines = [queues[name] for name in sorted(queues)]
        random.shuffle(lines)
        for line in lines:
            random.shuffle(line)
        turns = [p for turn in range(max(map(len, lines))) for p in _at(lines, turn)]
        chosen += turns[:most]
    return chosen


def _at(lines: Sequence[Sequence[Program]], turn: int) -> list[Program]:
    return [line[turn] for line in lines if turn < len(line)]
