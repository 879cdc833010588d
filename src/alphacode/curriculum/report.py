"""How varied the curriculum is: distinct texts, and what two seeds have in common."""

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from alphacode.core.problem import Language, Problem
from alphacode.curriculum.generate import generate
from alphacode.curriculum.settings import CurriculumSettings

NGRAM_WORDS = (4, 8)
OTHER_SEED = 1_000_003
WORD = re.compile(r"\w+|[^\w\s]")
# What the name of a problem has before its task's: seed and number.
NUMBERED = re.compile(r"^curriculum--?\d+-\d+-")


@dataclass(frozen=True, slots=True, kw_only=True)
class CurriculumReport:
    """What a number of problems of one seed are like; shares are from 0 to 1."""

    problems: int
    seed: int
    tasks: int
    """Different tasks, every combination of pieces counted as one."""
    composed_share: float
    """Share of the problems that are put together from pieces."""
    distinct_statements: float
    """Share of statements (without examples) that no other problem has."""
    distinct_python: float
    """Share of correct Python programs that no other has."""
    distinct_cpp: float
    """Share of correct C++ programs that no other has."""
    words: int
    """Different words of all statements."""
    shared_ngrams: dict[str, float]
    """By length in words: share of another seed's n-grams that this seed has."""
    shared_statements: float
    """Share of another seed's statements that this seed has word for word."""
    shared_python: float
    """Share of another seed's Python programs that this seed has."""
    seconds: float
    """Processor time of one core to make the problems."""
    problems_per_s: float
    """Problems made in a second of one core."""
    pairs_per_s: float
    """Pairs of a statement and a program made in a second of one core."""


def statement_of(problem: Problem) -> str:
    """Return a description without its examples and what follows them."""
    return re.split(r"\n\nExamples?\n\n", problem.description)[0]


def curriculum_report(
    count: int, seed: int, settings: CurriculumSettings | None = None
) -> CurriculumReport:
    """Make `count` problems of a seed and as many of another, and compare them."""
    start = time.process_time()
    problems = list(generate(count, seed, workers=1, settings=settings))
    seconds = time.process_time() - start
    others = list(generate(count, seed + OTHER_SEED, workers=1, settings=settings))
    statements = [statement_of(problem) for problem in problems]
    other_statements = [statement_of(problem) for problem in others]
    names = [NUMBERED.sub("", problem.name) for problem in problems]
    programs = sum(len(p.solutions) + len(p.incorrect_solutions) for p in problems)
    python = _programs(problems, Language.PYTHON3)
    return CurriculumReport(
        problems=len(problems),
        seed=seed,
        tasks=len(set(names)),
        composed_share=_share("/" in name for name in names),
        distinct_statements=_distinct(statements),
        distinct_python=_distinct(python),
        distinct_cpp=_distinct(_programs(problems, Language.CPP)),
        words=len({w for text in statements for w in re.findall(r"[a-z]{2,}", text)}),
        shared_ngrams={
            str(n): _shared(_ngrams(statements, n), _ngrams(other_statements, n))
            for n in NGRAM_WORDS
        },
        shared_statements=_shared(statements, other_statements),
        shared_python=_shared(python, _programs(others, Language.PYTHON3)),
        seconds=round(seconds, 2),
        problems_per_s=round(len(problems) / seconds, 1),
        pairs_per_s=round(programs / seconds, 1),
    )


def _programs(problems: Iterable[Problem], language: Language) -> list[str]:
    return [
        solution.solution
        for problem in problems
        for solution in problem.solutions
        if solution.language is language
    ]


def _ngrams(texts: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    for text in texts:
        words = WORD.findall(text.lower())
        for place in range(len(words) - length + 1):
            yield tuple(words[place : place + length])


def _distinct(texts: Sequence[str]) -> float:
    return round(len(set(texts)) / len(texts), 4) if texts else 0.0


def _shared(known: Iterable[object], found: Iterable[object]) -> float:
    """Return the share of what is found that is known."""
    table = set(known)
    return _share(item in table for item in found)


def _share(claims: Iterable[bool]) -> float:
    values = list(claims)
    return round(sum(values) / len(values), 4) if values else 0.0
