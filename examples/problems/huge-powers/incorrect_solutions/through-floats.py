for _ in range(int(input())):
    a, b, m = map(int, input().split())
    try:
        print(int(float(a) ** float(b) % m))
    except OverflowError:
        print(0)
