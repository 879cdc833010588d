"""The programs that are judged: drawn from the curriculum, the same for every way.

`all pass`     correct programs;
`wrong first`  programs that end well and print something wrong on the first test;
`mix`          what a model's samples look like: about one in fifty is right, the others
               print something else, crash, or do not compile, and some answer another
               problem; the samples of a problem come together;
`mix + loops`  the same with a few endless loops (each costs the time limit).

Which program earns what is asked of the judge itself, once, without screening.
"""

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.randomness import stream
from alphacode.curriculum import CurriculumSettings, problem_at
from alphacode.judge import Judge, JudgeJob, JudgeOutcome
from judge_peers.ours import jobs_of, judge_settings, tests_of, verdict_of

NUM_TESTS = 3
NUM_PROBLEMS = 10
SETTINGS = CurriculumSettings(solutions_per_language=20, incorrect_per_language=4)
MIX = {"AC": 0.02, "WA": 0.60, "RE": 0.27, "CE": 0.11}
LOOPS = 0.002
# Far more than enough: the rarest kind, CE, is one draw in eight.
MOST_DRAWS = 40


@dataclass(frozen=True, slots=True)
class Program:
    """A program, the number of the problem it is judged on, and what it earns."""

    problem: int
    source: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Workload:
    """Programs and, for each problem, its tests as pairs of input and output."""

    tests: list[list[list[str]]]
    programs: list[Program]

    def write(self, path: Path) -> None:
        """Write what `run_way` reads."""
        programs = [[p.problem, p.source, p.verdict] for p in self.programs]
        text = json.dumps({"tests": self.tests, "programs": programs})
        path.write_text(text, encoding="utf-8")

    def part(self, count: int) -> "Workload":
        """Return `count` programs spread evenly over all of them."""
        step = len(self.programs) / min(count, len(self.programs))
        chosen = [int(n * step) for n in range(min(count, len(self.programs)))]
        return Workload(self.tests, [self.programs[n] for n in chosen])


class Source:
    """Problems of a seed, and programs drawn for them."""

    def __init__(self, seed: int, limits: Limits) -> None:
        self.rng = stream(seed, "benchmark", "judge")
        self.limits = limits
        self.problems = list(_problems(seed))
        self.tests = [_pairs(problem) for problem in self.problems]
        self.serial = 0

    def all_pass(self, count: int) -> Workload:
        """Return correct programs."""
        programs = [
            Program(number, self.distinct(self.correct(number)), "AC")
            for number in _spread(count, len(self.problems))
        ]
        return Workload(self.tests, programs)

    def wrong_first(self, count: int) -> Workload:
        """Return programs that print something wrong on the first test."""
        found: list[Program] = []
        for program, outcome in self.drawn(max(100, count // 2)):
            judgement = outcome.judgement
            if program.verdict == "WA" and judgement and len(judgement.results) == 1:
                found.append(program)
            if len(found) == count:
                break
        return Workload(self.tests, sorted(found, key=lambda p: p.problem))

    def mix(self, count: int) -> Workload:
        """Return programs as a model writes them, without endless loops."""
        wanted = {verdict: round(share * count) for verdict, share in MIX.items()}
        wanted["AC"] = max(1, wanted["AC"])
        wanted["WA"] += count - sum(wanted.values())
        found: list[Program] = []
        for program, _ in self.drawn(max(100, count // 2)):
            if wanted.get(program.verdict, 0) > 0:
                wanted[program.verdict] -= 1
                found.append(program)
            if len(found) == count:
                break
        return Workload(self.tests, sorted(found, key=lambda p: p.problem))

    def with_loops(self, mix: Workload) -> Workload:
        """Return a mix in which a few wrong programs never end."""
        programs = list(mix.programs)
        wrong = [n for n, p in enumerate(programs) if p.verdict == "WA"]
        count = max(1, round(LOOPS * len(programs)))
        for place in self.rng.sample(wrong, min(count, len(wrong))):
            number = programs[place].problem
            text = self.distinct("n = 1\nwhile n > 0:\n    n += 1\nprint(n)\n")
            programs[place] = Program(number, text, "TLE")
        return Workload(mix.tests, programs)

    def cpp(self, count: int) -> Workload:
        """Return correct C++ programs."""
        found = self._correct_cpp()
        chosen = [found[n % len(found)] for n in _shuffled(self.rng, count, len(found))]
        return Workload(
            self.tests,
            [Program(n, self.distinct(text, "//"), "AC") for n, text in chosen],
        )

    def cpp_of_others(self, count: int) -> Workload:
        """Return C++ programs that are right for another problem than their own."""
        found = self._correct_cpp()
        chosen = [found[n % len(found)] for n in _shuffled(self.rng, count, len(found))]
        programs = [
            Program((n + 1) % len(self.problems), self.distinct(text, "//"), "")
            for n, text in chosen
        ]
        return Workload(self.tests, sorted(programs, key=lambda p: p.problem))

    def renewed(self, workload: Workload, mark: str) -> Workload:
        """Return the same programs as texts that nothing can be remembered of."""
        programs = [
            replace(program, source=self.distinct(program.source, mark))
            for program in workload.programs
        ]
        return Workload(workload.tests, programs)

    def _correct_cpp(self) -> list[tuple[int, str]]:
        return [
            (number, solution.solution)
            for number, problem in enumerate(self.problems)
            for solution in problem.solutions
            if solution.language is Language.CPP
        ]

    def drawn(self, chunk: int) -> Iterator[tuple[Program, JudgeOutcome]]:
        """Yield programs of all kinds with what they earned, an endless loop never."""
        with Judge(judge_settings(screen=False)) as judge:
            for _ in range(MOST_DRAWS):
                numbers = _shuffled(self.rng, chunk, len(self.problems))
                texts = [self.draw(number) for number in numbers]
                outcomes = {o.key: o for o in judge.judge(self.jobs(texts))}
                for key, (number, text) in enumerate(texts):
                    outcome = outcomes[key]
                    yield Program(number, text, verdict_of(outcome)), outcome

    def jobs(self, texts: list[tuple[int, str]]) -> Iterator[JudgeJob]:
        """Yield a job for each program of a problem."""
        tests = [tests_of(pairs) for pairs in self.tests]
        return jobs_of(((text, tests[n]) for n, text in texts), self.limits)

    def draw(self, number: int) -> tuple[int, str]:
        """Return a program for a problem, most likely a wrong one."""
        kinds: dict[Callable[[int], str], int] = {
            self.correct: 3,
            self.incorrect: 25,
            self.of_another_problem: 20,
            lambda n: changed(self.rng, self.correct(n)): 30,
            lambda n: crashing(self.rng, self.correct(n)): 12,
            lambda n: broken(self.rng, self.correct(n)): 10,
        }
        kind = self.rng.choices(list(kinds), list(kinds.values()))[0]
        return number, self.distinct(kind(number))

    def correct(self, number: int) -> str:
        """Return a correct program of a problem."""
        return self.rng.choice(_python(self.problems[number].solutions))

    def incorrect(self, number: int) -> str:
        """Return a program wrong as people are wrong."""
        wrong = _python(self.problems[number].incorrect_solutions)
        return self.rng.choice(wrong) if wrong else changed(self.rng, "print(1 + 1)\n")

    def of_another_problem(self, number: int) -> str:
        """Return a correct answer to another question."""
        others = [n for n in range(len(self.problems)) if n != number]
        return self.correct(self.rng.choice(others))

    def distinct(self, text: str, mark: str = "#") -> str:
        """Return a program like no other, so that nothing can be remembered of it."""
        self.serial += 1
        return f"{text.rstrip()}\n{mark} {self.serial}\n"


def changed(rng: random.Random, text: str) -> str:
    """Return a program with one operator, constant or function exchanged."""
    swaps = {
        "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
        "+": "-", "-": "+", "*": "+", "//": "*", "%": "//",
        "max": "min", "min": "max", "sum": "len", "len": "sum", "0": "1", "1": "2",
    }  # fmt: skip
    pattern = r"\b(?:max|min|sum|len|0|1)\b|(?<= )(?:[<>!=]=|//|[<>+*%-])(?= )"
    places = list(re.finditer(pattern, text))
    if not places:
        return text.replace("print(", "print(1, ", 1)
    place = rng.choice(places)
    return text[: place.start()] + swaps[place.group()] + text[place.end() :]


def crashing(rng: random.Random, text: str) -> str:
    """Return a program in which a name is unknown or an index too large."""
    names = re.findall(r"(?m)^\s*(\w+) =", text)
    if names and rng.random() < 0.7:
        name = rng.choice(names)
        last = text.rfind(name)
        return text[:last] + name + "s_" + text[last + len(name) :]
    return text.rstrip() + rng.choice(("\n[][1]\n", "\n1 // 0\n", "\nint('x')\n"))


def broken(rng: random.Random, text: str) -> str:
    """Return a program that does not compile: cut off, or without a sign."""
    places = [m.start() for m in re.finditer(r"[():]", text)]
    place = rng.choice(places)
    if rng.random() < 0.5:
        return text[: place + 1] + "\n("
    return text[:place] + text[place + 1 :]


def _problems(seed: int) -> Iterator[Problem]:
    found = index = 0
    while found < NUM_PROBLEMS:
        problem = problem_at(seed, index, SETTINGS)
        index += 1
        # Other judges compare texts, so a question about decimals is not comparable.
        if not any("." in output for _, output in _pairs(problem)):
            found += 1
            yield problem


def _pairs(problem: Problem) -> list[list[str]]:
    tests = [*problem.hidden_tests, *problem.public_tests][:NUM_TESTS]
    return [[test.input, test.output] for test in tests]


def _python(solutions: tuple[Solution, ...]) -> list[str]:
    return [s.solution for s in solutions if s.language is Language.PYTHON3]


def _spread(count: int, kinds: int) -> list[int]:
    return sorted(n % kinds for n in range(count))


def _shuffled(rng: random.Random, count: int, kinds: int) -> list[int]:
    order = [n % kinds for n in range(max(count, kinds))]
    rng.shuffle(order)
    return order[:count]
