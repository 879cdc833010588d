"""The file of answers: one line per program, and what a killed writer left of it.

Every line is with the system the moment it is written, so that a kill loses none but
the one being written, whose half is dropped when the file is opened again.
"""

import fcntl
import json
import os
import threading
from array import array
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from alphacode.core.errors import DataError, RunError
from alphacode.core.files import write_atomically
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
        self._file: BinaryIO | None = None

    @property
    def answered(self) -> int:
        """Programs that have a verdict."""
        return sum(self.verdicts.values())

    def __enter__(self) -> Self:
        """Open the file, alone, and read what is answered.

        Raises:
          RunError: it cannot be written, is in use, or holds something else.
        """
        self._file = self._locked()
        try:
            self._tidy()
        except BaseException:
            self._file.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._file is not None
        try:
            os.fsync(self._file.fileno())
        except OSError as failure:
            if error is None:
                raise self._refused(failure) from failure
        finally:
            self._file.close()

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
        assert self._file is not None
        line = json.dumps(row).encode() + b"\n"
        try:
            written = self._file.write(line)
        except OSError as error:
            raise self._refused(error) from error
        if written != len(line):
            raise RunError(
                f"cannot write {self.path}: the disk is full; free some space"
            )

    def _locked(self) -> BinaryIO:
        """Open the file so that no other process of ours writes it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and not self.path.is_file():
                raise RunError(
                    f"{self.path} is not a regular file, and answers are read again "
                    "to go on; choose a file with --out"
                )
            file = self.path.open("ab+", buffering=0)
        except OSError as error:
            raise self._refused(error) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Another process may have put a new file in its place meanwhile.
            is_ours = os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            is_ours = False
        if not is_ours:
            file.close()
            raise RunError(
                f"another process is writing {self.path}; wait for it, or choose "
                "another file with --out"
            )
        return file

    def _tidy(self) -> None:
        """Read what is answered; drop a torn line and answers without a verdict."""
        assert self._file is not None
        size = kept = unanswered = 0
        for line, row in self._rows():
            size += len(line)
            if row["verdict"] is None:
                unanswered += 1
                continue
            kept += 1
            self._remember(row)
        if not unanswered:
            # Beyond it there is at most the half of a line.
            os.ftruncate(self._file.fileno(), size)
            return
        write_atomically(self.path, self._copy_answered)
        self._file.close()
        self._file = self._locked()

    def _copy_answered(self, place: Path) -> None:
        with place.open("wb") as copy:
            for line, row in self._rows():
                if row["verdict"] is not None:
                    copy.write(line)

    def _rows(self) -> Iterator[tuple[bytes, dict[str, Any]]]:
        with self.path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    return
                row = _answer_in(line)
                if row is None:
                    raise RunError(
                        f"{self.path}, line {number}: found no answer of this verb; "
                        "choose another file with --out"
                    )
                yield line, row

    def _remember(self, row: dict[str, Any]) -> None:
        number = row["line"]
        short = number - len(self._digests)
        if short > 0:
            self._digests.frombytes(bytes(short * self._digests.itemsize))
        self._digests[number - 1] = int(row["digest"], 16)
        self.verdicts[row["verdict"]] += 1
        self.isolation[row["isolation"]] += 1

    def _refused(self, error: OSError) -> RunError:
        return RunError(
            f"cannot write {self.path}: {error.strerror or error}; "
            "choose another place or free some space"
        )


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
