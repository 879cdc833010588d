# tries: change how things are copied, pickled and sorted
import copy
import copyreg
import functools

copy.deepcopy = copy.copy = lambda item: None
copyreg.dispatch_table[list] = lambda item: (str, ())
functools.cmp_to_key = lambda work: str
