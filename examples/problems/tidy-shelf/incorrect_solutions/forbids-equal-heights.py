t = int(input())
for _ in range(t):
    n = int(input())
    h = list(map(int, input().split()))
    ok = True
    for i in range(1, n):
        if h[i] <= h[i - 1]:
            ok = False
    print("YES" if ok else "NO")
