"""What answers have cost so far: requests, tokens and money."""

import json
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from alphacode.core.errors import RunError
from alphacode.core.files import write_json

USAGE_FILE: Final = "usage.json"
# Between two writings of the file.
_WRITE_EVERY_S: Final = 2.0


@dataclass(slots=True)
class Usage:
    """Sums over requests; `cost` is in the currency of the prices."""

    requests: int = 0
    failed_requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0


class UsageMeter:
    """Adds up the usage of a run, over all processes that worked on it.

    Threads may add at the same time. The sums lie in a file that is written every two
    seconds and at the end: a kill loses no more than that.
    """

    def __init__(self, prompt_price: float, completion_price: float) -> None:
        """Begin with nothing; prices are those of a million tokens."""
        self._prices = prompt_price, completion_price
        self._lock = threading.Lock()
        self._usage = Usage()
        self._path: Path | None = None
        self._written_at = time.monotonic()

    def keep_in(self, folder: Path) -> None:
        """Go on from the sums in a folder's `usage.json`, and write them there.

        Raises:
          RunError: the file is damaged.
        """
        self._path = folder / USAGE_FILE
        if not self._path.is_file():
            return
        try:
            self._usage = Usage(**json.loads(self._path.read_text(encoding="utf-8")))
        except (ValueError, TypeError, OSError) as error:
            raise RunError(
                f"cannot read {self._path}: {error}; remove it to count from nothing"
            ) from None

    def count_failure(self) -> None:
        """Add a request that gave no answer."""
        with self._lock:
            self._usage.requests += 1
            self._usage.failed_requests += 1

    def count(self, prompt_tokens: int, completion_tokens: int) -> None:
        """Add a request that was answered."""
        dear, dearer = self._prices
        with self._lock:
            self._usage.requests += 1
            self._usage.prompt_tokens += prompt_tokens
            self._usage.completion_tokens += completion_tokens
            cost = prompt_tokens * dear + completion_tokens * dearer
            self._usage.cost += cost / 1e6

    def write(self, *, only_if_old: bool = False) -> None:
        """Write the file, if there is one; at most every two seconds if asked so.

        Raises:
          RunError: the place cannot be written.
        """
        now = time.monotonic()
        if only_if_old and now - self._written_at < _WRITE_EVERY_S:
            return
        self._written_at = now
        if self._path is not None:
            write_json(self._path, self.describe())

    def describe(self) -> dict[str, Any]:
        """Return the sums as plain data."""
        with self._lock:
            return asdict(self._usage)
