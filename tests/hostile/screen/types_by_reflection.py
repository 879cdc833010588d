# tries: change builtin types where only their dictionaries can be reached
import gc

for kind in (int, str, list, dict, set):
    for holder in gc.get_referents(kind.__dict__):
        if isinstance(holder, dict) and "append" in holder:
            holder["append"] = lambda self, item: None
        if isinstance(holder, dict) and "split" in holder:
            holder["split"] = lambda self, *rest: []
