t = int(input())
for _ in range(t):
    w, b = map(int, input().split())
    print((w + b - 1) // b)
