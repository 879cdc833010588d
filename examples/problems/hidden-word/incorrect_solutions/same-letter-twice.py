for _ in range(int(input())):
    s, p = input(), input()
    f = 0
    ok = True
    for c in p:
        f = s.find(c, f)
        if f < 0:
            ok = False
            break
    print('hidden' if ok else 'not hidden')
