"""The file of answers: one line per program; a kill loses the one being written."""

import json
import threading
from array import array
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alphacode.core.errors import DataError, RunError
from alphacode.core.line_file import LineFile
from alphacode.service.lines import Key
from alphacode.service.reports import Report

MOST_LINES = 2**31


class Answers:
    """What is answered already, and the place for more; a context manager.

    Remembers 8 bytes for each line of the input: the digest of an answered line, or 0.
    """

    def __init__(self, path: Path, source: str) -> None:
        self.path = path
        self.source = source
        self.verdicts: Counter[str] = Counter()
        self.isolation: Counter[str] = Counter()
        self.unjudged = 0
        self.bad_lines = 0
        self._digests = array("Q")
        self._lock = threading.Lock()
        self._file = LineFile(path)

    @property
    def answered(self) -> int:
        """Programs that have a verdict."""
        return sum(self.verdicts.values())

    def __enter__(self) -> Self:
        """Open the file, alone, and read what is answered.

        Raises:
          RunError: it cannot be written, is in use, or holds something else.
        """
        with ExitStack() as stack:
            stack.enter_context(self._file)
            self._tidy()
            stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.__exit__(kind, error, trace)

    def is_answered(self, number: int, digest: int) -> bool:
        """Return whether a line has its verdict.

        Raises:
          DataError: it has one, but the line or what it is judged by has changed.
        """
        before = self._digests[number - 1] if number <= len(self._digests) else 0
        if before not in (0, digest):
            raise DataError(
                f"{self.source}, line {number}: the line, the problems or the judge's "
                f"settings are not those that {self.path} answers; expected them "
                "unchanged; restore them, or choose another file with --out"
            )
        return before != 0

    def refuse_more_than(self, lines: int) -> None:
        """Raise `DataError` if a line is answered that the input does not have."""
        number = len(self._digests)
        if number > lines:
            raise DataError(
                f"{self.source} ends after line {lines}, but {self.path} answers line "
                f"{number}; expected at least as many lines as before; restore them, "
                "or choose another file with --out"
            )

    def add(self, key: Key, report: Report) -> None:
        """Write the answer of a program.

        Raises:
          RunError: the place cannot be written.
        """
        with self._lock:
            if report.verdict is None:
                self.unjudged += 1
            else:
                self.verdicts[report.verdict] += 1
                self.isolation[report.isolation] += 1
            self._write(key, report)

    def add_bad(self, number: int, digest: int, error: str) -> None:
        """Write that a line is malformed."""
        report = Report(None, error, "", 0, 0, 0.0, 0.0, 0, "", False)
        with self._lock:
            self.bad_lines += 1
            self._write(Key(number, None, digest), report)

    def _write(self, key: Key, report: Report) -> None:
        row = {
            "line": key.line,
            "id": key.id,
            "verdict": report.verdict,
            "error": report.error,
            "tests_run": report.tests_run,
            "tests_passed": report.tests_passed,
            "cpu_s": report.cpu_s,
            "wall_s": report.wall_s,
            "memory_bytes": report.memory_bytes,
            "isolation": report.isolation,
            "screened": report.screened,
            "message": report.message,
            "digest": f"{key.digest:016x}",
        }
        self._file.add(json.dumps(row).encode())

    def _tidy(self) -> None:
        """Read what is answered; drop answers without a verdict."""
        unanswered = 0
        for number, line in self._file.lines():
            row = _answer_in(line)
            if row is None:
                raise RunError(
                    f"{self.path}, line {number}: found no answer of this verb; "
                    "choose another file with --out"
                )
            if row["verdict"] is None:
                unanswered += 1
            else:
                self._remember(row)
        if unanswered:
            self._file.keep(lambda line: json.loads(line)["verdict"] is not None)
        else:
            self._file.cut()

    def _remember(self, row: dict[str, Any]) -> None:
        number = row["line"]
        short = number - len(self._digests)
        if short > 0:
            self._digests.frombytes(bytes(short * self._digests.itemsize))
        self._digests[number - 1] = int(row["digest"], 16)
        self.verdicts[row["verdict"]] += 1
        self.isolation[row["isolation"]] += 1


def _answer_in(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
        digest = int(row["digest"], 16)
        is_ours = (
            type(row["line"]) is int
            and 0 < row["line"] <= MOST_LINES
            and 0 < digest < 2**64
            and isinstance(row["verdict"], str | None)
            and isinstance(row["isolation"], str)
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return row if is_ours else None
