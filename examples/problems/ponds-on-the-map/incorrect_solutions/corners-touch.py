r, c = map(int, input().split())
g = [list(input()) for _ in range(r)]
p = m = 0
for i in range(r):
    for j in range(c):
        if g[i][j] == '~':
            p += 1
            s = 0
            st = [(i, j)]
            g[i][j] = '#'
            while st:
                x, y = st.pop()
                s += 1
                for a in (x - 1, x, x + 1):
                    for b in (y - 1, y, y + 1):
                        if 0 <= a < r and 0 <= b < c and g[a][b] == '~':
                            g[a][b] = '#'
                            st.append((a, b))
            m = max(m, s)
print(p, m)
