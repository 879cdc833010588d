# tries: trace each step, of other threads and of the end too
# category: interpreter
# verdicts: AC RE TLE
# levels: namespaces landlock seccomp
import sys
import threading


def trace(frame, event, argument):
    frame.f_trace_opcodes = True
    return trace


threading.settrace(trace)
sys.settrace(trace)
sys.setprofile(trace)
sum(range(1000))
print("stopped")
