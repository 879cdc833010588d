# tries: trace the caller's frames and leave from there
# category: forging
# verdicts: WA RE TLE
# levels: namespaces landlock seccomp
import os
import sys


def trace(frame, event, argument):
    if frame.f_code.co_name in ("judge", "compare", "send", "answer", "report"):
        os._exit(0)
    return trace


sys.settrace(trace)
sys.setprofile(trace)
frame = sys._getframe()
while frame := frame.f_back:
    frame.f_trace = trace
print("wrong")
