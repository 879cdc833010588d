# tries: write into builtin objects through ctypes
import ctypes

# Small integers are shared by everybody: make five a six.
address = id(5) + object.__basicsize__ + 8
ctypes.memmove(address, id(6) + object.__basicsize__ + 8, 4)
