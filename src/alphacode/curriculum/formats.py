"""Input sections in short: a picture of the lines, or one sentence that lists them."""
# ruff: noqa: E501  (data: a sentence per line reads best unbroken)

import random

from alphacode.curriculum import line_forms
from alphacode.curriculum.layout import Layout, Line
from alphacode.curriculum.task import (
    Grid,
    Lines,
    Matrix,
    Pairs,
    Records,
    Rows,
    Text,
    Word,
    Words,
)
from alphacode.curriculum.values import shown_count
from alphacode.curriculum.voices import expand

UNTIL_EOF = (
    "There are several test cases; the input ends with the end of the file.",
    "The input contains several test cases. Read until the end of file (EOF).",
    "Process all lines of the input until EOF.",
    "The number of test cases is not known; they go on to the end of the input.",
)
CASES = (
    "The first line contains the number of test cases t (1 [≤|<=] t [≤|<=] 1000).",
    "The first line contains an integer t — the number of test cases. The description of the test cases follows.",
    "The input consists of t test cases; t stands on the first line.",
    "First comes t, the number of test cases.",
    "The input [begins|starts] with [the number of test cases t|t, the number of tests|an integer t, how many cases there are].",
    "[On|In] the first line there is t, the number of [cases|tests|test cases].",
    "[There are several|Several] test cases. Their number t is [given first|on the first line].",
    "t test cases are given[ after their number t|; the first line is t].",
)
ENDINGS = {
    "line": (
        "A single line with integers separated by spaces.",
        "The only line contains the {items} separated by spaces.",
        "One line of space-separated integers. Their number is not given.",
        "All the {items} stand on one line.",
    ),
    "file": (
        "Integers, one per line, until the end of the input.",
        "Each line contains one integer. Read to the end of the file.",
        "The {items} are given one per line; their number is not known in advance.",
        "The input ends with the end of file; every line has one integer.",
    ),
    "zero": (
        "The {items} are given one per line; the list ends with a 0 outside it.",
        "Integers follow one per line. A zero marks the end and does not count.",
        "Each line holds a positive integer; the last line is 0 and ends the input.",
        "The sequence is terminated by the number 0 (not included).",
    ),
}

HEADS = (
    "[The input|Input] is given [from standard input |]in the [following |]format:",
    "[The format of the input is|Format|Input format|The input looks like this]:",
    "[Read|The data come] in this [form|order|format]:",
)
SHORT_HEADS = (
    "[The input has|The input is|Input:|Given:|Read|We are given|There are given] ",
    "[First comes|First is|The input begins with] ",
    "",
)
LINKS = (", then ", "; then ", ", after that ", ", followed by ", ", and then ")


def picture(rng: random.Random, layout: Layout, is_cases: bool) -> str:
    """Return the lines of the input as names: "n k", "a_1 a_2 ... a_n"."""
    rows = [row for line in layout.lines for row in _rows(layout, line)]
    head = expand(rng, rng.choice(HEADS))
    if is_cases:
        rows = ["t", *rows, "..."] if layout.ending != "cases" else [*rows, "..."]
        head += " (one block of lines for each test case)"
    if layout.ending == "zero":
        rows.append("0")
    return head + "\n\n" + "\n".join(rows)


def _last(count: str) -> str:
    """Return the last index of what has a count."""
    shown = shown_count(count)
    return f"({shown})" if " " in shown else shown


def _rows(layout: Layout, line: Line) -> list[str]:
    name = line.names[0]
    shown, param = "{" + name + "}", layout.params.get(name)
    if line.kind == "fields":
        return [" ".join("{" + each + "}" for each in line.names)]
    if isinstance(param, Pairs):
        first, second = param.fields
        last = _last(param.count)
        return [f"{first}_1 {second}_1", "...", f"{first}_{last} {second}_{last}"]
    if isinstance(param, Rows):
        last = _last(param.count)
        ends = [" ".join(f"{f.name}_{i}" for f in param.fields) for i in ("1", last)]
        return [ends[0], "...", ends[1]]
    if isinstance(param, Lines):
        return line_forms.pictured(param, layout.ending)
    if isinstance(param, Records):
        return ["name_1 value_1", "...", "name_{0} value_{0}".replace("0", param.count)]
    if isinstance(param, Grid):
        return [f"{shown}_1", "...", f"{shown}_{{{param.height}}}"]
    if isinstance(param, Matrix):
        width = param.height if param.is_square else param.width
        first = f"{shown}_11 {shown}_12 ... {shown}_1{{{width}}}"
        last = f"{shown}_{{{param.height}}}1 ... {shown}_{{{param.height}}}{{{width}}}"
        return [first, "...", last]
    count = _last(str(getattr(param, "count", "n")))
    if line.kind == "column":
        return [f"{shown}_1", f"{shown}_2", "...", f"{shown}_{count}"]
    row = f"{shown}_1 {shown}_2 ... {shown}_{count}"
    return [f"{count} {row}" if line.kind == "counted" else row]


def one_sentence(rng: random.Random, layout: Layout) -> str:
    """Return one sentence that lists what is read: "n and k, then n integers"."""
    parts = [_part(rng, layout, line) for line in layout.lines]
    link = rng.choice(LINKS)
    heads = SHORT_HEADS[:1] if len(parts) == 1 else SHORT_HEADS
    text = expand(rng, rng.choice(heads)) + link.join(parts) + "."
    return text[0].upper() + text[1:] if text[0].islower() else text


def _part(rng: random.Random, layout: Layout, line: Line) -> str:
    name = line.names[0]
    shown, param = "{" + name + "}", layout.params.get(name)
    if line.kind == "fields":
        if isinstance(param, Text):
            return expand(rng, f"[a line of text|a sentence|a line {shown}]")
        if isinstance(param, Word) and len(line.names) == 1:
            return expand(rng, f"[a word {shown}|a string {shown}|the string {shown}]")
        names = ["{" + each + "}" for each in line.names]
        if len(names) == 1:
            return expand(rng, f"[{shown}|an integer {shown}|the number {shown}]")
        return ", ".join(names[:-1]) + " and " + names[-1]
    count = shown_count(getattr(param, "count", getattr(param, "height", "n")))
    if isinstance(param, Pairs):
        first, second = param.fields
        return expand(rng, f"{count} [pairs|lines with|lines of] {first}, {second}")
    if isinstance(param, Rows):
        listed = ", ".join(field.name for field in param.fields)
        return expand(rng, f"{count} lines [with|of|, each with] {listed}")
    if isinstance(param, Lines):
        where = f"{count} lines"
        if layout.is_open:
            where = f"lines (until a line {param.mark})"
            if layout.ending == "until_file":
                where = "lines (to the end of the input)"
        return f"{where} with {line_forms.phrase(rng, param)}"
    if isinstance(param, Records):
        return expand(rng, f"{count} lines [with|of] a name and a number")
    if isinstance(param, Grid | Matrix):
        rows = "[rows|lines] of [the table|the grid|it]"
        return expand(rng, f"{count} {rows}")
    kind = "words" if isinstance(param, Words) else "[integers|numbers|values]"
    if isinstance(param, Words) and param.is_lines:
        return expand(rng, f"{count} [commands|lines], one per line")
    if line.kind == "counted":
        return expand(rng, f"{count} and {count} {kind} [on one line|beside it]")
    where = "[| on one line| in a row]"
    if line.kind == "column":
        where = "[, one per line| on separate lines]"
    return expand(rng, f"{count} {kind} {shown}_i{where}")
