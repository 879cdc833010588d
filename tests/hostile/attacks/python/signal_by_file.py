# tries: have the kernel send a deadly signal to its parent when a pipe has data
# category: signals
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import array
import fcntl
import os
import signal
import struct

F_SETSIG, F_SETOWN_EX, FIOSETOWN, FIOASYNC = 10, 15, 0x8901, 0x5452
for number in (signal.SIGKILL, signal.SIGSTOP, 0):
    reader, writer = os.pipe()
    parent = os.getppid()
    for action in (
        lambda: fcntl.fcntl(reader, fcntl.F_SETOWN, parent),
        lambda: fcntl.fcntl(reader, F_SETOWN_EX, struct.pack("=ii", 1, parent)),
        lambda: fcntl.ioctl(reader, FIOSETOWN, struct.pack("=i", parent)),
        lambda: fcntl.fcntl(reader, F_SETSIG, number),
        lambda: fcntl.fcntl(reader, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK),
        lambda: fcntl.ioctl(reader, FIOASYNC, array.array("i", [1])),
        lambda: os.write(writer, b"x"),
    ):
        try:
            action()
        except OSError:
            pass
print("stopped")
