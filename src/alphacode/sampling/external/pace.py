"""When the next request may begin: a rate, and pauses that a server asks for."""

import threading
import time


class Pace:
    """Begins of requests, over all threads."""

    def __init__(self, per_minute: float | None) -> None:
        """Let so many requests begin in a minute, evenly; `None` is no limit."""
        self._gap_s = 60.0 / per_minute if per_minute else 0.0
        self._lock = threading.Lock()
        self._next_at = self._paused_until = 0.0

    def wait(self, stop: threading.Event) -> bool:
        """Wait for a turn; return whether it came before `stop` was set."""
        while True:
            with self._lock:
                turn = max(self._next_at, time.monotonic())
                self._next_at = turn + self._gap_s
            if stop.wait(max(0.0, turn - time.monotonic())):
                return False
            # A pause may have begun meanwhile: then another turn, after it.
            if turn >= self._paused_until:
                return True

    def pause(self, seconds: float) -> None:
        """Let nothing begin for some seconds, whoever has a turn already included."""
        with self._lock:
            self._paused_until = max(self._paused_until, time.monotonic() + seconds)
            self._next_at = max(self._next_at, self._paused_until)
