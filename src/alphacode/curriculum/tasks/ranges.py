"""Loops over the integers of a range: count or add those with some property."""
# ruff: noqa: E501  (data: a sentence or a program per line reads best unbroken)

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from alphacode.curriculum.task import Int, Task, Values, Wrong


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an integer `i`: code in both languages and ways to say it."""

    name: str
    python: str
    cpp: str
    say: tuple[str, ...]  # follows "integers": "integers divisible by {k}"
    params: tuple[Int, ...] = ()
    is_constant: bool = False
    mistaken: str = ""  # what people write instead; valid in both languages
    up_to: str = ""  # how many there are from 1 to `@`, in Python, without a loop


K = (Int("k", 1, 100),)
PROPERTIES = (
    Property("even", "i % 2 == 0", "i % 2 == 0", ("that are even", "divisible by two"), mistaken="i % 2 == 1", up_to="@ // 2"),
    Property("odd", "i % 2 == 1", "i % 2 == 1", ("that are odd", "not divisible by two"), mistaken="i % 2 == 0", up_to="(@ + 1) // 2"),
    Property("multiple_k", "i % k == 0", "i % k == 0", ("divisible by {k}", "that are multiples of {k}", "that {k} divides"), K, mistaken="i % k == 1", up_to="@ // k"),
    Property("not_multiple_k", "i % k != 0", "i % k != 0", ("not divisible by {k}", "that are no multiples of {k}"), K, mistaken="i % k == 0", up_to="(@ - @ // k)"),
    Property("multiple_c", "i % $d == 0", "i % $d == 0", ("divisible by $d", "that are multiples of $d"), is_constant=True, mistaken="i % $d == 1", up_to="@ // $d"),
    Property("multiple_either", "i % $c == 0 or i % $d == 0", "i % $c == 0 || i % $d == 0", ("divisible by $c or by $d", "that are multiples of $c or $d (or both)"), is_constant=True),
    Property("multiple_both", "i % $c == 0 and i % $d == 0", "i % $c == 0 && i % $d == 0", ("divisible by both $c and $d", "that $c and $d both divide"), is_constant=True),
    Property("ends_with", "i % 10 == $d", "i % 10 == $d", ("that end with the digit $d", "whose last digit is $d"), is_constant=True, mistaken="i % $d == 0", up_to="(@ + 10 - $d) // 10"),
    Property("has_digit", 'str($d) in str(i)', "to_string(i).find('$d') != string::npos", ("that contain the digit $d", "with the digit $d somewhere"), is_constant=True),
    Property("palindrome", "str(i) == str(i)[::-1]", "is_palindrome(i)", ("that read the same both ways", "that are palindromes")),
    Property("square", "int(i ** 0.5 + 0.5) ** 2 == i", "(int)(sqrt((double)i) + 0.5) * (int)(sqrt((double)i) + 0.5) == i", ("that are perfect squares", "that are squares of integers"), mistaken="i % 4 == 0", up_to="math.isqrt(@)"),
    Property("digit_sum_k", "sum(map(int, str(i))) == k", "digits(i) == k", ("whose digit sum is {k}", "with digits that add up to {k}"), (Int("k", 1, 15),)),
    Property("prime", "i > 1 and all(i % j for j in range(2, int(i ** 0.5) + 1))", "is_prime(i)", ("that are prime", "that are prime numbers")),
    Property("divides_m", "m % i == 0", "m % i == 0", ("that divide {m}", "that are divisors of {m}"), (Int("m", 1, 1000),), mistaken="i % m == 0"),
)  # fmt: skip

BEFORE = {
    "digits(i)": "int digits(int x) {\n    int sum = 0;\n    while (x > 0) {\n        sum += x % 10;\n        x /= 10;\n    }\n    return sum;\n}\n---\n",
    "is_palindrome(i)": "bool is_palindrome(int x) {\n    string s = to_string(x);\n    return s == string(s.rbegin(), s.rend());\n}\n---\n",
    "is_prime(i)": "bool is_prime(int x) {\n    if (x < 2) return false;\n    for (int j = 2; j * j <= x; j++) if (x % j == 0) return false;\n    return true;\n}\n---\n",
}


def _constants(rng: Random) -> Mapping[str, object]:
    c, d = rng.sample(range(2, 10), 2)
    return {"c": c, "d": d}


def _ordered(rng: Random, values: Values) -> Values:
    low, high = sorted((values["a"], values["b"]))
    return {**values, "a": low, "b": high}


@dataclass(frozen=True, slots=True)
class Span:
    """The integers looped over: from which to which, and ways to say it."""

    low: str
    high: str
    say: tuple[str, ...]


SPANS = {
    "to_n": Span("1", "n", ("from 1 to {n}", "not greater than {n}", "up to {n}")),
    "a_to_b": Span("a", "b", ("from {a} to {b} inclusive", "between {a} and {b}, ends included", "in the range [{a}, {b}]")),
}  # fmt: skip
ASK = {
    "count": ("How many positive integers @ are there #?", "Count the positive integers @ #.", "{person} writes all positive integers @ and underlines those #. How many are underlined?"),
    "sum": ("Find the sum of all positive integers @ #.", "Add up the natural numbers @ #.", "{person} writes all positive integers @ and adds those #. What is the result?"),
}  # fmt: skip
# Properties that cost a loop or a string for each integer.
SLOW = ("prime", "digit_sum_k", "palindrome", "square", "has_digit")


def _bodies(kind: str, span: Span, python: str, cpp: str) -> tuple[str, str]:
    one, add = ("1", "count++") if kind == "count" else ("i", "count += i")
    before = next((code for call, code in BEFORE.items() if call in cpp), "")
    return (
        f"print(sum({one} for i in range({span.low}, {span.high} + 1) if {python}))",
        f'{before}long long count = 0;\nfor (int i = {span.low}; i <= {span.high}; i++) if ({cpp}) {add};\ncout << count << "\\n";',
    )


def _far(span: Span, up_to: str) -> tuple[str, str]:
    """Return bodies that count without a loop, in Python and C++."""
    python = up_to.replace("@", span.high)
    if span.low != "1":
        below = f"{span.low} - 1"
        is_call = "(@)" in up_to
        python += " - " + up_to.replace("@", below if is_call else f"({below})")
    cpp = re.sub(r"math\.isqrt\((.*?)\)(?= |$)", r"(long long)sqrtl(\1)", python)
    start = "import math\n" if "math" in python else ""
    return (
        f"{start}print({python})",
        f'cout << {cpp.replace("//", "/")} << "\\n";',
    )


def _mistakes(kind: str, span: Span, prop: Property) -> tuple[Wrong, ...]:
    """The other total, the last integer forgotten, the property mistaken."""
    other = "sum" if kind == "count" else "count"
    python, cpp = _bodies(kind, span, prop.python, prop.cpp)
    wrong = [
        Wrong(*_bodies(other, span, prop.python, prop.cpp)),
        Wrong(
            python.replace(f"{span.high} + 1)", f"{span.high})"),
            cpp.replace(f"i <= {span.high}", f"i < {span.high}"),
        ),
    ]
    if prop.mistaken:
        wrong.append(Wrong(*_bodies(kind, span, prop.mistaken, prop.mistaken)))
    return tuple(wrong)


def _task(kind: str, name: str, prop: Property) -> Task:
    """Return one task: `kind` is "count" or "sum", `name` that of a span."""
    span = SPANS[name]
    top = 2000 if prop.name in SLOW else 10**5
    ends = ("n",) if name == "to_n" else ("a", "b")
    short, cpp = _bodies(kind, span, prop.python, prop.cpp)
    far = (_far(span, prop.up_to),) if prop.up_to and kind == "count" else ()
    one = "1" if kind == "count" else "i"
    loop = f"count = 0\nfor i in range({span.low}, {span.high} + 1):\n    if {prop.python}:\n        count += {one}\nprint(count)"
    return Task(
        name=f"{kind}_{name}_{prop.name}",
        params=(*(Int(end, 1, top) for end in ends), *prop.params),
        say=tuple(
            text.replace("@", place).replace("#", phrase)
            for text in ASK[kind]
            for place in span.say
            for phrase in prop.say
        ),
        constants=_constants if prop.is_constant else None,
        refine=_ordered if name == "a_to_b" else None,
        python=(loop, short, *(python for python, _ in far)),
        cpp=(cpp, *(cpp for _, cpp in far)),
        wrong=_mistakes(kind, span, prop),
        rating=900,
        tags=("implementation", "math"),
        weight=0.3,
    )


TASKS = tuple(
    _task(kind, span, prop)
    for prop in PROPERTIES
    for kind in ("count", "sum")
    for span in ("to_n", "a_to_b")
)
