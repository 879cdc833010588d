n, k = map(int, input().split())
pages = list(map(int, input().split()))
share = (sum(pages) + k - 1) // k
print(max(share, max(pages)))
