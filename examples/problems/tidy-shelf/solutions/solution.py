t = int(input())
for _ in range(t):
    n = int(input())
    h = list(map(int, input().split()))
    if h == sorted(h):
        print("YES")
    else:
        print("NO")
