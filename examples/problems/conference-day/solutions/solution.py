n = int(input())
talks = []
for _ in range(n):
    s, e = map(int, input().split())
    talks.append((e, s))
talks.sort()
heard = 0
free_from = 0
for e, s in talks:
    if s >= free_from:
        heard += 1
        free_from = e
print(heard)
