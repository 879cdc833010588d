"""Yes or no in easy rounds: sticks, walks that must return, orders, letters, records."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import bodies, decide
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values, Word


def _sticks(rng: Random, values: Values) -> Values:
    x, y = rng.randint(1, 20), rng.randint(1, 20)
    three = rng.choice(
        [[x, x, 2 * y], [x, y, x + y], [x, x, y], [x, y, x + y + 1], [x, y, y]]
    )
    rng.shuffle(three)
    return dict(zip("abc", three, strict=True))


def _progression(rng: Random, values: Values) -> Values:
    a, d, k = rng.randint(1, 30), rng.randint(-9, 9), rng.choice([1, 1, 2, 3, 5])
    three = [a, a + d, a + 2 * d]
    i = rng.randrange(3)
    if three[i] % k == 0:
        three[i] //= k
    if rng.random() < 0.3:
        three[i] += 1
    return dict(zip("abc", [max(1, x) for x in three], strict=True))


def _two_types(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 12)
    a = [rng.randint(1, 9) for _ in range(n)]
    if rng.random() < 0.4:
        a.sort()
    b = [rng.choice([0, 1])] * n
    if rng.random() < 0.4:
        b[rng.randrange(n)] ^= 1
    return {"n": n, "a": a, "b": b}


def _bits(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice(["0", "01", "10", "1", "00", "11"][: rng.choice([3, 4, 6])])
        for _ in range(rng.randint(1, 8))
    )
    if rng.random() < 0.4:
        s = s.replace("11", "10")
    return {"s": s}


def _abc(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 8)
    x, y, z = rng.sample("ABC", 3)
    s = [x] * n + [z] * n
    if rng.random() < 0.6:
        s[n:] = [y] * n
        for _ in range(rng.randint(0, n)):
            i = rng.randrange(2 * n)
            s[i] = z
    middle = s[1:-1]
    rng.shuffle(middle)
    return {"s": s[0] + "".join(middle) + s[-1]}


def _walk(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 10)
    x, a = 0, []
    for i in range(n):
        y = (
            0
            if i >= n - 1 - (rng.random() < 0.3) * rng.randint(0, n)
            else rng.randint(1, 5)
        )
        a.append(y - x)
        x = y
    if rng.random() < 0.3:
        a[rng.randrange(n)] += rng.choice([-1, 1])
    return {"n": n, "a": a}


def _records(rng: Random, values: Values) -> Values:
    x = y = 0
    p = []
    for _ in values["p"]:
        d = rng.randint(0, 3)
        x += d
        y += rng.randint(0, d)
        p.append((x, y))
    if rng.random() < 0.45:
        i = rng.randrange(len(p))
        p[i] = (max(0, p[i][0] + rng.choice([-1, 0])), p[i][1] + rng.choice([0, 1]))
    return {**values, "p": p}


def _piles(rng: Random, values: Values) -> Values:
    x, y = rng.randint(0, 30), rng.randint(0, 30)
    a, b = 2 * x + y, x + 2 * y
    if rng.random() < 0.5:
        a += rng.choice([1, 2, 3, 6, 40])
    return {"a": a, "b": b}


def _cube_pair(rng: Random, values: Values) -> Values:
    x, y = rng.randint(1, 30), rng.randint(1, 30)
    a, b = x * x * y, x * y * y
    if rng.random() < 0.4:
        a, b = rng.choice([(a, b + 1), (a * 2, b * 4), (a * 8, b), (a + y, b)])
    return {"a": a, "b": b}


def _insertions(rng: Random, values: Values) -> Values:
    t = "".join(rng.choice("abcd") for _ in range(rng.randint(1, 10)))
    kept = [rng.random() < 0.6 for _ in t]
    s = "".join(c for c, k in zip(t, kept, strict=True) if k) or t[0]
    p = list(
        "".join(c for c, k in zip(t, kept, strict=True) if not k) + rng.choice("abcd")
    )
    rng.shuffle(p)
    if rng.random() < 0.5:
        p[rng.randrange(len(p))] = rng.choice("abcd")
        s = rng.choice([s, s, s[::-1]])
    return {"s": s, "t": t, "p": "".join(p)}


def _typed(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice("abc") * rng.choice([1, 1, 2]) for _ in range(rng.randint(1, 6))
    )
    t = "".join(c * rng.choice([1, 1, 1, 2, 3]) for c in s)
    if rng.random() < 0.4:
        i = rng.randrange(len(t))
        t = t[:i] + t[i + 1 :] or t
    return {"s": s, "t": t}


def _seats(rng: Random, values: Values) -> Values:
    n = len(values["a"])
    low = high = rng.randint(1, n)
    a = [low]
    while len(a) < n:
        if high == n or (low > 1 and rng.random() < 0.5):
            low -= 1
            a.append(low)
        else:
            high += 1
            a.append(high)
    if rng.random() < 0.4:
        i, j = rng.randrange(n), rng.randrange(n)
        a[i], a[j] = a[j], a[i]
    return {**values, "a": a}


def _hill(rng: Random, values: Values) -> Values:
    n = max(3, len(values["a"]))
    kind = rng.random()
    a = rng.sample(range(1, n + 1), n)
    if kind < 0.4:
        k = rng.randint(0, n)
        a = sorted(a[:k], reverse=True) + sorted(a[k:])
    return {**values, "n": n, "a": a}


def _parity_letters(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice("ace" if i % 2 else "bdf") for i in range(rng.randint(1, 12))
    )
    if rng.random() < 0.5:
        s += rng.choice("abcdef")
    return {"s": s}


def _alike(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 2, 9])
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]]}


def _points(rng: Random, values: Values) -> Values:
    n = len(values["p"])
    cells: list[tuple[int, int]] = []
    x = y = 0
    while len(cells) < n:
        if rng.random() < 0.5:
            x += rng.randint(0, 2)
        else:
            y += rng.randint(0, 2)
        if (x, y) != (0, 0) and (x, y) not in cells:
            cells.append((x, y))
    if rng.random() < 0.4:
        i = rng.randrange(n)
        bad = (max(0, cells[i][0] - 2), cells[i][1] + 2)
        if bad not in cells:
            cells[i] = bad
    rng.shuffle(cells)
    return {**values, "p": cells}


def _board(rng: Random, values: Values) -> Values:
    n, m = rng.randint(1, 12), rng.randint(1, 12)
    if n * m % 2:
        m += 1
    return {"n": n, "m": m, "k": rng.randint(0, n * m // 2)}


TASKS: tuple[Task, ...] = (
    decide('stick_cut_for_rectangle', (Int("a"), Int("b"), Int("c"),), ('Of three sticks of lengths {a}, {b} and {c} exactly one is broken into two pieces of whole lengths. Can the four sticks then be the sides of a rectangle (a square counts)?', 'One of the numbers {a}, {b}, {c} is written as a sum of two positive whole numbers. Can the four numbers then be divided into two pairs of equal numbers?'), 'it is possible', 'x, y, z = sorted([a, b, c])\nx + y == z or (x == y and z % 2 == 0) or (y == z and x % 2 == 0)', 'vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nv[0] + v[1] == v[2] || (v[0] == v[1] && v[2] % 2 == 0) || (v[1] == v[2] && v[0] % 2 == 0)', ('x, y, z = sorted([a, b, c])\nx + y == z', 'vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nv[0] + v[1] == v[2]'), ('x, y, z = sorted([a, b, c])\nx + y == z or x == y or y == z', 'vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nv[0] + v[1] == v[2] || v[0] == v[1] || v[1] == v[2]'), refine=_sticks, tags=("geometry", "math")),
    decide('progression_by_one_multiplied', (Int("a", 1, 10**9), Int("b", 1, 10**9), Int("c", 1, 10**9),), ('Exactly one of the numbers {a}, {b}, {c} is multiplied by a positive whole number (1 is allowed). Can {a}, {b}, {c} become an arithmetic progression in this order, so that {b} - {a} = {c} - {b}?', 'Choose one of the three numbers {a}, {b}, {c} and a whole number m >= 1, and replace the chosen number by m times it. Can the middle number then be exactly the mean of the other two?'), 'it is possible', 'new_a, new_c = 2 * b - c, 2 * b - a\n(new_a > 0 and new_a % a == 0) or ((a + c) % 2 == 0 and (a + c) // 2 % b == 0) or (new_c > 0 and new_c % c == 0)', 'long long first = 2 * b - c, third = 2 * b - a;\n(first > 0 && first % a == 0) || ((a + c) % (2 * b) == 0) || (third > 0 && third % c == 0)', ('first, third = 2 * b - c, 2 * b - a\nfirst % a == 0 or (a + c) % (2 * b) == 0 or third % c == 0', 'long long first = 2 * b - c, third = 2 * b - a;\nfirst % a == 0 || (a + c) % (2 * b) == 0 || third % c == 0'), ('b - a == c - b', 'b - a == c - b'), refine=_progression, rating=900, tags=("math",)),
    decide('sortable_by_swaps_of_two_kinds', (Ints("a"), Ints("b", 0, 1),), ('Element i of the list has the value {a}_i and the kind {b}_i (0 or 1). Any two elements of different kinds may be exchanged (with their kinds), as often as one likes. Can the values be sorted in non-decreasing order?', 'Two things of different kinds may change places any number of times; their values are {a} and their kinds {b}. Is it possible to get the values into non-decreasing order?'), 'they can be sorted', 'a == sorted(a) or len(set(b)) == 2', 'is_sorted(a.begin(), a.end()) || (count(b.begin(), b.end(), 0LL) > 0 && count(b.begin(), b.end(), 1LL) > 0)', ('a == sorted(a) or b.count(0) == b.count(1)', 'is_sorted(a.begin(), a.end()) || count(b.begin(), b.end(), 0LL) == count(b.begin(), b.end(), 1LL)'), ('len(set(b)) == 2', 'count(b.begin(), b.end(), 0LL) > 0 && count(b.begin(), b.end(), 1LL) > 0'), refine=_two_types, tags=("sortings", "implementation")),
    decide('sorted_by_scattered_deletions', (Word("s", "01"),), ('Some characters of {s} are deleted, but never two that are neighbours in {s}. Can the rest be sorted, with all zeros before all ones?', 'Is it possible to strike out places of the string of zeros and ones, no two of them next to each other, so that no 0 comes after a 1 any more?'), 'it is possible', 'i = s.find("11")\ni < 0 or "00" not in s[i:]', 'size_t i = s.find("11");\ni == string::npos || s.find("00", i) == string::npos', ('"11" not in s or "00" not in s', 's.find("11") == string::npos || s.find("00") == string::npos'), ('i = s.find("1")\ni < 0 or "00" not in s[i:]', 'size_t i = s.find(\'1\');\ni == string::npos || s.find("00", i) == string::npos'), refine=_bits, rating=800, tags=("strings", "greedy")),
    decide('letters_stand_for_brackets', (Word("s", "ABC"),), ('In {s} every letter A, B, C stands for an opening or a closing bracket, equal letters for equal brackets. Can it be a correct bracket sequence?', 'Replace each of the letters A, B and C in {s} by ( or ) in the same way everywhere. Can the result be balanced?'), 'it can', 'ok = False\nfor k in range(8):\n    level = 0\n    good = True\n    for c in s:\n        level += 1 if k >> (ord(c) - 65) & 1 else -1\n        if level < 0:\n            good = False\n    if good and level == 0:\n        ok = True\nok', "bool ok = false;\nfor (int k = 0; k < 8; k++) {\n    int level = 0;\n    bool good = true;\n    for (char c : s) {\n        level += k >> (c - 'A') & 1 ? 1 : -1;\n        if (level < 0) good = false;\n    }\n    if (good && level == 0) ok = true;\n}\nok", ('ok = False\nfor k in range(8):\n    level = 0\n    for c in s:\n        level += 1 if k >> (ord(c) - 65) & 1 else -1\n    if level == 0:\n        ok = True\nok', "bool ok = false;\nfor (int k = 0; k < 8; k++) {\n    int level = 0;\n    for (char c : s) level += k >> (c - 'A') & 1 ? 1 : -1;\n    if (level == 0) ok = true;\n}\nok"), ('s[0] != s[-1] and len(s) % 2 == 0', 's[0] != s.back() && s.size() % 2 == 0'), refine=_abc, rating=900, tags=("strings", "brute force")),
    decide('steps_of_pointer_back_to_first', (Ints("a", -(10**9), 10**9),), ('A pointer stands on the first of {n} cells, which all hold 0. When it goes one cell to the right, the cell it leaves is raised by 1; when it goes one cell to the left, the cell it leaves is lowered by 1. It may turn as it likes and must end on the first cell. Can the cells then hold {a}?', 'Check that the sum of the list is 0, that no sum of the first i elements is negative, and that after the first such sum that is 0 all further ones are 0.'), 'it is so', 'total = 0\nok = True\nended = False\nfor x in a:\n    total += x\n    if total < 0 or (ended and total != 0):\n        ok = False\n    if total == 0:\n        ended = True\nok and total == 0', 'long long total = 0;\nbool ok = true, ended = false;\nfor (long long x : a) {\n    total += x;\n    if (total < 0 || (ended && total != 0)) ok = false;\n    if (total == 0) ended = true;\n}\nok && total == 0', ('total = 0\nok = True\nfor x in a:\n    total += x\n    if total < 0:\n        ok = False\nok and total == 0', 'long long total = 0;\nbool ok = true;\nfor (long long x : a) {\n    total += x;\n    if (total < 0) ok = false;\n}\nok && total == 0'), ('sum(a) == 0', 'accumulate(a.begin(), a.end(), 0LL) == 0'), refine=_walk, rating=1300, tags=("greedy", "constructive algorithms")),
    decide('plays_and_wins_possible', (Pairs("p", ("x", "y"), 0, 1000),), ('Now and then somebody looked at a game level and noted how often it had been played ({f1}) and how often it had been won ({f2}) since the beginning; both numbers were 0 at first. The {n} notes are in order of time. Can they be right?', 'Pairs of counters ({f1}, {f2}) start from (0, 0). A play raises the first one by 1, and if it is won also the second one. Are the given {n} pairs possible as states one after another?'), 'they are possible', 'ok = True\na = b = 0\nfor x, y in p:\n    if x < a or y < b or y - b > x - a:\n        ok = False\n    a, b = x, y\nok', 'bool ok = true;\nlong long a = 0, b = 0;\nfor (auto& [x, y] : p) {\n    if (x < a || y < b || y - b > x - a) ok = false;\n    a = x;\n    b = y;\n}\nok', ('ok = True\na = b = 0\nfor x, y in p:\n    if x < a or y < b or y > x:\n        ok = False\n    a, b = x, y\nok', 'bool ok = true;\nlong long a = 0, b = 0;\nfor (auto& [x, y] : p) {\n    if (x < a || y < b || y > x) ok = false;\n    a = x;\n    b = y;\n}\nok'), ('ok = True\nfor i in range(1, n):\n    if p[i][0] < p[i - 1][0] or p[i][1] < p[i - 1][1]:\n        ok = False\nok', 'bool ok = true;\nfor (int i = 1; i < n; i++) if (p[i].first < p[i - 1].first || p[i].second < p[i - 1].second) ok = false;\nok'), refine=_records, rating=1000, tags=("implementation",)),
    decide('two_and_one_from_piles', (Int("a", 0, 10**9), Int("b", 0, 10**9),), ('There are two piles of {a} and {b} {things}. A move takes two from one pile and one from the other. Can both piles be emptied exactly?', 'Is it possible to bring {a} and {b} both to 0 if each step subtracts 1 from one of them and 2 from the other (no number becomes negative)?'), 'it is possible', '(a + b) % 3 == 0 and max(a, b) <= 2 * min(a, b)', '(a + b) % 3 == 0 && max(a, b) <= 2 * min(a, b)', ('(a + b) % 3 == 0', '(a + b) % 3 == 0'), ('max(a, b) <= 2 * min(a, b)', 'max(a, b) <= 2 * min(a, b)'), refine=_piles, rating=900, tags=("math",)),
    decide('scores_of_square_factor_game', (Int("a", 1, 10**9), Int("b", 1, 10**9),), ("Two players begin with 1 point each. In every round some whole number k > 0 is chosen; the winner's points are multiplied by k * k and the loser's by k. Can the result after some rounds (perhaps none) be {a} and {b}?", 'Are there positive whole numbers x and y such that {a} = x * x * y and {b} = x * y * y?'), 'it is possible', 'c = round((a * b) ** (1 / 3))\nwhile c**3 > a * b:\n    c -= 1\nwhile (c + 1) ** 3 <= a * b:\n    c += 1\nc**3 == a * b and a % c == 0 and b % c == 0', 'long long c = cbrt((long double)a * b);\nwhile ((__int128)c * c * c > (__int128)a * b) c--;\nwhile ((__int128)(c + 1) * (c + 1) * (c + 1) <= (__int128)a * b) c++;\n(__int128)c * c * c == (__int128)a * b && a % c == 0 && b % c == 0', ('c = round((a * b) ** (1 / 3))\nwhile c**3 > a * b:\n    c -= 1\nwhile (c + 1) ** 3 <= a * b:\n    c += 1\nc**3 == a * b', 'long long c = cbrt((long double)a * b);\nwhile ((__int128)c * c * c > (__int128)a * b) c--;\nwhile ((__int128)(c + 1) * (c + 1) * (c + 1) <= (__int128)a * b) c++;\n(__int128)c * c * c == (__int128)a * b'), ('a * a % b == 0 and b * b % a == 0', '(__int128)a * a % b == 0 && (__int128)b * b % a == 0'), refine=_cube_pair, rating=1500, tags=("math", "number theory")),
    decide('completed_by_given_letters', (Word("s"), Word("t"), Word("p"),), ('Letters of {p} may be inserted anywhere into {s}, each letter of {p} at most once. Can {t} be the result?', 'Is it possible to make {t} out of {s} by adding letters, at any places, that are taken from the letters of {p}?'), 'it can be', 'i = 0\nfor c in t:\n    if i < len(s) and s[i] == c:\n        i += 1\ni == len(s) and all(t.count(c) <= s.count(c) + p.count(c) for c in set(t))', 'size_t i = 0;\nmap<char, int> have;\nfor (char c : t) {\n    if (i < s.size() && s[i] == c) i++;\n    have[c]--;\n}\nfor (char c : s + p) have[c]++;\nbool ok = i == s.size();\nfor (char c : t) if (have[c] < 0) ok = false;\nok', ('all(t.count(c) <= s.count(c) + p.count(c) for c in set(t))', 'map<char, int> have;\nfor (char c : t) have[c]--;\nfor (char c : s + p) have[c]++;\nbool ok = true;\nfor (char c : t) if (have[c] < 0) ok = false;\nok'), ('i = 0\nfor c in t:\n    if i < len(s) and s[i] == c:\n        i += 1\ni == len(s) and len(t) <= len(s) + len(p)', 'size_t i = 0;\nfor (char c : t) if (i < s.size() && s[i] == c) i++;\ni == s.size() && t.size() <= s.size() + p.size()'), refine=_insertions, rating=1200, tags=("strings", "implementation")),
    decide('word_with_sticky_keys', (Word("s"), Word("t"),), ('When a key is pressed, its letter may appear once or several times. {person} wanted to write {s}. Can {t} have appeared?', 'Can {t} be got from {s} by repeating some letters, each right behind itself?'), 'it can', 'i, ok = 0, True\nfor j, c in enumerate(t):\n    if i < len(s) and s[i] == c:\n        i += 1\n    elif j == 0 or t[j - 1] != c:\n        ok = False\nok and i == len(s)', 'size_t i = 0;\nbool ok = true;\nfor (size_t j = 0; j < t.size(); j++) {\n    if (i < s.size() && s[i] == t[j]) i++;\n    else if (j == 0 || t[j - 1] != t[j]) ok = false;\n}\nok && i == s.size()', ('i = 0\nfor c in t:\n    if i < len(s) and s[i] == c:\n        i += 1\ni == len(s)', 'size_t i = 0;\nfor (char c : t) if (i < s.size() && s[i] == c) i++;\ni == s.size()'), ('x = "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c)\ny = "".join(c for i, c in enumerate(t) if i == 0 or t[i - 1] != c)\nx == y', 'string x = s, y = t;\nx.erase(unique(x.begin(), x.end()), x.end());\ny.erase(unique(y.begin(), y.end()), y.end());\nx == y'), refine=_typed, rating=1200, tags=("strings", "two pointers")),
    decide('seats_taken_beside_others', (Ints("a", order="permutation"),), ('A bus has {n} seats in one row. {n} passengers take the seats {a}_1, ..., {a}_{n} one after another; each but the first must sit down next to a seat that is taken already. Did all keep this rule?', 'For each i > 1, is {a}_i - 1 or {a}_i + 1 among the numbers before it in the list?'), 'it is so', 'ok = True\nseen = set()\nfor x in a:\n    if seen and x - 1 not in seen and x + 1 not in seen:\n        ok = False\n    seen.add(x)\nok', 'bool ok = true;\nset<long long> seen;\nfor (long long x : a) {\n    if (!seen.empty() && !seen.count(x - 1) && !seen.count(x + 1)) ok = false;\n    seen.insert(x);\n}\nok', ('all(abs(a[i] - a[i - 1]) == 1 for i in range(1, n))', 'bool ok = true;\nfor (int i = 1; i < n; i++) if (llabs(a[i] - a[i - 1]) != 1) ok = false;\nok'), ('all(a[i] - 1 in a[:i] for i in range(1, n))', 'bool ok = true;\nset<long long> seen;\nfor (int i = 0; i < n; i++) {\n    if (i > 0 && !seen.count(a[i] - 1)) ok = false;\n    seen.insert(a[i]);\n}\nok'), refine=_seats, tags=("implementation",)),
    bodies('small_large_small_places', (Ints("a", order="permutation", min_size=3),), ('[Find|Print] three places i < j < k with {a}_i < {a}_j and {a}_j > {a}_k that are neighbours, j = i + 1 and k = j + 1, the first ones from the left. Print $yes and on the next line i, j and k (counted from 1), or only $no if there are none.', 'Is there an inner place whose number is greater than both numbers beside it? If so, print $yes, and below the place before it, the place itself and the place behind it (from 1), for the leftmost one; otherwise print $no.'), 'found = [j for j in range(1, n - 1) if a[j - 1] < a[j] > a[j + 1]]\nif found:\n    print("$yes")\n    print(found[0], found[0] + 1, found[0] + 2)\nelse:\n    print("$no")', 'int at = -1;\nfor (int j = 1; j + 1 < n && at < 0; j++) if (a[j - 1] < a[j] && a[j] > a[j + 1]) at = j;\nif (at >= 0) cout << "$yes\\n" << at << " " << at + 1 << " " << at + 2 << "\\n";\nelse cout << "$no" << "\\n";', ('j = a.index(max(a))\nif 0 < j < n - 1:\n    print("$yes")\n    print(j, j + 1, j + 2)\nelse:\n    print("$no")', 'int j = max_element(a.begin(), a.end()) - a.begin();\nif (0 < j && j < n - 1) cout << "$yes\\n" << j << " " << j + 1 << " " << j + 2 << "\\n";\nelse cout << "$no" << "\\n";'), ('found = [j for j in range(1, n - 1) if a[j - 1] < a[j] > a[j + 1]]\nif found:\n    print("$yes")\n    print(found[0] - 1, found[0], found[0] + 1)\nelse:\n    print("$no")', 'int at = -1;\nfor (int j = 1; j + 1 < n && at < 0; j++) if (a[j - 1] < a[j] && a[j] > a[j + 1]) at = j;\nif (at >= 0) cout << "$yes\\n" << at - 1 << " " << at << " " << at + 1 << "\\n";\nelse cout << "$no" << "\\n";'), constants=answer_words, refine=_hill, output=("Print $yes and the three places, or $no.", "Print $yes, and on a second line three numbers; or only $no."), rating=900, tags=("implementation",)),
    decide('each_letter_on_one_parity', (Word("s"),), ('Can the letters of {s} be coloured with 0 and 1 so that equal letters get equal colours and neighbours always different ones?', 'Does every letter of {s} occur only at odd places or only at even places?'), 'it is so', 'not set(s[::2]) & set(s[1::2])', 'set<char> odd, even;\nfor (size_t i = 0; i < s.size(); i++) (i % 2 ? odd : even).insert(s[i]);\nbool ok = true;\nfor (char c : odd) if (even.count(c)) ok = false;\nok', ('all(s[i] != s[i + 1] for i in range(len(s) - 1))', 'bool ok = true;\nfor (size_t i = 0; i + 1 < s.size(); i++) if (s[i] == s[i + 1]) ok = false;\nok'), ('len(set(s)) <= 2', 'set<char>(s.begin(), s.end()).size() <= 2'), refine=_parity_letters, tags=("strings", "greedy")),
    decide('not_all_alike_two_parts', (Ints("a", min_size=2),), ('Can the list be divided into two groups, none of them empty, so that the largest number of the first and the largest number of the second group are different?', 'Put each of the {items} into one of two non-empty groups. Is it possible that the greatest elements of the two groups are not equal?'), 'it is possible', 'a.count(max(a)) < n', 'count(a.begin(), a.end(), *max_element(a.begin(), a.end())) < n', ('a.count(max(a)) == 1', 'count(a.begin(), a.end(), *max_element(a.begin(), a.end())) == 1'), ('len(set(a)) > 2', 'set<long long>(a.begin(), a.end()).size() > 2'), refine=_alike, tags=("implementation",)),
    bodies('packages_by_two_directions', (Pairs("p", ("x", "y"), 0, 1000),), ('A robot at (0, 0) goes only to the right (R, x grows by 1) or up (U, y grows by 1) and must visit all {n} points and end at the last one. Print the alphabetically first way as a string of R and U, or $none if there is no way.', 'Sort the {n} points. If each next point is not to the left of and not below the one before, print the moves from (0, 0) through all of them, to each point first all R and then all U; otherwise print $none.'), 'x = y = 0\nout = ""\nfor a, b in sorted(p):\n    if out is None or b < y:\n        out = None\n        continue\n    out += "R" * (a - x) + "U" * (b - y)\n    x, y = a, b\nprint("$none" if out is None else out)', 'sort(p.begin(), p.end());\nlong long x = 0, y = 0;\nstring out;\nbool ok = true;\nfor (auto& [a, b] : p) {\n    if (b < y) ok = false;\n    if (ok) out += string(a - x, \'R\') + string(b - y, \'U\');\n    x = a;\n    y = b;\n}\ncout << (ok ? out : "$none") << "\\n";', ('x = y = 0\nout = ""\nfor a, b in p:\n    if out is None or b < y or a < x:\n        out = None\n        continue\n    out += "R" * (a - x) + "U" * (b - y)\n    x, y = a, b\nprint("$none" if out is None else out)', 'long long x = 0, y = 0;\nstring out;\nbool ok = true;\nfor (auto& [a, b] : p) {\n    if (b < y || a < x) ok = false;\n    if (ok) out += string(a - x, \'R\') + string(b - y, \'U\');\n    x = a;\n    y = b;\n}\ncout << (ok ? out : "$none") << "\\n";'), ('x = y = 0\nout = ""\nfor a, b in sorted(p):\n    if out is None or b < y:\n        out = None\n        continue\n    out += "U" * (b - y) + "R" * (a - x)\n    x, y = a, b\nprint("$none" if out is None else out)', 'sort(p.begin(), p.end());\nlong long x = 0, y = 0;\nstring out;\nbool ok = true;\nfor (auto& [a, b] : p) {\n    if (b < y) ok = false;\n    if (ok) out += string(b - y, \'U\') + string(a - x, \'R\');\n    x = a;\n    y = b;\n}\ncout << (ok ? out : "$none") << "\\n";'), constants=said(none=("NO", "NO", "-1", "none", "impossible")), refine=_points, output=("Print one string, or $none.", "Print the moves as one word, or $none."), rating=1200, tags=("sortings", "greedy")),
    decide('rows_of_dominoes_lying', (Int("n", 1, 100), Int("m", 1, 100), Int("k", 0, 5000),), ('A board of {n} rows and {m} columns is covered completely by dominoes of 1 x 2 cells; {n} * {m} is even. Can exactly {k} of them lie horizontally (in a row) and all others vertically?', 'Is there a tiling of an {n} x {m} rectangle with dominoes in which {k} dominoes lie along the rows and the rest along the columns? The area is even.'), 'there is such a covering', 'h = k\nif n % 2 == 1:\n    h -= m // 2\nok = h >= 0 and h % 2 == 0\nwidth = m - m % 2\nok and h <= (n - n % 2) * width // 2', 'long long lying = k;\nif (n % 2 == 1) lying -= m / 2;\nbool ok = lying >= 0 && lying % 2 == 0;\nok && lying <= (n - n % 2) * (m - m % 2) / 2', ('k <= n * (m // 2) and k % 2 == 0', 'k <= n * (m / 2) && k % 2 == 0'), ('n % 2 == 0 or k >= m // 2', 'n % 2 == 0 || k >= m / 2'), refine=_board, rating=1500, tags=("math", "constructive algorithms"), meanings={"k": "the dominoes that lie horizontally"}),
)  # fmt: skip
