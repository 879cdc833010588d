for _ in range(int(input())):
    a, b, m = map(int, input().split())
    print(pow(a, b, m))
