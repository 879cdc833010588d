# tries: leave trace and profile functions that change what neighbours compute
import sys
import threading


def trace(frame, event, argument):
    for name in list(frame.f_locals):
        if name in ("total", "values", "n"):
            raise ValueError
    return trace


sys.settrace(trace)
sys.setprofile(lambda *arguments: None)
threading.settrace(trace)
