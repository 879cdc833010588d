a, c = map(int, input().split())
print(7 * a + 3 * c)
