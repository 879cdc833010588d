from collections import Counter
input()
a = Counter(input().split())
b = Counter(input().split())
print(sum((a & b).values()))
