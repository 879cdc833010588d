"""Counts over all numbers, pairs and points; shares of a total; halving; letters in parts."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import drawn
from alphacode.curriculum.short import LINES, ONE, bodies, decide, value
from alphacode.curriculum.task import (
    Field,
    Int,
    Ints,
    Matrix,
    Pairs,
    Rows,
    Task,
    Values,
    Word,
    Words,
)

PARTS = Rows(
    "e",
    (Field("l", 1, 10**5, limit="n"), Field("r", 1, 10**5, limit="n", above="l")),
    count="m",
    max_size=20,
)
COINS = (
    (500, 100, 50),
    (500, 100, 50),
    (100, 50, 10),
    (50, 20, 10),
    (20, 10, 5),
    (10, 5, 1),
    (1000, 500, 100),
    (25, 10, 5),
)


def _coins(rng: Random) -> dict[str, object]:
    return dict(zip("pqr", rng.choice(COINS), strict=True))


def _payable(rng: Random, values: Values) -> Values:
    p, q, r = (int(values[x]) for x in "pqr")
    a, b, c = (rng.randint(0, rng.choice([3, 8, values[x]])) for x in "abc")
    x = rng.randint(0, a) * p + rng.randint(0, b) * q + rng.randint(0, c) * r
    if rng.random() < 0.2:
        x += rng.choice([r, r // 2, 1])
    return {"a": a, "b": b, "c": c, "x": max(1, min(x, 10**5))}


def _digit_limits(rng: Random, values: Values) -> Values:
    a = rng.randint(1, 20)
    return {**values, "a": a, "b": min(36, a + rng.randint(0, 12))}


def _shares(rng: Random, values: Values) -> Values:
    a = [rng.choice([1, 2, 5, 10, x % 100 + 1, x % 1000 + 1]) for x in values["a"]]
    k = rng.randint(1, min(len(a), 10))
    if rng.random() < 0.3:
        a = [x % 6 + 20 for x in a]
    return {**values, "a": a, "k": k}


def _of_acgt(rng: Random, values: Values) -> Values:
    few = rng.choice(["ACGT", "ACGTACGTXYZ", "ACGTOXQ", "ABCDEFGHT"])
    return {"s": "".join(rng.choice(few) for _ in values["s"])}


def _of_some(rng: Random, values: Values) -> Values:
    p = rng.sample("abcdefghij", rng.randint(1, 5))
    few = "".join(p) * 3 + "klmabc"
    return {"s": "".join(rng.choice(few) for _ in values["s"]), "p": "".join(p)}


def _letters(rng: Random) -> dict[str, object]:
    return dict(
        zip("uv", rng.choice(["AC", "AC", "AB", "XY", "GT", "BA"]), strict=True)
    )


def _pairs_in(rng: Random, values: Values) -> Values:
    """Let the two letters often follow each other."""
    size = values["n"]
    signs = [str(values["u"]), str(values["v"]), "C", "A"]
    s = "".join(rng.choice(signs) for _ in range(size))
    e = [tuple(sorted(rng.choices(range(1, size + 1), k=2))) for _ in values["e"]]
    return {**values, "s": s, "e": e}


def _pairs_in_any(rng: Random, values: Values) -> Values:
    return _pairs_in(rng, {**values, **_letters(rng)})


def _even_ones(rng: Random, values: Values) -> Values:
    if rng.random() < 0.2:
        return values
    k = rng.randint(1, 12)
    return {
        **values,
        "a": [
            max(1, x % 5000) * 2 ** rng.choice([k, k, k + 1, k + 2])
            for x in values["a"]
        ],
    }


def _wanders(rng: Random, values: Values) -> Values:
    t, x, y, e = 0, 0, 0, []
    for _ in values["e"]:
        dt = rng.randint(1, 9)
        for _ in range(dt):
            x, y = rng.choice(
                [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1), (x + 1, y)]
            )
        t += dt
        x, y = max(0, x), max(0, y)
        e.append((t, x, y))
    if rng.random() < 0.5:
        i = rng.randrange(len(e))
        e[i] = (e[i][0], e[i][1] + rng.choice([1, 2, 2, 9]), e[i][2])
    return {**values, "e": e}


def _there(rng: Random, values: Values) -> Values:
    x, y = rng.randint(-50, 50), rng.randint(-50, 50)
    return {
        "x": x,
        "y": y,
        "t": max(1, abs(x) + abs(y) + rng.choice([-2, -1, 0, 0, 1, 2, 4, 30])),
    }


def _founded(rng: Random, values: Values) -> Values:
    n = values["n"]
    years = rng.sample(range(1, 10**5), len(values["e"]))
    few = [rng.randint(1, n) for _ in range(3)]
    return {**values, "e": [(rng.choice(few), year) for year in years]}


def _points(rng: Random, values: Values) -> Values:
    m = [[rng.choice([0, 1, 3, 4, x]) for x in row] for row in values["m"]]
    return {**values, "m": m}


def _lattice(rng: Random, values: Values) -> Values:
    p = [
        (rng.choice([0, 3, 6, 8, 5, x]), rng.choice([0, 4, 8, 12, y]))
        for x, y in values["p"]
    ]
    return {**values, "p": p}


def _sides(rng: Random, values: Values) -> Values:
    a = [x % rng.choice([10, 100]) + 1 for x in values["a"]]
    if rng.random() < 0.7:
        a[rng.randrange(len(a))] = max(1, sum(a) - a[-1] + rng.choice([-1, 0, 1, -5]))
    return {**values, "a": a}


def _dough(rng: Random, values: Values) -> Values:
    a = [rng.randint(1, rng.choice([10, 200])) for _ in values["a"]]
    return {
        **values,
        "a": a,
        "k": sum(a) + rng.choice([0, min(a) - 1, min(a), rng.randint(0, 5000)]),
    }


def _cities(rng: Random, values: Values) -> Values:
    names = [name for name, _ in values["r"][:3]]
    scores = rng.sample(range(1, 1001), len(values["r"]))
    return {**values, "r": [(rng.choice(names), score) for score in scores]}


def _few_words(rng: Random, values: Values) -> Values:
    few = values["w"][: rng.randint(1, 6)]
    return {**values, "w": [rng.choice(few) for _ in values["w"]]}


EVENS = "m = n\nfor x in a:\n    t = 0\n    while x % 2 == 0:\n        x //= 2\n        t += 1\n"
EVENS_CPP = "for (auto x : a) {\n    long long t = 0;\n    while (x % 2 == 0) {\n        x /= 2;\n        t++;\n    }\n"

TASKS: tuple[Task, ...] = (
    bodies("odd_with_so_many_divisors", (Int("n", 1, 1000),), ("How many odd numbers from 1 to {n} have exactly $d positive divisors?", "Count the odd integers x with 1 <= x <= {n} that are divisible by exactly $d positive integers."), ("count = 0\nfor x in range(1, n + 1, 2):\n    divisors = 0\n    for d in range(1, x + 1):\n        if x % d == 0:\n            divisors += 1\n    if divisors == $d:\n        count += 1\nprint(count)", "print(sum(sum(x % d == 0 for d in range(1, x + 1)) == $d for x in range(1, n + 1, 2)))"), 'long long count = 0;\nfor (long long x = 1; x <= n; x += 2) {\n    long long divisors = 0;\n    for (long long d = 1; d <= x; d++) if (x % d == 0) divisors++;\n    if (divisors == $d) count++;\n}\ncout << count << "\\n";', ("print(sum(sum(x % d == 0 for d in range(1, x + 1)) == $d for x in range(1, n + 1)))", 'long long count = 0;\nfor (long long x = 1; x <= n; x++) {\n    long long divisors = 0;\n    for (long long d = 1; d <= x; d++) if (x % d == 0) divisors++;\n    if (divisors == $d) count++;\n}\ncout << count << "\\n";'), constants=drawn(d=(2, 3, 4, 6, 8, 8)), output=ONE),
    bodies("numbers_with_k_divisors", (Int("n", 1, 10**5), Int("k", 1, 100)), ("How many integers from 1 to {n} have exactly {k} positive divisors?", "Count the numbers up to {n} that can be divided without remainder by exactly {k} positive integers."), ("d = [0] * (n + 1)\nfor i in range(1, n + 1):\n    for j in range(i, n + 1, i):\n        d[j] += 1\nprint(d[1:].count(k))", "d = [0] * (n + 1)\nfor i in range(1, n + 1):\n    for j in range(i, n + 1, i):\n        d[j] += 1\nresult = 0\nfor x in range(1, n + 1):\n    if d[x] == k:\n        result += 1\nprint(result)"), 'vector<long long> d(n + 1);\nfor (long long i = 1; i <= n; i++) for (long long j = i; j <= n; j += i) d[j]++;\ncout << count(d.begin() + 1, d.end(), k) << "\\n";', ("d = [0] * (n + 1)\nfor i in range(2, n + 1):\n    for j in range(i, n + 1, i):\n        d[j] += 1\nprint(d[1:].count(k))", 'vector<long long> d(n + 1);\nfor (long long i = 2; i <= n; i++) for (long long j = i; j <= n; j += i) d[j]++;\ncout << count(d.begin() + 1, d.end(), k) << "\\n";'), refine=lambda rng, v: {**v, "k": rng.choice([1, 2, 2, 3, 4, 5, 6, 8, 12])}, allows_cases=False, output=ONE),
    bodies("ways_to_pay_with_three_coins", (Int("a", 0, 50), Int("b", 0, 50), Int("c", 0, 50), Int("x", 1, 10**5)), ("You have {a} coins of $p, {b} coins of $q and {c} coins of $r. In how many ways can some of them be chosen so that they make exactly {x}? Coins of the same value are not distinguished.", "Count the triples (i, j, k) of integers with 0 <= i <= {a}, 0 <= j <= {b}, 0 <= k <= {c} and $p * i + $q * j + $r * k = {x}."), ("count = 0\nfor i in range(a + 1):\n    for j in range(b + 1):\n        for k in range(c + 1):\n            if $p * i + $q * j + $r * k == x:\n                count += 1\nprint(count)", "count = 0\nfor i in range(a + 1):\n    for j in range(b + 1):\n        rest = x - $p * i - $q * j\n        if rest >= 0 and rest % $r == 0 and rest // $r <= c:\n            count += 1\nprint(count)"), 'long long count = 0;\nfor (long long i = 0; i <= a; i++)\n    for (long long j = 0; j <= b; j++)\n        for (long long k = 0; k <= c; k++)\n            if ($p * i + $q * j + $r * k == x) count++;\ncout << count << "\\n";', ("count = 0\nfor i in range(a):\n    for j in range(b):\n        for k in range(c):\n            if $p * i + $q * j + $r * k == x:\n                count += 1\nprint(count)", 'long long count = 0;\nfor (long long i = 0; i < a; i++)\n    for (long long j = 0; j < b; j++)\n        for (long long k = 0; k < c; k++)\n            if ($p * i + $q * j + $r * k == x) count++;\ncout << count << "\\n";'), constants=_coins, refine=_payable, allows_cases=False, output=ONE, meanings={"a": "the coins of $p", "b": "the coins of $q", "c": "the coins of $r", "x": "the sum"}),
    bodies("payable_with_three_coins", (Int("a", 0, 50), Int("b", 0, 50), Int("c", 0, 50), Int("x", 1, 10**5)), ("You have {a} coins of $p, {b} coins of $q and {c} coins of $r. Can some of them be chosen that make exactly {x}? Print $yes or $no.", "Print $yes if there are integers i, j, k with 0 <= i <= {a}, 0 <= j <= {b}, 0 <= k <= {c} and $p * i + $q * j + $r * k = {x}, else $no."), ("found = False\nfor i in range(a + 1):\n    for j in range(b + 1):\n        for k in range(c + 1):\n            if $p * i + $q * j + $r * k == x:\n                found = True\nprint('$yes' if found else '$no')", "found = False\nfor i in range(a + 1):\n    for j in range(b + 1):\n        rest = x - $p * i - $q * j\n        if rest >= 0 and rest % $r == 0 and rest // $r <= c:\n            found = True\nif found:\n    print('$yes')\nelse:\n    print('$no')"), 'bool found = false;\nfor (long long i = 0; i <= a; i++)\n    for (long long j = 0; j <= b; j++)\n        for (long long k = 0; k <= c; k++)\n            if ($p * i + $q * j + $r * k == x) found = true;\ncout << (found ? "$yes" : "$no") << "\\n";', ("print('$yes' if $p * a + $q * b + $r * c >= x else '$no')", 'cout << ($p * a + $q * b + $r * c >= x ? "$yes" : "$no") << "\\n";'), ("print('$yes' if x % $r == 0 else '$no')", 'cout << (x % $r == 0 ? "$yes" : "$no") << "\\n";'), constants=lambda rng: {**answer_words(rng), **_coins(rng)}, refine=_payable, allows_cases=False, output=("Print $yes or $no.",), meanings={"a": "the coins of $p", "b": "the coins of $q", "c": "the coins of $r", "x": "the sum"}),
    value("sum_of_three_coin_heaps", (Int("a", 0, 10**6), Int("b", 0, 10**6), Int("c", 0, 10**6)), ("How much are {a} coins of $p, {b} coins of $q and {c} coins of $r together?", "[Compute|Find] $p * {a} + $q * {b} + $r * {c}, the worth of three heaps of coins."), "$p * a + $q * b + $r * c", "$p * a + $q * b + $r * c", ("$r * a + $q * b + $p * c", "$r * a + $q * b + $p * c"), ("$p * a + $q * b + c", "$p * a + $q * b + c"), constants=_coins),
    bodies("sum_with_digit_sum_between", (Int("n", 1, 10**5), Int("a", 1, 36), Int("b", 1, 36)), ("[Find|Print] the sum of all integers from 1 to {n} whose sum of digits is at least {a} and at most {b}.", "Among the numbers 1 to {n} take those whose digits add up to something between {a} and {b} (both included) and add these numbers."), ("total = 0\nfor x in range(1, n + 1):\n    if a <= sum(map(int, str(x))) <= b:\n        total += x\nprint(total)", "total = 0\nfor x in range(1, n + 1):\n    s, y = 0, x\n    while y:\n        s += y % 10\n        y //= 10\n    if s >= a and s <= b:\n        total += x\nprint(total)"), 'long long total = 0;\nfor (long long x = 1; x <= n; x++) {\n    long long s = 0;\n    for (long long y = x; y; y /= 10) s += y % 10;\n    if (a <= s && s <= b) total += x;\n}\ncout << total << "\\n";', ("total = 0\nfor x in range(1, n + 1):\n    if a <= sum(map(int, str(x))) <= b:\n        total += 1\nprint(total)", 'long long total = 0;\nfor (long long x = 1; x <= n; x++) {\n    long long s = 0;\n    for (long long y = x; y; y /= 10) s += y % 10;\n    if (a <= s && s <= b) total++;\n}\ncout << total << "\\n";'), refine=_digit_limits, allows_cases=False, output=ONE),
    bodies("count_with_digit_sum_between", (Int("n", 1, 10**5), Int("a", 1, 36), Int("b", 1, 36)), ("How many integers from 1 to {n} have a sum of digits that is at least {a} and at most {b}?", "Count the numbers from 1 to {n} whose digits add up to something between {a} and {b} (both included)."), ("print(sum(a <= sum(map(int, str(x))) <= b for x in range(1, n + 1)))", "count = 0\nfor x in range(1, n + 1):\n    s = 0\n    for c in str(x):\n        s += int(c)\n    if a <= s <= b:\n        count += 1\nprint(count)"), 'long long count = 0;\nfor (long long x = 1; x <= n; x++) {\n    long long s = 0;\n    for (long long y = x; y; y /= 10) s += y % 10;\n    if (a <= s && s <= b) count++;\n}\ncout << count << "\\n";', ("print(sum(a < sum(map(int, str(x))) < b for x in range(1, n + 1)))", 'long long count = 0;\nfor (long long x = 1; x <= n; x++) {\n    long long s = 0;\n    for (long long y = x; y; y /= 10) s += y % 10;\n    if (a < s && s < b) count++;\n}\ncout << count << "\\n";'), refine=_digit_limits, allows_cases=False, output=ONE),
    bodies("enough_popular_ones", (Ints("a", 1, 1000), Int("k", 1, 100)), ("{n} items got {a}_1, ..., {a}_{n} votes. An item is popular if it has at least 1 / ($d * {k}) of all votes. Print $yes if there are {k} popular items or more, else $no.", "Let S be the sum of the list. Print $yes if at least {k} of its elements are not smaller than S / ($d * {k}), compared without rounding, and $no otherwise."), ("total = sum(a)\ngood = 0\nfor x in a:\n    if x * $d * k >= total:\n        good += 1\nprint('$yes' if good >= k else '$no')", "a.sort(reverse=True)\nprint('$yes' if a[k - 1] * $d * k >= sum(a) else '$no')"), 'long long total = 0, good = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) good += x * $d * k >= total;\ncout << (good >= k ? "$yes" : "$no") << "\\n";', ("total = sum(a)\nprint('$yes' if sum(x * $d * k > total for x in a) >= k else '$no')", 'long long total = 0, good = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) good += x * $d * k > total;\ncout << (good >= k ? "$yes" : "$no") << "\\n";'), ("total = sum(a)\nprint('$yes' if sum(x >= total // ($d * k) for x in a) >= k else '$no')", 'long long total = 0, good = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) good += x >= total / ($d * k);\ncout << (good >= k ? "$yes" : "$no") << "\\n";'), constants=drawn(yes="yes enough possible", no="no few impossible", d=(2, 3, 4, 4, 5)), refine=_shares, output=("Print $yes or $no.",)),
    value("count_with_share_of_total", (Ints("a", 1, 1000), Int("k", 1, 100)), ("How many of the {items} are at least one {k}-th of the sum of all {items}? Compare exactly, without rounding.", "Count the elements x of the list for which {k} * x is not less than the sum of the list."), "total = sum(a)\nsum(x * k >= total for x in a)", "long long total = 0, count = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) count += x * k >= total;\ncount", ("total = sum(a)\nsum(x * k > total for x in a)", "long long total = 0, count = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) count += x * k > total;\ncount"), ("total = sum(a)\nsum(x >= total // k for x in a)", "long long total = 0, count = 0;\nfor (auto x : a) total += x;\nfor (auto x : a) count += x >= total / k;\ncount"), refine=_shares),
    bodies("lead_when_largest_are_taken", (Ints("a", 1, 10**4),), ("Two players take {n} cards with numbers {a}_1, ..., {a}_{n} by turns, one at a time, and both always want the largest total. How many points more does the one who begins get?", "Sort the list from large to small. [Print|Find] the sum of its 1st, 3rd, 5th, ... element minus the sum of the others."), ("a.sort(reverse=True)\nprint(sum(a[::2]) - sum(a[1::2]))", "result = 0\nsign = 1\nfor x in sorted(a, reverse=True):\n    result += sign * x\n    sign = -sign\nprint(result)"), 'sort(a.rbegin(), a.rend());\nlong long result = 0;\nfor (int i = 0; i < n; i++) result += i % 2 == 0 ? a[i] : -a[i];\ncout << result << "\\n";', ("print(sum(a[::2]) - sum(a[1::2]))", 'long long result = 0;\nfor (int i = 0; i < n; i++) result += i % 2 == 0 ? a[i] : -a[i];\ncout << result << "\\n";'), ("a.sort()\nprint(sum(a[::2]) - sum(a[1::2]))", 'sort(a.begin(), a.end());\nlong long result = 0;\nfor (int i = 0; i < n; i++) result += i % 2 == 0 ? a[i] : -a[i];\ncout << result << "\\n";'), tags=("greedy", "sortings"), is_themed=False),
    bodies("totals_when_largest_are_taken", (Ints("a", 1, 10**4),), ("Two players take {n} cards with numbers {a}_1, ..., {a}_{n} by turns, one at a time, and always the largest that is left. Print the totals of the first and of the second player.", "Sort the list from large to small. Print the sum of its 1st, 3rd, 5th, ... element and the sum of the others."), ("a.sort(reverse=True)\nprint(sum(a[::2]), sum(a[1::2]))", "total = [0, 0]\nfor i, x in enumerate(sorted(a)[::-1]):\n    total[i % 2] += x\nprint(total[0], total[1])"), 'sort(a.rbegin(), a.rend());\nlong long x = 0, y = 0;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? x : y) += a[i];\ncout << x << " " << y << "\\n";', ("print(sum(a[::2]), sum(a[1::2]))", 'long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? x : y) += a[i];\ncout << x << " " << y << "\\n";'), tags=("greedy", "sortings"), is_themed=False, output=("Print two numbers separated by a space.",)),
    bodies("longest_part_of_four_letters", (Word("s", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),), ("[Find|Print] the length of the longest part of consecutive letters of {s} that consists only of A, C, G and T (0 if there is none of them).", "A string of capital letters is given. How long is its longest substring in which every letter is A, C, G or T?"), ("best = run = 0\nfor c in s:\n    if c in 'ACGT':\n        run += 1\n        best = max(best, run)\n    else:\n        run = 0\nprint(best)", "t = ''.join(c if c in 'ACGT' else ' ' for c in s)\nprint(max((len(x) for x in t.split()), default=0))"), 'long long best = 0, run = 0;\nfor (char c : s) {\n    run = string("ACGT").find(c) != string::npos ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << best << "\\n";', ("print(sum(c in 'ACGT' for c in s))", 'long long best = 0;\nfor (char c : s) best += string("ACGT").find(c) != string::npos;\ncout << best << "\\n";'), refine=_of_acgt, tags=("strings",), output=ONE),
    bodies("longest_part_of_given_letters", (Word("s"), Word("p", max_size=26)), ("[Find|Print] the length of the longest part of consecutive letters of {s} in which only letters of {p} occur (0 if there is none).", "How long is the longest substring of {s} whose letters are all among the letters of {p}? It may be empty."), ("best = run = 0\nfor c in s:\n    if c in p:\n        run += 1\n        best = max(best, run)\n    else:\n        run = 0\nprint(best)", "t = ''.join(c if c in p else ' ' for c in s)\nprint(max((len(x) for x in t.split()), default=0))"), 'long long best = 0, run = 0;\nfor (char c : s) {\n    run = p.find(c) != string::npos ? run + 1 : 0;\n    best = max(best, run);\n}\ncout << best << "\\n";', ("print(sum(c in p for c in s))", 'long long best = 0;\nfor (char c : s) best += p.find(c) != string::npos;\ncout << best << "\\n";'), refine=_of_some, tags=("strings",), output=ONE),
    bodies("two_letters_in_parts", (Int("n", 1, 10**5), Word("s", "ABCXYGT"), PARTS), ("A string {s} of {n} letters is given, and {m} parts of it by their first and last position, counted from 1. Print for each part how many times $u is directly followed by $v in it.", "For each of {m} queries l r print the number of occurrences of $u$v in the substring of {s} from position l to position r (both included, counted from 1)."), ("t = [0] * (n + 1)\nfor i in range(1, n):\n    t[i + 1] = t[i] + (s[i - 1] == '$u' and s[i] == '$v')\nfor l, r in e:\n    print(t[r] - t[l])", "before = [0, 0]\nfor i in range(1, n):\n    before.append(before[-1] + (s[i - 1:i + 1] == '$u$v'))\nfor l, r in e:\n    print(before[r] - before[l])"), "vector<long long> t(n + 1);\nfor (int i = 1; i < n; i++) t[i + 1] = t[i] + (s[i - 1] == '$u' && s[i] == '$v');\nfor (auto& [l, r] : e) cout << t[r] - t[l] << \"\\n\";", ("t = [0] * (n + 1)\nfor i in range(1, n):\n    t[i + 1] = t[i] + (s[i - 1] == '$u' and s[i] == '$v')\nfor l, r in e:\n    print(t[r] - t[l - 1])", "vector<long long> t(n + 1);\nfor (int i = 1; i < n; i++) t[i + 1] = t[i] + (s[i - 1] == '$u' && s[i] == '$v');\nfor (auto& [l, r] : e) cout << t[r] - t[l - 1] << \"\\n\";"), constants=_letters, refine=_pairs_in, tags=("strings",), output=LINES, rating=1000, allows_cases=False),
    bodies("equal_neighbours_in_parts", (Int("n", 1, 10**5), Word("s", "ABCXYGT"), PARTS), ("A string {s} of {n} letters is given, and {m} parts of it by their first and last position, counted from 1. Print for each part how many pairs of equal neighbouring letters it has.", "For each of {m} queries l r print the number of i with l <= i < r such that the letters i and i + 1 of {s} are the same (positions from 1)."), ("t = [0] * (n + 1)\nfor i in range(1, n):\n    t[i + 1] = t[i] + (s[i - 1] == s[i])\nfor l, r in e:\n    print(t[r] - t[l])", "before = [0, 0]\nfor x, y in zip(s, s[1:]):\n    before.append(before[-1] + (x == y))\nfor l, r in e:\n    print(before[r] - before[l])"), 'vector<long long> t(n + 1);\nfor (int i = 1; i < n; i++) t[i + 1] = t[i] + (s[i - 1] == s[i]);\nfor (auto& [l, r] : e) cout << t[r] - t[l] << "\\n";', ("t = [0] * (n + 1)\nfor i in range(1, n):\n    t[i + 1] = t[i] + (s[i - 1] == s[i])\nfor l, r in e:\n    print(t[r] - t[l - 1])", 'vector<long long> t(n + 1);\nfor (int i = 1; i < n; i++) t[i + 1] = t[i] + (s[i - 1] == s[i]);\nfor (auto& [l, r] : e) cout << t[r] - t[l - 1] << "\\n";'), refine=_pairs_in_any, tags=("strings",), output=LINES, rating=1000, allows_cases=False),
    bodies("times_all_can_be_halved", (Ints("a", 1, 10**9),), ("While all of the {items} are even, every one of them is halved. How many times does this happen?", "As long as every number of the list is even, replace each by its half. Print how many times the whole list was halved."), ("count = 0\nwhile all(x % 2 == 0 for x in a):\n    a = [x // 2 for x in a]\n    count += 1\nprint(count)", EVENS.replace("m = n", "best = 100") + "    best = min(best, t)\nprint(best)"), "long long best = 100;\n" + EVENS_CPP + '    best = min(best, t);\n}\ncout << best << "\\n";', (EVENS.replace("m = n", "best = 0") + "    best = max(best, t)\nprint(best)", "long long best = 0;\n" + EVENS_CPP + '    best = max(best, t);\n}\ncout << best << "\\n";'), refine=_even_ones),
    bodies("halvings_of_single_ones", (Ints("a", 1, 10**9),), ("In one step one of the {items} that is even is halved. How many steps can be made until all are odd?", "For each number of the list count how many times it can be divided by 2 without remainder, one time after another. Print the sum of these counts."), (EVENS.replace("m = n", "total = 0") + "    total += t\nprint(total)", "total = 0\nfor x in a:\n    while x % 2 == 0:\n        x //= 2\n        total += 1\nprint(total)"), "long long total = 0;\n" + EVENS_CPP + '    total += t;\n}\ncout << total << "\\n";', ("print(sum(x % 2 == 0 for x in a))", 'long long total = 0;\nfor (auto x : a) total += x % 2 == 0;\ncout << total << "\\n";'), refine=_even_ones),
    bodies("most_often_halved_number", (Int("n", 1, 10**5),), ("Which number from 1 to {n} can be halved most often without remainder? Print it; only one number is so.", "[Find|Print] the largest power of two that is not greater than {n}."), ("x = 1\nwhile 2 * x <= n:\n    x *= 2\nprint(x)", "print(1 << (n.bit_length() - 1))"), 'long long x = 1;\nwhile (2 * x <= n) x *= 2;\ncout << x << "\\n";', ("x = 1\nwhile 2 * x < n:\n    x *= 2\nprint(x)", 'long long x = 1;\nwhile (2 * x < n) x *= 2;\ncout << x << "\\n";')),
    bodies("least_squares_meeting", (Ints("a", -1000, 1000),), ("{n} people live at the integer points {a}_1, ..., {a}_{n} of a line and meet at an integer point P; who lives at x pays (x - P) * (x - P). [Find|Print] the least total cost.", "Choose an integer P so that the sum of ({a}_i - P)^2 over the list is as small as possible. Print this sum."), ("print(min(sum((x - p) ** 2 for x in a) for p in range(min(a), max(a) + 1)))", "p = sum(a) // n\nprint(min(sum((x - q) ** 2 for x in a) for q in (p, p + 1)))"), 'long long s = 0;\nfor (auto x : a) s += x;\nlong long best = LLONG_MAX;\nfor (long long p = s / n - 1; p <= s / n + 1; p++) {\n    long long cost = 0;\n    for (auto x : a) cost += (x - p) * (x - p);\n    best = min(best, cost);\n}\ncout << best << "\\n";', ("p = sum(a) // n\nprint(sum((x - p) ** 2 for x in a))", 'long long s = 0;\nfor (auto x : a) s += x;\nlong long p = s / n - (s % n < 0), cost = 0;\nfor (auto x : a) cost += (x - p) * (x - p);\ncout << cost << "\\n";'), ("p = sorted(a)[n // 2]\nprint(sum((x - p) ** 2 for x in a))", 'sort(a.begin(), a.end());\nlong long p = a[n / 2], cost = 0;\nfor (auto x : a) cost += (x - p) * (x - p);\ncout << cost << "\\n";'), is_themed=False, refine=lambda rng, v: {**v, "a": [x % rng.choice([10, 100]) for x in v["a"]] if rng.random() < 0.6 else v["a"]}),
    bodies("plan_of_walk_possible", (Rows("e", (Field("t", 1, 10**5), Field("x", 0, 10**5), Field("y", 0, 10**5)), max_size=20),), ("At time 0 {person} is at (0, 0). In each unit of time {person} must go to one of the four neighbouring points: x or y becomes 1 more or less. {n} lines t x y, t increasing, say that {person} has to be at (x, y) at time t. Print $yes if this is possible, else $no.", "A walk starts at (0, 0) at time 0 and makes a step of length 1 parallel to an axis at every unit of time, never staying. Print $yes if it can be at ({f2}, {f3}) at time {f1} for all {n} lines (times grow), and $no otherwise."), ("possible = True\nt0 = x0 = y0 = 0\nfor t, x, y in e:\n    spare = t - t0 - abs(x - x0) - abs(y - y0)\n    if spare < 0 or spare % 2 == 1:\n        possible = False\n    t0, x0, y0 = t, x, y\nprint('$yes' if possible else '$no')", "possible = True\nbefore = (0, 0, 0)\nfor now in e:\n    time = now[0] - before[0]\n    way = abs(now[1] - before[1]) + abs(now[2] - before[2])\n    if way > time or (time - way) % 2:\n        possible = False\n    before = now\nprint('$yes' if possible else '$no')"), 'bool possible = true;\nlong long t0 = 0, x0 = 0, y0 = 0;\nfor (auto& [t, x, y] : e) {\n    long long spare = t - t0 - abs(x - x0) - abs(y - y0);\n    if (spare < 0 || spare % 2 == 1) possible = false;\n    t0 = t, x0 = x, y0 = y;\n}\ncout << (possible ? "$yes" : "$no") << "\\n";', ("possible = True\nt0 = x0 = y0 = 0\nfor t, x, y in e:\n    if t - t0 < abs(x - x0) + abs(y - y0):\n        possible = False\n    t0, x0, y0 = t, x, y\nprint('$yes' if possible else '$no')", 'bool possible = true;\nlong long t0 = 0, x0 = 0, y0 = 0;\nfor (auto& [t, x, y] : e) {\n    if (t - t0 < abs(x - x0) + abs(y - y0)) possible = false;\n    t0 = t, x0 = x, y0 = y;\n}\ncout << (possible ? "$yes" : "$no") << "\\n";'), constants=drawn(yes="yes possible good", no="no impossible bad"), refine=_wanders, output=("Print $yes or $no.",), rating=1000),
    decide("point_in_exactly_t_steps", (Int("x", -(10**9), 10**9), Int("y", -(10**9), 10**9), Int("t", 1, 2 * 10**9)), ("Somebody at (0, 0) makes exactly {t} steps, each to one of the four neighbouring points of the grid, never staying. Can the walk end at ({x}, {y})?", "Is it possible to get from (0, 0) to ({x}, {y}) in exactly {t} moves, if each move changes one of the coordinates by 1?"), "it is possible", "abs(x) + abs(y) <= t and (x + y + t) % 2 == 0", "abs(x) + abs(y) <= t && (x + y + t) % 2 == 0", ("abs(x) + abs(y) <= t", "abs(x) + abs(y) <= t"), ("abs(x) + abs(y) == t", "abs(x) + abs(y) == t"), refine=_there),
    bodies("place_by_region_then_score", (Rows("r", (Field("place", kind="word"), Field("score", 1, 1000)), max_size=20),), ("{n} shops are given with their town and their score; no two scores are the same. Sort them by the name of the town alphabetically, shops of one town from the highest score to the lowest. Print their numbers (the i-th shop of the input has number i) in this order.", "Order {n} records by {f1} alphabetically and by {f2} descending within the same {f1}. Print their positions in the input, counted from 1."), ("order = sorted(range(n), key=lambda i: (r[i][0], -r[i][1]))\nfor i in order:\n    print(i + 1)", "rows = [(place, -score, i + 1) for i, (place, score) in enumerate(r)]\nrows.sort()\nfor row in rows:\n    print(row[2])"), 'vector<tuple<string, long long, long long>> rows;\nlong long i = 0;\nfor (auto& [place, score] : r) rows.push_back({place, -score, ++i});\nsort(rows.begin(), rows.end());\nfor (auto& row : rows) cout << get<2>(row) << "\\n";', ("rows = [(place, score, i + 1) for i, (place, score) in enumerate(r)]\nrows.sort()\nfor row in rows:\n    print(row[2])", 'vector<tuple<string, long long, long long>> rows;\nlong long i = 0;\nfor (auto& [place, score] : r) rows.push_back({place, score, ++i});\nsort(rows.begin(), rows.end());\nfor (auto& row : rows) cout << get<2>(row) << "\\n";'), refine=_cities, tags=("sortings",), output=LINES, rating=900),
    bodies("rank_within_own_group", (Int("n", 1, 10**5), Rows("e", (Field("g", 1, 10**5, limit="n"), Field("y", 1, 10**9, is_distinct=True)), count="m", max_size=20)), ("Each of {m} towns lies in one of {n} provinces and was founded in a year of its own. Print for each town, in the given order, its province and the how-manieth in its province it is by the year, joined to one code of 12 digits: six for each of the two numbers, with zeros in front.", "For each of {m} lines ({f1}, {f2}) print {f1} with six digits directly followed by, also with six digits, the rank of {f2} among the lines with the same {f1} (1 for the smallest)."), ("rank = {}\ncount = {}\nfor g, y in sorted(e, key=lambda row: row[1]):\n    count[g] = count.get(g, 0) + 1\n    rank[y] = count[g]\nfor g, y in e:\n    print('%06d%06d' % (g, rank[y]))", "count = {}\ncode = [''] * m\nfor i in sorted(range(m), key=lambda i: e[i][1]):\n    g = e[i][0]\n    count[g] = count.get(g, 0) + 1\n    code[i] = str(g).zfill(6) + str(count[g]).zfill(6)\nprint('\\n'.join(code))"), 'vector<pair<long long, long long>> order;\nlong long i = 0;\nfor (auto& [g, y] : e) order.push_back({y, g});\nsort(order.begin(), order.end());\nmap<long long, long long> seen, rank_of;\nfor (auto& [y, g] : order) rank_of[y] = ++seen[g];\nfor (auto& [g, y] : e) {\n    string one = to_string(g), two = to_string(rank_of[y]);\n    cout << string(6 - one.size(), \'0\') << one << string(6 - two.size(), \'0\') << two << "\\n";\n    i++;\n}', ("rank = {}\ncount = {}\nfor g, y in e:\n    count[g] = count.get(g, 0) + 1\n    print('%06d%06d' % (g, count[g]))", 'map<long long, long long> seen;\nfor (auto& [g, y] : e) {\n    string one = to_string(g), two = to_string(++seen[g]);\n    cout << string(6 - one.size(), \'0\') << one << string(6 - two.size(), \'0\') << two << "\\n";\n}'), refine=_founded, tags=("sortings",), output=LINES, rating=1100, allows_cases=False),
    bodies("rank_in_group_alone", (Int("n", 1, 10**5), Rows("e", (Field("g", 1, 10**5, limit="n"), Field("y", 1, 10**9, is_distinct=True)), count="m", max_size=20)), ("Each of {m} runners belongs to one of {n} clubs and has a time of his own. Print for each runner, in the given order, which place he takes within his club (1 for the smallest time).", "For each of {m} lines ({f1}, {f2}) print the rank of {f2} among the lines with the same {f1}: 1 for the smallest."), ("rank = {}\ncount = {}\nfor g, y in sorted(e, key=lambda row: row[1]):\n    count[g] = count.get(g, 0) + 1\n    rank[y] = count[g]\nfor g, y in e:\n    print(rank[y])", "for g, y in e:\n    print(sum(h == g and z <= y for h, z in e))"), 'vector<pair<long long, long long>> order;\nfor (auto& [g, y] : e) order.push_back({y, g});\nsort(order.begin(), order.end());\nmap<long long, long long> seen, rank_of;\nfor (auto& [y, g] : order) rank_of[y] = ++seen[g];\nfor (auto& [g, y] : e) cout << rank_of[y] << "\\n";', ("for g, y in e:\n    print(sum(z <= y for h, z in e))", 'for (auto& row : e) {\n    long long count = 0;\n    for (auto& other : e) count += other[1] <= row[1];\n    cout << count << "\\n";\n}'), refine=_founded, tags=("sortings",), output=LINES, rating=1000, allows_cases=False),
    value("middle_of_three_neighbours", (Ints("a", 1, 10**9, min_size=3, order="permutation"),), ("A permutation of 1 to {n} is given. Count the elements, the first and the last left out, that are the second smallest of themselves and their two neighbours.", "In how many places i (1 < i < {n}) of a permutation does {a}_i lie between {a}_(i-1) and {a}_(i+1) in size?"), "sum(a[i - 1] < a[i] < a[i + 1] or a[i - 1] > a[i] > a[i + 1] for i in range(1, n - 1))", "long long count = 0;\nfor (int i = 1; i + 1 < n; i++) count += (a[i - 1] < a[i]) == (a[i] < a[i + 1]);\ncount", ("sum(a[i - 1] < a[i] < a[i + 1] for i in range(1, n - 1))", "long long count = 0;\nfor (int i = 1; i + 1 < n; i++) count += a[i - 1] < a[i] && a[i] < a[i + 1];\ncount"), is_themed=False),
    value("strictly_between_neighbours", (Ints("a", -(10**6), 10**6, min_size=3),), ("How many {items}, the first and the last left out, are greater than one neighbour and less than the other?", "Count the places i (1 < i < {n}) where {a}_i is strictly between {a}_(i-1) and {a}_(i+1)."), "sum(min(a[i - 1], a[i + 1]) < a[i] < max(a[i - 1], a[i + 1]) for i in range(1, n - 1))", "long long count = 0;\nfor (int i = 1; i + 1 < n; i++) count += min(a[i - 1], a[i + 1]) < a[i] && a[i] < max(a[i - 1], a[i + 1]);\ncount", ("sum(min(a[i - 1], a[i + 1]) <= a[i] <= max(a[i - 1], a[i + 1]) for i in range(1, n - 1))", "long long count = 0;\nfor (int i = 1; i + 1 < n; i++) count += min(a[i - 1], a[i + 1]) <= a[i] && a[i] <= max(a[i - 1], a[i + 1]);\ncount"), ("sum(a[i - 1] < a[i] < a[i + 1] for i in range(1, n - 1))", "long long count = 0;\nfor (int i = 1; i + 1 < n; i++) count += a[i - 1] < a[i] && a[i] < a[i + 1];\ncount"), refine=lambda rng, v: {**v, "a": [x % 8 for x in v["a"]] if rng.random() < 0.6 else v["a"]}),
    value("one_of_each_and_more", (Ints("a", 1, 1000), Int("k", 1, 10**6)), ("With {k} grams of flour cakes are baked; a cake of kind i needs {a}_i grams. At least one cake of each of the {n} kinds is baked (the flour suffices for that). How many cakes can there be at most?", "Every {item} is bought once, and with what is left of {k} as many of the cheapest as possible; {k} suffices for one of each. Print the number of all bought."), "n + (k - sum(a)) // min(a)", "long long s = 0;\nfor (auto x : a) s += x;\nn + (k - s) / *min_element(a.begin(), a.end())", ("k // min(a)", "k / *min_element(a.begin(), a.end())"), ("(k - sum(a)) // min(a)", "long long s = 0;\nfor (auto x : a) s += x;\n(k - s) / *min_element(a.begin(), a.end())"), refine=_dough, is_themed=False),
    bodies("all_most_frequent_words", (Words("w", max_size=40),), ("Print all words that occur most often among {n} words, in alphabetical order, one on a line.", "Let m be the largest number of times that a word occurs in the list. Print every word that occurs m times, once, in lexicographical order."), ("count = {}\nfor x in w:\n    count[x] = count.get(x, 0) + 1\nmost = max(count.values())\nfor x in sorted(count):\n    if count[x] == most:\n        print(x)", "most = max(w.count(x) for x in w)\nfor x in sorted(set(w)):\n    if w.count(x) == most:\n        print(x)"), 'map<string, long long> count;\nlong long most = 0;\nfor (auto& x : w) most = max(most, ++count[x]);\nfor (auto& [x, c] : count) if (c == most) cout << x << "\\n";', ("print(max(sorted(set(w)), key=w.count))", 'map<string, long long> count;\nlong long most = 0;\nfor (auto& x : w) most = max(most, ++count[x]);\nfor (auto& [x, c] : count) if (c == most) {\n    cout << x << "\\n";\n    break;\n}'), refine=_few_words, tags=("strings",), output=LINES),
    bodies("polygon_of_given_sides", (Ints("a", 1, 10**9, min_size=3),), ("Can {n} sticks of the given lengths be the sides of a polygon? This is so if the longest is shorter than all others together. Print $yes or $no.", "Print $yes if the largest element of the list is strictly less than the sum of the other ones, else $no."), ("print('$yes' if 2 * max(a) < sum(a) else '$no')", "a.sort()\nprint('$yes' if a[-1] < sum(a[:-1]) else '$no')"), 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (2 * *max_element(a.begin(), a.end()) < s ? "$yes" : "$no") << "\\n";', ("print('$yes' if 2 * max(a) <= sum(a) else '$no')", 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (2 * *max_element(a.begin(), a.end()) <= s ? "$yes" : "$no") << "\\n";'), ("print('$yes' if max(a) < sum(a) else '$no')", 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (*max_element(a.begin(), a.end()) < s ? "$yes" : "$no") << "\\n";'), constants=drawn(yes="yes possible closed", no="no impossible open"), refine=_sides, is_themed=False, output=("Print $yes or $no.",)),
    bodies("one_equals_all_others", (Ints("a", 1, 10**9, min_size=2),), ("Is one of the {items} the sum of all the others? Print $yes or $no.", "Print $yes if the list has an element that equals the sum of all the other elements, else $no."), ("print('$yes' if 2 * max(a) == sum(a) else '$no')", "total = sum(a)\nprint('$yes' if any(x == total - x for x in a) else '$no')"), 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (2 * *max_element(a.begin(), a.end()) == s ? "$yes" : "$no") << "\\n";', ("print('$yes' if sum(a) % 2 == 0 else '$no')", 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (s % 2 == 0 ? "$yes" : "$no") << "\\n";'), ("print('$yes' if a[-1] == sum(a[:-1]) else '$no')", 'long long s = 0;\nfor (auto x : a) s += x;\ncout << (2 * a[n - 1] == s ? "$yes" : "$no") << "\\n";'), constants=drawn(yes="yes possible found", no="no impossible none"), refine=_sides, output=("Print $yes or $no.",)),
    bodies("whole_distances_in_space", (Matrix("m", -20, 20, max_size=8),), ("{h} points with {w} coordinates each are given, a point on a line. How many pairs of points are at a distance that is an integer? The distance is the square root of the sum of the squared differences of coordinates.", "Count the pairs of rows of the table whose Euclidean distance is a whole number (0 is one)."), ("count = 0\nfor i in range(h):\n    for j in range(i):\n        s = sum((x - y) ** 2 for x, y in zip(m[i], m[j]))\n        if round(s ** 0.5) ** 2 == s:\n            count += 1\nprint(count)", "squares = {x * x for x in range(200)}\ncount = 0\nfor i in range(h):\n    for j in range(i + 1, h):\n        s = 0\n        for k in range(w):\n            s += (m[i][k] - m[j][k]) ** 2\n        if s in squares:\n            count += 1\nprint(count)"), 'long long count = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < i; j++) {\n        long long s = 0, root = 0;\n        for (int k = 0; k < w; k++) s += (m[i][k] - m[j][k]) * (m[i][k] - m[j][k]);\n        while (root * root < s) root++;\n        count += root * root == s;\n    }\n}\ncout << count << "\\n";', ("count = 0\nfor i in range(h):\n    for j in range(i):\n        s = sum(abs(x - y) for x, y in zip(m[i], m[j]))\n        if round(s ** 0.5) ** 2 == s:\n            count += 1\nprint(count)", 'long long count = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < i; j++) {\n        long long s = 0, root = 0;\n        for (int k = 0; k < w; k++) s += abs(m[i][k] - m[j][k]);\n        while (root * root < s) root++;\n        count += root * root == s;\n    }\n}\ncout << count << "\\n";'), refine=_points, tags=("geometry",), output=ONE, meanings={"h": "the number of points", "w": "the number of coordinates", "m": "the coordinates"}),
    bodies("whole_distances_in_plane", (Pairs("p", ("x", "y"), -100, 100, min_size=2, max_size=60),), ("{n} points ({f1}, {f2}) of the plane are given. How many pairs of them are at a distance that is an integer?", "Count the pairs of points whose Euclidean distance is a whole number (0 counts as one)."), ("count = 0\nfor i in range(n):\n    for j in range(i):\n        s = (p[i][0] - p[j][0]) ** 2 + (p[i][1] - p[j][1]) ** 2\n        if round(s ** 0.5) ** 2 == s:\n            count += 1\nprint(count)", "squares = {x * x for x in range(500)}\nprint(sum((p[i][0] - p[j][0]) ** 2 + (p[i][1] - p[j][1]) ** 2 in squares for i in range(n) for j in range(i)))"), 'long long count = 0;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        long long x = p[i].first - p[j].first, y = p[i].second - p[j].second, root = 0;\n        while (root * root < x * x + y * y) root++;\n        count += root * root == x * x + y * y;\n    }\n}\ncout << count << "\\n";', ("count = 0\nfor i in range(n):\n    for j in range(i):\n        if p[i][0] == p[j][0] or p[i][1] == p[j][1]:\n            count += 1\nprint(count)", 'long long count = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < i; j++) count += p[i].first == p[j].first || p[i].second == p[j].second;\ncout << count << "\\n";'), refine=_lattice, tags=("geometry",), output=ONE),
)  # fmt: skip
