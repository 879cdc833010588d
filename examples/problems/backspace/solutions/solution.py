screen = []
for key in input().strip():
    if key != "<":
        screen.append(key)
    elif screen:
        screen.pop()
print("".join(screen) or "empty")
