# tries: a list that grows without end
# category: memory
# verdicts: MLE RE
# levels: namespaces landlock seccomp
kept = []
while True:
    kept.append(bytearray(1 << 20))
