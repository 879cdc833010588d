"""One worker of the judge: its user, its directory, and its boxes.

A box is started when the first program needs it and replaced when it was lost.
"""

import dataclasses
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alphacode.core.limits import Limits
from alphacode.judge.box import Box
from alphacode.judge.extras import find_numpy, wants_numpy
from alphacode.judge.launcher import build_launcher
from alphacode.judge.native_box import Command, NativeBox
from alphacode.judge.privileges import processes_allowed
from alphacode.judge.python_box import PythonBox
from alphacode.judge.run import Run, clear


class Worker:
    """Runs programs, one at a time.

    Not safe for threads, but for `interrupt`: each thread of the pool has its own.
    """

    def __init__(
        self,
        index: int,
        user: int,
        python: str,
        directory: Path,
        level: str,
        cache: Path,
    ) -> None:
        self.index = index
        self.user = user
        self.level = level
        self.cache = cache
        self.processes = processes_allowed(user)
        self.python = PythonBox(
            f"the fork server of worker {index}",
            python,
            directory / f"worker{index}-python",
            level,
            user=user,
            processes=self.processes,
        )
        self.numpy: PythonBox | None = None
        self.native, self.referee = (
            NativeBox(
                f"the {name} of worker {index}",
                python,
                directory / f"worker{index}-{name}",
                level,
                user=user,
                toolchains=cache / "toolchains",
            )
            for name in ("launcher", "referee")
        )

    @property
    def build_directory(self) -> Path:
        """Directory in which this worker's user, and nobody else, may write."""
        return self.native.home / "build"

    @property
    def files_directory(self) -> Path:
        """Directory of files that programs may read."""
        return self.native.home / "run"

    @property
    def layers(self) -> tuple[str, ...]:
        """What stands between a program and this machine, once a box has started."""
        return self.python.layers or self.native.layers

    def run_python(self, source: str, data: bytes, limits: Limits) -> Run:
        """Run a Python program on an input; see `PythonBox.run`."""
        return self.python_for(source).run(source, data, limits)

    def python_for(self, source: str) -> PythonBox:
        """Return the box for a Python program, started: it may want numpy."""
        if not wants_numpy(source):
            self.start_python()
            return self.python
        if self.numpy is None:
            plain = self.python
            self.numpy = PythonBox(
                f"the numpy server of worker {self.index}",
                plain.python,
                plain.home.with_name(f"worker{self.index}-numpy"),
                self.level,
                user=self.user,
                processes=self.processes,
                extras=find_numpy(plain.python, self.user, self.level),
            )
        self._start_server(self.numpy)
        return self.numpy

    @property
    def pythons(self) -> list[PythonBox]:
        """The boxes for Python programs."""
        return [self.python] if self.numpy is None else [self.python, self.numpy]

    @property
    def _boxes(self) -> list[Box]:
        return [*self.pythons, self.native, self.referee]

    def start_python(self) -> None:
        """Start the box for Python programs unless it runs."""
        self._start_server(self.python)

    def _start_server(self, box: PythonBox) -> None:
        if not box.is_running:
            self._make_directories(box.home)
            box.start()

    def start_native(self) -> None:
        """Start the box for all others unless it runs."""
        self._start_launcher(self.native)

    def clear_files(self) -> None:
        """Remove what earlier programs left where the next could read it."""
        if self.files_directory.exists():
            clear(self.files_directory)

    def start_referee(self) -> None:
        """Start the box that interactors run in, beside the programs they talk to."""
        self._start_launcher(self.referee)

    def _start_launcher(self, box: NativeBox) -> None:
        if not box.is_running:
            box.toolchains.mkdir(parents=True, exist_ok=True)
            self._make_directories(box.home)
            box.start(build_launcher(self.cache))

    def run_command(self, command: Command, data: bytes) -> Run:
        """Execute a command on an input."""
        self.start_native()
        return self.native.run(command, data)

    def run_tool(
        self, argv: Sequence[str], data: bytes, limits: Limits, **changes: Any
    ) -> Run:
        """Run a command of this machine, such as a compiler.

        Args:
          changes: fields of `Command` that differ from those of a compiler.
        """
        return self.run_command(self.tool(argv, limits, **changes), data)

    def tool(self, argv: Sequence[str], limits: Limits, **changes: Any) -> Command:
        """Return a command of this machine, confined as compilers are."""
        command = Command(
            argv=argv,
            profile="tool",
            limits=limits,
            address_bytes=2 * limits.memory_limit_bytes,
            stack_bytes=64 << 20,
            cwd=self.native.work,
            environment={},
            processes=self.processes,
        )
        return dataclasses.replace(command, **changes)

    def binary(
        self,
        program: int,
        limits: Limits,
        words: Sequence[str] = (),
        spare_bytes: int = 0,
    ) -> Command:
        """Return the execution of a compiled program, given as a descriptor.

        Args:
          words: what it is started with.
          spare_bytes: address space that it takes and that is not counted.
        """
        self.clear_files()
        # The stack may take nearly all of the memory, as contest sites allow; the rest
        # lets an endless recursion die of its stack rather than of its memory.
        return Command(
            argv=["solution", *words],
            profile="program",
            limits=limits,
            # A backstop: stacks of threads and untouched arrays count here.
            address_bytes=2 * limits.memory_limit_bytes + (64 << 20) + spare_bytes,
            stack_bytes=max(8 << 20, limits.memory_limit_bytes - (16 << 20)),
            cwd=self.native.files,
            environment={},
            program=program,
            processes=self.processes,
        )

    def interrupt(self) -> None:
        """End what runs now, from another thread; its owner finds the box lost."""
        for box in self._boxes:
            box.interrupt()

    def close(self) -> None:
        """Stop all boxes and whatever they run."""
        for box in self._boxes:
            box.close()
            shutil.rmtree(box.home, ignore_errors=True)

    def _make_directories(self, home: Path) -> None:
        build = home / "build"
        if not home.parent.exists():
            # The guard of a lost box may have removed it, empty as it was.
            home.parent.mkdir(parents=True)
            home.parent.chmod(0o711)
        for path, mode in ((home, 0o711), (home / "run", 0o755), (build, 0o700)):
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(mode)
        if self.user >= 0:
            os.chown(build, self.user, self.user)
