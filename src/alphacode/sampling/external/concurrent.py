"""Call a function on many things in threads; results stream out as they come."""

import threading
from collections.abc import Callable, Iterable, Iterator
from queue import SimpleQueue
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class _Ended(NamedTuple):
    result: object
    error: BaseException | None


def as_they_come(
    function: Callable[[Item, threading.Event], Result],
    items: Iterable[Item],
    *,
    threads: int,
) -> Iterator[Result]:
    """Yield `function(item, stop)` for every item, in the order in which calls end.

    No more than `threads` calls are under way or wait to be taken, so that memory is
    bounded. If one fails, `stop` is set and no other begins, but what is under way is
    waited for and yielded before the error is raised: nothing that was paid for is
    lost. Closing the generator sets `stop` and waits for nothing.
    """
    todo: SimpleQueue[Item | None] = SimpleQueue()
    ended: SimpleQueue[_Ended] = SimpleQueue()
    stop = threading.Event()

    def work() -> None:
        while (item := todo.get()) is not None:
            try:
                ended.put(_Ended(function(item, stop), None))
            except BaseException as error:
                ended.put(_Ended(None, error))

    left = iter(items)
    started = under_way = 0
    failure: BaseException | None = None
    try:
        while True:
            while failure is None and under_way < threads:
                item = next(left, None)
                if item is None:
                    break
                if started < threads:
                    # A process that ends does not wait for requests.
                    threading.Thread(target=work, name="asking", daemon=True).start()
                    started += 1
                todo.put(item)
                under_way += 1
            if not under_way:
                break
            result, error = ended.get()
            under_way -= 1
            if error is None:
                yield result  # type: ignore[misc]
            else:
                stop.set()
                failure = failure or error
    finally:
        stop.set()
        for _ in range(started):
            todo.put(None)
    if failure is not None:
        raise failure
