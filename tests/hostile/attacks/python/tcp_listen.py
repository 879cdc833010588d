# tries: be a server, also on IPv6
# category: network
# verdicts: AC RE
# levels: namespaces landlock seccomp
import socket

gained = []
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        server = socket.socket(family, socket.SOCK_STREAM)
        server.listen()
        gained.append(server.getsockname())
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
