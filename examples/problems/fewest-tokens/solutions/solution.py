n, c = map(int, input().split())
values = list(map(int, input().split()))
few = [0] + [10**9] * c
for cost in range(1, c + 1):
    for v in values:
        if v <= cost:
            few[cost] = min(few[cost], few[cost - v] + 1)
print(few[c] if few[c] < 10**9 else -1)
