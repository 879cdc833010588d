"""The Input and Output sections: a layout in words, with bounds stated or not."""
# ruff: noqa: E501  (data: a sentence per line reads best unbroken)

import random
from collections.abc import Mapping

from alphacode.curriculum.bounds import Bounds
from alphacode.curriculum.formats import (
    CASES,
    ENDINGS,
    UNTIL_EOF,
    one_sentence,
    picture,
)
from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.layout import LENGTH, Layout
from alphacode.curriculum.lines import LineWriter, Position
from alphacode.curriculum.task import Ints, Rows, Task
from alphacode.curriculum.values import Scale
from alphacode.curriculum.voices import capital, expand, pick
from alphacode.curriculum.wording import Dress, fill

# Shares of Input sections that are a picture of the lines, and one sentence.
PICTURE_SHARE = 0.15
ONE_SENTENCE_SHARE = 0.15
# Share of other sections in which what a count or a number stands for is told.
TOLD_SHARE = 0.7
# Kinds of lines that stand for as many lines as the input has it.
BLOCKS = ("column", "block")


def input_section(
    rng: random.Random,
    task: Task,
    layout: Layout,
    dress: Dress,
    scale: Scale,
    is_cases: bool,
) -> str:
    """Draw the Input section for a layout."""
    bounds = Bounds(rng, scale)
    meanings = _meanings(rng, task, layout, dress)
    short = rng.random()
    if short < PICTURE_SHARE:
        text = picture(rng, layout, is_cases)
        text += _told(rng, layout, meanings)
    elif short < PICTURE_SHARE + ONE_SENTENCE_SHARE and not (
        is_cases or layout.is_bare
    ):
        text = one_sentence(rng, layout)
    else:
        text = _sentences(rng, layout, bounds, meanings, is_cases)
    text = fill(dress, text)
    if bounds.style != "list":
        return text
    facts = [fill(dress, fact) for fact in bounds.listed(layout)]
    if not facts:
        return text
    head = rng.choice(
        ["Constraints", "Constraints", "Constraints:", "Limits", "Bounds:"]
    )
    if rng.random() < 0.3:
        return f"{text}\n\n{head.rstrip(':')}: {', '.join(facts)}."
    return f"{text}\n\n{head}\n\n" + "\n".join(facts)


def _sentences(
    rng: random.Random,
    layout: Layout,
    bounds: Bounds,
    meanings: Mapping[str, str],
    is_cases: bool,
) -> str:
    sentences = []
    is_until_eof = layout.ending == "cases"
    if is_cases:
        sentences.append(expand(rng, rng.choice(UNTIL_EOF if is_until_eof else CASES)))
    if layout.is_bare:
        sentence = rng.choice(ENDINGS[layout.ending])
        if "a" in meanings and rng.random() < 0.6:
            sentence = sentence.replace("the {items}", meanings["a"])
            sentence = sentence.replace("The {items}", meanings["a"])
        sentences.append(sentence)
    else:
        writer = LineWriter(rng, layout, bounds, meanings)
        total = len(layout.lines)
        blocks = [i for i, line in enumerate(layout.lines) if line.kind in BLOCKS]
        block = min(blocks, default=total)
        sentences += [
            writer.sentence(
                line,
                Position(index, total, block < index, is_cases, is_until_eof),
            )
            for index, line in enumerate(layout.lines)
        ]
    link = rng.choice([" ", " ", " ", "\n"])
    return link.join(capital(sentence) for sentence in sentences)


def _meanings(
    rng: random.Random, task: Task, layout: Layout, dress: Dress
) -> Mapping[str, str]:
    """Return what values stand for: as the story says, or the task, or as usual."""
    told = dict(task.meanings)
    for name in dict.fromkeys(name for line in layout.lines for name in line.names):
        if name in layout.params or name in told:
            continue
        if name in layout.lengths:
            word = "{" + name.removeprefix(LENGTH) + "}"
            told[name] = rng.choice(
                [
                    f"the length of {word}",
                    f"the length of the string {word}",
                    f"the number of characters of {word}",
                ]
            )
            continue
        counted = [p for p in layout.params.values() if getattr(p, "count", "") == name]
        if counted and isinstance(counted[0], Ints) and counted[0].name != "a":
            list_ = "{" + counted[0].name + "}"
            told[name] = rng.choice(
                [
                    f"the length of {list_}",
                    f"the number of elements of {list_}",
                    f"how many numbers {list_} has",
                ]
            )
        elif counted and isinstance(counted[0], Ints):
            told[name] = rng.choice(
                [
                    "the number of {items}",
                    "the number of elements",
                    "the length of the list",
                    "how many numbers there are",
                    "the number of values",
                ]
            )
        elif counted and name == "q":
            told[name] = rng.choice(
                ["the number of queries", "how many queries there are"]
            )
        elif counted:
            told[name] = "the number of lines that follow"
    told = {**told, **dress.meanings}
    return told if rng.random() < TOLD_SHARE or dress.meanings else {}


def _told(rng: random.Random, layout: Layout, meanings: Mapping[str, str]) -> str:
    """Return a list of what the names of a picture stand for, or nothing."""
    names = [n for line in layout.lines for n in line.names if n in meanings]
    fields = [
        field.name
        for param in layout.params.values()
        if isinstance(param, Rows)
        for field in param.fields
        if field.name in meanings
    ]
    if not names + fields or rng.random() < 0.5:
        return ""
    told = []
    for name in names:
        item = "_i" if isinstance(layout.params.get(name), Ints) else ""
        sign = rng.choice([" - ", ": ", " is ", " — "])
        told.append(f"{{{name}}}{item}{sign}{meanings[name]}")
    for name in fields:
        sign = rng.choice([" - ", ": ", " is ", " — "])
        told.append(f"{name}_i{sign}{meanings[name]}")
    return rng.choice(["\n\n" + "\n".join(told), "\n\nHere " + ", ".join(told) + "."])


OUTPUT_DEFAULTS = (
    "[Print|Output|Write] [the answer|the result|the required value][ to the problem|].",
    "[Print|Output] [a single|one] [integer|number] [— the answer|: the answer|- the result].",
    "[Print|Output] [one|a single] [integer|number].",
    "[The answer|One number|One integer].",
    "[The answer|What is asked] [on one line|as one number|].",
)


def output_section(
    rng: random.Random, task: Task, dress: Dress, frames: Frames, is_cases: bool
) -> str:
    """Draw the Output section."""
    text = fill(dress, pick(rng, frames, task.output or OUTPUT_DEFAULTS))
    if not is_cases:
        return text
    before = rng.choice(["For each test case: ", "For each test case, on its own line: ",
                         "For every test case do the following. ", ""])  # fmt: skip
    return before + text if before else text + " Do this for each test case."
