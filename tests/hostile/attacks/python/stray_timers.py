# tries: set timers that fire after the program is over
# category: interpreter
# verdicts: AC RE TLE WA
# levels: namespaces landlock seccomp
# tests: 3
import signal
import threading

signal.signal(signal.SIGALRM, lambda *arguments: print("GAINED a word", flush=True))
timer = threading.Timer(0.3, print, ("GAINED a later word",))
timer.daemon = True
timer.start()
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.001)
print("stopped")
