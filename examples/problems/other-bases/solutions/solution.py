DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

while True:
    n, b = map(int, input().split())
    if b == 0:
        break
    text = ""
    while n > 0:
        text = DIGITS[n % b] + text
        n //= b
    print(text or "0")
