n = int(input())
marks = list(map(int, input().split()))
print(round(sum(marks) / n))
