# tries: map and touch anonymous memory, private and shared
# category: memory
# verdicts: MLE RE
# levels: namespaces landlock seccomp
import mmap

kept = []
while True:
    for flags in (mmap.MAP_PRIVATE, mmap.MAP_SHARED):
        block = mmap.mmap(-1, 16 << 20, flags=flags | mmap.MAP_ANONYMOUS)
        for place in range(0, len(block), 4096):
            block[place] = 1
        kept.append(block)
