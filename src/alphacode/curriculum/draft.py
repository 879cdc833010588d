"""What one problem is drawn with: a task, a layout, bounds, names, constants."""

import functools
import itertools
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from alphacode.curriculum import line_forms
from alphacode.curriculum.layout import Layout
from alphacode.curriculum.program import substitute
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import (
    Grid,
    Int,
    Lines,
    Pairs,
    Param,
    Rows,
    Task,
    Word,
    Words,
)
from alphacode.curriculum.values import Scale, count_names, draw_scale
from alphacode.curriculum.ways import Way, draw_way

# Names a person might use instead, by the name the task uses.
OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "n": ("m", "N", "k", "q"),
    "a": ("x", "h", "b", "v", "arr", "A", "p", "c", "w"),
    "b": ("y", "c", "B"),
    "s": ("t", "w", "S", "word", "str1"),
    "k": ("x", "d", "m", "K"),
    "x": ("a", "k", "X", "p"),
    "y": ("b", "Y", "q"),
    "w": ("s", "words"),
}
# What lengths of words are called.
LENGTH_NAMES = ("n", "m", "l", "length", "size")
PAIRED_NAMES = (("a", "b"), ("x", "y"), ("p", "q"), ("m", "n"), ("u", "v"), ("A", "B"))


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything about one problem but its random numbers, tests and words."""

    task: Task
    layout: Layout
    scale: Scale
    constants: Mapping[str, object]
    shown: Mapping[str, str]
    """Names of values as the statement has them."""
    coded: Mapping[str, str]
    """Names of values as programs have them."""
    is_cases: bool
    settings: CurriculumSettings


def draw_draft(
    rng: random.Random,
    task: Task,
    settings: CurriculumSettings,
    constants: Mapping[str, object] | None = None,
    way: Way | None = None,
) -> Draft:
    """Draw what a problem of a task is made with, or with these constants, this way."""
    if constants is None:
        constants = draw_constants(rng, task)
    task = with_symbols(task, constants)
    way = way or draw_way(rng, task, settings.cases_share)
    layout, is_cases = way.layout, way.is_cases
    scale = draw_scale(rng, task.params)
    shown, coded = _draw_names(rng, task)
    _name_lengths(layout, task, shown, coded)
    return Draft(task, layout, scale, constants, shown, coded, is_cases, settings)


def draw_constants(rng: random.Random, task: Task) -> dict[str, object]:
    """Draw the constants of a task."""
    return dict(task.constants(rng)) if task.constants else {}


def with_symbols(task: Task, constants: Mapping[str, object]) -> Task:
    """Return the task with constants in alphabets and among words of rows filled in."""

    def filled(param: Param) -> Param:
        if isinstance(param, Grid | Word) and "$" in param.alphabet:
            return replace(param, alphabet=substitute(param.alphabet, constants))
        if isinstance(param, Rows) and any(field.choices for field in param.fields):
            fields = [
                replace(f, choices=tuple(substitute(c, constants) for c in f.choices))
                for f in param.fields
            ]
            return replace(param, fields=tuple(fields))
        if isinstance(param, Lines):
            return line_forms.filled(param, lambda text: substitute(text, constants))
        return param

    params = tuple(map(filled, task.params))
    return replace(task, params=params) if params != task.params else task


def _draw_names(
    rng: random.Random, task: Task
) -> tuple[dict[str, str], dict[str, str]]:
    """Return names as shown in the statement, and as used in programs."""
    own = [p.name for p in task.params]
    own += [c for p in task.params for c in count_names(p) if c not in own]
    shown = {name: name for name in own}
    taken = set(_words_of_code(task))
    taken |= {"t", "i", "j", "q", "data", "value", "row", "key", "text", "words", "in"}
    for param in task.params:
        if isinstance(param, Rows):
            taken |= {field.name for field in param.fields}
        if isinstance(param, Pairs):
            taken |= set(param.fields)
    is_width = not any(isinstance(p, Words) and p.name == "w" for p in task.params)
    for name in own:
        if name == "w" and is_width:  # the other names are those of words
            continue
        free = [
            x
            for x in OTHER_NAMES.get(name, ())
            if x not in taken and x not in shown.values()
        ]
        if free and rng.random() < 0.3:
            shown[name] = rng.choice(free)
    scalars = [p.name for p in task.params if isinstance(p, Int)]
    if scalars == ["a", "b"] and rng.random() < 0.4:
        first, second = rng.choice(PAIRED_NAMES)
        others = {shown[name] for name in own if name not in ("a", "b")}
        if not {first, second} & (taken - {"a", "b"} | others):
            shown["a"], shown["b"] = first, second
    # People mostly keep their habits in code whatever the statement calls things.
    is_same = rng.random() < 0.5
    return shown, dict(shown) if is_same else {name: name for name in own}


def _name_lengths(
    layout: Layout, task: Task, shown: dict[str, str], coded: dict[str, str]
) -> None:
    """Name the lengths of words that are given: n and m, where these are free."""
    in_code = _words_of_code(task) | {*coded, *coded.values()}
    for name in layout.lengths:
        numbered = (f"len{number}" for number in itertools.count(1))
        names = itertools.chain(LENGTH_NAMES, numbered)
        shown[name] = next(x for x in names if x not in {*shown, *shown.values()})
        coded[name] = name if shown[name] in in_code else shown[name]


def _words_of_code(task: Task) -> frozenset[str]:
    wrong = tuple(each.python + each.cpp for each in task.wrong)
    return _words((*task.python, *task.cpp, *wrong))


@functools.lru_cache(maxsize=4096)
def _words(bodies: tuple[str, ...]) -> frozenset[str]:
    return frozenset(re.findall(r"(?<!\\)\w+", " ".join(bodies)))
