"""A task put into a problem's own words, numbers and symbols.

A program that prints EMPTY where the problem wants "nothing", or counts "#" where its
grids have "~", is wrong for sure, so its literals may as well be the problem's. The
statement is not understood: which word takes which place is drawn.
"""

import itertools
import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from alphacode.curriculum.clues import Clues
from alphacode.curriculum.forms import with_cpp
from alphacode.curriculum.literals import literals, literals_changed
from alphacode.curriculum.program import substitute
from alphacode.curriculum.seen import has_seen_words, seen_words
from alphacode.curriculum.task import Grid, Int, Param, Task, Word
from alphacode.curriculum.values import count_names, reckoned_from

Constants = dict[str, object]

# Letters in which a program looks for one: never printed.
_SEARCHED = re.compile(r"(?<= in )(?:\"\w+\"|'\w+')")
_PHRASE = re.compile(r"[A-Za-z][A-Za-z][A-Za-z !?.,'-]*|[A-Za-z]+ [A-Za-z !?.,'-]+")
_NUMBER = re.compile(r"(?<![\w.$\"'])\d+(?![\w.\"'])")
# The digits after the point in what a program prints, in either language.
_DECIMALS = re.compile(r"(?<=[:%]\.)\d+(?=f)|(?<=setprecision\()\d+(?=\))")
# Draws of a task's constants, of which one may have only numbers that are said and
# words and signs that are shown, or at least the numbers.
_DRAWS = 12
# Numbers that programs have although no statement says them.
_COMMON = frozenset({"0", "1", "2", "10"})
# Words that are drawn in place of others, up to which they come in every order.
_MOST_ORDERED = 3
# Ways to put words of the inputs in the places of a task's own that are tried at once.
_WORDINGS = 6
# Alphabets of more symbols are letters, not signs.
_FEW_SYMBOLS = 5
# Ways to put numbers of the statement in place of a task's.
_MOST_PLACES = 8
# Numbers of the statement that an integer is fixed to.
_MOST_FIXED = 4


def variants(
    rng: random.Random, task: Task, clues: Clues
) -> list[tuple[Task, Constants]]:
    """Return a task in a problem's words and symbols, with constants for it.

    Besides, where there are such: the same with its programs' own words left alone, if
    they are many; with its two or three answers in every other order, or its two signs
    exchanged; with other numbers of the statement for constants that are numbers, or in
    place of those of the program that are not said; and with one of them in place of an
    integer that the task would read.
    """
    if not has_seen_words(task):
        return _variants(rng, task, clues)
    found: list[tuple[Task, Constants]] = []
    for index in range(_WORDINGS):
        for each in _variants(rng, task, clues, is_known=index < _WORDINGS // 2):
            found += [each] * (each not in found)
    return found


def _variants(
    rng: random.Random, task: Task, clues: Clues, *, is_known: bool = True
) -> list[tuple[Task, Constants]]:
    drawn, *others = _drawn_constants(rng, task, clues)
    seen: Constants = {}
    if has_seen_words(task):
        seen = seen_words(rng, task, drawn, clues, is_known=is_known)
    task, constants = _with_symbols(rng, task, {**drawn, **seen}, clues)
    task = _with_decimals(task, clues)
    found = [
        _with_words(task, constants, words)
        for words in _words(rng, task, constants, clues, seen)
    ]
    first = found[0]
    if len(clues.symbols) == 2 and any(isinstance(p, Grid) for p in task.params):
        one, other = clues.symbols
        found.append(_translated(*first, {one: other, other: one}))
    for rest in others:
        numbers = {name: rest[name] for name in rest if rest[name] != drawn[name]}
        found.append((first[0], {**first[1], **numbers}))
    for said in _numbers(rng, task, clues):
        found.append((_with_numbers(first[0], said), first[1]))
    return found + [(each, first[1]) for each in _fixed(first[0], clues)]


def _fixed(task: Task, clues: Clues) -> Iterator[Task]:
    """Yield the task with one integer that it reads fixed to a number of the statement,
    for each of them; one that says how many others there are stays."""
    counts = {
        name
        for param in task.params
        for name in (*count_names(param), *reckoned_from(param))
    }
    free = [p for p in task.params if isinstance(p, Int) and not p.is_small]
    names = [param.name for param in free if param.name not in counts]
    for name in names if len(task.params) > 1 else ():
        rest = tuple(param for param in task.params if param.name != name)
        for number in clues.numbers[:_MOST_FIXED]:
            yield replace(
                task,
                params=rest,
                python=tuple(f"{name} = {number}\n{body}" for body in task.python),
                cpp=tuple(with_cpp(body, name, number) for body in task.cpp),
            )


def _drawn_constants(rng: random.Random, task: Task, clues: Clues) -> list[Constants]:
    """Return constants whose numbers the statement says, as many ways as there are."""
    if task.constants is None:
        return [{}]
    known: Constants | None = None
    for _ in range(_DRAWS):
        found = dict(task.constants(rng))
        numbers = {k: str(v) for k, v in found.items() if isinstance(v, int)}
        if all(number in clues.said for number in numbers.values()):
            if _is_shown(found, clues):
                return [found]
            known = known or found
    if known is not None:
        return [known]
    missing = [k for k, v in numbers.items() if v not in clues.said | _COMMON]
    ways = _in_order(rng, missing, clues.numbers)
    return [{**found, **{k: int(v) for k, v in said.items()}} for said in ways] or [
        found
    ]


def _is_shown(constants: Constants, clues: Clues) -> bool:
    """Whether the problem says every word among the constants, and its examples show
    every sign, such as "*"."""
    shown = "".join((*clues.inputs, *clues.outputs))
    words = [value for value in constants.values() if isinstance(value, str)]
    return all(
        clues.says(word) if len(word) > 1 or word.isalnum() else word in shown
        for word in words
    )


def _in_order(
    rng: random.Random, names: Sequence[str], numbers: Sequence[str]
) -> list[dict[str, str]]:
    """Give neighbouring numbers of the statement to names, in its order or reversed.

    Returns the ways to do so, some of them where there are many, in random order.
    """
    size = len(names)
    if not 0 < size <= len(numbers):
        return []
    rows = [numbers[first : first + size] for first in range(len(numbers) - size + 1)]
    if size > 1:
        rows += [row[::-1] for row in rows]
    rng.shuffle(rows)
    return [dict(zip(names, row, strict=True)) for row in rows[:_MOST_PLACES]]


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

    task = _changed(task, lambda body: literals_changed(body, translated))
    return replace(task, params=tuple(map(param_translated, task.params))), changed


def _known_symbols(task: Task, constants: Constants) -> list[str]:
    alphabets = {
        substitute(param.alphabet, constants)
        for param in task.params
        if isinstance(param, Grid | Word)
    }
    return sorted({symbol for alphabet in alphabets for symbol in alphabet})


def _words(
    rng: random.Random,
    task: Task,
    constants: Constants,
    clues: Clues,
    seen: Constants,
) -> list[dict[str, str]]:
    """Return words of the problem for printed ones that it does not say.

    One that it says in other letters is that. For the others words are drawn; two or
    three of them come in every order. Those that its inputs have been `seen` to hold
    stay.
    """
    words = [
        value
        for name, value in constants.items()
        if isinstance(value, str) and _PHRASE.fullmatch(value) and name not in seen
    ]
    body = _SEARCHED.sub("", task.python[0])
    words += [text for text in literals(body) if _PHRASE.fullmatch(text)]
    unprinted = _unprinted_names(constants, clues)
    missing = [
        word
        for word in dict.fromkeys(words)
        if not clues.says(word) or word in unprinted
    ]
    kept = set(words) - set(missing)
    free = [phrase for phrase in clues.phrases if phrase not in kept]
    same = {phrase.casefold(): phrase for phrase in reversed(free)}
    known = {x: same[x.casefold()] for x in missing if x.casefold() in same}
    missing = [word for word in missing if word not in known]
    free = [phrase for phrase in free if phrase not in known.values()]
    printed = sum(phrase in clues.printed for phrase in free)
    free = free[: max(printed, len(missing))]
    rng.shuffle(free)
    free = free[: len(missing)]
    orders: Iterable[Sequence[str]] = [free]
    if 2 <= len(missing) == len(free) <= _MOST_ORDERED:
        orders = itertools.permutations(free)
    ways = [known | dict(zip(missing, order, strict=False)) for order in orders]
    own = {x: new for x, new in ways[0].items() if x in constants.values()}
    # Roman digits, names of days: many words of a program that no statement says.
    is_table = len(missing) + len(known) - len(own) > _MOST_ORDERED
    return [*ways, own] if is_table else ways


def _unprinted_names(constants: Constants, clues: Clues) -> set[str]:
    """Return the names of two players that are said where other words are printed."""
    names = {str(constants[x]) for x in ("first", "second") if x in constants}
    others = set(clues.printed) - names
    return names if len(names) == 2 <= len(others) == len(clues.printed) else set()


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

    return _changed(task, lambda body: literals_changed(body, said)), changed


def _with_decimals(task: Task, clues: Clues) -> Task:
    """Return the task printing reals with as many digits as the examples do."""
    if clues.decimals is None:
        return task
    digits = str(clues.decimals)
    return _changed(task, lambda body: _DECIMALS.sub(digits, body))


def _numbers(rng: random.Random, task: Task, clues: Clues) -> list[dict[str, str]]:
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
