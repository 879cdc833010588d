n = int(input())
h = list(map(int, input().split()))
if n % 2 == 1:
    print("%.1f" % h[n // 2])
else:
    print("%.1f" % ((h[n // 2 - 1] + h[n // 2]) / 2))
