"""Numbers of a range, pairs and triples counted; two rows, crosses; the best of some records."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import LINES, ONE, TWO, bodies, decide, value
from alphacode.curriculum.task import (
    Field,
    Int,
    Ints,
    Matrix,
    Records,
    Rows,
    Task,
    Values,
    Word,
    Words,
)

LIMITS = (
    Int("a", 1, 10**18),
    Int("b", 1, 10**18),
    Int("c", 1, 10**9),
    Int("d", 1, 10**9),
)
BETWEEN = (Int("a", 1, 10**9), Int("b", 1, 10**9), Int("k", 1, 10**9))


BOOK = Rows(
    "r",
    (Field("key", kind="word", is_distinct=True), Field("full", kind="word")),
    max_size=15,
)


def _book(rng: Random, values: Values) -> Values:
    """Let most words be in the book."""
    keys = [key for key, _ in values["r"]]
    return {**values, "w": [rng.choice([*keys, *keys, x]) for x in values["w"]]}


def _limits(rng: Random, values: Values) -> Values:
    top = rng.choice([30, 1000, values["a"]])
    a, b = sorted(rng.randint(1, top) for _ in range(2))
    few = rng.choice([10, 10, 50])
    c, d = (
        values[x] if top > 1000 and rng.random() < 0.5 else rng.randint(1, few)
        for x in "cd"
    )
    return {"a": a, "b": b, "c": c, "d": d}


def _between(rng: Random, values: Values) -> Values:
    k = rng.randint(1, rng.choice([10, 1000, 10**6]))
    a = rng.randint(1, 50) * k + rng.choice([0, 1, -1, k // 2])
    return {"a": max(1, a), "b": max(1, a) + rng.randint(0, k), "k": k}


def _sticks(rng: Random, values: Values) -> Values:
    top = rng.choice([6, 12, 100])
    return {**values, "a": [x % top + 1 for x in values["a"]]}


def _three_letters(rng: Random) -> dict[str, object]:
    return dict(
        zip("xyz", rng.choice(["RGB", "RGB", "ABC", "abc", "123", "XYZ"]), strict=True)
    )


def _colours(rng: Random, values: Values) -> Values:
    letters = "".join(str(values[x]) for x in "xyz")
    size = rng.randint(1, rng.choice([5, 20, 60]))
    return {**values, "s": "".join(rng.choice(letters) for _ in range(size))}


def _turned(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice(rng.choice(["ab", "abc", "aaab"])) for _ in range(rng.randint(1, 12))
    )
    i = rng.randrange(len(s))
    t = s[i:] + s[:i]
    if rng.random() < 0.5:
        letters = list(t)
        rng.shuffle(letters)
        t = "".join(letters)
    return {"s": s, "t": t}


def _eaten(rng: Random, values: Values) -> Values:
    a, b = values["a"], values["b"]
    k = rng.choice(
        [
            rng.randint(0, a),
            a,
            a + rng.randint(0, b),
            a + b,
            a + b + rng.randint(0, 9),
            values["k"],
        ]
    )
    return {**values, "k": min(k, 10**12)}


def _sent(rng: Random, values: Values) -> Values:
    names = [name for name, _ in values["r"]]
    few = names[: max(1, len(names) // 2)]
    top = rng.choice([3, 10, 1000])
    return {
        **values,
        "r": [(rng.choice(few), number % top) for _, number in values["r"]],
    }


def _kinds(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 6, 20])
    return {
        **values,
        "a": [x % top + 1 for x in values["a"]],
        "k": rng.randint(1, rng.choice([2, 5])),
    }


FIRSTS = "seen = set()\nbest, place = -1, 0\nfor i, (name, x) in enumerate(r):\n    if name in seen:\n        continue\n    seen.add(name)\n    if x > best:\n        best, place = x, i + 1\nprint(place)"
FIRSTS_CPP = 'set<string> seen;\nlong long best = -1, place = 0, i = 0;\nfor (auto& [name, x] : r) {\n    i++;\n    if (!seen.insert(name).second) continue;\n    if (x > best) best = x, place = i;\n}\ncout << place << "\\n";'

TASKS: tuple[Task, ...] = (
    value("triangles_of_different_sticks", (Ints("a", 1, 10**9, max_size=40),), ("How many triples of the {n} sticks have three different lengths and can be the sides of a triangle? Two sides together must be longer than the third.", "Count the triples i < j < k for which {a}_i, {a}_j, {a}_k are all different and each is less than the sum of the other two."), "a.sort()\nsum(a[i] < a[j] < a[k] < a[i] + a[j] for i in range(n) for j in range(i + 1, n) for k in range(j + 1, n))", "sort(a.begin(), a.end());\nlong long count = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) for (int k = j + 1; k < n; k++) count += a[i] < a[j] && a[j] < a[k] && a[k] < a[i] + a[j];\ncount", ("a.sort()\nsum(a[k] < a[i] + a[j] for i in range(n) for j in range(i + 1, n) for k in range(j + 1, n))", "sort(a.begin(), a.end());\nlong long count = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) for (int k = j + 1; k < n; k++) count += a[k] < a[i] + a[j];\ncount"), refine=_sticks, is_themed=False),
    value("triples_of_different_values", (Ints("a", 1, 10**9, max_size=40),), ("How many triples of places i < j < k are there with three different values {a}_i, {a}_j and {a}_k?", "Count the ways to choose three of the {n} {items} so that no two of them are equal. Equal {items} at different places are different choices."), "sum(a[i] != a[j] and a[j] != a[k] and a[i] != a[k] for i in range(n) for j in range(i + 1, n) for k in range(j + 1, n))", "long long count = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) for (int k = j + 1; k < n; k++) count += a[i] != a[j] && a[j] != a[k] && a[i] != a[k];\ncount", ("sum(a[i] != a[j] and a[j] != a[k] for i in range(n) for j in range(i + 1, n) for k in range(j + 1, n))", "long long count = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) for (int k = j + 1; k < n; k++) count += a[i] != a[j] && a[j] != a[k];\ncount"), refine=_sticks),
    bodies("triples_of_three_letters", (Word("s", "$x$y$z", max_size=10**5),), ("In how many ways can one letter $x, one letter $y and one letter $z be chosen from the string {s}, at any places?", "Count the triples of places i < j < k of {s} whose letters are $x, $y and $z in any order."), ("print(s.count('$x') * s.count('$y') * s.count('$z'))", "x = y = z = 0\nfor c in s:\n    if c == '$x':\n        x += 1\n    elif c == '$y':\n        y += 1\n    else:\n        z += 1\nprint(x * y * z)"), "long long x = count(s.begin(), s.end(), '$x'), y = count(s.begin(), s.end(), '$y'), z = count(s.begin(), s.end(), '$z');\ncout << x * y * z << \"\\n\";", ("print(min(s.count('$x'), s.count('$y'), s.count('$z')))", "long long x = count(s.begin(), s.end(), '$x'), y = count(s.begin(), s.end(), '$y'), z = count(s.begin(), s.end(), '$z');\ncout << min({x, y, z}) << \"\\n\";"), ("print(s.count('$x$y$z'))", 'long long count = 0;\nfor (size_t i = 0; i + 3 <= s.size(); i++) count += s.substr(i, 3) == "$x$y$z";\ncout << count << "\\n";'), constants=_three_letters, refine=_colours, tags=("strings", "combinatorics"), output=ONE),
    value("in_range_divisible_by_neither", LIMITS, ("How many integers from {a} to {b} (both included) are divisible neither by {c} nor by {d}?", "Count x with {a} <= x <= {b} that are no multiples of {c} and no multiples of {d}."), "import math\nm = c * d // math.gcd(c, d)\n(b - b // c - b // d + b // m) - (a - 1 - (a - 1) // c - (a - 1) // d + (a - 1) // m)", "long long m = c / __gcd(c, d) * d;\n(b - b / c - b / d + b / m) - (a - 1 - (a - 1) / c - (a - 1) / d + (a - 1) / m)", ("m = c * d\n(b - b // c - b // d + b // m) - (a - 1 - (a - 1) // c - (a - 1) // d + (a - 1) // m)", "long long m = c * d;\n(b - b / c - b / d + b / m) - (a - 1 - (a - 1) / c - (a - 1) / d + (a - 1) / m)"), refine=_limits, tags=("number theory",), rating=1100),
    value("in_range_divisible_by_one_at_least", LIMITS, ("How many integers from {a} to {b} (both included) are divisible by {c} or by {d} (or both)?", "Count x with {a} <= x <= {b} that are multiples of {c} or of {d}."), "import math\nm = c * d // math.gcd(c, d)\n(b // c + b // d - b // m) - ((a - 1) // c + (a - 1) // d - (a - 1) // m)", "long long m = c / __gcd(c, d) * d;\n(b / c + b / d - b / m) - ((a - 1) / c + (a - 1) / d - (a - 1) / m)", ("(b // c + b // d) - ((a - 1) // c + (a - 1) // d)", "(b / c + b / d) - ((a - 1) / c + (a - 1) / d)"), refine=_limits, tags=("number theory",), rating=1100),
    bodies("first_multiple_in_range", BETWEEN, ("[Print|Find] the smallest multiple of {k} that is at least {a} and at most {b}, or -1 if there is none.", "Which is the first number from {a} to {b} (both included) that is divisible by {k}? Print -1 if none is."), ("x = (a + k - 1) // k * k\nprint(x if x <= b else -1)", "x = a\nif x % k:\n    x += k - x % k\nif x > b:\n    x = -1\nprint(x)"), 'long long x = (a + k - 1) / k * k;\ncout << (x <= b ? x : -1) << "\\n";', ("x = (a // k + 1) * k\nprint(x if x <= b else -1)", 'long long x = (a / k + 1) * k;\ncout << (x <= b ? x : -1) << "\\n";'), ("x = (a + k - 1) // k * k\nprint(x if x < b else -1)", 'long long x = (a + k - 1) / k * k;\ncout << (x < b ? x : -1) << "\\n";'), refine=_between, output=ONE),
    decide("range_holds_a_multiple", BETWEEN, ("Is there a multiple of {k} among the integers from {a} to {b}, both included?", "Does a number x exist with {a} <= x <= {b} that {k} divides?"), "there is one", "b // k * k >= a", "b / k * k >= a", ("b // k * k > a", "b / k * k > a"), ("b - a >= k", "b - a >= k"), refine=_between),
    value("sum_of_gcds_of_triples", (Int("k", 1, 100),), ("[Find|Print] the sum of the greatest common divisors of all triples (x, y, z) of integers from 1 to {k}. The order matters: (1, 2, 3) and (3, 2, 1) are two triples.", "Let x, y and z run over 1, ..., {k} independently. What is the sum of gcd(x, y, z)?"), "import math\nsum(math.gcd(math.gcd(x, y), z) for x in range(1, k + 1) for y in range(1, k + 1) for z in range(1, k + 1))", "long long total = 0;\nfor (long long x = 1; x <= k; x++) for (long long y = 1; y <= k; y++) for (long long z = 1; z <= k; z++) total += __gcd(__gcd(x, y), z);\ntotal", ("import math\nsum(math.gcd(math.gcd(x, y), z) for x in range(1, k + 1) for y in range(1, x + 1) for z in range(1, y + 1))", "long long total = 0;\nfor (long long x = 1; x <= k; x++) for (long long y = 1; y <= x; y++) for (long long z = 1; z <= y; z++) total += __gcd(__gcd(x, y), z);\ntotal"), tags=("number theory",), allows_cases=False),
    value("sum_of_gcds_of_pairs", (Int("k", 1, 300),), ("[Find|Print] the sum of the greatest common divisors of all pairs (x, y) of integers from 1 to {k}. The order matters: (1, 2) and (2, 1) are two pairs.", "Let x and y run over 1, ..., {k} independently. What is the sum of gcd(x, y)?"), "import math\nsum(math.gcd(x, y) for x in range(1, k + 1) for y in range(1, k + 1))", "long long total = 0;\nfor (long long x = 1; x <= k; x++) for (long long y = 1; y <= k; y++) total += __gcd(x, y);\ntotal", ("import math\nsum(math.gcd(x, y) for x in range(1, k + 1) for y in range(1, x + 1))", "long long total = 0;\nfor (long long x = 1; x <= k; x++) for (long long y = 1; y <= x; y++) total += __gcd(x, y);\ntotal"), tags=("number theory",), allows_cases=False),
    value("pairs_with_product_below", (Int("n", 2, 10**5),), ("How many pairs (x, y) of positive integers have a product that is less than {n}? The order matters.", "Count the triples (x, y, z) of positive integers with x * y + z = {n}."), "sum((n - 1) // x for x in range(1, n))", "long long count = 0;\nfor (long long x = 1; x < n; x++) count += (n - 1) / x;\ncount", ("sum(n // x for x in range(1, n))", "long long count = 0;\nfor (long long x = 1; x < n; x++) count += n / x;\ncount"), ("sum((n - 1) // x - x + 1 for x in range(1, n) if x * x < n)", "long long count = 0;\nfor (long long x = 1; x * x < n; x++) count += (n - 1) / x - x + 1;\ncount"), tags=("number theory",), allows_cases=False, rating=900),
    bodies("rotations_until_equal", (Word("s"), Word("t")), ("In one move the first letter of {s} goes to its end. [Find|Print] the least number of moves that make {t} out of {s}, or -1 if that is impossible. The strings are equally long.", "Print the smallest k >= 0 for which {s} without its first k letters, followed by these, is {t}; -1 if there is none."), ("print((s + s).find(t))", "result = -1\nfor k in range(len(s)):\n    if s[k:] + s[:k] == t:\n        result = k\n        break\nprint(result)"), 'size_t place = (s + s).find(t);\ncout << (place == string::npos ? -1LL : (long long)place) << "\\n";', ("place = (s + s).find(t)\nprint(place if place < 1 else len(s) - place)", 'size_t place = (s + s).find(t);\ncout << (place == string::npos ? -1LL : place == 0 ? 0LL : (long long)(s.size() - place)) << "\\n";'), refine=_turned, tags=("strings",), output=ONE),
    bodies("best_way_through_two_rows", (Ints("a", 1, 1000), Ints("b", 1, 1000)), ("Two rows of {n} cells have {a}_i (upper row) and {b}_i (lower row) sweets in cell i. {person} goes from the first cell of the upper row to the last cell of the lower row, each step right or down, and takes all sweets on the way. What is the largest number of sweets?", "Choose i from 1 to {n}. [Print|Find] the largest possible value of {a}_1 + ... + {a}_i + {b}_i + ... + {b}_{n}."), ("print(max(sum(a[:i + 1]) + sum(b[i:]) for i in range(n)))", "up, down = a[0], a[0] + b[0]\nfor i in range(1, n):\n    up += a[i]\n    down = max(down, up) + b[i]\nprint(down)"), 'long long up = 0, down = 0;\nfor (int i = 0; i < n; i++) {\n    up += a[i];\n    down = max(down, up) + b[i];\n}\ncout << down << "\\n";', ("print(max(sum(a[:i]) + sum(b[i:]) for i in range(n)))", 'long long rest = 0, best = 0, before = 0;\nfor (auto x : b) rest += x;\nfor (int i = 0; i < n; i++) {\n    best = max(best, before + rest);\n    before += a[i];\n    rest -= b[i];\n}\ncout << best << "\\n";'), ("print(a[0] + b[-1] + sum(max(x, y) for x, y in zip(a[1:-1], b[1:-1])))", 'long long total = a[0] + b[n - 1];\nfor (int i = 1; i + 1 < n; i++) total += max(a[i], b[i]);\ncout << total << "\\n";'), is_themed=False, tags=("dp",), output=ONE, rating=900, meanings={"n": "the number of cells of a row", "a": "the upper row", "b": "the lower row"}),
    bodies("cross_sums_of_table", (Matrix("m", 0, 1000, max_size=8),), ("For each cell of the table print the sum of all numbers in its row and its column; the cell itself counts once. Print a table of {h} rows.", "Replace each number of the {h} by {w} table by the total of its row plus the total of its column minus the number itself, and print the result."), ("column = [sum(c) for c in zip(*m)]\nfor row in m:\n    total = sum(row)\n    print(*[total + column[j] - row[j] for j in range(w)])", "for i in range(h):\n    line = []\n    for j in range(w):\n        x = sum(m[i]) - m[i][j]\n        for k in range(h):\n            x += m[k][j]\n        line.append(x)\n    print(*line)"), 'vector<long long> row(h), column(w);\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) row[i] += m[i][j], column[j] += m[i][j];\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << row[i] + column[j] - m[i][j];\n    cout << "\\n";\n}', ("column = [sum(c) for c in zip(*m)]\nfor row in m:\n    print(*[sum(row) + x for x in column])", 'vector<long long> row(h), column(w);\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) row[i] += m[i][j], column[j] += m[i][j];\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << row[i] + column[j];\n    cout << "\\n";\n}'), tags=("grids",), output=("Print the new table, a row on each line.",), allows_cases=False),
    value("minutes_for_all_batches", (Int("n", 1, 10**6), Int("x", 1, 10**6), Int("t", 1, 10**6)), ("An oven bakes at most {x} pies at a time and needs {t} minutes for it, however many pies are inside. How many minutes are needed for {n} pies?", "{n} things are made in batches of at most {x}, one batch after another, and each batch takes {t} minutes. [Find|Print] the total time."), "(n + x - 1) // x * t", "(n + x - 1) / x * t", ("n // x * t", "n / x * t"), ("n * t", "n * t"), refine=lambda rng, v: {**v, "x": rng.choice([v["x"], min(10**6, max(1, v["n"] // rng.randint(1, 9))), 1])}, meanings={"n": "how many are made", "x": "how many fit at a time", "t": "the minutes"}),
    bodies("left_when_two_stocks_are_eaten", (Int("a", 0, 10**12), Int("b", 0, 10**12), Int("k", 0, 10**12)), ("There are {a} own cookies and {b} cookies of somebody else. {k} times one is eaten: an own one if any is left, else one of the other, and nothing if none is left at all. Print how many of both are left.", "Take {k} away from {a}; what cannot be taken there is taken from {b}, which does not fall below 0 either. Print the two numbers that remain."), ("x = min(a, k)\na -= x\nb -= min(b, k - x)\nprint(a, b)", "print(max(0, a - k), max(0, min(b, a + b - k)))"), 'long long x = min(a, k);\na -= x;\nb -= min(b, k - x);\ncout << a << " " << b << "\\n";', ("x = min(a, k)\nprint(a - x, b - (k - x))", 'long long x = min(a, k);\ncout << a - x << " " << b - (k - x) << "\\n";'), ("print(max(0, a - k), b)", 'cout << max(0LL, a - k) << " " << b << "\\n";'), refine=_eaten, output=TWO),
    bodies("best_first_entry_of_each", (Records("r", 0, 1000, max_size=30),), ("{n} entries are given, each a word and its points. Only the first entry with a word counts, later ones with the same word are copies. Print the number (from 1) of the entry with the most points of those that count; the earliest one if there are several.", "Drop every line whose word stands in an earlier line. Print the position, counted from 1 in the whole list, of the first line with the largest number among those that are left."), FIRSTS, FIRSTS_CPP, ("print(max(range(n), key=lambda i: r[i][1]) + 1)", 'long long best = -1, place = 0, i = 0;\nfor (auto& [name, x] : r) {\n    i++;\n    if (x > best) best = x, place = i;\n}\ncout << place << "\\n";'), (FIRSTS.replace("x > best", "x >= best"), FIRSTS_CPP.replace("x > best", "x >= best")), refine=_sent, output=ONE),
    bodies("full_names_looked_up", (BOOK, Words("w", count="q", max_size=20)), ("A book has {n} short names, all different, each with a full name. For each of {q} short names print the full name, or $none if it is not in the book.", "{n} pairs of a key and a value are given. [Print|Output] for each of {q} words the value whose key it is, and $none if it is no key."), ("book = dict(r)\nfor x in w:\n    print(book.get(x, '$none'))", "book = {}\nfor key, full in r:\n    book[key] = full\nfor x in w:\n    if x in book:\n        print(book[x])\n    else:\n        print('$none')"), 'map<string, string> book;\nfor (auto& [key, full] : r) book[key] = full;\nfor (auto& x : w) cout << (book.count(x) ? book[x] : "$none") << "\\n";', ("book = {full: key for key, full in r}\nfor x in w:\n    print(book.get(x, '$none'))", 'map<string, string> book;\nfor (auto& [key, full] : r) book[full] = key;\nfor (auto& x : w) cout << (book.count(x) ? book[x] : "$none") << "\\n";'), ("book = dict(r)\nfor x in w:\n    print(book.get(x, x))", 'map<string, string> book;\nfor (auto& [key, full] : r) book[key] = full;\nfor (auto& x : w) cout << (book.count(x) ? book[x] : x) << "\\n";'), constants=special("unknown", "unknown", "none", "nobody", "missing"), refine=_book, output=LINES, tags=("strings",), allows_cases=False),
    bodies("words_replaced_by_book", (BOOK, Words("w", count="q", max_size=20)), ("A book has {n} words of one language, all different, each with its translation. Translate each of {q} words, a line for each; what is not in the book stays as it is.", "{n} pairs of a key and a value are given. [Print|Output] for each of {q} words the value whose key it is, and the word itself if it is no key."), ("book = dict(r)\nfor x in w:\n    print(book.get(x, x))", "book = {}\nfor key, full in r:\n    book[key] = full\nfor x in w:\n    if x in book:\n        x = book[x]\n    print(x)"), 'map<string, string> book;\nfor (auto& [key, full] : r) book[key] = full;\nfor (auto& x : w) cout << (book.count(x) ? book[x] : x) << "\\n";', ("for x in w:\n    for key, full in r:\n        if x in (key, full):\n            x = key\n    print(x)", 'for (auto x : w) {\n    for (auto& [key, full] : r) if (x == key || x == full) x = key;\n    cout << x << "\\n";\n}'), refine=_book, output=LINES, tags=("strings",), allows_cases=False),
    bodies("largest_exponent_of_two", (Int("n", 1, 10**18),), ("[Find|Print] the largest integer k for which 2 to the power of k is not greater than {n}.", "How many times can {n} be halved, rounding down, until 1 is left?"), ("print(n.bit_length() - 1)", "k = 0\nwhile 2 ** (k + 1) <= n:\n    k += 1\nprint(k)"), 'long long k = 0;\nwhile (n > 1) {\n    n /= 2;\n    k++;\n}\ncout << k << "\\n";', ("print(n.bit_length())", 'long long k = 0;\nwhile (n > 0) {\n    n /= 2;\n    k++;\n}\ncout << k << "\\n";'), ("print((n - 1).bit_length())", 'long long k = 0;\nn--;\nwhile (n > 0) {\n    n /= 2;\n    k++;\n}\ncout << k << "\\n";'), refine=lambda rng, v: {"n": max(1, min(10**18, rng.choice([v["n"], 2 ** rng.randint(0, 59) + rng.choice([-1, 0, 1])])))}, output=ONE),
    value("changes_to_few_kinds", (Ints("a", 1, 10**5), Int("k", 1, 10**5)), ("Each of {n} balls has a number. Write new numbers on as few balls as possible so that at most {k} different numbers are left. How many balls get a new one?", "How many {items} are there besides those of the {k} most frequent values?"), "c = {}\nfor x in a:\n    c[x] = c.get(x, 0) + 1\nsum(sorted(c.values(), reverse=True)[k:])", "map<long long, long long> c;\nfor (auto x : a) c[x]++;\nvector<long long> f;\nfor (auto& [x, y] : c) f.push_back(y);\nsort(f.rbegin(), f.rend());\nlong long total = 0;\nfor (size_t i = k; i < f.size(); i++) total += f[i];\ntotal", ("max(0, len(set(a)) - k)", "max(0LL, (long long)set<long long>(a.begin(), a.end()).size() - k)"), ("c = {}\nfor x in a:\n    c[x] = c.get(x, 0) + 1\nsum(list(c.values())[k:])", "map<long long, long long> c;\nvector<long long> f;\nfor (auto x : a) if (!c[x]++) f.push_back(x);\nlong long total = 0;\nfor (size_t i = k; i < f.size(); i++) total += c[f[i]];\ntotal"), refine=_kinds, tags=("greedy", "sortings"), is_themed=False),
)  # fmt: skip
