"""What clients send and what they get, with the words that describe it to them."""

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    field_validator,
    model_validator,
)

from alphacode.core.checker import parse_rule
from alphacode.core.problem import TestCase

MOST_PROGRAMS = 10_000
MOST_TESTS = 10_000
# Programs times tests, or times inputs, of one request.
MOST_RUNS = 1_000_000
# Bytes that the outputs of one request may take together.
MOST_OUTPUT_BYTES = 2**30


def _whole(text: str) -> str:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise ValueError(
                f"expected whole Unicode characters, not half of a surrogate pair at "
                f"character {error.start + 1}"
            ) from None
    return text


Text = Annotated[str, AfterValidator(_whole)]
Id = Annotated[
    Text | int | float | bool | None,
    Field(description="Anything; comes back with the answer."),
]
Label = Literal["python3", "cpp", "java"]


class Sent(BaseModel):
    """Base of what clients send: a field we do not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Program(Sent):
    """One program."""

    id: Id = None
    language: Label = Field(description="Language of the source.")
    solution: Text = Field(description="Source text.")


class Case(Sent):
    """One test."""

    input: Text = Field(description="What the program reads.")
    output: Text = Field(description="What it is expected to print.")


class CaseLists(Sent):
    """Tests as the released CodeContests rows hold them: two lists of one length."""

    input: list[Text] = Field(max_length=MOST_TESTS, description="Inputs.")
    output: list[Text] = Field(max_length=MOST_TESTS, description="Expected outputs.")

    @model_validator(mode="after")
    def _is_parallel(self) -> Self:
        if len(self.input) != len(self.output) or not self.input:
            raise ValueError(
                f"{len(self.input)} inputs and {len(self.output)} outputs; "
                "expected as many, and at least one"
            )
        return self


def _form(value: object) -> str:
    return "lists" if isinstance(value, Mapping | CaseLists) else "list"


Cases = Annotated[
    Annotated[list[Case], Field(min_length=1, max_length=MOST_TESTS), Tag("list")]
    | Annotated[CaseLists, Tag("lists")],
    Discriminator(_form),
    Field(description="Tests, as a list of objects or as an object of two lists."),
]


class Run(Sent):
    """Programs and their limits."""

    programs: list[Program] = Field(
        min_length=1,
        max_length=MOST_PROGRAMS,
        description="Programs, in any languages.",
    )
    time_limit_s: float = Field(
        default=2.0, gt=0, le=60, description="CPU seconds of one run."
    )
    memory_limit_bytes: int = Field(
        default=256 * 2**20,
        ge=2**20,
        le=16 * 2**30,
        description="Resident memory of one run.",
    )


class JudgeRequest(Run):
    """Programs to be judged on the tests of one problem."""

    tests: Cases
    stop_on_first_failure: bool = Field(
        default=False,
        description="Do not run the tests after a program's first failure.",
    )
    checker: str = Field(
        default="",
        description="How outputs are compared: a rule such as `floats 1e-6` or "
        "`yesno`; empty for token by token.",
    )
    details: bool = Field(
        default=False, description="Also answer what each test found."
    )

    @field_validator("checker")
    @classmethod
    def _known_rule(cls, value: str) -> str:
        if value:
            parse_rule(value)
        return value


class ExecuteRequest(Run):
    """Programs to be run on inputs whose outputs are wanted."""

    inputs: list[Text] = Field(
        min_length=1, max_length=MOST_TESTS, description="What the programs read."
    )
    output_limit_bytes: int = Field(
        default=2**18,
        gt=0,
        le=16 * 2**20,
        description="A program that prints more on one input fails with OLE.",
    )


class TestReport(BaseModel):
    """What a program earned on one test."""

    # Tells pytest that this is no test class, though its name begins with Test.
    __test__ = False

    verdict: str = Field(description="AC, WA, TLE, MLE, OLE or RE.")
    cpu_s: float = Field(description="CPU seconds.")
    wall_s: float = Field(description="Wall-clock seconds.")
    memory_bytes: int = Field(description="Most resident memory.")


class ProgramReport(BaseModel):
    """What a program earned."""

    index: int = Field(description="Place of the program in the request, from 0.")
    id: Id = None
    verdict: str | None = Field(
        description="AC, WA, TLE, MLE, OLE, RE or CE; null if the service failed, "
        "which says nothing of the program."
    )
    error: str = Field(description="Why there is no verdict; else empty.")
    message: str = Field(description="What the compiler or the failing run said.")
    tests_run: int = Field(description="Tests run.")
    tests_passed: int = Field(description="Tests passed.")
    cpu_s: float = Field(description="Most CPU seconds of one test.")
    wall_s: float = Field(description="Most wall-clock seconds of one test.")
    memory_bytes: int = Field(description="Most resident memory of one test.")
    isolation: str = Field(description="Protection the program ran under.")
    screened: bool = Field(description="Whether a shortcut gave the verdict.")
    tests: list[TestReport] | None = Field(
        default=None, description="Each test that was run, where details were asked."
    )


class JudgeResponse(BaseModel):
    """All judgements, in the order of the programs."""

    programs: list[ProgramReport] = Field(description="One for each program.")
    unjudged: int = Field(description="Programs without a verdict; ask again for them.")


class ExecutionReport(BaseModel):
    """One run of a program on one input."""

    output: str = Field(description="What it printed.")
    failure: str | None = Field(
        description="TLE, MLE, OLE or RE; null if it ended by itself and well."
    )
    message: str = Field(description="What a failing run said.")
    cpu_s: float = Field(description="CPU seconds.")
    wall_s: float = Field(description="Wall-clock seconds.")
    memory_bytes: int = Field(description="Most resident memory.")


class ExecutedProgram(BaseModel):
    """What a program did on all inputs."""

    index: int = Field(description="Place of the program in the request, from 0.")
    id: Id = None
    executions: list[ExecutionReport] = Field(
        description="One per input, in order; none if it did not compile or on error."
    )
    compile_message: str | None = Field(
        description="What the compiler said to a program it refused; else null."
    )
    error: str = Field(description="Why nothing is known; else empty.")


class ExecuteResponse(BaseModel):
    """All programs, in the order of the request."""

    programs: list[ExecutedProgram] = Field(description="One for each program.")
    errors: int = Field(description="Programs of which nothing is known.")


class HealthResponse(BaseModel):
    """How the service is; counts are since it started."""

    version: str = Field(description="Version of alphacode.")
    status: Literal["ok", "stopping"] = Field(description="Whether it takes requests.")
    isolation: str = Field(
        description="Protection the latest program ran under; empty if not known yet."
    )
    languages: dict[str, str] = Field(
        description="For each language `ready`, `not checked yet`, or what is missing."
    )
    queue_length: int = Field(description="Programs accepted and not yet answered.")
    requests: int = Field(description="Requests being answered.")
    programs_judged: int = Field(description="Programs judged or executed.")
    errors: int = Field(description="Programs the service failed on.")


class ErrorResponse(BaseModel):
    """Why a request was not answered."""

    error: str = Field(description="One sentence.")


def cases_of(tests: list[Case] | CaseLists) -> tuple[TestCase, ...]:
    """Return the judge's test cases from either form."""
    if isinstance(tests, CaseLists):
        pairs = zip(tests.input, tests.output, strict=True)
        return tuple(TestCase(given, expected) for given, expected in pairs)
    return tuple(TestCase(test.input, test.output) for test in tests)
