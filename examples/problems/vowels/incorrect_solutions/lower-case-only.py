line = input()
print(sum(line.count(v) for v in "aeiou"))
