"""Find the checker of a problem folder: checker.txt, checker.cpp, interactor.py.

checker.txt             the spec of a rule in one line
checker.cpp, .py ...    a program
interactor.cpp ...      a program that talks to the judged one
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from alphacode.core.checker import (
    BY_TOKENS,
    Checker,
    CheckerProgram,
    parse_program,
    parse_rule,
)
from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Solution
from alphacode.data.byte_files import read_text
from alphacode.data.checkers import told_by

_RULE_FILE = "checker.txt"
# A comment of the first line may name the protocol: // protocol: kattis -- 1e-6
_PROTOCOL = re.compile(r"\s*(?://|#|/\*)\s*protocol:(.*)", re.I)


def with_files(
    checker: Checker, folder: Path, languages: Mapping[str, Language]
) -> Checker:
    """Return the statement's checker with what the folder's files say.

    Args:
      checker: the statement's.
      folder: the problem folder.
      languages: the language of each ending of a program.

    Raises:
      DataError: two checkers or two interactors, or a malformed one.
    """
    files = [*_programs(folder, "checker", languages)]
    rule_file = folder / _RULE_FILE
    if rule_file.is_file():
        files.append(rule_file)
    has_own = replace(checker, interactor=None) != BY_TOKENS
    _refuse_two(folder, "checker", files, is_stated=has_own)
    interactors = _programs(folder, "interactor", languages)
    stated = checker.interactor is not None
    _refuse_two(folder, "interactor", interactors, is_stated=stated)
    for path in files:
        if path == rule_file:
            spec = read_text(path).strip()
            rule = told_by(str(path), "checker", parse_rule, spec)
            checker = replace(checker, rule=rule)
        else:
            checker = replace(checker, program=_program(path, "checker", languages))
    for path in interactors:
        program = _program(path, "interactor", languages)
        checker = replace(checker, interactor=program)
    return checker


def _programs(folder: Path, stem: str, languages: Mapping[str, Language]) -> list[Path]:
    found = (folder / f"{stem}{ending}" for ending in languages)
    return [path for path in found if path.is_file()]


def _refuse_two(folder: Path, what: str, files: list[Path], *, is_stated: bool) -> None:
    names = [*(["the statement's"] if is_stated else []), *(p.name for p in files)]
    if len(names) > 1:
        raise DataError(
            f"{folder}: found {len(names)} files or sections for the field {what!r} "
            f"({', '.join(names)}); expected one"
        )


def _program(
    path: Path, field: str, languages: Mapping[str, Language]
) -> CheckerProgram:
    source = read_text(path)
    comment = _PROTOCOL.fullmatch(source.partition("\n")[0])
    program: CheckerProgram = told_by(
        str(path),
        field,
        parse_program,
        Solution(languages[path.suffix], source),
        comment[1].strip().removesuffix("*/").strip() if comment else "testlib",
    )
    return program
