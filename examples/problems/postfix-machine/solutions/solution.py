import sys


def evaluate(parts):
    stack = []
    for part in parts:
        if part not in ("+", "-", "*", "/"):
            stack.append(int(part))
            continue
        b = stack.pop()
        a = stack.pop()
        if part == "+":
            stack.append(a + b)
        elif part == "-":
            stack.append(a - b)
        elif part == "*":
            stack.append(a * b)
        elif b == 0:
            return "error"
        else:
            q = abs(a) // abs(b)
            stack.append(q if (a < 0) == (b < 0) else -q)
    return stack[0]


for line in sys.stdin:
    if line.strip():
        print(evaluate(line.split()))
