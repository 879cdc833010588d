for _ in range(int(input())):
    k, *prices = map(int, input().split())
    total = sum(prices)
    if total > 100:
        total -= 10
    print(total)
