"""Find the strongest level of isolation this machine grants, by trying each.

The ladder, what each step stops, and what it does not: docs/judge.md.
"""

import functools
import shutil
import sys

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
LEVELS = ("namespaces", "landlock", "seccomp")


@functools.cache
def refusal_of(level: str, python: str = "") -> str:
    """Return why this machine does not grant a level; empty if it does.

    A box is built at that level and a program run in it.
    """
    if sys.platform != "linux":
        return f"programs are judged on Linux alone, and this is {sys.platform}"
    try:
        found = find_python(python)
        directory = make_scratch_directory()
    except JudgeError as error:
        return str(error)
    user = user_of_worker(0)
    worker = Worker(0, user, found, directory, level, default_cache_dir())
    try:
        run = worker.run_python("print(input()[::-1])", b"sesame\n", Limits())
        if run.output != b"emases\n":
            return f"a program in the box did not work: {run.message.decode()[:200]}"
    except JudgeError as error:
        return str(error)
    finally:
        worker.close()
        shutil.rmtree(directory, ignore_errors=True)
    return ""


@functools.cache
def choose_level(wanted: str, python: str = "", *, unsafe: bool = False) -> str:
    """Return the level to judge at.

    Raises:
      ConfigError: `none` is wanted and not allowed.
      JudgeError: the level that is wanted is not granted, or for `auto`, none is.
    """
    if wanted == "none" and not unsafe:
        raise ConfigError(
            "isolation=none runs programs without protection; allow that with --unsafe "
            "(or the setting unsafe=true), or leave it out"
        )
    reasons = []
    for level in LEVELS if wanted == "auto" else (wanted,):
        reason = refusal_of(level, python)
        if not reason:
            return level
        reasons.append(f"{level}: {reason}")
    if unsafe and wanted == "auto" and sys.platform == "linux":
        return "none"
    raise JudgeError(
        "this machine does not grant the isolation that judging asks for; `alphacode "
        "doctor` says how to get some, and --unsafe judges programs you trust without "
        f"({'; '.join(reasons)})"
    )
