"""What the judge is asked, and what it answers."""

from collections.abc import Hashable
from dataclasses import dataclass

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.limits import Limits
from alphacode.core.problem import Solution, TestCase
from alphacode.core.verdict import Execution, Judgement


@dataclass(frozen=True, slots=True)
class JudgeJob:
    """One program to be judged on tests; `key` comes back with the outcome."""

    key: Hashable
    solution: Solution
    tests: tuple[TestCase, ...]
    limits: Limits
    stops_on_first_failure: bool = True
    checker: Checker = BY_TOKENS


@dataclass(frozen=True, slots=True)
class JudgeOutcome:
    """A judgement, or an `error` of ours that left the program unjudged.

    `isolation` is the level the program ran under. `is_screened` tells that it was
    seen to fail beside other programs of its problem and not run alone.
    """

    key: Hashable
    judgement: Judgement | None
    error: str = ""
    isolation: str = ""
    is_screened: bool = False


@dataclass(frozen=True, slots=True)
class ExecuteJob:
    """One program to be run on inputs whose outputs are not known."""

    key: Hashable
    solution: Solution
    inputs: tuple[str, ...]
    limits: Limits


@dataclass(frozen=True, slots=True)
class ExecuteOutcome:
    """One execution per input, in order; none if the program does not compile.

    `compile_message` is `None` if it compiled. With an `error` of ours there are no
    executions and nothing is known.
    """

    key: Hashable
    executions: tuple[Execution, ...]
    compile_message: str | None
    error: str = ""
