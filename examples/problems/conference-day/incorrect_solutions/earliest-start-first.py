n = int(input())
talks = sorted(tuple(map(int, input().split())) for _ in range(n))
heard = 0
free_from = 0
for s, e in talks:
    if s >= free_from:
        heard += 1
        free_from = e
print(heard)
