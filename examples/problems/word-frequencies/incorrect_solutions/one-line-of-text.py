from collections import Counter
k = int(input())
w = input().lower().split()
for a, b in sorted(Counter(w).items(), key=lambda x: (-x[1], x[0]))[:k]:
    print(a, b)
