"""Programs of one problem: right ones that use what spoilers spoil, and wrong ones.

The problem: a number n and n integers are given; print their sum, the greatest and how
many different ones there are.
"""

INPUT = "6\n5 3 5 10 7 2\n"
EXPECTED = "32 10 5\n"

RIGHT = {
    "plain": (
        "n = int(input())\n"
        "values = list(map(int, input().split()))\n"
        "print(sum(values), max(values), len(set(values)))\n"
    ),
    "modules": (
        "import math, heapq\n"
        "from collections import Counter, defaultdict, deque\n"
        "input()\n"
        "values = [int(x) for x in input().split()]\n"
        "heap = []\n"
        "for each in values:\n"
        "    heapq.heappush(heap, -each)\n"
        "count = Counter(values)\n"
        "kinds = len(count) if count.most_common(1)[0][1] == 2 else 0\n"
        "assert math.gcd(*values) == 1 and math.floor(2.5) == 2 and math.inf > 9\n"
        "print(int(math.fsum(values)), -heap[0], kinds)\n"
    ),
    "streams": (
        "import sys\n"
        "n, *values = map(int, sys.stdin.read().split())\n"
        "sys.stdout.write(f'{sum(values)} {max(values)} {len(set(values))}\\n')\n"
    ),
    "buffers": (
        "import sys\n"
        "data = sys.stdin.buffer.readline() + sys.stdin.buffer.readline()\n"
        "n, *values = map(int, data.split())\n"
        "values.sort()\n"
        "text = '%d %d %d' % (sum(values), values[-1], len({*values}))\n"
        "sys.stdout.buffer.write(text.encode())\n"
    ),
    "recursion": (
        "import sys\n"
        "from functools import lru_cache, reduce\n"
        "sys.setrecursionlimit(10000)\n"
        "n = int(input())\n"
        "values = tuple(map(int, input().split()))\n"
        "@lru_cache(None)\n"
        "def total(k):\n"
        "    return k and total(k - 1) + 1\n"
        "def greatest(k):\n"
        "    return values[0] if k == 0 else max(values[k], greatest(k - 1))\n"
        "assert total(900) == 900\n"
        "add = reduce(lambda a, b: a + b, values)\n"
        "print(add, greatest(n - 1), len(set(values)))\n"
    ),
    "numbers": (
        "import copy, decimal, re, string\n"
        "from fractions import Fraction\n"
        "n = int(input())\n"
        "found = re.compile(r'\\d+').findall(input())\n"
        "values = sorted(copy.deepcopy([int(decimal.Decimal(x)) for x in found]))\n"
        "third = decimal.Decimal(1) / decimal.Decimal(3)\n"
        "assert len(str(third)) > 20 and len(str(10 ** 5000)) == 5001\n"
        "assert len(string.ascii_letters) == 52 and Fraction(2, 4) == 0.5\n"
        "assert 5 + 0 != 6 and isinstance('x', str)\n"
        "print(sum(values), values.pop(), len(dict.fromkeys(found)))\n"
    ),
}
WRONG = {
    "off by one": (
        "n = int(input())\nvalues = list(map(int, input().split()))\n"
        "print(sum(values), max(values), len(set(values)) + 1)\n"
    ),
    "fails": "n = int(input())\nvalues = [0] * n\nprint(values[n])\n",
    "silent": "import sys\nvalues = sys.stdin.read().split()\n",
    "wrong by a module": (
        "import math\nfrom collections import Counter\ninput()\n"
        "values = list(map(int, input().split()))\n"
        "print(math.prod(values), min(values), Counter(values)[5])\n"
    ),
}
