"""Say what this machine can do for the judge, by trying it."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.errors import ToolchainMissing
from alphacode.judge.artefacts import default_cache_dir
from alphacode.judge.isolation import LEVELS, refusal_of
from alphacode.judge.java import find_java, java_version
from alphacode.judge.privileges import (
    find_python,
    python_candidates,
    runs_as_user,
    user_of_worker,
)
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.toolchain import find_compiler, find_linker, version_of

STOPS = {
    "namespaces": "programs see no process, network or file of this machine but its "
    "libraries, and make no other system calls than programs need",
    "landlock": "programs may read the libraries and nothing else, and make no other "
    "system calls than programs need",
    "seccomp": "programs make no other system calls than programs need; they can read "
    "files that everybody can read",
}
REMEDIES = {
    "namespaces": "allow unprivileged user namespaces "
    "(sysctl kernel.apparmor_restrict_unprivileged_userns=0), "
    "or start the container with --cap-add SYS_ADMIN",
    "landlock": "use Linux 5.13 or later with Landlock among its security modules",
    "seccomp": "use a kernel with seccomp, on x86-64 or AArch64",
}

# One precompiled header (60 MB) and a full cache of programs.
WANTED_DISK_BYTES = 2 * 2**30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing this machine can or cannot do.

    `is_needed` tells what the judge cannot work without from what it is better with.
    `remedy` says how to get what is missing; empty when nothing is.
    """

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    is_needed: bool = False


def examine(settings: JudgeSettings | None = None) -> list[Finding]:
    """Return what was found, the things that are needed first.

    Nothing is assumed: compilers compile, and isolation is asked of the kernel.
    """
    settings = settings or JudgeSettings()
    return [
        examine_python(settings),
        examine_compiler(settings),
        examine_linker(settings),
        examine_java(),
        *examine_isolation(settings),
        examine_disk(settings),
    ]


def examine_python(settings: JudgeSettings) -> Finding:
    """Say which interpreter runs Python programs."""
    name = "python3 programs"
    try:
        python = find_python(settings.python)
    except ToolchainMissing as error:
        return Finding(name, False, str(error), "unset judge.python", True)
    user = user_of_worker(0)
    if not runs_as_user(python, user):
        return Finding(
            name,
            False,
            f"none of {', '.join(python_candidates())} can be started by an ordinary "
            "user: programs can import only a few modules",
            "install the system's Python (Debian, Ubuntu: apt install python3)",
        )
    return Finding(name, True, python, is_needed=True)


def examine_compiler(settings: JudgeSettings) -> Finding:
    """Say which compiler compiles C++ programs."""
    name = "cpp programs"
    try:
        compiler = find_compiler(settings.cpp_compiler)
    except ToolchainMissing as error:
        return Finding(
            name,
            False,
            str(error),
            "Debian, Ubuntu: apt install g++; Fedora: dnf install gcc-c++",
            True,
        )
    version = version_of(compiler).splitlines()
    detail = f"{compiler}: {version[0] if version else 'unknown version'}"
    return Finding(name, True, detail, is_needed=True)


def examine_java() -> Finding:
    """Say which Java compiles and runs Java programs."""
    name = "java programs"
    try:
        compiler, _ = find_java()
        return Finding(name, True, f"{compiler}: {java_version()}")
    except ToolchainMissing as error:
        remedy = "Debian, Ubuntu: apt install default-jdk-headless"
        return Finding(name, False, str(error), remedy)


def examine_linker(settings: JudgeSettings) -> Finding:
    """Say whether a fast linker is there."""
    name = "fast linker"
    try:
        flag = find_linker(find_compiler(settings.cpp_compiler))
    except ToolchainMissing:
        return Finding(name, False, "there is no compiler to try one with")
    if flag:
        return Finding(name, True, flag.removeprefix("-fuse-ld="))
    return Finding(
        name,
        False,
        "only the default one, which costs 0.1 s per C++ program",
        "Debian, Ubuntu: apt install binutils (has gold) or lld",
    )


def examine_isolation(settings: JudgeSettings) -> list[Finding]:
    """Say which levels of isolation this machine grants, each of which is tried."""
    refusals = {level: refusal_of(level, settings.python) for level in LEVELS}
    granted = [level for level in LEVELS if not refusals[level]]
    used = granted[0] if settings.isolation == "auto" and granted else ""
    findings = []
    for level in LEVELS:
        refusal = refusals[level]
        detail = refusal or STOPS[level] + (" (used)" if level == used else "")
        remedy = REMEDIES[level] if refusal else ""
        findings.append(Finding(f"isolation: {level}", not refusal, detail, remedy))
    if not granted:
        findings.append(
            Finding(
                "isolation",
                False,
                "none: programs are not judged here",
                "use Linux with seccomp (kernel 3.17 or later), in a container or a "
                "virtual machine elsewhere; `--unsafe` runs programs you trust",
                is_needed=True,
            )
        )
    return findings


def examine_disk(settings: JudgeSettings) -> Finding:
    """Say whether compiled programs find room."""
    directory = (settings.cache_dir or default_cache_dir()).expanduser().absolute()
    name = "disk for compiled programs"
    existing = next(path for path in (directory, *directory.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
        free = shutil.disk_usage(existing).free
    except OSError as error:
        return Finding(
            name,
            False,
            f"{directory} cannot be written: {error.strerror}",
            "set judge.cache_dir to a directory that can",
            True,
        )
    return Finding(
        name,
        free >= WANTED_DISK_BYTES,
        f"{free / 2**30:.1f} GiB free at {Path(existing)}",
        "" if free >= WANTED_DISK_BYTES else "free some space or set judge.cache_dir",
    )
