for _ in range(int(input())):
    n = int(input())
    c = input().split()
    i = p = 0
    while i + 1 < n:
        if c[i] == c[i + 1]:
            p += 1
            i += 1
        i += 1
    print(p)
