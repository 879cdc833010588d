import sys

data = list(map(int, sys.stdin.read().split()))
M = 200000
prime = [True] * (M + 1)
prime[0] = prime[1] = False
for p in range(2, 448):
    if prime[p]:
        for k in range(p * p, M + 1, p):
            prime[k] = False
count = [0]
for k in range(1, M + 1):
    count.append(count[-1] + prime[k])
for l, r in zip(data[1::2], data[2::2]):
    print(count[r] - count[l - 1])
