c = int(input())
print(f"{c * 9 / 5 + 32:.1f}")
