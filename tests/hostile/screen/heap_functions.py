# tries: change functions of heapq and bisect
import bisect
import heapq

heapq.heappush = lambda heap, item: None
heapq.heapify = lambda items: items.clear()
bisect.bisect_left = bisect.bisect = lambda *arguments: 0
