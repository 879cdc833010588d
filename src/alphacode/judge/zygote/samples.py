"""A program the fork server runs on itself to warm up: a bit of everything usual."""

WARM_UP = """
import sys
from collections import defaultdict, deque, Counter
import math, heapq, bisect, itertools
input = sys.stdin.readline
def solve(n, items):
    seen = defaultdict(int)
    for index, item in enumerate(sorted(items)):
        seen[item % 7] += index
    heap = []
    for key, value in seen.items():
        heapq.heappush(heap, (-value, key))
    return [str(math.gcd(value, key + 1)) for value, key in heap]
def main():
    for _ in range(int(input())):
        n = int(input())
        items = list(map(int, input().split()))
        print(*solve(n, items))
        print(f"{sum(items) / n:.3f}", " ".join(map(str, items[::-1])), max(items))
if __name__ == '__main__':
    main()
    n, *rest = [int(token) for token in sys.stdin.read().split()]
    queue, counts = deque(rest), Counter(rest)
    while queue:
        queue.popleft()
    sys.stdout.write("YES\\n" if len(counts) > 1 else "NO\\n")
    print("".join(chr(ord(letter) + 1) for letter in "abc"), end="\\n")
    raise ValueError("as wrong programs do")
"""
WARM_UP_INPUT = b"2\n3\n5 6 7\n4\n1 2 3 4\n3\n9 9 8\n"
