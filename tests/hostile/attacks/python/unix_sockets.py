# tries: reach services by their sockets, with names in files and without
# category: network
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os
import socket

NAMES = ("\0@ABSTRACT@", "/run/systemd/private", "/run/docker.sock", "/dev/log")
gained = []
for name in NAMES:
    try:
        client = socket.socket(socket.AF_UNIX)
        client.connect(name)
        gained.append(name)
    except OSError:
        pass
for name in ("\0hostile-socket", "hostile-socket", "@OPEN@/hostile-socket"):
    try:
        socket.socket(socket.AF_UNIX).bind(name)
        gained.append(name)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *map(repr, gained))
