"""Find the strongest level of isolation this machine grants, by trying each.

The ladder, what each step stops, and what it does not: docs/judge.md.
"""

import functools
import shutil
import sys

from alphacode.core.errors import JudgeError
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
    directory = make_scratch_directory()
    worker = Worker(
        0, user_of_worker(0), find_python(python), directory, level, default_cache_dir()
    )
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
def choose_level(wanted: str, python: str = "") -> str:
    """Return the level to judge at.

    Raises:
      JudgeError: the level that is wanted is not granted, or for `auto`, none is.
    """
    if wanted != "auto":
        reason = refusal_of(wanted, python)
        if reason:
            raise JudgeError(f"isolation by {wanted} is not to be had here: {reason}")
        return wanted
    reasons = []
    for level in LEVELS:
        reason = refusal_of(level, python)
        if not reason:
            return level
        reasons.append(f"{level}: {reason}")
    raise JudgeError(
        "this machine grants no isolation, so programs are not run; "
        "`alphacode doctor` says how to get some, and judge.isolation=none (--unsafe) "
        f"runs programs you trust ({'; '.join(reasons)})"
    )
