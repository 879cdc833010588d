"""Steps recorded as CUDA graphs: one launch in place of some thousand.

The one part of slots that needs a GPU. What it records is `SlotStep.run`, which tests
run without it.
"""

import warnings
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Literal, Protocol

import torch

Use = Literal["auto", "on", "off"]

# Steps before a recording, in which libraries choose kernels and take their memory.
_REHEARSALS = 3
# Recordings kept; the one not used for longest goes first.
MOST_GRAPHS = 24


class Recorder(Protocol):
    """Makes something that repeats a step; replaced in tests."""

    def record(self, step: Callable[[], None]) -> Any:
        """Return what has `replay()` and `reset()`."""

    def renew(self) -> None:
        """Expect that all recordings so far are given back."""


class CudaRecorder:
    """Records into graphs that share one pool of memory.

    What a step leaves behind lies in tensors made before; of the pool nothing is read
    from one replay to the next, so that graphs may follow each other in any order.
    """

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Take another pool: one that no graph holds any more must not be used."""
        self._pool = torch.cuda.graph_pool_handle()

    def record(self, step: Callable[[], None]) -> Any:
        """Rehearse a step on a stream of its own, then record it."""
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(_REHEARSALS):
                step()
        torch.cuda.current_stream().wait_stream(stream)
        graph = torch.cuda.CUDAGraph()
        # Other threads (those of a family's other members) may go on using the device.
        mode = "thread_local"
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode=mode):
            step()
        return graph


class StepGraphs:
    """Runs steps by key: from a recording of the key's step, or eagerly."""

    def __init__(self, use: Use, device: torch.device) -> None:
        """Decide; `auto` records on CUDA.

        Args:
          use: `on` makes a failed recording an error.
        """
        self._must = use == "on"
        is_cuda = device.type == "cuda"
        self.recorder: Recorder | None = None
        if use != "off" and is_cuda:
            self.recorder = CudaRecorder()
        self._graphs: OrderedDict[tuple[int, int], Any] = OrderedDict()

    def __len__(self) -> int:
        return len(self._graphs)

    def run(
        self,
        key: tuple[int, int],
        step: Callable[[], None],
        at_rest: AbstractContextManager[None],
    ) -> None:
        """Run a step once.

        Args:
          key: names the step; the same key is always the same step.
          at_rest: within it steps leave no trace; entered to record.
        """
        if self.recorder is not None and key not in self._graphs:
            with at_rest:
                self._record(key, self.recorder, step)
        if self.recorder is None:
            step()
            return
        self._graphs.move_to_end(key)
        self._graphs[key].replay()

    def clear(self) -> None:
        """Give all recordings back."""
        while self._graphs:
            self._graphs.popitem()[1].reset()
        if self.recorder is not None:
            self.recorder.renew()

    def _record(
        self, key: tuple[int, int], recorder: Recorder, step: Callable[[], None]
    ) -> None:
        while len(self._graphs) >= MOST_GRAPHS:
            self._graphs.popitem(last=False)[1].reset()
        try:
            self._graphs[key] = recorder.record(step)
        except torch.OutOfMemoryError:
            raise
        except RuntimeError as error:
            if self._must:
                raise
            warnings.warn(
                f"no CUDA graph could be recorded ({error}); steps run without, slower",
                RuntimeWarning,
                stacklevel=2,
            )
            self.clear()
            self.recorder = None
