"""Let one worker run a program while all others pause.

Processor time itself grows on a crowded machine, so a run that came near its limit is
repeated with nothing of ours beside it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Quiet:
    """A lock that many share while they work, and one may ask to have alone."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._working = 0
        self._waiting = 0

    @contextmanager
    def working(self) -> Iterator[None]:
        """Share the machine with the other workers."""
        with self._condition:
            while self._waiting:
                self._condition.wait()
            self._working += 1
        try:
            yield
        finally:
            with self._condition:
                self._working -= 1
                self._condition.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the machine alone; for a worker that is `working`."""
        with self._condition:
            self._working -= 1
            self._waiting += 1
            self._condition.notify_all()
            while self._working:
                self._condition.wait()
            # Kept until the end, so that nobody begins; others that wait to be alone
            # come one after another.
            self._working += 1
        try:
            yield
        finally:
            with self._condition:
                self._waiting -= 1
                self._condition.notify_all()
