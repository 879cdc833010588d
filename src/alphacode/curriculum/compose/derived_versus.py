"""Tasks derived from a named one that is asked of two lists, words or numbers."""

import functools
import itertools
import random
import re
from collections.abc import Callable
from dataclasses import replace

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.compose.bases import (
    Base,
    Part,
    all_bases,
    profile_of,
    words_of,
)
from alphacode.curriculum.compose.derived import draw_story, telling_output
from alphacode.curriculum.compose.pair_words import (
    VERSUS,
    VERSUS_SECOND,
    WINNERS,
    Versus,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Ints, Param, Task, Values, Word, Wrong
from alphacode.curriculum.values import count_names
from alphacode.curriculum.vocabulary import SINGLE_WORDS
from alphacode.curriculum.voices import pick

CPP_TYPES = {Int: "long long", Ints: "vector<long long>", Word: "string"}
# What the second list, word or number and the second count are called.
SECOND_NAMES = {"a": "b", "n": "m", "s": "t", "w": "u", "p": "q", "x": "y", "k": "q"}
FUNCTIONS = ("f", "value", "solve_one", "evaluate", "score", "count_it", "result_of")
RESULTS = (("first", "second"), ("one", "two"), ("left1", "right1"))
# Of the inputs, those whose two parts are the same or nearly so, that there are ties.
TIES_SHARE = 0.2
# Differences of larger numbers might not fit.
MOST = 10**17


@functools.cache
def versus_bases() -> tuple[list[Base], list[float]]:
    """Return the bases about one list, word or number, and their added weights."""
    found = []
    for base in all_bases():
        params = base.task.params
        is_alone = len(params) == 1 and isinstance(params[0], Int | Ints | Word)
        if base.is_decision or not is_alone or base.cpp[0].functions:
            continue
        code = base.python[0].before + base.cpp[0].before
        names = [params[0].name, *count_names(params[0])]
        is_free = all(SECOND_NAMES.get(name, "") not in ("", *names) for name in names)
        if is_free and "import" not in code and "global" not in code:
            found.append(base)
    return found, list(itertools.accumulate(base.task.weight for base in found))


def draw_versus(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that compares a result of two lists, words or numbers."""
    bases, weights = versus_bases()
    while True:
        base = rng.choices(bases, cum_weights=weights)[0]
        if can_be_compared(base):
            break
    kind = rng.choices(VERSUS, [each.weight for each in VERSUS])[0]
    return ask_versus(rng, frames, base, kind)


def second_param(param: Param) -> tuple[Param, dict[str, str]]:
    """Return the second list, word or number beside one, and all its new names."""
    names = {name: SECOND_NAMES[name] for name in (param.name, *count_names(param))}
    other: Param = replace(param, name=names[param.name])
    if isinstance(other, Ints):
        other = replace(other, count=names[other.count])
    return other, names


def can_be_compared(base: Base) -> bool:
    """Whether one of `versus_bases` asks for a number that leaves room in 64 bits."""
    profile = profile_of(base)
    return profile is not None and profile.is_number and abs(profile.high) < MOST


def ask_versus(rng: random.Random, frames: Frames, base: Base, kind: Versus) -> Task:
    """Return the task that asks what a named one asks of two, and compares."""
    task, param = base.task, base.task.params[0]
    other, new_names = second_param(param)
    counts = count_names(param)
    shown = "{" + new_names[param.name] + "}"
    story = draw_story(rng, frames, base, forbidden=())
    after = pick(rng, frames, VERSUS_SECOND[type(param).__name__])
    after = after.replace("^1", "{" + param.name + "}").replace("^2", shown)
    if counts:
        after = after.replace("^n1", "{" + counts[0] + "}")
        after = after.replace("^n2", "{" + new_names[counts[0]] + "}")
    more = f"{telling_output(rng, frames, base)} {after} {pick(rng, frames, kind.says)}"
    meanings = dict(story.meanings if story else task.meanings)
    meanings |= {
        new: f"the same for the second {kind_of(param)}"
        for old, new in new_names.items()
        if old in meanings
    }

    def write(part: Part, code: Part, mistaken: tuple[str, str]) -> Wrong:
        return _write(base, part, code, mistaken, new_names)

    right = (kind.python, kind.cpp)
    written = write(base.python[0], base.cpp[0], right)
    wrong = [write(base.python[0], base.cpp[0], each) for each in kind.wrong]
    wrong += [write(p, c, right) for p, c in base.wrong]
    return Task(
        name=f"compose/derived/versus/{kind.name}/{base.name}",
        params=(param, other),
        say=task.say,
        python=(written.python,),
        cpp=(written.cpp,),
        output=kind.output,
        wrong=tuple(wrong),
        rating=task.rating + 100,
        tags=task.tags,
        constants=constants_for(kind, task),
        refine=_refined(task, new_names),
        meanings=meanings,
        slots=task.slots,
        is_themed=False,
        allows_cases=task.allows_cases,
        bases=(base.name,),
        story=story.text if story else "",
        more=(more.strip(),),
    )


def kind_of(param: Param) -> str:
    """Return what a parameter is called in the statement."""
    return {"Ints": "list", "Word": "word", "Int": "number"}[type(param).__name__]


def constants_for(
    kind: Versus, *tasks: Task
) -> Callable[[random.Random], dict[str, object]] | None:
    """Return what draws the bases' constants and the words that are printed."""

    def constants(rng: random.Random) -> dict[str, object]:
        drawn: dict[str, object] = {}
        for task in tasks:
            drawn |= task.constants(rng) if task.constants else {}
        if not kind.words:
            return drawn
        if kind.words == 2:
            return drawn | answer_words(rng)
        written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
        is_usual = rng.random() < 0.5
        words = rng.choice(WINNERS) if is_usual else rng.sample(SINGLE_WORDS, 3)
        return drawn | dict(zip(("w1", "w2", "w3"), map(written, words), strict=True))

    is_drawn = kind.words or any(task.constants for task in tasks)
    return constants if is_drawn else None


def _refined(
    task: Task, new_names: dict[str, str]
) -> Callable[[random.Random, Values], Values | None]:
    """Return what mends each of the two parts as the base does."""

    def refine(rng: random.Random, values: Values) -> Values | None:
        first = {old: values[old] for old in new_names}
        second = {old: values[new] for old, new in new_names.items()}
        constants = {k: v for k, v in values.items() if k not in new_names}
        if rng.random() < TIES_SHARE:
            second = {
                old: x[:] if isinstance(x, list) else x for old, x in first.items()
            }
        found = []
        for part in (first, second):
            mended = part
            if task.refine is not None:
                refined = task.refine(rng, {**constants, **part})
                if refined is None:
                    return None
                mended = {**part, **refined}
            found.append(mended)
        one = {old: found[0][old] for old in new_names}
        other = {new: found[1][old] for old, new in new_names.items()}
        return {**values, **one, **other}

    return refine


def _write(
    base: Base,
    part: Part,
    code: Part,
    ending: tuple[str, str],
    new_names: dict[str, str],
) -> Wrong:
    """Return programs of both languages that ask a function twice."""
    words = words_of(base) | set(new_names.values())
    function = next(name for name in FUNCTIONS if name not in words)
    results = next(pair for pair in RESULTS if not words & set(pair))
    param = base.task.params[0]
    text = "\n".join((part.before, part.value, code.before, code.value))
    names = [
        name
        for name in new_names
        if name == param.name or re.search(rf"\b{name}\b", text)
    ]
    given, other = ", ".join(names), ", ".join(new_names[name] for name in names)
    typed = ", ".join(
        f"{CPP_TYPES[type(param)] if name == param.name else 'long long'} {name}"
        for name in names
    )
    lines = [x for x in part.before.split("\n") if x] + [f"return {part.value}"]
    python = f"def {function}({given}):\n" + _indented(lines)
    python += f"{results[0]} = {function}({given})\n"
    python += f"{results[1]} = {function}({other})\n"
    lines = [x for x in code.before.split("\n") if x] + [f"return {code.value};"]
    cpp = f"auto {function} = [&]({typed}) -> long long {{\n{_indented(lines)}}};\n"
    cpp += f"long long {results[0]} = {function}({given});\n"
    cpp += f"long long {results[1]} = {function}({other});\n"

    def named(text: str) -> str:
        return text.replace("@1", results[0]).replace("@2", results[1])

    return Wrong(python + named(ending[0]), cpp + named(ending[1]))


def _indented(lines: list[str]) -> str:
    return "".join(f"    {line}\n" for line in lines)
