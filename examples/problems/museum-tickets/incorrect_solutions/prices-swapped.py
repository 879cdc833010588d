a, c = map(int, input().split())
print(3 * a + 7 * c)
