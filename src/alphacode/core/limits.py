"""What a program is allowed, and what it spent."""

from dataclasses import dataclass

from alphacode.core.problem import Problem

DEFAULT_TIME_LIMIT_S = 2.0
DEFAULT_MEMORY_LIMIT_BYTES = 256 * 2**20
DEFAULT_OUTPUT_LIMIT_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one run of one program on one test."""

    time_limit_s: float = DEFAULT_TIME_LIMIT_S
    """CPU seconds."""
    memory_limit_bytes: int = DEFAULT_MEMORY_LIMIT_BYTES
    output_limit_bytes: int = DEFAULT_OUTPUT_LIMIT_BYTES
    wall_factor: float = 3.0
    """Wall-clock seconds allowed per CPU second; at least 1 s more is."""

    @property
    def wall_limit_s(self) -> float:
        """Wall-clock seconds after which a program is killed."""
        return max(self.time_limit_s * self.wall_factor, self.time_limit_s + 1.0)

    @classmethod
    def of(cls, problem: Problem) -> "Limits":
        """Return the limits a problem states, with defaults for what it leaves out."""
        return cls(
            time_limit_s=problem.time_limit_s or DEFAULT_TIME_LIMIT_S,
            memory_limit_bytes=problem.memory_limit_bytes or DEFAULT_MEMORY_LIMIT_BYTES,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one run spent."""

    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_bytes: int = 0
