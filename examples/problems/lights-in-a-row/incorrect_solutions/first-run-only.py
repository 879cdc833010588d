for _ in range(int(input())):
    s = bin(int(input()))[2:]
    print(s.count('1'), len(s.split('0')[0]))
