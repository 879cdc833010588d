# tries: an integer of sixteen billion bits
# category: memory
# verdicts: MLE RE TLE
# levels: namespaces landlock seccomp
print("GAINED", (1 << (1 << 34)).bit_length())
