# tries: remove and replace what others may remove
# category: writing
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os
import shutil

gained = []
for action in (
    lambda: os.unlink("@VICTIM@"),
    lambda: os.rename("@VICTIM@", "@OPEN@/hostile-moved"),
    lambda: os.replace("@OPEN@/hostile-moved", "@VICTIM@"),
    lambda: os.rmdir("@OPEN@"),
    lambda: shutil.rmtree("@OPEN@"),
):
    try:
        action()
        gained.append("removed")
    except OSError:
        pass
print("GAINED" if gained else "stopped")
