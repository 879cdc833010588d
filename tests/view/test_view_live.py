"""Two runs at once: real processes, the shipped model, watched over a socket."""

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
import uvicorn

from alphacode.judge import JudgeSettings
from alphacode.view.app import create_app
from alphacode.view.run_folders import RunFolders
from alphacode.view.settings import ViewSettings
from alphacode.view.state import State

pytestmark = pytest.mark.slow
PROBLEM = (
    "# {0}\n\nPrint the sum of two integers.\n\n## Examples\n\n```input\n3 5\n```\n\n"
    "```output\n8\n```\n"
)
LONGEST_S = 500.0


@contextmanager
def serving(home: Path) -> Iterator[httpx.Client]:
    """Serve in a thread; streams of events need a socket."""
    state = State(
        RunFolders([home]), ViewSettings(live_every_s=0.2), JudgeSettings(workers=1)
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(create_app(state), log_config=None, lifespan="on")
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, args=([listener],))
        thread.start()
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        try:
            with httpx.Client(base_url=base, timeout=120) as client:
                yield client
        finally:
            server.should_exit = True
            thread.join(60)
    assert not thread.is_alive()


def start(client: httpx.Client, name: str, samples: int) -> str:
    body = {"problem": PROBLEM.format(name), "samples": samples}
    answer = client.post("/jobs", json={**body, "languages": "python3"})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["url"])


def events(client: httpx.Client, job: str) -> Iterator[dict[str, Any]]:
    """Yield what a job tells; the connection closes when nobody asks for more."""
    deadline = time.monotonic() + LONGEST_S
    with client.stream("GET", f"{job}/events") as stream:
        for line in stream.iter_lines():
            assert time.monotonic() < deadline
            if line == "event: over":
                return
            if line.startswith("data: "):
                yield json.loads(line[6:])


def drawn(told: dict[str, Any]) -> int:
    return int(told["stages"].get("samples drawn", {"done": 0})["done"])


def test_two_runs_go_on_side_by_side_whoever_looks(tmp_path: Path) -> None:
    with serving(tmp_path) as client:
        long, short = start(client, "Long", 100_000), start(client, "Short", 60)
        # The first draws; then nobody looks at it any more.
        begun = next(told for told in events(client, long) if drawn(told))
        assert begun["status"] == "running"
        last = list(events(client, short))[-1]
        assert (last["status"], last["error"]) == ("finished", "")
        assert last["funnel"]["counts"]["sampled"] == 60
        # It went on all the same, if not at every moment on a machine that is busy.
        again = next(x for x in events(client, long) if drawn(x) > drawn(begun))
        assert again["status"] == "running"
        assert client.post(f"{long}/stop", json={}).json()["status"] == "stopping"
        stopped = list(events(client, long))[-1]
        assert stopped["status"] == "stopped"
        # Nothing of what was told is lost, and both are in the list.
        assert stopped["funnel"]["counts"]["sampled"] >= drawn(again)
        page = client.get("/", headers={"Accept": "text/html"}).text
        assert page.count('class="row-link"') == 2
        assert client.get(stopped["url"]).status_code == 200
