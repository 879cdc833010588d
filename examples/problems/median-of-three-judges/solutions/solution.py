n = int(input())
for _ in range(n):
    marks = sorted(map(int, input().split()))
    print(marks[1])
