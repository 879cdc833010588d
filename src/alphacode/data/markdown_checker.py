"""Read the sections `## Checker` and `## Interactor` of a Markdown file.

`## Checker` holds the spec of a rule in one line, or a fenced block with a program;
`## Interactor` holds a program. The protocol of a program stands in the block's info
string behind the language, or in a line above the block.
"""

import re
from dataclasses import replace

from markdown_it.token import Token

from alphacode.core.checker import Checker, CheckerProgram, parse_program, parse_rule
from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Solution
from alphacode.data.checkers import told_by
from alphacode.data.markdown_blocks import Part

_HEADING = re.compile(r"(checker|interactor)", re.IGNORECASE)
_LANGUAGES = {
    **dict.fromkeys(("cpp", "c++", "cc", "cxx"), Language.CPP),
    # Whoever writes a Markdown file means Python 3 by `python`.
    **dict.fromkeys(("python3", "python", "py", "py3"), Language.PYTHON3),
    **dict.fromkeys(("python2", "py2"), Language.PYTHON),
    "java": Language.JAVA,
}
BLOCK_MARKS = {
    Language.CPP: "cpp",
    Language.PYTHON3: "python3",
    Language.PYTHON: "python2",
    Language.JAVA: "java",
}
"""The language of a program as the mark of its block."""
_RULE_FORM = "one line such as 'floats 1e-6', or a block such as ```cpp testlib"
_PROGRAM_FORM = "one block such as ```cpp testlib"


def is_checker_heading(heading: str) -> bool:
    """Whether a section says how outputs are checked."""
    return _HEADING.fullmatch(heading) is not None


def with_section(checker: Checker, part: Part) -> Checker:
    """Return a checker with what one more section says.

    Raises:
      DataError: the section is malformed, or says again what is said already.
    """
    heading = f"## {part.heading}"
    where = part.at(part.start - 1)
    is_interactor = part.heading.lower() == "interactor"
    lines, fence = _content(part)
    if checker.interactor if is_interactor else not _is_open(checker):
        raise DataError(f"{where}: found a second section {heading!r}; expected one")
    if fence is not None:
        program = _program(part, fence, lines, heading)
        if is_interactor:
            return replace(checker, interactor=program)
        return replace(checker, program=program)
    expected = _PROGRAM_FORM if is_interactor else _RULE_FORM
    if is_interactor or len(lines) != 1:
        raise DataError(
            f"{where}: the section {heading!r} holds {len(lines)} lines and no block; "
            f"expected {expected}"
        )
    return replace(checker, rule=told_by(where, heading, parse_rule, lines[0]))


def _is_open(checker: Checker) -> bool:
    return replace(checker, interactor=None) == Checker()


def _content(part: Part) -> tuple[list[str], Token | None]:
    """Return the lines outside of a section's blocks, and its block if it has one."""
    inside: set[int] = set()
    for fence in part.fences:
        assert fence.map is not None
        inside |= set(range(*fence.map))
    if len(part.fences) > 1:
        second = part.fences[1].map
        assert second is not None
        raise DataError(
            f"{part.at(second[0])}: found a second block in the section "
            f"'## {part.heading}'; expected one program"
        )
    outside = (n for n in range(part.start, part.end) if n not in inside)
    lines = [line for n in outside if (line := _plain(part.lines[n]))]
    return lines, part.fences[0] if part.fences else None


def _plain(line: str) -> str:
    """Return a line without the marks of code around it."""
    line = line.strip()
    whole = re.fullmatch(r"`([^`]+)`", line)
    return whole[1].strip() if whole else line


def _program(
    part: Part, fence: Token, lines: list[str], heading: str
) -> CheckerProgram:
    assert fence.map is not None
    where = part.at(fence.map[0])
    label, _, protocol = fence.info.strip().partition(" ")
    language = _LANGUAGES.get(label.lower())
    if language is None:
        raise DataError(
            f"{where}: found a block marked {label!r} in the section {heading!r}; "
            "expected the language of the program, such as ```cpp or ```python"
        )
    protocols = [*filter(None, [protocol.strip()]), *lines]
    if len(protocols) != 1:
        raise DataError(
            f"{where}: the section {heading!r} names {len(protocols) or 'no'} "
            "protocol; expected 'testlib' or 'kattis' behind the language of the block "
            "or in one line above it"
        )
    program: CheckerProgram = told_by(
        where,
        heading,
        parse_program,
        Solution(language, part.content(fence)),
        *protocols,
    )
    return program
