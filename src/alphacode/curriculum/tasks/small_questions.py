"""Small questions about digits, divisibility, powers and signs, boxes through holes."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable, Mapping
from random import Random

from alphacode.curriculum.short import ONE, bodies, decide, value
from alphacode.curriculum.task import Int, Ints, Task, Values

MATH = ("math",)
THEORY = ("math", "number theory")
N = (Int("n", 1, 10**9),)
RANGE = (Int("a", 1, 10**9), Int("b", 1, 10**9))
A = (Ints("a", -1000, 1000),)
NUMBER = {"n": "the number"}


def _number(rng: Random, values: Values) -> Values:
    few = int("".join(rng.choice("1223") for _ in range(rng.randint(1, 8))))
    return {"n": rng.choice([values["n"], few, rng.randint(1, 9999)])}


def _long(rng: Random, values: Values) -> Values:
    few = int("".join(rng.choice("1239") for _ in range(rng.randint(2, 9))))
    return {"n": rng.choice([max(10, values["n"]), few, few, rng.randint(10, 9999)])}


def _up_to(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([values["n"], rng.randint(1, 40), rng.randint(1, 1000)])}


def _range(rng: Random, values: Values) -> Values:
    low = rng.choice([values["a"], rng.randint(1, 50)])
    return {"a": low, "b": min(10**9, low + rng.choice([0, rng.randint(1, 90), 10**6]))}


def _near_power(rng: Random, values: Values) -> Values:
    b = int(values["b"])
    x = b ** rng.randint(0, 18)
    return {**values, "n": max(1, min(10**18, x + rng.choice([-1, 0, 0, 1, x // 2])))}


def _mixed(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 2, 5, 1000])
    return {**values, "a": [rng.randint(-top, top) for _ in values["a"]]}


def _friends(rng: Random, values: Values) -> Values:
    top = rng.choice([6, 12, 60, 10**6])
    return {**values, "a": [rng.randint(1, top) for _ in values["a"]]}


def _hole(rng: Random, values: Values) -> Values:
    box = [rng.randint(1, 12) for _ in range(3)]
    small = sorted(box)
    x, y = (z + rng.choice([-1, 0, 0, 1]) for z in small[:2])
    hole = rng.sample([max(1, x), max(1, y)], 2)
    return dict(zip("abcxy", [*box, *hole], strict=True))


def _two_boxes(rng: Random, values: Values) -> Values:
    one = [rng.randint(1, 12) for _ in range(3)]
    two = [max(1, z + rng.choice([0, 0, 1, 2, -1])) for z in one]
    rng.shuffle(two)
    return dict(zip("abcdef", rng.choice([one + two, two + one]), strict=True))


def _triple(rng: Random) -> dict[str, object]:
    p, q, r = rng.choice([(2, 3, 5), (2, 3, 5), (3, 5, 7), (2, 5, 7), (3, 4, 10)])
    return {"p": p, "q": q, "r": r}


def _double(rng: Random) -> dict[str, object]:
    p, q = rng.choice([(2, 3), (3, 5), (2, 5), (3, 7), (5, 7), (4, 6)])
    return {"p": p, "q": q}


def _base(rng: Random) -> dict[str, object]:
    return {"b": rng.choice([2, 2, 2, 3, 5, 10])}


def _by(
    condition: str,
    name: str,
    told: str,
    asked: str,
    drawn: Callable[[Random], Mapping[str, object]],
) -> tuple[Task, Task]:
    """Return how many numbers to n, and from a to b, are counted by remainders."""
    lcm = "from math import gcd\nm = $p * $q // gcd($p, $q)\n"
    lcm_cpp = "long long m = $p * $q / __gcd($p, $q);\n"
    if "$r" in condition:
        lcm += "m = m * $r // gcd(m, $r)\n"
        lcm_cpp += "m = m * $r / __gcd(m, (long long)$r);\n"
    to = "\ndef up_to(n):\n    full = sum(1 for x in range(1, m + 1) if CONDITION)\n    rest = sum(1 for x in range(1, n % m + 1) if CONDITION)\n    return n // m * full + rest\n\n".replace(
        "CONDITION", condition
    )
    plain = condition.replace(" and ", " && ").replace(" or ", " || ")
    to_cpp = "auto up_to = [&](long long n) {\n    long long full = 0, rest = 0;\n    for (long long x = 1; x <= m; x++) {\n        if (CONDITION) {\n            full++;\n            if (x <= n % m) rest++;\n        }\n    }\n    return n / m * full + rest;\n};\n".replace(
        "CONDITION", plain
    )
    head, head_cpp = lcm + to, lcm_cpp + to_cpp
    bad = ("n // $p + n // $q", "n / $p + n / $q")
    first = value(f"{name}_to_n", N, (f"How many of the integers from 1 to {{n}} are {told}?", f"[Count|Find the number of] positive integers not larger than {{n}} that are {asked}."), head + "up_to(n)", head_cpp + "up_to(n)", bad, (head + "n - up_to(n)", head_cpp + "n - up_to(n)"), constants=drawn, refine=_up_to, tags=MATH, output=ONE, meanings={"n": "the largest integer"})  # fmt: skip
    second = value(f"{name}_in_range", RANGE, (f"How many of the integers from {{a}} to {{b}}, both included, are {told}?", f"[Count|Find the number of] integers of the range {{a}}, ..., {{b}} that are {asked}."), head + "up_to(b) - up_to(a - 1)", head_cpp + "up_to(b) - up_to(a - 1)", (head + "up_to(b) - up_to(a)", head_cpp + "up_to(b) - up_to(a)"), constants=drawn, refine=_range, tags=MATH, output=ONE, meanings={"a": "the first integer", "b": "the last integer"})  # fmt: skip
    return first, second


def _signs(name: str, order: tuple[str, str, str]) -> Task:
    code = {"positive": "> 0", "negative": "< 0", "zero": "== 0"}
    said = {"positive": "positive", "negative": "negative", "zero": "equal to 0"}
    line = [f"sum(1 for x in a if x {code[each]})" for each in order]
    line_cpp = ' << " " << '.join(
        f"count_if(a.begin(), a.end(), [](long long x) {{ return x {code[each]}; }})"
        for each in order
    )
    turned = [line[1], line[0], line[2]]
    parts = line_cpp.split(' << " " << ')
    turned_cpp = ' << " " << '.join([parts[1], parts[0], parts[2]])
    told = [said[each] for each in order]
    return bodies(name, A, (f"[Find|Print] how many of the {{items}} are {told[0]}, how many are {told[1]} and how many are {told[2]}, in this order.", f"Print three counts: of the elements that are {told[0]}, of those that are {told[1]} and of those that are {told[2]}."), f"print({', '.join(line)})", f'cout << {line_cpp} << "\\n";', (f"print({', '.join(turned)})", f'cout << {turned_cpp} << "\\n";'), refine=_mixed, output=("Print three integers.",))  # fmt: skip


REMOVED = "s = str(n)\n%s(int(s[:i] + s[i + 1:]) for i in range(len(s)))"
REMOVED_CPP = "string s = to_string(n);\nlong long best = stoll(s.substr(1));\nfor (size_t i = 1; i < s.size(); i++) best = %s(best, stoll(s.substr(0, i) + s.substr(i + 1)));\nbest"
PLACES = "s = list(map(int, str(n)))\n"
PLACES_CPP = "string s = to_string(n);\nint odd = 0, even = 0;\nfor (size_t i = 0; i < s.size(); i++) (i % 2 == 0 ? odd : even) += s[i] - '0';\n"
POWER = "k, x = 0, 1\nwhile %s:\n    x *= $b\n    k += 1\n"
POWER_CPP = (
    "long long k = 0;\n__int128 x = 1;\nwhile (%s) {\n    x *= $b;\n    k++;\n}\n"
)
UP, UP_CPP = POWER % "x < n", POWER_CPP % "x < n"
DOWN, DOWN_CPP = POWER % "x * $b <= n", POWER_CPP % "x * $b <= n"
FAR = (Int("n", 1, 10**18),)
BOXES = {
    "a": "the first edge of the first box",
    "b": "its second edge",
    "c": "its third edge",
    "d": "the first edge of the second box",
    "e": "its second edge",
    "f": "its third edge",
}
SORTED = "u, v = sorted([a, b, c]), sorted([d, e, f])\n"
SORTED_CPP = "vector<long long> u = {a, b, c}, v = {d, e, f};\nsort(u.begin(), u.end());\nsort(v.begin(), v.end());\n"
FITS, FITS_CPP = (
    "all(x <= y for x, y in zip(u, v))",
    "u[0] <= v[0] && u[1] <= v[1] && u[2] <= v[2]",
)
BACK, BACK_CPP = (
    "all(x >= y for x, y in zip(u, v))",
    "u[0] >= v[0] && u[1] >= v[1] && u[2] >= v[2]",
)

TURNED = "s = bin(n)[2:]\n"
TURNED_CPP = "int k = 0;\nwhile ((n >> k) > 0) k++;\nlong long best = n, x = n;\nfor (int i = 1; i < k; i++) {\n    x = ((x << 1) & ((1LL << k) - 1)) | (x >> (k - 1));\n    best = %s(best, x);\n}\nbest"

TASKS: tuple[Task, ...] = (
    value("coprime_pairs_in_list", (Ints("a", 1, 10**6, max_size=60),), ("How many pairs of the {n} numbers (at different places, the order does not matter) are coprime, that is, have no common divisor above 1?", "[Count|Find the number of] pairs i < j for which the greatest common divisor of a_i and a_j is 1."), "from math import gcd\nsum(1 for i in range(n) for j in range(i) if gcd(a[i], a[j]) == 1)", "long long count = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < i; j++) count += __gcd(a[i], a[j]) == 1;\ncount", ("from math import gcd\nsum(1 for i in range(n) for j in range(n) if gcd(a[i], a[j]) == 1)", "long long count = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < n; j++) count += __gcd(a[i], a[j]) == 1;\ncount"), refine=_friends, tags=THEORY, output=ONE, is_themed=False),
    value("times_of_largest_digit", N, ("How often does the largest digit of {n} occur in {n}?", "[Find|Print] how many digits of the number {n} are equal to its largest one."), "s = str(n)\ns.count(max(s))", "string s = to_string(n);\ncount(s.begin(), s.end(), *max_element(s.begin(), s.end()))", ("s = str(n)\ns.count(min(s))", "string s = to_string(n);\ncount(s.begin(), s.end(), *min_element(s.begin(), s.end()))"), ("s = str(n)\ns.count('9')", "string s = to_string(n);\ncount(s.begin(), s.end(), '9')"), refine=_number, tags=MATH, output=ONE, meanings=NUMBER),
    value("times_of_smallest_digit", N, ("How often does the smallest digit of {n} occur in {n}?", "[Find|Print] how many digits of the number {n} are equal to its smallest one."), "s = str(n)\ns.count(min(s))", "string s = to_string(n);\ncount(s.begin(), s.end(), *min_element(s.begin(), s.end()))", ("s = str(n)\ns.count(max(s))", "string s = to_string(n);\ncount(s.begin(), s.end(), *max_element(s.begin(), s.end()))"), refine=_number, tags=MATH, output=ONE, meanings=NUMBER),
    value("largest_without_one_digit", (Int("n", 10, 10**9),), ("One digit of {n} is struck out. [Find|Print] the largest number that can remain.", "Remove exactly one digit from {n} so that the remaining number is as large as possible; print it without leading zeros."), REMOVED % "max", REMOVED_CPP % "max", ("s = str(n)\ni = s.index(min(s))\nint(s[:i] + s[i + 1:])", "string s = to_string(n);\nsize_t i = min_element(s.begin(), s.end()) - s.begin();\nstoll(s.substr(0, i) + s.substr(i + 1))"), ("n // 10", "n / 10"), refine=_long, tags=("greedy", "math"), output=ONE, meanings=NUMBER),
    value("smallest_without_one_digit", (Int("n", 10, 10**9),), ("One digit of {n} is struck out. [Find|Print] the smallest number that can remain (leading zeros are dropped).", "Remove exactly one digit from {n} so that the value of the remaining number is as small as possible; print it without leading zeros."), REMOVED % "min", REMOVED_CPP % "min", ("s = str(n)\ni = s.index(max(s))\nint(s[:i] + s[i + 1:])", "string s = to_string(n);\nsize_t i = max_element(s.begin(), s.end()) - s.begin();\nstoll(s.substr(0, i) + s.substr(i + 1))"), ("n // 10", "n / 10"), refine=_long, tags=("greedy", "math"), output=ONE, meanings=NUMBER),
    value("even_less_odd_digit_places", N, ("Number the digits of {n} from the left, beginning with 1. [Find|Print] the sum of those at even places minus the sum of those at odd places.", "How much larger (negative: smaller) is the sum of the 2nd, 4th, ... digit of {n} than that of the 1st, 3rd, ... digit, read from the left?"), PLACES + "sum(s[1::2]) - sum(s[::2])", PLACES_CPP + "even - odd", (PLACES + "sum(s[::2]) - sum(s[1::2])", PLACES_CPP + "odd - even"), refine=_number, tags=MATH, output=ONE, meanings=NUMBER),
    value("odd_less_even_digit_places", N, ("Number the digits of {n} from the left, beginning with 1. [Find|Print] the sum of those at odd places minus the sum of those at even places.", "Put + and - by turns before the digits of {n}, from the left and beginning with +. What is the result?"), PLACES + "sum(s[::2]) - sum(s[1::2])", PLACES_CPP + "odd - even", (PLACES + "sum(s[1::2]) - sum(s[::2])", PLACES_CPP + "even - odd"), refine=_number, tags=MATH, output=ONE, meanings=NUMBER),
    *_by("x % $p != 0 and x % $q != 0 and x % $r != 0", "count_by_none_of_three", "divisible by none of $p, $q and $r", "not multiples of $p, of $q or of $r", _triple),
    *_by("x % $p == 0 or x % $q == 0 or x % $r == 0", "count_by_any_of_three", "divisible by at least one of $p, $q and $r", "multiples of $p, of $q or of $r (or of several of them)", _triple),
    *_by("x % $p != 0 and x % $q != 0", "count_by_neither_of_two", "divisible neither by $p nor by $q", "multiples of neither $p nor $q", _double),
    *_by("(x % $p == 0) != (x % $q == 0)", "count_by_exactly_one_of_two", "divisible by exactly one of $p and $q", "multiples of $p or of $q, but not of both", _double),
    value("least_exponent_not_below", FAR, ("[Find|Print] the smallest integer k >= 0 such that $b to the power of k is at least {n}.", "How often must 1 be multiplied by $b, at least, so that {n} is reached or exceeded?"), UP + "k", UP_CPP + "k", (DOWN + "k", DOWN_CPP + "k"), (UP + "k + 1", UP_CPP + "k + 1"), constants=_base, refine=_near_power, tags=MATH, output=ONE, meanings=NUMBER),
    value("largest_exponent_not_above", FAR, ("[Find|Print] the largest integer k such that $b to the power of k is not larger than {n}.", "How often can 1 be multiplied by $b without exceeding {n}?"), DOWN + "k", DOWN_CPP + "k", (UP + "k", UP_CPP + "k"), (DOWN + "k + 1", DOWN_CPP + "k + 1"), constants=_base, refine=_near_power, tags=MATH, output=ONE, meanings=NUMBER),
    value("least_power_not_below", FAR, ("[Find|Print] the smallest power of $b (1, $b, $b^2, ...) that is at least {n}.", "1 is multiplied by $b again and again, as long as it is less than {n}. What does it become?"), UP + "x", UP_CPP + "(long long)x", (DOWN + "x", DOWN_CPP + "(long long)x"), constants=_base, refine=_near_power, tags=MATH, output=ONE, meanings=NUMBER),
    value("largest_power_not_above", FAR, ("[Find|Print] the largest power of $b (1, $b, $b^2, ...) that is not larger than {n}.", "1 is multiplied by $b as often as possible without exceeding {n}. What does it become?"), DOWN + "x", DOWN_CPP + "(long long)x", (UP + "x", UP_CPP + "(long long)x"), constants=_base, refine=_near_power, tags=MATH, output=ONE, meanings=NUMBER),
    _signs("count_positive_negative_zero", ("positive", "negative", "zero")),
    _signs("count_zero_positive_negative", ("zero", "positive", "negative")),
    _signs("count_negative_zero_positive", ("negative", "zero", "positive")),
    _signs("count_positive_zero_negative", ("positive", "zero", "negative")),
    _signs("count_negative_positive_zero", ("negative", "positive", "zero")),
    decide("brick_through_hole", (*(Int(z, 1, 1000) for z in "abc"), Int("x", 1, 1000), Int("y", 1, 1000)), ("Does a brick with the edges {a}, {b} and {c} fit through a rectangular hole of {x} by {y}? Its edges are held parallel to those of the hole; it may touch them.", "[Find out|Determine] whether a box {a} x {b} x {c} can be pushed through an opening {x} x {y}, one of its faces parallel to the opening and its edges parallel to those of the opening (equal sizes fit)."), "it fits", "u, v = sorted([a, b, c]), sorted([x, y])\nu[0] <= v[0] and u[1] <= v[1]", "vector<long long> u = {a, b, c}, v = {x, y};\nsort(u.begin(), u.end());\nsort(v.begin(), v.end());\nu[0] <= v[0] && u[1] <= v[1]", ("a <= x and b <= y", "a <= x && b <= y"), ("a * b <= x * y or a * c <= x * y or b * c <= x * y", "a * b <= x * y || a * c <= x * y || b * c <= x * y"), refine=_hole, tags=MATH, meanings={"a": "the first edge", "b": "the second edge", "c": "the third edge", "x": "the width of the hole", "y": "the height of the hole"}),
    decide("first_box_fits_into_second", tuple(Int(z, 1, 1000) for z in "abcdef"), ("Does a box with the edges {a}, {b}, {c} fit into a box with the edges {d}, {e}, {f}, if it may be turned so that edges stay parallel to edges? Equal sizes fit.", "[Find out|Determine] whether the box {a} x {b} x {c} can be put into the box {d} x {e} x {f}, turned by right angles as one likes (sides may be equal)."), "it fits", SORTED + FITS, SORTED_CPP + FITS_CPP, ("a <= d and b <= e and c <= f", "a <= d && b <= e && c <= f"), ("a * b * c <= d * e * f", "a * b * c <= d * e * f"), refine=_two_boxes, tags=MATH, meanings=BOXES),
    decide("one_box_fits_into_other", tuple(Int(z, 1, 1000) for z in "abcdef"), ("Two boxes have the edges {a}, {b}, {c} and {d}, {e}, {f}. Does one of them, whichever it is, fit into the other, if it may be turned by right angles? Equal sizes fit.", "[Find out|Determine] whether of the boxes {a} x {b} x {c} and {d} x {e} x {f} one can be put into the other, edges parallel to edges (sides may be equal)."), "one fits into the other", SORTED + FITS + " or " + BACK, SORTED_CPP + f"({FITS_CPP}) || ({BACK_CPP})", (SORTED + FITS, SORTED_CPP + FITS_CPP), refine=_two_boxes, tags=MATH, meanings=BOXES),
    value("count_of_k_digit_numbers", (Int("k", 1, 18),), ("How many positive integers have exactly {k} digits?", "[Find|Print] the number of integers, without leading zeros and larger than 0, that are written with {k} digits."), "9 * 10 ** (k - 1)", "long long r = 9;\nfor (int i = 1; i < k; i++) r *= 10;\nr", ("10 ** k", "long long r = 1;\nfor (int i = 0; i < k; i++) r *= 10;\nr"), ("10 ** (k - 1)", "long long r = 1;\nfor (int i = 1; i < k; i++) r *= 10;\nr"), tags=("combinatorics", "math"), output=ONE, meanings={"k": "the number of digits"}),
    value("sum_between_in_any_order", (Int("a", -(10**6), 10**6), Int("b", -(10**6), 10**6)), ("[Find|Print] the sum of all integers between {a} and {b}, both included. The first number may be larger than the second.", "Add up the integers from the smaller to the larger of {a} and {b}, both of them too."), "(a + b) * (abs(a - b) + 1) // 2", "(a + b) * (abs(a - b) + 1) / 2", ("(a + b) * (b - a + 1) // 2", "(a + b) * (b - a + 1) / 2"), tags=MATH, output=ONE),
    value("largest_binary_rotation", N, ("The binary notation of {n} (without leading zeros) is turned: its first digit is moved to the end, again and again. [Find|Print] the largest number that is read on the way, {n} included.", "Of all cyclic shifts of the binary digits of {n} take the one with the largest value, and print this value."), TURNED + "max(int(s[i:] + s[:i], 2) for i in range(len(s)))", TURNED_CPP % "max", (TURNED + "min(int(s[i:] + s[:i], 2) for i in range(len(s)))", TURNED_CPP % "min"), ("n", "n"), refine=_up_to, tags=MATH, output=ONE, meanings=NUMBER),
    value("smallest_binary_rotation", N, ("The binary notation of {n} (without leading zeros) is turned: its first digit is moved to the end, again and again. [Find|Print] the smallest number that is read on the way, {n} included; zeros may come to the front.", "Of all cyclic shifts of the binary digits of {n} take the one with the smallest value, and print this value."), TURNED + "min(int(s[i:] + s[:i], 2) for i in range(len(s)))", TURNED_CPP % "min", (TURNED + "max(int(s[i:] + s[:i], 2) for i in range(len(s)))", TURNED_CPP % "max"), refine=_up_to, tags=MATH, output=ONE, meanings=NUMBER),
    value("weekday_of_kth_day", (Int("w", 1, 7), Int("k", 1, 10**9)), ("Weekdays are numbered from 1 to 7. Day 1 of the year is weekday {w}. [Find|Print] the weekday of day {k}.", "The first day has the weekday {w} (1 to 7). Which weekday has the {k}-th day?"), "(w + k - 2) % 7 + 1", "(w + k - 2) % 7 + 1", ("(w + k - 1) % 7 + 1", "(w + k - 1) % 7 + 1"), ("(w + k - 1) % 7", "(w + k - 1) % 7"), tags=MATH, output=ONE, meanings={"w": "the weekday of day 1", "k": "the number of the day"}),
    value("weekday_of_day_k_given_first", (Int("k", 1, 10**9), Int("w", 1, 7)), ("Weekdays are numbered from 1 to 7. [Find|Print] the weekday of day {k} of a year whose day 1 is weekday {w}.", "Which weekday (1 to 7) has the {k}-th day, if the first day has the weekday {w}?"), "(w + k - 2) % 7 + 1", "(w + k - 2) % 7 + 1", ("(w + k - 1) % 7 + 1", "(w + k - 1) % 7 + 1"), tags=MATH, output=ONE, meanings={"w": "the weekday of day 1", "k": "the number of the day"}),
    bodies("clock_after_n_minutes", (Int("n", 0, 10**9),), ("{n} minutes have passed since midnight. [Find|Print] the hours (0 to 23) and the minutes that a clock shows now.", "What does an electronic clock show {n} minutes after 0:00? Print hours and minutes; after 23:59 it begins with 0:00 again."), "print(n // 60 % 24, n % 60)", 'cout << n / 60 % 24 << " " << n % 60 << "\\n";', ("print(n // 60, n % 60)", 'cout << n / 60 << " " << n % 60 << "\\n";'), ("print(n // 60 % 12, n % 60)", 'cout << n / 60 % 12 << " " << n % 60 << "\\n";'), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(0, 4000), 1440 * rng.randint(0, 3)])}, tags=MATH, output=("Print the hours and the minutes.",), meanings={"n": "the minutes"}),
)  # fmt: skip
