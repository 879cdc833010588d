from collections import Counter

print(*Counter(input().strip()).most_common(1)[0])
