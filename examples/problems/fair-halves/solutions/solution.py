n = int(input())
a = list(map(int, input().split()))
possible = {0}
for x in a:
    possible |= {s + x for s in possible}
print(min(abs(sum(a) - 2 * s) for s in possible))
