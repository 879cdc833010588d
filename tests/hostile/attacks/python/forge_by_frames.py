# tries: change what the caller's frames hold and return
# category: forging
# verdicts: WA RE TLE
# levels: namespaces landlock seccomp
import ctypes
import sys

frame = sys._getframe()
while frame := frame.f_back:
    for name in list(frame.f_locals):
        if name in ("killed", "exit_code", "status", "verdict", "output", "code"):
            frame.f_locals[name] = 0
    ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))
print("wrong")
