import sys
from collections import Counter

k, *words = sys.stdin.read().lower().split()
ranking = sorted(Counter(words).items(), key=lambda item: (-item[1], item[0]))
for word, count in ranking[:int(k)]:
    print(word, count)
