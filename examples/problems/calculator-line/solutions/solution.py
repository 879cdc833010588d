words = input().split()
result = int(words[0])
for sign, number in zip(words[1::2], words[2::2]):
    x = int(number)
    if sign == "+":
        result += x
    elif sign == "-":
        result -= x
    else:
        result *= x
print(result)
