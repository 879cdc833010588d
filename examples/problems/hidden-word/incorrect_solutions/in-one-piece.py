for _ in range(int(input())):
    s, p = input(), input()
    print('hidden' if p in s else 'not hidden')
