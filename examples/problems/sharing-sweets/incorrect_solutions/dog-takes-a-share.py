n = int(input())
k = int(input()) + 1
print(n // k)
print(n // k + n % k)
