# tries: replace builtin functions through sys.modules
import sys

module = sys.modules["builtins"]
for name in ("map", "input", "set", "print", "sum"):
    setattr(module, name, None)
