n, w = map(int, input().split())
print(-(-sum(map(int, input().split())) // w))
