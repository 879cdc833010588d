for _ in range(int(input())):
    plate = input().strip()
    print("YES" if plate == plate[::-1] else "NO")
