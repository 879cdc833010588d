"""One program of the conformance suite, and what it must earn."""

from dataclasses import dataclass, field, replace

from alphacode.core.limits import Limits
from alphacode.core.problem import TestCase
from alphacode.judge.isolation import LEVELS

SHORT = Limits(
    time_limit_s=0.5,
    memory_limit_bytes=128 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=2.0,
)
PATIENT = Limits(time_limit_s=6, memory_limit_bytes=256 << 20, wall_factor=5.0)
EXACT, SCREENING = "exact", "screening"


@dataclass(frozen=True)
class Case:
    """A program, its tests as pairs of input and output, and its verdict.

    `faults` are known faults of ours: the engines that get the program wrong, and why,
    at the levels `fault_levels`.
    """

    source: str
    tests: tuple[tuple[str, str], ...] = (("", ""),)
    verdict: str = "AC"
    limits: Limits = PATIENT
    is_heavy: bool = False
    cpp_standard: str = "c++17"
    faults: dict[str, str] = field(default_factory=dict)
    fault_levels: tuple[str, ...] = LEVELS

    @property
    def cases(self) -> tuple[TestCase, ...]:
        """The tests, as the judge takes them."""
        return tuple(TestCase(*test) for test in self.tests)

    def earns(self, verdict: str, **changes: object) -> "Case":
        """Return the same program with another verdict to earn."""
        return replace(self, verdict=verdict, **changes)  # type: ignore[arg-type]


def prints(source: str, output: str = "3", given: str = "") -> Case:
    """Return a program that is right on one test."""
    return Case(source, ((given, output),))


def ends(verdict: str, source: str, output: str = "3") -> Case:
    """Return a program that must fail, within short limits, in a certain way."""
    return Case(source, (("", output),), verdict, SHORT)
