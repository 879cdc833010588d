for _ in range(int(input())):
    name, p = input().split()
    p = int(p)
    print(name + ': ' + ('A' if p > 90 else 'B' if p > 80 else 'C' if p > 70 else 'D' if p > 60 else 'F'))
