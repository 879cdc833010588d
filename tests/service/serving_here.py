"""Run a service in a thread of the tests, and speak to it."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from alphacode.judge import JudgeSettings
from alphacode.service.hub import Hub
from alphacode.service.server import make_server
from alphacode.service.settings import ServiceSettings

TESTS = [{"input": "1 2\n", "output": "3\n"}, {"input": "2 2\n", "output": "4\n"}]
RIGHT = "print(sum(map(int, input().split())))\n"
WRONG = "print(3)\n"
# Slow enough that many are still to be judged when a test looks.
SLOW = "import time; time.sleep(0.25)\n"


@dataclass
class Service:
    """A service, and a client that speaks to it."""

    hub: Hub
    client: httpx.Client

    def post(self, path: str, **fields: Any) -> Any:
        """Send a request that must succeed; return the answer."""
        response = self.client.post(path, json=fields)
        assert response.status_code == 200, response.text
        return response.json()

    def health(self) -> dict[str, Any]:
        """Return what /health says."""
        answer = self.client.get("/health").json()
        assert isinstance(answer, dict)
        return answer


@contextmanager
def serving(
    token: str = "", hub: Hub | None = None, **limits: Any
) -> Iterator[Service]:
    """Run a service with two workers, or with a hub of one's own."""
    listener = socket.create_server(("127.0.0.1", 0))
    hub = hub or Hub(JudgeSettings(workers=2), ServiceSettings(**limits))
    server, url = make_server(hub, listener, token)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        with httpx.Client(base_url=url, timeout=60, headers=headers) as client:
            yield Service(hub, client)
    finally:
        server.should_exit = True
        thread.join(timeout=30)
        listener.close()
    assert not thread.is_alive()


def program(solution: str = RIGHT, **fields: Any) -> dict[str, Any]:
    """Return one program of a request."""
    return {"language": "python3", "solution": solution} | fields


def until(is_so: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not come to be so"
        time.sleep(0.02)
