for _ in range(int(input())):
    a, b = map(int, input().split())
    print("EVEN" if a * b % 2 == 0 else "ODD")
