"""Programs of the curriculum alone: any of them, or those that fit a problem."""

import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem
from alphacode.core.randomness import stream
from alphacode.curriculum.adapting import adapted
from alphacode.curriculum.clues import Clues
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.draft import Draft, draw_draft, with_symbols
from alphacode.curriculum.fitting import parse
from alphacode.curriculum.generate import draw_task, named_tasks
from alphacode.curriculum.kinds import Kind, kind_of, split_cases
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_cpp, write_python
from alphacode.curriculum.task import Param, Task
from alphacode.curriculum.ways import Way, possible_ways

# Composed tasks drawn in a row, none of which fits, before a named one has its turn;
# and how often that happens in a row before no more are tried.
_COMPOSED = 60
_FAILURES = 3


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
    program's; the kind of their outputs, which its task must give (`kinds`); and their
    words and symbols and the words and numbers of the statement, which are put in place
    of those of the program that the problem does not know (`adapting`). What the
    statement asks is not read.

    Named tasks come in passes, each of them once in a pass and in random order, those
    that did not fit left out of later passes; composed tasks come in between, as often
    as in problems. Where nothing fits, or there are no examples, anything comes.
    All is a function of the seed and the problem's description and examples.
    """
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "fitting")
    fitter = _Fitter(problem, settings)
    tasks, _ = named_tasks(settings)
    named = fitter.passes(rng, tasks)
    failures = 0
    for index in itertools.count():
        draft = None
        if rng.random() < settings.composed_share and failures < _FAILURES:
            draft = fitter.composed(rng)
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


class _Fitter:
    """Draws drafts of tasks that read a problem's examples and give such answers."""

    def __init__(self, problem: Problem, settings: CurriculumSettings) -> None:
        self._clues = Clues.of(problem)
        self._settings = settings
        self._parsed: dict[str, tuple[int, ...] | None] = {}

    def passes(self, rng: random.Random, tasks: Sequence[Task]) -> Iterator[Draft]:
        """Yield drafts of named tasks, pass by pass, while any fit."""
        left = list(tasks)
        is_first = True
        while left:
            rng.shuffle(left)
            fitted = []
            for task in left:
                with_numbers = not is_first and rng.random() < 0.5
                draft = self._draft(rng, task, with_numbers=with_numbers)
                if draft is not None:
                    fitted.append(task)
                    yield draft
            # What fitted once fits again, if not at every try.
            left = fitted if is_first else left
            is_first = False

    def composed(self, rng: random.Random) -> Draft | None:
        """Return a draft of a composed task; `None` if many in a row do not fit."""
        for _ in range(_COMPOSED):
            task = composed_task(rng, self._settings.frames)
            if self._settings.has(task):
                draft = self._draft(rng, task, with_numbers=False)
                if draft is not None:
                    return draft
        return None

    def _draft(
        self, rng: random.Random, task: Task, *, with_numbers: bool
    ) -> Draft | None:
        fresh, constants = adapted(rng, task, self._clues, with_numbers=with_numbers)
        fresh = with_symbols(fresh, constants)
        ways = [way for way in possible_ways(fresh) if self._cases(way) is not None]
        ways = [way for way in ways if self._answers_alike(task, way)]
        if not ways:
            return None
        return draw_draft(rng, fresh, self._settings, constants, rng.choice(ways))

    def _cases(self, way: Way) -> tuple[int, ...] | None:
        """Return how many test cases each example has if it stands so, or `None`."""
        key = f"{way.layout.lines} {way.layout.ending} {way.is_cases} "
        key += " ".join(map(_structure, way.layout.params.values()))
        if key not in self._parsed:
            found = [
                parse(way.layout, text, is_cases=way.is_cases)
                for text in self._clues.inputs
            ]
            counts = tuple(len(cases) for cases in found if cases)
            self._parsed[key] = counts if len(counts) == len(found) else None
        return self._parsed[key]

    def _answers_alike(self, task: Task, way: Way) -> bool:
        counts = self._cases(way) or ()
        wanted = Kind.of(split_cases(self._clues.outputs, counts))
        kind = kind_of(task)
        return kind is not None and kind.may_be(wanted)


def _structure(param: Param) -> str:
    """Return what of a parameter decides whether a text is read as one."""
    parts = [type(param).__name__, param.name]
    for name in ("alphabet", "order", "is_ordered", "is_square", "fields", "count"):
        parts.append(str(getattr(param, name, "")))
    return "|".join(parts)
