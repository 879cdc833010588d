a, b = map(int, input().split())
for _ in range(int(input())):
    h = int(input()[:2])
    q = a <= h <= b if a < b else a != b and (h >= a or h <= b)
    print('hush' if q else 'play')
