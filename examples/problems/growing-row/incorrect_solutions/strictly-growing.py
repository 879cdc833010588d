for _ in range(int(input())):
    input()
    h = list(map(int, input().split()))
    print('good' if all(a < b for a, b in zip(h, h[1:])) else 'bad')
