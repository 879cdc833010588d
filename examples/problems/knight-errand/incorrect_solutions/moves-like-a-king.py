n = int(input())
a, b, c, d = map(int, input().split())
print(max(abs(a - c), abs(b - d)))
