# tries: empty and poison what imports come from
import sys

sys.path[:] = []
sys.meta_path.clear()
for name in ("math", "collections", "heapq", "functools", "itertools", "re"):
    sys.modules[name] = None
