# tries: write where everybody may
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
gained = []
for place in ("/tmp", "/var/tmp", "/dev/shm", "/run/lock", "/dev/mqueue", "@OPEN@"):
    try:
        with open(f"{place}/hostile-file", "w") as file:
            file.write("x")
        gained.append(place)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
