# tries: sockets of the kernel, of raw packets, of the hypervisor, of ciphers
# category: network
# verdicts: AC RE
# levels: namespaces landlock seccomp
import socket

FAMILIES = {
    "netlink": (16, socket.SOCK_RAW, 0),
    "audit": (16, socket.SOCK_RAW, 9),
    "packets": (17, socket.SOCK_RAW, 0),
    "raw": (socket.AF_INET, socket.SOCK_RAW, 1),
    "hypervisor": (40, socket.SOCK_STREAM, 0),
    "ciphers": (38, socket.SOCK_SEQPACKET, 0),
    "bluetooth": (31, socket.SOCK_RAW, 1),
    "express": (44, socket.SOCK_RAW, 0),
}
gained = []
for name, arguments in FAMILIES.items():
    try:
        socket.socket(*arguments)
        gained.append(name)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
