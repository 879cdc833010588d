"""When steps are recorded, replayed and given up; with a recorder that needs no GPU."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import torch

from alphacode.sampling.step_graphs import (
    MOST_GRAPHS,
    StepGraphs,
    Use,
    ran_out_of_memory,
)

CPU = torch.device("cpu")


class Replay:
    def __init__(self, step: Callable[[], None]) -> None:
        self.replay = step
        self.resets = 0

    def reset(self) -> None:
        self.resets += 1


class FakeRecorder:
    """Remembers the step in place of recording it, or fails."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.made: list[Replay] = []
        self.pools = 1

    def renew(self) -> None:
        self.pools += 1

    def record(self, step: Callable[[], None]) -> Any:
        if self.error:
            raise self.error
        self.made.append(Replay(step))
        return self.made[-1]


def graphs_with(recorder: FakeRecorder, use: Use = "auto") -> StepGraphs:
    graphs = StepGraphs(use, CPU)
    assert graphs.recorder is None, "a CPU records nothing"
    graphs.recorder = recorder
    return graphs


class Stage:
    """Believes a recording or does not; takes a step each time it is asked."""

    def __init__(self, agrees: bool = True) -> None:
        self.agrees, self.rests = agrees, 0

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        self.rests += 1
        yield

    def agree(self, replay: Callable[[], None], step: Callable[[], None]) -> bool:
        step()
        return self.agrees


STAGE = Stage()


def test_a_step_is_recorded_once_and_then_replayed() -> None:
    recorder, calls = FakeRecorder(), list[int]()
    graphs = graphs_with(recorder)
    for _ in range(3):
        graphs.run((8, 64), lambda: calls.append(1), STAGE)
        graphs.run((8, 128), lambda: calls.append(2), STAGE)
    assert calls == [1, 2] * 3
    assert len(recorder.made) == len(graphs) == 2


def test_the_graph_not_used_for_longest_goes_first() -> None:
    recorder = FakeRecorder()
    graphs = graphs_with(recorder)
    for rows in range(MOST_GRAPHS):
        graphs.run((rows, 64), lambda: None, STAGE)
    graphs.run((0, 64), lambda: None, STAGE)
    graphs.run((999, 64), lambda: None, STAGE)
    assert len(graphs) == MOST_GRAPHS
    assert [made.resets for made in recorder.made[:3]] == [0, 1, 0]
    graphs.clear()
    assert len(graphs) == 0
    assert recorder.pools == 2, "a pool that no graph holds must not be used again"
    assert all(made.resets == 1 for made in recorder.made)


def test_without_a_recording_steps_go_on() -> None:
    calls: list[int] = []
    graphs = graphs_with(FakeRecorder(RuntimeError("not permitted when capturing")))
    with pytest.warns(RuntimeWarning, match="not permitted"):
        graphs.run((8, 64), lambda: calls.append(1), STAGE)
    graphs.run((8, 64), lambda: calls.append(2), STAGE)
    assert calls == [1, 2]


def test_failures_that_are_to_be_heard() -> None:
    graphs = graphs_with(FakeRecorder(RuntimeError("not permitted")), "on")
    with pytest.raises(RuntimeError, match="not permitted"):
        graphs.run((8, 64), lambda: None, STAGE)
    graphs = graphs_with(FakeRecorder(torch.OutOfMemoryError("CUDA out of memory")))
    with pytest.raises(torch.OutOfMemoryError):
        graphs.run((8, 64), lambda: None, STAGE)
    assert graphs.recorder is not None


def test_a_recording_that_draws_something_else_is_not_believed() -> None:
    calls: list[int] = []
    graphs = graphs_with(FakeRecorder())
    with pytest.warns(RuntimeWarning, match="other tokens"):
        graphs.run((8, 64), lambda: calls.append(1), Stage(agrees=False))
    assert calls == [1], "the step itself is taken once"
    assert len(graphs) == 0
    graphs.run((8, 64), lambda: calls.append(2), STAGE)
    assert calls == [1, 2]
    graphs = graphs_with(FakeRecorder(), "on")
    with pytest.raises(RuntimeError, match="other tokens"):
        graphs.run((8, 64), lambda: None, Stage(agrees=False))


def test_the_warning_names_what_came_first() -> None:
    error = RuntimeError("invalidated by an earlier error\nmore")
    error.__context__ = RuntimeError("a copy to the host")
    graphs = graphs_with(FakeRecorder(error))
    with pytest.warns(RuntimeWarning, match=r"host; then invalidated by an .*error\)"):
        graphs.run((8, 64), lambda: None, STAGE)


@pytest.mark.parametrize("use", ["auto", "on"])
def test_the_drivers_lack_of_memory_is_one_too(use: Use) -> None:
    error = RuntimeError("CUDA error: out of memory\nCompile with ...")
    graphs = graphs_with(FakeRecorder(error), use)
    with pytest.raises(RuntimeError) as caught:
        graphs.run((8, 64), lambda: None, STAGE)
    assert ran_out_of_memory(caught.value)
    assert graphs.recorder is not None
    assert not ran_out_of_memory(RuntimeError("invalid argument"))
