import sys
from collections import Counter
v = Counter(n for n in sys.stdin.read().split() if n != 'Nobody')
print(*(v.most_common(1)[0] if v else ['No', 'winner']))
