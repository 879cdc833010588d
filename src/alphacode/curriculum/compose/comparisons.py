"""Conditions in the words of a theme: "heavier than 5 kg", "on which no moths came"."""
# ruff: noqa: E501

import functools

from alphacode.curriculum.compose.pieces import Filter, singular
from alphacode.curriculum.themes import Theme

# By filter: what is compared and with which bound.
COMPARED = {
    "above": ("above", "{k}"), "below": ("below", "{k}"),
    "at_least": ("at_least", "{k}"), "at_most": ("at_most", "{k}"),
    "above_d": ("above", "$d"), "below_d": ("below", "$d"),
    "at_least_d": ("at_least", "$d"), "at_most_d": ("at_most", "$d"),
}  # fmt: skip
AMOUNTS = {
    "above": ("more than #",),
    "below": ("{few} than #",),
    "at_least": ("at least #", "no {few} than #", "# or more"),
    "at_most": ("at most #", "no more than #", "not more than #"),
    "between": ("at least $d and at most $f", "no {few} than $d and no more than $f"),
    "outside": ("{few} than $d or more than $f", "either {few} than $d or more than $f"),
}  # fmt: skip
# Conditions that hold exactly where the other does not.
OPPOSITES = {
    "above": "at_most", "below": "at_least", "at_least": "below", "at_most": "above",
    "above_d": "at_most_d", "below_d": "at_least_d", "even": "odd", "odd": "even",
    "between": "outside", "outside": "between", "multiple_d": "not_multiple_d",
    "not_multiple_d": "multiple_d",
}  # fmt: skip
OPPOSITE_SAYS = {
    "even": ("are even", "are divisible by 2"),
    "odd": ("are odd", "are not divisible by 2"),
    "multiple_d": ("are divisible by $d", "are multiples of $d"),
    "not_multiple_d": ("are not divisible by $d", "leave a remainder when divided by $d"),
}  # fmt: skip
# Conditions on the names of what is told of.
OF_NAMES = {
    "name_starts": ("whose name starts with '$c'", "with a name that begins with '$c'", "that have a name starting with '$c'"),
    "name_long": ("whose name has more than $d letters", "with a name of more than $d letters", "whose name is longer than $d letters"),
}  # fmt: skip
NO_ADJECTIVE = ("square", "two_digits")


@functools.cache
def modifiers(theme: Theme, condition: Filter) -> tuple[str, ...]:
    """Return phrases after a plural noun that say a condition: "heavier than {k} kg"."""
    name = condition.name
    kind, bound = COMPARED.get(name, (name, ""))
    few = theme.word("few") or "less"
    if kind in AMOUNTS:
        amounts = [each.replace("{few}", few) for each in AMOUNTS[kind]]
        found = [
            frame.replace("@", x) for frame in theme.words("that") for x in amounts
        ]
        sign = {"above": "", "at_most": "not "}.get(kind)
        if sign is not None:
            found += [sign + each for each in theme.words("more")]
        sign = {"below": "", "at_least": "not "}.get(kind)
        if sign is not None:
            found += [sign + each for each in theme.words("less")]
        return tuple(each.replace("#", bound) for each in found)
    if name in OF_NAMES:
        return OF_NAMES[name]
    if own := theme.words(name):
        return own
    value = theme.word("value")
    says = condition.says
    if condition.kind == "record":
        says = OPPOSITE_SAYS[name]
    found = [f"whose {value} {singular(each)}" for each in says]
    if condition.adjective and name not in NO_ADJECTIVE:
        article = "an" if condition.adjective[0] in "aeiou" else "a"
        found += [f"with {article} {condition.adjective} {value}"] * 2
    return tuple(found)


def opposite(condition: Filter) -> Filter | None:
    """Return the condition that holds where another does not, to be said only."""
    name = OPPOSITES.get(condition.name)
    if name is None:
        return None
    return _to_be_said(name)


@functools.cache
def _to_be_said(name: str) -> Filter:
    adjective = name if name in ("even", "odd") else ""
    return Filter(name, "int", "", "", OPPOSITE_SAYS.get(name, ()), ("", ""), adjective)


def of_one(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Return the modifiers that stand after a singular noun as well."""
    plural = ("that ", "who ", "with temperatures")
    return tuple(each for each in phrases if not each.startswith(plural))
