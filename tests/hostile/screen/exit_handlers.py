# tries: leave exit handlers that print and end everything
import atexit
import os

atexit.register(print, "late words")
atexit.register(os._exit, 0)
