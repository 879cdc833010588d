"""Pairs put in order, places and neighbours in lists, long powers, strings counted."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, ONE, ROW, TWO, bodies, value
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values

SORTING = ("sortings",)
MATH = ("math",)
DP = ("dp", "combinatorics")
A = (Ints("a", -1000, 1000),)
NONE = ("NO", "-1", "none", "no", "0")
PAIR_LINES = (
    "Print {n} lines with two numbers each.",
    "Print the pairs in the new order, one per line.",
)
MOD = 10**9 + 7
Refine = Callable[[Random, Values], Values]


def _close(low: int, high: int) -> Refine:
    """Return a refine that makes many of the numbers in pairs equal."""

    def refine(rng: Random, values: Values) -> Values:
        top = rng.choice([low + 2, low + 6, high])
        p = [(rng.randint(low, top), rng.randint(low, top)) for _ in values["p"]]
        return {**values, "p": p}

    return refine


def _ids(rng: Random, values: Values) -> Values:
    """Give the pairs different first numbers and close second ones."""
    n = len(values["p"])
    first = rng.sample(range(1, rng.choice([n, 100, 1000]) + n + 1), n)
    top = rng.choice([2, 10, 300])
    return {**values, "p": [(x, rng.randint(0, top)) for x in first]}


def _turned(rng: Random, values: Values) -> Values:
    """Give points of the same distance from the origin to some of the places."""
    p = [(rng.randint(-9, 9), rng.randint(-9, 9)) for _ in values["p"]]
    for i in range(1, len(p)):
        if rng.random() < 0.4:
            x, y = p[i - 1]
            p[i] = rng.choice([(y, x), (-x, y), (-y, x), (x, -y)])
    return {**values, "p": p}


def _waves(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 5, 100])
    return {**values, "a": [rng.randint(-top, top) for _ in values["a"]]}


def _powers(rng: Random, values: Values) -> Values:
    a, b = rng.randint(1, 12), rng.randint(1, 12)
    c, d = rng.choice([(a * a, b), (a, b + 1), (b, a), (a + 1, b), (a, 2 * b)])
    if b % 2 == 0 and rng.random() < 0.5:
        c, d = a * a, b // 2
    if rng.random() < 0.3:
        a, b, c, d = (rng.randint(1, 1000) for _ in range(4))
    return {"a": a, "b": b, "c": c, "d": d}


def _armstrong(rng: Random, values: Values) -> Values:
    a = rng.choice([1, 5, 10, 100, 150, 371, 8000, rng.randint(1, 9000)])
    return {"a": a, "b": a + rng.choice([0, 20, 300, 1000])}


def _sorted(
    name: str,
    told: str,
    python: str,
    cpp: str,
    wrong: str,
    wrong_cpp: str,
    refine: Refine,
    low: int = 1,
    printed: str = "pairs",
) -> Task:
    """Return the task to sort pairs by a key and to print them, or their first numbers."""
    shows = {
        "pairs": (
            "\nfor x, y in p:\n    print(x, y)",
            '\nfor (auto [x, y] : p) cout << x << " " << y << "\\n";',
        ),
        "row": (
            "\nprint(*[x for x, y in p])",
            '\nfor (int i = 0; i < n; i++) cout << (i ? " " : "") << p[i].first;\ncout << "\\n";',
        ),
        "lines": (
            "\nfor x, y in p:\n    print(x)",
            '\nfor (auto [x, y] : p) cout << x << "\\n";',
        ),
    }
    show, show_cpp = shows[printed]

    def body(key: str) -> str:
        return f"p.sort(key=lambda t: {key}){show}"

    def body_cpp(key: str) -> str:
        left = key.replace("t.", "u.")
        right = key.replace("t.", "v.")
        return f"stable_sort(p.begin(), p.end(), [](const auto& u, const auto& v) {{ return make_tuple({left}) < make_tuple({right}); }});{show_cpp}"

    what = {
        "pairs": "Print each pair on its own line.",
        "row": "Print only the numbers {f1}_i, on one line.",
        "lines": "Print only the numbers {f1}_i, each on its own line.",
    }[printed]
    return bodies(
        name,
        (Pairs("p", ("x", "y"), low, 1000, max_size=40),),
        (
            f"Put the {{n}} pairs ({{f1}}_i, {{f2}}_i) in order {told}. {what}",
            f"[Sort|Order] {{n}} pairs of numbers {{f1}} and {{f2}} {told}. {what}",
        ),
        body(python),
        body_cpp(cpp),
        (body(wrong), body_cpp(wrong_cpp)),
        refine=refine,
        tags=SORTING,
        output={"pairs": PAIR_LINES, "row": ROW, "lines": LINES}[printed],
        is_themed=False,
    )


NEAR, IDS = _close(1, 1000), _ids
LOCAL = "%s(1 for i in range(1, n - 1) if a[i] < a[i - 1] and a[i] < a[i + 1])"
LOCAL_CPP = "long long count = 0;\nfor (int i = 1; i < n - 1; i++) count += a[i] < a[i - 1] && a[i] < a[i + 1];\ncount"
BIG_CPP = "vector<int> digits = {1};\nauto times = [&](long long x) {\n    long long carry = 0;\n    for (auto& each : digits) {\n        carry += each * x;\n        each = carry % 10;\n        carry /= 10;\n    }\n    for (; carry; carry /= 10) digits.push_back(carry % 10);\n};\n"
ARM = "found = [x for x in range(a, b + 1) if x == sum(int(c) ** len(str(x)) for c in str(x))]\n"
ARM_CPP = "vector<long long> found;\nfor (long long x = a; x <= b; x++) {\n    string s = to_string(x);\n    long long sum = 0;\n    for (char c : s) {\n        long long power = 1;\n        for (size_t i = 0; i < s.size(); i++) power *= c - '0';\n        sum += power;\n    }\n    if (sum == x) found.push_back(x);\n}\n"
CUBES = ARM.replace("len(str(x))", "3")
CUBES_CPP = ARM_CPP.replace("i < s.size()", "i < 3")
ENDS = {"a": "the first number", "b": "the last number"}
LISTED = 'if (found.empty()) cout << "$none";\nfor (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\ncout << "\\n";'
JUMPS = "ways = [0] * (n + 1)\nways[%s] = 1\nfor i in range(%s, n + 1):\n    ways[i] = sum(ways[max(%s, i - k):i])\nways[n]"
JUMPS_CPP = "vector<long long> ways(n + 1);\nways[%s] = 1;\nfor (int i = %s; i <= n; i++)\n    for (long long j = max(%sLL, i - k); j < i; j++) ways[i] += ways[j];\nways[n]"


def _filled(text: str, *parts: str) -> str:
    for part in parts:
        text = text.replace("%s", part, 1)
    return text


FROM1, FROM1_CPP = _filled(JUMPS, "1", "2", "1"), _filled(JUMPS_CPP, "1", "2", "1")
FROM0, FROM0_CPP = _filled(JUMPS, "0", "1", "0"), _filled(JUMPS_CPP, "0", "1", "0")
TWO_ONES = "x, y = 1, 2\nfor _ in range(n):\n    x, y = y, x + y\nx"
TWO_ONES_CPP = "long long x = 1, y = 2;\nfor (int i = 0; i < n; i++) {\n    long long z = x + y;\n    x = y;\n    y = z;\n}\nx"
SMALL_JUMPS = {"n": "the number of the last place", "k": "the longest jump"}

TASKS: tuple[Task, ...] = (
    _sorted("points_by_distance", "by their distance from (0, 0), the nearest first; of equally far ones the one with the smaller {f1}, then with the smaller {f2}", "(t[0] ** 2 + t[1] ** 2, t)", "t.first * t.first + t.second * t.second, t.first, t.second", "(abs(t[0]) + abs(t[1]), t)", "abs(t.first) + abs(t.second), t.first, t.second", _turned, low=-1000),
    _sorted("results_by_points_then_number", "by {f2} from the largest to the smallest; where these are equal, by {f1} from the smallest to the largest", "(-t[1], t[0])", "-t.second, t.first", "(-t[1], -t[0])", "-t.second, -t.first", IDS, low=0),
    _sorted("numbers_by_points_in_lines", "by {f2} from the largest to the smallest; where these are equal, by {f1} from the smallest to the largest", "(-t[1], t[0])", "-t.second, t.first", "(-t[1],)", "-t.second", IDS, low=0, printed="lines"),
    _sorted("numbers_by_points_in_a_row", "by {f2} from the largest to the smallest; where these are equal, by {f1} from the smallest to the largest", "(-t[1], t[0])", "-t.second, t.first", "(-t[1],)", "-t.second", IDS, low=0, printed="row"),
    _sorted("results_by_time_then_number", "by {f2} from the smallest to the largest; where these are equal, by {f1} from the smallest to the largest", "(t[1], t[0])", "t.second, t.first", "t", "t.first, t.second", NEAR),
    _sorted("numbers_by_time_in_a_row", "by {f2} from the smallest to the largest; where these are equal, by {f1} from the smallest to the largest", "(t[1], t[0])", "t.second, t.first", "t[1]", "t.second", IDS, low=0, printed="row"),
    _sorted("pairs_by_first_then_second", "by {f1}, the smallest first; where these are equal, by {f2}, the smallest first", "t", "t.first, t.second", "t[0]", "t.first", NEAR),
    _sorted("pairs_by_first_then_second_falling", "by {f1} from the smallest to the largest; where these are equal, by {f2} from the largest to the smallest", "(t[0], -t[1])", "t.first, -t.second", "t", "t.first, t.second", NEAR),
    _sorted("pairs_by_first_falling_then_second", "by {f1} from the largest to the smallest; where these are equal, by {f2} from the smallest to the largest", "(-t[0], t[1])", "-t.first, t.second", "(-t[0], -t[1])", "-t.first, -t.second", NEAR),
    _sorted("pairs_by_second_as_given", "by {f2}, the smallest first; pairs with equal {f2} stay in the order in which they were given", "t[1]", "t.second", "(t[1], t[0])", "t.second, t.first", NEAR),
    _sorted("pairs_by_second_falling_as_given", "by {f2}, the largest first; pairs with equal {f2} stay in the order in which they were given", "-t[1]", "-t.second", "(-t[1], t[0])", "-t.second, t.first", NEAR),
    _sorted("pairs_by_sum_then_first", "by the sum {f1} + {f2}, the smallest first; where the sums are equal, by {f1}, the smallest first", "(t[0] + t[1], t[0])", "t.first + t.second, t.first", "t[0] + t[1]", "t.first + t.second", NEAR),
    _sorted("pairs_by_product_then_first", "by the product {f1} * {f2}, the smallest first; where the products are equal, by {f1}, the smallest first", "(t[0] * t[1], t[0])", "t.first * t.second, t.first", "(t[0] + t[1], t[0])", "t.first + t.second, t.first", NEAR),
    value("count_smaller_than_both_neighbours", A, ("How many of the {items} have two neighbours and are smaller than both of them?", "Count the inner elements of the list that are less than the one before and less than the one after."), LOCAL % "sum", LOCAL_CPP, ((LOCAL % "sum").replace("<", "<="), LOCAL_CPP.replace("a[i] < ", "a[i] <= ")), ((LOCAL % "sum").replace("<", ">"), LOCAL_CPP.replace("a[i] < ", "a[i] > ")), refine=_waves, output=ONE),
    bodies("all_smaller_than_both_neighbours", A, ("[Print|List] in the given order those {items} that have two neighbours and are smaller than both, on one line. If there are none, print $none.", "Which elements of the list are less than the one before and less than the one after? The first and the last one do not count. Print them in order, or $none."), "found = [a[i] for i in range(1, n - 1) if a[i] < a[i - 1] and a[i] < a[i + 1]]\nprint(*found or ['$none'])", "vector<long long> found;\nfor (int i = 1; i < n - 1; i++) if (a[i] < a[i - 1] && a[i] < a[i + 1]) found.push_back(a[i]);\n" + LISTED, ("found = [a[i] for i in range(1, n - 1) if a[i] <= a[i - 1] and a[i] <= a[i + 1]]\nprint(*found or ['$none'])", "vector<long long> found;\nfor (int i = 1; i < n - 1; i++) if (a[i] <= a[i - 1] && a[i] <= a[i + 1]) found.push_back(a[i]);\n" + LISTED), refine=_waves, constants=said(none=("NO", "none", "no", "empty")), output=("Print the numbers on one line, or $none.",)),
    bodies("negatives_squared", A, ("Replace every negative one of the {items} by its square and print the list.", "[Print|Output] the list with all negative numbers squared; the others stay as they are."), "print(*[x * x if x < 0 else x for x in a])", 'for (int i = 0; i < n; i++) cout << (i ? " " : "") << (a[i] < 0 ? a[i] * a[i] : a[i]);\ncout << "\\n";', ("print(*[abs(x) for x in a])", 'for (int i = 0; i < n; i++) cout << (i ? " " : "") << abs(a[i]);\ncout << "\\n";'), ("print(*[x * x for x in a])", 'for (int i = 0; i < n; i++) cout << (i ? " " : "") << a[i] * a[i];\ncout << "\\n";'), output=ROW),
    bodies("places_of_first_maximum_and_minimum", A, ("[Find|Print] the place of the largest and the place of the smallest of the {items}, counted from 1; of equal ones take the first.", "At which places (from 1) stand the maximum and the minimum of the list? If one occurs several times, its first place counts. Print the place of the maximum first."), "print(a.index(max(a)) + 1, a.index(min(a)) + 1)", 'cout << max_element(a.begin(), a.end()) - a.begin() + 1 << " " << min_element(a.begin(), a.end()) - a.begin() + 1 << "\\n";', ("print(a.index(min(a)) + 1, a.index(max(a)) + 1)", 'cout << min_element(a.begin(), a.end()) - a.begin() + 1 << " " << max_element(a.begin(), a.end()) - a.begin() + 1 << "\\n";'), ("print(a.index(max(a)), a.index(min(a)))", 'cout << max_element(a.begin(), a.end()) - a.begin() << " " << min_element(a.begin(), a.end()) - a.begin() << "\\n";'), refine=_waves, output=TWO),
    bodies("places_of_first_minimum_and_maximum", A, ("[Find|Print] the place of the smallest and the place of the largest of the {items}, counted from 1; of equal ones take the first.", "At which places (from 1) stand the minimum and the maximum of the list? If one occurs several times, its first place counts. Print the place of the minimum first."), "print(a.index(min(a)) + 1, a.index(max(a)) + 1)", 'cout << min_element(a.begin(), a.end()) - a.begin() + 1 << " " << max_element(a.begin(), a.end()) - a.begin() + 1 << "\\n";', ("print(a.index(max(a)) + 1, a.index(min(a)) + 1)", 'cout << max_element(a.begin(), a.end()) - a.begin() + 1 << " " << min_element(a.begin(), a.end()) - a.begin() + 1 << "\\n";'), refine=_waves, output=TWO),
    bodies("places_of_neighbours_with_least_sum", (Ints("a", -1000, 1000, min_size=2),), ("Which two {items} standing side by side have the smallest sum? Print their two places, counted from 1, the first such pair if there are several.", "[Find|Print] the numbers i and i + 1 (places from 1) of the neighbours with the least sum; of equal sums the leftmost."), "i = min(range(n - 1), key=lambda i: a[i] + a[i + 1])\nprint(i + 1, i + 2)", 'int best = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] + a[i + 1] < a[best] + a[best + 1]) best = i;\ncout << best + 1 << " " << best + 2 << "\\n";', ("i = max(range(n - 1), key=lambda i: a[i] + a[i + 1])\nprint(i + 1, i + 2)", 'int best = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] + a[i + 1] > a[best] + a[best + 1]) best = i;\ncout << best + 1 << " " << best + 2 << "\\n";'), ("i = min(range(n - 1), key=lambda i: (a[i] + a[i + 1], -i))\nprint(i + 1, i + 2)", 'int best = 0;\nfor (int i = 0; i + 1 < n; i++) if (a[i] + a[i + 1] <= a[best] + a[best + 1]) best = i;\ncout << best + 1 << " " << best + 2 << "\\n";'), refine=_waves, output=TWO),
    value("nth_term_from_first_two", (Int("a", -1000, 1000), Int("b", -1000, 1000), Int("n", 1, 10**6)), ("An arithmetic progression begins with {a}, {b}. [Find|Print] its term number {n}.", "In a sequence the difference of neighbours is always the same. Its first number is {a}, its second {b}. What is number {n}?"), "a + (b - a) * (n - 1)", "a + (b - a) * (n - 1)", ("a + (b - a) * n", "a + (b - a) * n"), ("a + b * (n - 1)", "a + b * (n - 1)"), tags=MATH, output=ONE, meanings={"a": "the first term", "b": "the second term", "n": "the number of the term"}),
    value("digit_sum_of_power", (Int("a", 1, 100), Int("n", 0, 300)), ("[Find|Print] the sum of the digits of {a} to the power of {n}.", "How much do the digits of {a}^{n} make together?"), "sum(map(int, str(a ** n)))", BIG_CPP + "for (int i = 0; i < n; i++) times(a);\naccumulate(digits.begin(), digits.end(), 0)", ("sum(map(int, str(a))) ** min(n, 9)", "int sum = 0;\nfor (char c : to_string(a)) sum += c - '0';\nlong long power = 1;\nfor (int i = 0; i < min(n, 9LL); i++) power *= sum;\npower"), ("sum(map(int, str(a * n)))", "int sum = 0;\nfor (char c : to_string(a * n)) sum += c - '0';\nsum"), refine=lambda rng, v: {"a": rng.choice([2, 2, 3, v["a"]]), "n": rng.choice([v["n"], rng.randint(0, 12)])}, tags=("implementation", "math"), output=ONE, meanings={"a": "the base", "n": "the exponent"}),
    value("digit_sum_of_factorial", (Int("n", 0, 300),), ("[Find|Print] the sum of the digits of {n}!, the product of all numbers from 1 to {n} (1 for 0).", "How much do the digits of {n} factorial make together? 0! is 1."), "import math\nsum(map(int, str(math.factorial(n))))", BIG_CPP + "for (int i = 2; i <= n; i++) times(i);\naccumulate(digits.begin(), digits.end(), 0)", ("sum(map(int, str(n * (n + 1) // 2)))", "int sum = 0;\nfor (char c : to_string(n * (n + 1) / 2)) sum += c - '0';\nsum"), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 15)])}, tags=("implementation", "math"), output=ONE, meanings={"n": "n"}),
    value("digit_count_of_factorial", (Int("n", 0, 300),), ("How many digits has {n}!, the product of all numbers from 1 to {n} (1 for 0)?", "[Find|Print] the length of {n} factorial, written in base ten. 0! is 1."), "import math\nlen(str(math.factorial(n)))", BIG_CPP + "for (int i = 2; i <= n; i++) times(i);\ndigits.size()", ("n", "n"), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 15)])}, tags=("implementation", "math"), output=ONE, meanings={"n": "n"}),
    value("digit_count_of_power", (Int("n", 1, 1000), Int("m", 0, 300)), ("How many digits has {n} to the power of {m}?", "[Find|Print] the length of the number {n}^{m} in base ten."), "len(str(n ** m))", BIG_CPP + "for (int i = 0; i < m; i++) times(n);\ndigits.size()", ("len(str(n)) * m", "(long long)to_string(n).size() * m"), refine=lambda rng, v: {"n": rng.choice([2, 7, 9, 10, 99, 100, v["n"]]), "m": rng.choice([v["m"], rng.randint(0, 15)])}, tags=("implementation", "math"), output=ONE, meanings={"n": "the base", "m": "the exponent"}),
    bodies("powers_compared_sign", tuple(Int(x, 1, 1000) for x in "abcd"), ("Compare {a}^{b} and {c}^{d} (powers). Print <, > or =.", "Which sign belongs between {a} to the power of {b} and {c} to the power of {d}: <, = or >?"), "x, y = a ** b, c ** d\nprint('<' if x < y else '>' if x > y else '=')", 'vector<int> digits;\nauto power = [&](long long x, long long e) {\n    digits = {1};\n    for (int i = 0; i < e; i++) {\n        long long carry = 0;\n        for (auto& each : digits) {\n            carry += each * x;\n            each = carry % 10;\n            carry /= 10;\n        }\n        for (; carry; carry /= 10) digits.push_back(carry % 10);\n    }\n    vector<int> result(digits.rbegin(), digits.rend());\n    return make_pair(result.size(), result);\n};\nauto x = power(a, b), y = power(c, d);\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";', ("x, y = a * b, c * d\nprint('<' if x < y else '>' if x > y else '=')", 'long long x = a * b, y = c * d;\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";'), ("x, y = (b, a), (d, c)\nprint('<' if x < y else '>' if x > y else '=')", 'auto x = make_pair(b, a), y = make_pair(d, c);\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";'), refine=_powers, allows_cases=False, tags=MATH, rating=1000, output=("Print <, = or >.",)),
    value("jumps_from_first_place", (Int("n", 1, 30), Int("k", 1, 30)), ("A grasshopper stands on place 1 of a row of {n} places. It jumps forward by 1, 2, ..., or {k} places. In how many ways can it come to place {n}? (If it is there already, 1.)", "Count the ways from place 1 to place {n} with jumps of 1 to {k} places ahead. The order of the jumps matters; staying at the start is one way."), FROM1, FROM1_CPP, (FROM0, FROM0_CPP), refine=lambda rng, v: {"n": v["n"], "k": rng.choice([1, 2, 2, 3, 4, v["k"]])}, tags=DP, rating=1000, output=ONE, meanings=SMALL_JUMPS),
    value("jumps_from_the_ground", (Int("n", 0, 30), Int("k", 1, 30)), ("A grasshopper sits at 0 and wants to get to {n}. It jumps forward by 1, 2, ..., or {k}. How many ways has it? (For 0 there is one.)", "In how many orders can {n} be made of summands from 1 to {k}? The empty sum makes 0."), FROM0, FROM0_CPP, ("ways = [1] + [0] * n\nfor s in range(1, k + 1):\n    for i in range(s, n + 1):\n        ways[i] += ways[i - s]\nways[n]", "vector<long long> ways(n + 1);\nways[0] = 1;\nfor (int s = 1; s <= k; s++)\n    for (int i = s; i <= n; i++) ways[i] += ways[i - s];\nways[n]"), refine=lambda rng, v: {"n": v["n"], "k": rng.choice([1, 2, 2, 3, 4, v["k"]])}, tags=DP, rating=1000, output=ONE, meanings=SMALL_JUMPS),
    value("binary_words_without_two_ones", (Int("n", 1, 80),), ("How many words of length {n} made of the symbols 0 and 1 have no two 1s side by side?", "Count the sequences of {n} zeros and ones in which two ones never follow each other."), TWO_ONES, TWO_ONES_CPP, (TWO_ONES.replace("1, 2", "1, 1"), TWO_ONES_CPP.replace("y = 2", "y = 1")), ("2 ** (n - 1)", "(n > 60 ? 0 : 1LL << (n - 1))"), tags=DP, output=ONE, meanings={"n": "the length"}),
    value("binary_words_without_three_ones", (Int("n", 1, 60),), ("How many words of length {n} made of the symbols 0 and 1 have no three 1s in a row?", "Count the sequences of {n} zeros and ones in which three ones never follow each other."), "x, y, z = 1, 2, 4\nfor _ in range(n):\n    x, y, z = y, z, x + y + z\nx", "long long x = 1, y = 2, z = 4;\nfor (int i = 0; i < n; i++) {\n    long long next = x + y + z;\n    x = y;\n    y = z;\n    z = next;\n}\nx", (TWO_ONES, TWO_ONES_CPP), tags=DP, output=ONE, meanings={"n": "the length"}),
    value("binary_words_without_two_ones_mod", (Int("n", 1, 10**5),), (f"How many words of length {{n}} made of the symbols 0 and 1 have no two 1s side by side? Print the number modulo {MOD}.", f"Count the sequences of {{n}} zeros and ones in which two ones never follow each other, and print the remainder of the count divided by {MOD}."), f"x, y = 1, 2\nfor _ in range(n):\n    x, y = y, (x + y) % {MOD}\nx", f"long long x = 1, y = 2;\nfor (int i = 0; i < n; i++) {{\n    long long z = (x + y) % {MOD};\n    x = y;\n    y = z;\n}}\nx", (f"x, y = 1, 1\nfor _ in range(n):\n    x, y = y, (x + y) % {MOD}\nx", f"long long x = 1, y = 1;\nfor (int i = 0; i < n; i++) {{\n    long long z = (x + y) % {MOD};\n    x = y;\n    y = z;\n}}\nx"), allows_cases=False, tags=DP, output=ONE, meanings={"n": "the length"}),
    value("words_of_letters_without_equal_neighbours", (Int("n", 1, 30), Int("k", 1, 10)), ("How many words of length {n} can be made of {k} different letters if no two neighbouring letters are equal?", "A row of {n} beads gets {k} colours to choose from; side by side no two beads have one colour. Count the ways."), "k * (k - 1) ** (n - 1)", "for (int i = 1, c = k - 1; i < n; i++) k *= c;\nk", ("k ** n", "for (int i = 1, c = k; i < n; i++) k *= c;\nk"), refine=lambda rng, v: {"n": rng.choice([1, 2, rng.randint(1, 15)]), "k": v["k"]}, tags=("combinatorics", "math"), output=ONE, meanings={"n": "the length", "k": "how many letters there are"}),
    value("number_in_growing_blocks", (Int("k", 1, 10**12),), ("In the sequence 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, ... each number x stands x times. [Find|Print] the number at place {k} (from 1).", "Write 1 once, 2 twice, 3 three times and so on. Which number comes {k}-th?"), "from math import isqrt\nx = (isqrt(8 * k) - 1) // 2\nwhile x * (x + 1) // 2 < k:\n    x += 1\nx", "long long x = (long long)((sqrt(8.0 * k) - 1) / 2) - 2;\nif (x < 0) x = 0;\nwhile (x * (x + 1) / 2 < k) x++;\nx", ("from math import isqrt\nx = (isqrt(8 * k) - 1) // 2\nwhile x * (x + 1) // 2 <= k:\n    x += 1\nx", "long long x = (long long)((sqrt(8.0 * k) - 1) / 2) - 2;\nif (x < 0) x = 0;\nwhile (x * (x + 1) / 2 <= k) x++;\nx"), refine=lambda rng, v: {"k": rng.choice([v["k"], rng.randint(1, 60), (lambda x: x * (x + 1) // 2 + rng.choice([0, 1]))(rng.randint(1, 10**5))])}, tags=MATH, output=ONE, meanings={"k": "the place"}),
    value("products_of_two_different_factors", (Int("n", 1, 10**9),), ("In how many ways is {n} a product of two different positive integers, regardless of their order?", "Count the pairs a < b of positive integers with a * b = {n}."), "count = 0\nx = 1\nwhile x * x < n:\n    if n % x == 0:\n        count += 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 1; x * x < n; x++) count += n % x == 0;\ncount", ("count = 0\nx = 1\nwhile x * x <= n:\n    if n % x == 0:\n        count += 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 1; x * x <= n; x++) count += n % x == 0;\ncount"), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 100) ** 2, rng.randint(1, 500) * 12])}, tags=("math", "number theory"), output=ONE, meanings={"n": "the product"}),
)  # fmt: skip
