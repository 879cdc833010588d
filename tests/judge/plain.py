"""A plain interpreter, to which the judge's own is compared."""

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from alphacode.core.problem import TestCase
from alphacode.core.verdict import Verdict
from alphacode.judge.checkers import Comparison
from alphacode.judge.privileges import find_python

# What an interpreter says when the file it was given is no program.
REFUSALS = (b"SyntaxError", b"IndentationError", b"TabError")
# A hundred times what ordinary programs take, also where the machine is busy.
TIMEOUT_S = 3.0
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}


@dataclass(frozen=True, slots=True)
class Plainly:
    """What a plain interpreter made of a program; no verdict if it took too long."""

    verdict: Verdict | None
    outputs: tuple[bytes, ...] = ()
    message: str = ""


class Plain:
    """Runs programs one after another, each in an interpreter of its own."""

    def __init__(self, directory: Path, *flags: str) -> None:
        self.file = directory / "solution.py"
        # Long integers may be printed, which the judge says it allows.
        self.command = [find_python(), *flags, "-X", "int_max_str_digits=0"]

    def judge(
        self, source: str, tests: tuple[TestCase, ...], right: Comparison
    ) -> Plainly:
        """Return what a program earns on tests, up to its first failure."""
        self.file.write_text(source, encoding="utf-8", newline="")
        outputs = []
        for test in tests:
            try:
                done = self._run(test.input.encode())
            except subprocess.TimeoutExpired:
                return Plainly(None, tuple(outputs))
            outputs.append(done.stdout)
            verdict = self._failure(done, test, right)
            if verdict is not None:
                said = done.stderr.decode(errors="backslashreplace")[-500:]
                return Plainly(verdict, tuple(outputs), said)
        return Plainly(Verdict.ACCEPTED, tuple(outputs))

    def _run(self, data: bytes) -> subprocess.CompletedProcess[bytes]:
        # A file and no pipe, as it is in the judge: programs may ask for its size.
        with tempfile.TemporaryFile() as given:
            given.write(data)
            given.seek(0)
            return subprocess.run(
                [*self.command, str(self.file)],
                stdin=given,
                capture_output=True,
                timeout=TIMEOUT_S,
                check=False,
                env=ENVIRONMENT,
                cwd=self.file.parent,
            )

    @staticmethod
    def _failure(
        done: subprocess.CompletedProcess[bytes], test: TestCase, right: Comparison
    ) -> Verdict | None:
        if done.returncode == 0:
            is_right = right(test.input.encode(), test.output.encode(), done.stdout)
            return None if is_right else Verdict.WRONG_ANSWER
        lines = done.stderr.splitlines()
        is_refused = lines and lines[-1].startswith(REFUSALS)
        if is_refused and not lines[0].startswith(b"Traceback"):
            return Verdict.COMPILE_ERROR
        return Verdict.RUNTIME_ERROR
