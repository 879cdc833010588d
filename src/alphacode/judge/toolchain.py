"""The C++ compiler of this machine, made fast for small programs.

Most of the time of a small compilation goes into headers. They are compiled once into
a precompiled header that is included before every program; a stand-in for
`bits/stdc++.h` keeps programs that ask for everything from reading the rest.
"""

import contextlib
import functools
import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.errors import JudgeError, ToolchainMissing
from alphacode.judge.artefacts import Artefacts
from alphacode.judge.complaints import names_in
from alphacode.judge.joined_cpp import FLAGS

COMPILERS = ("g++", "clang++")
# In the order of preference; measured on linking alone: gold 31, lld 46, bfd 143 ms.
LINKERS = ("gold", "lld", "mold")
HEADERS = (
    "algorithm",
    "array",
    "bitset",
    "cassert",
    "cctype",
    "climits",
    "cmath",
    "cstdint",
    "cstdio",
    "cstdlib",
    "cstring",
    "deque",
    "functional",
    "iomanip",
    "iostream",
    "limits",
    "list",
    "map",
    "numeric",
    "queue",
    "set",
    "sstream",
    "stack",
    "string",
    "tuple",
    "unordered_map",
    "unordered_set",
    "utility",
    "vector",
)
# Changes with what is kept in the directory.
LAYOUT = "4"
LISTS = ("names.txt", "macros.txt", "rare_names.txt")
BUILD_TIMEOUT_S = 300.0
_UNDECLARED = re.compile(r"^(?:std)?-(\d+):.* has not been declared", re.M)
_DEFINED = re.compile(r"^#[ \t]*define[ \t]+(\w+)", re.M)


@dataclass(frozen=True, slots=True)
class Toolchain:
    """How to compile one program.

    `directory` holds the precompiled header; a compiler is started there, since the
    names in `arguments` are relative. `identity` changes when any result might. `names`
    are what the header declares for everybody and its `macros`, `rare_names` all words
    of `bits/stdc++.h` that it leaves out.
    """

    compiler: str
    directory: Path
    arguments: tuple[str, ...]
    plain_arguments: tuple[str, ...]
    identity: str
    names: frozenset[str]
    macros: frozenset[str]
    rare_names: frozenset[str]
    joins: bool
    """Whether it takes the flags of programs that are compiled as one."""

    @property
    def has_header(self) -> bool:
        """Whether the precompiled header is used."""
        return self.arguments != self.plain_arguments


def find_compiler(chosen: str = "") -> str:
    """Return the path of a C++ compiler.

    Raises:
      ToolchainMissing: there is none.
    """
    names = (chosen,) if chosen else COMPILERS
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    raise ToolchainMissing(
        f"no C++ compiler: looked for {' and '.join(names)}; install one "
        "(Debian, Ubuntu: apt install g++; Fedora: dnf install gcc-c++)"
    )


def version_of(compiler: str) -> str:
    """Return what a compiler says of itself; empty if it cannot be started."""
    try:
        done = _quiet([compiler, "--version"])
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace")


@functools.cache
def find_linker(compiler: str) -> str:
    """Return the flag of the fastest linker that works, empty for the default."""
    with tempfile.TemporaryDirectory() as directory:
        source = Path(directory, "empty.cpp")
        source.write_text("int main() {}\n", encoding="ascii")
        for linker in LINKERS:
            flag = f"-fuse-ld={linker}"
            command = [compiler, flag, str(source), "-o", str(source) + ".out"]
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                if _quiet(command).returncode == 0:
                    return flag
    return ""


def build_toolchain(
    cache_dir: Path, flags: tuple[str, ...], chosen: str = ""
) -> Toolchain:
    """Return the toolchain, building its precompiled header on the first call.

    Raises:
      ToolchainMissing: no compiler, or one that cannot compile an empty program.
      JudgeError: the cache directory cannot be written.
    """
    compiler = find_compiler(chosen)
    version = version_of(compiler)
    wrapper = "".join(f"#include <{name}>\n" for name in HEADERS)
    identity = Artefacts.key(LAYOUT, compiler, version, *flags, wrapper)
    linker = find_linker(compiler)
    directory = cache_dir / "toolchains" / f"cpp-{identity[:16]}"
    is_gcc = "clang" not in version
    if not (directory / "judge.hpp").exists():
        _build_directory(directory, compiler, flags, wrapper, is_gcc=is_gcc)
    # The driver would compile again and again what crashed the compiler.
    extra = ["-fno-report-bug"] if is_gcc else []
    common = (*flags, *extra, *([linker] if linker else []), "-x", "c++", "-")
    header = (
        ("-include", "judge.hpp", "-isystem", ".")
        if is_gcc
        else ("-include-pch", "judge.pch", "-isystem", ".")
    )
    arguments = (*header, *common)
    if not _compiles(compiler, arguments, directory):
        # Some compilers refuse a precompiled header that has moved.
        arguments = common
    lists = (frozenset((directory / name).read_text("utf-8").split()) for name in LISTS)
    joins = _compiles(compiler, (*FLAGS, *arguments), directory)
    return Toolchain(compiler, directory, arguments, common, identity, *lists, joins)


def _compiles(compiler: str, arguments: tuple[str, ...], directory: Path) -> bool:
    command = [compiler, *arguments, "-fsyntax-only"]
    return _quiet(command, cwd=directory, text=b"int main() {}").returncode == 0


def _build_directory(
    directory: Path,
    compiler: str,
    flags: tuple[str, ...],
    wrapper: str,
    *,
    is_gcc: bool,
) -> None:
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=directory.parent, prefix=".cpp-"))
    except OSError as error:
        raise JudgeError(
            f"cannot write to {directory.parent}: {error.strerror or error}; "
            "set judge.cache_dir to another place"
        ) from error
    try:
        part.chmod(0o755)
        (part / "bits").mkdir(mode=0o755)
        (part / "judge.hpp").write_text(wrapper, encoding="ascii")
        (part / "bits" / "stdc++.h").write_text(
            "// All of it is in judge.hpp.\n", encoding="ascii"
        )
        output = "judge.hpp.gch" if is_gcc else "judge.pch"
        command = [compiler, *flags, "-x", "c++-header", "judge.hpp", "-o", output]
        done = _quiet(command, cwd=part)
        if done.returncode != 0:
            text = done.stderr.decode(errors="replace").strip()
            raise ToolchainMissing(
                f"{compiler} cannot compile the standard headers "
                f"({text.splitlines()[0] if text else 'no message'}); "
                "install the C++ standard library (apt install g++)"
            )
        everything, _ = _words(compiler, flags, "#include <bits/stdc++.h>\n", part)
        words, macros = _words(compiler, flags, wrapper, part)
        names = _declared(compiler, flags, words, part) | macros
        for name, found in zip(LISTS, (names, macros, everything - words), strict=True):
            text = "\n".join(sorted(found)) + "\n"
            (part / name).write_text(text, encoding="utf-8")
        with contextlib.suppress(OSError):
            # Fails when another judge was first: then theirs is as good.
            part.rename(directory)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _words(
    compiler: str, flags: tuple[str, ...], text: str, directory: Path
) -> tuple[frozenset[str], frozenset[str]]:
    """Return all words of a preprocessed text, and the macros that it defines."""
    source = directory / "names.cpp"
    source.write_text(text, encoding="ascii")
    # With macros; those of a compiler without bits/stdc++.h are none.
    done = _quiet([compiler, *flags, "-E", "-dD", str(source)])
    source.unlink()
    seen = done.stdout.decode(errors="replace")
    return names_in(seen), frozenset(_DEFINED.findall(seen))


def _declared(
    compiler: str, flags: tuple[str, ...], words: frozenset[str], directory: Path
) -> frozenset[str]:
    """Return the words that a program may not declare as it likes, or not surely.

    The compiler is asked of each whether there is such a name. Those that begin with
    an underscore are left out.
    """
    asked = sorted(word for word in words if not word.startswith("_"))
    source = directory / "declared.cpp"
    lines = [
        f'#line 1 "{place}-{number}"\nnamespace n{number} {{ using {place}::{word}; }}'
        for number, word in enumerate(asked)
        for place in ("", "std")
    ]
    source.write_text("\n".join(lines) + "\n", encoding="ascii")
    include = ("-include", "judge.hpp")
    done = _quiet([compiler, *flags, *include, "-fsyntax-only", source.name], directory)
    source.unlink()
    complaint = done.stderr.decode(errors="replace")
    missing = Counter(map(int, _UNDECLARED.findall(complaint)))
    return frozenset(word for n, word in enumerate(asked) if missing[n] < 2)


def _quiet(
    command: list[str], cwd: Path | None = None, text: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command,
        input=text,
        capture_output=True,
        timeout=BUILD_TIMEOUT_S,
        cwd=cwd,
        check=False,
        # What it says is read.
        env={**os.environ, "LC_ALL": "C"},
    )
