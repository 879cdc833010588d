"""Compile C++ and Java, each text once, with the rights of the worker's user."""

import os
import stat
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from alphacode.core.errors import JudgeError
from alphacode.core.limits import Limits
from alphacode.judge.artefacts import Artefacts, default_cache_dir
from alphacode.judge.complaints import is_our_fault, needs_second_opinion, ran_out
from alphacode.judge.java import compile_java, file_name, java_version, main_class
from alphacode.judge.joined_cpp import FLAGS, blamed, joined_text
from alphacode.judge.run import Run
from alphacode.judge.settings import JudgeSettings
from alphacode.judge.toolchain import Toolchain, build_toolchain
from alphacode.judge.worker import Worker

MAX_BINARY_BYTES = 64 << 20
MAX_MESSAGE_CHARS = 4096
# A compiler never waits for anything but a processor, and what it may spend of that is
# limited: on a crowded machine it takes as long as it takes.
COMPILE_WALL_FACTOR = 20.0
# Changes with how Java programs are compiled.
JAVA_LAYOUT = "java-2"
# Many programs joined take a second or two. Whatever takes much longer is tried alone,
# as are those that are left when so often some did not compile.
JOINED_TIME_LIMIT_S, JOINED_TRIES = 10.0, 4
# Of a file, on every file system that matters.
MOST_NAME_BYTES = 255


class CompileFailedError(Exception):
    """A program does not compile; the text is the compiler's."""


class Compiler:
    """Compiles C++ and Java through a cache; safe for threads."""

    def __init__(self, settings: JudgeSettings) -> None:
        self.settings = settings
        directory = settings.cache_dir or default_cache_dir()
        self.artefacts = Artefacts(
            directory.expanduser().absolute(), settings.cache_limit_bytes
        )
        self._toolchain: Toolchain | None = None
        self._lock = threading.Lock()
        self._busy: dict[str, threading.Lock] = {}

    def compile(self, worker: Worker, source: str) -> Path:
        """Return the compiled program, from the cache if it was ever compiled.

        Raises:
          CompileFailedError: the program is at fault.
          JudgeError: we are.
        """
        toolchain = self.toolchain()
        key = Artefacts.key(source, toolchain.identity, worker.level)
        with self._only_one(key):
            kept = self.artefacts.binary(key)
            if kept is not None:
                return kept
            complaint = self.artefacts.complaint(key)
            if complaint is not None:
                raise CompileFailedError(complaint)
            return self._compile(worker, toolchain, key, source)

    def is_known(self, worker: Worker, source: str) -> bool:
        """Return whether it is known what C++ source compiles to, or that it cannot."""
        key = Artefacts.key(source, self.toolchain().identity, worker.level)
        artefacts = self.artefacts
        return bool(artefacts.binary(key)) or artefacts.complaint(key) is not None

    def compile_joined(
        self, worker: Worker, forms: Mapping[int, str]
    ) -> tuple[bytes, list[int]] | None:
        """Compile many programs as one, and nothing is kept of it.

        Args:
          forms: what `plain_form` gives of each, by numbers of the caller's.

        Returns:
          The program and the numbers of those that it holds, in the order in which it
          counts them from 0; `None` where that does not come about. Programs that do
          not compile are left out.

        Raises:
          JudgeError: we are at fault.
        """
        toolchain = self.toolchain()
        limit_s = min(self.settings.compile_time_limit_s, JOINED_TIME_LIMIT_S)
        limits = replace(self._limits(), time_limit_s=limit_s)
        arguments = (*FLAGS, *toolchain.arguments)
        left = dict(forms)
        for _ in range(JOINED_TRIES):
            if len(left) < 2:
                return None
            run = self._run(worker, toolchain, arguments, joined_text(left), limits)
            if run.exit_code == 0:
                return self._collect(worker), list(left)
            guilty = set() if run.killed else blamed(_text(run)) & left.keys()
            if not guilty:
                return None
            left = {n: form for n, form in left.items() if n not in guilty}
        return None

    def compile_java(self, worker: Worker, source: str) -> tuple[Path, str]:
        """Return an archive of classes and the name of the main one.

        Raises:
          CompileFailedError: the program is at fault.
          JudgeError: we are.
        """
        key = Artefacts.key(JAVA_LAYOUT, source, java_version(), worker.level)
        with self._only_one(key):
            kept = self.artefacts.binary(key)
            if kept is not None:
                return kept, main_class(source)
            complaint = self.artefacts.complaint(key)
            if complaint is not None:
                raise CompileFailedError(complaint)
            if len(file_name(source).encode("utf-8", "replace")) > MOST_NAME_BYTES:
                raise CompileFailedError("the public class has too long a name")
            worker.clear_files()
            run, archive = compile_java(worker, source, self._limits())
            self._check(run, source)
            if archive is None:
                self._keep_complaint(key, run)
                raise CompileFailedError(_first_lines(run))
            return self.artefacts.keep_binary(key, archive), main_class(source)

    def toolchain(self) -> Toolchain:
        """Return the compiler and its precompiled header, made on first use."""
        with self._lock:
            if self._toolchain is None:
                standard = f"-std={self.settings.cpp_standard}"
                self._toolchain = build_toolchain(
                    self.artefacts.directory,
                    (standard, *self.settings.cpp_flags),
                    self.settings.cpp_compiler,
                )
            return self._toolchain

    @contextmanager
    def _only_one(self, key: str) -> Iterator[None]:
        with self._lock:
            lock = self._busy.setdefault(key, threading.Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._busy.pop(key, None)

    def _compile(
        self, worker: Worker, toolchain: Toolchain, key: str, source: str
    ) -> Path:
        run = self._run(worker, toolchain, toolchain.arguments, source)
        if (
            run.exit_code != 0
            and toolchain.has_header
            and needs_second_opinion(source, _text(run), toolchain.rare_names)
        ):
            run = self._run(worker, toolchain, toolchain.plain_arguments, source)
        if run.exit_code == 0:
            return self.artefacts.keep_binary(key, self._collect(worker))
        self._keep_complaint(key, run)
        raise CompileFailedError(_first_lines(run))

    def _keep_complaint(self, key: str, run: Run) -> None:
        # What depends on the load of the machine is not remembered.
        if not (run.killed or run.exit_code < 0 or ran_out(run.message)):
            self.artefacts.keep_complaint(key, _first_lines(run))

    def _limits(self) -> Limits:
        return Limits(
            time_limit_s=self.settings.compile_time_limit_s,
            memory_limit_bytes=self.settings.compile_memory_limit_bytes,
            output_limit_bytes=MAX_BINARY_BYTES,
            wall_factor=COMPILE_WALL_FACTOR,
        )

    def _run(
        self,
        worker: Worker,
        toolchain: Toolchain,
        arguments: tuple[str, ...],
        source: str,
        limits: Limits | None = None,
    ) -> Run:
        worker.start_native()
        worker.clear_files()
        work = worker.native.work
        run = worker.run_tool(
            [toolchain.compiler, *arguments, "-s", "-o", f"{work}/program"],
            source.encode("utf-8", "surrogatepass"),
            limits or self._limits(),
            cwd=worker.native.toolchain(toolchain.directory),
            environment={"TMPDIR": work, "LC_ALL": "C"},
        )
        self._check(run, source)
        return run

    def _check(self, run: Run, source: str) -> None:
        if run.killed == "wall":
            # A compiler works or waits for a processor; its own limit is CPU time.
            raise JudgeError(
                f"a compilation took more than {run.wall_s:.0f} s: "
                "this machine is too crowded to judge"
            )
        text = source.encode("utf-8", "replace")
        if run.exit_code != 0 and not run.killed and is_our_fault(run.message, text):
            raise JudgeError(f"the compiler failed: {_first_lines(run)}")

    def _collect(self, worker: Worker) -> bytes:
        """Take the compiler's output from the directory of an untrusted user."""
        path = worker.build_directory / "program"
        try:
            file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            with os.fdopen(file, "rb") as binary:
                if not stat.S_ISREG(os.fstat(file).st_mode):
                    raise JudgeError("the compiler's output is not a file")
                content = binary.read(MAX_BINARY_BYTES + 1)
            path.unlink()
        except OSError as error:
            raise JudgeError(f"the compiler left no program: {error}") from error
        return content


def _first_lines(run: Run) -> str:
    if run.killed == "cpu":
        return f"compilation stopped after {run.cpu_s:.0f} s of processor time"
    return _text(run)[:MAX_MESSAGE_CHARS] or f"the compiler ended with {run.exit_code}"


def _text(run: Run) -> str:
    return run.message.decode("utf-8", "backslashreplace").strip()
