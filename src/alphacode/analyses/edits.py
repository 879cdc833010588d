"""Changes of statements that a reader would hardly notice, or very much.

Each is a function of the problem and a seed. Examples and tests stay as they are; words
are changed only outside of the examples.

    rename_consistently:6    up to so many variables trade names, everywhere alike
    rename_inconsistently:6  each mention of them gets the name of any
    types                    integer, array, string -> number, sequence, ...
    typos:30                 in so many words two neighbouring letters are swapped
    synonyms:7               so many words give way to others of their meaning
    permutation:7            words move, none past a word that stood further off
    deletion:0.4             each word is left out with this chance
    sections:SDE             the order of (D)escription, (S)pecification of input and
                             output, and (E)xamples; what is not named is left out

Source: paper section 6.3, Table 12 and appendix E.3. Its synonyms are from PPDB; here a
short list of our own.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from alphacode.analyses.words import SYNONYMS, TYPE_WORDS
from alphacode.core.errors import ConfigError
from alphacode.core.names import hint
from alphacode.core.problem import Problem
from alphacode.core.randomness import stream
from alphacode.data.description import (
    Section,
    is_examples_heading,
    split_description,
)

Edit = Callable[[Sequence[Section], random.Random], list[Section]]

# A letter that stands alone, perhaps with an index; "a" and "I" are words unless they
# have one, or stand where mathematics does.
_VARIABLE = re.compile(r"(?<![A-Za-z0-9'])([A-Za-z])(?![A-Za-z0-9'])")
_WORD = re.compile(r"[A-Za-z]{4,}")
_PIECE = re.compile(r"\S+")
_MATHS_BEFORE = re.compile(r"[-+*/=<>(,|^_{\[\u2264\u2265]\s?$")
_MATHS_BEHIND = re.compile(r"^\s?[-+*/=<>_^|)\]}\u2264\u2265,]|^\[")


class Change(NamedTuple):
    """A named change."""

    name: str
    """As it is asked for, such as `typos:30`."""
    edit: Edit

    def apply(self, problem: Problem, seed: int) -> Problem:
        """Return the problem with its statement changed."""
        sections = split_description(problem.description)
        rng = stream(seed, "statement", self.name, problem.name)
        changed = self.edit(sections, rng)
        text = "\n\n".join(section.text for section in changed if any(section))
        return replace(problem, description=text)


DEFAULT_CHANGES: Final = (
    "rename_consistently:6",
    "rename_inconsistently:6",
    "types",
    "typos:30",
    "synonyms:7",
    "permutation:7",
    "deletion:0.4",
)
"""Those of the paper's Table 12."""
ALL_SECTIONS: Final = tuple(
    f"sections:{order}"
    for order in ("DSE", "DES", "SDE", "SED", "EDS", "ESD", "DS", "DE", "SE")
)
"""Those of the paper's Table A12."""


def change_named(name: str) -> Change:
    """Return a change by its name.

    Raises:
      ConfigError: there is none, or what follows the colon does not fit it.
    """
    kind, _, value = name.partition(":")
    if kind not in _EDITS:
        raise ConfigError(f"unknown change {kind!r}{hint(kind, _EDITS)}")
    make, default = _EDITS[kind]
    try:
        return Change(name, make(value or default))
    except ValueError as error:
        raise ConfigError(f"change {name!r}: {error}") from None


def _on_words(change: Callable[[str, random.Random], str]) -> Edit:
    """Return an edit of the text of all sections but the examples.

    They are changed together, so that a name is the same name in each.
    """
    gap = "\n\x00\n"

    def edit(sections: Sequence[Section], rng: random.Random) -> list[Section]:
        texts = [
            section.body.replace("\x00", "")
            for section in sections
            if not is_examples_heading(section.heading)
        ]
        bodies = iter(change(gap.join(texts), rng).split(gap))
        return [
            s if is_examples_heading(s.heading) else Section(s.heading, next(bodies))
            for s in sections
        ]

    return edit


def variables_in(text: str) -> list[str]:
    """Return the one-letter names of a statement, by first mention.

    Example:
      >>> variables_in("You have a box of n balls; ball i weighs w_i.")
      ['n', 'i', 'w']
    """
    return list(dict.fromkeys(m.group(1) for m in _variables(text)))


def _variables(text: str) -> list[re.Match[str]]:
    return [m for m in _VARIABLE.finditer(text) if not _is_word(m, text)]


def _is_word(match: re.Match[str], text: str) -> bool:
    if match.group() not in ("a", "A", "I"):
        return False
    start, end = match.span()
    before, behind = text[max(0, start - 3) : start], text[end : end + 3]
    is_maths = _MATHS_BEFORE.search(before) or _MATHS_BEHIND.match(behind)
    return not is_maths


def _rename(most: str, *, consistently: bool) -> Edit:
    limit = int(_number(most, int, 1))

    def change(text: str, rng: random.Random) -> str:
        chosen = variables_in(text)
        rng.shuffle(chosen)
        chosen = chosen[:limit]
        new: dict[str, str] = {}
        pools: dict[str, list[str]] = {}
        for is_case in (str.islower, str.isupper):
            names = [name for name in chosen if is_case(name)]
            # They trade names, each with the next.
            new |= dict(zip(names, [*names[1:], *names[:1]], strict=True))
            pools |= dict.fromkeys(names, names)
        parts, last = [], 0
        for match in _variables(text):
            name = match.group(1)
            if name in new:
                given = new[name] if consistently else rng.choice(pools[name])
                parts += [text[last : match.start()], given]
                last = match.end()
        return "".join(parts) + text[last:]

    return _on_words(change)


def _types(_: str) -> Edit:
    pattern = re.compile(rf"\b({'|'.join(TYPE_WORDS)})\b", re.IGNORECASE)
    return _on_words(
        lambda text, _rng: pattern.sub(lambda m: _cased(m, TYPE_WORDS), text)
    )


def _typos(number: str) -> Edit:
    wanted = int(_number(number, int, 1))

    def change(text: str, rng: random.Random) -> str:
        words = [m for m in _WORD.finditer(text) if _can_be_swapped(m.group())]
        chosen = rng.sample(words, min(wanted, len(words)))
        letters = list(text)
        for match in chosen:
            places = [
                i
                for i in range(match.start(), match.end() - 1)
                if letters[i] != letters[i + 1]
            ]
            i = rng.choice(places)
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
        return "".join(letters)

    return _on_words(change)


def _can_be_swapped(word: str) -> bool:
    return len(set(word)) > 1


def _synonyms(number: str) -> Edit:
    wanted = int(_number(number, int, 1))
    pattern = re.compile(rf"\b({'|'.join(SYNONYMS)})\b", re.IGNORECASE)

    def change(text: str, rng: random.Random) -> str:
        found = list(pattern.finditer(text))
        chosen = sorted(
            rng.sample(found, min(wanted, len(found))), key=lambda m: m.start()
        )
        parts, last = [], 0
        for match in chosen:
            parts += [text[last : match.start()], _cased(match, SYNONYMS)]
            last = match.end()
        return "".join(parts) + text[last:]

    return _on_words(change)


def _permutation(distance: str) -> Edit:
    reach = int(_number(distance, int, 1))

    def change(text: str, rng: random.Random) -> str:
        pieces = _PIECE.findall(text)
        order = sorted(range(len(pieces)), key=lambda i: i + rng.uniform(0, reach))
        moved = iter([pieces[i] for i in order if pieces[i] != "\x00"])
        # White space stays where it was, and so do the borders of sections.
        return _PIECE.sub(
            lambda m: m.group() if m.group() == "\x00" else next(moved), text
        )

    return _on_words(change)


def _deletion(chance: str) -> Edit:
    share = _number(chance, float, 0)
    if share > 1:
        raise ValueError(f"the chance is {chance}; expected 0 to 1")

    def change(text: str, rng: random.Random) -> str:
        def keep(match: re.Match[str]) -> str:
            is_kept = match.group() == "\x00" or rng.random() >= share
            return match.group() if is_kept else ""

        return re.sub(r" {2,}", " ", _PIECE.sub(keep, text))

    return _on_words(change)


def _sections(order: str) -> Edit:
    if not order or set(order) - set("DSE") or len(set(order)) != len(order):
        raise ValueError(f"the order is {order!r}; expected some of D, S and E")

    def edit(sections: Sequence[Section], _: random.Random) -> list[Section]:
        parts: dict[str, list[Section]] = {"D": [], "S": [], "E": []}
        for section in sections:
            parts[_part(section)].append(section)
        return [section for letter in order for section in parts[letter]]

    return edit


def _part(section: Section) -> str:
    if is_examples_heading(section.heading) or section.heading.lower() == "note":
        return "E"
    return "S" if section.heading.lower() in ("input", "output") else "D"


def _cased(match: re.Match[str], table: dict[str, str]) -> str:
    word = match.group()
    new = table[word.lower()]
    return new[0].upper() + new[1:] if word[0].isupper() else new


def _number(text: str, kind: type[int] | type[float], least: float) -> float:
    value = kind(text)
    if value < least:
        raise ValueError(f"{text} is too small; expected {least} or more")
    return value


_EDITS: dict[str, tuple[Callable[[str], Edit], str]] = {
    "rename_consistently": (lambda value: _rename(value, consistently=True), "6"),
    "rename_inconsistently": (lambda value: _rename(value, consistently=False), "6"),
    "types": (_types, ""),
    "typos": (_typos, "30"),
    "synonyms": (_synonyms, "7"),
    "permutation": (_permutation, "7"),
    "deletion": (_deletion, "0.4"),
    "sections": (_sections, ""),
}
