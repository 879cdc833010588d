# tries: talk to a server on this machine
# category: network
# verdicts: AC RE
# levels: namespaces landlock seccomp
import socket

try:
    socket.create_connection(("127.0.0.1", int("@PORT@")), 0.2)
except OSError:
    print("stopped")
else:
    print("GAINED a connection")
