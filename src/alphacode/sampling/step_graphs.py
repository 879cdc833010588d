"""Steps recorded as CUDA graphs: one launch in place of some thousand.

The one part of slots that needs a GPU. What it records is `SlotStep.run`, which tests
run without it. A recording is believed once it has drawn what the step itself draws.
"""

import threading
import warnings
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any, Literal, Protocol

import torch

Use = Literal["auto", "on", "off"]

# Steps before a recording, in which libraries choose kernels and take their memory.
_REHEARSALS = 3
# Recordings kept; the one not used for longest goes first. A batch meets some thirty:
# six to eight lengths with all rows, then ever fewer rows.
MOST_GRAPHS = 48
# A process may record one graph at a time, and must not wait for the device meanwhile.
_ONE_AT_A_TIME = threading.Lock()


class Recorder(Protocol):
    """Makes something that repeats a step; replaced in tests."""

    def record(self, step: Callable[[], None]) -> Any:
        """Return what has `replay()` and `reset()`."""

    def renew(self) -> None:
        """Expect that all recordings so far are given back; none runs any more."""


class Stage(Protocol):
    """What steps work on."""

    def at_rest(self) -> AbstractContextManager[None]:
        """Return a context in which steps leave no trace."""

    def agree(self, replay: Callable[[], None], step: Callable[[], None]) -> bool:
        """Take one step both ways from the same state; keep what `step` wrote.

        Returns:
          Whether both wrote the same, up to rounding.
        """


class CudaRecorder:
    """Records into graphs that share one pool of memory.

    What a step leaves behind lies in tensors made before; of the pool nothing is read
    from one replay to the next, so that graphs may follow each other in any order.
    """

    def __init__(self, device: torch.device) -> None:
        """Record on a device, whichever is the current one."""
        self._device = device
        with torch.cuda.device(device):
            # One for rehearsals and recordings: what libraries keep for a stream is
            # then taken in a rehearsal, and never from the memory of a graph.
            self._stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        self.renew()

    def renew(self) -> None:
        """Take another pool: one that no graph holds any more must not be used."""
        with _ONE_AT_A_TIME:
            torch.cuda.synchronize(self._device)
            self._pool = torch.cuda.graph_pool_handle()

    def record(self, step: Callable[[], None]) -> Any:
        """Rehearse a step on a stream of its own, then record it there."""
        with _ONE_AT_A_TIME, torch.cuda.device(self._device):
            here, stream = torch.cuda.current_stream(), self._stream
            stream.wait_stream(here)
            try:
                # Outermost, as `torch.cuda.graph` leaves its stream in place where a
                # recording cannot be ended.
                with torch.cuda.stream(stream):
                    for _ in range(_REHEARSALS):
                        step()
                    graph = self._record(step)
            except RuntimeError:
                self._clean_up()
                raise
            finally:
                here.wait_stream(stream)
            return graph

    def _record(self, step: Callable[[], None]) -> Any:
        graph = torch.cuda.CUDAGraph()
        # Other threads may go on using the device.
        mode = "thread_local"
        with torch.cuda.graph(
            graph, pool=self._pool, stream=self._stream, capture_error_mode=mode
        ):
            step()
        return graph

    def _clean_up(self) -> None:
        """Tell torch that a recording is over.

        It does not know where the recording could not be ended: the allocator would
        then give no memory back that is needed, and the device's random numbers would
        be refused. Where it does know, this changes nothing.
        """
        index = torch.cuda.current_device()
        end = getattr(torch._C, "_cuda_endAllocateToPool", None)
        if end is not None:
            with suppress(RuntimeError):
                end(index, self._pool)
        with suppress(RuntimeError, AttributeError):
            generator = torch.cuda.default_generators[index]
            generator.graphsafe_set_state(generator.clone_state())


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
            self.recorder = CudaRecorder(device)
        self._graphs: OrderedDict[tuple[int, int], Any] = OrderedDict()

    def __len__(self) -> int:
        return len(self._graphs)

    def run(self, key: tuple[int, int], step: Callable[[], None], stage: Stage) -> None:
        """Run a step once.

        Args:
          key: names the step; the same key is always the same step.
          stage: what the step works on; used to record.
        """
        if self.recorder is None:
            step()
        elif key in self._graphs:
            self._graphs.move_to_end(key)
            self._graphs[key].replay()
        elif not self._record(key, self.recorder, step, stage):
            step()

    def clear(self) -> None:
        """Give all recordings back."""
        if self.recorder is not None:
            # First, as it waits: none may run while it is given back.
            self.recorder.renew()
        while self._graphs:
            self._graphs.popitem()[1].reset()

    def _record(
        self,
        key: tuple[int, int],
        recorder: Recorder,
        step: Callable[[], None],
        stage: Stage,
    ) -> bool:
        """Record a step and try it; return whether a step was taken with it."""
        try:
            with stage.at_rest():
                graph = recorder.record(step)
            self._graphs[key] = graph
            if stage.agree(graph.replay, step):
                # After a recording, which waits: what goes runs no more.
                while len(self._graphs) > MOST_GRAPHS:
                    self._graphs.popitem(last=False)[1].reset()
                return True
        except RuntimeError as error:
            if self._must or ran_out_of_memory(error):
                raise
            self._give_up(_causes(error))
            return False
        reason = "what was recorded draws other tokens than the step"
        if self._must:
            raise RuntimeError(f"a CUDA graph is wrong: {reason}")
        self._give_up(reason)
        return True

    def _give_up(self, reason: str) -> None:
        warnings.warn(
            f"no CUDA graph could be recorded ({reason}); steps run without, slower",
            RuntimeWarning,
            stacklevel=4,
        )
        self.clear()
        self.recorder = None


def ran_out_of_memory(error: BaseException) -> bool:
    """Return whether an error says that a device has too little memory.

    Not all of them are torch's own: the driver's and cuBLAS's come as others.
    """
    if isinstance(error, torch.OutOfMemoryError):
        return True
    text = str(error)
    return "CUDA error: out of memory" in text or "CUBLAS_STATUS_ALLOC_FAILED" in text


def _causes(error: BaseException) -> str:
    """Return the first lines of an error and of those that it came of, first to last.

    A recording that an operation broke ends with an error that names none.
    """
    lines: list[str] = []
    one: BaseException | None = error
    while one is not None:
        lines.append(str(one).strip().partition("\n")[0] or type(one).__name__)
        one = one.__cause__ or one.__context__
    return "; then ".join(reversed(lines))
