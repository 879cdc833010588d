# tries: leave a timer and a handler that fire while neighbours run
import signal


def late(number, frame):
    raise SystemExit(3)


signal.signal(signal.SIGALRM, late)
signal.signal(signal.SIGVTALRM, late)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.001, 0.001)
