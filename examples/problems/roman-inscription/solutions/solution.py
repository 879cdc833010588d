import sys

VALUE = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}

for numeral in sys.stdin.read().split():
    total = 0
    for a, b in zip(numeral, numeral[1:] + "I"):
        if VALUE[a] < VALUE[b]:
            total -= VALUE[a]
        else:
            total += VALUE[a]
    print(total)
