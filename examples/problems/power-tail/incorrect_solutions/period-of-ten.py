for _ in range(int(input())):
    a, b = map(int, input().split())
    print((a % 10) ** (b % 10) % 10)
