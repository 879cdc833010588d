# tries: take all memory there is
kept = []
while True:
    kept.append("x" * (1 << 22))
