"""Programs of the curriculum alone: any of them, or those that fit a problem."""

import itertools
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem
from alphacode.core.randomness import stream
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.draft import Draft, draw_constants, draw_draft
from alphacode.curriculum.fitting import fits
from alphacode.curriculum.generate import draw_task, named_tasks
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_cpp, write_python
from alphacode.curriculum.task import Task

# Layouts and constants drawn of a task before it is said not to fit.
_LAYOUTS = 12
_CONSTANTS = 12
# Composed tasks drawn in a row, none of which fits, before a named one has its turn;
# and how often that happens in a row before no more are tried.
_COMPOSED = 60
_FAILURES = 3
# Numbers that programs have although no statement says them.
_COMMON = frozenset({"0", "1", "2", "10"})
_NUMBER_WORDS = ("three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True, slots=True)
class PooledProgram:
    """One correct program of some task, with the task's rating and tags."""

    language: Language
    program: str
    rating: int
    tags: tuple[str, ...]


def program_at(
    seed: int,
    index: int,
    language: Language,
    settings: CurriculumSettings | None = None,
) -> PooledProgram:
    """Return program `index` of a seed in a language: a pure function of its arguments.

    Tasks, layouts and styles come as often as in problems. Nothing is run; a draw that
    would make a dull problem counts like any other.

    Raises:
      ConfigError: the curriculum has no programs in the language.
    """
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "program", index)
    task = draw_task(rng, settings)
    return _written(rng, draw_draft(rng, task, settings), language)


@dataclass(frozen=True, slots=True)
class PooledDraft:
    """A task in a layout, with names and constants: a program but for its style."""

    seed: int
    index: int
    draft: Draft

    def program(self, language: Language) -> PooledProgram:
        """Return the program in a language: a function of all this alone.

        Raises:
          ConfigError: the curriculum has no programs in the language.
        """
        rng = stream(self.seed, "curriculum", "program", self.index)
        return _written(rng, self.draft, language)


def fitting_drafts(
    seed: int, problem: Problem, settings: CurriculumSettings | None = None
) -> Iterator[PooledDraft]:
    """Yield what can read a problem's examples, without end.

    Of the problem are looked at: the layout of the examples' inputs, which must be the
    program's; the words of their outputs, which it prints where its task answers with
    one of two words; and the numbers and words of the statement, which its constants
    are among if a few draws find such. What the statement asks is not read.

    Named tasks come in passes, each of them once in a pass and in random order, those
    that did not fit left out of later passes; composed tasks come in between, as often
    as in problems. Where nothing fits, or there are no examples, anything comes.
    All is a function of the seed and the problem's description and examples.
    """
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "fitting")
    clues = _Clues.of(problem)
    tasks, _ = named_tasks(settings)
    named = _passes(rng, tasks, clues, settings)
    failures = 0
    for index in itertools.count():
        draft = None
        if rng.random() < settings.composed_share and failures < _FAILURES:
            draft = _composed(rng, clues, settings)
            failures = 0 if draft else failures + 1
        draft = draft or next(named, None)
        draft = draft or draw_draft(rng, draw_task(rng, settings), settings)
        yield PooledDraft(seed, index, draft)


def _written(rng: random.Random, draft: Draft, language: Language) -> PooledProgram:
    task = draft.task
    if language is Language.PYTHON3:
        program = write_python(rng, draft, rng.choice(task.python))
    elif language is Language.CPP:
        program = write_cpp(rng, draft, rng.choice(task.cpp))
    else:
        raise ConfigError(
            f"the curriculum has no programs in {language.label}; "
            "ask for python3 or cpp"
        )
    return PooledProgram(language, program, task.rating, tuple(sorted(task.tags)))


def _passes(
    rng: random.Random,
    tasks: Sequence[Task],
    clues: "_Clues",
    settings: CurriculumSettings,
) -> Iterator[Draft]:
    """Yield drafts of named tasks, pass by pass, while any are known to fit."""
    left = list(tasks)
    is_first = True
    while left:
        rng.shuffle(left)
        fitted = []
        for task in left:
            draft = _fitting(rng, task, clues, settings)
            if draft is not None:
                fitted.append(task)
                yield draft
        # What fitted once fits again, if not at every try.
        left = fitted if is_first else left
        is_first = False


def _composed(
    rng: random.Random, clues: "_Clues", settings: CurriculumSettings
) -> Draft | None:
    for _ in range(_COMPOSED):
        task = composed_task(rng, settings.frames)
        if settings.has(task):
            draft = _fitting(rng, task, clues, settings)
            if draft is not None:
                return draft
    return None


def _fitting(
    rng: random.Random, task: Task, clues: "_Clues", settings: CurriculumSettings
) -> Draft | None:
    for _ in range(_LAYOUTS):
        constants = clues.constants(rng, task)
        draft = draw_draft(rng, task, settings, constants)
        ways = [draft]
        if task.allows_cases and not draft.layout.ending:
            ways.append(replace(draft, is_cases=not draft.is_cases))
        fitting = [way for way in ways if fits(way, clues.inputs)]
        if fitting:
            return rng.choice(fitting)
    return None


@dataclass(frozen=True, slots=True)
class _Clues:
    """What is looked at of a problem."""

    inputs: list[str]
    answers: tuple[str, ...]
    """What the examples print, where it is one of two words everywhere."""
    said: frozenset[str]
    """Words and numbers of the statement."""

    @classmethod
    def of(cls, problem: Problem) -> "_Clues":
        tests = problem.public_tests
        lines = {line.strip() for test in tests for line in test.output.splitlines()}
        lines -= {""}
        is_answer = len(lines) <= 2 and all(re.match(r"[^\W\d]", x) for x in lines)
        said = set(re.findall(r"\w+", problem.description))
        said |= {
            str(number)
            for number, word in enumerate(_NUMBER_WORDS, 3)
            if word in problem.description.lower()
        }
        return cls(
            [test.input for test in tests],
            tuple(sorted(lines)) if is_answer else (),
            frozenset(said) | _COMMON,
        )

    def constants(self, rng: random.Random, task: Task) -> Mapping[str, object]:
        for _ in range(_CONSTANTS):
            found = draw_constants(rng, task)
            others = [v for k, v in found.items() if k not in ("yes", "no")]
            if all(str(value) in self.said for value in others):
                break
        if "yes" in found and self.answers:
            found["yes"], found["no"] = self._answers(rng)
        return found

    def _answers(self, rng: random.Random) -> tuple[str, str]:
        if len(self.answers) == 2:
            first, second = self.answers
        else:
            (first,) = self.answers
            alike = [w for w in self.said if _looks(w) == _looks(first) and w != first]
            second = rng.choice(sorted(alike)) if alike else f"not {first}"
        return (first, second) if rng.random() < 0.5 else (second, first)


def _looks(word: str) -> tuple[bool, bool, bool]:
    return word.isupper(), word.islower(), word.istitle()
