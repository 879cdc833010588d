# tries: leave hooks in the collector, or switch it off
import gc

gc.callbacks.append(lambda phase, info: print("noise"))
gc.set_threshold(1, 1, 1)
gc.freeze()
gc.disable()
