n = int(input())
answer = n
for i in range(2, n):
    answer *= i
print(answer)
