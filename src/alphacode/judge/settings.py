"""Settings of the judge."""

from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator

from alphacode.core.names import hint
from alphacode.core.problem import Language
from alphacode.core.rules import GRADERS, parse_rule
from alphacode.core.settings import Settings

Level = Literal["auto", "namespaces", "landlock", "seccomp", "none"]


class JudgeSettings(Settings):
    """How programs are compiled, run and compared."""

    workers: int = Field(default=0, ge=0)
    """Programs judged at the same time; 0 means one per core of this process."""
    isolation: Level = "auto"
    """What stands between a program and this machine (docs/judge.md). Auto takes the
    strongest level the machine grants; `none` leaves little but limits, and is only
    taken if `unsafe` allows it."""
    unsafe: bool = False
    """Whether programs are judged where no isolation is to be had."""
    screen: bool = True
    """Whether many programs of one problem are first run on its first test together:
    Python in one process, C++ compiled as one. Whatever may be right is judged again
    alone; off, all are."""
    screen_recheck: float = Field(default=0.01, ge=0.0, le=1.0)
    """Share of the programs that failed the screen that are judged again alone, to
    know how often the screen is wrong."""
    strict: bool = False
    """Whether letter case matters when outputs are compared."""
    compat: str = ""
    """Grader whose comparison stands in for every built-in one, to compare results
    with others': `deepmind`, `oj ignore-spaces`, `testlib rcmp6`. Empty for none."""
    python: str = ""
    """Interpreter of Python programs; empty finds one an ordinary user can run."""
    cpp_compiler: str = ""
    """C++ compiler; empty takes the first of g++ and clang++."""
    cpp_standard: Literal["c++17", "c++20"] = "c++17"
    """Standard of every C++ compilation."""
    cpp_flags: tuple[str, ...] = ("-O1",)
    """Further flags of every C++ compilation. -O1 compiles a third faster than -O2."""
    python3_time_multiplier: float = Field(default=1.0, gt=0)
    """What time limits are multiplied by for Python programs."""
    cpp_time_multiplier: float = Field(default=1.0, gt=0)
    """What time limits are multiplied by for C++ programs."""
    java_time_multiplier: float = Field(default=1.0, gt=0)
    """What time limits are multiplied by for Java programs."""
    checker_headers: Path | None = None
    """Directory of headers that checkers may include by name, such as testlib.h."""
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

    def time_multiplier(self, language: Language) -> float:
        """Return what time limits are multiplied by for programs in a language."""
        return float(getattr(self, f"{language.label}_time_multiplier", 1.0))

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
