"""Read a problem that a person wrote as a Markdown file.

The layout is told in docs/problem-formats.md: a title, the statement, sections of
text, `## Examples` with fenced blocks, `## Limits`, `## Checker`.
"""

import re
from pathlib import Path
from typing import Any

from markdown_it.token import Token

from alphacode.core.checker import BY_TOKENS
from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, TestCase
from alphacode.data import quantities
from alphacode.data.byte_files import read_text
from alphacode.data.description import (
    Section,
    Statement,
    example_text,
    is_examples_heading,
)
from alphacode.data.markdown_blocks import Part, cut
from alphacode.data.markdown_checker import is_checker_heading, with_section

DESCRIPTION_MARK = "description"
"""Info string of a block that holds the whole description, character by character."""

_HIDDEN_TESTS = re.compile(r"hidden tests?", re.IGNORECASE)
_LIMITS = re.compile(r"limits?", re.IGNORECASE)
_TEST_MARKS = {
    **dict.fromkeys(("", "text", "txt", "plain", "plaintext"), ""),
    **dict.fromkeys(("input", "in", "stdin"), "input"),
    **dict.fromkeys(("output", "out", "stdout"), "output"),
}
# Lines that only say which block follows: "Input:", "### Example 2", "**Output**".
_LABEL = re.compile(
    r"[-#*_\s]*(?:(?:sample|example|test|case|input|output)s?[\s:*_#\d.]*)+",
    re.IGNORECASE,
)
_LIMIT_LINE = re.compile(r"[-*\s]*([A-Za-z][A-Za-z \t]*)[:=](.*)")
_LIMIT_FORMS = (
    "'Time limit: 2 s', 'Memory limit: 256 MB', 'Rating: 800' or 'Tags: math, greedy'"
)


def read_markdown(path: Path) -> Problem:
    """Return the problem of a Markdown file that stands alone.

    Raises:
      DataError: the file is malformed, or has no title, statement or examples.
    """
    return problem_from_markdown(read_text(path), str(path))


def problem_from_markdown(text: str, where: str) -> Problem:
    """Return the problem of a Markdown text; `where` is for messages.

    Raises:
      DataError: the text is malformed, or has no title, statement or examples.
    """
    statement = parse_markdown(text, where)
    if statement.title is None:
        raise DataError(
            f"{where}: has no title; expected a first line such as '# Two sums'"
        )
    if not statement.examples:
        raise DataError(
            f"{where}: has no examples; expected a section '## Examples' with fenced "
            "blocks marked ```input and ```output in turn"
        )
    return problem_from_statement(statement, statement.title)


def problem_from_statement(statement: Statement, name: str) -> Problem:
    """Return the problem that a statement alone makes."""
    return Problem(
        name=name,
        description=statement.description,
        public_tests=statement.examples,
        private_tests=statement.hidden_tests,
        cf_rating=statement.rating,
        cf_tags=statement.tags,
        time_limit_s=statement.time_limit_s,
        memory_limit_bytes=statement.memory_limit_bytes,
        checker=statement.checker,
    )


def parse_markdown(text: str, where: str) -> Statement:
    """Return what a Markdown statement says; title, examples and limits may be absent.

    Raises:
      DataError: a block that is never closed, tests that do not pair up, a line of
        the limits that says nothing known, a malformed checker, or no statement at all.
    """
    title, parts = cut(text, where)
    sections: list[Section] = []
    kept: dict[str, Any] = {"examples": (), "hidden_tests": ()}
    verbatim: str | None = None
    for part in parts:
        if is_examples_heading(part.heading):
            tests, body = _tests(part)
            kept["examples"] += tests
            sections.append(Section(part.heading, body))
        elif _HIDDEN_TESTS.fullmatch(part.heading):
            kept["hidden_tests"] += _tests(part)[0]
        elif _LIMITS.fullmatch(part.heading):
            kept |= _limits(part)
        elif is_checker_heading(part.heading):
            kept["checker"] = with_section(kept.get("checker", BY_TOKENS), part)
        else:
            block, rest = _description_block(part)
            verbatim = block if verbatim is None else verbatim
            sections.append(Section(part.heading, rest))
    told = [s for s in sections if any(s) and not is_examples_heading(s.heading)]
    if verbatim is not None:
        if told:
            raise DataError(
                f"{where}: found text ({' '.join(told[0])[:40]!r}) besides a block "
                f"marked {DESCRIPTION_MARK!r}; expected the whole description in it"
            )
        sections = told = [Section("", verbatim)]
    if not any(section.body for section in told):
        raise DataError(
            f"{where}: has no statement; expected text between the title and the "
            "section '## Examples'"
        )
    return Statement(title=title, sections=tuple(sections), **kept)


def _description_block(part: Part) -> tuple[str | None, str]:
    """Return the description that a block holds in whole, if one does, and the rest."""
    for fence in part.fences:
        if not part.heading and fence.info.strip() == DESCRIPTION_MARK:
            assert fence.map is not None
            around = (part.plain(end=fence.map[0]), part.plain(fence.map[1]))
            # The block's last newline belongs to the fence.
            return part.content(fence)[:-1], "\n\n".join(filter(None, around))
    return None, part.plain()


def _tests(part: Part) -> tuple[tuple[TestCase, ...], str]:
    """Return the tests of a part, and how a description shows them."""
    tests: list[TestCase] = []
    shown: list[str] = []
    given: str | None = None
    reached = part.start
    for fence in part.fences:
        assert fence.map is not None
        shown += _prose(part, reached, fence.map[0])
        reached = fence.map[1]
        _check_mark(part, fence, "input" if given is None else "output", len(tests) + 1)
        content = part.content(fence)
        if given is None:
            given = content
        else:
            tests.append(TestCase(given, content))
            shown.append(example_text(tests[-1]))
            given = None
    if given is not None:
        raise DataError(
            f"{part.at(reached - 1)}: example {len(tests) + 1} has an input and no "
            "output; expected one more block, marked ```output"
        )
    shown += _prose(part, reached, part.end)
    return tuple(tests), "\n\n".join(shown)


def _check_mark(part: Part, fence: Token, expected: str, example: int) -> None:
    mark = _TEST_MARKS.get(fence.info.strip().lower())
    if mark not in ("", expected):
        assert fence.map is not None
        raise DataError(
            f"{part.at(fence.map[0])}: found a block marked {fence.info.strip()!r}; "
            f"expected the {expected} of example {example}, marked ```{expected}"
        )


def _prose(part: Part, start: int, end: int) -> list[str]:
    text = part.plain(start, end)
    lines = [line for line in text.split("\n") if not _LABEL.fullmatch(line)]
    told = "\n".join(lines).strip("\n")
    return [told] if told.strip() else []


def _limits(part: Part) -> dict[str, Any]:
    """Return the fields of a `Statement` that a Limits section states."""
    stated: dict[str, Any] = {}
    for number in range(part.start, part.end):
        line = part.lines[number].replace("**", "")
        if not line.strip():
            continue
        where = part.at(number)
        match = _LIMIT_LINE.fullmatch(line)
        name, value = (
            (match[1].strip().lower(), match[2].strip()) if match else ("", "")
        )
        match name.removesuffix(" per test"):
            case "time limit" | "time":
                field = "Time limit"
                stated["time_limit_s"] = quantities.time_limit_s(value, field, where)
            case "memory limit" | "memory":
                stated["memory_limit_bytes"] = quantities.memory_limit_bytes(
                    value, "Memory limit", where
                )
            case "rating" if re.fullmatch(r"[0-9]{1,9}", value):
                stated["rating"] = int(value)
            case "tags":
                tags = (tag.strip() for tag in value.split(","))
                stated["tags"] = tuple(tag for tag in tags if tag)
            case _:
                raise DataError(
                    f"{where}: the section '## Limits' holds {line.strip()!r}; "
                    f"expected {_LIMIT_FORMS}"
                )
    return stated
