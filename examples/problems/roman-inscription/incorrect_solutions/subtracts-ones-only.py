import sys
V = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
for s in sys.stdin.read().split():
    t = sum(V[c] for c in s)
    print(t - 2 * ('IV' in s or 'IX' in s))
