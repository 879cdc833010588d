# tries: catch every refusal and ask again, for ever
# category: memory
# verdicts: MLE TLE RE
# levels: namespaces landlock seccomp
kept = []
while True:
    try:
        kept.append(bytearray(4 << 20))
    except MemoryError:
        pass
