"""What a statement says, and the plain text that a `description` makes of it.

The layout is that of CodeContests' Codeforces problems: headings alone on their line,
a blank line after each, every example as `Input`, its text, `Output`, its text. The
second blank line that some of them have behind an example's text is left out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.problem import TestCase

_EXAMPLES = re.compile(r"(?:sample|example)s?(?: tests?)?:?", re.IGNORECASE)
_PLAIN_HEADING = re.compile(r"(Input|Output|Examples?|Note)", re.IGNORECASE)


class Section(NamedTuple):
    """One part of a description; the heading of the first part is empty."""

    heading: str
    body: str

    @property
    def text(self) -> str:
        """The section as it stands in a description."""
        return "\n\n".join(part for part in self if part)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What a statement file says; `title` is `None` where it has none."""

    title: str | None
    sections: tuple[Section, ...]
    examples: tuple[TestCase, ...] = ()
    hidden_tests: tuple[TestCase, ...] = ()
    time_limit_s: float | None = None
    memory_limit_bytes: int | None = None
    rating: int = 0
    tags: tuple[str, ...] = ()
    checker: Checker = BY_TOKENS

    @property
    def description(self) -> str:
        """The plain text of all sections, as a model reads it."""
        return "\n\n".join(section.text for section in self.sections if any(section))

    def with_examples(self, tests: tuple[TestCase, ...]) -> "Statement":
        """Return the statement with these tests shown, where it shows none."""
        if self.examples or not tests:
            return self
        if any(is_examples_heading(section.heading) for section in self.sections):
            return replace(self, examples=tests)
        heading = "Example" if len(tests) == 1 else "Examples"
        shown = Section(heading, examples_text(tests))
        place = next(
            (i for i, part in enumerate(self.sections) if part.heading == "Note"),
            len(self.sections),
        )
        sections = (*self.sections[:place], shown, *self.sections[place:])
        return replace(self, sections=sections, examples=tests)


def is_examples_heading(line: str) -> bool:
    """Whether a line alone says that examples follow."""
    return _EXAMPLES.fullmatch(line.strip()) is not None


def example_text(test: TestCase) -> str:
    """Return one example as descriptions show it."""
    given, expected = test.input.strip("\n"), test.output.strip("\n")
    return f"Input\n\n{given}\n\nOutput\n\n{expected}"


def examples_text(tests: Iterable[TestCase]) -> str:
    """Return examples as descriptions show them."""
    return "\n\n".join(map(example_text, tests))


def plain_statement(text: str) -> Statement:
    """Return the statement of a text file: its text as it is, its examples found.

    Examples are found where the text has the layout of CodeContests; elsewhere there
    are none.
    """
    body = text.replace("\r\n", "\n").strip("\n")
    sections = split_description(body)
    examples: tuple[TestCase, ...] = ()
    for section in sections:
        if is_examples_heading(section.heading):
            examples = split_examples(section.body) or examples
    # One section, so that not a blank line of the text is changed.
    return Statement(title=None, sections=(Section("", body),), examples=examples)


def split_description(description: str) -> tuple[Section, ...]:
    """Return the sections of a plain description, in order.

    Inside the examples the lines `Input` and `Output` are no headings.
    """
    sections: list[tuple[str, list[str]]] = [("", [])]
    for line in description.split("\n"):
        heading = _PLAIN_HEADING.fullmatch(line.strip())
        inside = is_examples_heading(sections[-1][0])
        if heading and not (inside and line.strip().lower() in ("input", "output")):
            sections.append((line.strip(), []))
        else:
            sections[-1][1].append(line)
    return tuple(
        Section(heading, "\n".join(lines).strip("\n")) for heading, lines in sections
    )


def split_examples(body: str) -> tuple[TestCase, ...]:
    """Return the examples of a plain `Examples` section; none if it has another form.

    Blank lines around a text are dropped; each text ends with one newline.
    """
    texts: list[tuple[str, list[str]]] = []
    for line in body.split("\n"):
        label = line.strip().rstrip(":").lower()
        if label in ("input", "output"):
            texts.append((label, []))
        elif texts:
            texts[-1][1].append(line)
        elif line.strip():
            return ()
    labels = [label for label, _ in texts]
    if labels != ["input", "output"] * (len(labels) // 2):
        return ()
    blocks = ["\n".join(lines).strip("\n") for _, lines in texts]
    ended = [f"{block}\n" if block else "" for block in blocks]
    return tuple(map(TestCase, ended[::2], ended[1::2]))
