for _ in range(int(input())):
    lamps = bin(int(input()))[2:]
    print(lamps.count("1"), max(map(len, lamps.split("0"))))
