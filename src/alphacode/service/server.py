"""Serve the application on a socket until a signal says to stop."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn

from alphacode.core.errors import ConfigError
from alphacode.core.hosts import is_loopback
from alphacode.judge import JudgeSettings
from alphacode.service.app import create_app
from alphacode.service.hub import Hub
from alphacode.service.settings import ServiceSettings

KEEP_ALIVE_S = 30


class Server(uvicorn.Server):
    """A server that answers what it has and leaves no process behind."""

    def __init__(self, config: uvicorn.Config, hub: Hub) -> None:
        super().__init__(config)
        self._hub = hub

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop; a second Ctrl-C does not wait for clients.

        The signal is not sent on to the process: to stop is what was asked for, and
        the process then ends well.
        """
        if self.should_exit and sig == signal.SIGINT:
            self.force_exit = True
        self.should_exit = True
        self._hub.begin_to_close()


def serve(
    host: str,
    port: int,
    *,
    token: str,
    settings: JudgeSettings,
    limits: ServiceSettings,
    on_start: Callable[[str], None],
) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
      host: address to listen on.
      port: 0 takes a free one.
      token: what clients must show; empty asks for none, on loopback only.
      settings: of the one judge.
      limits: of the service.
      on_start: told the address clients reach it at, once they do.

    Raises:
      ConfigError: an open address without a token, or one that cannot be had.
    """
    if not token and not is_loopback(host):
        raise ConfigError(
            f"{host!r} can be reached from other machines, and no token was given; "
            "set ALPHACODE_TOKEN or --token, or listen on 127.0.0.1"
        )
    if not token.isascii() or token != token.strip():
        raise ConfigError(
            "the token holds white space at an end or characters beyond ASCII, which "
            "a header cannot carry; choose another"
        )
    with _listening(host, port) as listener:
        hub = Hub(settings, limits)
        try:
            server, url = make_server(hub, listener, token)
            on_start(url)
            server.run(sockets=[listener])
        finally:
            hub.close()


def make_server(hub: Hub, listener: socket.socket, token: str) -> tuple[Server, str]:
    """Return a server for a socket that listens, and its address."""
    config = uvicorn.Config(
        create_app(hub, token=token),
        # Warnings go to standard error; a line for each request would drown them.
        log_config=None,
        access_log=False,
        lifespan="on",
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=max(1, round(hub.limits.shutdown_s)),
        server_header=False,
    )
    host, port = listener.getsockname()[:2]
    url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    return Server(config, hub), url


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # Clients that come before the server runs wait in the backlog.
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise ConfigError(
            f"cannot listen on {host} port {port}: {error.strerror or error}; "
            "choose another with --host and --port"
        ) from error
