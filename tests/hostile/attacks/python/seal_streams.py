# tries: seal the files its output goes to, so that nobody can empty them
# category: forging
# verdicts: AC RE
# levels: namespaces landlock seccomp
import fcntl

F_ADD_SEALS = 1033
gained = []
for stream in (0, 1, 2):
    for seals in (0x10, 0x08, 0x04, 0x02, 0x01):
        try:
            fcntl.fcntl(stream, F_ADD_SEALS, seals)
            gained.append((stream, seals))
        except OSError:
            pass
print("GAINED" if gained else "stopped", *gained)
