"""The Input and Output sections: a layout in words, with bounds stated or not."""
# ruff: noqa: E501  (data: a sentence per line reads best unbroken)

import random

from alphacode.curriculum.formats import (
    ENDINGS,
    UNTIL_EOF,
    one_sentence,
    picture,
)
from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.layout import Layout, Line
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Grid,
    Ints,
    Matrix,
    Pairs,
    Records,
    Task,
    Text,
    Word,
    Words,
)
from alphacode.curriculum.values import Scale
from alphacode.curriculum.voices import pick
from alphacode.curriculum.wording import Dress, fill

# Shares of Input sections that are a picture of the lines, and one sentence.
PICTURE_SHARE = 0.12
ONE_SENTENCE_SHARE = 0.15


def input_section(
    rng: random.Random,
    task: Task,
    layout: Layout,
    dress: Dress,
    scale: Scale,
    is_cases: bool,
) -> str:
    """Draw the Input section for a layout."""
    style = rng.choice(["inline", "inline", "inline", "list", "none"])
    short = rng.random()
    if short < PICTURE_SHARE:
        text = fill(dress, picture(rng, layout, is_cases))
        return _with_facts(text, layout, dress, scale, style)
    if short < PICTURE_SHARE + ONE_SENTENCE_SHARE and not (is_cases or layout.is_bare):
        text = fill(dress, one_sentence(rng, layout))
        return _with_facts(text, layout, dress, scale, style)
    sentences: list[str] = []
    total = len(layout.lines)
    if is_cases:
        sentences.append(
            rng.choice(UNTIL_EOF)
            if layout.ending == "cases"
            else rng.choice(
                [
                    "The first line contains the number of test cases t (1 ≤ t ≤ 1000).",
                    "The first line contains an integer t — the number of test cases. "
                    "The description of the test cases follows.",
                    "The input consists of t test cases; t stands on the first line.",
                    "First comes t, the number of test cases.",
                ]
            )
        )
    if layout.is_bare:
        sentences.append(rng.choice(ENDINGS[layout.ending]))
    else:
        for index, line in enumerate(layout.lines):
            where = _where(rng, index, total, is_cases, layout.ending == "cases")
            sentences.append(_line(rng, task, layout, line, where, scale, style))
    text = " ".join(fill(dress, sentence) for sentence in sentences)
    return _with_facts(text, layout, dress, scale, style)


def _with_facts(
    text: str, layout: Layout, dress: Dress, scale: Scale, style: str
) -> str:
    """Put a list of the bounds after a section, in the style that has one."""
    facts = [fill(dress, fact) for fact in _facts(layout, scale)]
    if style != "list" or not facts:
        return text
    return f"{text}\n\nConstraints\n\n" + "\n".join(facts)


def _where(
    rng: random.Random, index: int, total: int, is_cases: bool, is_until_eof: bool
) -> str:
    if is_cases:
        if total == 1 and is_until_eof:
            return rng.choice(
                ["Each line", "Every line", "Each test case is a line that"]
            )
        if total == 1:
            return rng.choice(
                ["Each test case is one line that", "The only line of each test case",
                 "Each of the next t lines"]
            )  # fmt: skip
        return f"The {_ordinal(index)} line of each test case"
    if total == 1:
        return rng.choice(
            [
                "The only line",
                "The input",
                "A single line",
                "The first line",
                "The first and only line",
            ]
        )
    if index == 0:
        return rng.choice(
            ["The first line", "The first line of the input", "The first line"]
        )
    if index == total - 1 and rng.random() < 0.3:
        return "The last line"
    return rng.choice(
        [f"The {_ordinal(index)} line", f"The {_ordinal(index)} line", "The next line"]
    )


def _ordinal(index: int) -> str:
    words = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    return words[index] if index < len(words) else "next"


def _bound(scale: Scale, name: str, shown: str, sign: str = "≤") -> str:
    low, high = scale.bounds[name]
    return f"{_big(low)} {sign} {shown} {sign} {_big(high)}"


def _big(value: int) -> str:
    for exponent in range(5, 19):
        for first in (1, 2, 5):
            if abs(value) == first * 10**exponent:
                power = f"10^{exponent}" if first == 1 else f"{first}·10^{exponent}"
                return f"-{power}" if value < 0 else power
    return str(value)


def _facts(layout: Layout, scale: Scale) -> list[str]:
    facts = []
    for name in scale.bounds:
        if name.startswith("|"):
            facts.append(_bound(scale, name, "|{" + name.strip("|") + "}|"))
        elif layout.is_integer(name):
            facts.append(_bound(scale, name, "{" + name + "}"))
        elif isinstance(layout.params[name], Ints):
            facts.append(_bound(scale, name, "{" + name + "}_i"))
    return facts


def _line(
    rng: random.Random,
    task: Task,
    layout: Layout,
    line: Line,
    where: str,
    scale: Scale,
    style: str,
) -> str:
    if line.kind == "fields":
        return _fields(rng, task, layout, line, where, scale, style)
    name = line.names[0]
    param = layout.params[name]
    if isinstance(param, Ints):
        return _integers(rng, param, line, where, scale, style)
    if isinstance(param, Words):
        if line.kind == "counted":
            return (
                f"{where} contains {{{param.count}}} and then {{{param.count}}} words."
            )
        if line.kind == "row":
            return f"{where} contains {{{param.count}}} words separated by spaces."
        return rng.choice(
            [
                f"Each of the next {{{param.count}}} lines contains one word.",
                f"Then {{{param.count}}} words follow, one per line.",
                f"The next {{{param.count}}} lines contain the words in lowercase letters.",
            ]
        )
    return _block(rng, layout, name, scale, style)


def _block(
    rng: random.Random, layout: Layout, name: str, scale: Scale, style: str
) -> str:
    """Say what stands on the lines of pairs, records, a grid or a table."""
    param = layout.params[name]
    if isinstance(param, Pairs):
        first, second = param.fields
        bound = f" ({_bound(scale, name, f'{first}_i, {second}_i')})"
        return (
            rng.choice(
                [
                    f"Each of the next {{{param.count}}} lines contains two integers "
                    f"{first}_i and {second}_i",
                    f"Then {{{param.count}}} lines follow, each with two integers "
                    f"{first} and {second}",
                    f"The i-th of the next {{{param.count}}} lines contains {first}_i and {second}_i",
                ]
            )
            + (bound if style == "inline" else "")
            + "."
        )
    if isinstance(param, Records):
        high = _big(scale.bounds[name][1])
        bound = f" (at most {high})" if style == "inline" else ""
        return rng.choice(
            [
                f"Each of the next {{{param.count}}} lines contains a name and an integer{bound}.",
                f"Then {{{param.count}}} lines follow: a name and a number{bound}, separated by a space.",
                f"The next {{{param.count}}} lines hold a name (without spaces) and an integer each.",
                f"{{{param.count}}} lines follow, each with a word and a number.",
            ]
        )
    if isinstance(param, Grid):
        symbols = " or ".join(f"'{symbol}'" for symbol in param.alphabet[:4])
        return rng.choice(
            [
                f"Each of the next {{{param.height}}} lines contains {{{param.width}}} "
                f"characters, {symbols}.",
                f"Then {{{param.height}}} lines follow, each of {{{param.width}}} "
                f"characters ({symbols}).",
            ]
        )
    assert isinstance(param, Matrix)
    width = param.height if param.is_square else param.width
    return rng.choice(
        [
            f"Each of the next {{{param.height}}} lines contains {{{width}}} integers.",
            f"Then {{{param.height}}} rows of {{{width}}} integers follow.",
            f"The next {{{param.height}}} lines describe the table, {{{width}}} integers each.",
        ]
    )


def _integers(
    rng: random.Random, param: Ints, line: Line, where: str, scale: Scale, style: str
) -> str:
    shown, count = f"{{{param.name}}}", f"{{{param.count}}}"
    noun = "the {items}" if param.name == "a" else f"the elements of {shown}"
    bound = f" ({_bound(scale, param.name, shown + '_i')})" if style == "inline" else ""
    if line.kind == "counted":
        return rng.choice(
            [
                f"{where} contains {count}, followed by {count} integers{bound}.",
                f"{where} has {count} and, on the same line, {noun}{bound}.",
            ]
        )
    if line.kind == "column":
        return rng.choice(
            [
                f"Each of the next {count} lines contains one integer{bound}.",
                f"Then {count} lines follow, each with one integer {shown}_i{bound}.",
                f"The following {count} lines contain {noun}, one per line{bound}.",
                f"The i-th of the next {count} lines contains {shown}_i{bound}.",
            ]
        )
    listed = rng.choice(
        [f"{shown}_1, {shown}_2, ..., {shown}_{count}", f"{shown}_1, ..., {shown}_{count}",
         f"{shown}_1 {shown}_2 ... {shown}_{count}", f"{shown}_i", ""]
    )  # fmt: skip
    tail = rng.choice([f" — {noun}", "", "", " separated by spaces", f", {noun}"])
    return f"{where} contains {count} integers {listed}{bound}{tail}.".replace(
        "  ", " "
    ).replace(" .", ".")


def _fields(
    rng: random.Random,
    task: Task,
    layout: Layout,
    line: Line,
    where: str,
    scale: Scale,
    style: str,
) -> str:
    names = line.names
    shown = ["{" + name + "}" for name in names]
    if all(layout.is_integer(name) for name in names):
        bounds = ", ".join(_bound(scale, x, "{" + x + "}") for x in names)
        bound = f" ({bounds})" if style == "inline" else ""
        if len(names) == 1:
            meaning = _meaning(rng, task, layout, names[0])
            one = rng.choice(
                [
                    "an integer",
                    "one integer",
                    "a single integer",
                    "the integer",
                    "the number",
                ]
            )
            return f"{where} contains {one} {shown[0]}{bound}{meaning}."
        joined = ", ".join(shown[:-1]) + " and " + shown[-1]
        word = {2: "two", 3: "three", 4: "four", 5: "five"}.get(
            len(names), str(len(names))
        )
        meanings = [m for x in names if (m := _meaning(rng, task, layout, x))]
        meaning = meanings[-1] if meanings and rng.random() < 0.3 else ""
        if meaning:
            return f"{where} contains {word} integers {joined}{bound}."
        plain = rng.choice(
            [f"{word} integers {joined}", f"{joined}", f"integers {joined}"]
        )
        return f"{where} contains {plain}{bound}."
    parts = [_one_field(rng, layout, name, scale, style) for name in names]
    return f"{where} contains {' and '.join(parts)}."


def _one_field(
    rng: random.Random, layout: Layout, name: str, scale: Scale, style: str
) -> str:
    shown = "{" + name + "}"
    param = layout.params.get(name)
    if isinstance(param, Text):
        return rng.choice(
            [f"a line of text {shown}", "words separated by single spaces", f"a sentence {shown}",
             f"a string {shown}, which may contain spaces"]
        )  # fmt: skip
    if isinstance(param, Word):
        bound = (
            f" ({_bound(scale, f'|{name}|', f'|{shown}|')})"
            if style == "inline"
            else ""
        )
        kind = {
            LOWER: " of lowercase English letters",
            UPPER: " of uppercase letters",
            LOWER + UPPER: " of upper- and lowercase letters",
            "01": " of zeros and ones",
            DIGITS: " of digits",
        }.get(param.alphabet, rng.choice(["", " without spaces"]))
        kind = kind if rng.random() < 0.7 else ""
        return rng.choice([f"a string {shown}{kind}{bound}", f"the string {shown}{bound}",
                           f"a word {shown}{kind}", f"one string{kind}{bound}"])  # fmt: skip
    bound = f" ({_bound(scale, name, shown)})" if style == "inline" else ""
    return f"an integer {shown}{bound}"


def _meaning(rng: random.Random, task: Task, layout: Layout, name: str) -> str:
    meaning = task.meanings.get(name, "")
    if not meaning and name not in layout.params:
        counted = [p for p in layout.params.values() if getattr(p, "count", "") == name]
        if counted and isinstance(counted[0], Ints):
            meaning = rng.choice(
                [
                    "the number of {items}",
                    "the number of elements",
                    "the length of the list",
                ]
            )
        elif counted:
            meaning = "the number of lines that follow"
    if not meaning or rng.random() < 0.3:
        return ""
    return rng.choice([f" — {meaning}", f", {meaning}", f" - {meaning}"])


OUTPUT_DEFAULTS = (
    "[Print|Output|Write] [the answer|the result|the required value][ to the problem|].",
    "[Print|Output] [a single|one] [integer|number] [— the answer|: the answer|- the result].",
    "[Print|Output] [one|a single] [integer|number].",
    "[The answer|One number|One integer].",
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
