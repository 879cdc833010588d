"""A task put into a problem's own words, numbers and symbols.

A program that prints EMPTY where the problem wants "nothing", or counts "#" where its
grids have "~", is wrong for sure, so its literals may as well be the problem's. The
statement is not understood: which word takes which place is drawn.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from alphacode.curriculum.clues import Clues
from alphacode.curriculum.program import substitute
from alphacode.curriculum.task import Grid, Int, Param, Task, Word
from alphacode.curriculum.values import reckoned_from

Constants = dict[str, object]

_LITERAL = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'")
_PHRASE = re.compile(r"[A-Za-z][A-Za-z][A-Za-z !?.,'-]*|[A-Za-z]+ [A-Za-z !?.,'-]+")
_NUMBER = re.compile(r"(?<![\w.$\"'])\d+(?![\w.\"'])")
# Draws of a task's constants, of which one may have only numbers that are said.
_DRAWS = 12
# Numbers that programs have although no statement says them.
_COMMON = frozenset({"0", "1", "2", "10"})
# Alphabets of more symbols are letters, not signs.
_FEW_SYMBOLS = 5
# Numbers of the statement that an integer is fixed to.
_MOST_FIXED = 4


def variants(
    rng: random.Random, task: Task, clues: Clues
) -> list[tuple[Task, Constants]]:
    """Return a task in a problem's words and symbols, with constants for it.

    Besides, where there are such: the same with its two answers exchanged, or its two
    signs; with numbers of the statement in place of those of the program that are not
    said; and with one of them in place of an integer that the task would read.
    """
    constants = _drawn_constants(rng, task, clues)
    task, constants = _with_symbols(rng, task, constants, clues)
    words = _words(rng, task, constants, clues)
    first = _with_words(task, constants, words)
    found = [first]
    if len(words) == 2:
        exchanged = dict(zip(words, reversed(words.values()), strict=True))
        found.append(_with_words(task, constants, exchanged))
    if len(clues.symbols) == 2 and any(isinstance(p, Grid) for p in task.params):
        one, other = clues.symbols
        found.append(_translated(*first, {one: other, other: one}))
    numbers = _numbers(rng, task, clues)
    if numbers:
        found.append((_with_numbers(first[0], numbers), first[1]))
    return found + [(each, first[1]) for each in _fixed(first[0], clues)]


def _fixed(task: Task, clues: Clues) -> Iterator[Task]:
    """Yield the task with one integer that it reads fixed to a number of the statement,
    for each of them."""
    counts = {name for param in task.params for name in reckoned_from(param)}
    free = [p for p in task.params if isinstance(p, Int) and not p.is_small]
    names = [param.name for param in free if param.name not in counts]
    for name in names if len(task.params) > 1 else ():
        rest = tuple(param for param in task.params if param.name != name)
        for number in clues.numbers[:_MOST_FIXED]:
            yield replace(
                task,
                params=rest,
                python=tuple(f"{name} = {number}\n{body}" for body in task.python),
                cpp=tuple(_cpp_fixed(body, name, number) for body in task.cpp),
            )


def _cpp_fixed(body: str, name: str, number: str) -> str:
    before, bar, inside = body.rpartition("---\n")
    return f"{before}{bar}long long {name} = {number};\n{inside}"


def _drawn_constants(rng: random.Random, task: Task, clues: Clues) -> Constants:
    if task.constants is None:
        return {}
    for _ in range(_DRAWS):
        found = dict(task.constants(rng))
        numbers = {k: str(v) for k, v in found.items() if isinstance(v, int)}
        if all(number in clues.said for number in numbers.values()):
            return found
    missing = [k for k, v in numbers.items() if v not in clues.said | _COMMON]
    said = _in_order(rng, missing, clues.numbers)
    return {**found, **{k: int(v) for k, v in said.items()}}


def _in_order(
    rng: random.Random, names: Sequence[str], numbers: Sequence[str]
) -> dict[str, str]:
    """Give neighbouring numbers of the statement to names, in its order or reversed."""
    if not 0 < len(names) <= len(numbers):
        return {}
    first = rng.randint(0, len(numbers) - len(names))
    taken = list(numbers[first : first + len(names)])
    if rng.random() < 0.5:
        taken.reverse()
    return dict(zip(names, taken, strict=True))


def _with_symbols(
    rng: random.Random, task: Task, constants: Constants, clues: Clues
) -> tuple[Task, Constants]:
    """Return the task with the examples' signs in grids and words of few signs."""
    known = _known_symbols(task, constants)
    found = set(clues.symbols)
    if not found or found <= set(known) or not len(found) <= len(known) <= _FEW_SYMBOLS:
        return task, constants
    free = [symbol for symbol in known if symbol not in found]
    new = [symbol for symbol in found if symbol not in known]
    rng.shuffle(free)
    return _translated(task, constants, dict(zip(free, sorted(new), strict=False)))


def _translated(
    task: Task, constants: Constants, signs: Mapping[str, str]
) -> tuple[Task, Constants]:
    """Return the task with other signs in its alphabets, constants and literals."""
    table = str.maketrans(dict(signs))
    known = set(_known_symbols(task, constants))
    changed: Constants = {
        name: value.translate(table)
        if isinstance(value, str) and set(value) <= known
        else value
        for name, value in constants.items()
    }

    def translated(text: str) -> str:
        return text.translate(table) if text and set(text) <= known else text

    def param_translated(param: Param) -> Param:
        if not isinstance(param, Grid | Word):
            return param
        return replace(
            param, alphabet=substitute(param.alphabet, constants).translate(table)
        )

    task = _changed(task, lambda body: _literals_changed(body, translated))
    return replace(task, params=tuple(map(param_translated, task.params))), changed


def _known_symbols(task: Task, constants: Constants) -> list[str]:
    alphabets = {
        substitute(param.alphabet, constants)
        for param in task.params
        if isinstance(param, Grid | Word)
    }
    return sorted({symbol for alphabet in alphabets for symbol in alphabet})


def _words(
    rng: random.Random, task: Task, constants: Constants, clues: Clues
) -> dict[str, str]:
    """Return words of the problem for printed ones that it does not say."""
    words = [
        value
        for value in constants.values()
        if isinstance(value, str) and _PHRASE.fullmatch(value)
    ]
    words += [text for text in _literals(task.python[0]) if _PHRASE.fullmatch(text)]
    missing = [word for word in dict.fromkeys(words) if not clues.says(word)]
    kept = set(words) - set(missing)
    free = [phrase for phrase in clues.phrases if phrase not in kept]
    printed = sum(phrase in clues.printed for phrase in free)
    free = free[: max(printed, len(missing))]
    rng.shuffle(free)
    return dict(zip(missing, free, strict=False))


def _with_words(
    task: Task, constants: Constants, words: Mapping[str, str]
) -> tuple[Task, Constants]:
    """Return the task with other words in constants and in literals of programs."""
    if not words:
        return task, constants
    changed: Constants = {
        name: words.get(value, value) if isinstance(value, str) else value
        for name, value in constants.items()
    }

    def said(text: str) -> str:
        return words.get(text, text)

    return _changed(task, lambda body: _literals_changed(body, said)), changed


def _numbers(rng: random.Random, task: Task, clues: Clues) -> dict[str, str]:
    """Return numbers of the statement for those of programs that are not said."""
    found = dict.fromkeys(_NUMBER.findall(task.python[0]))
    missing = [x for x in found if x not in _COMMON and x not in clues.said]
    return _in_order(rng, missing, clues.numbers)


def _with_numbers(task: Task, numbers: Mapping[str, str]) -> Task:
    return _changed(
        task, lambda body: _NUMBER.sub(lambda x: numbers.get(x[0], x[0]), body)
    )


def _changed(task: Task, change: Callable[[str], str]) -> Task:
    """Return the task with all of its right bodies changed."""
    return replace(
        task,
        python=tuple(change(body) for body in task.python),
        cpp=tuple(change(body) for body in task.cpp),
    )


def _literals_changed(body: str, change: Callable[[str], str]) -> str:
    """Return a body with what its string literals hold changed."""

    def changed(match: re.Match[str]) -> str:
        text = match.group()
        return text[0] + change(text[1:-1]) + text[-1]

    return _LITERAL.sub(changed, body)


def _literals(body: str) -> list[str]:
    return [text[1:-1] for text in _LITERAL.findall(body)]
