import sys
for line in sys.stdin:
    s = []
    try:
        for p in line.split():
            if p in '+-*/':
                a, b = s.pop(), s.pop()
                s.append(a + b if p == '+' else a - b if p == '-' else a * b if p == '*' else int(a / b))
            else:
                s.append(int(p))
        print(s[0])
    except ZeroDivisionError:
        print('error')
