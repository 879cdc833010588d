n, z = map(int, input().split())
a = list(map(int, input().split()))
q = [i + 1 for i in range(n) if a[i] <= z]
print(len(q), q[0] if q else 0)
