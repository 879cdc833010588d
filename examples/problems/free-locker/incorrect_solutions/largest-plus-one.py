for _ in range(int(input())):
    n, *u = map(int, input().split())
    print(max(u, default=0) + 1)
