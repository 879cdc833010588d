s = input().strip()
result = ""
length = 1
for i in range(1, len(s)):
    if s[i] == s[i - 1]:
        length += 1
    else:
        result += s[i - 1] + str(length)
        length = 1
print(result)
