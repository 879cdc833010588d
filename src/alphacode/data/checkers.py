"""A problem's checker in a row, and in the text of a Markdown section.

In a row it is the spec of a rule, or an object with a rule or a program and maybe an
interactor; Parquet holds an object as JSON text. A program is an object with the
fields of `CheckerProgram`.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from alphacode.core.checker import (
    BY_TOKENS,
    TOKENS,
    Checker,
    CheckerProgram,
    Protocol,
    parse_rule,
)
from alphacode.core.errors import DataError
from alphacode.core.problem import Solution
from alphacode.data import enumerations
from alphacode.data.fields import as_text, refuse, text

FIELD = "checker"

_FORMS = (
    "a line such as 'floats 1e-6', or an object with a 'rule' or a 'program', and "
    "maybe an 'interactor'"
)
_PROGRAM_FORM = "an object with 'language', 'source' and 'protocol'"
_PARTS = ("rule", "program", "interactor")
_PROGRAM_PARTS = ("language", "source", "protocol", "arguments", "exit_codes")


def told_by(where: str, field: str, make: Callable[..., Any], *values: object) -> Any:
    """Return what `make` makes of the values.

    Raises:
      DataError: its `ValueError`, with the place and the field.
    """
    try:
        return make(*values)
    except ValueError as error:
        raise DataError(f"{where}: field {field!r}: {error}") from None


def checker_of(value: object, where: str, field: str = FIELD) -> Checker:
    """Return the checker of a row; null is the default, JSON text is what it says.

    Raises:
      DataError: another form, or an unknown rule, protocol or language.
    """
    if value is None:
        return BY_TOKENS
    if isinstance(value, str) and value.lstrip().startswith(("{", '"')):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            refuse(where, field, value, _FORMS)
    if isinstance(value, str):
        return Checker(told_by(where, field, parse_rule, value))
    if not isinstance(value, Mapping):
        refuse(where, field, value, _FORMS)
    _refuse_unknown(value, _PARTS, field, where)
    if not any(value.get(name) for name in _PARTS):
        refuse(where, field, value, _FORMS)
    spec = text(value, "rule", where)
    checker: Checker = told_by(
        where,
        field,
        Checker,
        told_by(where, f"{field}.rule", parse_rule, spec) if spec else TOKENS,
        _program(value, "program", field, where),
        _program(value, "interactor", field, where),
    )
    return checker


def checker_value(checker: Checker) -> str | dict[str, Any]:
    """Return a checker as a row holds it."""
    if checker.is_built_in:
        return checker.rule.spec
    value: dict[str, Any] = {}
    if checker.program is not None:
        value["program"] = _program_value(checker.program)
    elif checker.rule != TOKENS:
        value["rule"] = checker.rule.spec
    if checker.interactor is not None:
        value["interactor"] = _program_value(checker.interactor)
    return value


def _program(
    row: Mapping[str, Any], name: str, parent: str, where: str
) -> CheckerProgram | None:
    value, field = row.get(name), f"{parent}.{name}"
    if value is None:
        return None
    if not isinstance(value, Mapping):
        refuse(where, field, value, _PROGRAM_FORM)
    _refuse_unknown(value, _PROGRAM_PARTS, field, where)
    language = enumerations.language_of(
        value.get("language"), f"{field}.language", where
    )
    source = as_text(value.get("source"), f"{field}.source", where)
    protocol = as_text(value.get("protocol"), f"{field}.protocol", where)
    if protocol.lower() not in [each.value for each in Protocol]:
        refuse(where, f"{field}.protocol", protocol, "'testlib' or 'kattis'")
    arguments = value.get("arguments") or []
    if not isinstance(arguments, list | tuple):
        refuse(where, f"{field}.arguments", arguments, "a list of texts")
    program: CheckerProgram = told_by(
        where,
        field,
        CheckerProgram,
        Solution(language, source),
        Protocol(protocol.lower()),
        tuple(
            as_text(each, f"{field}.arguments[{place}]", where)
            for place, each in enumerate(arguments)
        ),
        _exit_codes(value.get("exit_codes"), f"{field}.exit_codes", where),
    )
    return program


def _exit_codes(value: object, field: str, where: str) -> tuple[tuple[int, str], ...]:
    if value is None:
        return ()
    if not isinstance(value, Mapping):
        refuse(where, field, value, 'an object such as {"5": "WA"}')
    codes = []
    for code, result in value.items():
        if not (isinstance(code, str) and code.isdecimal() and len(code) <= 3):
            refuse(where, field, code, "exit codes of 0 to 255 as names")
        codes.append((int(code), as_text(result, f"{field}.{code}", where).upper()))
    return tuple(sorted(codes))


def _program_value(checker: CheckerProgram) -> dict[str, Any]:
    value: dict[str, Any] = {
        "language": checker.program.language.name,
        "source": checker.program.solution,
        "protocol": checker.protocol.value,
    }
    if checker.arguments:
        value["arguments"] = list(checker.arguments)
    if checker.exit_codes:
        value["exit_codes"] = {str(code): name for code, name in checker.exit_codes}
    return value


def _refuse_unknown(
    row: Mapping[str, Any], known: tuple[str, ...], field: str, where: str
) -> None:
    """A misspelt part would silently be another checker."""
    for name in row:
        if name not in known:
            refuse(where, field, row, f"no others than {', '.join(known)}")
