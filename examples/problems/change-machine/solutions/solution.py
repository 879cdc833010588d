p, m = map(int, input().split())
if m < p:
    print("not enough")
elif m == p:
    print("thank you")
else:
    rest = m - p
    for coin in (50, 20, 10, 5, 2, 1):
        if rest >= coin:
            print(rest // coin, "x", coin)
            rest %= coin
