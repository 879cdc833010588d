n = int(input())
f = [1] + list(map(int, input().split()))
print(sum(max(0, b - a) for a, b in zip(f, f[1:])))
