width = 0
answer = []
for year in input().strip():
    width += 2 if year == "D" else 5
    answer.append(width)
print(*answer)
