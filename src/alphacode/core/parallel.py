"""Map a function over chunks in worker processes, in order, lazily."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from typing import Any, TypeVar

Setup = TypeVar("Setup")
Item = TypeVar("Item")
Result = TypeVar("Result")

# Filled in each worker process, once: what every call of it needs.
_worker: dict[str, Any] = {}


def num_cores() -> int:
    """Return the cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def map_in_order(
    function: Callable[[Setup, Item], Result],
    setup: Setup,
    items: Iterable[Item],
    *,
    workers: int,
) -> Iterator[Result]:
    """Yield `function(setup, item)` for every item, in the items' order.

    With one worker, or one item, all of it happens here. A bounded number of items is
    in flight, so that a set larger than memory passes through.
    """
    iterator = iter(items)
    # Processes take seconds to start, for which a single item need not wait.
    first = list(islice(iterator, 2)) if workers > 1 else []
    if len(first) < 2:
        for item in chain(first, iterator):
            yield function(setup, item)
        return
    # Forking a process in which torch has started its threads can hang.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        workers, mp_context=context, initializer=_prepare, initargs=(function, setup)
    ) as pool:
        waiting: deque[Future[Result]] = deque()
        for item in chain(first, iterator):
            waiting.append(pool.submit(_call, item))
            if len(waiting) >= 4 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _prepare(function: Callable[..., Any], setup: Any) -> None:
    _worker["function"], _worker["setup"] = function, setup


def _call(item: Any) -> Any:
    return _worker["function"](_worker["setup"], item)
