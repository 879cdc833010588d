s = int(input())
print("%d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60))
