n = int(input())
marks = list(map(int, input().split()))
print(sum(marks) // n)
