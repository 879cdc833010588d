"""Compile and run Java, under limits a virtual machine can live with.

Limits on address space do not suit it: it reserves far more than it uses. Memory is
limited by its own flags, and what it really used is measured.
"""

import dataclasses
import functools
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.errors import ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.judge.run import Run, clear
from alphacode.judge.worker import Worker

# One thread compiles and collects, little is optimised: programs end within seconds.
MACHINE_FLAGS = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",
    "-Xshare:auto",
    "-XX:CICompilerCount=1",
)
STACK_BYTES = 64 << 20
# What a virtual machine takes beside the heap of the program.
MACHINE_BYTES = 96 << 20
ARCHIVE = "program.jar"
# What says nothing of the structure of a program: comments and literals.
_SILENT = re.compile(
    # One that is never closed goes to the end, so that none is looked for again.
    r"//[^\n]*|/\*.*?(?:\*/|\Z)|\"\"\".*?(?:\"\"\"|\Z)"
    r"|\"(?:\\.|[^\"\\\n])*+\"?|'(?:\\.|[^'\\\n])*+'?",
    re.S,
)
_STRUCTURE = re.compile(
    r"[{}]|\b(public\s+(?:(?:final|abstract|strictfp|sealed)\s+)*)?"
    r"(?:class|enum|record|interface)\s+(\w+)|\bvoid\s+main\s*\("
)
_PACKAGE = re.compile(r"^[ \t\f]*package\s+([\w.]+)\s*;", re.M)


@functools.cache
def find_java() -> tuple[str, str]:
    """Return the paths of the compiler and of the virtual machine.

    Raises:
      ToolchainMissing: one is missing.
    """
    compiler, machine = shutil.which("javac"), shutil.which("java")
    if compiler is None or machine is None:
        raise ToolchainMissing(
            "no Java: looked for javac and java; install them "
            "(Debian, Ubuntu: apt install default-jdk-headless)"
        )
    return str(Path(compiler).resolve()), str(Path(machine).resolve())


@functools.cache
def java_version() -> str:
    """Return what the compiler says of itself.

    Raises:
      ToolchainMissing: there is none.
    """
    compiler, _ = find_java()
    done = subprocess.run(
        [compiler, "-version"], capture_output=True, check=False, timeout=60
    )
    return (done.stdout + done.stderr).decode(errors="replace").strip()


@dataclass(frozen=True, slots=True)
class Names:
    """The public class, after which the file is named, and the one with the main."""

    public: str
    main: str


def names_in(source: str) -> Names:
    """Return what the classes of a program are called, as far as its text tells."""
    public, main, last = "", "", ""
    # The classes around a place, each with the depth of braces it stands at.
    around: list[tuple[str, int]] = []
    depth = 0
    text = _SILENT.sub(" ", source)
    for match in _STRUCTURE.finditer(text):
        word = match[0]
        if word == "{":
            depth += 1
        elif word == "}":
            depth -= 1
            while around and around[-1][1] >= depth:
                around.pop()
        elif match[2]:
            while around and around[-1][1] >= depth:
                around.pop()
            around.append((match[2], depth))
            if depth == 0:
                last = match[2]
                public = public or (match[2] if match[1] else "")
        elif not main and around:
            main = "$".join(name for name, _ in around)
    package = _PACKAGE.search(text)
    prefix = f"{package[1]}." if package else ""
    return Names(public or "Main", prefix + (main or public or last or "Main"))


def main_class(source: str) -> str:
    """Return the class that holds the main method."""
    return names_in(source).main


def file_name(source: str) -> str:
    """Return the name of the file that the compiler wants a program in."""
    return f"{names_in(source).public}.java"


def compile_java(
    worker: Worker, source: str, limits: Limits
) -> tuple[Run, bytes | None]:
    """Compile a program; return how that went, and an archive of its classes if any.

    Its `file_name` must be one that a file can have.

    Raises:
      JudgeError: we failed.
    """
    compiler, _ = find_java()
    worker.start_native()
    folder, inside = worker.build_directory, worker.native.work
    clear(folder)
    name = file_name(source)
    path = folder / name
    path.write_bytes(source.encode("utf-8", "replace"))
    path.chmod(0o644)
    flags = ["-J-Xmx512m", *(f"-J{flag}" for flag in MACHINE_FLAGS)]
    flags += ["-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", inside]
    run = worker.run_tool(
        [compiler, *flags, f"{inside}/{name}"],
        b"",
        limits,
        environment={"TMPDIR": inside, "LC_ALL": "C.UTF-8"},
        address_bytes=0,
    )
    archive = archive_of(folder) if run.exit_code == 0 else None
    clear(folder)
    if run.exit_code == 0 and archive is None:
        # For the compiler nothing is wrong with a program that is empty.
        run = dataclasses.replace(run, message=b"the program holds no class")
    return run, archive


def run_java(
    worker: Worker, archive: Path, name: str, data: bytes, limits: Limits
) -> Run:
    """Run the main class of an archive on an input."""
    _, machine = find_java()
    worker.start_native()
    place = worker.files_directory / f"{archive.name}.jar"
    if not place.exists():
        clear(worker.files_directory)
        shutil.copyfile(archive, place)
        place.chmod(0o444)
    heap = max(16 << 20, limits.memory_limit_bytes)
    command = [machine, f"-Xmx{heap}", f"-Xss{STACK_BYTES}", *MACHINE_FLAGS]
    command += ["-cp", f"{worker.native.files}/{place.name}", name]
    room = Limits(
        time_limit_s=limits.time_limit_s,
        memory_limit_bytes=limits.memory_limit_bytes + MACHINE_BYTES,
        output_limit_bytes=limits.output_limit_bytes,
        wall_factor=limits.wall_factor,
    )
    run = worker.run_tool(
        command,
        data,
        room,
        cwd=worker.native.files,
        environment={"LC_ALL": "C.UTF-8"},
        address_bytes=0,
        profile="java",
    )
    used = max(0, run.memory_bytes - MACHINE_BYTES)
    return dataclasses.replace(run, memory_bytes=used)


def archive_of(folder: Path) -> bytes | None:
    """Return the class files below a folder of an untrusted user, as an archive.

    `None` if there is none.
    """
    packed = io.BytesIO()
    count = 0
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob("*.class")):
            if path.is_file() and not path.is_symlink():
                archive.writestr(str(path.relative_to(folder)), path.read_bytes())
                count += 1
    return packed.getvalue() if count else None
