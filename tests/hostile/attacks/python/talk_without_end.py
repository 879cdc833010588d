# tries: to keep the judge listening, so that it never looks at the clock
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import os

while True:
    try:
        os.write(200, b"x")
    except OSError:
        pass
