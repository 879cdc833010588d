# tries: block every signal there is, then spin in many threads
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import signal
import threading

signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))


def spin():
    while True:
        pass


for _ in range(3):
    threading.Thread(target=spin).start()
spin()
