a, b, k = map(int, input().split())
print((b - a + 1) // k)
