D = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
for _ in range(int(input())):
    w, n = input().split()
    print(D[(D.index(w) + abs(int(n))) % 7])
