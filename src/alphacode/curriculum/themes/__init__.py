"""Themes: the words of one world for a list of numbers, in plain text files.

    = sacks
    scene: {person} loads {n} sacks; sack i weighs {a}_i kg. / {n} sacks stand ...
    many: sacks
    that: that weigh @ kg / weighing @ kg

A line that begins with `=` names a theme; every other is a key and its phrases, parted
by ` / `. In phrases of comparison `@` stands for "more than 5" and `#` for the bound
alone; in questions `@` stands for what is asked about: "the sacks heavier than 5 kg".
"""

import functools
import importlib.resources
from collections.abc import Mapping
from dataclasses import dataclass

KEYS = (
    "scene", "one", "many", "value", "of", "values", "top", "bottom", "that", "big",
    "small", "sum", "max", "min",
)  # fmt: skip
OPTIONAL = ("signed", "named", "more", "less", "few", "positive", "negative")


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """What a list of numbers is about, and its words."""

    name: str
    phrases: Mapping[str, tuple[str, ...]]

    def word(self, key: str) -> str:
        """Return the only phrase of a key, or nothing."""
        return self.phrases[key][0] if key in self.phrases else ""

    def words(self, key: str) -> tuple[str, ...]:
        """Return the phrases of a key, or none."""
        return self.phrases.get(key, ())

    @property
    def is_signed(self) -> bool:
        """Whether the numbers may be negative."""
        return "signed" in self.phrases


def parse(text: str) -> list[Theme]:
    """Return the themes of a file.

    Raises:
      ValueError: a line without a theme or a key, an unknown key, or one that lacks.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    phrases: dict[str, tuple[str, ...]] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("="):
            phrases = found.setdefault(line[1:].strip(), {})
            continue
        key, colon, rest = line.partition(":")
        if phrases is None or not colon or key not in KEYS + OPTIONAL:
            raise ValueError(f"line {number}: no theme, or no key of one: {line}")
        phrases[key] = tuple(phrase.strip() for phrase in rest.split(" / "))
    for name, mine in found.items():
        if lacking := [key for key in KEYS if key not in mine]:
            raise ValueError(f"theme {name} lacks {', '.join(lacking)}")
    return [Theme(name, mine) for name, mine in found.items()]


@functools.cache
def all_themes() -> tuple[Theme, ...]:
    """Return the themes of all files."""
    files = importlib.resources.files(__name__).iterdir()
    return tuple(
        theme
        for path in sorted(files, key=lambda each: each.name)
        if path.name.endswith(".txt")
        for theme in parse(path.read_text(encoding="utf-8"))
    )


@functools.cache
def themes_for(source: str) -> tuple[Theme, ...]:
    """Return the themes for a source: a list, a signed list, or records with names."""
    if source == "records":
        return tuple(theme for theme in all_themes() if "named" in theme.phrases)
    is_signed = source == "signed_list"
    return tuple(theme for theme in all_themes() if theme.is_signed is is_signed)
