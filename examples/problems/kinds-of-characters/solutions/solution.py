s = input()
counts = [0, 0, 0, 0]
for c in s:
    if "A" <= c <= "Z":
        counts[0] += 1
    elif "a" <= c <= "z":
        counts[1] += 1
    elif "0" <= c <= "9":
        counts[2] += 1
    else:
        counts[3] += 1
print(*counts, sep="\n")
