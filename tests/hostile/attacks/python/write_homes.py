# tries: write into homes, the root and the system
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import glob
import os

gained = []
PLACES = ["/", "/root", "/etc", "/usr/lib", "/opt", "/srv", "/boot", "/sys", "/proc"]
for place in [*PLACES, *glob.glob("/home/*"), os.path.expanduser("~"), os.__file__ + "/.."]:
    try:
        with open(f"{place}/hostile-file", "w") as file:
            file.write("x")
        gained.append(place)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
