"""Numbers searched for in ranges, powers, progressions, sums of fractions, small puzzles."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random
from typing import Any

from alphacode.curriculum.drawing import rows, said
from alphacode.curriculum.short import ONE, ROW, TWO, bodies, value
from alphacode.curriculum.task import Int, Ints, Task, Values, Word

MATH = ("math",)
THEORY = ("math", "number theory")
RANGE = (Int("a", 1, 10**5), Int("b", 1, 10**5))
ENDS = {"a": "the first number", "b": "the last number"}
A = (Ints("a", -1000, 1000, max_size=50),)
NONE = ("NO", "-1", "none", "no", "IMPOSSIBLE", "0")


def _range(rng: Random, values: Values) -> Values:
    low = rng.choice([1, rng.randint(1, 200), values["a"]])
    high = low + rng.choice([0, rng.randint(1, 30), rng.randint(1, 2000)])
    return {**values, "a": min(low, 10**5), "b": min(high, 10**5)}


def _far_range(rng: Random, values: Values) -> Values:
    """Draw a range whose ends are squares or beside them now and then."""
    top = rng.choice([10, 1000, 10**9])
    ends = []
    for _ in range(2):
        x = rng.randint(0, top)
        ends.append(max(0, x * x + rng.choice([-1, 0, 0, 1, x])))
    return {"a": min(ends), "b": max(ends)}


def _progression(rng: Random, values: Values) -> Values:
    n = max(2, values["n"])
    d, x = rng.choice([0, 1, 2, -3, 7, -10]), rng.randint(-200, 200)
    a = [x + d * i for i in range(min(n, 30))]
    if rng.random() < 0.4:
        a[rng.randrange(len(a))] += rng.choice([-1, 1, 5])
    return {**values, "n": len(a), "a": a}


def _removed(rng: Random, values: Values) -> Values:
    """Draw an arithmetic progression without one of its inner terms."""
    n = max(3, min(30, values["n"]))
    d, x = rng.choice([1, 2, -3, 7, -10, 20]), rng.randint(-200, 200)
    a = [x + d * i for i in range(n + 1)]
    del a[rng.randint(1, n - 1)]
    return {**values, "n": n, "a": a}


def _geometric(rng: Random, values: Values) -> Values:
    q = rng.choice([0, 1, 1, 2, 3, -1, -2, 5, 10])
    n = rng.randint(1, {0: 60, 1: 60, -1: 60}.get(q, 12))
    return {**values, "b": rng.randint(-100, 100), "q": q, "n": n}


def _roots(rng: Random, values: Values) -> Values:
    x, z = rng.randint(-12, 12), rng.randint(-12, 12)
    a = rng.choice([1, 1, 1, 2, -1, -3])
    z = rng.choice([z, z, x])
    b, c = -a * (x + z), a * x * z
    if rng.random() < 0.25:
        b, c = rng.choice([(0, a), (a, a), (2 * a, 5 * a)])
    return {**values, "a": a, "b": b, "c": c}


def _products(rng: Random, values: Values) -> Values:
    n = 1
    for _ in range(rng.randint(0, 9)):
        n *= rng.choice([2, 2, 3, 4, 5, 6, 7, 9])
    return {"n": rng.choice([n, n, n, 11 * n, rng.randint(0, 100)]) % (10**9 + 1)}


def _diagonals(rng: Random, values: Values) -> Values:
    n = rng.choice([3, 4, 5, 6, rng.randint(3, 100), rng.randint(3, 40000)])
    return {"d": n * (n - 3) // 2 + rng.choice([0, 0, 0, 1, 2])}


def _small_list(rng: Random, values: Values) -> Values:
    return {**values, "a": [rng.choice([x % 12 + 1, 6, 12, 4]) for x in values["a"]]}


def _squares_sum(rng: Random, values: Values) -> Values:
    x, z = rng.randint(1, 60), rng.randint(0, 60)
    usual = [25, 50, 65, 325, 1105, 5525, x * x + z * z]
    return {"n": rng.choice([*usual, x * x + z * z, values["n"]])}


def _animals(rng: Random, values: Values) -> Values:
    n, x = rng.randint(0, 60), rng.randint(0, 60)
    legs = 2 * n + 4 * x + rng.choice([0, 0, 0, 1, 2])
    heads = n + x + rng.choice([0, 0, 0, 0, 2])
    return {**values, "n": heads, "m": legs}


def _fibonacci(rng: Random, values: Values) -> Values:
    x, y = 1, 1
    for _ in range(rng.randint(0, 85)):
        x, y = y, x + y
    return {"a": max(1, x + rng.choice([0, 0, 0, 1, -1]))}


def _snail(rng: Random, values: Values) -> Values:
    a = rng.randint(2, 20)
    b = rng.randint(0, a - 1)
    h = rng.choice([a, a + 1, a + (a - b) * rng.randint(1, 30), values["h"]])
    return {"h": h, "a": a, "b": b}


def _series(name: str, shown: str, term: str, term_cpp: str, *wrong: str) -> Task:
    """Return the sum of n fractions, with a stated number of decimals."""
    start = "total = 0\nfor i in range(1, n + 1):\n    total += "
    start_cpp = "double total = 0;\nfor (int i = 1; i <= n; i++) total += "
    end = '\nprint("%.${d}f" % total)'
    end_cpp = ';\ncout << fixed << setprecision($d) << total << "\\n";'
    return bodies(
        name,
        (Int("n", 1, 10**5),),
        (
            f"[Find|Compute|Print] the sum {shown}. Print it with $d digits after the point.",
            f"How much is {shown}? Round the answer to $d decimal places.",
        ),
        start + term + end,
        start_cpp + term_cpp + end_cpp,
        (start + wrong[0] + end, start_cpp + wrong[1] + end_cpp),
        allows_cases=False,
        constants=said(d=(1, 2, 2, 3, 3, 4, 4, 5, 6)),
        refine=lambda rng, v: {"n": rng.choice([1, 2, 3, rng.randint(1, 30), v["n"]])},
        output=("Print one number with $d digits after the point.",),
        tags=MATH,
        meanings={"n": "the number n of the sum"},
    )


DIGIT_SUM = "def digit_sum(x):\n    return sum(map(int, str(x)))\n\n"
DIGIT_SUM_CPP = "auto digit_sum = [](long long x) {\n    int sum = 0;\n    for (; x; x /= 10) sum += x % 10;\n    return sum;\n};\n"
COUNTS = "count = [0] * (%s + 1)\nfor i in range(1, %s + 1):\n    for j in range(i, %s + 1, i):\n        count[j] += 1\n"
COUNTS_CPP = "vector<int> count(%s + 1);\nfor (long long i = 1; i <= %s; i++)\n    for (long long j = i; j <= %s; j += i) count[j]++;\n"
TO_N, TO_N_CPP = COUNTS.replace("%s", "n"), COUNTS_CPP.replace("%s", "n")
TO_B, TO_B_CPP = COUNTS.replace("%s", "b"), COUNTS_CPP.replace("%s", "b")
BEST_B = "best = a\nfor x in range(a, b + 1):\n    if count[x] > count[best]:\n        best = x\n"
BEST_B_CPP = "long long best = a;\nfor (long long x = a; x <= b; x++) if (count[x] > count[best]) best = x;\n"
LAST_B, LAST_B_CPP = (
    BEST_B.replace("> count", ">= count"),
    BEST_B_CPP.replace("> count", ">= count"),
)
WAYS = "from math import isqrt\nways = 0\nx = %s\nwhile 2 * x * x <= n:\n    z = isqrt(n - x * x)\n    if z * z == n - x * x:\n        ways += 1\n    x += 1\n"
WAYS_CPP = "long long ways = 0;\nfor (long long x = %s; 2 * x * x <= n; x++) {\n    long long z = sqrtl(n - x * x);\n    while (z * z > n - x * x) z--;\n    while ((z + 1) * (z + 1) <= n - x * x) z++;\n    ways += z * z == n - x * x;\n}\n"
ROOTS = "d = b * b - 4 * a * c\nroots = []\nif d >= 0:\n    r = int(d ** 0.5 + 0.5)\n    roots = sorted({(-b - r) // (2 * a), (-b + r) // (2 * a)})\n"
ROOTS_CPP = "long long d = b * b - 4 * a * c;\nset<long long> roots;\nif (d >= 0) {\n    long long r = sqrt((double)d) + 0.5;\n    roots = {(-b - r) / (2 * a), (-b + r) / (2 * a)};\n}\n"
ISQRT_CPP = "auto root = [](long long x) {\n    long long r = sqrtl(x);\n    while (r * r > x) r--;\n    while ((r + 1) * (r + 1) <= x) r++;\n    return r;\n};\n"
OWN = "def fits(x):\n    return all(c != '0' and x % int(c) == 0 for c in str(x))\n\n"
OWN_CPP = "auto fits = [](long long x) {\n    for (char c : to_string(x)) if (c == '0' || x % (c - '0')) return false;\n    return true;\n};\n"
COLOURS = rows("w1 w2", ("black", "white"), ("black", "white"), ("dark", "light"))
ANIMALS = {"n": "the number of heads", "m": "the number of legs"}
LEGS = "y = (m - 2 * n) // 2\nif m % 2 == 1 or y < 0 or y > n:\n    print('$none')\nelse:\n    print(n - y, y)"
LEGS_CPP = 'if (m % 2 == 1 || m < 2 * n || m > 4 * n) cout << "$none\\n";\nelse cout << n - (m - 2 * n) / 2 << " " << (m - 2 * n) / 2 << "\\n";'
LEGS_BAD = (
    "y = (m - 2 * n) // 2\nif m % 2 == 1:\n    print('$none')\nelse:\n    print(n - y, y)",
    'if (m % 2 == 1) cout << "$none\\n";\nelse cout << n - (m - 2 * n) / 2 << " " << (m - 2 * n) / 2 << "\\n";',
)


def _chickens(name: str, order: str, **rest: Any) -> Task:
    params = tuple(Int(each, 0, 10**9) for each in order)
    return bodies(name, params, ("In a yard are chickens (two legs each) and rabbits (four legs each): {n} heads and {m} legs together. Print the number of chickens and the number of rabbits, or $none if this is impossible.", "Animals with 2 and animals with 4 legs have {n} heads and {m} legs altogether. [Find|Print] how many of each kind there are, those with 2 legs first; $none if no numbers fit."), LEGS, LEGS_CPP, LEGS_BAD, (LEGS.replace("n - y, y", "y, n - y"), LEGS_CPP.replace("n - (m - 2 * n) / 2 << \" \" << (m - 2 * n) / 2", "(m - 2 * n) / 2 << \" \" << n - (m - 2 * n) / 2")), refine=_animals, constants=said(none=("-1", "-1", "-1", "NO", "none", "0")), tags=MATH, output=("Print two integers or $none.",), meanings=ANIMALS, **rest)  # fmt: skip


PRIME_TIMES = "def times(n, p):\n    k = 0\n    while n > 0:\n        n //= p\n        k += n\n    return k\n\n"
PRIME_TIMES_CPP = "auto times = [](long long n, long long p) {\n    long long k = 0;\n    while (n > 0) {\n        n /= p;\n        k += n;\n    }\n    return k;\n};\n"


def _factors_range(rng: Random, values: Values) -> Values:
    low = rng.choice([1, 5, 25, rng.randint(1, 200), values["a"]])
    high = low + rng.choice([0, 1, 4, rng.randint(1, 60), rng.randint(1, 2000)])
    return {"a": low, "b": min(high, 10**9)}


TASKS: tuple[Task, ...] = (
    value("number_with_largest_digit_sum", RANGE, ("[Find|Print] the number from {a} to {b} with the largest sum of digits, the smallest one if there are several.", "Which of the integers {a}, {a} + 1, ..., {b} has the largest digit sum? Of equal ones take the smallest."), DIGIT_SUM + "max(range(a, b + 1), key=digit_sum)", DIGIT_SUM_CPP + "long long best = a;\nfor (long long x = a; x <= b; x++) if (digit_sum(x) > digit_sum(best)) best = x;\nbest", (DIGIT_SUM + "max(range(a, b + 1), key=lambda x: (digit_sum(x), x))", DIGIT_SUM_CPP + "long long best = a;\nfor (long long x = a; x <= b; x++) if (digit_sum(x) >= digit_sum(best)) best = x;\nbest"), refine=_range, tags=MATH, output=ONE, meanings=ENDS),
    value("largest_digit_sum_in_range", RANGE, ("[Find|Print] the largest sum of digits that a number from {a} to {b} has.", "How large is the digit sum of an integer between {a} and {b} (both included) at most?"), DIGIT_SUM + "max(map(digit_sum, range(a, b + 1)))", DIGIT_SUM_CPP + "int best = 0;\nfor (long long x = a; x <= b; x++) best = max(best, digit_sum(x));\nbest", (DIGIT_SUM + "digit_sum(b)", DIGIT_SUM_CPP + "digit_sum(b)"), refine=_range, tags=MATH, output=ONE, meanings=ENDS),
    bodies("most_divisors_to_n_with_count", (Int("n", 1, 10**5),), ("[Find|Print] the number from 1 to {n} with the most divisors (the smallest one if there are several) and how many divisors it has.", "Which integer not above {n} has the largest number of divisors? Print the smallest such integer and its number of divisors."), TO_N + "best = max(range(1, n + 1), key=lambda x: count[x])\nprint(best, count[best])", TO_N_CPP + 'long long best = 1;\nfor (long long x = 1; x <= n; x++) if (count[x] > count[best]) best = x;\ncout << best << " " << count[best] << "\\n";', (TO_N + "best = max(range(1, n + 1), key=lambda x: (count[x], x))\nprint(best, count[best])", TO_N_CPP + 'long long best = 1;\nfor (long long x = 1; x <= n; x++) if (count[x] >= count[best]) best = x;\ncout << best << " " << count[best] << "\\n";'), allows_cases=False, refine=lambda rng, v: {"n": rng.choice([rng.randint(1, 130), v["n"]])}, tags=THEORY, rating=1000, output=TWO, meanings={"n": "the largest number"}),
    value("most_divisors_in_range", RANGE, ("[Find|Print] the number from {a} to {b} with the most divisors, the smallest one if there are several.", "Which integer of the range from {a} to {b} has the largest number of divisors? Of several take the smallest."), TO_B + BEST_B + "best", TO_B_CPP + BEST_B_CPP + "best", (TO_B + LAST_B + "best", TO_B_CPP + LAST_B_CPP + "best"), allows_cases=False, refine=_range, tags=THEORY, rating=1000, output=ONE, meanings=ENDS),
    bodies("most_divisors_in_range_with_count", RANGE, ("[Find|Print] the number from {a} to {b} with the most divisors (the smallest one if there are several) and how many divisors it has.", "Of the integers from {a} to {b} take the one with the largest number of divisors, the smallest of several. Print it and its number of divisors."), TO_B + BEST_B + "print(best, count[best])", TO_B_CPP + BEST_B_CPP + 'cout << best << " " << count[best] << "\\n";', (TO_B + LAST_B + "print(best, count[best])", TO_B_CPP + LAST_B_CPP + 'cout << best << " " << count[best] << "\\n";'), allows_cases=False, refine=_range, tags=THEORY, rating=1000, output=TWO, meanings=ENDS),
    value("sum_of_geometric_terms", (Int("b", -1000, 1000), Int("q", -10, 10), Int("n", 1, 60)), ("The first term of a geometric progression is {b}, and each next one is {q} times the one before. [Find|Print] the sum of its first {n} terms.", "[Find|Compute] {b} + {b} * {q} + {b} * {q}^2 + ..., {n} summands in all."), "total = 0\nfor _ in range(n):\n    total += b\n    b *= q\ntotal", "long long total = 0;\nfor (int i = 0; i < n; i++) {\n    total += b;\n    if (i + 1 < n) b *= q;\n}\ntotal", ("b * n * (n + 1) // 2", "b * n * (n + 1) / 2"), ("b * q ** (n - 1)", "long long last = b;\nfor (int i = 1; i < n; i++) last *= q;\nlast"), refine=_geometric, tags=MATH, output=ONE, meanings={"b": "the first term", "q": "the ratio", "n": "the number of terms"}),
    value("nth_geometric_term", (Int("b", -1000, 1000), Int("q", -10, 10), Int("n", 1, 60)), ("The first term of a geometric progression is {b}, its ratio is {q}. [Find|Print] term number {n}.", "A sequence begins with {b}; each number is {q} times the one before it. What is its {n}-th number?"), "b * q ** (n - 1)", "for (int i = 1; i < n; i++) b *= q;\nb", ("b * q ** n", "for (int i = 0; i < n; i++) b *= q;\nb"), refine=_geometric, tags=MATH, output=ONE, meanings={"b": "the first term", "q": "the ratio", "n": "the number of the term"}),
    bodies("difference_of_progression_or_word", (Ints("a", -1000, 1000, min_size=2, max_size=50),), ("Are the {n} numbers, in the given order, an arithmetic progression? Then print its difference, otherwise $none.", "If every number of the list is larger than the one before by the same amount (it may be 0 or negative), print this amount, otherwise print $none."), "d = a[1] - a[0]\nif all(a[i] - a[i - 1] == d for i in range(1, n)):\n    print(d)\nelse:\n    print('$none')", 'bool is_good = true;\nfor (int i = 1; i < n; i++) is_good = is_good && a[i] - a[i - 1] == a[1] - a[0];\nif (is_good) cout << a[1] - a[0] << "\\n";\nelse cout << "$none\\n";', ("print(a[1] - a[0])", 'cout << a[1] - a[0] << "\\n";'), ("d = a[1] - a[0]\nif a[-1] == a[0] + d * (n - 1):\n    print(d)\nelse:\n    print('$none')", 'if (a[n - 1] == a[0] + (a[1] - a[0]) * (n - 1)) cout << a[1] - a[0] << "\\n";\nelse cout << "$none\\n";'), refine=_progression, constants=said(none=("NO", "No", "none", "not a progression", "no")), tags=("implementation",), output=("Print the difference or $none.",)),
    value("removed_term_of_progression", (Ints("a", -10**6, 10**6, min_size=3, max_size=50),), ("From an arithmetic progression one term, neither the first nor the last, was removed. The other {n} are given in their order. [Find|Print] the removed one.", "The {n} numbers would be an arithmetic progression with a difference other than 0 if one number were put in somewhere between. Which?"), "d = (a[-1] - a[0]) // n\nnext(a[0] + i * d for i in range(n) if a[i] != a[0] + i * d)", "long long d = (a[n - 1] - a[0]) / n, result = 0;\nfor (int i = n - 1; i > 0; i--) if (a[i] != a[0] + i * d) result = a[0] + i * d;\nresult", ("d = a[1] - a[0]\nnext((a[0] + i * d for i in range(n) if a[i] != a[0] + i * d), a[-1] + d)", "long long d = a[1] - a[0], result = a[n - 1] + d;\nfor (int i = n - 1; i > 0; i--) if (a[i] != a[0] + i * d) result = a[0] + i * d;\nresult"), refine=_removed, tags=("implementation",), output=ONE),
    value("squares_in_far_range", (Int("a", 0, 10**18), Int("b", 0, 10**18)), ("How many of the integers from {a} to {b} (both included) are squares of integers?", "Count the perfect squares not below {a} and not above {b}."), "from math import isqrt\nisqrt(b) - (isqrt(a - 1) if a > 0 else -1)", ISQRT_CPP + "root(b) - (a > 0 ? root(a - 1) : -1)", ("from math import isqrt\nisqrt(b) - isqrt(a)", ISQRT_CPP + "root(b) - root(a)"), refine=_far_range, tags=MATH, output=ONE, meanings=ENDS),
    value("integers_with_square_between", (Int("a", 0, 10**18), Int("b", 0, 10**18)), ("How many integers x, also negative ones, are there with {a} < x * x < {b}?", "Count all whole numbers (positive, negative and 0) whose square is larger than {a} and smaller than {b}."), "from math import isqrt\nhigh = isqrt(b - 1) if b > 0 else 0\n2 * max(0, high - isqrt(a))", ISQRT_CPP + "long long high = b > 0 ? root(b - 1) : 0;\n2 * max(0LL, high - root(a))", ("from math import isqrt\nhigh = isqrt(b - 1) if b > 0 else 0\nmax(0, high - isqrt(a))", ISQRT_CPP + "long long high = b > 0 ? root(b - 1) : 0;\nmax(0LL, high - root(a))"), ("from math import isqrt\n2 * max(0, isqrt(b) - isqrt(a))", ISQRT_CPP + "2 * max(0LL, root(b) - root(a))"), refine=_far_range, tags=MATH, output=ONE, meanings={"a": "the lower limit", "b": "the upper limit"}),
    bodies("sort_by_last_digit_and_value", (Ints("a", 0, 10**6),), ("[Sort|Order] the {items} by their last digit; those with the same last digit by their value, the smaller first.", "Print the numbers so that their last digits never fall, and among numbers with one last digit the numbers never fall."), "print(*sorted(a, key=lambda x: (x % 10, x)))", "sort(a.begin(), a.end(), [](long long x, long long y) { return make_pair(x % 10, x) < make_pair(y % 10, y); });\nfor (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? \" \" : \"\\n\");", ("print(*sorted(a))", "sort(a.begin(), a.end());\nfor (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? \" \" : \"\\n\");"), ("print(*sorted(a, key=lambda x: x % 10))", "stable_sort(a.begin(), a.end(), [](long long x, long long y) { return x % 10 < y % 10; });\nfor (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? \" \" : \"\\n\");"), tags=("sortings",), output=ROW),
    bodies("quadratic_roots_in_words", (Int("a", -100, 100), Int("b", -1000, 1000), Int("c", -1000, 1000)), ("Solve {a}x^2 + {b}x + {c} = 0 (the first number is not 0; all roots are integers). Print \"$w0\" if there is no root, \"$w1 x\" with the only root x, or \"$w2 x y\" with both roots, the smaller one first.", "A quadratic equation {a}x^2 + {b}x + {c} = 0 has no real root, one or two, and these are whole numbers. Print $w0 in the first case; $w1 and the root in the second; $w2 and the roots from the smaller to the larger in the third. The coefficient {a} is never 0."), ROOTS + "if not roots:\n    print('$w0')\nelif len(roots) == 1:\n    print('$w1', roots[0])\nelse:\n    print('$w2', *roots)", ROOTS_CPP + 'if (roots.empty()) cout << "$w0\\n";\nelse if (roots.size() == 1) cout << "$w1 " << *roots.begin() << "\\n";\nelse cout << "$w2 " << *roots.begin() << " " << *roots.rbegin() << "\\n";', (ROOTS + "roots.reverse()\nif not roots:\n    print('$w0')\nelif len(roots) == 1:\n    print('$w1', roots[0])\nelse:\n    print('$w2', *roots)", ROOTS_CPP + 'if (roots.empty()) cout << "$w0\\n";\nelse if (roots.size() == 1) cout << "$w1 " << *roots.begin() << "\\n";\nelse cout << "$w2 " << *roots.rbegin() << " " << *roots.begin() << "\\n";'), refine=_roots, constants=rows("w0 w1 w2", ("No roots", "One root:", "Two roots:"), ("no", "one", "two"), ("none", "single", "pair")), tags=MATH, output=("Print one line: $w0, or $w1 and a root, or $w2 and two roots.",)),
    bodies("quadratic_count_and_roots", (Int("a", -100, 100), Int("b", -1000, 1000), Int("c", -1000, 1000)), ("Solve {a}x^2 + {b}x + {c} = 0 (the first number is not 0; all real roots are integers). Print how many different real roots there are, and then the roots in ascending order.", "[Print|Find] the number of real roots of {a}x^2 + {b}x + {c} = 0, which are all whole numbers, and after it on the same line the roots themselves, the smaller first. The coefficient {a} is never 0."), ROOTS + "print(len(roots), *roots)", ROOTS_CPP + 'cout << roots.size();\nfor (auto x : roots) cout << " " << x;\ncout << "\\n";', (ROOTS + "print(len(roots), *roots[::-1])", ROOTS_CPP + 'cout << roots.size();\nfor (auto x = roots.rbegin(); x != roots.rend(); x++) cout << " " << *x;\ncout << "\\n";'), refine=_roots, tags=MATH, output=("Print the number of roots and the roots on one line.",)),
    _series("harmonic_sum_decimals", "1 + 1/2 + 1/3 + ... + 1/{n}", "1 / i", "1.0 / i", "1 / (i + 1)", "1.0 / (i + 1)"),
    _series("alternating_harmonic_decimals", "1 - 1/2 + 1/3 - 1/4 + ... (signs by turns, the last summand is 1/{n} or -1/{n})", "(1 / i if i % 2 == 1 else -1 / i)", "(i % 2 == 1 ? 1.0 / i : -1.0 / i)", "1 / i", "1.0 / i"),
    _series("inverse_squares_decimals", "1 + 1/2^2 + 1/3^2 + ... + 1/{n}^2", "1 / (i * i)", "1.0 / ((double)i * i)", "1 / i", "1.0 / i"),
    _series("inverse_products_decimals", "1/(1*2) + 1/(2*3) + 1/(3*4) + ... + 1/({n} * ({n} + 1))", "1 / (i * (i + 1))", "1.0 / ((double)i * (i + 1))", "1 / (i + 1)", "1.0 / (i + 1)"),
    _series("neighbour_quotients_decimals", "1/2 + 2/3 + 3/4 + ... + {n}/({n} + 1)", "i / (i + 1)", "(double)i / (i + 1)", "1 / (i + 1)", "1.0 / (i + 1)"),
    _series("odd_reciprocals_decimals", "1 + 1/3 + 1/5 + ... with {n} summands", "1 / (2 * i - 1)", "1.0 / (2 * i - 1)", "1 / (2 * i + 1)", "1.0 / (2 * i + 1)"),
    _series("roots_sum_decimals", "sqrt(1) + sqrt(2) + sqrt(3) + ... + sqrt({n})", "i ** 0.5", "sqrt((double)i)", "i", "(double)i"),
    bodies("least_with_digit_product_or_word", (Int("n", 0, 10**9),), ("[Find|Print] the smallest positive integer whose digits have the product {n}, or $none if there is none.", "Which is the smallest natural number (1, 2, 3, ...) such that its digits multiplied give {n}? Print $none if no such number exists."), "if n == 0:\n    print(10)\nelif n < 10:\n    print(n)\nelse:\n    digits = ''\n    for d in range(9, 1, -1):\n        while n % d == 0:\n            n //= d\n            digits = str(d) + digits\n    print(digits if n == 1 else '$none')", 'if (n < 10) {\n    cout << (n ? n : 10) << "\\n";\n} else {\n    string digits;\n    for (int d = 9; d > 1; d--) {\n        while (n % d == 0) {\n            n /= d;\n            digits = to_string(d) + digits;\n        }\n    }\n    cout << (n == 1 ? digits : "$none") << "\\n";\n}', ("digits = ''\nfor d in range(2, 10):\n    while n > 1 and n % d == 0:\n        n //= d\n        digits += str(d)\nprint(digits if n == 1 else '$none')", 'string digits;\nfor (int d = 2; d < 10; d++) {\n    while (n > 1 && n % d == 0) {\n        n /= d;\n        digits += to_string(d);\n    }\n}\ncout << (n == 1 ? digits : "$none") << "\\n";'), refine=_products, constants=said(none=("-1", "-1", "NO", "none", "0")), tags=MATH, rating=1000, output=("Print the number or $none.",), meanings={"n": "the product"}),
    bodies("sides_from_diagonals", (Int("d", 0, 10**9),), ("How many sides has a convex polygon with {d} diagonals? Print $none if no polygon has so many.", "[Find|Print] the number of corners of a convex polygon in which exactly {d} diagonals can be drawn, or $none if there is no such polygon. A triangle has none."), "n = 3\nwhile n * (n - 3) // 2 < d:\n    n += 1\nprint(n if n * (n - 3) // 2 == d else '$none')", 'long long n = 3;\nwhile (n * (n - 3) / 2 < d) n++;\nif (n * (n - 3) / 2 == d) cout << n << "\\n";\nelse cout << "$none\\n";', ("n = 3\nwhile n * (n - 3) // 2 < d:\n    n += 1\nprint(n)", 'long long n = 3;\nwhile (n * (n - 3) / 2 < d) n++;\ncout << n << "\\n";'), ("n = 3\nwhile n * (n - 3) < d:\n    n += 1\nprint(n if n * (n - 3) == d else '$none')", 'long long n = 3;\nwhile (n * (n - 3) < d) n++;\nif (n * (n - 3) == d) cout << n << "\\n";\nelse cout << "$none\\n";'), refine=_diagonals, constants=said(none=("0", "0", "-1", "-1", "NO")), tags=MATH, output=("Print the number of sides or $none.",), meanings={"d": "the number of diagonals"}),
    value("lcm_of_list", (Ints("a", 1, 10**6, max_size=20),), ("[Find|Print] the least common multiple of the {n} numbers.", "Which is the smallest positive integer that is divisible by all numbers of the list?"), "from math import gcd\nresult = 1\nfor x in a:\n    result = result // gcd(result, x) * x\nresult", "long long result = 1;\nfor (auto x : a) result = result / __gcd(result, (long long)x) * x;\nresult", ("result = 1\nfor x in a:\n    result *= x\nresult", "long long result = 1;\nfor (auto x : a) result *= x;\nresult"), ("max(a)", "*max_element(a.begin(), a.end())"), refine=_small_list, tags=THEORY, output=ONE),
    value("ways_as_sum_of_two_positive_squares", (Int("n", 1, 10**9),), ("In how many ways is {n} a sum of two squares x * x + y * y with integers 1 <= x <= y?", "Count the pairs of positive integers x, y with x^2 + y^2 = {n}, where x and y may be exchanged without making a new pair."), WAYS.replace("%s", "1") + "ways", WAYS_CPP.replace("%s", "1") + "ways", (WAYS.replace("%s", "0") + "ways", WAYS_CPP.replace("%s", "0") + "ways"), (WAYS.replace("%s", "1") + "2 * ways", WAYS_CPP.replace("%s", "1") + "2 * ways"), refine=_squares_sum, tags=MATH, rating=1000, output=ONE, meanings={"n": "the sum"}),
    value("ways_as_sum_of_two_squares", (Int("n", 1, 10**9),), ("In how many ways is {n} a sum of two squares x * x + y * y with integers 0 <= x <= y?", "Count the pairs of integers x, y, 0 allowed and x not larger than y, with x^2 + y^2 = {n}."), WAYS.replace("%s", "0") + "ways", WAYS_CPP.replace("%s", "0") + "ways", (WAYS.replace("%s", "1") + "ways", WAYS_CPP.replace("%s", "1") + "ways"), refine=_squares_sum, tags=MATH, rating=1000, output=ONE, meanings={"n": "the sum"}),
    value("count_divisible_by_own_digits", (Int("n", 1, 10**5),), ("How many numbers from 1 to {n} are divisible by each of their own digits? No number is divisible by 0.", "Count the integers x with 1 <= x <= {n} that have no digit 0 and are multiples of all their digits."), OWN + "sum(map(fits, range(1, n + 1)))", OWN_CPP + "long long count = 0;\nfor (long long x = 1; x <= n; x++) count += fits(x);\ncount", (OWN.replace("c != '0' and", "c == '0' or") + "sum(map(fits, range(1, n + 1)))", OWN_CPP.replace("c == '0' ||", "c != '0' &&") + "long long count = 0;\nfor (long long x = 1; x <= n; x++) count += fits(x);\ncount"), allows_cases=False, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 300)])}, tags=MATH, output=ONE, meanings={"n": "the largest number"}),
    bodies("listed_divisible_by_own_digits", RANGE, ("[List|Print] the numbers from {a} to {b} that have no digit 0 and are divisible by each of their digits, in ascending order on one line. If there are none, print $none.", "Which numbers x with {a} <= x <= {b} are multiples of all their digits (no digit is 0)? Print them from the smallest to the largest, or $none."), OWN + "found = [x for x in range(a, b + 1) if fits(x)]\nprint(*found or ['$none'])", OWN_CPP + 'vector<long long> found;\nfor (long long x = a; x <= b; x++) if (fits(x)) found.push_back(x);\nif (found.empty()) cout << "$none";\nfor (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\ncout << "\\n";', ("def fits(x):\n    return x % 10 != 0 and x % (x % 10) == 0\n\nfound = [x for x in range(a, b + 1) if fits(x)]\nprint(*found or ['$none'])", 'vector<long long> found;\nfor (long long x = a; x <= b; x++) if (x % 10 && x % (x % 10) == 0) found.push_back(x);\nif (found.empty()) cout << "$none";\nfor (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\ncout << "\\n";'), allows_cases=False, refine=_range, constants=said(none=NONE), tags=MATH, output=("Print the numbers, or $none.",), meanings=ENDS),
    bodies("colour_of_named_square", (Word("s", "abcdefgh12345678", min_size=2, max_size=2),), ("Of which colour is the square {s} of a chessboard, $w1 or $w2? The square a1 is $w1.", "[Print|Find] the colour of the field {s} of the chessboard: $w1, as a1 and h8 are, or $w2."), "print('$w1' if (ord(s[0]) - ord('a') + int(s[1])) % 2 == 1 else '$w2')", 'cout << ((s[0] - \'a\' + s[1] - \'0\') % 2 == 1 ? "$w1" : "$w2") << "\\n";', ("print('$w1' if int(s[1]) % 2 == 1 else '$w2')", 'cout << ((s[1] - \'0\') % 2 == 1 ? "$w1" : "$w2") << "\\n";'), refine=lambda rng, v: {"s": rng.choice("abcdefgh") + rng.choice("12345678")}, constants=COLOURS, tags=MATH, output=("Print $w1 or $w2.",), meanings={"s": "the square"}),
    value("grains_on_first_squares", (Int("n", 1, 62),), ("On the first square of a chessboard lies 1 grain, on each next one twice as many as on the one before. How many grains lie on the first {n} squares together?", "[Find|Print] 1 + 2 + 4 + 8 + ..., the sum of the first {n} powers of two."), ("2 ** n - 1"), ("(1LL << n) - 1"), ("2 ** (n - 1)", "1LL << (n - 1)"), ("2 ** n", "1LL << n"), tags=MATH, output=ONE, meanings={"n": "how many squares"}),
    value("snail_height_first", (Int("h", 1, 10**9), Int("a", 1, 10**6), Int("b", 0, 10**6)), ("A snail climbs a tree {h} m high: {a} m up by day, {b} m (less than {a}) down by night. On which day does it first reach the top? Days are counted from 1.", "A pole is {h} high. Each day a beetle goes up by {a}, each night it slips down by {b}, which is less. After how many days, the last one included, is it at the top for the first time?"), "1 if h <= a else (h - a + a - b - 1) // (a - b) + 1", "h <= a ? 1 : (h - a + a - b - 1) / (a - b) + 1", ("(h + a - b - 1) // (a - b)", "(h + a - b - 1) / (a - b)"), ("(h - a) // (a - b) + 1", "(h - a) / (a - b) + 1"), refine=_snail, tags=MATH, output=ONE, meanings={"h": "the height", "a": "how far up by day", "b": "how far down by night"}),
    _chickens("chickens_and_rabbits_heads_first", "nm"),
    _chickens("chickens_and_rabbits_legs_first", "mn"),
    bodies("place_among_fibonacci", (Int("a", 1, 10**18),), ("The Fibonacci sequence begins with 1, 1, and each next number is the sum of the two before. At which place is {a}? Places are counted from 1; for the number 1 print 1. If it does not occur, print $none.", "[Find|Print] the smallest k for which the k-th Fibonacci number (1, 1, 2, 3, 5, ...) is {a}, or $none."), "x, y, k = 1, 1, 1\nwhile x < a:\n    x, y = y, x + y\n    k += 1\nprint(k if x == a else '$none')", 'long long x = 1, y = 1, k = 1;\nwhile (x < a) {\n    long long z = x + y;\n    x = y;\n    y = z;\n    k++;\n}\nif (x == a) cout << k << "\\n";\nelse cout << "$none\\n";', ("x, y, k = 1, 2, 1\nwhile x < a:\n    x, y = y, x + y\n    k += 1\nprint(k if x == a else '$none')", 'long long x = 1, y = 2, k = 1;\nwhile (x < a) {\n    long long z = x + y;\n    x = y;\n    y = z;\n    k++;\n}\nif (x == a) cout << k << "\\n";\nelse cout << "$none\\n";'), refine=_fibonacci, constants=said(none=("-1", "-1", "0", "NO", "none")), tags=MATH, output=("Print the place or $none.",), meanings={"a": "the number"}),
    value("fibonacci_modulo_m", (Int("n", 1, 10**6), Int("m", 1, 10**9)), ("[Find|Print] the remainder of the {n}-th Fibonacci number divided by {m}. The first two are 1.", "The sequence 1, 1, 2, 3, 5, ... is continued by sums of the last two numbers. What remains if its {n}-th number is divided by {m}?"), "x, y = 0, 1\nfor _ in range(n):\n    x, y = y, (x + y) % m\nx % m", "long long x = 0, y = 1;\nfor (int i = 0; i < n; i++) {\n    long long z = (x + y) % m;\n    x = y;\n    y = z;\n}\nx % m", ("x, y = 0, 1\nfor _ in range(n + 1):\n    x, y = y, (x + y) % m\nx % m", "long long x = 0, y = 1;\nfor (int i = 0; i <= n; i++) {\n    long long z = (x + y) % m;\n    x = y;\n    y = z;\n}\nx % m"), allows_cases=False, refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 100)]), "m": rng.choice([v["m"], 10, rng.randint(2, 100)])}, tags=MATH, output=ONE, meanings={"n": "the number of the term", "m": "what it is divided by"}),
    value("digit_of_all_numbers_written", (Int("k", 1, 10**15),), ("The natural numbers are written one after another without gaps: 123456789101112... Which digit is at place {k}, places counted from 1?", "[Find|Print] the {k}-th digit of the endless string 1234567891011121314..."), "length, count, start = 1, 9, 1\nwhile k > length * count:\n    k -= length * count\n    length += 1\n    count *= 10\n    start *= 10\nstr(start + (k - 1) // length)[(k - 1) % length]", "long long length = 1, count = 9, start = 1;\nwhile (k > length * count) {\n    k -= length * count;\n    length++;\n    count *= 10;\n    start *= 10;\n}\nto_string(start + (k - 1) / length)[(k - 1) % length]", ("length, count, start = 1, 9, 1\nwhile k > length * count:\n    k -= length * count\n    length += 1\n    count *= 10\n    start *= 10\nstr(start + k // length)[k % length]", "long long length = 1, count = 9, start = 1;\nwhile (k > length * count) {\n    k -= length * count;\n    length++;\n    count *= 10;\n    start *= 10;\n}\nto_string(start + k / length)[k % length]"), refine=lambda rng, v: {"k": rng.choice([rng.randint(1, 300), rng.choice([9, 10, 189, 190, 2889]), v["k"], v["k"]])}, tags=MATH, rating=1100, output=("Print one digit.",), meanings={"k": "the place"}),
    value("zeros_of_product_of_range", (Int("a", 1, 10**9), Int("b", 1, 10**9)), ("With how many zeros does the product of all integers from {a} to {b} end?", "[Find|Print] the number of zeros at the end of {a} * ({a} + 1) * ... * {b}, written in base ten."), PRIME_TIMES + "min(times(b, 2) - times(a - 1, 2), times(b, 5) - times(a - 1, 5))", PRIME_TIMES_CPP + "min(times(b, 2) - times(a - 1, 2), times(b, 5) - times(a - 1, 5))", (PRIME_TIMES + "times(b, 5) - times(a, 5)", PRIME_TIMES_CPP + "times(b, 5) - times(a, 5)"), ("b // 5 - (a - 1) // 5", "b / 5 - (a - 1) / 5"), refine=_factors_range, tags=THEORY, rating=1000, output=ONE, meanings=ENDS),
)  # fmt: skip
