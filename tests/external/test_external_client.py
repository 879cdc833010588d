"""What a client never does: ask too often, wait too little, or show its key."""

import json
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from faulty_server import echo, serving, stream_body
from test_external_server import Drawer

from alphacode.core.errors import ModelServerError
from alphacode.core.sample import Sample
from alphacode.sampling.external.pace import Pace

SECRET = "sk-secret-123456"
ESCAPED = "sk-\\u0073ecret-123456"


class Gate:
    """Answers the first at once and the others when it is opened; counts who waits."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.lock = threading.Lock()
        self.asked = self.waiting = self.most = 0

    def __call__(self, body: dict[str, Any]) -> str:
        with self.lock:
            self.asked += 1
            self.waiting += 1
            self.most = max(self.most, self.waiting)
            is_first = self.asked == 1
        if not is_first:
            self.opened.wait(30)
        with self.lock:
            self.waiting -= 1
        return echo(body)


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_what_an_abandoned_drawing_asked_counts_among_those_at_once() -> None:
    gate = Gate()
    taken: list[Sample] = []
    with serving(answer=gate) as server, Drawer(server, concurrency=2) as drawer:
        stream = drawer.draw(10)
        next(stream)
        wait_until(lambda: gate.asked == 2)
        stream.close()
        assert gate.waiting == 1
        # Another drawing of the same client, while that one is still answered.
        other = threading.Thread(target=lambda: taken.extend(drawer.draw(4)))
        other.start()
        wait_until(lambda: gate.waiting >= 2)
        # Time for one too many to come.
        time.sleep(0.2)
        gate.opened.set()
        other.join(30)
    assert len(taken) == 4
    assert gate.most == 2


def ask(body: str, kind: str) -> str:
    """Return the text of the answer that a body is; no request is repeated."""
    with serving(always=(200, {"Content-Type": kind}, body)) as server:
        with Drawer(server, key=SECRET, retries=0) as drawer:
            return drawer.client.ask({}, threading.Event()).text


def test_a_key_in_escapes_does_not_come_back() -> None:
    assert json.loads(f'"{ESCAPED}"') == SECRET
    body = '{"choices": [{"message": {"content": "print(\'KEY\')"}}]}'
    text = ask(body.replace("KEY", ESCAPED), "application/json")
    assert text == "print('[key]')"


def test_a_key_in_parts_of_a_stream_does_not_come_back() -> None:
    body = stream_body(f"print('{SECRET}')")
    assert SECRET not in body
    assert ask(body, "text/event-stream") == "print('[key]')"


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
def test_a_key_in_escapes_is_not_shown_in_a_fault(kind: str) -> None:
    body = '{"error": {"message": "no account has KEY"}}'.replace("KEY", ESCAPED)
    body = f"data: {body}\n\n" if kind == "text/event-stream" else body
    with pytest.raises(ModelServerError, match="no account has") as told:
        ask(body, kind)
    error: BaseException | None = told.value
    while error is not None:
        assert SECRET not in str(error) and "[key]" in str(error)
        error = error.__cause__


def test_a_server_that_is_busy_and_then_gone_gave_no_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    statuses = [503, 503, 503, 503]

    def respond(request: httpx.Request) -> httpx.Response:
        if statuses:
            return httpx.Response(statuses.pop(), text="busy")
        raise httpx.ConnectError("refused", request=request)

    gone: Any = SimpleNamespace(url="http://gone/v1")
    with Drawer(gone, retries=6, backoff_s=0.001) as drawer:
        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            monkeypatch.setattr(drawer.client, "_http", http)
            with pytest.raises(ModelServerError) as told:
                drawer.client.ask({}, threading.Event())
            monkeypatch.undo()
    assert not statuses
    assert "http://gone/v1 gave no answer" in str(told.value)
    assert "another one failed" not in str(told.value)


class Waiting(threading.Event):
    """On it time passes by itself, and things happen while one waits."""

    def __init__(self, *happenings: Callable[[], object]) -> None:
        super().__init__()
        self.now = 100.0
        self.happenings = list(happenings)

    def wait(self, timeout: float | None = None) -> bool:
        if self.happenings:
            self.happenings.pop(0)()
        if not self.is_set():
            self.now += timeout or 0.0
        return self.is_set()


def paced(monkeypatch: pytest.MonkeyPatch, pace: Pace, stop: Waiting) -> None:
    """Let the clock be that of an event, and the first turn be taken."""
    clock = SimpleNamespace(monotonic=lambda: stop.now)
    monkeypatch.setattr("alphacode.sampling.external.pace.time", clock)
    assert pace.wait(threading.Event())


def test_a_pause_holds_those_back_that_have_a_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pace = Pace(60)
    # The second pause begins in the first, at 101, and ends at 111.
    stop = Waiting(lambda: pace.pause(5), lambda: pace.pause(10))
    paced(monkeypatch, pace, stop)
    assert pace.wait(stop)
    assert stop.now == 111


def test_a_short_pause_ends_no_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pace = Pace(None)
    stop = Waiting()
    paced(monkeypatch, pace, stop)
    pace.pause(8)
    pace.pause(2)
    assert pace.wait(stop)
    assert stop.now == 108


def test_a_pause_is_left_when_all_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    pace = Pace(60)
    stop = Waiting(lambda: pace.pause(5))
    paced(monkeypatch, pace, stop)
    stop.happenings.append(stop.set)
    assert not pace.wait(stop)
    assert stop.now == 101
