"""Two simple questions about the same thing, answered in either order."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.short import TWO, bodies
from alphacode.curriculum.task import Int, Ints, Param, Task, Values

Refine = Callable[[Random, Values], Values]
MATH = ("math",)
LISTS = ("implementation",)
A = (Ints("a", -1000, 1000),)
SIDE = Int("a", 1, 10**6)
N = (Int("n", 1, 10**9),)
RANGE = (Int("a", 1, 10**5), Int("b", 1, 10**5))
Part = tuple[str, str, str, str]
"""What is asked: its name in a task's name, said, in Python, in C++."""


def _both(
    params: tuple[Param, ...],
    start: str,
    one: Part,
    other: Part,
    before: tuple[str, str] = ("", ""),
    **rest: Any,
) -> tuple[Task, Task]:
    """Return two tasks that ask the same two things in either order."""
    found = []
    for first, second in ((one, other), (other, one)):

        def body(x: Part, y: Part) -> str:
            return f"{before[0]}print({x[2]}, {y[2]})"

        def body_cpp(x: Part, y: Part) -> str:
            return f'{before[1]}cout << {x[3]} << " " << {y[3]} << "\\n";'

        found.append(
            bodies(
                f"{first[0]}_then_{second[0]}",
                params,
                (
                    f"{start} [Find|Print] {first[1]} and then {second[1]}.",
                    f"{start} What is {first[1]}, and what is {second[1]}? Print both, in this order.",
                ),
                body(first, second),
                body_cpp(first, second),
                (body(second, first), body_cpp(second, first)),
                (body(first, first), body_cpp(first, first)),
                output=TWO,
                **rest,
            )
        )
    return found[0], found[1]


def _range(rng: Random, values: Values) -> Values:
    low = rng.choice([1, 2, rng.randint(1, 200), values["a"]])
    high = low + rng.choice([0, 3, rng.randint(1, 30), rng.randint(1, 2000)])
    return {**values, "a": min(low, 10**5), "b": min(high, 10**5)}


def _steps(rng: Random, values: Values) -> Values:
    low = rng.randint(1, 100)
    return {**values, "a": low, "b": low + rng.randint(0, 300), "k": rng.randint(1, 20)}


def _number(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([values["n"], rng.randint(1, 99), rng.randint(1, 9999)])}


def _composite(rng: Random, values: Values) -> Values:
    small = rng.randint(1, 30) * rng.randint(1, 30)
    return {"n": rng.choice([values["n"], small, small, 12 * small])}


def _mixed(rng: Random, values: Values) -> Values:
    low, high = rng.choice([(-9, 9), (-3, 5), (0, 20), (-1000, 1000), (1, 6)])
    return {**values, "a": [rng.randint(low, high) for _ in values["a"]]}


def _total(condition: str) -> str:
    return f"sum(x for x in a if {condition})"


def _times(condition: str) -> str:
    return f"sum(1 for x in a if {condition})"


def _loop(*conditions: str) -> str:
    """Return C++ that adds up and counts the elements of two kinds."""
    lines = "".join(
        f"    if ({c}) s{i} += x, c{i}++;\n" for i, c in enumerate(conditions)
    )
    return (
        f"long long s0 = 0, s1 = 0, c0 = 0, c1 = 0;\nfor (auto x : a) {{\n{lines}}}\n"
    )


DIGITS = (
    "s = list(map(int, str(n)))\np = 1\nfor x in s:\n    p *= x\n",
    "long long k = 0, t = 0, p = 1, high = 0, low = 9;\nfor (; n; n /= 10, k++) {\n    t += n % 10;\n    p *= n % 10;\n    high = max(high, n % 10);\n    low = min(low, n % 10);\n}\n",
)
DIVISORS = (
    "count = total = 0\nx = 1\nwhile x * x <= n:\n    if n % x == 0:\n        count += 1\n        total += x\n        if x * x < n:\n            count += 1\n            total += n // x\n    x += 1\n",
    "long long count = 0, total = 0;\nfor (long long x = 1; x * x <= n; x++) {\n    if (n % x) continue;\n    count++;\n    total += x;\n    if (x * x < n) {\n        count++;\n        total += n / x;\n    }\n}\n",
)
PRIMES = (
    "good = []\nfor x in range(max(2, a), b + 1):\n    d = 2\n    while d * d <= x and x % d:\n        d += 1\n    if d * d > x:\n        good.append(x)\n",
    "long long count = 0, total = 0;\nfor (long long x = max(2LL, a); x <= b; x++) {\n    long long d = 2;\n    while (d * d <= x && x % d) d++;\n    if (d * d > x) {\n        count++;\n        total += x;\n    }\n}\n",
)
MULTIPLES = (
    "good = [x for x in range(a, b + 1) if x % k == 0]\n",
    "long long count = 0, total = 0;\nfor (long long x = a; x <= b; x++) {\n    if (x % k == 0) {\n        count++;\n        total += x;\n    }\n}\n",
)
HIGH = "*max_element(a.begin(), a.end())"
LOW = "*min_element(a.begin(), a.end())"
PLACES = "long long odd = 0, even = 0;\nfor (int i = 0; i < n; i++) (i % 2 == 0 ? odd : even) += a[i];\n"
EVEN = ("", _loop("x % 2 == 0", "x % 2 != 0"))
SIGNS = ("", _loop("x > 0", "x < 0"))

TASKS: tuple[Task, ...] = (
    *_both((SIDE, Int("b", 1, 10**6)), "A rectangle has the sides {a} and {b}.", ("rectangle_perimeter", "its perimeter", "2 * (a + b)", "2 * (a + b)"), ("rectangle_area", "its area", "a * b", "a * b"), tags=MATH, meanings={"a": "the first side", "b": "the second side"}),
    *_both((SIDE,), "A square has the side {a}.", ("square_perimeter", "its perimeter", "4 * a", "4 * a"), ("square_area", "its area", "a * a", "a * a"), tags=MATH, meanings={"a": "the side"}),
    *_both((Int("a", 1, 10**5),), "A cube has edges of length {a}.", ("cube_volume", "its volume", "a ** 3", "a * a * a"), ("cube_surface", "the area of its whole surface", "6 * a * a", "6 * a * a"), tags=MATH, meanings={"a": "the edge"}),
    *_both(tuple(Int(x, 1, 10**4) for x in "abc"), "A box has the edges {a}, {b} and {c}.", ("box_content", "its volume", "a * b * c", "a * b * c"), ("box_surface", "the area of its whole surface", "2 * (a * b + b * c + a * c)", "2 * (a * b + b * c + a * c)"), tags=MATH, meanings={"a": "the first edge", "b": "the second edge", "c": "the third edge"}),
    *_both((Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9)), "Two integers {a} and {b} are given.", ("sum_of_two", "their sum", "a + b", "a + b"), ("product_of_two", "their product", "a * b", "a * b"), tags=MATH),
    *_both((Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9)), "Two integers {a} and {b} are given.", ("smaller_of_two", "the smaller one (their value, if they are equal)", "min(a, b)", "min(a, b)"), ("larger_of_two", "the larger one (their value, if they are equal)", "max(a, b)", "max(a, b)"), tags=MATH),
    *_both(N, "Look at the digits of the number {n}.", ("digit_count", "how many digits it has", "len(s)", "k"), ("digit_total", "the sum of its digits", "sum(s)", "t"), DIGITS, refine=_number, tags=MATH, meanings={"n": "the number"}),
    *_both(N, "Take the digits of the number {n}.", ("digits_added", "their sum", "sum(s)", "t"), ("digits_multiplied", "their product", "p", "p"), DIGITS, refine=_number, tags=MATH, meanings={"n": "the number"}),
    *_both(N, "Look at the digits of the number {n}.", ("largest_digit", "the largest digit", "max(s)", "high"), ("smallest_digit", "the smallest digit", "min(s)", "low"), DIGITS, refine=_number, tags=MATH, meanings={"n": "the number"}),
    *_both(N, "Consider all positive divisors of {n}, 1 and {n} among them.", ("divisors_counted", "their number", "count", "count"), ("divisors_added", "their sum", "total", "total"), DIVISORS, refine=_composite, tags=("math", "number theory"), meanings={"n": "the number"}),
    *_both(RANGE, "Consider the primes from {a} to {b}, both ends included.", ("primes_counted", "their number", "len(good)", "count"), ("primes_added", "their sum (0 if there are none)", "sum(good)", "total"), PRIMES, refine=_range, allows_cases=False, tags=("math", "number theory"), meanings={"a": "the first number", "b": "the last number"}),
    *_both((Int("a", 1, 10**5), Int("b", 1, 10**5), Int("k", 1, 1000)), "Consider the integers from {a} to {b} that are divisible by {k}.", ("multiples_counted", "their number", "len(good)", "count"), ("multiples_added", "their sum (0 if there are none)", "sum(good)", "total"), MULTIPLES, refine=_steps, tags=MATH, meanings={"a": "the first number", "b": "the last number", "k": "the divisor"}),
    *_both(A, "{n} integers are given.", ("even_elements_counted", "how many of them are even", _times("x % 2 == 0"), "c0"), ("odd_elements_counted", "how many of them are odd", _times("x % 2 != 0"), "c1"), EVEN, refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("even_elements_added", "the sum of the even ones (0 if there are none)", _total("x % 2 == 0"), "s0"), ("odd_elements_added", "the sum of the odd ones (0 if there are none)", _total("x % 2 != 0"), "s1"), EVEN, refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("positives_counted", "how many of them are positive", _times("x > 0"), "c0"), ("negatives_counted", "how many of them are negative", _times("x < 0"), "c1"), SIGNS, refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("positives_added", "the sum of the positive ones (0 if there are none)", _total("x > 0"), "s0"), ("negatives_added", "the sum of the negative ones (0 if there are none)", _total("x < 0"), "s1"), SIGNS, refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given, at places 1, 2, 3, ...", ("odd_places_added", "the sum of those at odd places", "sum(a[::2])", "odd"), ("even_places_added", "the sum of those at even places (0 if there are none)", "sum(a[1::2])", "even"), ("", PLACES), refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("least_element", "the smallest one", "min(a)", LOW), ("greatest_element", "the largest one", "max(a)", HIGH), refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given, at places 1, 2, 3, ...", ("maximum_value", "the largest of them", "max(a)", HIGH), ("first_place_of_maximum", "the first place where the largest one stands", "a.index(max(a)) + 1", "max_element(a.begin(), a.end()) - a.begin() + 1"), refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given, at places 1, 2, 3, ...", ("minimum_value", "the smallest of them", "min(a)", LOW), ("first_place_of_minimum", "the first place where the smallest one stands", "a.index(min(a)) + 1", "min_element(a.begin(), a.end()) - a.begin() + 1"), refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("greatest_value", "the largest one", "max(a)", HIGH), ("times_of_greatest", "how often the largest one occurs", "a.count(max(a))", f"count(a.begin(), a.end(), {HIGH})"), refine=_mixed, tags=LISTS),
    *_both(A, "{n} integers are given.", ("smallest_value", "the smallest one", "min(a)", LOW), ("times_of_smallest", "how often the smallest one occurs", "a.count(min(a))", f"count(a.begin(), a.end(), {LOW})"), refine=_mixed, tags=LISTS),
    *_both(N, "The number {n} is written in the binary system.", ("binary_zeros", "how many zeros it has there", "bin(n)[2:].count('0')", "zeros"), ("binary_ones", "how many ones it has there", "bin(n)[2:].count('1')", "ones"), ("", "long long zeros = 0, ones = 0;\nfor (long long x = n; x; x /= 2) (x % 2 ? ones : zeros)++;\n"), tags=MATH, meanings={"n": "the number"}),
)  # fmt: skip
