for _ in range(int(input())):
    n, *u = map(int, input().split())
    u.sort()
    for i, x in enumerate(u):
        if x != i + 1:
            print(i + 1)
            break
    else:
        print(n + 1)
