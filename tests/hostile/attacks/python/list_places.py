# tries: look around: the root, homes, mounts, devices, the network's names
# category: reading
# verdicts: AC RE
# levels: namespaces landlock
import os

# Names that only the machine's own tree has; a root made for programs has none.
PLACES = ("/home", "/root", "/etc/ssl", "/var/lib", "/sys/class", "/proc/1", "@OPEN@")
gained = []
for place in PLACES:
    try:
        if os.listdir(place):
            gained.append(place)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
