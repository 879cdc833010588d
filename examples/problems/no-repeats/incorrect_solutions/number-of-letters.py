print(len(set(input().strip())))
