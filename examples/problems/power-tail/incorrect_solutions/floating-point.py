for _ in range(int(input())):
    a, b = map(int, input().split())
    try:
        print(int(float(a) ** b) % 10)
    except OverflowError:
        print(0)
