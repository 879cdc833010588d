for _ in range(int(input())):
    k, *p = map(int, input().split())
    s = sum(p)
    print(s - 10 if s >= 100 else s)
