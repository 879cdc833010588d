"""Names and parameters of the built-in rules that compare two outputs.

Seven rules are our own; the others are those of well-known graders, for problems
that come with one and for comparing results (`JudgeSettings.compat`).
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from alphacode.core.names import hint

FLAG = "flag"
TOLERANCE = "tolerance"
DIGITS = "digits"
WORD = "word"

Kind: TypeAlias = str | tuple[str, ...]
"""A flag, a tolerance of at least 0, decimal digits (0 to 15), a word, or one of."""
Value: TypeAlias = bool | float | int | str

ANY_OF_SEPARATOR = "<or>"
"""A line of its own between the right answers of an `any-of` test."""

OJ_MODES = ("crlf", "exact", "ignore-spaces", "ignore-spaces-and-newlines")
DMOJ_CHECKERS = ("standard", "floats")
TESTLIB_CHECKERS = (
    *("wcmp", "lcmp", "fcmp", "ncmp", "icmp", "hcmp", "yesno", "nyesno", "uncmp"),
    *("rcmp", "rcmp4", "rcmp6", "rcmp9", "rncmp", "acmp", "dcmp"),
    *("caseicmp", "casencmp", "casewcmp"),
)
"""testlib's standard checkers that give a verdict; the first is the default."""
_POINTS_CHECKERS = ("pointscmp", "pointsinfo")

OWN_RULES: Mapping[str, Mapping[str, Kind]] = {
    "tokens": {"case_sensitive": FLAG},
    "exact": {},
    "lines": {"ignore_case": FLAG},
    "floats": {"absolute": TOLERANCE, "relative": TOLERANCE, "case_sensitive": FLAG},
    "yesno": {},
    "unordered-lines": {"case_sensitive": FLAG},
    "any-of": {"separator": WORD, "case_sensitive": FLAG},
}
GRADERS: Mapping[str, Mapping[str, Kind]] = {
    "deepmind": {},
    "sandboxfusion": {},
    "livecodebench": {},
    "apps": {},
    "alphacodium": {"unordered": FLAG, "delta": TOLERANCE},
    "cph": {},
    "oj": {"mode": OJ_MODES, "error": TOLERANCE},
    "dmoj": {"checker": DMOJ_CHECKERS, "precision": DIGITS},
    "kattis": {
        "case_sensitive": FLAG,
        "space_change_sensitive": FLAG,
        "float_tolerance": TOLERANCE,
        "float_absolute_tolerance": TOLERANCE,
        "float_relative_tolerance": TOLERANCE,
    },
    "testlib": {"checker": TESTLIB_CHECKERS},
}
RULES: Mapping[str, Mapping[str, Kind]] = {**OWN_RULES, **GRADERS}

_ALIASES = {"yes/no": "yesno", "-e": "error"}


@dataclass(frozen=True, slots=True)
class Rule:
    """A built-in rule with its parameters, as pairs in the order of `RULES`.

    Parameters that are not named have the rule's default.

    Raises:
      ValueError: an unknown rule or parameter (the nearest is named), an illegal
        value, or `floats` without a tolerance.
    """

    name: str = "tokens"
    parameters: tuple[tuple[str, Value], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no rule means."""
        kinds = RULES.get(self.name)
        if kinds is None:
            raise ValueError(
                f"unknown checker {self.name!r}; known: {', '.join(RULES)}"
                f"{hint(self.name, RULES)}"
            )
        names = [name for name, _ in self.parameters]
        for name, value in self.parameters:
            _check(self.name, name, value)
        if names != [name for name in kinds if name in names]:
            raise ValueError(
                f"checker {self.name!r} has the parameters {', '.join(names)}; "
                "expected each once and in order"
            )
        if self.name == "floats" and not {"absolute", "relative"} & set(names):
            raise ValueError(
                "checker 'floats' has no tolerance; expected one, as in "
                "'floats 1e-6' or 'floats absolute=1e-9'"
            )

    @property
    def spec(self) -> str:
        """The one line that `parse_rule` reads as this rule."""
        values = dict(self.parameters)
        words = [self.name]
        if self.name == "floats" and values.get("absolute") == values.get("relative"):
            words.append(repr(values.pop("absolute")))
            values.pop("relative")
        for name, value in values.items():
            words.append(name if value is True else f"{name}={value}")
        return " ".join(words)


TOKENS = Rule()
"""The default: token by token, as `judge/compare.py` tells."""


def parse_rule(spec: str) -> Rule:
    """Return the rule of a one-line spec.

    Forms: a name, then flags and `parameter=value` or `parameter value`; the value
    alone where it is plain whose it is (`floats 1e-6`, `testlib rcmp6`).

    Raises:
      ValueError: says what is wrong, and names the nearest rule or parameter.
    """
    first, *words = spec.split() or [""]
    name = _ALIASES.get(first, first).lower().replace("_", "-")
    kinds = RULES.get(name, {})
    if name not in RULES:
        Rule(name)
    found: dict[str, Value] = {}
    while words:
        key, equals, text = words.pop(0).partition("=")
        key = _ALIASES.get(key, key)
        if key not in kinds:
            if equals:
                _check(name, key, "")
            for owner in _owners(name, key):
                _put(found, name, owner, _value(name, owner, key))
        elif kinds[key] == FLAG and not equals:
            _put(found, name, key, True)
        else:
            if not equals and not words:
                raise ValueError(f"checker {name!r} has {key!r} without a value")
            _put(found, name, key, _value(name, key, text if equals else words.pop(0)))
    ordered = tuple((key, found[key]) for key in kinds if key in found)
    return Rule(name, ordered)


def _owners(name: str, word: str) -> tuple[str, ...]:
    """Return the parameters that a value standing alone belongs to."""
    kinds = RULES[name]
    choices = [key for key, kind in kinds.items() if isinstance(kind, tuple)]
    is_number = re.fullmatch(r"[-+0-9.].*", word) is not None
    if name == "floats" and is_number:
        return ("absolute", "relative")
    if name == "dmoj" and is_number:
        return ("precision",)
    if not choices:
        _check(name, word, "")
    return (choices[0],)


def _put(found: dict[str, Value], name: str, key: str, value: Value) -> None:
    if key in found:
        raise ValueError(f"checker {name!r} has {key!r} twice; expected it once")
    found[key] = value


def _value(name: str, key: str, text: str) -> Value:
    match RULES[name][key]:
        case "flag":
            return {"true": True, "1": True}.get(text.lower(), text)
        case "tolerance":
            try:
                return float(text)
            except ValueError:
                return text
        case "digits":
            return int(text) if re.fullmatch(r"[0-9]{1,3}", text) else text
        case _:
            return text


def _check(name: str, key: str, value: Value) -> None:
    """Refuse a parameter the rule does not have, or a value it cannot have."""
    kinds = RULES[name]
    if key not in kinds:
        known = ", ".join(kinds) or "no parameters"
        raise ValueError(
            f"checker {name!r} has no parameter {key!r}; expected {known}"
            f"{hint(key, kinds)}"
        )
    expected = ""
    match kinds[key]:
        case "flag":
            expected = "" if value is True else "the word alone"
        case "tolerance":
            is_number = isinstance(value, float) and math.isfinite(value)
            is_legal = is_number and float(value) >= 0
            expected = "" if is_legal else "a tolerance of at least 0, such as 1e-6"
        case "digits":
            is_count = isinstance(value, int) and not isinstance(value, bool)
            expected = "" if is_count and 0 <= int(value) <= 15 else "0 to 15 digits"
        case "word":
            is_word = isinstance(value, str) and value.split() == [value]
            expected = "" if is_word else "a word without white space"
        case choices if value in _POINTS_CHECKERS:
            expected = "a checker with a verdict; this one gives points"
        case choices if value not in choices:
            expected = f"one of {', '.join(choices)}{hint(str(value), choices)}"
    if expected:
        raise ValueError(
            f"checker {name!r} has {key!r} as {str(value)[:60]!r}; expected {expected}"
        )
