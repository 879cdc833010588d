"""Statements as people write them: whole stories, many for a task, in plain text files.

    = count_even
    In a cloakroom {n} tickets were handed out. How many of them have an even number?
    @ n = the number of tickets | a = the numbers on the tickets

A line that begins with `=` names a task; every other line is one story of it. A line
that begins with `@` says what the inputs of the story before it mean, for the Input
section. Slots are those of `Task.say`; a story says everything but the layout of the
input and its bounds.
"""

import functools
import importlib.resources
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Story:
    """One statement of a task."""

    text: str
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What a parameter or a count stands for: {"n": "the number of tickets"}."""


def parse(text: str) -> dict[str, list[Story]]:
    """Return the stories of a file by the names of their tasks.

    Raises:
      ValueError: a story comes before any task, or meanings before any story.
    """
    found: dict[str, list[Story]] = {}
    stories: list[Story] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith("="):
            stories = found.setdefault(line[1:].strip(), [])
        elif line.startswith("@"):
            if not stories:
                raise ValueError(f"line {number}: meanings without a story before them")
            pairs = (part.partition("=") for part in line[1:].split("|"))
            meanings = {name.strip(): meaning.strip() for name, _, meaning in pairs}
            stories[-1] = Story(stories[-1].text, meanings)
        elif line:
            if stories is None:
                raise ValueError(f"line {number}: a story without a task before it")
            stories.append(Story(line))
    return found


@functools.cache
def all_stories() -> dict[str, tuple[Story, ...]]:
    """Return the stories of every task that has some, by its name."""
    found: dict[str, list[Story]] = {}
    files = importlib.resources.files(__name__).iterdir()
    for path in sorted(files, key=lambda each: each.name):
        if path.name.endswith(".txt"):
            for name, stories in parse(path.read_text(encoding="utf-8")).items():
                found.setdefault(name, []).extend(stories)
    return {name: tuple(stories) for name, stories in found.items()}
