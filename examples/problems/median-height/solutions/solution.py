n = int(input())
h = sorted(map(int, input().split()))
if n % 2 == 1:
    median = h[n // 2]
else:
    median = (h[n // 2 - 1] + h[n // 2]) / 2
print(f"{median:.1f}")
