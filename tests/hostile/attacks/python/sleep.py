# tries: sleep for an hour
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import time

time.sleep(3600)
