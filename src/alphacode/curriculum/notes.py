"""Notes under the examples that explain one of them."""

import random

from alphacode.core.problem import TestCase
from alphacode.curriculum.draft import Draft
from alphacode.curriculum.voices import expand

MOST_CHARACTERS = 40
NOTES = (
    "In the {first} [example|test|sample][,|] the answer is {out}.",
    "[Explanation of|About|Look at] the {first} [example|sample]: [the input is|we have|given are] {input}, [so|therefore|hence] the [answer|output] is {out}.",  # noqa: E501
    "[For the input|With|If the input is] {input} [the program should print|one gets|the output is] {out}.",  # noqa: E501
    "In the {first} [test|test case|example] {named}, [thus|so] {out} is printed.",
    "{out} is the [right |correct |]answer [for|to] the {first} example[, as one can check by hand|, as is easy to see|].",  # noqa: E501
)
ORDINALS = ("first", "second", "third")


def draw_note(rng: random.Random, draft: Draft, public: list[TestCase]) -> str:
    """Return a note on one example, or nothing where none is short enough."""
    index = rng.randrange(len(public))
    test = public[index]
    given = " ".join(test.input.split("\n")).strip()
    out = " ".join(test.output.split("\n")).strip()
    if draft.is_cases or max(len(given), len(out)) > MOST_CHARACTERS:
        return ""
    line = draft.layout.lines[0]
    named = f"the input is {given}"
    if line.kind == "fields" and len(draft.layout.lines) == 1:
        values = given.split(" ")
        if len(values) == len(line.names):
            pairs = zip(line.names, values, strict=True)
            named = ", ".join(f"{draft.shown[name]} = {x}" for name, x in pairs)
    note = expand(rng, rng.choice(NOTES))
    first = ORDINALS[min(index, 2)]
    slots = {"first": first, "out": out, "input": given, "named": named}
    for slot, text in slots.items():
        note = note.replace("{" + slot + "}", text)
    return note
