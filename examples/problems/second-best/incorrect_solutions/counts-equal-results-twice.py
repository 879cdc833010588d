n = int(input())
a = sorted(map(int, input().split()))
print(a[-2] if len(set(a)) > 1 else -1)
