"""Tasks derived from two named ones with yes or no for an answer, judged together."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.compose.bases import Base, Part, words_of
from alphacode.curriculum.compose.derived import draw_story
from alphacode.curriculum.compose.matching import asks, draw_two, is_kept, joined_task
from alphacode.curriculum.compose.pair_words import (
    CONDITION_FRAMES,
    FOUR_WORDS,
    JOINED,
    OUTCOME_OUTPUT,
    SECOND,
    THREE_WORDS,
    Joined,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Param, Task, Wrong
from alphacode.curriculum.vocabulary import SINGLE_WORDS
from alphacode.curriculum.voices import pick

# The ways to judge two conditions, and their shares.
KINDS = (*JOINED, THREE_WORDS, FOUR_WORDS)
KIND_WEIGHTS = (4, 4, 3, 2, 2, 3, 3)


def draw_conditions(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that asks how two conditions hold together."""
    first, second, params = draw_two(rng, are_decisions=True)
    kind = rng.choices(KINDS, KIND_WEIGHTS)[0]
    return ask_conditions(rng, frames, first, second, params, kind)


def ask_conditions(
    rng: random.Random,
    frames: Frames,
    first: Base,
    second: Base,
    params: tuple[Param, ...],
    kind: Joined,
) -> Task:
    """Return the task that asks how the conditions of two named ones hold together.

    Args:
      params: what `joined_params` says of them.
      kind: how they are judged.
    """
    joined = joined_task(first, second, params)
    story = draw_story(rng, frames, first, forbidden=("$yes", "$no"))
    after = pick(rng, frames, SECOND).replace("^", asks(rng, frames, second))
    frame = pick(rng, frames, CONDITION_FRAMES).replace("^", rng.choice(kind.says))
    if kind.names:
        frame = rng.choice(kind.says)
    slots = {"items": "numbers", "item": "number"} if story else {}

    def write(one: tuple[Part, Part], other: tuple[Part, Part], kind: Joined) -> Wrong:
        return _conditions(one, other, kind, (first, second))

    one, other = (first.python[0], first.cpp[0]), (second.python[0], second.cpp[0])
    right = write(one, other, kind)
    wrong = [write(one, other, mistaken) for mistaken in kind.mistaken()]
    wrong += [write(pair, other, kind) for pair in first.wrong]
    wrong += [write(one, pair, kind) for pair in second.wrong]
    return replace(
        joined,
        name=f"compose/derived/conditions/{kind.name}/{joined.name}",
        say=first.task.say,
        python=(right.python,),
        cpp=(right.cpp,),
        output=OUTCOME_OUTPUT if kind.names else yes_no_output(rng.choice(kind.output)),
        wrong=tuple(wrong),
        constants=_outcomes(kind.names) if kind.names else answer_words,
        story=story.text if story else "",
        more=(f"{after} {frame}",),
        slots={**joined.slots, **slots},
        meanings={**joined.meanings, **(story.meanings if story else {})},
    )


def _outcomes(names: tuple[str, ...]) -> Callable[[random.Random], dict[str, object]]:
    """Return what draws a different word for each name."""

    def draw(rng: random.Random) -> dict[str, object]:
        written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
        words = rng.sample(SINGLE_WORDS, len(names))
        return {name: written(word) for name, word in zip(names, words, strict=True)}

    return draw


def _conditions(
    one: tuple[Part, Part],
    other: tuple[Part, Part],
    kind: Joined,
    bases: tuple[Base, Base],
) -> Wrong:
    """Return programs of both languages that judge two conditions together."""
    words = words_of(bases[0]) | words_of(bases[1])
    names = [
        next(x for x in (name, f"is_{name}", f"{name}_holds") if x not in words)
        for name in ("first", "second")
    ]
    # What changes the input comes last.
    order = (0, 1) if is_kept(bases[0]) else (1, 0)
    python, cpp, functions = [], [], []
    for index in order:
        part, code = (one, other)[index]
        python += [part.before, f"{names[index]} = {_as_bool(part.value)}"]
        functions.append(code.functions)
        if code.before:
            inside = code.before.replace("\n", "\n    ")
            value = f"[&] {{\n    {inside}\n    return bool({code.value});\n}}()"
            cpp.append(f"bool {names[index]} = {value};")
        else:
            cpp.append(f"bool {names[index]} = {code.value};")
    python.append(kind.python.replace("@1", names[0]).replace("@2", names[1]))
    cpp.append(kind.cpp.replace("@1", names[0]).replace("@2", names[1]))
    text = "\n".join(cpp)
    before = "".join(functions)
    return Wrong(
        "\n".join(line for line in python if line),
        f"{before}\n---\n{text}" if before else text,
    )


def _as_bool(value: str) -> str:
    """Return a condition as True or False, whatever it is made of."""
    is_compared = re.search(r" (==|!=|<|>|<=|>=|in) ", value) is not None
    is_bool = is_compared or value.startswith(("all(", "any(", "not "))
    is_mixed = re.search(r" (and|or) ", value) is not None
    return value if is_bool and not is_mixed else f"bool({value})"
