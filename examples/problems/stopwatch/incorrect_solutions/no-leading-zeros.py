s = int(input())
print(f'{s // 3600}:{s // 60 % 60}:{s % 60}')
