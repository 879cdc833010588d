# tries: change what the frames of the screen hold
import sys

frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    for name, value in list(frame.f_locals.items()):
        if isinstance(value, dict) and name != "__builtins__":
            value.clear()
        elif isinstance(value, list):
            value.reverse()
