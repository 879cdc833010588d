a = list(map(int, input().split()))
print('%.2f' % (sum(a) / len(a)))
