s = input()
count = 0
for a, b in zip(s, s[1:]):
    if a == b and a != " ":
        count += 1
print(count)
