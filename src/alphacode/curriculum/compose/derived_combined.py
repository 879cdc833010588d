"""Tasks derived from two named ones over the same input: one answer of two numbers."""

import random
from dataclasses import replace

from alphacode.curriculum.compose.bases import Base, Part, profile_of, words_of
from alphacode.curriculum.compose.derived import draw_story, telling_output
from alphacode.curriculum.compose.derived_pairs import shared_names
from alphacode.curriculum.compose.derived_versus import RESULTS, constants_for
from alphacode.curriculum.compose.matching import (
    asks,
    draw_two,
    is_kept,
    joined_task,
    renamed,
)
from alphacode.curriculum.compose.pair_words import (
    OF_QUESTIONS,
    SECOND,
    VERSUS,
    Versus,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Param, Task, Wrong
from alphacode.curriculum.voices import pick

# Sums and differences of larger numbers might not fit.
MOST = 10**18


def draw_combined(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that compares or adds what two named tasks ask."""
    while True:
        first, second, params = draw_two(rng, are_decisions=False)
        if can_be_combined(first) and can_be_combined(second):
            break
    kind = rng.choices(VERSUS, [each.weight for each in VERSUS])[0]
    return ask_combined(rng, frames, first, second, params, kind)


def ask_combined(
    rng: random.Random,
    frames: Frames,
    first: Base,
    second: Base,
    params: tuple[Param, ...],
    kind: Versus,
) -> Task:
    """Return the task that asks one answer of what two named ones ask.

    Args:
      params: what `joined_params` says of them.
      kind: what is asked of the two numbers.
    """
    second = renamed(first, second)
    joined = joined_task(first, second, params)
    story = draw_story(rng, frames, first, forbidden=())
    ends = [telling_output(rng, frames, base) for base in (first, second)]
    other = f"{asks(rng, frames, second)} {ends[1]}".strip()
    after = pick(rng, frames, SECOND).replace("^", other)
    wanted = pick(rng, frames, kind.says)
    for of_one, of_questions in OF_QUESTIONS:
        wanted = wanted.replace(of_one, of_questions)
    slots = {"items": "numbers", "item": "number"} if story else {}
    one, two = (first.python[0], first.cpp[0]), (second.python[0], second.cpp[0])

    def write(
        one: tuple[Part, Part], two: tuple[Part, Part], ending: tuple[str, str]
    ) -> Wrong:
        return _write((one, two), ending, (first, second), params)

    ending = (kind.python, kind.cpp)
    right = write(one, two, ending)
    wrong = [write(one, two, each) for each in kind.wrong]
    wrong += [write(pair, two, ending) for pair in first.wrong]
    wrong += [write(one, pair, ending) for pair in second.wrong]
    return replace(
        joined,
        name=f"compose/derived/combined/{kind.name}/{joined.name}",
        say=first.task.say,
        python=(right.python,),
        cpp=(right.cpp,),
        output=kind.output,
        wrong=tuple(wrong),
        constants=constants_for(kind, first.task, second.task),
        story=story.text if story else "",
        more=(f"{ends[0]} {after} {wanted}".strip(),),
        slots={**joined.slots, **slots},
        meanings={**joined.meanings, **(story.meanings if story else {})},
    )


def can_be_combined(base: Base) -> bool:
    """Whether a base asks for a number that leaves room for sums in 64 bits."""
    profile = profile_of(base)
    if base.is_decision or profile is None or not profile.is_number:
        return False
    return profile.low > -MOST and profile.high < MOST


def _write(
    parts: tuple[tuple[Part, Part], tuple[Part, Part]],
    ending: tuple[str, str],
    bases: tuple[Base, Base],
    params: tuple[Param, ...],
) -> Wrong:
    """Return programs of both languages that find two numbers and one answer."""
    words = words_of(bases[0]) | words_of(bases[1])
    results = next(pair for pair in RESULTS if not words & set(pair))
    # What changes the input comes last; in C++ it is kept apart, as are equal names.
    order = (0, 1) if is_kept(bases[0]) else (1, 0)
    names = {param.name for param in params}
    is_apart = bool(shared_names(parts[0][1], parts[1][1]) - names)
    python, cpp = [], []
    for index in order:
        part, code = parts[index]
        python += [part.before, f"{results[index]} = {part.value}"]
        if code.before and is_apart:
            inside = code.before.replace("\n", "\n    ")
            value = (
                f"[&]() -> long long {{\n    {inside}\n    return {code.value};\n}}()"
            )
            cpp.append(f"long long {results[index]} = {value};")
        else:
            cpp += [code.before, f"long long {results[index]} = {code.value};"]
    texts = [
        text.replace("@1", results[0]).replace("@2", results[1]) for text in ending
    ]
    inside = "\n".join(line for line in (*cpp, texts[1]) if line)
    functions = "".join(code.functions for _, code in parts)
    return Wrong(
        "\n".join(line for line in (*python, texts[0]) if line),
        f"{functions}\n---\n{inside}" if functions else inside,
    )
