r, c = map(int, input().split())
w = [1] + [0] * (c - 1)
for _ in range(r):
    s = input()
    for j in range(c):
        if s[j] == 'X':
            w[j] = 0
        elif j:
            w[j] += w[j - 1]
print(w[-1])
