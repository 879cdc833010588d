"""The judge's end of a box for programs that are files, and for the tools they need."""

import functools
import json
import os
import signal
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.errors import JudgeError
from alphacode.core.limits import Limits
from alphacode.judge.box import ANSWER_GRACE_S, ENVIRONMENT, PATIENCE, Box
from alphacode.judge.run import Run
from alphacode.judge.zygote import filters

# Twins of the structures in launcher.cpp.
REQUEST = struct.Struct("=QQQQQQIIIIII")
ENDED = struct.Struct("=iiiiQQQQ")
KILLED = ("", "cpu", "wall", "starved")
# What the launcher has room for.
MOST_WORDS, MOST_BYTES = 500, 1 << 17
# Places inside the box, at the level that has places of its own.
WORK, TOOLCHAINS, FILES = "/work", "/toolchains", "/files"


@dataclass(frozen=True, slots=True)
class Command:
    """What is executed, and how it is confined.

    `profile` is `program` (one compiled file), `interpreter` (Python, which starts by
    its path), `java` or `tool`. With a `program`, that
    descriptor is executed instead of `argv[0]`. `address_bytes` 0 leaves address space
    unlimited. `processes` 0 leaves their number to the worker's limit. A `cwd` that
    begins with a colon lies below the toolchains.
    """

    argv: Sequence[str]
    profile: str
    limits: Limits
    address_bytes: int
    stack_bytes: int
    cwd: str
    environment: Mapping[str, str]
    program: int = -1
    processes: int = 0


class NativeBox(Box):
    """A launcher of compiled programs, compilers, virtual machines and checkers."""

    module = "native"

    def __init__(
        self,
        name: str,
        python: str,
        home: Path,
        level: str,
        *,
        user: int,
        toolchains: Path,
    ) -> None:
        super().__init__(name, python, home, level)
        self.user = user
        self.toolchains = toolchains
        # When the last command ended, on a clock that all boxes share. The box closes
        # its ends of pipes later: who broke off for that never seems to be the first.
        self.ended_ns = 0

    @property
    def work(self) -> str:
        """Where a tool finds the directory it may write to."""
        return WORK if self.level == "namespaces" else str(self.home / "build")

    @property
    def files(self) -> str:
        """Where a program finds files the judge hands it."""
        return FILES if self.level == "namespaces" else str(self.home / "run")

    def toolchain(self, directory: Path) -> str:
        """Return the name the launcher knows a directory of the toolchains by."""
        return f":{directory.relative_to(self.toolchains)}"

    def start(self, launcher: Path) -> None:
        """Start the launcher unless it runs.

        Raises:
          WorkerLostError: it did not come up.
        """
        if self.is_running:
            return
        shown = {
            str(self.toolchains): self._place(TOOLCHAINS, self.toolchains),
            str(self.home / "run"): self._place(FILES, self.home / "run"),
        }
        for place in sorted(Path("/etc").glob("java*")):
            shown[str(place)] = str(place)
        words = [str(self.user), self.level, str(self.home), json.dumps(shown)]
        file = os.open(launcher, os.O_RDONLY | os.O_CLOEXEC)
        try:
            self.start_process([], [file], [*words, self.work])
        finally:
            os.close(file)

    def run(self, command: Command, data: bytes) -> Run:
        """Execute a command on an input.

        Raises:
          JudgeError: it could not be started, or got no processor.
        """
        self.begin(command, data)
        return self.end(command)

    def begin(self, command: Command, data: bytes, files: Sequence[int] = ()) -> None:
        """Begin to execute a command.

        Args:
          files: descriptors to use for standard input and output instead of memory.
        """
        assert self.streams is not None
        self.streams.load(data)
        stdin, stdout, stderr = self.streams.files
        given = [*(files or (stdin, stdout)), stderr]
        if command.program >= 0:
            given.append(command.program)
        self.ask(self._request(command), given)

    def end(self, command: Command) -> Run:
        """Wait for the command that was begun.

        Raises:
          JudgeError: it could not be started, or got no processor.
        """
        assert self.streams is not None
        limits = command.limits
        wait_s = limits.wall_limit_s * PATIENCE + ANSWER_GRACE_S
        status, killed, failed, left, cpu_ns, wall_ns, peak_kb, self.ended_ns = (
            ENDED.unpack(self.answer(wait_s))
        )
        if failed:
            words = f"{os.strerror(failed)} ({command.argv[0]})"
            raise JudgeError(f"a program could not be started: {words}")
        if KILLED[killed] == "starved":
            raise JudgeError(
                f"a program got no processor for {wall_ns / 1e9:.0f} s: "
                "this machine is too crowded to judge"
            )
        output, output_size = self.streams.output(limits.output_limit_bytes)
        message, message_size = self.streams.message()
        return Run(
            exit_code=exit_code_of(status),
            killed=KILLED[killed],
            compile_error=None,
            cpu_s=cpu_ns / 1e9,
            wall_s=wall_ns / 1e9,
            memory_bytes=peak_kb * 1024,
            output=output,
            output_size=output_size,
            message=message,
            message_size=message_size,
            stragglers=left,
        )

    def _place(self, inside: str, outside: Path) -> str:
        return inside if self.level == "namespaces" else str(outside)

    def _request(self, command: Command) -> bytes:
        code = filter_of(command.profile, self.level)
        variables = {**ENVIRONMENT, **command.environment}
        words = [command.cwd, *command.argv]
        words += [f"{name}={value}" for name, value in variables.items()]
        rules = 0
        if "landlock" in self.layers:
            rules = 2 if command.profile == "tool" else 1
        limits = command.limits
        head = REQUEST.pack(
            int(limits.time_limit_s * 1e9),
            int(limits.wall_limit_s * 1e9),
            command.address_bytes,
            limits.output_limit_bytes + 1,
            command.stack_bytes,
            command.processes,
            len(code),
            len(command.argv),
            len(variables),
            rules,
            int(command.program >= 0),
            0,
        )
        text = b"".join(word.encode() + b"\0" for word in words)
        if len(words) > MOST_WORDS or len(head + code + text) > MOST_BYTES:
            raise JudgeError("a command is longer than the launcher takes")
        return head + code + text


@functools.cache
def filter_of(profile: str, level: str) -> bytes:
    """Return the seccomp filter of a profile at a level, empty where there is none."""
    if level == "none":
        return b""
    if profile == "tool":
        return filters.tool_filter()
    return filters.program_filter(read_only=level == "seccomp", profile=profile)


def exit_code_of(status: int) -> int:
    """Return the exit code of a wait status, minus the signal after a signal."""
    try:
        return os.waitstatus_to_exitcode(status)
    except ValueError:
        return -signal.SIGKILL
