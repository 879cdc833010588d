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
                for a, b in ((x + 1, y), (x, y + 1)):
                    if a < r and b < c and g[a][b] == '~':
                        g[a][b] = '#'
                        st.append((a, b))
            m = max(m, s)
print(p, m)
