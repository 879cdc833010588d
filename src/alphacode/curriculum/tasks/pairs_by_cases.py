"""Counted by cases: pairs, triples, windows and orders of a list that fit a condition."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import Refine, said
from alphacode.curriculum.short import value
from alphacode.curriculum.task import Int, Ints, Task, Values, Words


def _top(*tops: int, low: int = 1) -> Refine:
    """Return what draws the list anew below one of some tops."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice(tops)
        return {**values, "a": [rng.randint(low, top) for _ in values["a"]]}

    return refine


def _two_letters(rng: Random, values: Values) -> Values:
    letters = rng.choice(["ab", "abc", "abcdefgh"])
    return {
        **values,
        "w": [rng.choice(letters) + rng.choice(letters) for _ in values["w"]],
    }


def _words_of_m(rng: Random, values: Values) -> Values:
    m = rng.randint(1, 5)
    letters = rng.choice(["ab", "abz", "acegi"])
    n = max(2, len(values["w"]))
    w = ["".join(rng.choice(letters) for _ in range(m)) for _ in range(n)]
    return {"n": n, "w": w}


def _two_moduli(rng: Random, values: Values) -> Values:
    x, y = rng.randint(1, 6), rng.randint(1, 4)
    return {**values, "a": [rng.randint(1, 30) for _ in values["a"]], "x": x, "y": y}


def _below_places(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    return {
        **values,
        "a": [
            rng.choice([rng.randint(0, n), max(0, i - rng.randint(0, 2)), i + 2])
            for i in range(n)
        ],
    }


def _cold(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    q = rng.randint(-5, 15)
    a = [
        q + rng.choice([-3, -2, 0, 0, -1, 1, 4][: rng.choice([5, 7])]) for _ in range(n)
    ]
    return {
        **values,
        "a": a,
        "q": q,
        "k": rng.randint(1, max(1, min(n, rng.choice([2, 3, n])))),
    }


def _doubling(rng: Random, values: Values) -> Values:
    n = max(2, len(values["a"]))
    x, a = rng.randint(5, 60), []
    for _ in range(n):
        a.append(x)
        x = max(
            1, rng.choice([x // 2, x // 2 + 1, x + 1, x, 2 * x if x < 10**6 else 1])
        )
    return {**values, "n": n, "a": a, "k": rng.randint(1, max(1, min(n - 1, 3)))}


def _shared_bits_two(rng: Random, values: Values) -> Values:
    n = rng.choice([2, 2, 3, 4, 5, 9, 30])
    x = rng.choice([0, 1, 2, 5])
    a = [x | rng.choice([0, 1, 2, 4, 8]) for _ in range(n)]
    for _ in range(rng.randint(0, 3)):
        a[rng.randrange(n)] = x
    return {"n": n, "a": a}


def _close_points(rng: Random, values: Values) -> Values:
    x, a = rng.randint(-9, 9), []
    for _ in values["a"]:
        a.append(x)
        x += rng.randint(1, 5)
    return {**values, "a": a, "k": rng.randint(1, 14)}


def _products(rng: Random, values: Values) -> Values:
    return {
        **values,
        "a": rng.sample(range(1, 2 * len(values["a"]) + 3), len(values["a"])),
    }


TASKS: tuple[Task, ...] = (
    value('pairs_of_words_one_letter_apart', (Words("w", alphabet="abcdefghijk"),), ('All {n} words have two letters (from a to k). [Count|How many] pairs of words differ in exactly one of the two places[.|?]', 'In how many pairs of the two-letter words is the first letter the same and the second one not, or the second the same and the first one not?'), 'from collections import Counter\nc = Counter(w)\nfirst, second = Counter(x[0] for x in w), Counter(x[1] for x in w)\ndef pairs(k):\n    return k * (k - 1) // 2\nsum(pairs(k) for k in first.values()) + sum(pairs(k) for k in second.values()) - 2 * sum(pairs(k) for k in c.values())', 'map<string, long long> same;\nmap<char, long long> first, second;\nlong long found = 0;\nfor (auto& x : w) {\n    found += first[x[0]]++ + second[x[1]]++ - 2 * same[x]++;\n}\nfound', ('from collections import Counter\nfirst, second = Counter(x[0] for x in w), Counter(x[1] for x in w)\nsum(k * (k - 1) // 2 for k in first.values()) + sum(k * (k - 1) // 2 for k in second.values())', 'map<char, long long> first, second;\nlong long found = 0;\nfor (auto& x : w) found += first[x[0]]++ + second[x[1]]++;\nfound'), ('sum(w[i][0] == w[i + 1][0] and w[i][1] != w[i + 1][1] or w[i][0] != w[i + 1][0] and w[i][1] == w[i + 1][1] for i in range(n - 1))', 'long long found = 0;\nfor (int i = 0; i + 1 < n; i++) if ((w[i][0] == w[i + 1][0]) != (w[i][1] == w[i + 1][1])) found++;\nfound'), refine=_two_letters, rating=1100, tags=("data structures", "strings")),
    value('least_shifts_for_two_words_equal', (Words("w", min_size=2, alphabet="abcdefghijklmnopqrstuvwxyz"),), ('All {n} words are equally long. In a move a letter of a word becomes the next or the previous one of the alphabet (not beyond a or z). [Find|What is] the least number of moves after which some two of the words are equal[.|?]', 'The distance of two words of the same length is the sum of the distances of their letters in the alphabet. How close are the two closest of the {n} words?'), 'best = None\nfor i in range(n):\n    for j in range(i):\n        d = sum(abs(ord(x) - ord(y)) for x, y in zip(w[i], w[j]))\n        if best is None or d < best:\n            best = d\nbest', 'long long best = LLONG_MAX;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        long long d = 0;\n        for (size_t k = 0; k < w[i].size(); k++) d += abs(w[i][k] - w[j][k]);\n        best = min(best, d);\n    }\n}\nbest', ('min(sum(x != y for x, y in zip(w[i], w[j])) for i in range(n) for j in range(i))', 'long long best = LLONG_MAX;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        long long d = 0;\n        for (size_t k = 0; k < w[i].size(); k++) d += w[i][k] != w[j][k];\n        best = min(best, d);\n    }\n}\nbest'), ('min(sum(abs(ord(x) - ord(y)) for x, y in zip(w[i], w[i + 1])) for i in range(n - 1))', 'long long best = LLONG_MAX;\nfor (int i = 0; i + 1 < n; i++) {\n    long long d = 0;\n    for (size_t k = 0; k < w[i].size(); k++) d += abs(w[i][k] - w[i + 1][k]);\n    best = min(best, d);\n}\nbest'), refine=_words_of_m, tags=("brute force", "strings")),
    value('pairs_with_same_highest_bit', (Ints("a"),), ('[Count|How many] pairs i < j have ({a}_i and {a}_j) >= ({a}_i xor {a}_j), with bitwise operations[.|?] This is so just if both numbers have equally many binary digits.', 'Count the pairs of {items} (at different places) whose binary notations are equally long.'), 'from collections import Counter\nc = Counter(x.bit_length() for x in a)\nsum(k * (k - 1) // 2 for k in c.values())', 'map<int, long long> times;\nlong long found = 0;\nfor (long long x : a) {\n    int bits = 0;\n    for (long long y = x; y > 0; y /= 2) bits++;\n    found += times[bits]++;\n}\nfound', ('from collections import Counter\nc = Counter(a)\nsum(k * (k - 1) // 2 for k in c.values())', 'map<long long, long long> times;\nlong long found = 0;\nfor (long long x : a) found += times[x]++;\nfound'), ('from collections import Counter\nc = Counter(len(str(x)) for x in a)\nsum(k * (k - 1) // 2 for k in c.values())', 'map<int, long long> times;\nlong long found = 0;\nfor (long long x : a) found += times[to_string(x).size()]++;\nfound'), refine=_top(7, 20, 200, 10**9), rating=1200, tags=("bitmasks", "math")),
    value('pairs_by_sum_and_difference', (Ints("a"), Int("x", 1, 10**9), Int("y", 1, 10**9),), ('[Count|How many] pairs i < j have a sum {a}_i + {a}_j divisible by {x} and a difference {a}_i - {a}_j divisible by {y}[.|?]', 'Two {items} match if their sum can be divided by {x} and their difference by {y}, both without remainder. Count the matching pairs.'), 'seen = {}\nfound = 0\nfor v in a:\n    found += seen.get((-v % x, v % y), 0)\n    seen[(v % x, v % y)] = seen.get((v % x, v % y), 0) + 1\nfound', 'map<pair<long long, long long>, long long> seen;\nlong long found = 0;\nfor (long long v : a) {\n    found += seen[{(x - v % x) % x, v % y}];\n    seen[{v % x, v % y}]++;\n}\nfound', ('seen = {}\nfound = 0\nfor v in a:\n    found += seen.get((v % x, v % y), 0)\n    seen[(v % x, v % y)] = seen.get((v % x, v % y), 0) + 1\nfound', 'map<pair<long long, long long>, long long> seen;\nlong long found = 0;\nfor (long long v : a) found += seen[{v % x, v % y}]++;\nfound'), ('sum((a[i] + a[j]) % x == 0 and (a[i] - a[j]) % y == 0 for i in range(n) for j in range(i + 1))', 'long long found = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) if ((a[i] + a[j]) % x == 0 && (a[i] - a[j]) % y == 0) found++;\nfound'), refine=_two_moduli, rating=1200, tags=("math", "number theory"), meanings={"x": "the divisor of the sum", "y": "the divisor of the difference"}),
    value('pairs_nested_with_places', (Ints("a", 0, 10**9),), ('Places are counted from 1. [Count|How many] pairs i, j satisfy {a}_i < i < {a}_j < j[.|?]', 'Count the pairs of places i and j such that the element at i is smaller than i, i is smaller than the element at j, and that is smaller than j.'), 'before = [0] * (n + 1)\nfound = 0\nfor j in range(1, n + 1):\n    x = a[j - 1]\n    if x < j:\n        if x > 0:\n            found += before[x - 1]\n        before[j] = before[j - 1] + 1\n    else:\n        before[j] = before[j - 1]\nfound', 'vector<long long> before(n + 1);\nlong long found = 0;\nfor (int j = 1; j <= n; j++) {\n    long long x = a[j - 1];\n    before[j] = before[j - 1];\n    if (x < j) {\n        if (x > 0) found += before[x - 1];\n        before[j]++;\n    }\n}\nfound', ('found = 0\ngood = 0\nfor j in range(1, n + 1):\n    if a[j - 1] < j:\n        found += good\n        good += 1\nfound', 'long long found = 0, good = 0;\nfor (int j = 1; j <= n; j++) if (a[j - 1] < j) found += good++;\nfound'), ('before = [0] * (n + 1)\nfound = 0\nfor j in range(1, n + 1):\n    x = a[j - 1]\n    before[j] = before[j - 1]\n    if x < j:\n        found += before[x]\n        before[j] += 1\nfound', 'vector<long long> before(n + 1);\nlong long found = 0;\nfor (int j = 1; j <= n; j++) {\n    long long x = a[j - 1];\n    before[j] = before[j - 1];\n    if (x < j) {\n        found += before[x];\n        before[j]++;\n    }\n}\nfound'), refine=_below_places, rating=1300, tags=("binary search", "dp")),
    value('triangles_of_doubling_sticks', (Ints("a", 0, 60),), ('Stick i is 2^x long with x = {a}_i. [Count|In how many ways] can three sticks be chosen that form a triangle with positive area[.|?]', 'Sticks have the lengths 2^{a}_1, ..., 2^{a}_{n}. How many triples of sticks are sides of a real triangle? (It must have two equal sides that are not shorter than the third one.)'), 'from collections import Counter\nc = Counter(a)\nfound = smaller = 0\nfor x in sorted(c):\n    k = c[x]\n    found += k * (k - 1) * (k - 2) // 6 + k * (k - 1) // 2 * smaller\n    smaller += k\nfound', 'map<long long, long long> times;\nfor (long long x : a) times[x]++;\nlong long found = 0, smaller = 0;\nfor (auto& [x, k] : times) {\n    found += k * (k - 1) * (k - 2) / 6 + k * (k - 1) / 2 * smaller;\n    smaller += k;\n}\nfound', ('from collections import Counter\nc = Counter(a)\nsum(k * (k - 1) * (k - 2) // 6 for k in c.values())', 'map<long long, long long> times;\nfor (long long x : a) times[x]++;\nlong long found = 0;\nfor (auto& [x, k] : times) found += k * (k - 1) * (k - 2) / 6;\nfound'), ('from collections import Counter\nc = Counter(a)\nsum(k * (k - 1) * (k - 2) // 6 + k * (k - 1) // 2 * (n - k) for k in c.values())', 'map<long long, long long> times;\nfor (long long x : a) times[x]++;\nlong long found = 0;\nfor (auto& [x, k] : times) found += k * (k - 1) * (k - 2) / 6 + k * (k - 1) / 2 * (n - k);\nfound'), refine=_top(2, 5, 20, low=0), rating=1200, tags=("combinatorics", "sortings")),
    value('cold_periods_of_k_days', (Ints("a", -(10**9), 10**9), Int("k", 1, 10**5), Int("q", -(10**9), 10**9),), ('On {n} days the temperatures {a}_1, ..., {a}_{n} are forecast. A holiday lasts at least {k} days in a row, none of them warmer than {q}. How many choices of first and last day are there?', 'Count the contiguous parts of the list that have {k} or more elements, all of them at most {q}.'), 'found = run = 0\nfor x in a:\n    run = run + 1 if x <= q else 0\n    found += max(0, run - k + 1)\nfound', 'long long found = 0, run = 0;\nfor (long long x : a) {\n    run = x <= q ? run + 1 : 0;\n    found += max(0LL, run - k + 1);\n}\nfound', ('found = run = 0\nfor x in a:\n    run = run + 1 if x <= q else 0\n    found += run >= k\nfound', 'long long found = 0, run = 0;\nfor (long long x : a) {\n    run = x <= q ? run + 1 : 0;\n    if (run >= k) found++;\n}\nfound'), ('found = run = 0\nfor x in a:\n    run = run + 1 if x < q else 0\n    found += max(0, run - k + 1)\nfound', 'long long found = 0, run = 0;\nfor (long long x : a) {\n    run = x < q ? run + 1 : 0;\n    found += max(0LL, run - k + 1);\n}\nfound'), refine=_cold, rating=1000, tags=("combinatorics", "math"), meanings={"k": "the least number of days", "q": "the highest temperature"}),
    value('windows_that_double_up', (Ints("a", min_size=2), Int("k", 1, 10**5),), ('[Count|How many] places i (counted from 1, with i + {k} <= {n}) are such that {a}_i < 2 * {a}_(i+1) < 4 * {a}_(i+2) < ... < 2^{k} * {a}_(i+{k})[.|?]', 'A part of {k} + 1 neighbouring elements is good if in it every element is smaller than twice the next one. Count the good parts of the list.'), 'found = run = 0\nfor i in range(n - 1):\n    run = run + 1 if a[i] < 2 * a[i + 1] else 0\n    found += run >= k\nfound', 'long long found = 0, run = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    run = a[i] < 2 * a[i + 1] ? run + 1 : 0;\n    if (run >= k) found++;\n}\nfound', ('found = run = 0\nfor i in range(n - 1):\n    run = run + 1 if a[i] < a[i + 1] else 0\n    found += run >= k\nfound', 'long long found = 0, run = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    run = a[i] < a[i + 1] ? run + 1 : 0;\n    if (run >= k) found++;\n}\nfound'), ('sum(a[i] < 2**k * a[i + k] for i in range(n - k))', 'long long found = 0;\nfor (int i = 0; i + k < n; i++) if (a[i] < (1LL << min(k, 30LL)) * a[i + k]) found++;\nfound'), refine=_doubling, rating=1300, tags=("two pointers", "sortings"), meanings={"k": "how many signs < there are"}),
    value('crossings_with_equal_ends', (Ints("a"),), ('[Count|How many] pairs i < j have {a}_i >= {a}_j[.|?]', 'Wire i runs straight from point i on the upper bar to segment {a}_i on the lower one; where in the segment it ends may be chosen. What is the largest number of pairs of wires that can cross, if wires ending in the same segment can be made to cross, too?'), 'from bisect import bisect_left, insort\nseen = []\nfound = 0\nfor x in a:\n    found += len(seen) - bisect_left(seen, x)\n    insort(seen, x)\nfound', 'vector<long long> seen;\nlong long found = 0;\nfor (long long x : a) {\n    auto it = lower_bound(seen.begin(), seen.end(), x);\n    found += seen.end() - it;\n    seen.insert(it, x);\n}\nfound', ('sum(a[i] > a[j] for j in range(n) for i in range(j))', 'long long found = 0;\nfor (int j = 0; j < n; j++) for (int i = 0; i < j; i++) if (a[i] > a[j]) found++;\nfound'), ('sum(a[i] >= a[i + 1] for i in range(n - 1))', 'long long found = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] >= a[i + 1]) found++;\nfound'), refine=_top(3, 8, 60), rating=1300, tags=("data structures", "sortings")),
    value('orders_with_and_at_both_sides', (Ints("a", 0, 10**9, min_size=2),), ('In how many orders of the {n} elements (elements at different places count as different) is, at each cut, the bitwise and of all elements before the cut equal to the bitwise and of all elements behind it? Print the number modulo $m. ({n} is at least 2.)', 'An order is good if first and last element both are equal to the bitwise and of the whole list. Count the good orders of the {n} >= 2 elements (told apart by their places), modulo $m.'), 'total = a[0]\nfor x in a:\n    total &= x\nc = a.count(total)\nways = c * (c - 1)\nfor i in range(1, n - 1):\n    ways = ways * i % $m\nways % $m', 'long long total = a[0];\nfor (long long x : a) total &= x;\nlong long c = count(a.begin(), a.end(), total), ways = c * (c - 1) % $m;\nfor (int i = 1; i < n - 1; i++) ways = ways * i % $m;\nways', ('c = a.count(min(a))\nways = c * (c - 1)\nfor i in range(1, n - 1):\n    ways = ways * i % $m\nways % $m', 'long long c = count(a.begin(), a.end(), *min_element(a.begin(), a.end())), ways = c * (c - 1) % $m;\nfor (int i = 1; i < n - 1; i++) ways = ways * i % $m;\nways'), ('total = a[0]\nfor x in a:\n    total &= x\nc = a.count(total)\nways = 1\nfor i in range(1, c + 1):\n    ways = ways * i % $m\nways if c > 1 else 0', 'long long total = a[0];\nfor (long long x : a) total &= x;\nlong long c = count(a.begin(), a.end(), total), ways = 1;\nfor (int i = 1; i <= c; i++) ways = ways * i % $m;\nc > 1 ? ways : 0'), constants=said(m=(1000000007, 1000000007, 998244353)), refine=_shared_bits_two, rating=1400, tags=("bitmasks", "combinatorics", "math")),
    value('close_threes_on_a_line', (Ints("a", -(10**9), 10**9, order="sorted", is_distinct=True), Int("k", 1, 10**9),), ('The points {a}_1 < {a}_2 < ... < {a}_{n} lie on a line. [Count|In how many ways] can three of them be chosen such that the two outermost are at most {k} apart[.|?]', 'Given increasing numbers, count the triples in which the largest minus the smallest is not more than {k}.'), 'from bisect import bisect_right\nfound = 0\nfor i in range(n):\n    m = bisect_right(a, a[i] + k) - i - 1\n    found += m * (m - 1) // 2\nfound', 'long long found = 0;\nfor (int i = 0; i < n; i++) {\n    long long others = upper_bound(a.begin(), a.end(), a[i] + k) - a.begin() - i - 1;\n    found += others * (others - 1) / 2;\n}\nfound', ('sum(a[i + 2] - a[i] <= k for i in range(n - 2))', 'long long found = 0;\nfor (int i = 0; i + 2 < n; i++) if (a[i + 2] - a[i] <= k) found++;\nfound'), ('from bisect import bisect_left\nfound = 0\nfor i in range(n):\n    m = bisect_left(a, a[i] + k) - i - 1\n    found += max(0, m * (m - 1) // 2)\nfound', 'long long found = 0;\nfor (int i = 0; i < n; i++) {\n    long long others = lower_bound(a.begin(), a.end(), a[i] + k) - a.begin() - i - 1;\n    found += max(0LL, others * (others - 1) / 2);\n}\nfound'), refine=_close_points, rating=1300, tags=("two pointers", "binary search", "combinatorics"), meanings={"k": "the largest distance"}),
    value('pairs_product_equals_place_sum', (Ints("a", 1, 10**6, is_distinct=True),), ('All elements are different. [Count|How many] pairs i < j of places (from 1) have {a}_i * {a}_j = i + j[.|?]', 'In how many pairs of places i < j is the product of the two elements equal to the sum of the two places, counted from 1?'), 'place = {x: i + 1 for i, x in enumerate(a)}\nfound = 0\nfor x in a:\n    for y in range(x + 1, 2 * n // x + 1):\n        if y in place and place[x] + place[y] == x * y:\n            found += 1\nfound', 'map<long long, long long> place;\nfor (int i = 0; i < n; i++) place[a[i]] = i + 1;\nlong long found = 0;\nfor (long long x : a) {\n    for (long long y = x + 1; x * y <= 2 * n; y++) {\n        auto it = place.find(y);\n        if (it != place.end() && place[x] + it->second == x * y) found++;\n    }\n}\nfound', ('sum(a[i] * a[j] == i + j for j in range(n) for i in range(j))', 'long long found = 0;\nfor (int j = 0; j < n; j++) for (int i = 0; i < j; i++) if (a[i] * a[j] == i + j) found++;\nfound'), ('sum(a[i] * a[i + 1] == 2 * i + 3 for i in range(n - 1))', 'long long found = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] * a[i + 1] == 2 * i + 3) found++;\nfound'), refine=_products, rating=1200, tags=("brute force", "number theory", "math")),
)  # fmt: skip
