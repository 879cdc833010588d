# tries: find lists of other programs and their code, and change them
import gc
import types

for item in gc.get_objects():
    if isinstance(item, list) and any(isinstance(each, types.CodeType) for each in item):
        item.reverse()
        item.pop()
