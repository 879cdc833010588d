n = int(input())
t = list(map(int, input().split()))
answer = [0] * n
waiting = []
for i in range(n):
    while waiting and t[waiting[-1]] < t[i]:
        j = waiting.pop()
        answer[j] = i - j
    waiting.append(i)
print(*answer)
