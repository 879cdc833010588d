present = sorted(map(int, input().split()))
box = sorted(map(int, input().split()))
print("FITS" if all(p <= b for p, b in zip(present, box)) else "TOO BIG")
