h, m = map(int, input().split(":"))
t = (h * 60 + m + int(input())) % 1440
print(f"{t // 60:02d}:{t % 60:02d}")
