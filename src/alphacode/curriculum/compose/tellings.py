"""Pipelines over a list told in the words of a theme: sacks and their weights, not numbers.

A telling has a scene, what is wanted of which things, and what is printed if there are none.
Where a theme has no word for a piece, the general wording speaks of the theme's values:
"the squares of the weights of the sacks whose weight is divisible by 3".
"""
# ruff: noqa: E501

import random
import re
from dataclasses import dataclass

from alphacode.curriculum.compose.comparisons import (
    COMPARED,
    modifiers,
    of_one,
    opposite,
)
from alphacode.curriculum.compose.pieces import Filter, Map
from alphacode.curriculum.compose.sentences import CALLED, NONE_SAYS, Meaning
from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.themes import Theme, themes_for
from alphacode.curriculum.voices import ask, ask_whether, capital, pick

# Share of the pipelines over a list that are told in the words of a theme.
THEMED_SHARE = 0.5
SHE = "Marta Alice Elena Grace Ines Nadia Petra Rosa Tanya Zoe Clara Hanna Julia Lena Sofia Olga Mia Ada Priya Astrid Wilma Yasmin Greta Irma".split()  # noqa: SIM905
HE = "Bob Dmitri Farid Jonas Liam Omar Quentin Samir Umar Viktor Boris Daniel Felix Igor Karim Marco Oscar Ravi Tom Ivan Leo Noah Lars Pablo".split()  # noqa: SIM905

NAMED = (
    "For each {one} the name and the {value} are [given|known|read].",
    "Every {one} is listed with a name and the {value}.",
    "A line of the list has the name of [one|a|some] {one} and the {value}.",
    "[Each|Every] {one} has a name, which stands before the {value}.",
    "[All the|The] {many} have names.",
)
LENGTHS = Map("name_length", "record", "", "", ("the lengths of @",), ())

DEFINITIONS = (
    "{Many} {mod} are called {good}[ here|].",
    "{Many} {mod} [count as|are said to be|are considered] {good}.",
    "{person} calls {many} {mod} {good}.",
    "By {good} {many} {person} means those {mod}.",
    "Let us [say that|agree that] {many} {mod} are {good}.",
    "[Here|In this story|As usual], {good} {many} are those {mod}.",
    "The {good} {many} are [by definition |]those {mod}.",
)
IGNORED = (
    "{person} [ignores|leaves out|skips|does not look at|crosses out|forgets] the {many} {mod}.",
    "{Many} {mod} [do not count|are of no interest|are left out|do not matter here].",
    "[First|To begin with], {person} strikes out all {many} {mod}.",
    "Please leave out the {many} {mod}.",
    "We do not care about {many} {mod}.",
)
KEPT = (
    "Only {many} {mod} [count|matter|are of interest|are looked at].",
    "{person} [cares only about|is interested only in|looks only at|thinks only of] {many} {mod}.",
    "Nothing but {many} {mod} [is of interest|counts] here.",
    "Take only the {many} {mod}.",
    "[Of all these|Among them], {person} chooses [exactly |]the {many} {mod}.",
)
NO_SUCH = (
    "If there are no such {many}, [print|output|write] {none}.",
    "[Print|Output] {none} if there are no such {many}.",
    "[Should there be|If there is] no such {one}, the answer is {none}.",
    "[Without|If there is not] a single such {one}, print {none}.",
)
NONE_LEFT = (
    "If [none is left|nothing is left|none of them is left], [print|output|write] {none}.",
    "[Print|Output] {none} if no {many} are left.",
    "[Should no {one} be left|If not a single {one} is left], the answer is {none}.",
)
HOW_MANY = (
    "How many {bare} [are there|are there in all|are there altogether]?",
    "&the number of {bare}",
    "&how many {bare} there are",
    "Count {the}.",
    "How many {bare} does one find?",
    "[What does one get|Which number comes out] by counting {the}?",
)


@dataclass(frozen=True, slots=True)
class _Things:
    """Which things of a theme are meant, and the words for them."""

    bare: str
    """Without an article: "quiet evenings"."""
    the: str
    condition: str = ""
    """A sentence that says which things count; empty where their own words do."""
    is_after: bool = False
    """Whether that sentence comes after the question."""
    is_rest: bool = False
    """Whether they are what is left when others are left out."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement and the words the Input section is to use with it."""

    text: str
    slots: dict[str, str]
    meanings: dict[str, str]


def fits(meaning: Meaning) -> bool:
    """Whether a pipeline can be told in the words of a theme."""
    return meaning.source.name in ("list", "signed_list", "records")


def draw_telling(rng: random.Random, frames: Frames, meaning: Meaning) -> Telling:
    """Tell a pipeline over a list in the words of a theme."""
    theme = rng.choice(themes_for(meaning.source.name))
    scene = _scene(rng, frames, meaning, theme)
    things = _which(rng, frames, meaning, theme)
    if meaning.aggregate.name in ("exists", "all"):
        wanted = _whether(rng, frames, meaning, theme)
    else:
        wanted = _wanted(rng, frames, meaning, theme, things)
    none = ""
    if meaning.none:
        says = NO_SUCH if rng.random() < 0.6 else NONE_SAYS
        none = pick(rng, frames, NONE_LEFT if things.is_rest else says)
        none = none.replace("{none}", meaning.none.strip("'"))
    is_first = not things.condition and "these" not in wanted and rng.random() < 0.25
    order = [scene, things.condition, wanted, none]
    if is_first:  # people ask before they explain
        order = [wanted, scene, none]
    elif things.is_after:
        order = [scene, wanted, things.condition, none]
    return _told(rng, theme, " ".join(filter(None, order)))


def _scene(rng: random.Random, frames: Frames, meaning: Meaning, theme: Theme) -> str:
    """Return the sentences that introduce the data."""
    if meaning.source.name != "records":
        return pick(rng, frames, theme.words("scene"))
    # The numbers have no name of their own in records.
    scenes = [scene for scene in theme.words("scene") if "{a}" not in scene]
    named = pick(rng, frames, NAMED).replace("{value}", theme.word("value"))
    return f"{pick(rng, frames, scenes)} {named}"


def _told(rng: random.Random, theme: Theme, text: str) -> Telling:
    is_she = rng.random() < 0.5
    text = _with_pronouns(text, "She" if is_she else "He")
    many, values = theme.word("many"), theme.word("values")
    for slot, word in (("many", many), ("one", theme.word("one"))):
        text = text.replace("{" + slot + "}", word)
    plain = values.removeprefix("the ").removesuffix(" of")
    slots = {
        "person": rng.choice(SHE if is_she else HE),
        "person2": rng.choice(HE if is_she else SHE),
        "item": theme.word("value"),
        "items": plain if values.endswith(" of") else "numbers",
    }
    meanings = {
        "n": f"the number of {many}",
        "a": f"{values} the {many}",
        "r": f"the name of one {theme.word('one')} and the {theme.word('value')}",
    }
    return Telling(text, slots, meanings)


# Where a sentence of this module speaks of the person again.
AGAIN = re.compile(
    r"(?<=([.:] ))\{person\}(?= (?:calls|ignores|leaves|skips|does|crosses|forgets|cares"
    r"|is inter|looks|thinks of))|(?<=, )\{person\}(?= (?:chooses|strikes))"
    r"|(?<= )\{person\}(?= means those)"
)


def _with_pronouns(text: str, pronoun: str) -> str:
    """Let sentences say "she" once the person has a name.

    Example:
      >>> _with_pronouns("{person} has hens. {person} skips all.", "She")
      '{person} has hens. She skips all.'
    """
    head, name, rest = text.partition("{person}")
    return head + name + AGAIN.sub(
        lambda match: pronoun if match.group(1) else pronoun.lower(), rest
    )  # fmt: skip


def _which(
    rng: random.Random, frames: Frames, meaning: Meaning, theme: Theme
) -> _Things:  # fmt: skip
    """Decide how it is said which things are meant."""
    many, condition = theme.word("many"), meaning.condition
    name = meaning.aggregate.name
    if condition is None or name in ("exists", "all"):
        is_extreme = _taken(meaning) is None and name in ("max", "min")
        the = (f"the {many}", f"these {many}", f"all the {many}")
        return _Things(many, rng.choice(the[:2] if is_extreme else the))
    manner = rng.choices(("phrase", "named", "ignored", "kept"), (40, 25, 17, 18))[0]
    other = opposite(condition)
    if manner == "ignored" and other is not None:
        mod = frames.pick(rng, modifiers(theme, other))
        bare = f"{rng.choice(('remaining', 'other'))} {many}"
        the = (f"the {bare}", "the others", "the rest of them")
        said = _said(pick(rng, frames, IGNORED), theme, mod)
        return _Things(bare, rng.choice(the), said, is_rest=True)
    mod = frames.pick(rng, modifiers(theme, condition))
    if manner == "phrase":
        return _Things(f"{many} {mod}", f"the {many} {mod}")
    if manner == "named":
        good = _name(rng, theme, condition)
        said = _said(pick(rng, frames, DEFINITIONS), theme, mod, good)
        is_after = rng.random() < 0.25
        return _Things(f"{good} {many}", f"the {good} {many}", said, is_after=is_after)
    said = _said(pick(rng, frames, KEPT), theme, mod)
    return _Things(f"such {many}", f"these {many}", said)


def _name(rng: random.Random, theme: Theme, condition: Filter) -> str:
    """Return what things that fulfil a condition may be called: "heavy", "lucky"."""
    kind = COMPARED.get(condition.name, ("", ""))[0]
    if kind in ("above", "at_least"):
        return theme.word("big")
    return theme.word("small") if kind else rng.choice(CALLED)


def _said(sentence: str, theme: Theme, mod: str, good: str = "") -> str:
    """Put the words for the things and their condition into a sentence."""
    many = theme.word("many")
    words = {"Many": capital(many), "many": many, "mod": mod, "good": good}
    for slot, word in words.items():
        sentence = sentence.replace("{" + slot + "}", word)
    return sentence


def _whether(
    rng: random.Random, frames: Frames, meaning: Meaning, theme: Theme
) -> str:  # fmt: skip
    """Return the question whether some or all of the things are so."""
    assert meaning.condition is not None
    one, many = theme.word("one"), theme.word("many")
    phrases = modifiers(theme, meaning.condition)
    if meaning.aggregate.name == "exists":
        mod = frames.pick(rng, of_one(phrases))
        return ask_whether(rng, frames, f"there is at least one {one} {mod}")
    other = opposite(meaning.condition)
    if other is not None and rng.random() < 0.5:
        mod = frames.pick(rng, of_one(modifiers(theme, other)))
        return ask_whether(rng, frames, f"there is not a single {one} {mod}")
    mod = frames.pick(rng, phrases)
    sentence = _said(pick(rng, frames, KEPT[:2]), theme, mod)
    clause = rng.choice((f"all of the {many} are such", f"none of the {many} is left out"))  # fmt: skip
    return f"{sentence} {ask_whether(rng, frames, clause)}"


def _wanted(
    rng: random.Random, frames: Frames, meaning: Meaning, theme: Theme, things: _Things
) -> str:  # fmt: skip
    """Return the sentence that asks for the answer."""
    name, the = meaning.aggregate.name, things.the
    options = _asked(rng, meaning, theme, things)
    if meaning.post or meaning.post_clause:
        nouns = [x[1:] for x in options if x.startswith("&") and "how many" not in x]
        asked = rng.choice(nouns)
        if meaning.post_clause:
            return ask_whether(rng, frames, meaning.post_clause.replace("@", asked))
        return ask(rng, frames, meaning.post.replace("@", asked))
    if name == "count":
        asked = pick(rng, frames, HOW_MANY)
        asked = asked.replace("{bare}", things.bare).replace("{the}", the)
    elif _taken(meaning) is None and name in ("sum", "max", "min"):
        own = pick(rng, frames, theme.words(name)).replace("@", the)
        asked = own if rng.random() < 0.7 else rng.choice(options)
    else:
        asked = rng.choice(options)
    return ask(rng, frames, asked[1:]) if asked.startswith("&") else asked


def _is_value(meaning: Meaning) -> bool:
    """Whether the numbers are put together, and not the names of records."""
    if meaning.source.name != "records":
        return True
    return meaning.taken is not None and meaning.taken.name == "value"


def _taken(meaning: Meaning) -> Map | None:
    """Return what is made of each number or name, if anything is."""
    taken = meaning.taken
    if meaning.source.name != "records" or taken is None:
        return taken
    return None if taken.name in ("value", "name") else LENGTHS


def _asked(
    rng: random.Random, meaning: Meaning, theme: Theme, things: _Things
) -> tuple[str, ...]:  # fmt: skip
    """Return ways to ask for the answer; `&` stands before noun phrases."""
    name, values, of = meaning.aggregate.name, theme.word("values"), theme.word("of")
    taken = _taken(meaning)
    if not _is_value(meaning):
        values = of = "the names of"
    bare, the = things.bare, things.the
    if name == "count":
        return (f"&the number of {bare}",)
    if taken is None and of != "the names of":
        top, bottom = theme.word("top"), theme.word("bottom")
        own = {
            "sum": [x.replace("@", the) for x in theme.words("sum") if x[0] == "&"],
            "max": [f"&{of} the {top} of {the}", f"&{of} the {top} among {the}"],
            "min": [f"&{of} the {bottom} of {the}", f"&{of} the {bottom} among {the}"],
            "range": [f"&the difference between {values} the {top} and the {bottom} of {the}"],
            "average": [f"&the average {of.removeprefix('the ')} {the}"],
            "first": [f"&{of} the first of {the}"],
            "last": [f"&{of} the last of {the}"],
        }.get(name)  # fmt: skip
        if own is not None:
            return tuple(own)
    of_them = f"{values} {the}"
    if taken is not None:
        # "The lengths of the prices in digits" is clear of bare numbers only.
        clear = [x for x in taken.says if not x.endswith("@ in digits")]
        of_them = rng.choice(clear).replace("@", of_them)
    says = [x.replace("all @", "@") for x in meaning.aggregate.says]
    says = [x.replace("distinct @", "distinct values among @") for x in says]
    return tuple("&" + x.replace("@", of_them) for x in says)
