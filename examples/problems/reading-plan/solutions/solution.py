def days_needed(pages, limit):
    days = 1
    today = 0
    for p in pages:
        if today + p > limit:
            days += 1
            today = 0
        today += p
    return days


n, k = map(int, input().split())
pages = list(map(int, input().split()))
low = max(pages)
high = sum(pages)
while low < high:
    mid = (low + high) // 2
    if days_needed(pages, mid) <= k:
        high = mid
    else:
        low = mid + 1
print(low)
