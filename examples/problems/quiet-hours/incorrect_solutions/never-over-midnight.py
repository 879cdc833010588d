a, b = map(int, input().split())
for _ in range(int(input())):
    h = int(input()[:2])
    print('hush' if a <= h < b else 'play')
