# tries: run the collector with hooks that never end well
# category: interpreter
# verdicts: AC OLE RE TLE WA
# levels: namespaces landlock seccomp
import gc


class Lasting:
    def __del__(self):
        kept.append(Lasting())
        kept.append(self)


kept = []
gc.callbacks.append(lambda phase, info: gc.set_threshold(1))
for _ in range(1000):
    item = Lasting()
    item.self = item
    del item
kept.clear()
print("stopped")
