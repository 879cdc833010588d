from bisect import bisect_right
n, q = map(int, input().split())
h = list(map(int, input().split()))
for _ in range(q):
    print(bisect_right(h, int(input())))
