for _ in range(int(input())):
    input()
    h = list(map(int, input().split()))
    print('good' if h[0] <= h[-1] else 'bad')
