# tries: read files that all may read
# category: reading
# verdicts: AC RE
# levels: namespaces landlock
gained = []
for path in ("/etc/passwd", "/etc/hostname", "/etc/resolv.conf", "/etc/group", "@SECRET@"):
    try:
        with open(path, "rb") as file:
            file.read(16)
        gained.append(path)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
