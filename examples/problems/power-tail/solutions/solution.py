for _ in range(int(input())):
    a, b = map(int, input().split())
    print(pow(a, b, 10))
