"""The thread that draws: a bounded queue, errors carried over, a clean end."""

import threading
import time
from collections.abc import Iterator

import pytest

from alphacode.pipeline.producer import Producer

SOON_S = 0.01


def take_all(producer: Producer[int]) -> Iterator[int]:
    while not producer.is_done:
        item = producer.take(SOON_S)
        if item is not None:
            yield item


def until(condition) -> None:  # type: ignore[no-untyped-def]
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_items_come_in_order_and_end() -> None:
    with Producer((n for n in range(1000)), bound=7) as producer:
        assert list(take_all(producer)) == list(range(1000))
        assert producer.take(0) is None


def test_no_more_than_the_bound_is_made_ahead() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for n in range(50):
            made.append(n)
            yield n

    with Producer(items(), bound=5) as producer:
        for taken in range(50):
            # Five wait, and the thread holds one that has no room.
            until(lambda: len(made) == min(taken + 6, 50))  # noqa: B023
            assert producer.take(SOON_S) == taken
        assert producer.idle_s > 0


def test_a_taker_need_not_wait_for_long() -> None:
    go = threading.Event()

    def items() -> Iterator[int]:
        go.wait(10)
        yield 1

    with Producer(items(), bound=5) as producer:
        assert producer.take(SOON_S) is None
        assert not producer.is_done
        assert producer.idle_s == 0
        go.set()
        assert list(take_all(producer)) == [1]


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt()], ids=repr)
def test_an_error_comes_after_the_items_before_it(error: BaseException) -> None:
    def items() -> Iterator[int]:
        yield 1
        yield 2
        raise error

    taken: list[int] = []
    with pytest.raises(type(error)):
        with Producer(items(), bound=5) as producer:
            taken.extend(take_all(producer))
    assert taken == [1, 2]


def test_an_error_that_nobody_took_is_raised_at_the_end() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("late")

    with pytest.raises(ValueError, match="late"):
        with Producer(items(), bound=5) as producer:
            until(lambda: producer.idle_s > 0)


def test_the_takers_own_error_wins_and_the_generator_is_closed_in_its_thread() -> None:
    closed: list[str] = []

    def items() -> Iterator[int]:
        try:
            yield from range(10**9)
        finally:
            closed.append(threading.current_thread().name)
            raise ValueError("at the end")

    with pytest.raises(KeyError):
        with Producer(items(), bound=3) as producer:
            assert producer.take(10) == 0
            raise KeyError
    assert closed == ["producer"]


def test_after_a_stop_what_was_made_can_still_be_taken() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for n in range(10**9):
            made.append(n)
            yield n

    with Producer(items(), bound=4) as producer:
        until(lambda: len(made) == 5)
        producer.stop()
        assert list(take_all(producer)) == made
        assert len(made) == 5


def test_no_thread_is_left() -> None:
    before = threading.active_count()
    for _ in range(5):
        with Producer((n for n in range(10**9)), bound=3) as producer:
            producer.take(1)
    assert threading.active_count() == before
