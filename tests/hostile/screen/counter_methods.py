# tries: change methods of Counter, deque and defaultdict
import collections

collections.Counter.most_common = lambda self, n=None: []
collections.Counter.__missing__ = lambda self, key: 7
collections.OrderedDict = collections.defaultdict = dict
