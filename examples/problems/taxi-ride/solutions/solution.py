km = float(input())
price = 4.5 + 1.2 * max(0, km - 2)
if input().strip() == "night":
    price *= 1.1
print(f"{price:.4f}")
