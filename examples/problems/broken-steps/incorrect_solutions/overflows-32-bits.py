n, k = map(int, input().split())
broken = set(map(int, input().split()))
a, b = 0, 1
for i in range(1, n + 1):
    a, b = b, (0 if i in broken else (a + b) & 0xFFFFFFFF)
print(b % (10**9 + 7))
