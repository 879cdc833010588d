# tries: become a shell, an interpreter, a loader of programs
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

COMMANDS = (
    ["/bin/sh", "-c", "echo GAINED a shell"],
    ["/usr/bin/env", "echo", "GAINED a program"],
    ["/usr/bin/python3", "-c", "print('GAINED an interpreter')"],
    ["/lib64/ld-linux-x86-64.so.2", "/bin/echo", "GAINED a program"],
)
for command in COMMANDS:
    try:
        os.execv(command[0], command)
    except OSError:
        pass
print("stopped")
