"""Items made in a thread of their own, ahead of whoever takes them, but not far ahead.

The thread waits where the queue is full, so that memory is bounded; whoever takes may
wait for a while only and do something else meanwhile. How long the thread waited is
kept: together with the taker's own waiting it says which side sets the pace.
"""

import threading
import time
from collections import deque
from collections.abc import Generator
from types import TracebackType
from typing import Generic, Self, TypeVar

Item = TypeVar("Item")


class Producer(Generic[Item]):
    """A generator that runs in a thread; a context manager.

    Whatever the generator raises is raised again from `take`, once the items before it
    are taken. Leaving the `with` block ends the generator at its next item, closes it
    in its thread and waits for that; items not taken are dropped.
    """

    def __init__(self, items: Generator[Item, None, None], bound: int) -> None:
        """Hold a generator; it is begun when the `with` block is entered.

        Args:
          bound: how many items wait at most.
        """
        self._generator = items
        self._bound = bound
        self._items: deque[Item] = deque()
        self._changed = threading.Condition()
        self._error: BaseException | None = None
        self._is_stopped = False
        self._ended_at: float | None = None
        self._waited_s = 0.0
        self._waits_since: float | None = None
        # Where a second Ctrl-C ends the program, the thread does not hold it up.
        self._thread = threading.Thread(target=self._make, name="producer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        with self._changed:
            self._items.clear()
            self._changed.notify_all()
        self._thread.join()
        # An error that nobody took is not lost, unless another is on its way.
        if error is None and self._error is not None:
            raise self._error

    @property
    def is_done(self) -> bool:
        """Whether all there was has been taken, or raised."""
        with self._changed:
            is_empty = not self._items and self._error is None
            return is_empty and self._ended_at is not None

    @property
    def idle_s(self) -> float:
        """Seconds in which the thread waited for room, and since it had ended."""
        with self._changed:
            now = time.monotonic()
            since = self._ended_at if self._ended_at is not None else self._waits_since
            return self._waited_s + (0.0 if since is None else now - since)

    def take(self, timeout_s: float) -> Item | None:
        """Return the next item; `None` if none came in time, or none will (`is_done`).

        Raises:
          BaseException: what the generator raised.
        """
        with self._changed:
            if not self._items and self._ended_at is None:
                self._changed.wait(timeout_s)
            if self._items:
                item = self._items.popleft()
                self._changed.notify_all()
                return item
            if self._error is not None:
                error, self._error = self._error, None
                raise error
            return None

    def stop(self) -> None:
        """Have the generator end at its next item; what it has made can be taken."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()

    def _make(self) -> None:
        try:
            try:
                for item in self._generator:
                    if not self._put(item):
                        break
            finally:
                self._generator.close()
        except BaseException as error:
            # Whatever it is, it belongs to the thread that asked.
            self._error = error
        with self._changed:
            self._ended_at = time.monotonic()
            self._changed.notify_all()

    def _put(self, item: Item) -> bool:
        """Queue an item when there is room; return whether more are wanted."""
        with self._changed:
            if len(self._items) >= self._bound and not self._is_stopped:
                self._waits_since = time.monotonic()
                while len(self._items) >= self._bound and not self._is_stopped:
                    self._changed.wait()
                self._waited_s += time.monotonic() - self._waits_since
                self._waits_since = None
            self._items.append(item)
            self._changed.notify_all()
            return not self._is_stopped
