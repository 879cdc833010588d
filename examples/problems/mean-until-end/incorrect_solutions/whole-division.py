import sys
a = list(map(int, sys.stdin.read().split()))
print('%.2f' % (sum(a) // len(a)))
