word = input().strip()
print(word[::-1])
