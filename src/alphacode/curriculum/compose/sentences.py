"""The English of a pipeline: noun phrases, questions, steps, definitions."""
# ruff: noqa: E501

import random
import re
from dataclasses import dataclass

from alphacode.curriculum.compose.aggregates import Aggregate
from alphacode.curriculum.compose.pieces import (
    Filter,
    Map,
    Source,
    negated,
    relative,
    singular,
)
from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.voices import ask, ask_whether, capital, expand, pick

SINGULARS = {
    "{items}": "{item}", "people": "person", "entries": "entry", "pairs of numbers": "pair",
    "array elements": "element", "natural numbers": "natural number", "whole numbers": "whole number",
    "positive divisors": "positive divisor",
}  # fmt: skip
CALLED = "good nice lucky special beautiful important interesting strong happy perfect magic useful cool pretty bright valid proper golden suitable great".split()  # noqa: SIM905
KEEP = (
    "[Take|Keep|Consider|Choose|Select|Pick|Look at|Leave|Collect|Use] [only |]@.",
    "[First|At first|To begin with], [take|keep|choose|select] [only |]@.",
    "{person} [takes|keeps|chooses|looks at|picks|likes|collects] only @.",
    "[Only|Nothing but] @ [count|matter|are of interest|are needed here].",
)
DROP = (
    "[Ignore|Drop|Remove|Delete|Throw away|Cross out|Leave out|Skip|Discard] @.",
    "{person} [ignores|removes|crosses out|throws away|skips] @.",
    "@ [do not count|are ignored|are left out|must be skipped|are thrown away].",
)
NONE_SAYS = (
    "If there are none, print {none}.",
    "[Print|Output|Write] {none} if there [are none|is nothing left|is no such thing].",
    "[In case|When] [there are none|nothing is left], [print|output] {none}.",
    "If nothing [fits|is left|remains|is found], the answer is {none}.",
    "(Print {none} if there are none.)",
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The pieces of one pipeline, to be said."""

    source: Source
    condition: Filter | None
    taken: Map | None
    aggregate: Aggregate
    none: str = ""
    """What is printed where nothing is left; empty if that need not be said."""
    post: str = ""
    """A noun phrase about the answer, with `@` for it; empty without a last step."""
    post_clause: str = ""
    """A clause about the answer, with `@` for it, for answers YES and NO."""


def question(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    """Return the whole question of a pipeline, in one of several manners."""
    manners = ["phrase"] * 5 + ["question"] * (2 if meaning.aggregate.questions else 0)
    if meaning.condition and meaning.aggregate.name not in ("exists", "all"):
        manners += ["definition"] * 2
    if meaning.aggregate.steps and not meaning.post_clause:
        manners += ["steps"] * 3
    if meaning.aggregate.name in ("exists", "all"):
        manners = ["whether"]
    if meaning.post or meaning.post_clause:
        manners = [m for m in manners if m in ("phrase", "definition")]
    make = {
        "phrase": _phrase, "question": _question, "definition": _definition,
        "steps": _steps, "whether": _whether,
    }[rng.choice(manners)]  # fmt: skip
    text = make(rng, frames, meaning)
    if meaning.none:
        none = meaning.none.strip("'")
        text += " " + pick(rng, frames, NONE_SAYS).replace("{none}", none)
    gives = meaning.source.gives
    if gives and (opening := pick(rng, frames, gives)):
        text = f"{opening} {text}"
    return text


def _items(rng: random.Random, meaning: Meaning, *, with_condition: bool = True) -> str:
    """Return the items as a plural noun phrase without an article."""
    noun, where = rng.choice(meaning.source.nouns), rng.choice(meaning.source.where)
    base = f"{noun} {where}".strip()
    condition = meaning.condition
    if condition is None or not with_condition:
        return base
    if condition.adjective and rng.random() < 0.5:
        return f"{condition.adjective} {base}"
    if rng.random() < 0.25 and where and not where.startswith(("that", "not", "1")):
        return f"{noun} {relative(rng.choice(condition.says))} {where}"
    return f"{base} {relative(rng.choice(condition.says))}"


def _asked(rng: random.Random, meaning: Meaning, items: str) -> str:
    """Return what is asked for, as a noun phrase, for given items."""
    if meaning.taken is not None:
        items = rng.choice(meaning.taken.says).replace("@", f"the {items}")
    elif meaning.aggregate.name != "count" and meaning.aggregate.name != "distinct":
        items = f"the {items}"
    asked = rng.choice(meaning.aggregate.says)
    asked = asked.replace("all @", "@") if items.startswith("the ") else asked
    return asked.replace("@", items)


def _said(rng: random.Random, frames: Frames, meaning: Meaning, asked: str) -> str:
    if meaning.post_clause:
        return ask_whether(rng, frames, meaning.post_clause.replace("@", asked))
    if meaning.post:
        asked = meaning.post.replace("@", asked)
    return ask(rng, frames, asked)


def _phrase(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    return _said(rng, frames, meaning, _asked(rng, meaning, _items(rng, meaning)))


def _question(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    items = _items(rng, meaning)
    if meaning.taken is not None:
        items = rng.choice(meaning.taken.says).replace("@", f"the {items}")
    elif meaning.aggregate.name not in ("count", "distinct"):
        items = f"the {items}"
    return capital(
        pick(rng, frames, meaning.aggregate.questions).replace("@", items)
    )  # fmt: skip


def _definition(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    assert meaning.condition is not None
    noun, where = rng.choice(meaning.source.nouns), rng.choice(meaning.source.where)
    one = SINGULARS.get(noun, noun.removesuffix("s").replace("pairs of", "pair of"))
    good = rng.choice(CALLED)
    is_so = singular(rng.choice(meaning.condition.says))
    definition = pick(
        rng,
        frames,
        (
            "[A|We say that a|Let us say that a] {one} is {good} if it {is_so}.",
            "[Call|We call|Let us call|{person} calls] a {one} {good} [if|when] it {is_so}.",
            "A {one} [that|which] {is_so} is [called|named|said to be] {good}.",
            "{person} [thinks|says] a {one} is {good} [only |]if it {is_so}.",
        ),
    )
    for slot, text in (("one", one), ("good", good), ("is_so", is_so)):
        definition = definition.replace("{" + slot + "}", text)
    definition = re.sub(r"\b([Aa]) (?=[aeio])", r"\1n ", definition)
    items = f"{good} {noun} {where}".strip()
    return f"{definition} " + _said(rng, frames, meaning, _asked(rng, meaning, items))


def _steps(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    parts: list[str] = []
    condition = meaning.condition
    if condition is None:
        items = _items(rng, meaning)
        parts.append(
            pick(rng, frames, ("Take [all |]the @.", "[Look at|Consider] the @.", "Go through the @.")).replace("@", items)
        )  # fmt: skip
    elif rng.random() < 0.6:
        items = f"the {_items(rng, meaning)}"
        parts.append(capital(pick(rng, frames, KEEP).replace("@", items)))
    else:
        says = negated(rng.choice(condition.says))
        items = f"the {_items(rng, meaning, with_condition=False)} {relative(says)}"
        parts.append(capital(pick(rng, frames, DROP).replace("@", items)))
    steps = [rng.choice(meaning.taken.steps)] if meaning.taken else []
    steps.append(rng.choice(meaning.aggregate.steps))
    if len(steps) == 2 and rng.random() < 0.5:
        parts.append(capital(f"{steps[0]} and {steps[1]}."))
    else:
        links = ("", "[Then|Next|After that|Now|Afterwards], ", "[Then|Now] ")
        for step in steps:
            parts.append(capital(expand(rng, rng.choice(links)) + step + "."))
    if not steps[-1].startswith(("print", "write", "join")):
        parts.append(expand(rng, "[Print the result.|What is the result?|Output what you get.|Print the number you get.]"))  # fmt: skip
    return " ".join(parts)


def _whether(rng: random.Random, frames: Frames, meaning: Meaning) -> str:
    assert meaning.condition is not None
    source, says = meaning.source, rng.choice(meaning.condition.says)
    noun, where = rng.choice(source.nouns), rng.choice(source.where)
    base = f"{noun} {where}".strip()
    if meaning.aggregate.name == "all":
        clause = expand(
            rng, f"[all the {base}|all {base}|the {base} all|all of the {base}] {says}"
        )
        return ask_whether(rng, frames, clause)
    one = SINGULARS.get(noun, noun.removesuffix("s").replace("pairs of", "pair of"))
    return ask_whether(
        rng,
        frames,
        expand(rng, f"[there is at least one {one} {where}|at least one {one} {where} exists|some {one} {where} exists|there is a {one} {where}] that {singular(says)}").replace("  ", " "),
    )  # fmt: skip
