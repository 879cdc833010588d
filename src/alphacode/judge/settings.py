"""Settings of the judge."""

from pathlib import Path

from pydantic import Field, field_validator

from alphacode.core.names import hint
from alphacode.core.rules import GRADERS, parse_rule
from alphacode.core.settings import Settings


class JudgeSettings(Settings):
    """How programs are compiled, run and compared."""

    workers: int = Field(default=0, ge=0)
    """Programs judged at the same time; 0 means one per core of this process."""
    strict: bool = False
    """Whether letter case matters when outputs are compared."""
    compat: str = ""
    """Grader whose comparison stands in for every built-in one, to compare results
    with others': `deepmind`, `oj ignore-spaces`, `testlib rcmp6`. Empty for none."""
    python: str = ""
    """Interpreter of Python programs; empty finds one an ordinary user can run."""
    cpp_compiler: str = ""
    """C++ compiler; empty takes the first of g++ and clang++."""
    cpp_flags: tuple[str, ...] = ("-std=c++17", "-O1")
    """Flags of every C++ compilation. -O1 compiles a third faster than -O2."""
    cache_dir: Path | None = None
    """Where compiled programs stay; `None` means the user's cache directory."""
    cache_limit_bytes: int = Field(default=2**30, ge=0)
    """Size the compiled programs are pruned to, least recently used first."""
    compile_time_limit_s: float = Field(default=30.0, gt=0)
    """CPU seconds of one compilation."""
    compile_memory_limit_bytes: int = Field(default=2 * 2**30, gt=0)
    """Memory of one compilation."""
    kept_output_bytes: int = Field(default=4096, ge=0)
    """Bytes of output and of messages kept in each `TestResult`."""

    @field_validator("compat")
    @classmethod
    def _is_a_grader(cls, compat: str) -> str:
        name = next(iter(compat.lower().split()), "")
        if name and name not in GRADERS:
            raise ValueError(
                f"unknown grader {name!r}; known: {', '.join(GRADERS)}"
                f"{hint(name, GRADERS)}"
            )
        return parse_rule(compat).spec if name else ""
