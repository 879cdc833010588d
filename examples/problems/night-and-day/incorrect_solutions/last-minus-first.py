n = int(input())
a = list(map(int, input().split()))
print(abs(a[-1] - a[0]))
