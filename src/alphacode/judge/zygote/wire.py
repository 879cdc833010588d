"""Messages between the judge and a fork server: a length, then JSON."""

from __future__ import annotations

import json
import socket
import struct
from typing import Any

# A request to run something, or the answer to it; keys in worker.py and server.py.
Message = dict[str, Any]


def receive(control: socket.socket) -> Message | None:
    """Return the next message, or `None` when the other side is gone."""
    head = read_exactly(control, 4)
    if head is None:
        return None
    body = read_exactly(control, struct.unpack("<I", head)[0])
    if body is None:
        return None
    message: Message = json.loads(body)
    return message


def read_exactly(control: socket.socket, size: int) -> bytes | None:
    """Return this many bytes, or `None` at the end of the stream."""
    parts = bytearray()
    while len(parts) < size:
        try:
            part = control.recv(size - len(parts))
        except ConnectionResetError:
            return None
        if not part:
            return None
        parts += part
    return bytes(parts)


def send(control: socket.socket, message: Message) -> None:
    """Send one message."""
    body = json.dumps(message).encode()
    control.sendall(struct.pack("<I", len(body)) + body)
