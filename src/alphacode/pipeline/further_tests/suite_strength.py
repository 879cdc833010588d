"""How strong a problem's tests are: which wrong programs pass, which right ones do not.

- False positives: incorrect solutions that pass.
- False negatives: correct solutions that fail.
- Mutation kill rate: of small changes to correct programs, the share that fails. Some
  changes alter nothing that shows, so that it cannot reach 1: compare suites by it.

Source: paper section 3.2.1, Table 2, where solutions of a model were read by people;
mutation as in DeMillo, Lipton and Sayward 1978.
"""

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Final, cast

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.randomness import stream
from alphacode.evaluation.intervals import binomial_interval, pooled_interval
from alphacode.judge.jobs import JudgeJob
from alphacode.pipeline.further_tests.generation import JudgesAndExecutes, is_accepted

MUTANTS: Final = 40
"""Mutants of a problem that are judged, at most."""
SOLUTIONS: Final = 100
"""Correct, and incorrect, solutions of a problem that are judged, at most."""
# Programs that mutants are made of: how many, and how long.
_MUTATED: Final = 20
_LONGEST_MUTATED: Final = 5000

_SWAPS: Final[dict[type[ast.AST], tuple[type[ast.AST], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A share of programs, with its 95 % interval.

    Of one problem it is exact, as if programs were draws; of several it is over
    problems.
    """

    count: int
    of: int
    rate: float | None
    """`None` where there is no program."""
    low: float | None
    high: float | None

    @classmethod
    def share(cls, count: int, of: int) -> "Rate":
        """Return a share of some programs."""
        if not of:
            return cls(count=0, of=0, rate=None, low=None, high=None)
        found = binomial_interval(count, of)
        return cls(count=count, of=of, rate=found.mean, low=found.low, high=found.high)

    @classmethod
    def over(cls, counts: Sequence[int], wholes: Sequence[int]) -> "Rate":
        """Return a share of the programs of several problems together."""
        if not any(wholes):
            return cls.share(0, 0)
        found = pooled_interval(counts, wholes)
        return cls(
            count=sum(counts),
            of=sum(wholes),
            rate=found.mean,
            low=found.low,
            high=found.high,
        )

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteStrength:
    """What a list of tests catches."""

    tests: int
    false_positives: Rate
    false_negatives: Rate
    mutants_killed: Rate
    unjudged: int = 0
    """Programs that the judge failed on; they count nowhere."""

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def suite_strength(
    problem: Problem,
    tests: Sequence[TestCase],
    judge: JudgesAndExecutes,
    *,
    held_out: Sequence[int] | None = None,
    mutated: Sequence[int] | None = None,
    seed: int = 0,
) -> SuiteStrength:
    """Return what tests of a problem catch.

    Args:
      held_out: numbers of the correct solutions that false negatives are counted among,
        such as those that had no part in making the tests; `None` takes all.
      mutated: numbers of those that mutants are made of: a mutant of a solution that
        fails says nothing of the tests; `None` takes all.
    """
    rng = stream(seed, "suite strength", problem.name)
    right = _numbered(problem, held_out)
    wrong = list(problem.incorrect_solutions)
    sources = _numbered(problem, mutated)
    rng.shuffle(sources)
    groups = {
        "wrong": rng.sample(wrong, min(len(wrong), SOLUTIONS)),
        "right": rng.sample(right, min(len(right), SOLUTIONS)),
        "mutant": mutants(sources, MUTANTS, seed),
    }
    jobs = (
        JudgeJob(
            key=(kind, number),
            solution=program,
            tests=tuple(tests),
            limits=Limits.of(problem),
            checker=problem.checker,
        )
        for kind, programs in groups.items()
        for number, program in enumerate(programs)
    )
    passed = dict.fromkeys(groups, 0)
    judged = dict.fromkeys(groups, 0)
    unjudged = 0
    for outcome in judge.judge(jobs):
        kind = str(outcome.key[0])  # type: ignore[index]
        answer = is_accepted(outcome)
        if answer is None:
            unjudged += 1
            continue
        judged[kind] += 1
        passed[kind] += answer
    return SuiteStrength(
        tests=len(tests),
        false_positives=Rate.share(passed["wrong"], judged["wrong"]),
        false_negatives=Rate.share(judged["right"] - passed["right"], judged["right"]),
        mutants_killed=Rate.share(
            judged["mutant"] - passed["mutant"], judged["mutant"]
        ),
        unjudged=unjudged,
    )


def _numbered(problem: Problem, numbers: Sequence[int] | None) -> list[Solution]:
    if numbers is None:
        return list(problem.solutions)
    return [problem.solutions[number] for number in numbers]


def mutants(programs: Sequence[Solution], count: int, seed: int) -> list[Solution]:
    """Return different Python programs, each one of the given ones with one change.

    Comparisons, arithmetic, `and` and `or` are exchanged, and integers moved by one.
    Programs in other languages, and those that do not parse, have no mutants.
    """
    originals = {program.solution for program in programs}
    found: dict[str, Solution] = {}
    usable = [
        program
        for program in programs
        if program.language is Language.PYTHON3
        and len(program.solution) <= _LONGEST_MUTATED
    ]
    for program in usable[:_MUTATED]:
        for text in _changed(program.solution):
            if text not in originals:
                found.setdefault(text, Solution(Language.PYTHON3, text))
    texts = list(found.values())
    stream(seed, "mutants").shuffle(texts)
    return texts[:count]


def _changed(text: str) -> Iterator[str]:
    """Yield a program with each of its changeable places changed, one at a time."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in list(ast.walk(tree)):
        for number in range(_num_changes(node)):
            undo = _change(node, number)
            yield ast.unparse(tree) + "\n"
            undo()


def _num_changes(node: ast.AST) -> int:
    if isinstance(node, ast.Compare):
        return len(_SWAPS.get(type(node.ops[0]), ()))
    if isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign):
        return len(_SWAPS.get(type(node.op), ()))
    is_number = isinstance(node, ast.Constant) and type(node.value) is int
    return 2 if is_number else 0


def _change(node: ast.AST, number: int) -> Callable[[], None]:
    """Change a place of a tree; return what changes it back."""
    if isinstance(node, ast.Compare):
        first = node.ops[0]
        node.ops[0] = cast("ast.cmpop", _SWAPS[type(first)][number]())
        return partial(node.ops.__setitem__, 0, first)
    name = "value" if isinstance(node, ast.Constant) else "op"
    was = getattr(node, name)
    changed = was + (1, -1)[number] if name == "value" else _SWAPS[type(was)][number]()
    setattr(node, name, changed)
    return partial(setattr, node, name, was)
