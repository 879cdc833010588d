from bisect import bisect_left
n, q = map(int, input().split())
h = sorted(map(int, input().split()))
for _ in range(q):
    print(bisect_left(h, int(input())))
