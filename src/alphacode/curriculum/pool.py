"""Programs of the curriculum alone: any of them, or those that fit a problem."""

import functools
import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem
from alphacode.core.randomness import stream
from alphacode.curriculum.adapting import variants
from alphacode.curriculum.clues import Clues
from alphacode.curriculum.compose import composed_task
from alphacode.curriculum.compose.mutants import mutants
from alphacode.curriculum.compose.related import DERIVATIONS, Answers, alone
from alphacode.curriculum.draft import Draft, draw_draft, with_symbols
from alphacode.curriculum.fitting import parse
from alphacode.curriculum.forms import forms
from alphacode.curriculum.generate import draw_task, named_tasks
from alphacode.curriculum.kinds import Kind, kind_of, kinds_of, split_cases
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_cpp, write_python
from alphacode.curriculum.task import Task
from alphacode.curriculum.ways import Way, possible_ways

# Composed tasks drawn in a row, none of which fits, before no more are tried.
_COMPOSED = 60
# Named tasks from which others are derived, and the first index of these.
_MOST_RELATED = 20
_RELATED = 10**9
# Variants of a derived task: its two answers either way.
_VARIANTS = 2
# Shares of the examples' answers that are of a kind which a task gives.
_LEVELS = (1.0, 0.5, 0.0)


Likely = Callable[[Sequence["PooledDraft"]], Sequence[float]]
"""Says how likely the programs of some drafts are what a problem means."""


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
    seed: int,
    problem: Problem,
    settings: CurriculumSettings | None = None,
    *,
    first: Sequence[str] = (),
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
    All is a function of the arguments and the problem's description and examples.

    Args:
      first: names of tasks that come first in each pass, in this order: before all
        others that give as many of the examples' answers, all, some or none.
    """
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "fitting")
    fitter = _Fitter(problem, settings, first)
    tasks, _ = named_tasks(settings)
    named, composed = fitter.passes(rng, tasks), fitter.composed(rng)
    for index in itertools.count():
        is_composed = rng.random() < settings.composed_share
        draft = next(composed, None) if is_composed else None
        draft = draft or next(named, None) or next(composed, None)
        draft = draft or draw_draft(rng, draw_task(rng, settings), settings)
        yield PooledDraft(seed, index, draft)


def likely_tasks(
    seed: int,
    problem: Problem,
    likely: Likely,
    settings: CurriculumSettings | None = None,
) -> list[str]:
    """Return the names of the named tasks that read a problem's examples, whatever they
    answer, the one that it is most likely about at the head.

    One program of each is asked about.
    """
    settings = settings or CurriculumSettings()
    fitter = _Fitter(problem, settings)
    rng = stream(seed, "curriculum", "likely")
    return _likeliest(rng, fitter, named_tasks(settings)[0], likely)


def related_drafts(
    seed: int,
    problem: Problem,
    names: Sequence[str],
    likely: Likely,
    settings: CurriculumSettings | None = None,
) -> list[PooledDraft]:
    """Return what is derived from the named tasks that a problem is most likely about.

    For tasks that read more than those they are derived from, these are told by
    programs that read that much. From the likeliest come all tasks that change their
    number or decide by it, and those that ask two of them, at once or for one answer.
    Those that fit are returned.

    Args:
      names: of the tasks that read the examples, the likeliest first (`likely_tasks`).
      likely: how likely programs are meant, for drafts in any number.
    """
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "related")
    fitter = _Fitter(problem, settings)
    answers = fitter.answers()
    by_name = {task.name: task for task in named_tasks(settings)[0]}
    found: list[Draft] = []
    for reader, derived in DERIVATIONS:
        readers = map(reader, by_name.values())
        order = (
            names
            if reader is alone
            else _likeliest(rng, fitter, list(filter(None, readers)), likely)
        )
        for task in derived(rng, order[:_MOST_RELATED], answers):
            found += fitter.drafts(rng, task, 1.0)[:_VARIANTS]
    for name in names[:_MOST_RELATED]:
        found += fitter.mutants(rng, by_name[name])
    told = [draft for draft in found if fitter.is_said(draft)]
    return [PooledDraft(seed, _RELATED + i, draft) for i, draft in enumerate(told)]


def _likeliest(
    rng: random.Random, fitter: "_Fitter", tasks: Sequence[Task], likely: Likely
) -> list[str]:
    """Return the names of the tasks that read the examples, the likeliest first."""
    drafts = [fitter.drafts(rng, task, 0.0) for task in tasks]
    plain = [PooledDraft(0, 0, fitting[0]) for fitting in drafts if fitting]
    scores = likely(plain)
    order = sorted(range(len(plain)), key=lambda place: -scores[place])
    return [plain[place].draft.task.name for place in order]


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

    def __init__(
        self,
        problem: Problem,
        settings: CurriculumSettings,
        first: Sequence[str] = (),
    ) -> None:
        self._places = {name: place for place, name in enumerate(first)}
        self._clues = Clues.of(problem)
        self._settings = settings
        self._parsed = _parsed(self._clues.inputs)
        self._kinds: dict[tuple[int, ...], Counter[Kind]] = {}

    def passes(self, rng: random.Random, tasks: Sequence[Task]) -> Iterator[Draft]:
        """Yield drafts of named tasks, pass by pass, while any fit.

        First come those that give such answers as all examples have, then those that
        give some of them, and those that give none only where there are no others; and
        of each of these, those that are to come first.
        """
        fitted: list[Task] = []
        for level in _LEVELS:
            names = {task.name for task in fitted}
            left = [task for task in tasks if task.name not in names]
            self._shuffle(rng, left)
            if level or not fitted:
                for task in left:
                    drafts = self.drafts(rng, task, level)
                    fitted += [task] * bool(drafts)
                    yield from drafts
        are_left = True
        while are_left:
            are_left = False
            self._shuffle(rng, fitted)
            for task in fitted:
                for draft in self.drafts(rng, task, 0.0):
                    are_left = True
                    yield draft

    def _shuffle(self, rng: random.Random, tasks: list[Task]) -> None:
        rng.shuffle(tasks)
        tasks.sort(key=lambda task: self._places.get(task.name, len(self._places)))

    def composed(self, rng: random.Random) -> Iterator[Draft]:
        """Yield drafts of composed tasks, until many in a row do not fit."""
        for level in _LEVELS[:-1]:
            failures = 0
            while failures < _COMPOSED:
                task = composed_task(rng, self._settings.frames)
                is_drawn = self._settings.has(task)
                drafts = self.drafts(rng, task, level) if is_drawn else []
                failures = 0 if drafts else failures + 1
                yield from drafts

    def answers(self) -> Answers:
        """Return what the examples' answers look like."""
        texts = [text.strip().splitlines() for text in self._clues.outputs]
        kinds = {line.strip(): Kind.of([line]) for lines in texts for line in lines}
        is_wide = any(kind.is_wide for kind in kinds.values())
        is_long = any(len(lines) > 1 for lines in texts)
        return Answers(
            has_numbers=any("integer" in kind.tokens for kind in kinds.values()),
            words=sum(kind.tokens == {"word"} for kind in kinds.values()),
            may_be_one=not is_wide,
            may_be_several=is_wide or is_long,
            is_beside=not is_long,
        )

    def is_said(self, draft: Draft) -> bool:
        """Whether the problem says all numbers that are a draft's constants."""
        numbers = (v for v in draft.constants.values() if isinstance(v, int))
        return all(self._clues.says(str(number)) for number in numbers)

    def mutants(self, rng: random.Random, task: Task) -> list[Draft]:
        """Return drafts of what differs little from a task that fits."""
        if not self.drafts(rng, task, 1.0):
            return []
        return [
            draft
            for mutant in mutants(task)
            for draft in self.drafts(rng, mutant, 0.0)[:1]
        ]

    def drafts(self, rng: random.Random, task: Task, level: float) -> list[Draft]:
        """Return drafts of a task that fit, its variants in the problem's words.

        Args:
          level: share of the examples' answers that must be of a kind which it gives.
        """
        found: list[Draft] = []
        kinds: list[Kind | None] = []
        for fresh, constants in variants(rng, task, self._clues):
            for form in forms(with_symbols(fresh, constants)):
                ways = self._plain(
                    [way for way in possible_ways(form) if self._cases(way)]
                )
                if level and ways:
                    kinds = kinds or [kind_of(task)]
                    ways = [way for way in ways if self._alike(kinds[0], way) >= level]
                for alike in _by_ending(ways):
                    way = rng.choice(alike)
                    found.append(draw_draft(rng, form, self._settings, constants, way))
        return found

    @staticmethod
    def _plain(ways: list[Way]) -> list[Way]:
        """Leave out the ways that are hardly ever meant where there are others."""
        # Where a count says how many follow, they do not go on to the end of the file.
        if any(way.is_cases and not way.layout.ending for way in ways):
            ways = [way for way in ways if way.layout.ending != "cases"]
        return [way for way in ways if way.layout.ending != "file"] or ways

    def _cases(self, way: Way) -> tuple[int, ...] | None:
        """Return how many test cases each example has if it stands so, or `None`."""
        if way.key not in self._parsed:
            counts: list[int] = []
            for text in self._clues.inputs:
                cases = parse(way.layout, text, is_cases=way.is_cases)
                if not cases:
                    break
                counts.append(len(cases))
            is_fit = len(counts) == len(self._clues.inputs)
            self._parsed[way.key] = tuple(counts) if is_fit else None
        return self._parsed[way.key]

    def _alike(self, kind: Kind | None, way: Way) -> float:
        """Return the share of the examples' answers that are of a kind."""
        counts = self._cases(way) or ()
        if counts not in self._kinds:
            answers = split_cases(self._clues.outputs, counts)
            self._kinds[counts] = kinds_of(answers)
        return kind.gives(self._kinds[counts]) if kind else 0.0


@functools.lru_cache(maxsize=4)
def _parsed(inputs: tuple[str, ...]) -> dict[str, tuple[int, ...] | None]:
    """Return what is known of some inputs, for all that fit programs to them."""
    return {}


def _by_ending(ways: list[Way]) -> list[list[Way]]:
    """Return ways in groups: a last line may be a mark, or one of the lines."""
    groups: dict[str, list[Way]] = {}
    for way in ways:
        ending = way.layout.ending if way.layout.is_open else ""
        groups.setdefault(ending, []).append(way)
    return list(groups.values())
