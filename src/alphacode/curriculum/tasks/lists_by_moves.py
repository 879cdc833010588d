"""Lists made equal, sorted, zero or varied by few moves; teams, sets, missing numbers."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.list_refines import near
from alphacode.curriculum.short import decide, value
from alphacode.curriculum.task import Int, Ints, Task, Values


def _below_n(rng: Random, values: Values) -> Values:
    """Draw numbers from 0 on, most of them small."""
    top = rng.choice([1, 2, 4, 8, 30])
    return {**values, "a": [rng.randint(0, top) for _ in values["a"]]}


def _even_often(rng: Random, values: Values) -> Values:
    odd = [rng.randint(1, rng.choice([3, 9, 10**5])) for _ in range(3)]
    return {**values, "a": [rng.choice(odd) << rng.randint(0, 5) for _ in values["a"]]}


def _stacks(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 2, values["n"] // 2 + 1, values["n"]])
    a = [rng.randint(0, top) for _ in values["a"]]
    if rng.random() < 0.6:
        a[0] += values["n"] // 2
    return {**values, "a": a}


def _one_more(rng: Random, values: Values) -> Values:
    a = [rng.randint(-4, 6) for _ in values["a"]]
    b = [x + rng.choice([0, 1]) for x in a]
    if rng.random() < 0.4:
        b[rng.randrange(len(b))] += rng.choice([-1, 1])
    rng.shuffle(b)
    return {**values, "a": a, "b": b}


def _nearly_in_place(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = list(range(1, n + 1))
    kind = rng.random()
    if kind < 0.15:
        return {**values, "a": a}
    if kind < 0.35:
        rng.shuffle(a)
        return {**values, "a": a}
    for _ in range(rng.randint(1, 4)):
        i, j = rng.randrange(n), rng.randrange(n)
        a[i], a[j] = a[j], a[i]
    if kind > 0.85:
        a[a.index(n)], a[0] = a[0], n
        a[a.index(1)], a[-1] = a[-1], 1
    return {**values, "a": a}


def _xors(rng: Random, values: Values) -> Values:
    n, top = values["n"], rng.choice([1, 3, 15, 127])
    a = [rng.randint(0, top) for _ in range(n)]
    if n % 2 == 0 and rng.random() < 0.5:
        x = 0
        for y in a[:-1]:
            x ^= y
        a[-1] = x
    return {**values, "a": a}


def _growing(rng: Random, values: Values) -> Values:
    top = rng.choice([4, 20, 1000, 10**6])
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]]}


def _balanced(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 1, 2, 5])
    a = [rng.randint(-top, top) for _ in values["a"]]
    if rng.random() < 0.4:
        a[-1] = -sum(a[:-1])
    return {**values, "a": a}


def _powers(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = [rng.randint(1, rng.choice([4, 100])) for _ in range(n)]
    if rng.random() < 0.6:
        x = rng.randint(1, 12)
        a = [x] * n
        for _ in range(4):
            i, j = rng.randrange(n), rng.randrange(n)
            for p in (2, 3):
                if a[i] % p == 0:
                    a[i], a[j] = a[i] // p, a[j] * p
    return {**values, "a": a}


def _different_small(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = rng.sample(range(n + rng.choice([1, 3, 9])), n)
    return {**values, "a": a, "k": rng.choice([rng.randint(0, n + 4), *a])}


def _pourable(rng: Random, values: Values) -> Values:
    n, x = values["n"], rng.randint(0, 9)
    a = [x] * n
    for _ in range(rng.randint(0, 2 * n)):
        i, j = sorted((rng.randrange(n), rng.randrange(n)))
        if rng.random() < 0.03:
            i, j = j, i
        if a[j]:
            a[i], a[j] = a[i] + 1, a[j] - 1
    if rng.random() < 0.2:
        a[0] += 1
    return {**values, "a": a}


def _close_steps_k(rng: Random, values: Values) -> Values:
    k = rng.choice([0, 1, 2, 5, 40])
    x, a = rng.randint(1, 50), []
    for _ in values["a"]:
        a.append(x)
        x += rng.choice([0, k // 2, k, k, k + 1, k + 2, rng.randint(0, 9)])
    rng.shuffle(a)
    return {**values, "a": a, "k": k}


def _mostly_rising(rng: Random, values: Values) -> Values:
    x, a = rng.randint(-20, 20), []
    down = rng.choice([0, 1, 1, 2, 4, 9, 17])
    for _ in values["a"]:
        a.append(x)
        x += rng.choice([0, 1, 3, 8, -down])
    return {**values, "a": a}


def _few_zeros(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = rng.sample(range(1, 4 * n + 1), n)
    for _ in range(rng.choice([0, 0, 1, 2, n])):
        a[rng.randrange(n)] = rng.choice([0, a[0], a[-1]])
    return {**values, "a": a}


def _ratios(rng: Random, values: Values) -> Values:
    k, x, a = values["k"], rng.randint(1, 30), []
    for _ in values["a"]:
        a.append(x)
        y = x * k ** rng.randint(0, 3) + rng.choice([-1, 0, 0, 1])
        x = rng.choice([y, x, 1, rng.randint(1, 50), x // k])
        x = min(10**8, max(1, x))
    return {**values, "a": a}


def _steps_near_k(rng: Random, values: Values) -> Values:
    k, x, a = rng.randint(1, rng.choice([1, 4, 20])), rng.randint(-20, 20), []
    for _ in values["a"]:
        a.append(x)
        d = k * rng.randint(0, 4) + rng.choice([-1, 0, 0, 1])
        x += rng.choice([-1, 1]) * d
    return {**values, "a": a, "k": k}


TASKS: tuple[Task, ...] = (
    value('moves_to_place_both_extremes', (Ints("a", order="permutation", min_size=2),), ('In a move the first or the last element is removed from the list, which holds the numbers 1 to {n}. [Find|What is] the least number of moves after which both 1 and {n} are gone[.|?]', 'From a permutation of 1 to {n} elements are taken off at either end. How many must be taken, at least, until the smallest and the largest element have both been taken?'), 'i, j = sorted((a.index(1), a.index(n)))\nmin(j + 1, n - i, i + 1 + n - j)', 'long long i = find(a.begin(), a.end(), 1LL) - a.begin(), j = find(a.begin(), a.end(), (long long)n) - a.begin();\nif (i > j) swap(i, j);\nmin({j + 1, n - i, i + 1 + n - j})', ('i, j = sorted((a.index(1), a.index(n)))\nmin(j + 1, n - i)', 'long long i = find(a.begin(), a.end(), 1LL) - a.begin(), j = find(a.begin(), a.end(), (long long)n) - a.begin();\nif (i > j) swap(i, j);\nmin(j + 1, n - i)'), ('i, j = sorted((a.index(1), a.index(n)))\ni + 1 + n - j', 'long long i = find(a.begin(), a.end(), 1LL) - a.begin(), j = find(a.begin(), a.end(), (long long)n) - a.begin();\nif (i > j) swap(i, j);\ni + 1 + n - j'), tags=("greedy", "implementation")),
    value('moves_to_place_both_extremes_any', (Ints("a", is_distinct=True),), ('All {items} are different. In a move the first or the last element is removed. [Find|What is] the least number of moves after which both the smallest and the largest element are gone[.|?]', 'Elements are taken away from either end of the list of different numbers. How many must be taken, at least, until the minimum and the maximum have both been taken?'), 'i, j = sorted((a.index(min(a)), a.index(max(a))))\nmin(j + 1, n - i, i + 1 + n - j)', 'long long i = min_element(a.begin(), a.end()) - a.begin(), j = max_element(a.begin(), a.end()) - a.begin();\nif (i > j) swap(i, j);\nmin({j + 1, n - i, i + 1 + n - j})', ('i, j = sorted((a.index(min(a)), a.index(max(a))))\nmin(j + 1, n - i)', 'long long i = min_element(a.begin(), a.end()) - a.begin(), j = max_element(a.begin(), a.end()) - a.begin();\nif (i > j) swap(i, j);\nmin(j + 1, n - i)'), tags=("greedy", "implementation")),
    value('two_sets_missing_numbers', (Ints("a", 0, 10**9),), ('The mex of a group is the smallest whole number from 0 on that is not in it. Put every element into one of two groups (a group may be empty). [Find|Print] the largest possible sum of the two mexes.', 'Divide the {items} into two groups such that the least missing number of the first (0, 1, 2, ... are tried) plus the least missing number of the second is as large as possible. What is that sum?'), 'i = 0\nwhile a.count(i) >= 2:\n    i += 1\nj = i\nwhile j in a:\n    j += 1\ni + j', 'map<long long, int> times;\nfor (long long x : a) times[x]++;\nlong long i = 0;\nwhile (times[i] >= 2) i++;\nlong long j = i;\nwhile (times[j] >= 1) j++;\ni + j', ('i = 0\nwhile i in a:\n    i += 1\ni', 'set<long long> all(a.begin(), a.end());\nlong long i = 0;\nwhile (all.count(i)) i++;\ni'), ('i = 0\nwhile i in a:\n    i += 1\n2 * i', 'set<long long> all(a.begin(), a.end());\nlong long i = 0;\nwhile (all.count(i)) i++;\n2 * i'), refine=_below_n, rating=900, tags=("greedy", "data structures")),
    value('least_whole_number_missing', (Ints("a", 0, 10**9),), ('[Find|Print] the smallest whole number from 0 on that is not in the list.', 'Which is the first of 0, 1, 2, 3, ... that does not occur among the {items}?'), 'seen = set(a)\nx = 0\nwhile x in seen:\n    x += 1\nx', 'set<long long> seen(a.begin(), a.end());\nlong long x = 0;\nwhile (seen.count(x)) x++;\nx', ('seen = set(a)\nx = 1\nwhile x in seen:\n    x += 1\nx', 'set<long long> seen(a.begin(), a.end());\nlong long x = 1;\nwhile (seen.count(x)) x++;\nx'), refine=_below_n, tags=("data structures",)),
    value('additions_for_given_mex', (Ints("a", 0, 10**9, is_distinct=True), Int("k", 0, 10**9),), ('In a move an element is added, removed or changed to any other number, all in a set of different {items}. [Find|What is] the least number of moves after which {k} is the smallest whole number from 0 on that is missing[.|?]', 'The {items} are different. By adding, removing or replacing one number at a time, all of 0, 1, ..., {k} - 1 shall get into the set and {k} shall be out of it. How few moves are enough?'), 'max(k - sum(x < k for x in a), int(k in a))', 'set<long long> all(a.begin(), a.end());\nlong long missing = k - distance(all.begin(), all.lower_bound(k));\nmax(missing, (long long)all.count(k))', ('missing = k - sum(x < k for x in a)\nmissing + (k in a)', 'long long missing = k, there = 0;\nfor (long long x : a) {\n    if (x < k) missing--;\n    if (x == k) there = 1;\n}\nmissing + there'), ('k - sum(x < k for x in a)', 'long long missing = k;\nfor (long long x : a) if (x < k) missing--;\nmissing'), refine=_different_small, rating=900, tags=("data structures", "greedy"), meanings={"k": "the number to be missing first"}),
    value('distinct_team_and_equal_team', (Ints("a"),), ('Two teams of equally many {items} are formed, nobody in both: in the first no two are equal, in the second all are equal. [Find|What is] the largest possible size of a team (0 if none can be formed)[.|?]', 'Choose two groups of the same size without common members from the list: all members of the first group have different values, all of the second the same value. How large can a group be?'), 'from collections import Counter\nc = Counter(a)\ntop = max(c.values())\nmax(min(top - 1, len(c)), min(top, len(c) - 1))', 'map<long long, long long> times;\nlong long top = 0, kinds = 0;\nfor (long long x : a) top = max(top, ++times[x]);\nkinds = times.size();\nmax(min(top - 1, kinds), min(top, kinds - 1))', ('from collections import Counter\nc = Counter(a)\nmin(max(c.values()), len(c))', 'map<long long, long long> times;\nlong long top = 0, kinds = 0;\nfor (long long x : a) top = max(top, ++times[x]);\nkinds = times.size();\nmin(top, kinds)'), ('from collections import Counter\nc = Counter(a)\nmin(max(c.values()), len(c) - 1)', 'map<long long, long long> times;\nlong long top = 0, kinds = 0;\nfor (long long x : a) top = max(top, ++times[x]);\nkinds = times.size();\nmin(top, kinds - 1)'), refine=near(2, 4, 8, 20), rating=1100, tags=("greedy", "data structures")),
    value('halve_equal_evens', (Ints("a"),), ('In a move one chooses an even value, and all elements of that value are halved at once. [Find|What is] the least number of moves until all elements are odd[.|?]', 'All elements that are equal to some even number c are replaced by c / 2: that is one move. After how few moves is no element even?'), 'seen = set()\nfor x in a:\n    while x % 2 == 0:\n        seen.add(x)\n        x //= 2\nlen(seen)', 'set<long long> seen;\nfor (long long x : a) {\n    while (x % 2 == 0) {\n        seen.insert(x);\n        x /= 2;\n    }\n}\nseen.size()', ('count = 0\nfor x in a:\n    while x % 2 == 0:\n        count += 1\n        x //= 2\ncount', 'long long moves = 0;\nfor (long long x : a) {\n    while (x % 2 == 0) {\n        moves++;\n        x /= 2;\n    }\n}\nmoves'), ('count = 0\nfor x in set(a):\n    while x % 2 == 0:\n        count += 1\n        x //= 2\ncount', 'long long moves = 0;\nfor (long long x : set<long long>(a.begin(), a.end())) {\n    while (x % 2 == 0) {\n        moves++;\n        x /= 2;\n    }\n}\nmoves'), refine=_even_often, rating=1100, tags=("number theory", "greedy")),
    decide('blocks_right_to_increase', (Ints("a", 0, 10**9),), ('In a move 1 is taken from an element (that is not 0) and added to the next element. Can the list be made strictly increasing by any number of moves? No element may become negative.', '{n} stacks of blocks stand in a row. A block may be carried from a stack to the stack just right of it, any number of times. Can each stack become higher than the one before it?'), 'the list can be made strictly increasing', 'ok = True\ntotal = 0\nfor i in range(n):\n    total += a[i]\n    if total < i * (i + 1) // 2:\n        ok = False\nok', 'bool ok = true;\nlong long total = 0;\nfor (long long i = 0; i < n; i++) {\n    total += a[i];\n    if (total < i * (i + 1) / 2) ok = false;\n}\nok', ('sum(a) >= n * (n - 1) // 2', 'accumulate(a.begin(), a.end(), 0LL) >= (long long)n * (n - 1) / 2'), ('all(a[i] >= i for i in range(n))', 'bool ok = true;\nfor (int i = 0; i < n; i++) if (a[i] < i) ok = false;\nok'), refine=_stacks, rating=900, tags=("greedy",)),
    decide('sums_kept_non_decreasing', (Ints("a", 0, 10**9),), ('In a move 1 is taken from an element (that is not 0) and added to the next element. Can all elements be made equal by any number of moves?', '{n} buckets stand in a row; a cup of water may be poured from a bucket to the next one on the right, as often as one likes. Can all buckets get the same number of cups?'), 'all can be made equal', 'total = sum(a)\nok = total % n == 0\nleft = 0\nfor i in range(n):\n    left += a[i]\n    if left * n < total * (i + 1):\n        ok = False\nok', 'long long total = accumulate(a.begin(), a.end(), 0LL), left = 0;\nbool ok = total % n == 0;\nfor (long long i = 0; i < n; i++) {\n    left += a[i];\n    if (left * n < total * (i + 1)) ok = false;\n}\nok', ('sum(a) % n == 0', 'accumulate(a.begin(), a.end(), 0LL) % n == 0'), ('sum(a) % n == 0 and a[0] == max(a)', 'accumulate(a.begin(), a.end(), 0LL) % n == 0 && a[0] == *max_element(a.begin(), a.end())'), refine=_pourable, rating=800, tags=("greedy",)),
    decide('one_more_each_any_order', (Ints("a", -(10**9), 10**9), Ints("b", -(10**9), 10**9),), ('Some elements of the first list are chosen (perhaps none) and 1 is added to each of them, once; then the list may be put into any order. Can it become the second list?', 'Each element of {a} may be raised by 1 or left alone, and afterwards the elements may be rearranged. Is it possible to get {b}?'), 'it can become the second list', 'all(y - x in (0, 1) for x, y in zip(sorted(a), sorted(b)))', 'sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nbool ok = true;\nfor (int i = 0; i < n; i++) if (b[i] != a[i] && b[i] != a[i] + 1) ok = false;\nok', ('all(y - x in (0, 1) for x, y in zip(a, b))', 'bool ok = true;\nfor (int i = 0; i < n; i++) if (b[i] != a[i] && b[i] != a[i] + 1) ok = false;\nok'), ('0 <= sum(b) - sum(a) <= n', 'long long d = 0;\nfor (int i = 0; i < n; i++) d += b[i] - a[i];\n0 <= d && d <= n'), refine=_one_more, rating=900, tags=("sortings", "greedy")),
    value('one_more_each_how_many', (Ints("a", -(10**9), 10**9), Ints("b", -(10**9), 10**9),), ('Some elements of the first list are chosen (perhaps none) and 1 is added to each of them, once; then the list may be put into any order. If it can become the second list, print how many elements are chosen, otherwise $none.', 'Each element of {a} may be raised by 1 or left alone, and afterwards the elements may be rearranged, to get {b}. Print how many elements must be raised, or $none if it cannot be done.'), 'ok = all(y - x in (0, 1) for x, y in zip(sorted(a), sorted(b)))\nsum(b) - sum(a) if ok else "$none"', 'sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nbool ok = true;\nlong long d = 0;\nfor (int i = 0; i < n; i++) {\n    d += b[i] - a[i];\n    if (b[i] != a[i] && b[i] != a[i] + 1) ok = false;\n}\nok ? to_string(d) : "$none"', ('d = sum(b) - sum(a)\nd if 0 <= d <= n else "$none"', 'long long d = 0;\nfor (int i = 0; i < n; i++) d += b[i] - a[i];\n0 <= d && d <= n ? to_string(d) : "$none"'), constants=said(none=("-1", "-1", "impossible", "none", "NO")), refine=_one_more, rating=900, tags=("sortings", "greedy")),
    value('smaller_of_close_pair_left', (Ints("a"), Int("k", 0, 10**9),), ('In a move one chooses two elements that differ by at most {k} and removes the smaller one (either one if they are equal). [Find|What is] the least number of elements that can remain[.|?]', 'Two {items} whose difference is not more than {k} may be compared, and the one that is not larger disappears. How few of the {items} can be left when no move is made any more?'), 'a.sort()\n1 + sum(a[i + 1] - a[i] > k for i in range(n - 1))', 'sort(a.begin(), a.end());\nlong long left = 1;\nfor (int i = 0; i + 1 < n; i++) if (a[i + 1] - a[i] > k) left++;\nleft', ('1 + sum(abs(a[i + 1] - a[i]) > k for i in range(n - 1))', 'long long left = 1;\nfor (int i = 0; i + 1 < n; i++) if (llabs(a[i + 1] - a[i]) > k) left++;\nleft'), ('a.sort()\n1 + sum(a[i + 1] - a[i] >= k for i in range(n - 1))', 'sort(a.begin(), a.end());\nlong long left = 1;\nfor (int i = 0; i + 1 < n; i++) if (a[i + 1] - a[i] >= k) left++;\nleft'), refine=_close_steps_k, rating=900, tags=("sortings", "greedy")),
    value('swaps_off_own_place', (Ints("a", order="permutation", min_size=2),), ('The list holds the numbers 1 to {n}. In a move any two elements are exchanged. [Find|What is] the least number of moves after which no number i stands at place i (places are counted from 1)[.|?]', 'In a permutation of 1 to {n} two elements are swapped at a time until nobody stands on the place of his own number. How few swaps are enough?'), '(sum(a[i] == i + 1 for i in range(n)) + 1) // 2', 'long long own = 0;\nfor (int i = 0; i < n; i++) if (a[i] == i + 1) own++;\n(own + 1) / 2', ('sum(a[i] == i + 1 for i in range(n))', 'long long own = 0;\nfor (int i = 0; i < n; i++) if (a[i] == i + 1) own++;\nown'), ('sum(a[i] == i + 1 for i in range(n)) // 2', 'long long own = 0;\nfor (int i = 0; i < n; i++) if (a[i] == i + 1) own++;\nown / 2'), refine=_nearly_in_place, tags=("greedy", "math")),
    value('sort_by_part_sorts', (Ints("a", order="permutation", min_size=3),), ('The list holds the numbers 1 to {n}. In a move one sorts any part of consecutive elements, but not the whole list. [Find|What is] the least number of moves after which the whole list is in increasing order[.|?]', 'A permutation of 1 to {n} is to be sorted. One may sort any proper contiguous part of it in a move. How many moves are necessary?'), 'if a == sorted(a):\n    moves = 0\nelif a[0] == 1 or a[-1] == n:\n    moves = 1\nelif a[0] == n and a[-1] == 1:\n    moves = 3\nelse:\n    moves = 2\nmoves', 'int moves = 2;\nif (is_sorted(a.begin(), a.end())) moves = 0;\nelse if (a[0] == 1 || a[n - 1] == n) moves = 1;\nelse if (a[0] == n && a[n - 1] == 1) moves = 3;\nmoves', ('0 if a == sorted(a) else 1 if a[0] == 1 or a[-1] == n else 2', 'is_sorted(a.begin(), a.end()) ? 0 : (a[0] == 1 || a[n - 1] == n ? 1 : 2)'), ('1 if a[0] == 1 or a[-1] == n else 3 if a[0] == n and a[-1] == 1 else 2', 'a[0] == 1 || a[n - 1] == n ? 1 : (a[0] == n && a[n - 1] == 1 ? 3 : 2)'), refine=_nearly_in_place, rating=900, tags=("greedy",)),
    value('xored_to_zero', (Ints("a", 0, 255),), ('A number x >= 0 is chosen and every element is replaced by its bitwise exclusive or (xor) with x. After that the xor of all elements must be 0. [Find|Print] the smallest such x, or $none if there is none.', 'Find the least whole number x >= 0 such that ({a}_1 xor x) xor ({a}_2 xor x) xor ... xor ({a}_{n} xor x) = 0; print $none if no x does that.'), 'total = 0\nfor x in a:\n    total ^= x\ntotal if n % 2 == 1 else 0 if total == 0 else "$none"', 'long long total = 0;\nfor (long long x : a) total ^= x;\nn % 2 == 1 ? to_string(total) : (total == 0 ? string("0") : string("$none"))', ('total = 0\nfor x in a:\n    total ^= x\ntotal', 'long long total = 0;\nfor (long long x : a) total ^= x;\ntotal'), ('total = 0\nfor x in a:\n    total ^= x\n0 if total == 0 else "$none"', 'long long total = 0;\nfor (long long x : a) total ^= x;\ntotal == 0 ? string("0") : string("$none")'), constants=said(none=("-1", "-1", "none", "impossible")), refine=_xors, tags=("bitmasks",)),
    value('seconds_to_sort_by_powers', (Ints("a", -(10**9), 10**9),), ('In second 1 any of the elements may be raised by 1, in second 2 any may be raised by 2, in second 3 by 4, then by 8 and so on (any set of elements, perhaps none, each once a second). [Find|What is] the least number of seconds after which the list can be non-decreasing[.|?]', 'In the x-th second one adds 2^(x-1) to some of the elements, chosen freely. After how few seconds can the list be sorted in non-decreasing order?'), 'top = a[0]\nworst = 0\nfor x in a:\n    top = max(top, x)\n    worst = max(worst, top - x)\nworst.bit_length()', 'long long top = a[0], worst = 0, seconds = 0;\nfor (long long x : a) {\n    top = max(top, x);\n    worst = max(worst, top - x);\n}\nwhile (worst > 0) {\n    worst /= 2;\n    seconds++;\n}\nseconds', ('worst = 0\nfor i in range(1, n):\n    worst = max(worst, a[i - 1] - a[i])\nworst.bit_length()', 'long long worst = 0, seconds = 0;\nfor (int i = 1; i < n; i++) worst = max(worst, a[i - 1] - a[i]);\nwhile (worst > 0) {\n    worst /= 2;\n    seconds++;\n}\nseconds'), ('(max(a) - min(a)).bit_length()', 'long long worst = *max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end()), seconds = 0;\nwhile (worst > 0) {\n    worst /= 2;\n    seconds++;\n}\nseconds'), refine=_mostly_rising, rating=1300, tags=("greedy", "bitmasks")),
    value('zeros_by_equal_pairs', (Ints("a", 0, 10**9, min_size=2),), ('In a move one chooses two elements: if they are equal, one of them becomes 0, otherwise the larger one becomes equal to the smaller one. [Find|What is] the least number of moves after which all elements are 0[.|?]', 'Two elements of the list are compared: of different ones both get the smaller value, of equal ones one is set to 0. How few comparisons make the whole list zero?'), 'zeros = a.count(0)\nn - zeros if zeros else n if len(set(a)) < n else n + 1', 'long long zeros = count(a.begin(), a.end(), 0LL);\nset<long long> kinds(a.begin(), a.end());\nzeros > 0 ? n - zeros : ((long long)kinds.size() < n ? n : n + 1)', ('n - a.count(0)', 'n - count(a.begin(), a.end(), 0LL)'), ('zeros = a.count(0)\nn - zeros if zeros else n + 1', 'long long zeros = count(a.begin(), a.end(), 0LL);\nzeros > 0 ? n - zeros : n + 1'), refine=_few_zeros, tags=("greedy",)),
    value('neither_sum_nor_product_zero', (Ints("a", -(10**9), 10**9),), ('In a step 1 is added to an element. [Find|What is] the least number of steps after which neither the sum nor the product of all {items} is 0[.|?]', 'Raise elements of the list by 1 each time until their sum is not 0 and no element is 0. How few raises are needed?'), 'zeros = a.count(0)\nzeros + (sum(a) + zeros == 0)', 'long long zeros = count(a.begin(), a.end(), 0LL), sum = accumulate(a.begin(), a.end(), 0LL);\nzeros + (sum + zeros == 0 ? 1 : 0)', ('a.count(0) + (sum(a) == 0)', 'count(a.begin(), a.end(), 0LL) + (accumulate(a.begin(), a.end(), 0LL) == 0 ? 1 : 0)'), ('a.count(0)', 'count(a.begin(), a.end(), 0LL)'), refine=_balanced, tags=("math",)),
    value('steps_lowering_all_positive', (Ints("a", 0, 10**9),), ('In a step one chooses a positive number not larger than the smallest positive element and subtracts it from every positive element. [Find|What is] the least number of steps after which all elements are 0[.|?]', 'As long as there are positive elements, the same amount is taken off each of them, and none may become negative. How few times is enough to make all elements 0?'), 'len(set(a) - {0})', 'set<long long> kinds(a.begin(), a.end());\nkinds.erase(0);\nkinds.size()', ('len(set(a))', 'set<long long>(a.begin(), a.end()).size()'), ('sum(x > 0 for x in a)', 'count_if(a.begin(), a.end(), [](long long x) { return x > 0; })'), refine=_few_zeros, tags=("data structures",)),
    value('inserted_for_ratio', (Ints("a", 1, 10**9, min_size=2), Int("k", 2, 10),), ('A list is dense if of any two neighbours the larger is at most {k} times the smaller. [Find|What is] the least number of whole numbers that must be inserted (anywhere) to make the list dense[.|?]', 'Between neighbouring {items} numbers may be put in so that no number is more than {k} times as large as the one beside it. How few numbers are enough? Numbers are whole.'), 'count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    while low * k < high:\n        low *= k\n        count += 1\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    while (low * k < high) {\n        low *= k;\n        inserted++;\n    }\n}\ninserted', ('count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    while low * k <= high:\n        low *= k\n        count += 1\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    while (low * k <= high) {\n        low *= k;\n        inserted++;\n    }\n}\ninserted'), ('count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    count += low * k < high\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    if (low * k < high) inserted++;\n}\ninserted'), refine=_ratios, tags=("greedy", "math")),
    value('inserted_for_double', (Ints("a", 1, 10**9, min_size=2),), ('A list is dense if of any two neighbours the larger is at most twice the smaller. [Find|What is] the least number of whole numbers that must be inserted (anywhere) to make the list dense[.|?]', 'Between neighbouring {items} numbers may be put in so that no number is more than two times as large as the one beside it. How few whole numbers are enough?'), 'count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    while low * 2 < high:\n        low *= 2\n        count += 1\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    while (low * 2 < high) {\n        low *= 2;\n        inserted++;\n    }\n}\ninserted', ('count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    while low * 2 <= high:\n        low *= 2\n        count += 1\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    while (low * 2 <= high) {\n        low *= 2;\n        inserted++;\n    }\n}\ninserted'), ('count = 0\nfor i in range(n - 1):\n    low, high = min(a[i], a[i + 1]), max(a[i], a[i + 1])\n    count += low * 2 < high\ncount', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) {\n    long long low = min(a[i], a[i + 1]), high = max(a[i], a[i + 1]);\n    if (low * 2 < high) inserted++;\n}\ninserted'), refine=lambda rng, v: {x: y for x, y in _ratios(rng, {**v, "k": 2}).items() if x != "k"}, tags=("greedy", "math")),
    value('inserted_for_step', (Ints("a", -(10**9), 10**9, min_size=2), Int("k", 1, 10**9),), ('[Find|What is] the least number of whole numbers that must be inserted into the list so that any two neighbours differ by at most {k}[.|?]', 'Between neighbouring {items} whole numbers are put in until no step from one number to the next is larger than {k}, up or down. How few numbers are enough?'), 'sum(max(0, (abs(a[i + 1] - a[i]) - 1) // k) for i in range(n - 1))', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) inserted += max(0LL, (llabs(a[i + 1] - a[i]) + k - 1) / k - 1);\ninserted', ('sum(abs(a[i + 1] - a[i]) // k for i in range(n - 1))', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) inserted += llabs(a[i + 1] - a[i]) / k;\ninserted'), ('sum(abs(a[i + 1] - a[i]) > k for i in range(n - 1))', 'long long inserted = 0;\nfor (int i = 0; i + 1 < n; i++) if (llabs(a[i + 1] - a[i]) > k) inserted++;\ninserted'), refine=_steps_near_k, tags=("math", "greedy")),
    decide('factors_moved_equal', (Ints("a", 1, 10**6),), ('In a move one chooses two elements, divides one by a divisor of it and multiplies the other by the same divisor. Can all elements be made equal?', 'A factor of one element may be taken out of it and multiplied into another one, as often as one likes. Is it possible that all {items} become equal?'), 'all can be made equal', 'from collections import Counter\nc = Counter()\nfor x in a:\n    d = 2\n    while d * d <= x:\n        while x % d == 0:\n            c[d] += 1\n            x //= d\n        d += 1\n    if x > 1:\n        c[x] += 1\nall(v % n == 0 for v in c.values())', 'map<long long, long long> times;\nfor (long long x : a) {\n    for (long long d = 2; d * d <= x; d++) {\n        while (x % d == 0) {\n            times[d]++;\n            x /= d;\n        }\n    }\n    if (x > 1) times[x]++;\n}\nbool ok = true;\nfor (auto& [p, c] : times) if (c % n != 0) ok = false;\nok', ('len(set(a)) == 1', 'set<long long>(a.begin(), a.end()).size() == 1'), ('sum(a) % n == 0', 'accumulate(a.begin(), a.end(), 0LL) % n == 0'), refine=_powers, rating=1000, tags=("number theory",)),
)  # fmt: skip
