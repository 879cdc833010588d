# tries: change mutable objects that library functions share
import collections
import json
import operator

json.dumps.__kwdefaults__["indent"] = 4
json.JSONEncoder.item_separator = ";"
operator.itemgetter = operator.add
collections.namedtuple.__kwdefaults__["rename"] = True
