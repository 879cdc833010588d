n = int(input())
a = sorted(map(int, input().split()))
gaps = [b - a for a, b in zip(a, a[1:])]
print(min(gaps), gaps.count(min(gaps)))
