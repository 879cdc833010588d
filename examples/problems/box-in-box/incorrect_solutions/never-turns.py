p = map(int, input().split())
b = map(int, input().split())
print('FITS' if all(i <= j for i, j in zip(p, b)) else 'TOO BIG')
