"""Run a function in several processes that form one group, as `torchrun` would."""

import contextlib
import multiprocessing
import os
import pickle
import signal
import socket
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

# A fork has torch imported already; tests compute on one thread, and on the CPU.
_CONTEXT = multiprocessing.get_context("fork")


class Ended(NamedTuple):
    """How one process ended."""

    exit_code: int | None
    """Negative: the signal that killed it."""
    value: Any
    """What the function returned."""
    error: BaseException | None
    """What it raised."""


def on_ranks(
    size: int, function: Callable[..., Any], *arguments: Any, timeout_s: float = 120
) -> list[Ended]:
    """Return how each rank ended; those that outlive the time are killed."""
    port = free_port()
    started = []
    for rank in range(size):
        ours, theirs = _CONTEXT.Pipe(duplex=False)
        process = _CONTEXT.Process(
            target=_run, args=(rank, size, port, theirs, function, arguments)
        )
        process.start()
        theirs.close()
        started.append((process, ours))
    ended = []
    deadline = time.monotonic() + timeout_s
    for process, ours in started:
        value, error = None, None
        # Read first: a process waits until what it sends is taken.
        with contextlib.suppress(EOFError):
            if ours.poll(max(deadline - time.monotonic(), 0)):
                value, error = pickle.loads(ours.recv_bytes())
        process.join(max(deadline - time.monotonic(), 1))
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
            process.join()
        ended.append(Ended(process.exitcode, value, error))
    return ended


def values_on_ranks(size: int, function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what each rank returned; an error of any is an error here."""
    ended = on_ranks(size, function, *arguments)
    for rank, each in enumerate(ended):
        if each.error is not None:
            raise each.error
        assert each.exit_code == 0, f"rank {rank} ended with {each.exit_code}"
    return [each.value for each in ended]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _run(
    rank: int,
    size: int,
    port: int,
    answer: Connection,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
) -> None:
    os.environ.update(
        RANK=str(rank),
        LOCAL_RANK=str(rank),
        WORLD_SIZE=str(size),
        LOCAL_WORLD_SIZE=str(size),
        MASTER_ADDR="127.0.0.1",
        MASTER_PORT=str(port),
    )
    try:
        value, error = function(*arguments), None
    except BaseException as raised:
        raised.add_note(traceback.format_exc())
        value, error = None, raised
    # By value: a tensor would otherwise be shared with a process that is gone.
    answer.send_bytes(pickle.dumps((value, error)))
    answer.close()
    # Nothing of the test session that was forked is to be ended twice.
    os._exit(0 if error is None else 1)
