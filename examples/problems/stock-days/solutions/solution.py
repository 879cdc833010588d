n = int(input())
lowest = None
profit = 0
for price in map(int, input().split()):
    if lowest is None or price < lowest:
        lowest = price
    profit = max(profit, price - lowest)
print(profit)
