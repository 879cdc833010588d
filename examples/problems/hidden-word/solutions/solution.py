for _ in range(int(input())):
    s = input().strip()
    p = input().strip()
    i = 0
    for c in s:
        if i < len(p) and p[i] == c:
            i += 1
    print("hidden" if i == len(p) else "not hidden")
