c = int(input())
print(c * 9 // 5 + 32)
