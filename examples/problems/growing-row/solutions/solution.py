for _ in range(int(input())):
    n = int(input())
    h = list(map(int, input().split()))
    print("good" if h == sorted(h) else "bad")
