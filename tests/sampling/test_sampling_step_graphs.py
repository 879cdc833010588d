"""When steps are recorded, replayed and given up; with a recorder that needs no GPU."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import pytest
import torch

from alphacode.sampling.step_graphs import MOST_GRAPHS, StepGraphs, Use

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


def rest() -> AbstractContextManager[None]:
    return nullcontext()


def test_a_step_is_recorded_once_and_then_replayed() -> None:
    recorder, calls = FakeRecorder(), list[int]()
    graphs = graphs_with(recorder)
    for _ in range(3):
        graphs.run((8, 64), lambda: calls.append(1), rest())
        graphs.run((8, 128), lambda: calls.append(2), rest())
    assert calls == [1, 2] * 3
    assert len(recorder.made) == len(graphs) == 2


def test_the_graph_not_used_for_longest_goes_first() -> None:
    recorder = FakeRecorder()
    graphs = graphs_with(recorder)
    for rows in range(MOST_GRAPHS):
        graphs.run((rows, 64), lambda: None, rest())
    graphs.run((0, 64), lambda: None, rest())
    graphs.run((999, 64), lambda: None, rest())
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
        graphs.run((8, 64), lambda: calls.append(1), rest())
    graphs.run((8, 64), lambda: calls.append(2), rest())
    assert calls == [1, 2]


def test_failures_that_are_to_be_heard() -> None:
    graphs = graphs_with(FakeRecorder(RuntimeError("not permitted")), "on")
    with pytest.raises(RuntimeError, match="not permitted"):
        graphs.run((8, 64), lambda: None, rest())
    graphs = graphs_with(FakeRecorder(torch.OutOfMemoryError("CUDA out of memory")))
    with pytest.raises(torch.OutOfMemoryError):
        graphs.run((8, 64), lambda: None, rest())
    assert graphs.recorder is not None
