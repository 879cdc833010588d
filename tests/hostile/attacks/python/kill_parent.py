# tries: kill its parent by every call there is
# category: signals
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
parent = os.getppid()
for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGSEGV, signal.SIGKILL):
    try:
        os.kill(parent, number)
    except OSError:
        pass
    try:
        signal.pidfd_send_signal(os.pidfd_open(parent), number)
    except OSError:
        pass
    libc.syscall(200, parent, number)
    libc.syscall(234, parent, parent, number)
    information = ctypes.create_string_buffer(128)
    libc.syscall(129, parent, number, information)
# Whether it worked is seen from outside.
print("stopped")
