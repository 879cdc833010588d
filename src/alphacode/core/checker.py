"""How the outputs of a problem are checked: by a rule, by a program, by talking.

A rule is built in and has a one-line form, its spec: `floats 1e-6`, `yesno`. A
checker program reads input, output and answer; an interactor talks with the program
that is judged. `judge/checkers/` knows what the rules do; here they have names.
Source: the call of a testlib checker (testlib 0.9.45) and of an output validator
(ICPC problem package format, 2025-09).
"""

import enum
import re
import shlex
from dataclasses import dataclass

from alphacode.core.names import hint
from alphacode.core.rules import TOKENS, Rule, parse_rule
from alphacode.core.solution import Language, Solution

__all__ = [
    "BY_TOKENS",
    "TOKENS",
    "Checker",
    "CheckerProgram",
    "Protocol",
    "Rule",
    "parse_program",
    "parse_rule",
]

RESULTS = ("OK", "WA", "PE", "FAIL", "DIRT", "POINTS", "UNEXPECTED_EOF")
"""What an exit code of a testlib program means, in testlib's words."""

_EXIT_CODE = re.compile(r"([0-9]{1,3})=([A-Za-z_]+)")
_FORMS = "'testlib' or 'kattis', then CODE=RESULT, then -- and arguments"


class Protocol(enum.Enum):
    """How a checker or an interactor is called, and what its exit code means.

    TESTLIB: `check input output answer [arguments]`; exit code 0 is right, 1, 2, 4
    and 8 are wrong, 3 is a failure of the checker, 7 gives points.
    KATTIS: `validator input answer feedback_dir/ [arguments] < output`; 42 is right,
    43 is wrong, everything else is a failure of the validator.
    """

    TESTLIB = "testlib"
    KATTIS = "kattis"


@dataclass(frozen=True, slots=True)
class CheckerProgram:
    """A checker or an interactor that is a program.

    `exit_codes` says what codes mean that differ from testlib's own, as pairs of a
    code (0 to 255) and one of `RESULTS`, in order of the codes.

    Raises:
      ValueError: an unknown language, an illegal exit code, or an argument that no
        line can hold.
    """

    program: Solution
    protocol: Protocol = Protocol.TESTLIB
    arguments: tuple[str, ...] = ()
    exit_codes: tuple[tuple[int, str], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be run or written down."""
        if self.program.language is Language.UNKNOWN_LANGUAGE:
            raise ValueError("found a program of unknown language; expected its name")
        if any(re.search(r"[\0\r\n]", argument) for argument in self.arguments):
            raise ValueError("found an argument of several lines; expected one line")
        codes = [code for code, _ in self.exit_codes]
        if codes and self.protocol is not Protocol.TESTLIB:
            raise ValueError("found exit codes of a kattis program; expected none")
        if codes != sorted(set(codes)) or not all(0 <= code < 256 for code in codes):
            raise ValueError(
                f"found the exit codes {codes}; expected different ones of 0 to 255 "
                "in order"
            )
        for _, result in self.exit_codes:
            if result not in RESULTS:
                raise ValueError(
                    f"found the result {result!r}; expected one of "
                    f"{', '.join(RESULTS)}{hint(result, RESULTS)}"
                )

    @property
    def protocol_line(self) -> str:
        """One line that `parse_program` reads: `testlib 4=PE 5=WA -- 10`."""
        codes = [f"{code}={result}" for code, result in self.exit_codes]
        arguments = ["--", *map(shlex.quote, self.arguments)] if self.arguments else []
        return " ".join([self.protocol.value, *codes, *arguments])


@dataclass(frozen=True, slots=True)
class Checker:
    """How a problem's outputs are checked; by default token by token.

    Without a program the rule decides. With an interactor, the judged program talks
    to it, and what the interactor leaves is checked if there is a checker program.

    Raises:
      ValueError: both a rule of its own and a program.
    """

    rule: Rule = TOKENS
    program: CheckerProgram | None = None
    interactor: CheckerProgram | None = None

    def __post_init__(self) -> None:
        """Refuse two checkers for one problem."""
        if self.program is not None and self.rule != TOKENS:
            raise ValueError(
                f"found the rule {self.rule.spec!r} and a checker program; "
                "expected one of them"
            )

    @property
    def is_built_in(self) -> bool:
        """Whether the rule alone decides."""
        return self.program is None and self.interactor is None


BY_TOKENS = Checker()
"""The checker of a problem that names none."""


def parse_program(program: Solution, line: str) -> CheckerProgram:
    """Return a checker program from its source and its protocol line.

    Args:
      program: language and source.
      line: such as `testlib`, `kattis -- float_tolerance 1e-6` or `testlib 5=WA`.

    Raises:
      ValueError: the line says something else.
    """
    before, _, after = f" {line} ".partition(" -- ")
    try:
        arguments = tuple(shlex.split(after))
    except ValueError as error:
        raise ValueError(
            f"the arguments {after.strip()!r} cannot be cut into words ({error}); "
            "expected quotes in pairs"
        ) from None
    name, *words = before.split() or [""]
    names = [protocol.value for protocol in Protocol]
    if name.lower() not in names:
        near = hint(name.lower(), names) if name else ""
        raise ValueError(f"found the protocol {name!r}; expected {_FORMS}{near}")
    codes = []
    for word in words:
        match = _EXIT_CODE.fullmatch(word)
        if match is None:
            raise ValueError(f"found {word!r} behind the protocol; expected {_FORMS}")
        codes.append((int(match[1]), match[2].upper()))
    protocol = Protocol(name.lower())
    return CheckerProgram(program, protocol, arguments, tuple(sorted(codes)))
