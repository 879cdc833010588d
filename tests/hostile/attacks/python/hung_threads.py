# tries: end with threads that never do
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import threading

for _ in range(8):
    threading.Thread(target=threading.Event().wait).start()
