"""What stands before the pages: who may ask, from where, and how much at a time.

Without a token the address asked for must be this machine's own, so that no page in a
browser reaches the viewer under a name of its own. With one, a browser shows it once in
the address (`?token=...`) and then carries a cookie that scripts cannot read. What
changes anything is asked for by POST with JSON, from a page of the viewer itself.
"""

import hmac
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alphacode.core.hosts import is_loopback, name_in

COOKIE = "alphacode_view"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Gate:
    """Checks the host's name, the token, the origin and the length of the body."""

    def __init__(self, app: ASGIApp, *, token: str, body_limit_bytes: int) -> None:
        """Stand before an application.

        Args:
          app: the application.
          token: what browsers must show; empty asks for none.
          body_limit_bytes: longest body.
        """
        self._app = app
        self._token = token
        self._limit = body_limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a refusal, or let the request through; add all headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, send_with_headers)
            return
        if scope["method"] == "POST":
            body = await self._body(receive)
            if body is None:
                answer = PlainTextResponse(self._too_long(), 413)
                await answer(scope, receive, send_with_headers)
                return
            receive = _replayed(body, receive)
        await self._app(scope, receive, send_with_headers)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self._token and not is_loopback(name_in(host)):
            return PlainTextResponse(
                "this viewer answers on localhost alone, and the request names another "
                "host; start it with --host and a token to be reached by others",
                403,
            )
        if self._token:
            refusal = self._check_token(scope, headers)
            if refusal is not None:
                return refusal
        if scope["method"] in ("GET", "HEAD"):
            return None
        if scope["method"] != "POST":
            return PlainTextResponse("only GET and POST are answered", 405)
        return self._check_post(headers, host)

    def _check_post(self, headers: Headers, host: str) -> Response | None:
        origin = headers.get("origin")
        is_ours = origin is None or origin.partition("://")[2] == host
        if not is_ours or headers.get("sec-fetch-site", "none") not in (
            "same-origin",
            "none",
        ):
            return PlainTextResponse("another site asked for this; it is refused", 403)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            return PlainTextResponse("expected 'Content-Type: application/json'", 415)
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > self._limit:
            return PlainTextResponse(self._too_long(), 413)
        return None

    def _check_token(self, scope: Scope, headers: Headers) -> Response | None:
        query = scope["query_string"].decode("latin-1")
        pairs = parse_qsl(query, keep_blank_values=True)
        shown = [value for name, value in pairs if name == "token"]
        if shown and self._is_right(shown[-1]):
            rest = urlencode([(n, v) for n, v in pairs if n != "token"])
            # One slash at the beginning: two would name another host.
            path = "/" + scope["path"].lstrip("/")
            answer = RedirectResponse(path + ("?" + rest if rest else ""), 303)
            name = _cookie_name(headers)
            answer.set_cookie(name, self._token, httponly=True, samesite="strict")
            return answer
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and self._is_right(bearer.strip()):
            return None
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(_cookie_name(headers))
        except CookieError:
            cookie = None
        if cookie is not None and self._is_right(cookie.value):
            return None
        return PlainTextResponse(
            "the token is missing or wrong; open the address that `alphacode view` "
            "printed, which ends in ?token=...",
            401,
        )

    def _is_right(self, shown: str) -> bool:
        return hmac.compare_digest(shown.encode(), self._token.encode())

    async def _body(self, receive: Receive) -> bytes | None:
        """Return the whole body; `None` if it is too long."""
        parts: list[bytes] = []
        held = 0
        more = True
        while more:
            message = await receive()
            parts.append(message.get("body", b""))
            held += len(parts[-1])
            if held > self._limit:
                return None
            more = message.get("more_body", False)
        return b"".join(parts)

    def _too_long(self) -> str:
        return f"the body is too long; at most {self._limit} bytes are taken"


def _cookie_name(headers: Headers) -> str:
    """Name the cookie by port: a browser keeps one jar for all ports of a host."""
    port = headers.get("host", "").rpartition("]")[2].partition(":")[2]
    return f"{COOKIE}_{port}" if port.isdigit() else COOKIE


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what gives a body that was read once more, then what is left."""
    waiting = [body]

    async def replayed() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return replayed
