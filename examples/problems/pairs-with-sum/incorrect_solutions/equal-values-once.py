n, s = map(int, input().split())
a = set(map(int, input().split()))
print(sum(s - x in a and s - x >= x for x in a))
