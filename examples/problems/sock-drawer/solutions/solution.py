from collections import Counter

for _ in range(int(input())):
    input()
    print(sum(k // 2 for k in Counter(input().split()).values()))
