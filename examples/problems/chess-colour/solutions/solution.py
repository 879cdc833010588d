import sys

for square in sys.stdin.read().split():
    column = ord(square[0]) - ord("a") + 1
    row = int(square[1])
    print("white" if (column + row) % 2 else "black")
