"""Serve the pages on a socket until a signal says to stop."""

import gc
import secrets
import signal
import socket
from collections.abc import Callable
from threading import Event
from types import FrameType
from urllib.parse import quote

import uvicorn

from alphacode.core.errors import ConfigError
from alphacode.core.hosts import is_loopback
from alphacode.view.app import create_app
from alphacode.view.memory import spare_memory
from alphacode.view.state import State

KEEP_ALIVE_S = 30
SHUTDOWN_S = 2


class Server(uvicorn.Server):
    """A server that ends well when it is told to."""

    def __init__(self, config: uvicorn.Config, is_ending: Event) -> None:
        """Set `is_ending` as soon as a signal comes."""
        super().__init__(config)
        self._is_ending = is_ending

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop; a second Ctrl-C does not wait for open pages."""
        if self.should_exit and sig == signal.SIGINT:
            self.force_exit = True
        self.should_exit = True
        self._is_ending.set()


def serve(
    host: str, port: int, *, token: str, state: State, on_start: Callable[[str], None]
) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
      host: address to listen on; another than loopback gets a token if none is given.
      port: 0 takes a free one.
      token: what browsers must show; empty asks for none, on loopback only.
      state: what is shown.
      on_start: told the address to open, the token in it.

    Raises:
      ConfigError: an address that cannot be had, or a token that no header carries.
    """
    if not token and not is_loopback(host):
        token = secrets.token_urlsafe(24)
    if not token.isascii() or token != token.strip() or ";" in token:
        raise ConfigError(
            "the token holds white space at an end, a semicolon or characters beyond "
            "ASCII, which a cookie cannot carry; choose another"
        )
    spare_memory()
    with _listening(host, port) as listener:
        try:
            config = uvicorn.Config(
                create_app(state, token=token),
                log_config=None,
                access_log=False,
                lifespan="on",
                timeout_keep_alive=KEEP_ALIVE_S,
                timeout_graceful_shutdown=SHUTDOWN_S,
                server_header=False,
            )
            on_start(_address(listener, token))
            Server(config, state.is_ending).run(sockets=[listener])
        finally:
            state.close()
            # The process ends here: to look for garbage in all that the libraries hold
            # would only take time.
            gc.freeze()


def _address(listener: socket.socket, token: str) -> str:
    host, port = listener.getsockname()[:2]
    # Listening everywhere is no place to go to.
    if host in ("0.0.0.0", "::"):
        host = socket.gethostname()
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/" + (
        f"?token={quote(token, safe='')}" if token else ""
    )


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=256)
    except OSError as error:
        raise ConfigError(
            f"cannot listen on {host} port {port}: {error.strerror or error}; "
            "choose another with --host and --port"
        ) from error
