input()
t = list(map(int, input().split()))
print(max(abs(a - b) for a, b in zip(t, t[1:])))
