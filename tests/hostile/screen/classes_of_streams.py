# tries: change what class the streams are, and their methods
import sys


class Deaf(type(sys.stdout)):
    def write(self, text):
        return 0


try:
    sys.stdout.__class__ = Deaf
except TypeError:
    sys.stdout.write = len
