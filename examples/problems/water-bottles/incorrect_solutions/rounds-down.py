for _ in range(int(input())):
    w, b = map(int, input().split())
    print(w // b)
