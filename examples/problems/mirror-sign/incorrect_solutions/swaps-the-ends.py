word = list(input().strip())
word[0], word[-1] = word[-1], word[0]
print("".join(word))
