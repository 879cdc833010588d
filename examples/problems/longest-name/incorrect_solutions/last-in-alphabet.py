input()
print(max(input().split()))
