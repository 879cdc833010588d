input()
t = list(map(int, input().split()))
print(max(b - a for a, b in zip(t, t[1:])))
