"""The processes that train one model together, and this one's place among them.

They are started by `torchrun`; without it there is one process and no group. Rank 0
leads: it alone speaks, encodes the data and writes the finished model.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor
from torch import distributed as dist
from torch.distributed import PrefixStore  # type: ignore[attr-defined]
from torch.distributed.rendezvous import rendezvous

from alphacode.core.errors import AlphaCodeError, ConfigError, RunError

_READY, _FAILED = b"ready", b"failed:"
_ERROR = "error"
_PATIENCE_S = 2.0
_POLL_S = 0.1
# What torch's and gloo's errors say when another process is gone or silent.
_LOST = (
    "connection closed",
    "connection reset",
    "connection refused",
    "broken pipe",
    "timed out",
    "timeout",
    "gloo",
    "nccl",
    "socket",
)


class Processes:
    """All processes of a run as one of them sees them."""

    def __init__(
        self,
        rank: int = 0,
        size: int = 1,
        local_size: int = 1,
        device: torch.device | None = None,
        store: Any = None,
    ) -> None:
        self.rank, self.size, self.local_size = rank, size, local_size
        self.device = device
        """The device of this process, where a group was joined; else the settings'."""
        self._store = store

    @property
    def is_leader(self) -> bool:
        """Whether this process speaks and writes for all."""
        return self.rank == 0

    @contextmanager
    def leader_first(self, what: str) -> Iterator[None]:
        """Run the body in the leader, then in the others; call it once per `what`.

        The others wait as long as the leader needs.

        Raises:
          RunError: the leader failed, or is gone.
        """
        if self.size == 1:
            yield
        elif self.is_leader:
            try:
                yield
            except BaseException as error:
                self._store.set(what, _FAILED + str(error).encode())
                raise
            self._store.set(what, _READY)
        else:
            self._wait_for(what)
            yield

    def leader_decides(self, what: str, decide: Callable[[], bool]) -> bool:
        """Return what the leader finds, in all; call it once per `what`.

        The others wait as long as the leader needs.

        Raises:
          RunError: the leader failed, or is gone.
        """
        found = False
        with self.leader_first(what):
            if self.is_leader:
                found = decide()
                if self.size > 1:
                    self._store.set(f"{what}: found", str(int(found)))
            else:
                found = bytes(self._store.get(f"{what}: found")) == b"1"
        return found

    def add_up(self, tensor: Tensor) -> Tensor:
        """Return the sum of the tensors that all processes give; each gets it."""
        if self.size > 1:
            dist.all_reduce(tensor)
        return tensor

    def wait_for_all(self) -> None:
        """Return when every process has come here."""
        if self.size > 1:
            # A sum, not a barrier: that would guess this process's device.
            self.add_up(torch.zeros(1, device=self.device))

    @contextmanager
    def watched(self, when: str) -> Iterator[None]:
        """Turn the loss of another process into an error that says what to do.

        Raises:
          RunError: a process is gone or did not answer in time.
        """
        try:
            yield
        except RuntimeError as error:
            text = " ".join(str(error).split())
            is_lost = isinstance(error, dist.DistError) or any(
                mark in text.lower() for mark in _LOST
            )
            if self.size == 1 or not is_lost:
                raise
            raise RunError(
                f"process {self.rank} of {self.size} lost touch with another one "
                f"{when} ({text[:200]}): it failed, was killed, or took longer than "
                "parallel.timeout_s; the same command again goes on from the newest "
                "checkpoint"
            ) from error

    def tell_once(self, error: AlphaCodeError) -> None:
        """Mark an error that the leader has too: the leader tells it."""
        try:
            if self.is_leader:
                self._store.set(_ERROR, str(error))
                return
            if error.is_told_elsewhere:
                return
            patience = time.monotonic() + _PATIENCE_S
            while not self._store.check([_ERROR]) and time.monotonic() < patience:
                time.sleep(_POLL_S)
            if self._store.check([_ERROR]):
                told = bytes(self._store.get(_ERROR))
                error.is_told_elsewhere = told == str(error).encode()
                # torchrun ends the leader when this process has ended.
                time.sleep(_POLL_S * 5)
        except RuntimeError:
            # The leader is gone, and cannot tell anything.
            return

    def _wait_for(self, what: str) -> None:
        with self.watched(f"while it waited for the {what}"):
            while not self._store.check([what]):
                time.sleep(_POLL_S)
            said = bytes(self._store.get(what))
        if said.startswith(_FAILED):
            reason = said.removeprefix(_FAILED).decode()
            time.sleep(_POLL_S * 5)
            raise LeaderFailed(f"the leading process failed: {reason}")


class LeaderFailed(RunError):
    """The leader failed and says why; there is nothing to add."""

    is_told_elsewhere = True


ALONE = Processes()


def num_processes() -> int:
    """Return how many processes were started together; 1 without `torchrun`."""
    return _whole("WORLD_SIZE", 1)


def leads() -> bool:
    """Whether this process is the one that speaks, before any group is joined."""
    return _whole("RANK", 0) == 0


@contextmanager
def joined(device: str, timeout_s: float) -> Iterator[Processes]:
    """Join the other processes of the run, and leave them at the end.

    Args:
      device: `cpu` or `cuda`, the kind; each process of a machine takes a GPU of its
        own.
      timeout_s: how long a process waits for the others in one exchange.

    Raises:
      ConfigError: there are fewer GPUs than processes, or the environment that
        `torchrun` sets is not whole.
      RunError: the others cannot be reached.
    """
    if num_processes() == 1:
        yield ALONE
        return
    if dist.is_initialized():
        raise ConfigError("this process has already joined a group; leave it first")
    place = _device(device)
    timeout = timedelta(seconds=timeout_s)
    backend = "nccl" if device == "cuda" else "gloo"
    try:
        store, rank, size = next(rendezvous("env://", timeout=timeout))
        shared = PrefixStore("alphacode", store)
        dist.init_process_group(
            backend, store=store, rank=rank, world_size=size, timeout=timeout
        )
    except (RuntimeError, ValueError) as error:
        raise RunError(
            f"cannot join the other processes ({' '.join(str(error).split())[:200]}); "
            "start all of them with torchrun, with one --rdzv-endpoint"
        ) from error
    local_size = _whole("LOCAL_WORLD_SIZE", size)
    processes = Processes(rank, size, local_size, place, shared)
    try:
        yield processes
    except AlphaCodeError as error:
        processes.tell_once(error)
        raise
    # Not after an error: the others may be gone, and leaving would wait for them.
    processes.wait_for_all()
    dist.destroy_process_group()


def _device(kind: str) -> torch.device:
    if kind != "cuda":
        return torch.device(kind)
    local_rank, count = _whole("LOCAL_RANK", 0), torch.cuda.device_count()
    if local_rank >= count:
        raise ConfigError(
            f"this machine has {count} GPUs and process {local_rank} of it (counted "
            "from 0) finds none left; start one process per GPU"
        )
    torch.cuda.set_device(local_rank)
    return torch.device("cuda", local_rank)


def _whole(name: str, default: int) -> int:
    text = os.environ.get(name, str(default))
    if not text.isdecimal():
        raise ConfigError(
            f"the environment says {name}={text!r}, which is no number; torchrun sets "
            "it, and without torchrun it should be unset"
        )
    return int(text)
