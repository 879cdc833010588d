"""Who programs run as: an unprivileged user per worker when the judge is root."""

import functools
import os
import pwd
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

from alphacode.core.errors import JudgeError, ToolchainMissing

# Numbers that distributions leave unassigned: above people and services, below the
# dynamic users of systemd, which begin at 61184.
FIRST_USER, NUM_USERS = 52_000, 8_000
PROBE_TIMEOUT_S = 20.0
OLDEST_PYTHON = (3, 9)


def user_of_worker(index: int) -> int:
    """Return the user a worker's programs run as, -1 to stay who we are.

    Every worker has its own, so that programs of different workers cannot signal each
    other, and one worker's leftovers can be killed all at once.
    """
    if os.geteuid() != 0:
        return -1
    start = (os.getpid() * 64 + index) % NUM_USERS
    for offset in range(NUM_USERS):
        user = FIRST_USER + (start + offset) % NUM_USERS
        if not _is_assigned(user):
            return user if _can_become(user) else _fallback_user()
    return _fallback_user()


def make_scratch_directory() -> Path:
    """Make a new directory that programs may pass through to their own.

    It lies in the first temporary directory that every user can reach: root may have
    a private one, where a compiler without rights could not write.

    Raises:
      JudgeError: no temporary directory can be written.
    """
    places = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]
    if os.geteuid() == 0:
        places = [place for place in places if _is_open_to_all(place)] or places
    for place in places:
        try:
            path = Path(tempfile.mkdtemp(prefix="alphacode-judge-", dir=place))
        except OSError:
            continue
        path.chmod(0o711)
        return path
    raise JudgeError(
        f"no directory for programs could be made in {places[0]}; free some space or "
        "set TMPDIR to a directory that can be written"
    )


def _is_open_to_all(place: Path) -> bool:
    try:
        return all(
            path.stat().st_mode & stat.S_IXOTH for path in (place, *place.parents)
        )
    except OSError:
        return False


def processes_allowed(user: int) -> int:
    """Return how many processes and threads a worker's user (-1: ours) may have."""
    if user >= 0:
        return 64
    # The limit counts everything this user runs, so it must clear what is there.
    # All workers are this user's, and a virtual machine has some seventeen threads.
    return _tasks_of(os.geteuid()) + 256 + 64 * (os.cpu_count() or 1)


@functools.cache
def find_python(chosen: str = "") -> str:
    """Return an interpreter that an unprivileged user can start.

    The one this process runs on is taken if it can be; one in the home of root cannot
    be run by others, then the system's is taken. If there is none, the first is
    returned all the same: programs then lack modules the judge has not preloaded.

    Raises:
      ToolchainMissing: `chosen` is not an interpreter that can be started.
    """
    if chosen:
        if not runs_as_user(chosen, user_of_worker(0)):
            raise ToolchainMissing(
                f"the interpreter {chosen!r} cannot be started by an ordinary user; "
                "give the full path of a Python 3 outside of root's home"
            )
        return chosen
    candidates = python_candidates()
    user = user_of_worker(0)
    return next((p for p in candidates if runs_as_user(p, user)), candidates[0])


def python_candidates() -> list[str]:
    """Return the interpreters of this machine, the one we run on first."""
    own = getattr(sys, "_base_executable", None) or sys.executable
    system = ["/usr/local/bin/python3", "/usr/bin/python3", "/bin/python3"]
    return [own, *(path for path in system if Path(path).exists())]


@functools.cache
def runs_as_user(python: str, user: int) -> bool:
    """Return whether a user can start this interpreter and import from its library."""
    test = f"import sys, json, wave; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return runs([python, "-S", "-s", "-c", test], user)


def runs(command: list[str], user: int) -> bool:
    """Return whether a command ends well when started by this user (-1: ours)."""
    identity = {"user": user, "group": user, "extra_groups": []} if user >= 0 else {}
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_TIMEOUT_S,
            cwd="/",
            env={"PATH": os.defpath, "LANG": "C.UTF-8"},
            check=False,
            **identity,  # type: ignore[call-overload]
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    return bool(done.returncode == 0)


def _is_assigned(user: int) -> bool:
    try:
        pwd.getpwuid(user)
    except KeyError:
        return False
    return True


@functools.cache
def _can_become(user: int) -> bool:
    return runs(["/bin/true"], user)


@functools.cache
def _fallback_user() -> int:
    # A container may know few user numbers; nobody is the likeliest.
    return 65534 if _can_become(65534) else -1


def _tasks_of(user: int) -> int:
    count = 0
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if path.stat().st_uid == user:
                count += sum(1 for _ in (path / "task").iterdir())
        except OSError:
            continue
    return count
