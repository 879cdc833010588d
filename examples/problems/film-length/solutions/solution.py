m = int(input())
print(f"{m // 60}:{m % 60:02d}")
