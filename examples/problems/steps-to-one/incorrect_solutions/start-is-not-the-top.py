for _ in range(int(input())):
    n = int(input())
    s, m = 0, 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        s += 1
        m = max(m, n)
    print(s, m)
