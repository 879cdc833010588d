"""Find the strongest level of isolation this machine grants, by trying each.

The ladder, what each step stops, and what it does not: docs/judge.md.
"""

import functools
import shutil
import sys
from collections.abc import Callable

from alphacode.core.errors import ConfigError, JudgeError
from alphacode.core.limits import Limits
from alphacode.judge.artefacts import default_cache_dir
from alphacode.judge.privileges import (
    find_python,
    make_scratch_directory,
    user_of_worker,
)
from alphacode.judge.worker import Worker

# Strongest first; "none" is never taken without being asked for.
LEVELS: tuple[str, ...] = ("namespaces", "landlock", "seccomp")
NOT_LINUX = f"programs are judged on Linux alone, and this is {sys.platform}"


@functools.cache
def refusal_of(level: str, python: str = "") -> str:
    """Return why this machine does not grant a level; empty if it does."""
    if sys.platform != "linux":
        return NOT_LINUX
    try:
        found = find_python(python)
        directory = make_scratch_directory()
    except JudgeError as error:
        return str(error)
    user = user_of_worker(0)
    worker = Worker(0, user, found, directory, level, default_cache_dir())
    try:
        return refusal_by(worker)
    finally:
        worker.close()
        shutil.rmtree(directory, ignore_errors=True)


def refusal_by(worker: Worker) -> str:
    """Return why a worker cannot be started at its level; empty if it runs.

    Its box is built and a program run in it.
    """
    try:
        run = worker.run_python("print(input()[::-1])", b"sesame\n", Limits())
        worker.python.finish()
    except JudgeError as error:
        return str(error)
    if run.output != b"emases\n":
        return f"a program in the box did not work: {run.message.decode()[:200]}"
    return ""


def first_worker(make: Callable[[str], Worker], wanted: str, *, unsafe: bool) -> Worker:
    """Return a worker that runs at the level to judge at.

    Raises:
      ConfigError: `none` is wanted and not allowed.
      JudgeError: the level that is wanted is not granted, or for `auto`, none is.
    """
    if wanted == "none" and not unsafe:
        raise ConfigError(
            "isolation=none runs programs without protection; allow that with --unsafe "
            "(or the setting unsafe=true), or leave it out"
        )
    if sys.platform != "linux":
        raise JudgeError(f"{NOT_LINUX}; use a Linux container or virtual machine")
    levels = LEVELS if wanted == "auto" else (wanted,)
    if wanted == "auto" and unsafe:
        levels += ("none",)
    reasons = []
    for level in levels:
        worker = make(level)
        reason = refusal_by(worker)
        if not reason:
            return worker
        worker.close()
        reasons.append(f"{level}: {reason}")
    raise JudgeError(
        "this machine does not grant the isolation that judging asks for; `alphacode "
        "doctor` says how to get some, and --unsafe judges programs you trust without "
        f"({'; '.join(reasons)})"
    )
