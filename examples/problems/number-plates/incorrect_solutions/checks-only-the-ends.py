for _ in range(int(input())):
    plate = input().strip()
    print("YES" if plate[0] == plate[-1] else "NO")
