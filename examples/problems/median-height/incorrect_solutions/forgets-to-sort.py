n = int(input())
h = list(map(int, input().split()))
if n % 2 == 1:
    print(f"{h[n // 2]:.1f}")
else:
    print(f"{(h[n // 2 - 1] + h[n // 2]) / 2:.1f}")
