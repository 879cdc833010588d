k = int(input())
answer = ""
for c in input():
    if c.islower():
        c = chr((ord(c) - ord("a") - k) % 26 + ord("a"))
    elif c.isupper():
        c = chr((ord(c) - ord("A") - k) % 26 + ord("A"))
    answer += c
print(answer)
