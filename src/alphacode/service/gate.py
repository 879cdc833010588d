"""What stands before the application: who may ask, and how much at a time.

A request is refused before its body is read wherever that can be told from its head.
"""

import asyncio
import contextlib
import hmac
import json
from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alphacode.core.hosts import is_loopback, name_in
from alphacode.service.hub import BusyError, StoppingError

# Seconds after which a client may try again while the service restarts.
RESTART_S = 5
# Seconds after which one may try again where too much is being sent at once.
CROWDED_S = 1
# Seconds, and as many times the longest body, that are read of a refused one.
DISCARD_S, DISCARD_BODIES = 10.0, 8


class Refusal(Exception):
    """An answer other than the one asked for: status, one sentence, headers."""

    def __init__(
        self, status: int, sentence: str, headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.headers = headers


class Gate:
    """Checks the token, the host's name, the kind and the length of the body."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        token: str,
        body_limit_bytes: int,
        bodies_limit_bytes: int,
        refuse_if_full: Callable[[], None],
    ) -> None:
        """Stand before an application.

        Args:
          app: the application.
          token: what clients must show; empty asks for none, and then the address
            asked for must be this machine's own.
          body_limit_bytes: longest body.
          bodies_limit_bytes: most that the bodies of all requests hold together; one
            body is always taken when there is no other.
          refuse_if_full: raises `BusyError` or `StoppingError`.
        """
        self._app = app
        self._token = token.encode()
        self._limit = body_limit_bytes
        self._limit_together = max(bodies_limit_bytes, body_limit_bytes)
        self._held = 0
        self._refuse_if_full = refuse_if_full

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a refusal, or let the request through with its whole body read."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        incoming = _Incoming(receive)
        headers = Headers(scope=scope)
        try:
            self._check_client(headers)
            if scope["method"] == "POST":
                self._check_head(headers)
                await self._read(incoming)
            await self._app(scope, incoming.replay, send)
        except Refusal as refusal:
            self._held -= incoming.held
            incoming.held = 0
            # A client that expects to be told to go on has sent nothing so far.
            if "expect" not in headers:
                await self._discard(incoming)
            await answer(refusal, send)
        finally:
            self._held -= incoming.held

    def _check_client(self, headers: Headers) -> None:
        if not self._token:
            # A page in a browser may reach this port under a name of its own.
            if not is_loopback(name_in(headers.get("host", ""))):
                raise Refusal(
                    403,
                    "this service answers on localhost alone, and the request names "
                    "another host; start it with a token to be reached by others",
                )
            return
        scheme, _, shown = headers.get("authorization", "").partition(" ")
        is_right = hmac.compare_digest(shown.strip().encode(), self._token)
        if scheme.lower() != "bearer" or not is_right:
            raise Refusal(
                401,
                "the token is missing or wrong; expected the header "
                "'Authorization: Bearer TOKEN' with the service's token",
                (("WWW-Authenticate", "Bearer"),),
            )

    def _check_head(self, headers: Headers) -> None:
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refusal(
                415,
                f"the body is {kind[:60] or 'of no stated kind'}; expected the header "
                "'Content-Type: application/json'",
            )
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > self._limit:
            raise self._too_long(f"{length} bytes")
        try:
            self._refuse_if_full()
        except (BusyError, StoppingError) as error:
            raise refusal_of(error) from None

    async def _read(self, incoming: "_Incoming") -> None:
        while not incoming.is_over:
            part = await incoming.next()
            incoming.held += len(part)
            self._held += len(part)
            if incoming.held > self._limit:
                raise self._too_long(f"more than {self._limit} bytes")
            if self._held > self._limit_together:
                raise Refusal(
                    429,
                    f"the requests that are being answered hold {self._held} bytes; at "
                    f"most {self._limit_together} are taken; ask again later",
                    (("Retry-After", str(CROWDED_S)),),
                )
            incoming.parts.append(part)

    async def _discard(self, incoming: "_Incoming") -> None:
        """Read on for a while: many clients look for an answer only when all is sent.

        A connection closed before that would reach them as a broken one.
        """
        incoming.parts.clear()
        left = self._limit * DISCARD_BODIES
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DISCARD_S):
                while left > 0 and not incoming.is_over:
                    left -= len(await incoming.next())

    def _too_long(self, found: str) -> Refusal:
        return Refusal(
            413,
            f"the body has {found}; at most {self._limit} are taken; send the programs "
            "in several requests",
            # What may follow in the connection is the rest of a body nobody reads.
            (("Connection", "close"),),
        )


class _Incoming:
    """The body of one request: read part by part, then given to the application."""

    def __init__(self, receive: Receive) -> None:
        self.parts: list[bytes] = []
        self.held = 0
        self.is_over = False
        self._receive = receive
        self._is_given = False

    async def next(self) -> bytes:
        """Return the next part; sets `is_over` with the last, or if the client left."""
        message = await self._receive()
        self.is_over = not message.get("more_body", False)
        part: bytes = message.get("body", b"")
        return part

    async def replay(self) -> Message:
        """Receive the whole body, then what the server has to say."""
        if self._is_given or not self.is_over:
            return await self._receive()
        self._is_given = True
        body = b"".join(self.parts)
        self.parts.clear()
        return {"type": "http.request", "body": body, "more_body": False}


def refusal_of(error: BusyError | StoppingError) -> Refusal:
    """Return the answer that says when to try again."""
    if isinstance(error, BusyError):
        return Refusal(429, str(error), (("Retry-After", str(error.retry_after_s)),))
    return Refusal(503, str(error), (("Retry-After", str(RESTART_S)),))


async def answer(refusal: Refusal, send: Send) -> None:
    """Send a refusal as a JSON object with the one field `error`."""
    body = json.dumps({"error": refusal.sentence}).encode()
    headers = (
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
        *refusal.headers,
    )
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers]
    start = {"type": "http.response.start", "status": refusal.status, "headers": raw}
    await send(start)
    await send({"type": "http.response.body", "body": body})
