import sys
from collections import Counter
v = Counter(sys.stdin.read().split())
w = min(v, key=lambda n: (-v[n], n))
print(w, v[w])
