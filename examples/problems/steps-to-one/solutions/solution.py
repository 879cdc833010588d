for _ in range(int(input())):
    n = int(input())
    steps = 0
    top = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        top = max(top, n)
    print(steps, top)
