"""A server that speaks OpenAI's protocol, and goes wrong as planned."""

import json
import socket
import struct
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Plan = str | tuple[int, dict[str, str], str]
"""A fault by name, or a status with headers and a body."""


def echo(body: dict[str, Any]) -> str:
    """Return an answer that tells by which seed it was asked for."""
    return f"Here it is:\n\n```python\nprint(input(), {body['seed']})\n```\nEnjoy!"


@dataclass
class FaultyServer:
    """What the server shall do, and what it has been asked."""

    answer: Callable[[dict[str, Any]], str] = echo
    plans: deque[Plan] = field(default_factory=deque)
    always: Plan | None = None
    delay_s: float = 0.0
    timeout_s: float = 1.3
    """How long an answer takes that is planned to come too late."""
    url: str = ""
    bodies: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    answered: Counter[int] = field(default_factory=Counter)
    """How often each seed was answered well."""
    crowd: threading.Barrier | None = None
    """If there is one, the first requests wait until so many are there at once."""
    most_at_once: int = 0
    at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def plan(self) -> Plan | None:
        with self.lock:
            return self.plans.popleft() if self.plans else self.always


def chat_body(text: str | None, reason: str = "stop", **choice: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": text}
    return {
        "choices": [
            {"index": 0, "message": message, "finish_reason": reason, **choice}
        ],
        "usage": {"prompt_tokens": 100, "completion_tokens": 7},
    }


def stream_body(text: str) -> str:
    deltas = [{"role": "assistant", "content": ""}]
    deltas += [{"content": text[i : i + 5]} for i in range(0, len(text), 5)]
    events: list[dict[str, Any]] = [
        {"choices": [{"delta": delta, "finish_reason": None}]} for delta in deltas
    ]
    events.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
    events.append({"choices": [], "usage": chat_body("")["usage"]})
    parts = [f"data: {json.dumps(event)}\n\n" for event in events]
    return ": a comment\n\n" + "".join(parts) + "data: [DONE]\n\n"


def make_handler(server: FaultyServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_arguments: Any) -> None:
            pass

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = json.loads(self.rfile.read(length))
            with server.lock:
                server.bodies.append(body)
                server.paths.append(self.path)
                server.headers.append(dict(self.headers))
                server.times.append(time.monotonic())
                server.at_once += 1
                server.most_at_once = max(server.most_at_once, server.at_once)
                is_early = server.crowd and len(server.bodies) <= server.crowd.parties
            try:
                if server.crowd and is_early:
                    server.crowd.wait(30)
                time.sleep(server.delay_s)
                self.respond(body, server.plan())
            except OSError:
                self.close_connection = True
            finally:
                with server.lock:
                    server.at_once -= 1

        def respond(self, body: dict[str, Any], plan: Plan | None) -> None:
            if isinstance(plan, tuple):
                self.send(*plan)
                return
            good = self.good(body)
            if plan == "timeout":
                time.sleep(server.timeout_s)
            elif plan == "reset":
                linger = struct.pack("ii", 1, 0)
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self.connection.close()
                self.close_connection = True
                return
            elif plan == "truncated":
                # Ends in the middle, though its length is announced.
                self.send(200, {"Content-Length": str(len(good))}, good[:-20])
                self.close_connection = True
                return
            elif plan == "cut stream":
                kind = {"Content-Type": "text/event-stream"}
                self.send(200, kind, stream_body(server.answer(body))[:150] + "\n\n")
                return
            elif plan == "drip":
                self.drip(good)
                return
            elif plan is not None:
                self.send(200, {}, {"malformed": '{"choices": [', **ODD}[plan])
                return
            kind = "text/event-stream" if body.get("stream") else "application/json"
            self.send(200, {"Content-Type": kind}, good)
            with server.lock:
                server.answered[body.get("seed", -1)] += 1

        def good(self, body: dict[str, Any]) -> str:
            text = server.answer(body)
            if body.get("stream"):
                return stream_body(text)
            answer = chat_body(text)
            if self.path.endswith("/v1/completions"):
                answer["choices"] = [{"text": text, "finish_reason": "stop"}]
            return json.dumps(answer)

        def drip(self, good: str) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(good)))
            self.end_headers()
            for character in good:
                self.wfile.write(character.encode())
                self.wfile.flush()
                time.sleep(0.05)

        def send(self, status: int, headers: dict[str, str], body: str) -> None:
            self.send_response(status)
            payload = body.encode()
            for name, value in {"Content-Length": str(len(payload)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(payload)

    return Handler


ODD = {
    "empty": '{"choices": []}',
    "no choices": '{"object": "chat.completion"}',
    "null": "null",
    "list": "[]",
    "deep": "[" * 100_000,
    "error": '{"error": {"message": "overloaded"}}',
    "error in choices": '{"choices": [null]}',
    "content is a number": '{"choices": [{"message": {"content": 5}}]}',
    "message is null": '{"choices": [{"message": null}]}',
}


class QuietServer(ThreadingHTTPServer):
    """One that says nothing of connections that a client has left."""

    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_arguments: Any) -> None:
        pass


@contextmanager
def serving(
    plans: Iterable[Plan] = (), *, always: Plan | None = None, **changes: Any
) -> Iterator[FaultyServer]:
    """Run a server in a thread."""
    server = FaultyServer(plans=deque(plans), always=always, **changes)
    with QuietServer(("127.0.0.1", 0), make_handler(server)) as http:
        server.url = f"http://127.0.0.1:{http.server_address[1]}/v1"
        thread = threading.Thread(target=http.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()
