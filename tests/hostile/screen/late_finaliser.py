# tries: print from a finaliser when a neighbour runs
import sys


class Late:
    def __del__(self, write=sys.stdout.write):
        write("late words\n")
        kept.append(Late())


kept = [Late()]
item = Late()
item.self = item
print("0")
