# tries: read files that nobody may read
# category: reading
# verdicts: AC RE
# levels: namespaces landlock seccomp
gained = []
for path in ("/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/proc/1/environ", "/dev/mem"):
    try:
        with open(path, "rb") as file:
            file.read(16)
        gained.append(path)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
