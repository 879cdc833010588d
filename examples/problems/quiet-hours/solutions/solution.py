a, b = map(int, input().split())
for _ in range(int(input())):
    h = int(input().split(":")[0])
    if a <= b:
        quiet = a <= h < b
    else:
        quiet = h >= a or h < b
    print("hush" if quiet else "play")
