for _ in range(int(input())):
    s = sum(map(int, input().split()))
    print(s - 10 if s > 100 else s)
