"""More of easy rounds: free steps, filled letters, gaps in a day, points for words, blocks."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import TWO, bodies, decide, value
from alphacode.curriculum.task import (
    LOWER,
    Grid,
    Int,
    Ints,
    Pairs,
    Task,
    Values,
    Word,
    Words,
)


def _free_steps(rng: Random, values: Values) -> Values:
    letters = rng.choice(["LR_", "LLR", "L_", "LR", "R__"])
    return {"s": "".join(rng.choice(letters) for _ in range(rng.randint(1, 15)))}


def _few_letters(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.choice([1, 2, 3, 6]))
    s = [rng.choice(letters) for _ in range(rng.randint(1, 9))]
    if rng.random() < 0.5:
        s.sort()
    return {"s": "".join(s)}


def _odd_one(rng: Random, values: Values) -> Values:
    x, y = rng.sample(range(10), 2)
    three = [x, x, y]
    rng.shuffle(three)
    return dict(zip("abc", three, strict=True))


def _stamps(rng: Random, values: Values) -> Values:
    m = rng.randint(2, 30)
    return {
        **values,
        "m": m,
        "p": [(rng.randint(1, m - 1), rng.randint(1, m - 1)) for _ in values["p"]],
    }


def _holes(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("ab??c") for _ in range(rng.randint(1, 12)))
    t = "".join(
        rng.choice("abc") for _ in range(rng.randint(1, max(1, min(6, len(s)))))
    )
    return {"s": s, "t": t}


def _day(rng: Random, values: Values) -> Values:
    k = rng.randint(1, 6)
    x, p = rng.randint(0, k), []
    for _ in values["p"]:
        y = x + rng.randint(1, 5)
        p.append((x, y))
        x = y + rng.randint(0, k if rng.random() < 0.1 else max(0, k - 1))
    return {**values, "p": p, "k": k, "m": p[-1][1] + rng.randint(0, k)}


def _diamond(rng: Random, values: Values) -> Values:
    r = rng.randint(0, 3)
    h, w = 2 * r + 1 + rng.randint(0, 3), 2 * r + 1 + rng.randint(0, 3)
    i, j = rng.randint(r, h - 1 - r), rng.randint(r, w - 1 - r)
    g = [
        "".join("#" if abs(x - i) + abs(y - j) <= r else "." for y in range(w))
        for x in range(h)
    ]
    return {"h": h, "w": w, "g": g}


def _even_many(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 9)
    top = rng.choice([3, 20, 10**9])
    return {"n": n, "a": [rng.randint(1, top) for _ in range(2 * n)]}


def _three_lists(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 8)
    pool = [x + y for x in "abc" for y in "opq"]
    lists = {x: rng.sample(pool, n) for x in ("u", "v", "w")}
    return {"n": n, **lists}


def _raised(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 8)
    return {
        "n": n,
        "a": [rng.choice([0, 1, 1, 2, 3, 5, 9]) for _ in range(n)],
        "k": rng.randint(0, 12),
    }


def _lowest(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 2, 5, 60])
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]]}


def _blocks(rng: Random, values: Values) -> Values:
    n = rng.choice([1, 2, 3, 4, 6, 8, 12])
    k, m = rng.choice([1, 2, 3]), rng.choice([2, 3, 5])
    pattern = [rng.randint(1, 9) for _ in range(k)]
    a = [pattern[i % k] + m * rng.randint(0, 3) for i in range(n)]
    return {
        "n": n,
        "a": a if rng.random() < 0.7 else [rng.randint(1, 9) for _ in range(n)],
    }


def _amount(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([rng.randint(1, 60), values["n"]])}


TASKS: tuple[Task, ...] = (
    value('farthest_with_free_steps', (Word("s", "LR_"),), ('A robot on a line starts at 0 and obeys {s}: L is a step to the left, R a step to the right, and for each _ one may choose either. [Find|What is] the greatest distance from 0 at which it can end[.|?]', 'In {s} each _ is replaced by L or R as one likes. Then L counts -1 and R counts +1. How far from 0 can the sum be?'), 'abs(s.count("L") - s.count("R")) + s.count("_")', "abs((int)count(s.begin(), s.end(), 'L') - (int)count(s.begin(), s.end(), 'R')) + count(s.begin(), s.end(), '_')", ('abs(s.count("L") - s.count("R"))', "abs((int)count(s.begin(), s.end(), 'L') - (int)count(s.begin(), s.end(), 'R'))"), ('s.count("R") - s.count("L") + s.count("_")', "(int)count(s.begin(), s.end(), 'R') - (int)count(s.begin(), s.end(), 'L') + (int)count(s.begin(), s.end(), '_')"), refine=_free_steps, tags=("greedy", "strings")),
    value('first_other_arrangement', (Word("s"),), ('The letters of {s} are put into another order that gives a different word. [Find|Print] the alphabetically first such word, or $none if all arrangements are equal to {s}.', 'Which is the first word of the dictionary with exactly the letters of {s} that is not {s} itself? Print $none if there is no other one.'), 't = sorted(s)\nif "".join(t) == s:\n    i = len(t) - 2\n    while i >= 0 and t[i] >= t[i + 1]:\n        i -= 1\n    if i >= 0:\n        j = len(t) - 1\n        while t[j] <= t[i]:\n            j -= 1\n        t[i], t[j] = t[j], t[i]\n        t[i + 1:] = t[i + 1:][::-1]\n"".join(t) if "".join(t) != s else "$none"', 'string t = s;\nsort(t.begin(), t.end());\nif (t == s) next_permutation(t.begin(), t.end());\nt != s ? t : "$none"', ('t = "".join(sorted(s))\nt if t != s else "$none"', 'string t = s;\nsort(t.begin(), t.end());\nt != s ? t : "$none"'), ('s[::-1] if s[::-1] != s else "$none"', 'string t(s.rbegin(), s.rend());\nt != s ? t : "$none"'), constants=said(none=("-1", "NO", "NO", "none", "impossible")), refine=_few_letters, output=("Print one word, or $none.", "Print the word, or $none."), rating=900, tags=("strings", "constructive algorithms")),
    value('value_unlike_two_others', (Int("a", 0, 9), Int("b", 0, 9), Int("c", 0, 9),), ('Two of the three digits {a}, {b}, {c} are equal and the third one is different. [Find|Print] the different one.', 'Of {a}, {b} and {c} exactly two are the same. Which number occurs only once?'), 'a ^ b ^ c', 'a ^ b ^ c', ('max(a, b, c)', 'max({a, b, c})'), ('c if a == b else a', 'a == b ? c : a'), refine=_odd_one, tags=("implementation",)),
    value('outline_of_shifted_squares', (Int("m", 2, 1000), Pairs("p", ("x", "y"), 1, 999),), ('A square stamp of side {m} is pressed {n} times. Before each press it is moved {f1} to the right and {f2} up from where it was; both are at least 1 and less than {m}, so that each square overlaps the one before. [Find|Print] the perimeter of the printed figure.', '{n} axis-parallel squares of side {m} overlap in a chain: square i lies {f1}_i further right and {f2}_i higher than the one before (the first move only says where the first one lies). How long is the outline of their union?'), '4 * m + 2 * sum(x + y for x, y in p[1:])', 'long long total = 4 * m;\nfor (int i = 1; i < n; i++) total += 2 * (p[i].first + p[i].second);\ntotal', ('4 * m + 2 * sum(x + y for x, y in p)', 'long long total = 4 * m;\nfor (int i = 0; i < n; i++) total += 2 * (p[i].first + p[i].second);\ntotal'), ('4 * m * n', '4 * m * n'), refine=_stamps, tags=("geometry", "implementation"), meanings={"m": "the side of the stamp"}),
    value('filled_until_word_is_hidden', (Word("s", LOWER + "?"), Word("t"),), ('In {s} each ? shall be replaced by a small letter such that {t} can be got from the result by crossing out letters. Going from left to right, the letters of {t} are looked for: a letter equal to the next wanted one is taken, a ? becomes the next wanted letter; every ? left over when {t} is complete becomes $c. Print the result, or $none if {t} is not found completely.', 'Fill the question marks of {s}: walk through {s} with a finger on the first letter of {t}. If the character equals the letter under the finger, or is a ?, it is used (a ? becomes that letter) and the finger moves on. When the finger is past the end of {t}, each further ? becomes $c. Print the filled string, or $none if the finger has not passed all letters.'), 'i = 0\nout = ""\nfor c in s:\n    if i < len(t) and c in (t[i], "?"):\n        out += t[i]\n        i += 1\n    else:\n        out += "$c" if c == "?" else c\nout if i == len(t) else "$none"', 'size_t i = 0;\nstring out;\nfor (char c : s) {\n    if (i < t.size() && (c == t[i] || c == \'?\')) out += t[i++];\n    else out += c == \'?\' ? \'$c\' : c;\n}\ni == t.size() ? out : "$none"', ('i = 0\nout = ""\nfor c in s:\n    if i < len(t) and c == "?":\n        out += t[i]\n        i += 1\n    else:\n        out += "$c" if c == "?" else c\nout if i == len(t) else "$none"', 'size_t i = 0;\nstring out;\nfor (char c : s) {\n    if (i < t.size() && c == \'?\') out += t[i++];\n    else out += c == \'?\' ? \'$c\' : c;\n}\ni == t.size() ? out : "$none"'), ('s.replace("?", "$c") if s.count("?") >= len(t) else "$none"', 'string out = s;\nreplace(out.begin(), out.end(), \'?\', \'$c\');\ncount(s.begin(), s.end(), \'?\') >= (long)t.size() ? out : "$none"'), constants=said(none=("NO", "NO", "-1", "impossible"), c=("a", "a", "a", "x", "z")), refine=_holes, output=("Print the string, or $none.", "Print one line: the filled string or $none."), tags=("strings", "greedy")),
    decide('free_time_for_shower', (Int("k"), Int("m"), Pairs("p", ("l", "r"), 0, 10**9, is_ordered=True),), ('A day lasts from minute 0 to minute {m}. {n} tasks take the times from {f1} to {f2}, in order and without overlap. {person} needs {k} minutes in one piece without a task. Is there such a time?', 'Between 0 and {m} the segments {f1}_i to {f2}_i are covered; they are given from left to right and do not overlap. Is some uncovered gap at least {k} long?'), 'there is', 'last = 0\nok = False\nfor x, y in p:\n    if x - last >= k:\n        ok = True\n    last = y\nok or m - last >= k', 'long long last = 0;\nbool ok = false;\nfor (auto& [x, y] : p) {\n    if (x - last >= k) ok = true;\n    last = y;\n}\nok || m - last >= k', ('any(p[i][0] - p[i - 1][1] >= k for i in range(1, n))', 'bool ok = false;\nfor (int i = 1; i < n; i++) if (p[i].first - p[i - 1].second >= k) ok = true;\nok'), ('m - sum(y - x for x, y in p) >= k', 'long long taken = 0;\nfor (auto& [x, y] : p) taken += y - x;\nm - taken >= k'), refine=_day, tags=("greedy", "math"), meanings={"k": "the minutes that are needed", "m": "the length of the day"}),
    bodies('centre_of_diamond', (Grid("g", ".#"),), ('The cells # of the grid are all cells within a certain distance of one cell, where the distance is the sum of the differences of rows and columns; the figure lies completely in the grid. Print the row and the column (from 1) of that cell.', 'A diamond of # (rows of 1, 3, 5, ..., 5, 3, 1 cells) stands in the grid. In which row and column, counted from 1, is its centre?'), 'r = max(range(h), key=lambda i: g[i].count("#"))\nc = (g[r].index("#") + g[r].rindex("#")) // 2\nprint(r + 1, c + 1)', 'int r = 0;\nfor (int i = 0; i < h; i++) if (count(g[i].begin(), g[i].end(), \'#\') > count(g[r].begin(), g[r].end(), \'#\')) r = i;\nint c = (g[r].find(\'#\') + g[r].rfind(\'#\')) / 2;\ncout << r + 1 << " " << c + 1 << "\\n";', ('r = min(i for i in range(h) if "#" in g[i])\nprint(r + 1, g[r].index("#") + 1)', 'int r = 0;\nwhile (g[r].find(\'#\') == string::npos) r++;\ncout << r + 1 << " " << g[r].find(\'#\') + 1 << "\\n";'), ('r = max(range(h), key=lambda i: g[i].count("#"))\nc = (g[r].index("#") + g[r].rindex("#")) // 2\nprint(c + 1, r + 1)', 'int r = 0;\nfor (int i = 0; i < h; i++) if (count(g[i].begin(), g[i].end(), \'#\') > count(g[r].begin(), g[r].end(), \'#\')) r = i;\nint c = (g[r].find(\'#\') + g[r].rfind(\'#\')) / 2;\ncout << c + 1 << " " << r + 1 << "\\n";'), refine=_diamond, output=TWO, tags=("implementation",)),
    value('best_sum_of_lesser_in_pairs', (Int("n", 1, 50), Ints("a", 1, 10**9, count="2 * n"),), ('2 * {n} numbers are divided into {n} pairs; each pair scores its smaller number. [Find|What is] the largest possible total score[.|?]', 'Pair up the 2 * {n} {items} so that the sum of the minima of the pairs is as large as possible, and print this sum.'), 'sum(sorted(a)[::2])', 'sort(a.begin(), a.end());\nlong long total = 0;\nfor (size_t i = 0; i < a.size(); i += 2) total += a[i];\ntotal', ('sum(sorted(a)[:n])', 'sort(a.begin(), a.end());\naccumulate(a.begin(), a.begin() + n, 0LL)'), ('sum(min(a[2 * i], a[2 * i + 1]) for i in range(n))', 'long long total = 0;\nfor (int i = 0; i < n; i++) total += min(a[2 * i], a[2 * i + 1]);\ntotal'), refine=_even_many, tags=("greedy", "sortings")),
    bodies('points_for_rare_words', (Words("u", alphabet=LOWER), Words("v", alphabet=LOWER), Words("w", alphabet=LOWER),), ('Three players wrote {n} different words each. A word written by one player only brings $p points, a word written by exactly two brings $q to each of them, a word written by all brings nothing. Print the points of the three players.', 'Three lists of {n} words, without repetition in a list. For each list add $p for every word that is in no other list and $q for every word that is in exactly one other list. Print the three sums.'), 'lists = [u, v, w]\npoints = []\nfor own in lists:\n    total = 0\n    for x in own:\n        times = sum(x in other for other in lists)\n        total += {1: $p, 2: $q, 3: 0}[times]\n    points.append(total)\nprint(*points)', 'map<string, int> times;\nfor (auto* own : {&u, &v, &w}) for (auto& x : *own) times[x]++;\nvector<long long> points;\nfor (auto* own : {&u, &v, &w}) {\n    long long total = 0;\n    for (auto& x : *own) total += times[x] == 1 ? $p : times[x] == 2 ? $q : 0;\n    points.push_back(total);\n}\ncout << points[0] << " " << points[1] << " " << points[2] << "\\n";', ('lists = [u, v, w]\npoints = []\nfor own in lists:\n    total = 0\n    for x in own:\n        times = sum(x in other for other in lists)\n        total += $p if times == 1 else $q\n    points.append(total)\nprint(*points)', 'map<string, int> times;\nfor (auto* own : {&u, &v, &w}) for (auto& x : *own) times[x]++;\nvector<long long> points;\nfor (auto* own : {&u, &v, &w}) {\n    long long total = 0;\n    for (auto& x : *own) total += times[x] == 1 ? $p : $q;\n    points.push_back(total);\n}\ncout << points[0] << " " << points[1] << " " << points[2] << "\\n";'), constants=lambda rng: {"q": (q := rng.choice([1, 1, 2])), "p": q + rng.choice([1, 2, 2, 3])}, refine=_three_lists, output=("Print three numbers separated by spaces.", "Print the points of the first, the second and the third on one line."), tags=("data structures", "strings")),
    value('largest_product_after_k_raises', (Ints("a", 0, 9, max_size=12), Int("k", 0, 30),), ('{k} times 1 is added to any one of the {items}. [Find|What is] the largest possible product of all of them[.|?]', 'Distribute {k} units over the elements of the list so that the product of the list becomes as large as possible, and print this product.'), 'from math import prod\nfor _ in range(k):\n    a[a.index(min(a))] += 1\nprod(a)', 'for (int i = 0; i < k; i++) (*min_element(a.begin(), a.end()))++;\nlong long product = 1;\nfor (long long x : a) product *= x;\nproduct', ('from math import prod\na[a.index(min(a))] += k\nprod(a)', '*min_element(a.begin(), a.end()) += k;\nlong long product = 1;\nfor (long long x : a) product *= x;\nproduct'), ('from math import prod\na[a.index(max(a))] += k\nprod(a)', '*max_element(a.begin(), a.end()) += k;\nlong long product = 1;\nfor (long long x : a) product *= x;\nproduct'), refine=_raised, tags=("greedy", "math"), meanings={"k": "how often 1 is added"}),
    value('may_win_some_fight', (Ints("a"),), ('Two {items} of different size fight, and the larger one wins; of equal ones nobody wins. Any of them may meet any other. [Find|How many] of the {items} can win at least one fight[.|?]', '[Count|How many] elements are greater than the smallest element of the list[.|?]'), 'n - a.count(min(a))', 'n - count(a.begin(), a.end(), *min_element(a.begin(), a.end()))', ('n - 1', 'n - 1'), ('len(set(a)) - 1', 'set<long long>(a.begin(), a.end()).size() - 1'), refine=_lowest, tags=("implementation",)),
    value('lengths_of_blocks_alike', (Ints("a", 1, 10**9),), ('For a divisor k of {n} the list is cut into blocks of k elements. k is good if there is a number m >= 2 such that all blocks, with each element replaced by its remainder modulo m, are the same. [Count|How many] divisors of {n} are good[.|?] ({n} itself always is.)', '[Count|How many] divisors k of {n} have the property that the greatest common divisor of all {a}_(i+k) - {a}_i is not 1 (0 counts as good)[.|?]'), 'from math import gcd\nfound = 0\nfor k in range(1, n + 1):\n    if n % k == 0:\n        g = 0\n        for i in range(n - k):\n            g = gcd(g, abs(a[i + k] - a[i]))\n        found += g != 1\nfound', 'long long found = 0;\nfor (int k = 1; k <= n; k++) {\n    if (n % k) continue;\n    long long g = 0;\n    for (int i = 0; i + k < n; i++) g = __gcd(g, llabs(a[i + k] - a[i]));\n    if (g != 1) found++;\n}\nfound', ('found = 0\nfor k in range(1, n + 1):\n    if n % k == 0 and a[k:] == a[:n - k]:\n        found += 1\nfound', 'long long found = 0;\nfor (int k = 1; k <= n; k++) if (n % k == 0 && vector<long long>(a.begin() + k, a.end()) == vector<long long>(a.begin(), a.end() - k)) found++;\nfound'), ('sum(n % k == 0 for k in range(1, n + 1))', 'long long found = 0;\nfor (int k = 1; k <= n; k++) if (n % k == 0) found++;\nfound'), refine=_blocks, rating=1200, tags=("number theory", "math")),
    value('fewest_coins_triangular', (Int("n", 1, 10**9),), ('There are coins of 1, 3, 6, 10 and 15. [Find|What is] the least number of coins whose sum is {n}[.|?]', 'Write {n} as a sum of as few of the numbers 1, 3, 6, 10, 15 as possible (repeats allowed). How many summands are there?'), 'best = None\nfor one in range(3):\n    for three in range(2):\n        for six in range(5):\n            for ten in range(3):\n                rest = n - one - 3 * three - 6 * six - 10 * ten\n                if rest >= 0 and rest % 15 == 0:\n                    count = one + three + six + ten + rest // 15\n                    if best is None or count < best:\n                        best = count\nbest', 'long long best = LLONG_MAX;\nfor (int one = 0; one < 3; one++) {\n    for (int three = 0; three < 2; three++) {\n        for (int six = 0; six < 5; six++) {\n            for (int ten = 0; ten < 3; ten++) {\n                long long rest = n - one - 3 * three - 6 * six - 10 * ten;\n                if (rest >= 0 && rest % 15 == 0) best = min(best, one + three + six + ten + rest / 15);\n            }\n        }\n    }\n}\nbest', ('count = 0\nx = n\nfor c in (15, 10, 6, 3, 1):\n    count += x // c\n    x %= c\ncount', 'long long coins = 0, x = n;\nfor (long long c : {15, 10, 6, 3, 1}) {\n    coins += x / c;\n    x %= c;\n}\ncoins'), refine=_amount, rating=1300, tags=("greedy", "dp", "brute force")),
)  # fmt: skip
