n = int(input())
f = list(map(int, input().split()))
print(sum(abs(a - b) for a, b in zip(f, f[1:])))
