"""Write a problem as a Markdown file that reads back as the same description.

Held: name, description, public and private tests, limits, rating, tags and checker.
Not held: everything else, and the missing last newline of a test or a checker program.
`lost_in_markdown` names it.
"""

import dataclasses
import re
from collections.abc import Iterator

from alphacode.core.checker import TOKENS, Checker
from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, TestCase
from alphacode.data import quantities
from alphacode.data.description import is_examples_heading, split_description
from alphacode.data.markdown import DESCRIPTION_MARK, problem_from_markdown
from alphacode.data.markdown_blocks import cut
from alphacode.data.markdown_checker import BLOCK_MARKS

_WHERE = "as Markdown"


def problem_to_markdown(problem: Problem) -> str:
    """Return a problem as Markdown.

    The description is written as sections where they read back as the same text, and
    otherwise as one block, character by character.

    Raises:
      DataError: Markdown cannot hold its name, description or examples.
    """
    lost = "" if cut(f"# {problem.name}", _WHERE)[0] == problem.name else "its name"
    for write in () if lost else (_in_sections, _in_one_block):
        text = "\n\n".join(write(problem)) + "\n"
        try:
            if not any(_differences(problem, text, ("name", "description"))):
                return text
            lost = "its description"
        except DataError as error:
            lost = str(error).removeprefix(f"{_WHERE}: ")
    raise DataError(
        f"problem {problem.name!r} cannot be written as Markdown ({lost}); "
        "write .json, .jsonl or .parquet"
    )


def lost_in_markdown(problem: Problem) -> tuple[str, ...]:
    """Return the names of the fields that Markdown does not give back unchanged.

    Raises:
      DataError: Markdown cannot hold the problem at all.
    """
    names = tuple(field.name for field in dataclasses.fields(problem))
    return tuple(_differences(problem, problem_to_markdown(problem), names))


def _differences(problem: Problem, text: str, names: tuple[str, ...]) -> Iterator[str]:
    again = problem_from_markdown(text, _WHERE)
    for name in names:
        if getattr(again, name) != getattr(problem, name):
            yield name


def _in_sections(problem: Problem) -> Iterator[str]:
    yield f"# {problem.name}"
    shows_examples = False
    for heading, body in split_description(problem.description):
        if heading:
            yield f"## {heading}"
        if is_examples_heading(heading) and not shows_examples:
            shows_examples = True
            yield from _blocks(problem.public_tests)
        elif body:
            yield body
    if not shows_examples:
        yield "## Examples"
        yield from _blocks(problem.public_tests)
    yield from _behind_statement(problem)


def _in_one_block(problem: Problem) -> Iterator[str]:
    yield f"# {problem.name}"
    yield _fenced(DESCRIPTION_MARK, f"{problem.description}\n")
    yield "## Examples"
    yield from _blocks(problem.public_tests)
    yield from _behind_statement(problem)


def _behind_statement(problem: Problem) -> Iterator[str]:
    if problem.private_tests:
        yield "## Hidden tests"
        yield from _blocks(problem.private_tests)
    lines: list[str] = []
    if problem.time_limit_s is not None:
        lines.append(f"Time limit: {quantities.shown_time(problem.time_limit_s)}")
    if problem.memory_limit_bytes is not None:
        shown = quantities.shown_memory(problem.memory_limit_bytes)
        lines.append(f"Memory limit: {shown}")
    if problem.cf_rating:
        lines.append(f"Rating: {problem.cf_rating}")
    if problem.cf_tags:
        lines.append(f"Tags: {', '.join(problem.cf_tags)}")
    if lines:
        yield "## Limits"
        # A list, so that every renderer keeps the lines apart.
        yield "\n".join(f"- {line}" for line in lines)
    yield from _checker(problem.checker)


def _checker(checker: Checker) -> Iterator[str]:
    if checker.rule != TOKENS:
        yield "## Checker"
        yield checker.rule.spec
    for heading, program in (
        ("## Checker", checker.program),
        ("## Interactor", checker.interactor),
    ):
        if program is not None:
            yield heading
            yield program.protocol_line
            source = program.program
            yield _fenced(BLOCK_MARKS[source.language], source.solution)


def _blocks(tests: tuple[TestCase, ...]) -> Iterator[str]:
    for test in tests:
        yield _fenced("input", test.input)
        yield _fenced("output", test.output)


def _fenced(mark: str, text: str) -> str:
    # Longer than any run of backticks inside, so that none of them closes the block.
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    ending = "" if text.endswith("\n") or not text else "\n"
    return f"{fence}{mark}\n{text}{ending}{fence}"
