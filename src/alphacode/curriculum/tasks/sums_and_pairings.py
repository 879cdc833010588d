"""Prefix sums, two columns, close values, cheap ways to buy, matches between two lists."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import rows, said
from alphacode.curriculum.list_refines import near
from alphacode.curriculum.short import LINES, ROW, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    Field,
    Int,
    Ints,
    Pairs,
    Rows,
    Task,
    Values,
    Word,
)


def _prices(rng: Random, values: Values) -> Values:
    n = rng.choice([rng.randint(1, 30), values["n"]])
    a = min(values["a"], rng.choice([9, 100, 1000]))
    b = max(1, rng.choice([2 * a - 1, 2 * a, 2 * a + 1, a, rng.randint(1, 3 * a)]))
    return {**values, "n": n, "a": a, "b": b}


def _prices_k(rng: Random, values: Values) -> Values:
    k = rng.randint(2, 8)
    n = rng.choice([rng.randint(1, 40), values["n"]])
    a = min(values["a"], rng.choice([9, 100, 1000]))
    b = max(1, rng.choice([k * a - 1, k * a, k * a + 1, a, rng.randint(1, k * a)]))
    return {**values, "n": n, "a": a, "b": b, "k": k}


def _letters(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.choice([1, 2, 4, 10]))
    return {"s": "".join(rng.choice(letters) for _ in values["s"])}


def _figures(rng: Random, values: Values) -> Values:
    top = values["x"]
    digits = [str(d) for d in range(1, int(top) + 1)]
    if rng.random() < 0.2:
        digits = digits[1:]
    s = ""
    for _ in range(rng.randint(1, 18)):
        s += s[-1] if s and rng.random() < 0.4 else rng.choice(digits)
    return {**values, "s": s}


def _not_divisible(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 6)
    if rng.random() < 0.5:
        a = [k * rng.randint(0, 4) for _ in values["a"]]
        for _ in range(rng.randint(0, 2)):
            a[rng.randrange(len(a))] += rng.randint(0, k)
    else:
        a = [rng.randint(0, 9) for _ in values["a"]]
    return {**values, "a": a, "k": k}


def _figures_around_one(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("0011122013") for _ in range(rng.randint(1, 20)))
    return {"s": s}


def _columns(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 9, 50])
    a = [rng.randint(1, top) for _ in values["a"]]
    b = [rng.randint(1, top) for _ in values["a"]]
    if rng.random() < 0.5:
        a[-1], b[-1] = max(a), max(b)
    return {**values, "a": a, "b": b}


def _parity_divisor(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    x, y = rng.choice([(2, 3), (5, 4), (6, 1), (4, 6), (1, 1), (2, 4)])
    a = [(x if i % 2 == 0 else y) * rng.randint(1, 9) for i in range(n)]
    return {**values, "a": a}


def _mean_pairs(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 4, 9])
    a = [rng.randint(0, top) for _ in values["a"]]
    if rng.random() < 0.5:
        a[-1] += -sum(a) % len(a)
    return {**values, "a": a}


def _legs(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, 12) for _ in values["a"]]
    return {**values, "a": a, "k": [rng.randint(0, 14) for _ in values["k"]]}


def _chains(rng: Random, values: Values) -> Values:
    k, x, a = rng.randint(0, 5), rng.randint(1, 9), []
    for _ in values["a"]:
        a.append(x)
        x += rng.choice([0, 1, k, k, k + 1, k + 3])
    rng.shuffle(a)
    return {**values, "a": a, "k": k}


def _battery(rng: Random, values: Values) -> Values:
    t, a = 0, []
    for _ in values["a"]:
        t += rng.randint(1, 12)
        a.append(t)
    x, y = rng.randint(1, 6), rng.randint(1, 30)
    need, last = 0, 0
    for m in a:
        need += min((m - last) * x, y)
        last = m
    k = max(1, need + rng.choice([-2, -1, 0, 1, 1, 2]))
    return {**values, "a": a, "x": x, "y": y, "k": k}


def _monsters(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 6)
    return {**values, "a": [rng.randint(1, 4 * k) for _ in values["a"]], "k": k}


def _flips(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a = [rng.randint(1, 9) for _ in values["a"]]
    e = []
    for _ in values["e"]:
        i, j = sorted((rng.randint(1, n), rng.randint(1, n)))
        e.append((i, j, rng.randint(1, 9)))
    return {**values, "a": a, "e": e}


def _runs(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    a: list[int] = []
    for _ in range(n):
        a.append(a[-1] if a and rng.random() < 0.6 else rng.randint(1, 5))
    p = [tuple(sorted((rng.randint(1, n), rng.randint(1, n)))) for _ in values["p"]]
    return {**values, "a": a, "p": p}


def _robot(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("LR") for _ in range(rng.randint(1, 10)))
    x = rng.randint(-4, 4) or 1
    return {
        **values,
        "x": x,
        "s": s,
        "k": rng.choice([rng.randint(1, 40), values["k"]]),
    }


def _parity_adds(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, 9) for _ in values["a"]]
    p = [(rng.randint(0, 1), rng.randint(1, 9)) for _ in values["p"]]
    return {**values, "a": a, "p": p}


def _duels(rng: Random, values: Values) -> Values:
    return {x: rng.randint(1, 10) for x in "abcd"}


def _warm(rng: Random, values: Values) -> Values:
    k = rng.randint(0, 4)
    a = [rng.randint(-9, 9) for _ in values["a"]]
    b = [x + rng.randint(-k, k) for x in a]
    if rng.random() < 0.3:
        b[0] += rng.choice([-1, 1]) * (k + 1)
    rng.shuffle(b)
    return {**values, "a": a, "b": b, "k": k}


def _around_k(rng: Random, values: Values) -> Values:
    k = rng.randint(-5, 5)
    return {**values, "a": [k + rng.randint(-2, 2) for _ in values["a"]], "k": k}


def _warm_lists(rng: Random, values: Values) -> Values:
    found = _warm(rng, {**values, "k": 0})
    return {x: found[x] for x in values}


TASKS: tuple[Task, ...] = (
    value('singles_and_doubles_price', (Int("n", 1, 10**12), Int("a", 1, 1000), Int("b", 1, 1000),), ('{person} needs exactly {n} {things}. One costs {a} coins, and two together cost {b} coins. [Find|What is] the least total price[.|?]', 'A single piece is sold for {a}, a double pack for {b}. What is the cheapest way to get exactly {n} pieces?'), 'n // 2 * min(2 * a, b) + n % 2 * a', 'n / 2 * min(2 * a, b) + n % 2 * a', ('n // 2 * b + n % 2 * a', 'n / 2 * b + n % 2 * a'), ('(n + 1) // 2 * min(2 * a, b)', '(n + 1) / 2 * min(2 * a, b)'), refine=_prices, tags=("math", "greedy"), meanings={"a": "the price of one", "b": "the price of two together"}),
    value('singles_and_packs_price', (Int("n", 1, 10**12), Int("k", 2, 1000), Int("a", 1, 1000), Int("b", 1, 10**6),), ('{person} needs exactly {n} {things}. One costs {a} coins, and a pack of {k} costs {b} coins. [Find|What is] the least total price[.|?]', 'A single piece is sold for {a}, a box of {k} pieces for {b}. What is the cheapest way to get exactly {n} pieces?'), 'n // k * min(k * a, b) + n % k * a', 'n / k * min(k * a, b) + n % k * a', ('n // k * b + n % k * a', 'n / k * b + n % k * a'), ('n // k * min(k * a, b) + min(n % k * a, b)', 'n / k * min(k * a, b) + min(n % k * a, b)'), refine=_prices_k, tags=("math", "greedy"), meanings={"k": "how many are in a pack"}),
    value('singles_or_packs_at_least', (Int("n", 1, 10**12), Int("k", 2, 1000), Int("a", 1, 1000), Int("b", 1, 10**6),), ('{person} needs at least {n} {things}. One costs {a} coins, and a pack of {k} costs {b} coins. [Find|What is] the least total price[.|?]', 'A single piece is sold for {a}, a box of {k} pieces for {b}. What is the cheapest way to get {n} pieces or more?'), 'n // k * min(k * a, b) + min(n % k * a, b)', 'n / k * min(k * a, b) + min(n % k * a, b)', ('n // k * b + min(n % k * a, b)', 'n / k * b + min(n % k * a, b)'), ('n // k * min(k * a, b) + n % k * a', 'n / k * min(k * a, b) + n % k * a'), refine=_prices_k, tags=("math", "greedy"), meanings={"k": "how many are in a pack"}),
    value('different_letters_of_two_parts', (Word("s", min_size=2),), ('{s} is cut into two non-empty parts. The value of a part is the number of different letters in it. [Find|What is] the largest possible sum of the two values[.|?]', 'Where should {s} be cut into two pieces (none of them empty) so that the counts of different letters of both pieces add up to as much as possible? Print this sum.'), 'max(len(set(s[:i])) + len(set(s[i:])) for i in range(1, len(s)))', 'size_t best = 0;\nfor (size_t i = 1; i < s.size(); i++) best = max(best, set<char>(s.begin(), s.begin() + i).size() + set<char>(s.begin() + i, s.end()).size());\nbest', ('len(set(s[:len(s) // 2])) + len(set(s[len(s) // 2:]))', 'size_t h = s.size() / 2;\nset<char>(s.begin(), s.begin() + h).size() + set<char>(s.begin() + h, s.end()).size()'), ('len(set(s)) + sum(s.count(c) > 1 for c in set(s))', 'map<char, int> times;\nfor (char c : s) times[c]++;\nsize_t both = 0;\nfor (auto& [c, t] : times) both += t > 1 ? 2 : 1;\nboth'), refine=_letters, rating=900, tags=("strings",)),
    value('shortest_with_every_figure', (Word("s", "123456789"),), ('{s} consists of digits from 1 to $x. [Find|Print] the length of its shortest part, digits side by side, in which each of the digits from 1 to $x occurs, or $none if there is none.', 'How short can a piece of {s} be that contains every digit from 1 to $x at least once? There are no other digits in it. Print $none if no piece contains them all.'), 'last = {}\nbest = 0\nfor i, c in enumerate(s):\n    last[c] = i\n    if len(last) == $x:\n        length = i - min(last.values()) + 1\n        if best == 0 or length < best:\n            best = length\nbest if best else "$none"', 'map<char, int> last;\nint best = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    last[s[i]] = i;\n    if (last.size() == $x) {\n        int first = i;\n        for (auto& [c, j] : last) first = min(first, j);\n        if (best == 0 || i - first + 1 < best) best = i - first + 1;\n    }\n}\nbest ? to_string(best) : "$none"', ('$x if len(set(s)) == $x else "$none"', 'set<char>(s.begin(), s.end()).size() == $x ? to_string($x) : string("$none")'), ('last = {}\nbest = 0\nfor i, c in enumerate(s):\n    last[c] = i\n    if len(last) == $x and best == 0:\n        best = i - min(last.values()) + 1\nbest if best else "$none"', 'map<char, int> last;\nint best = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    last[s[i]] = i;\n    if (last.size() == $x && best == 0) {\n        int first = i;\n        for (auto& [c, j] : last) first = min(first, j);\n        best = i - first + 1;\n    }\n}\nbest ? to_string(best) : "$none"'), constants=said(x=(2, 3, 3, 3, 3, 4, 5), none=("0", "0", "-1", "none")), refine=_figures, rating=1200, tags=("two pointers", "strings")),
    value('longest_sum_not_divisible', (Ints("a", 0, 10**9), Int("k", 1, 10**9),), ('[Find|Print] the length of the longest contiguous part of the list whose sum is not divisible by {k}, or $none if there is no such part.', 'How many {items} standing side by side can one take at most so that their sum leaves a remainder when divided by {k}? Print $none if that is impossible.'), 'best = "$none"\nif sum(a) % k:\n    best = n\nelse:\n    places = [i for i in range(n) if a[i] % k]\n    if places:\n        best = max(n - 1 - places[0], places[-1])\nbest', 'string best = "$none";\nlong long total = accumulate(a.begin(), a.end(), 0LL), first = -1, last = -1;\nfor (int i = 0; i < n; i++) {\n    if (a[i] % k) {\n        if (first < 0) first = i;\n        last = i;\n    }\n}\nif (total % k) best = to_string(n);\nelse if (first >= 0) best = to_string(max(n - 1 - first, last));\nbest', ('n if sum(a) % k else "$none"', 'accumulate(a.begin(), a.end(), 0LL) % k ? to_string(n) : "$none"'), ('n if sum(a) % k else n - 1', 'accumulate(a.begin(), a.end(), 0LL) % k ? n : n - 1'), constants=said(none=("-1", "-1", "-1", "0", "none")), refine=_not_divisible, rating=1200, tags=("two pointers", "math"), meanings={"k": "the divisor"}),
    value('parts_with_sum_of_length', (Word("s", DIGITS),), ('[Count|How many] contiguous parts of {s} have as many digits as the sum of their digits[.|?]', 'A piece of the digit string {s} is fair if the sum of its digits equals its length. Count the fair pieces; equal pieces at different places count separately.'), 'from collections import Counter\nseen = Counter([0])\ntotal = found = 0\nfor c in s:\n    total += int(c) - 1\n    found += seen[total]\n    seen[total] += 1\nfound', "map<long long, long long> seen;\nseen[0] = 1;\nlong long total = 0, found = 0;\nfor (char c : s) {\n    total += c - '1';\n    found += seen[total]++;\n}\nfound", ('s.count("1")', "count(s.begin(), s.end(), '1')"), ('from collections import Counter\nseen = Counter()\ntotal = found = 0\nfor c in s:\n    total += int(c) - 1\n    found += seen[total]\n    seen[total] += 1\nfound', "map<long long, long long> seen;\nlong long total = 0, found = 0;\nfor (char c : s) {\n    total += c - '1';\n    found += seen[total]++;\n}\nfound"), refine=_figures_around_one, rating=1200, tags=("data structures", "math")),
    value('zero_sum_parts_by_length', (Ints("a", -(10**9), 10**9), Int("k", -1000, 1000),), ('[Count|How many] contiguous parts of the list have the mean {k}, that is, a sum of {k} times their length[.|?]', 'A stretch of neighbouring {items} is balanced if its average is exactly {k}. How many balanced stretches are there?'), 'from collections import Counter\nseen = Counter([0])\ntotal = found = 0\nfor x in a:\n    total += x - k\n    found += seen[total]\n    seen[total] += 1\nfound', 'map<long long, long long> seen;\nseen[0] = 1;\nlong long total = 0, found = 0;\nfor (long long x : a) {\n    total += x - k;\n    found += seen[total]++;\n}\nfound', ('a.count(k)', 'count(a.begin(), a.end(), (long long)k)'), ('from collections import Counter\nseen = Counter([0])\ntotal = found = 0\nfor x in a:\n    total += x\n    found += seen[total - k]\n    seen[total] += 1\nfound', 'map<long long, long long> seen;\nseen[0] = 1;\nlong long total = 0, found = 0;\nfor (long long x : a) {\n    total += x;\n    found += seen[total - k];\n    seen[total]++;\n}\nfound'), refine=_around_k, rating=1200, tags=("data structures",), meanings={"k": "the wanted mean"}),
    decide('column_swaps_to_last_largest', (Ints("a"), Ints("b"),), ('At any position i the elements {a}_i and {b}_i may be exchanged, at as many positions as one likes. Can it be reached that the last element of {a} is a largest element of {a} and the last element of {b} is a largest element of {b}?', 'Two rows of {n} numbers stand one above the other; the two numbers of a column may change places. Is it possible that in both rows no number is greater than the last one of the row?'), 'it can be reached', 'x, y = min(a[-1], b[-1]), max(a[-1], b[-1])\nall(min(p, q) <= x and max(p, q) <= y for p, q in zip(a, b))', 'long long x = min(a[n - 1], b[n - 1]), y = max(a[n - 1], b[n - 1]);\nbool ok = true;\nfor (int i = 0; i < n; i++) if (min(a[i], b[i]) > x || max(a[i], b[i]) > y) ok = false;\nok', ('a[-1] == max(a) and b[-1] == max(b)', 'a[n - 1] == *max_element(a.begin(), a.end()) && b[n - 1] == *max_element(b.begin(), b.end())'), ('max(a[-1], b[-1]) == max(a + b)', 'max(a[n - 1], b[n - 1]) == max(*max_element(a.begin(), a.end()), *max_element(b.begin(), b.end()))'), refine=_columns, tags=("greedy",)),
    value('column_swaps_fewest_for_last', (Ints("a"), Ints("b"),), ('In a move the elements {a}_i and {b}_i of one position i are exchanged. [Find|What is] the least number of moves after which the last element of {a} is a largest one of {a} and the last element of {b} is a largest one of {b}[.|?] Print -1 if it cannot be reached.', 'Two rows of {n} numbers stand one above the other; in a move the two numbers of a column change places. After how few moves is in both rows no number greater than the last one of the row? (-1 if never)'), 'best = -1\nfor swapped in (0, 1):\n    x, y = (b[-1], a[-1]) if swapped else (a[-1], b[-1])\n    count = swapped\n    ok = True\n    for p, q in zip(a[:-1], b[:-1]):\n        if p <= x and q <= y:\n            continue\n        if q <= x and p <= y:\n            count += 1\n        else:\n            ok = False\n    if ok and (best < 0 or count < best):\n        best = count\nbest', 'long long best = -1;\nfor (int swapped = 0; swapped < 2; swapped++) {\n    long long x = a[n - 1], y = b[n - 1], moves = swapped;\n    if (swapped) swap(x, y);\n    bool ok = true;\n    for (int i = 0; i + 1 < n; i++) {\n        if (a[i] <= x && b[i] <= y) continue;\n        if (b[i] <= x && a[i] <= y) moves++;\n        else ok = false;\n    }\n    if (ok && (best < 0 || moves < best)) best = moves;\n}\nbest', ('count = 0\nfor p, q in zip(a[:-1], b[:-1]):\n    if p <= a[-1] and q <= b[-1]:\n        continue\n    if count >= 0 and q <= a[-1] and p <= b[-1]:\n        count += 1\n    else:\n        count = -1\ncount', 'long long moves = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    if (a[i] <= a[n - 1] && b[i] <= b[n - 1]) continue;\n    if (moves >= 0 && b[i] <= a[n - 1] && a[i] <= b[n - 1]) moves++;\n    else moves = -1;\n}\nmoves'), refine=_columns, rating=1200, tags=("greedy",)),
    value('divisor_of_one_colour', (Ints("a", min_size=2),), ('Elements 1, 3, 5, ... are red and elements 2, 4, 6, ... are blue. [Find|Print] the largest whole number d that divides all elements of one colour and none of the other, or $none if there is none. Only these two candidates need to be tried: the greatest common divisors of each colour.', 'Let g be the greatest common divisor of the elements at odd places (from 1) and h that of the elements at even places. If g divides no element at an even place or h divides no element at an odd place, print the larger of those that fit, otherwise $none.'), 'from functools import reduce\nfrom math import gcd\ng, h = reduce(gcd, a[::2]), reduce(gcd, a[1::2])\nbest = 0\nif all(x % g for x in a[1::2]):\n    best = g\nif all(x % h for x in a[::2]):\n    best = max(best, h)\nbest or "$none"', 'long long g = 0, h = 0, best = 0;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0) g = __gcd(g, a[i]);\n    else h = __gcd(h, a[i]);\n}\nbool okg = true, okh = true;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 1 && a[i] % g == 0) okg = false;\n    if (i % 2 == 0 && a[i] % h == 0) okh = false;\n}\nif (okg) best = g;\nif (okh) best = max(best, h);\nbest ? to_string(best) : "$none"', ('from functools import reduce\nfrom math import gcd\ng, h = reduce(gcd, a[::2]), reduce(gcd, a[1::2])\nmax(g, h) if g != h else "$none"', 'long long g = 0, h = 0;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0) g = __gcd(g, a[i]);\n    else h = __gcd(h, a[i]);\n}\ng != h ? to_string(max(g, h)) : "$none"'), ('from functools import reduce\nfrom math import gcd\ng = reduce(gcd, a[::2])\ng if all(x % g for x in a[1::2]) else "$none"', 'long long g = 0;\nfor (int i = 0; i < n; i += 2) g = __gcd(g, a[i]);\nbool okg = true;\nfor (int i = 1; i < n; i += 2) if (a[i] % g == 0) okg = false;\nokg ? to_string(g) : "$none"'), constants=said(none=("0", "0", "-1", "none")), refine=_parity_divisor, rating=1200, tags=("number theory", "math")),
    value('pairs_removed_keeping_mean', (Ints("a", 0, 10**9, min_size=3),), ('[Count|How many] pairs i < j are there such that the mean of the list does not change when elements i and j are removed[.|?]', 'In how many ways can two {items} be taken out of the list so that the average of the others is the same as the average before?'), 'from collections import Counter\ntotal = 2 * sum(a)\nfound = 0\nif total % n == 0:\n    seen = Counter()\n    for x in a:\n        found += seen[total // n - x]\n        seen[x] += 1\nfound', 'long long total = 0, found = 0;\nfor (long long x : a) total += 2 * x;\nif (total % n == 0) {\n    map<long long, long long> seen;\n    for (long long x : a) {\n        found += seen[total / n - x];\n        seen[x]++;\n    }\n}\nfound', ('from collections import Counter\ntotal = sum(a)\nfound = 0\nif total % n == 0:\n    seen = Counter()\n    for x in a:\n        found += seen[2 * total // n - x]\n        seen[x] += 1\nfound', 'long long total = 0, found = 0;\nfor (long long x : a) total += x;\nif (total % n == 0) {\n    map<long long, long long> seen;\n    for (long long x : a) {\n        found += seen[2 * total / n - x];\n        seen[x]++;\n    }\n}\nfound'), ('total = 2 * sum(a)\nsum((a[i] + a[j]) * n == total for i in range(n) for j in range(n))', 'long long total = 0, found = 0;\nfor (long long x : a) total += 2 * x;\nfor (long long x : a) for (long long y : a) if ((x + y) * n == total) found++;\nfound'), refine=_mean_pairs, rating=1100, tags=("math", "data structures")),
    bodies('climb_until_too_high_queries', (Ints("a"), Ints("k", 0, 10**9, count="q"),), ('Step i of a staircase is {a}_i higher than the step before it (step 1 than the ground). For each of the {q} numbers in {k} print how high one comes from the ground with legs of that length: a step higher than the legs are long stops the climb.', 'For every query x in {k} print the sum of the elements of {a} before the first one that is greater than x (0 if the first element is).'), 'out = []\nfor x in k:\n    total = 0\n    for y in a:\n        if y > x:\n            break\n        total += y\n    out.append(total)\nprint(*out)', 'for (int i = 0; i < q; i++) {\n    long long total = 0;\n    for (long long y : a) {\n        if (y > k[i]) break;\n        total += y;\n    }\n    cout << total << (i + 1 < q ? " " : "\\n");\n}', ('print(*[sum(y for y in a if y <= x) for x in k])', 'for (int i = 0; i < q; i++) {\n    long long total = 0;\n    for (long long y : a) if (y <= k[i]) total += y;\n    cout << total << (i + 1 < q ? " " : "\\n");\n}'), ('out = []\nfor x in k:\n    total = 0\n    for y in a:\n        if y >= x:\n            break\n        total += y\n    out.append(total)\nprint(*out)', 'for (int i = 0; i < q; i++) {\n    long long total = 0;\n    for (long long y : a) {\n        if (y >= k[i]) break;\n        total += y;\n    }\n    cout << total << (i + 1 < q ? " " : "\\n");\n}'), refine=_legs, output=ROW, rating=1100, tags=("implementation", "binary search")),
    value('removals_to_close_chain', (Ints("a"), Int("k", 0, 10**9),), ('Some elements are removed and the others are put into any order, so that neighbours then differ by at most {k}. [Find|What is] the least number of elements that must be removed[.|?]', 'A row without a step larger than {k} is to be made of {items} in any order. How few of them must be left out?'), 'a.sort()\nbest = run = 1\nfor i in range(1, n):\n    run = run + 1 if a[i] - a[i - 1] <= k else 1\n    best = max(best, run)\nn - best', 'sort(a.begin(), a.end());\nint best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n    run = a[i] - a[i - 1] <= k ? run + 1 : 1;\n    best = max(best, run);\n}\nn - best', ('best = run = 1\nfor i in range(1, n):\n    run = run + 1 if abs(a[i] - a[i - 1]) <= k else 1\n    best = max(best, run)\nn - best', 'int best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n    run = llabs(a[i] - a[i - 1]) <= k ? run + 1 : 1;\n    best = max(best, run);\n}\nn - best'), ('a.sort()\nsum(a[i] - a[i - 1] > k for i in range(1, n))', 'sort(a.begin(), a.end());\nint gaps = 0;\nfor (int i = 1; i < n; i++) if (a[i] - a[i - 1] > k) gaps++;\ngaps'), refine=_chains, rating=900, tags=("sortings", "greedy")),
    decide('messages_until_battery', (Ints("a", order="sorted", is_distinct=True), Int("k"), Int("x", 1, 10**6), Int("y", 1, 10**6),), ('A telephone has {k} units of charge at moment 0. Messages must be sent at the moments {a}_1 < ... < {a}_{n}. A moment of being switched on costs {x} units; between two messages (and before the first) it may be switched off instead and on again for {y} units together. Is the charge still above 0 after the last message?', 'For each gap between consecutive times, from 0 to {a}_1, from {a}_1 to {a}_2 and so on, one pays the smaller of {x} times its length and {y}. Is the sum of the payments less than {k}?'), 'it is', 'total = last = 0\nfor t in a:\n    total += min((t - last) * x, y)\n    last = t\ntotal < k', 'long long total = 0, last = 0;\nfor (long long t : a) {\n    total += min((t - last) * x, y);\n    last = t;\n}\ntotal < k', ('total = last = 0\nfor t in a:\n    total += min((t - last) * x, y)\n    last = t\ntotal <= k', 'long long total = 0, last = 0;\nfor (long long t : a) {\n    total += min((t - last) * x, y);\n    last = t;\n}\ntotal <= k'), ('min(a[-1] * x, n * y) < k', 'min(a[n - 1] * x, n * y) < k'), refine=_battery, rating=900, tags=("greedy", "math"), meanings={"k": "the charge", "x": "the cost of a moment", "y": "the cost of off and on"}),
    bodies('order_of_falling_by_blows', (Ints("a"), Int("k"),), ('{n} monsters have {a}_1, ..., {a}_{n} points of life. Again and again the one with most life (the one with the smallest number among several) is hit and loses {k} points; it dies when it has 0 or less. Print the numbers of the monsters (from 1) in the order in which they die.', 'The largest element (the first of several) is lowered by {k} until all elements are at most 0; an element at most 0 takes no more part. In which order do the places, counted from 1, drop to 0 or below?'), 'rest = [(x - 1) % k + 1 for x in a]\nprint(*[i + 1 for i in sorted(range(n), key=lambda i: -rest[i])])', 'vector<int> order(n);\niota(order.begin(), order.end(), 0);\nstable_sort(order.begin(), order.end(), [&](int i, int j) { return (a[i] - 1) % k > (a[j] - 1) % k; });\nfor (int i = 0; i < n; i++) cout << order[i] + 1 << (i + 1 < n ? " " : "\\n");', ('print(*[i + 1 for i in sorted(range(n), key=lambda i: -(a[i] % k))])', 'vector<int> order(n);\niota(order.begin(), order.end(), 0);\nstable_sort(order.begin(), order.end(), [&](int i, int j) { return a[i] % k > a[j] % k; });\nfor (int i = 0; i < n; i++) cout << order[i] + 1 << (i + 1 < n ? " " : "\\n");'), ('print(*[i + 1 for i in sorted(range(n), key=lambda i: a[i])])', 'vector<int> order(n);\niota(order.begin(), order.end(), 0);\nstable_sort(order.begin(), order.end(), [&](int i, int j) { return a[i] < a[j]; });\nfor (int i = 0; i < n; i++) cout << order[i] + 1 << (i + 1 < n ? " " : "\\n");'), refine=_monsters, output=ROW, rating=1000, tags=("sortings", "math"), meanings={"k": "how much a blow takes"}),
    bodies('odd_sum_if_part_replaced', (Ints("a"), Rows("e", (Field("l", 1, 100, limit="n"), Field("r", 1, 100, limit="n", above="l"), Field("v", 1, 10**9)), count="q"),), ('For each of {q} queries {f1}, {f2}, {f3} tell if the sum of the whole list would be odd if all elements from position {f1} to position {f2} (from 1) were replaced by {f3}. The list itself does not change. Print $yes or $no for each query.', 'Every query names a part of the list by its first and last position and a value; suppose that all elements of this part had that value. Is the sum of all {n} elements then odd? Answer $yes or $no per query; queries do not influence each other.'), 'p = [0]\nfor x in a:\n    p.append(p[-1] + x)\nfor l, r, v in e:\n    total = p[n] - p[r] + p[l - 1] + (r - l + 1) * v\n    print("$yes" if total % 2 else "$no")', 'vector<long long> p(n + 1);\nfor (int i = 0; i < n; i++) p[i + 1] = p[i] + a[i];\nfor (auto& [l, r, v] : e) {\n    long long total = p[n] - p[r] + p[l - 1] + (r - l + 1) * v;\n    cout << (total % 2 ? "$yes" : "$no") << "\\n";\n}', ('p = [0]\nfor x in a:\n    p.append(p[-1] + x)\nfor l, r, v in e:\n    total = p[n] - p[r] + p[l - 1] + v\n    print("$yes" if total % 2 else "$no")', 'vector<long long> p(n + 1);\nfor (int i = 0; i < n; i++) p[i + 1] = p[i] + a[i];\nfor (auto& [l, r, v] : e) {\n    long long total = p[n] - p[r] + p[l - 1] + v;\n    cout << (total % 2 ? "$yes" : "$no") << "\\n";\n}'), ('for l, r, v in e:\n    for i in range(l - 1, r):\n        a[i] = v\n    print("$yes" if sum(a) % 2 else "$no")', 'for (auto& [l, r, v] : e) {\n    for (int i = l - 1; i < r; i++) a[i] = v;\n    cout << (accumulate(a.begin(), a.end(), 0LL) % 2 ? "$yes" : "$no") << "\\n";\n}'), constants=answer_words, refine=_flips, output=("For each query print $yes if the sum would be odd, otherwise $no.", "Print $yes or $no on a line of its own for every query."), rating=900, tags=("math", "implementation")),
    bodies('two_different_in_part', (Ints("a"), Pairs("p", ("l", "r"), 1, 100, count="q", is_ordered=True),), ('For each of {q} queries l, r print the smallest position i and, behind it, the smallest position j > i such that both are from l to r (positions are counted from 1), i is l, and {a}_j is different from {a}_i; print -1 -1 if there are none.', 'Each query gives a part of the list, from position l to position r. Print l and the first position after it, up to r, whose element differs from the one at l; if the part consists of equal elements, print -1 -1.'), 'after = [n] * (n + 1)\nfor i in range(n - 2, -1, -1):\n    after[i] = after[i + 1] if a[i] == a[i + 1] else i + 1\nfor l, r in p:\n    j = after[l - 1] + 1\n    if j <= r:\n        print(l, j)\n    else:\n        print(-1, -1)', 'vector<int> after(n + 1, n);\nfor (int i = n - 2; i >= 0; i--) after[i] = a[i] == a[i + 1] ? after[i + 1] : i + 1;\nfor (auto& [l, r] : p) {\n    int j = after[l - 1] + 1;\n    if (j <= r) cout << l << " " << j << "\\n";\n    else cout << "-1 -1\\n";\n}', ('for l, r in p:\n    if a[l - 1] != a[r - 1]:\n        print(l, r)\n    else:\n        print(-1, -1)', 'for (auto& [l, r] : p) {\n    if (a[l - 1] != a[r - 1]) cout << l << " " << r << "\\n";\n    else cout << "-1 -1\\n";\n}'), ('for l, r in p:\n    if l < r and a[l - 1] != a[l]:\n        print(l, l + 1)\n    else:\n        print(-1, -1)', 'for (auto& [l, r] : p) {\n    if (l < r && a[l - 1] != a[l]) cout << l << " " << l + 1 << "\\n";\n    else cout << "-1 -1\\n";\n}'), refine=_runs, output=("Print two numbers for each query on a line of its own.", "For every query print the two positions, or -1 -1."), rating=1200, tags=("two pointers", "data structures")),
    value('visits_to_zero_in_time', (Int("x", -(10**5), 10**5), Word("s", "LR"), Int("k", 1, 10**18),), ('A robot stands at point {x} (not 0) of a line and obeys the commands {s}, one a second: L is one to the left, R one to the right. Whenever it arrives at 0, it starts again with the first command; if the commands end elsewhere, it stays there for ever. How often does it arrive at 0 within {k} seconds?', 'Start at {x} and do the moves in {s} (L: -1, R: +1). Each time the position becomes 0, the program is begun anew from its first move; when all moves are done, the robot stops. Count how many times the position becomes 0 during the first {k} moves.'), 'def first(position):\n    for i, c in enumerate(s):\n        position += 1 if c == "R" else -1\n        if position == 0:\n            return i + 1\n    return 0\ntimes = 0\nt = first(x)\nif t and t <= k:\n    times = 1\n    again = first(0)\n    if again:\n        times += (k - t) // again\ntimes', "auto first = [&](long long position) {\n    for (size_t i = 0; i < s.size(); i++) {\n        position += s[i] == 'R' ? 1 : -1;\n        if (position == 0) return (long long)i + 1;\n    }\n    return 0LL;\n};\nlong long times = 0, t = first(x);\nif (t > 0 && t <= k) {\n    times = 1;\n    long long again = first(0);\n    if (again > 0) times += (k - t) / again;\n}\ntimes", ('def first(position):\n    for i, c in enumerate(s):\n        position += 1 if c == "R" else -1\n        if position == 0:\n            return i + 1\n    return 0\nt = first(x)\nk // t if t else 0', "long long position = x, t = 0;\nfor (size_t i = 0; i < s.size() && t == 0; i++) {\n    position += s[i] == 'R' ? 1 : -1;\n    if (position == 0) t = i + 1;\n}\nt > 0 ? k / t : 0"), ('position = times = 0\nposition = x\nfor c in s[:k]:\n    position += 1 if c == "R" else -1\n    times += position == 0\ntimes', "long long position = x, times = 0;\nfor (size_t i = 0; i < s.size() && (long long)i < k; i++) {\n    position += s[i] == 'R' ? 1 : -1;\n    if (position == 0) times++;\n}\ntimes"), refine=_robot, rating=1100, tags=("implementation", "math"), meanings={"x": "the start", "k": "the seconds"}),
    bodies('sums_after_parity_additions', (Ints("a"), Pairs("p", ("t", "v"), 0, 10**4, count="q"),), ('There are {q} queries t, v: if t is 0, v is added to every even element, if t is 1, to every odd element. Changes stay. After each query print the sum of the list.', 'Do {q} operations one after another. An operation 0 v raises all even numbers of the list by v, an operation 1 v all odd numbers. Print the sum of all {n} numbers after every operation.'), 'total = sum(a)\nodd = sum(x % 2 for x in a)\neven = n - odd\nfor t, v in p:\n    if t == 0:\n        total += even * v\n        if v % 2:\n            odd, even = n, 0\n    else:\n        total += odd * v\n        if v % 2:\n            odd, even = 0, n\n    print(total)', 'long long total = accumulate(a.begin(), a.end(), 0LL), odd = 0;\nfor (long long x : a) odd += x % 2;\nlong long even = n - odd;\nfor (auto& [t, v] : p) {\n    if (t == 0) {\n        total += even * v;\n        if (v % 2) {\n            odd = n;\n            even = 0;\n        }\n    } else {\n        total += odd * v;\n        if (v % 2) {\n            odd = 0;\n            even = n;\n        }\n    }\n    cout << total << "\\n";\n}', ('total = sum(a)\nodd = sum(x % 2 for x in a)\nfor t, v in p:\n    total += (n - odd if t == 0 else odd) * v\n    print(total)', 'long long total = accumulate(a.begin(), a.end(), 0LL), odd = 0;\nfor (long long x : a) odd += x % 2;\nfor (auto& [t, v] : p) {\n    total += (t == 0 ? n - odd : odd) * v;\n    cout << total << "\\n";\n}'), ('total = sum(a)\nodd = sum(x % 2 for x in a)\neven = n - odd\nfor t, v in p:\n    if t == 0:\n        total += even * v\n        if v % 2:\n            odd, even = even, odd\n    else:\n        total += odd * v\n        if v % 2:\n            odd, even = even, odd\n    print(total)', 'long long total = accumulate(a.begin(), a.end(), 0LL), odd = 0;\nfor (long long x : a) odd += x % 2;\nlong long even = n - odd;\nfor (auto& [t, v] : p) {\n    total += (t == 0 ? even : odd) * v;\n    if (v % 2) swap(odd, even);\n    cout << total << "\\n";\n}'), refine=_parity_adds, output=LINES, rating=800, tags=("implementation", "math")),
    value('card_games_two_each', (Int("a", 1, 10), Int("b", 1, 10), Int("c", 1, 10), Int("d", 1, 10),), ('The first player has two cards with {a} and {b}, the second player two cards with {c} and {d}. In each of two rounds both turn over one of their own cards that are still hidden; the larger number wins the round, equal ones nobody. Who wins more rounds wins the game. In how many of the 4 possible games, given by the order of both, does the first player win?', 'Cards {a}, {b} play against cards {c}, {d} in two rounds, in any of the 2 * 2 orders. A round is won by the larger card (nobody wins a round of equal cards). Count the orders in which the first side wins more rounds than the second.'), 'def sign(x):\n    return (x > 0) - (x < 0)\n2 * (sign(a - c) + sign(b - d) > 0) + 2 * (sign(a - d) + sign(b - c) > 0)', 'auto sign = [](long long x) { return (x > 0) - (x < 0); };\n2 * (sign(a - c) + sign(b - d) > 0) + 2 * (sign(a - d) + sign(b - c) > 0)', ('2 * (a > c and b > d) + 2 * (a > d and b > c)', '2 * (a > c && b > d) + 2 * (a > d && b > c)'), ('2 * (a + b > c + d) + 2 * (max(a, b) > max(c, d))', '2 * (a + b > c + d) + 2 * (max(a, b) > max(c, d))'), refine=_duels, tags=("brute force",)),
    bodies('nearest_by_rank_listed', (Ints("a", -(10**9), 10**9), Ints("b", -(10**9), 10**9),), ('The elements of {b} are rearranged so that the largest one gets to the place of the largest element of {a}, the second largest to the place of the second largest one and so on (of equal elements of {a} the left one counts as smaller). Print the rearranged list.', 'Put the numbers of {b} under the numbers of {a} so that both are ordered alike: a smaller number of {a} never stands above a larger number of {b}. Under equal numbers of {a} the smaller number stands left. Print the result.'), 'b.sort()\nout = [0] * n\nfor x, i in zip(b, sorted(range(n), key=lambda i: a[i])):\n    out[i] = x\nprint(*out)', 'sort(b.begin(), b.end());\nvector<int> order(n);\niota(order.begin(), order.end(), 0);\nstable_sort(order.begin(), order.end(), [&](int i, int j) { return a[i] < a[j]; });\nvector<long long> out(n);\nfor (int i = 0; i < n; i++) out[order[i]] = b[i];\nfor (int i = 0; i < n; i++) cout << out[i] << (i + 1 < n ? " " : "\\n");', ('print(*sorted(b))', 'sort(b.begin(), b.end());\nfor (int i = 0; i < n; i++) cout << b[i] << (i + 1 < n ? " " : "\\n");'), ('b.sort(reverse=True)\nout = [0] * n\nfor x, i in zip(b, sorted(range(n), key=lambda i: a[i])):\n    out[i] = x\nprint(*out)', 'sort(b.rbegin(), b.rend());\nvector<int> order(n);\niota(order.begin(), order.end(), 0);\nstable_sort(order.begin(), order.end(), [&](int i, int j) { return a[i] < a[j]; });\nvector<long long> out(n);\nfor (int i = 0; i < n; i++) out[order[i]] = b[i];\nfor (int i = 0; i < n; i++) cout << out[i] << (i + 1 < n ? " " : "\\n");'), refine=_warm_lists, output=ROW, rating=900, tags=("sortings", "greedy")),
    decide('matched_within_k_possible', (Ints("a", -(10**9), 10**9), Ints("b", -(10**9), 10**9), Int("k", 0, 10**9),), ('Each element of {a} shall get a partner in {b}, every element being used once, so that partners differ by at most {k}. Is it possible?', 'Can {b} be put into such an order that at every position the elements of {a} and {b} differ by no more than {k}?'), 'it is possible', 'all(abs(x - y) <= k for x, y in zip(sorted(a), sorted(b)))', 'sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nbool ok = true;\nfor (int i = 0; i < n; i++) if (llabs(a[i] - b[i]) > k) ok = false;\nok', ('all(abs(x - y) <= k for x, y in zip(a, b))', 'bool ok = true;\nfor (int i = 0; i < n; i++) if (llabs(a[i] - b[i]) > k) ok = false;\nok'), ('abs(max(a) - max(b)) <= k and abs(min(a) - min(b)) <= k', 'llabs(*max_element(a.begin(), a.end()) - *max_element(b.begin(), b.end())) <= k && llabs(*min_element(a.begin(), a.end()) - *min_element(b.begin(), b.end())) <= k'), refine=_warm, rating=900, tags=("sortings", "greedy"), meanings={"k": "the largest difference"}),
    bodies('exercises_most_by_cycle', (Ints("a", 1, 1000),), ('The {items} belong in turn to $x, $y, $z, $x, $y, $z and so on. Print the one of the three whose {items} have the largest sum, the first named one if sums are equal.', 'Add up every third element beginning with the first ($x), with the second ($y) and with the third ($z). Whose sum is the largest? Of equal sums the one named first in this order wins.'), 'sums = [sum(a[i::3]) for i in range(3)]\nprint(["$x", "$y", "$z"][sums.index(max(sums))])', 'vector<long long> sums(3);\nfor (int i = 0; i < n; i++) sums[i % 3] += a[i];\nvector<string> names = {"$x", "$y", "$z"};\ncout << names[max_element(sums.begin(), sums.end()) - sums.begin()] << "\\n";', ('print(["$x", "$y", "$z"][a.index(max(a)) % 3])', 'vector<string> names = {"$x", "$y", "$z"};\ncout << names[(max_element(a.begin(), a.end()) - a.begin()) % 3] << "\\n";'), ('m = (n + 2) // 3\nsums = [sum(a[:m]), sum(a[m:2 * m]), sum(a[2 * m:])]\nprint(["$x", "$y", "$z"][sums.index(max(sums))])', 'int m = (n + 2) / 3;\nvector<long long> sums(3);\nfor (int i = 0; i < n; i++) sums[i / m] += a[i];\nvector<string> names = {"$x", "$y", "$z"};\ncout << names[max_element(sums.begin(), sums.end()) - sums.begin()] << "\\n";'), constants=rows("x y z", ("arms", "legs", "back"), ("red", "green", "blue"), ("first", "second", "third"), ("chest", "biceps", "back"), ("ann", "bob", "cid")), refine=near(2, 5, 20, 100), output=("Print $x, $y or $z.", "Print one word: $x, $y or $z."), tags=("implementation",)),
)  # fmt: skip
