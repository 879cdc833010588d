n = int(input())
x = y = 0
seen = {(0, 0)}
if n > 0:
    for step in input().strip():
        if step == "N":
            y += 1
        elif step == "S":
            y -= 1
        elif step == "E":
            x += 1
        else:
            x -= 1
        seen.add((x, y))
print(len(seen))
