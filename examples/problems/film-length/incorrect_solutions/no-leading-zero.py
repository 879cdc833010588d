m = int(input())
print(str(m // 60) + ":" + str(m % 60))
