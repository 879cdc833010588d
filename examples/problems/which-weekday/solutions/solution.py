DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

for _ in range(int(input())):
    w, n = input().split()
    print(DAYS[(DAYS.index(w) + int(n)) % 7])
