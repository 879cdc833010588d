"""A problem and its parts, with the field names of the released CodeContests schema.

Departures from the schema: `time_limit` (a Duration) is `time_limit_s`, a float;
absent limits are `None`, never 0; `checker` is ours. Enumerations carry the numbers of
`contest_problem.proto`.
Source: CodeContests `contest_problem.proto`; paper section 3.2.
"""

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from alphacode.core.checker import BY_TOKENS, Checker
from alphacode.core.solution import Language, Solution

__all__ = ["Checker", "Language", "Problem", "Solution", "Source", "TestCase"]


class Source(enum.Enum):
    """Site a problem comes from; the value is the proto's number."""

    UNKNOWN_SOURCE = 0
    CODECHEF = 1
    CODEFORCES = 2
    HACKEREARTH = 3
    CODEJAM = 4
    ATCODER = 6
    AIZU = 7


@dataclass(frozen=True, slots=True)
class TestCase:
    """One input and the output expected for it."""

    # Tells pytest that this is no test class, though its name begins with Test.
    __test__ = False

    input: str
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A contest problem.

    `public_tests` may be shown to a model; hidden tests (`private_tests` and
    `generated_tests`) never are.
    """

    name: str
    description: str
    public_tests: tuple[TestCase, ...] = ()
    private_tests: tuple[TestCase, ...] = ()
    generated_tests: tuple[TestCase, ...] = ()
    source: Source = Source.UNKNOWN_SOURCE
    difficulty: int = 0
    solutions: tuple[Solution, ...] = ()
    incorrect_solutions: tuple[Solution, ...] = ()
    cf_contest_id: int = 0
    cf_index: str = ""
    cf_points: float = 0.0
    cf_rating: int = 0  # 0 = unknown; otherwise 800 to 3500
    cf_tags: tuple[str, ...] = ()
    is_description_translated: bool = False
    untranslated_description: str = ""
    time_limit_s: float | None = None
    memory_limit_bytes: int | None = None
    input_file: str = ""
    output_file: str = ""
    checker: Checker = BY_TOKENS

    @property
    def hidden_tests(self) -> tuple[TestCase, ...]:
        """Private and generated tests together."""
        return self.private_tests + self.generated_tests

    def labelled_solutions(self) -> Iterator[tuple[Solution, bool]]:
        """Yield every solution with whether it is correct."""
        for solution in self.solutions:
            yield solution, True
        for solution in self.incorrect_solutions:
            yield solution, False
