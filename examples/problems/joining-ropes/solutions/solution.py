import heapq

n = int(input())
heap = list(map(int, input().split()))
heapq.heapify(heap)
seconds = 0
while len(heap) > 1:
    piece = heapq.heappop(heap) + heapq.heappop(heap)
    seconds += piece
    heapq.heappush(heap, piece)
print(seconds)
