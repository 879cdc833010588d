p, m = map(int, input().split())
r = m - p
if r < 0:
    print('not enough')
elif r == 0:
    print('thank you')
else:
    out = []
    for c in (50, 20, 10, 5, 2, 1):
        if r >= c:
            out.append(f'{r // c} x {c}')
            r %= c
    print('\n'.join(out[::-1]))
