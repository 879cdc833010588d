for _ in range(int(input())):
    s = input().strip()
    ok = True
    for a, b in ("()", "[]", "{}"):
        if s.count(a) != s.count(b):
            ok = False
    print("Yes" if ok else "No")
