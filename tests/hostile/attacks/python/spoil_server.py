# tries: spoil the interpreter that later programs are made from
# category: interpreter
# verdicts: AC RE
# levels: namespaces landlock seccomp
# tests: 3
import builtins
import collections
import gc
import json
import math
import os
import signal
import sys

write = os.write
signal.signal(signal.SIGTERM, signal.SIG_IGN)
builtins.print = builtins.input = builtins.len = None
collections.Counter = dict
json.dumps = math.gcd = lambda *arguments: 0
sys.stdout = sys.stdin = sys.__stdout__ = None
sys.path[:] = []
sys.meta_path.clear()
gc.unfreeze()
gc.collect()
sys.modules.clear()
write(1, b"stopped\n")
