for _ in range(int(input())):
    n, *u = map(int, input().split())
    print(len(set(u)) + 1)
