# tries: send a datagram out, ask for a name
# category: network
# verdicts: AC RE
# levels: namespaces landlock seccomp
import socket

gained = []
try:
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.sendto(b"hostile", ("127.0.0.1", 9))
    gained.append("datagram")
except OSError:
    pass
try:
    gained.append(socket.getaddrinfo("example.com", 80)[0])
except OSError:
    pass
print("GAINED" if gained else "stopped", *gained)
