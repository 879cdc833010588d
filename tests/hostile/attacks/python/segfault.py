# tries: read where nothing is mapped
# category: interpreter
# verdicts: RE
# levels: namespaces landlock seccomp
import ctypes

ctypes.string_at(0)
