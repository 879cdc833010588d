import sys
from collections import Counter
k, *w = sys.stdin.read().lower().split()
for a, b in Counter(w).most_common(int(k)):
    print(a, b)
