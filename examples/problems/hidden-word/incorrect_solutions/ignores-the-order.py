for _ in range(int(input())):
    s, p = input(), input()
    print('hidden' if all(p.count(c) <= s.count(c) for c in p) else 'not hidden')
