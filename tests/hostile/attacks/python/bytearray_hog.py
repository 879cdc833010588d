# tries: one allocation of sixteen gigabytes, and again when it is refused
# category: memory
# verdicts: MLE RE
# levels: namespaces landlock seccomp
try:
    block = bytearray(1 << 34)
except MemoryError:
    block = bytearray(1 << 33)
print("GAINED", len(block))
