a, b, c = map(int, input().split())
x, y, z = map(int, input().split())
print('FITS' if a * b * c <= x * y * z else 'TOO BIG')
