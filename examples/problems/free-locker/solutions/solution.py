for _ in range(int(input())):
    n, *used = map(int, input().split())
    used = set(used)
    free = 1
    while free in used:
        free += 1
    print(free)
