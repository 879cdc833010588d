"""The pieces a composed task is made of, and the forms of their English.

A predicate is written once, in the plural ("are even", "end with 3"); the grammar here
makes the others: "that are even", "is even", "are not even".
"""

import re
from dataclasses import dataclass

from alphacode.curriculum.task import Param

# Predicates that say what things are: "are perfect squares".
KINDS = re.compile(
    r"^are (not )?((?:perfect |decimal |uppercase |lowercase |capital |small )?)"
    r"(multiple|divisor|square|palindrome|digit|letter|vowel)s\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the items come from: what is read, and how one loops over them."""

    name: str
    kind: str
    """What an item is, for filters and maps: int, char, word, pair, record."""
    params: tuple[Param, ...]
    item: str
    """Loop variables in Python: `x`, or `x, y` of a pair."""
    python: str
    """What Python loops over."""
    cpp: str
    """The loop's head in C++."""
    cpp_inner: str = ""
    """Statement that starts the body in C++, where the head does not give the item."""
    cpp_setup: str = ""
    nouns: tuple[str, ...]
    """Plural nouns for the items."""
    where: tuple[str, ...]
    """Phrases after the noun that say which items: "in the list", "from 1 to {n}"."""
    gives: tuple[str, ...] = ()
    """Sentences that introduce the data; none where a theme does."""
    least: int = 1
    """Least value of an integer item."""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one item, and the one people mistake it for."""

    name: str
    kind: str
    python: str
    cpp: str
    says: tuple[str, ...]
    """Predicates in the plural."""
    mistaken: tuple[str, str]
    """A condition it is confused with, in Python and in C++."""
    adjective: str = ""
    """Stands before the noun: "even numbers"."""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Map:
    """What is taken of each item: an integer (or a string) made of it."""

    name: str
    kind: str
    python: str
    cpp: str
    says: tuple[str, ...]
    """Noun phrases; `@` stands for the items: "the squares of @"."""
    steps: tuple[str, ...]
    """The same as a step to do: "square each of them"."""
    gives: str = "int"
    weight: float = 1.0


def relative(predicate: str) -> str:
    """Return the predicate as a clause that follows a plural noun.

    Example:
      >>> relative("are even")
      'that are even'
    """
    return f"that {predicate}"


def singular(predicate: str) -> str:
    """Return the predicate of one thing.

    Example:
      >>> singular("are even"), singular("end with 3"), singular("do not fit")
      ('is even', 'ends with 3', 'does not fit')
      >>> singular("are perfect squares"), singular("are not multiples of 3")
      ('is a perfect square', 'is not a multiple of 3')
    """
    if match := KINDS.match(predicate):
        is_not, of_what, kind = match.group(1) or "", match.group(2), match.group(3)
        article = "an" if (of_what or kind)[0] in "aeiou" else "a"
        rest = predicate[match.end() :].replace(" and of ", " and ")
        return f"is {is_not}{article} {of_what}{kind}{rest}"
    verb, _, rest = predicate.partition(" ")
    usual = {"are": "is", "have": "has", "do": "does", "can": "can", "cannot": "cannot"}
    ending = "es" if verb.endswith("ch") else "s"
    rest = rest.replace("and are ", "and is ").replace("and end ", "and ends ")
    rest = rest.replace(" in them", " in it")
    return f"{usual.get(verb, verb + ending)} {rest}".strip()


def negated(predicate: str) -> str:
    """Return the opposite of a predicate, in the plural.

    Example:
      >>> negated("are even"), negated("end with 3"), negated("do not fit")
      ('are not even', 'do not end with 3', 'do fit')
    """
    verb, _, rest = predicate.partition(" ")
    if verb in ("are", "can"):
        return f"{verb} not {rest}"
    if predicate.startswith("do not "):
        return f"do {predicate.removeprefix('do not ')}"
    return f"do not {predicate}"
