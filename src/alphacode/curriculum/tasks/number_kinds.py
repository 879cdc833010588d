"""Kinds of numbers with a name: strong, neon, spy, perfect, Armstrong, happy and others."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.drawing import drawn, rows
from alphacode.curriculum.no_answer import minus_one_or
from alphacode.curriculum.short import ONE, bodies, decide
from alphacode.curriculum.task import Int, Task, Values

NONE = minus_one_or("none", "no", "not found", "no such number", "empty")
RANGE = (Int("a", 1, 20000), Int("b", 1, 20000))
LIST_OR = (
    "Print the numbers separated by spaces, or $none.",
    "Print them on one line, or $none.",
)
WORD = ("Print one word.", "Print [the answer|it] as one word.")
MATH = ("math",)


def _among(*numbers: int, high: int = 1000) -> Callable[[Random, Values], Values]:
    """Return a refine that draws half of the numbers from those that are of the kind."""

    def refine(rng: Random, values: Values) -> Values:
        n = rng.choice(numbers) if rng.random() < 0.5 else rng.randint(1, high)
        return {**values, "n": n}

    return refine


def _around(
    *numbers: int, width: int = 400, high: int = 20000
) -> Callable[[Random, Values], Values]:
    """Return a refine that lets a range mostly hold one of the numbers."""

    def refine(rng: Random, values: Values) -> Values:
        x = rng.choice([*numbers, rng.randint(1, high)])
        a = max(1, x - rng.choice([0, 0, rng.randint(0, width)]))
        b = min(high, max(a, x + rng.choice([0, -1, rng.randint(0, width)])))
        return {"a": a, "b": b}

    return refine


ARMSTRONG = (1, 5, 9, 153, 370, 371, 407, 1634, 8208, 9474)
PERFECT = (6, 28, 496, 8128)
HAPPY = (1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49, 68, 70, 79, 82, 86, 91, 94, 97, 100)
_LISTED = 'found = [x for x in range(a, b + 1) if good(x)]\nif found:\n    print(*found)\nelse:\n    print("$none")'
_LISTED_CPP = 'bool any = false;\nfor (long long x = a; x <= b; x++) {\n    if (good(x)) {\n        if (any) cout << " ";\n        cout << x;\n        any = true;\n    }\n}\nif (!any) cout << "$none";\ncout << "\\n";'
_COUNTED = "print(sum(1 for x in range(a, b + 1) if good(x)))"
_COUNTED_CPP = 'long long count = 0;\nfor (long long x = a; x <= b; x++) {\n    if (good(x)) count++;\n}\ncout << count << "\\n";'
_POWERS = (
    "def good(x):\n    s = str(x)\n    return sum(int(c) ** len(s) for c in s) == x\n\n"
)
_POWERS_CPP = "auto good = [](long long x) {\n    string s = to_string(x);\n    long long total = 0;\n    for (char c : s) {\n        long long p = 1;\n        for (size_t i = 0; i < s.size(); i++) p *= c - '0';\n        total += p;\n    }\n    return total == x;\n};\n"
_CUBES = "def good(x):\n    return sum(int(c) ** 3 for c in str(x)) == x\n\n"
_CUBES_CPP = "auto good = [](long long x) {\n    long long total = 0;\n    for (char c : to_string(x)) total += (c - '0') * (c - '0') * (c - '0');\n    return total == x;\n};\n"
_PERFECT = "def good(x):\n    total = 1 if x > 1 else 0\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            total += d\n            if d != x // d:\n                total += x // d\n        d += 1\n    return total == x\n\n"
_PERFECT_CPP = "auto good = [](long long x) {\n    long long total = x > 1 ? 1 : 0;\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) {\n            total += d;\n            if (d != x / d) total += x / d;\n        }\n    }\n    return total == x;\n};\n"
_HAPPY = "def good(x):\n    while x != 1 and x != 4:\n        x = sum(int(c) ** 2 for c in str(x))\n    return x == 1\n\n"
_HAPPY_CPP = "auto good = [](long long x) {\n    while (x != 1 && x != 4) {\n        long long s = 0;\n        while (x > 0) {\n            s += (x % 10) * (x % 10);\n            x /= 10;\n        }\n        x = s;\n    }\n    return x == 1;\n};\n"
_HARSHAD = "def good(x):\n    return x % sum(map(int, str(x))) == 0\n\n"
_HARSHAD_CPP = "auto good = [](long long x) {\n    long long s = 0;\n    for (char c : to_string(x)) s += c - '0';\n    return x % s == 0;\n};\n"
_PALPRIME = "def good(x):\n    if x < 2 or str(x) != str(x)[::-1]:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\n\n"
_PALPRIME_CPP = "auto good = [](long long x) {\n    string s = to_string(x);\n    if (x < 2 || s != string(s.rbegin(), s.rend())) return false;\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return true;\n};\n"
_PALIN = "def good(x):\n    return str(x) == str(x)[::-1]\n\n"
_PALIN_CPP = "auto good = [](long long x) {\n    string s = to_string(x);\n    return s == string(s.rbegin(), s.rend());\n};\n"


def _of_a_kind(end: str, end_cpp: str, **rest: Any) -> Callable[..., Task]:
    """Return what makes tasks about the numbers of a kind from a to b.

    Args:
      end: what is done with these numbers, in Python; `end_cpp` in C++.
    """

    def made(
        name: str,
        say: tuple[str, ...],
        code: str,
        cpp: str,
        wrong: tuple[str, str],
        *numbers: int,
    ) -> Task:
        return bodies(
            name,
            RANGE,
            say,
            code + end,
            cpp + end_cpp,
            (wrong[0] + end, wrong[1] + end_cpp),
            refine=_around(*numbers),
            tags=MATH,
            meanings={"a": "the first number", "b": "the last number"},
            **rest,
        )

    return made


_listed = _of_a_kind(_LISTED, _LISTED_CPP, constants=NONE, output=LIST_OR)
_counted = _of_a_kind(_COUNTED, _COUNTED_CPP, output=ONE)


TASKS: tuple[Task, ...] = (
    _listed("armstrong_numbers_listed", ("[Print|List] all Armstrong numbers from {a} to {b}, both included, in increasing order. A number with d digits is one if the sum of the d-th powers of its digits is the number itself. Print $none if there are none.", "Which numbers x with {a} <= x <= {b} equal the sum of their digits, each raised to the number of digits of x? Print them in increasing order, or $none."), _POWERS, _POWERS_CPP, (_CUBES, _CUBES_CPP), *ARMSTRONG),
    _counted("armstrong_numbers_counted", ("[Count|Find] the Armstrong numbers from {a} to {b}: those equal to the sum of their digits, each raised to the power of the number of digits.", "How many numbers between {a} and {b}, both included, are the sum of the d-th powers of their digits, d being how many digits they have?"), _POWERS, _POWERS_CPP, (_CUBES, _CUBES_CPP), *ARMSTRONG),
    _listed("perfect_numbers_listed", ("[Print|List] the perfect numbers from {a} to {b} in increasing order: a number is perfect if it is the sum of its divisors other than itself. Print $none if there are none.", "Which numbers between {a} and {b} (both included) are equal to the sum of all their smaller divisors? Print them in increasing order, or $none."), _PERFECT, _PERFECT_CPP, (_PERFECT.replace("== x\n\n", ">= x\n\n"), _PERFECT_CPP.replace("total == x;", "total >= x;")), *PERFECT),
    _listed("happy_numbers_listed", ("A number is happy if replacing it again and again by the sum of the squares of its digits leads to 1. [Print|List] the happy numbers from {a} to {b} in increasing order, or $none if there are none.", "[Print|Find] all numbers from {a} to {b}, both included, that reach 1 when each is replaced by the sum of its squared digits over and over; if there are none, print $none."), _HAPPY, _HAPPY_CPP, ("def good(x):\n    return sum(int(c) ** 2 for c in str(x)) == 1\n\n", "auto good = [](long long x) {\n    long long s = 0;\n    for (char c : to_string(x)) s += (c - '0') * (c - '0');\n    return s == 1;\n};\n"), *HAPPY),
    _counted("happy_numbers_counted", ("A number is happy if 1 is reached when it is replaced again and again by the sum of the squares of its digits. How many happy numbers are there from {a} to {b}?", "[Count|Find] the numbers from {a} to {b} that end in 1 when the squares of the digits are added over and over."), _HAPPY, _HAPPY_CPP, ("def good(x):\n    return sum(int(c) ** 2 for c in str(x)) == 1\n\n", "auto good = [](long long x) {\n    long long s = 0;\n    for (char c : to_string(x)) s += (c - '0') * (c - '0');\n    return s == 1;\n};\n"), *HAPPY),
    _listed("divisible_by_digit_sum_listed", ("[Print|List] the numbers from {a} to {b}, both included, that are divisible by the sum of their digits, in increasing order, or $none if there are none.", "A number is called a Harshad number if its digit sum divides it. Print all of them between {a} and {b} from the smallest on; print $none if there are none."), _HARSHAD, _HARSHAD_CPP, ("def good(x):\n    return x % 9 == 0\n\n", "auto good = [](long long x) { return x % 9 == 0; };\n"), 1, 10, 18, 21, 24, 100, 1000),
    _counted("divisible_by_digit_sum_counted", ("[Count|Find] the numbers from {a} to {b}, both included, that are divisible by the sum of their digits.", "How many Harshad numbers (multiples of their own digit sum) are there between {a} and {b}?"), _HARSHAD, _HARSHAD_CPP, ("def good(x):\n    return x % 9 == 0\n\n", "auto good = [](long long x) { return x % 9 == 0; };\n"), 1, 10, 18, 21, 24, 100, 1000),
    _listed("palindromic_primes_listed", ("[Print|List] the primes from {a} to {b}, both included, that read the same from both sides, in increasing order; print $none if there are none.", "Which numbers between {a} and {b} are prime and palindromes as well? Print them in increasing order, or $none."), _PALPRIME, _PALPRIME_CPP, (_PALIN, _PALIN_CPP), 2, 11, 101, 131, 151, 181, 191, 313, 10301),
    _counted("palindromic_primes_counted", ("[Count|Find] the primes from {a} to {b}, both included, whose digits read the same backwards.", "How many numbers between {a} and {b} are both prime and palindromic?"), _PALPRIME, _PALPRIME_CPP, (_PALIN, _PALIN_CPP), 2, 11, 101, 131, 151, 181, 191, 313, 10301),
    _listed("palindromes_listed", ("[Print|List] all numbers from {a} to {b}, both included, whose digits read the same from left and from right, in increasing order. Print $none if there are none.", "Which palindromic numbers lie between {a} and {b}? Print them in increasing order, or $none. Numbers with one digit are palindromes too."), _PALIN, _PALIN_CPP, ("def good(x):\n    s = str(x)\n    return s[0] == s[-1]\n\n", "auto good = [](long long x) {\n    string s = to_string(x);\n    return s.front() == s.back();\n};\n"), 1, 9, 11, 99, 101, 191, 999, 1001),
    decide("equals_sum_of_digit_factorials", (Int("n", 1, 10**6),), ("[Check|Determine] whether {n} is a strong number: whether the sum of the factorials of its digits is {n} itself.", "For each digit d of {n} take d! (0! = 1) and add them. Is the sum {n}?"), "the sum is equal to {n}", "import math\nsum(math.factorial(int(c)) for c in str(n)) == n", "long long fact[10] = {1};\nfor (int i = 1; i < 10; i++) fact[i] = fact[i - 1] * i;\nlong long total = 0;\nfor (char c : to_string(n)) total += fact[c - '0'];\ntotal == n", ("sum(map(int, str(n))) == n", "long long total = 0;\nfor (char c : to_string(n)) total += c - '0';\ntotal == n"), refine=_among(145, 40585, 145, 40585, 1, 2), tags=MATH),
    decide("digit_sum_of_square_is_n", (Int("n", 0, 10**4),), ("A number is called neon if the sum of the digits of its square is the number itself. Is {n} neon?", "[Check|Determine] whether the digits of {n} * {n} add up to {n}."), "the digits of the square add up to {n}", "sum(map(int, str(n * n))) == n", "long long total = 0;\nfor (char c : to_string(n * n)) total += c - '0';\ntotal == n", ("sum(map(int, str(n))) ** 2 == n", "long long total = 0;\nfor (char c : to_string(n)) total += c - '0';\ntotal * total == n"), refine=_among(9, 1, 0, high=100), tags=MATH),
    decide("digit_sum_equals_digit_product", (Int("n", 1, 10**9),), ("[Check|Determine] whether the sum of the digits of {n} is equal to their product.", "A number is a spy number if its digits give the same result when they are added and when they are multiplied. Is {n} one?"), "the sum and the product of the digits are equal", "total = 0\nproduct = 1\nfor c in str(n):\n    total += int(c)\n    product *= int(c)\ntotal == product", "long long total = 0, product = 1;\nfor (char c : to_string(n)) {\n    total += c - '0';\n    product *= c - '0';\n}\ntotal == product", ("total = 0\nproduct = 0\nfor c in str(n):\n    total += int(c)\n    product *= int(c)\ntotal == product", "long long total = 0, product = 0;\nfor (char c : to_string(n)) {\n    total += c - '0';\n    product *= c - '0';\n}\ntotal == product"), refine=_among(1124, 123, 321, 22, 1412, 132, 4112, 7, high=3000), tags=MATH),
    decide("divisible_by_d_or_ends_in_d", (Int("n", 1, 10**9),), ("[Check|Determine] whether {n} is divisible by 7 or ends with the digit 7 (or both).", "A buzz number is a multiple of 7 or has 7 as its last digit. Is {n} a buzz number?"), "{n} is a multiple of 7 or its last digit is 7", "n % 7 == 0 or n % 10 == 7", "n % 7 == 0 || n % 10 == 7", ("n % 7 == 0 and n % 10 == 7", "n % 7 == 0 && n % 10 == 7"), refine=_among(7, 14, 17, 21, 27, 63, 107, 77, high=300), tags=MATH),
    decide("product_of_two_neighbours", (Int("n", 0, 10**12),), ("[Check|Determine] whether {n} is the product of two consecutive integers, k * (k + 1) with k >= 0.", "Is there a whole number k from 0 on with k * (k + 1) = {n}? (Such {n} are called pronic.)"), "there is such a k", "import math\nk = math.isqrt(n)\nk * (k + 1) == n", "long long k = sqrtl(n);\nwhile (k * k > n) k--;\nwhile ((k + 1) * (k + 1) <= n) k++;\nk * (k + 1) == n", ("import math\nk = math.isqrt(n)\nk * k == n", "long long k = sqrtl(n);\nwhile (k * k > n) k--;\nwhile ((k + 1) * (k + 1) <= n) k++;\nk * k == n"), refine=lambda rng, v: {"n": (k := rng.choice([rng.randint(0, 30), rng.randint(0, 10**6 - 1)])) * (k + rng.choice([1, 1, 0])) + rng.choice([0, 0, 0, 1])}, tags=MATH),
    decide("n_plus_one_is_square", (Int("n", 1, 10**9),), ("A number is sunny if the number after it is a perfect square. Is {n} sunny?", "[Check|Determine] whether {n} + 1 is the square of an integer."), "{n} + 1 is a perfect square", "import math\nmath.isqrt(n + 1) ** 2 == n + 1", "long long k = sqrtl(n + 1);\nk * k == n + 1", ("import math\nmath.isqrt(n) ** 2 == n", "long long k = sqrtl(n);\nk * k == n"), refine=_among(3, 8, 15, 24, 35, 48, 80, 99, 4, 9, 10**8 - 1), tags=MATH),
    decide("digits_powered_by_place_give_n", (Int("n", 1, 10**9),), ("[Check|Determine] whether {n} is equal to the sum of its digits, the first one taken to the power 1, the second to the power 2, the third to the power 3 and so on.", "Raise each digit of {n} to the power of its place (counted from 1 at the left) and add the results. Is the sum {n}? (Then it is called a Disarium number.)"), "the sum is {n}", "sum(int(c) ** i for i, c in enumerate(str(n), 1)) == n", "long long total = 0;\nint place = 0;\nfor (char c : to_string(n)) {\n    place++;\n    long long p = 1;\n    for (int i = 0; i < place; i++) p *= c - '0';\n    total += p;\n}\ntotal == n", ("sum(int(c) ** len(str(n)) for c in str(n)) == n", "string s = to_string(n);\nlong long total = 0;\nfor (char c : s) {\n    long long p = 1;\n    for (size_t i = 0; i < s.size(); i++) p *= c - '0';\n    total += p;\n}\ntotal == n"), refine=_among(89, 135, 175, 518, 598, 1306, 1676, 2427, 153, 407), tags=MATH),
    decide("halves_summed_and_squared", (Int("n", 10, 10**6),), ("The number {n} is a tech number if it has an even number of digits and the square of the sum of its two halves is {n}. Is it one?", "Cut the digits of {n} into a left and a right half of the same length, add the two numbers and square the sum. Is the result {n}? The answer is no if the number of digits is odd."), "{n} is the square of the sum of its halves", "s = str(n)\nk = len(s) // 2\nlen(s) % 2 == 0 and (int(s[:k]) + int(s[k:])) ** 2 == n", "string s = to_string(n);\nint k = s.size() / 2;\nlong long total = stoll(s.substr(0, k)) + stoll(s.substr(k));\ns.size() % 2 == 0 && total * total == n", ("s = str(n)\nk = len(s) // 2\nlen(s) % 2 == 0 and int(s[:k]) + int(s[k:]) == n", "string s = to_string(n);\nint k = s.size() / 2;\nlong long total = stoll(s.substr(0, k)) + stoll(s.substr(k));\ns.size() % 2 == 0 && total == n"), refine=lambda rng, v: {"n": rng.choice([81, 2025, 3025, 9801, 494209, rng.randint(10, 9999), rng.randint(10, 100) ** 2])}, tags=MATH),
    decide("all_turns_of_digits_prime", (Int("n", 1, 10**6),), ("Move the first digit of {n} to its end, again and again. Are {n} and all numbers that arise so prime? (Such a number is a circular prime.)", "[Check|Determine] whether every rotation of the digits of {n}, {n} among them, is a prime number."), "all rotations are prime", "def prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\n\ns = str(n)\nall(prime(int(s[i:] + s[:i])) for i in range(len(s)))", "auto prime = [](long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return true;\n};\nstring s = to_string(n);\nbool all = true;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (!prime(stoll(s.substr(i) + s.substr(0, i)))) all = false;\n}\nall", ("def prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\n\nprime(n) and prime(int(str(n)[::-1]))", "auto prime = [](long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return true;\n};\nstring s = to_string(n);\nprime(n) && prime(stoll(string(s.rbegin(), s.rend())))"), refine=_among(197, 971, 113, 79, 1193, 149, 167, 107, 701, 709, 2), tags=MATH),
    bodies("perfect_abundant_deficient_named", (Int("n", 1, 10**6),), ("The sum of the divisors of {n} that are smaller than {n} is compared with {n}: print $same if it is equal to {n}, $more if it is greater and $less if it is smaller.", "[Print|Say] $same if {n} is equal to the sum of its proper divisors (all but {n} itself), $more if the sum is larger than {n}, $less if it is smaller."),
        ('total = 1 if n > 1 else 0\nd = 2\nwhile d * d <= n:\n    if n % d == 0:\n        total += d\n        if d != n // d:\n            total += n // d\n    d += 1\nif total == n:\n    print("$same")\nelif total > n:\n    print("$more")\nelse:\n    print("$less")',),
        'long long total = n > 1 ? 1 : 0;\nfor (long long d = 2; d * d <= n; d++) {\n    if (n % d == 0) {\n        total += d;\n        if (d != n / d) total += n / d;\n    }\n}\nif (total == n) cout << "$same" << "\\n";\nelse if (total > n) cout << "$more" << "\\n";\nelse cout << "$less" << "\\n";',
        ('total = sum(d for d in range(2, 1000) if d < n and n % d == 0)\nif total == n:\n    print("$same")\nelif total > n:\n    print("$more")\nelse:\n    print("$less")', 'long long total = 0;\nfor (long long d = 2; d < 1000 && d < n; d++) {\n    if (n % d == 0) total += d;\n}\nif (total == n) cout << "$same" << "\\n";\nelse if (total > n) cout << "$more" << "\\n";\nelse cout << "$less" << "\\n";'),
        refine=_among(6, 28, 496, 12, 18, 20, 24, 8128), constants=rows("same more less", ("perfect", "abundant", "deficient"), ("perfect", "abundant", "deficient"), ("equal", "greater", "smaller")), output=WORD, tags=MATH),
    bodies("prime_composite_or_neither", (Int("n", 0, 10**9),), ("[Print|Say] $p if {n} is prime, $c if it is composite and $x if it is neither (0 and 1 are neither).", "Is {n} a prime number ($p), a composite number ($c) or one of 0 and 1 ($x)? Print the word in brackets that fits."),
        'prime = n > 1\nd = 2\nwhile d * d <= n:\n    if n % d == 0:\n        prime = False\n        break\n    d += 1\nif n < 2:\n    print("$x")\nelif prime:\n    print("$p")\nelse:\n    print("$c")',
        'bool prime = true;\nfor (long long d = 2; d * d <= n && prime; d++) {\n    if (n % d == 0) prime = false;\n}\nif (n < 2) cout << "$x" << "\\n";\nelse if (prime) cout << "$p" << "\\n";\nelse cout << "$c" << "\\n";',
        ('prime = n % 2 == 1 or n == 2\nif n < 2:\n    print("$x")\nelif prime:\n    print("$p")\nelse:\n    print("$c")', 'bool prime = n % 2 == 1 || n == 2;\nif (n < 2) cout << "$x" << "\\n";\nelse if (prime) cout << "$p" << "\\n";\nelse cout << "$c" << "\\n";'),
        refine=lambda rng, v: {"n": rng.choice([0, 1, 2, 4, 9, 15, 25, 49, 91, rng.randint(0, 50), 97, 121, 999999937, v["n"]])}, constants=drawn(p="prime", c="composite", x="neither"), output=WORD, tags=MATH),
    bodies("parity_of_ones_named", (Int("n", 0, 10**12),), ("[Write|Take] {n} in binary: print $even if the number of ones is even, otherwise print $odd.", "A number is called $even if its binary notation has an even number of ones (0 has none of them), and $odd if not. Which is {n}?"),
        'if bin(n).count("1") % 2 == 0:\n    print("$even")\nelse:\n    print("$odd")', 'cout << (__builtin_popcountll(n) % 2 == 0 ? "$even" : "$odd") << "\\n";', ('print("$even" if n % 2 == 0 else "$odd")', 'cout << (n % 2 == 0 ? "$even" : "$odd") << "\\n";'), constants=rows("even odd", ("evil", "odious"), ("even", "odd"), ("yes", "no")), output=WORD, tags=MATH),
    bodies("prime_powers_as_product", (Int("n", 2, 10**9),), ("Write {n} as a product of powers of primes, the smallest prime first, as in 2^3*5*7^2: the factors are joined by *, and an exponent 1 is not written.", "[Print|Find] the prime factorization of {n} in the form p^e*q^f..., without spaces, primes in increasing order; primes that divide only once are written without ^1."),
        'parts = []\nd = 2\nwhile d * d <= n:\n    e = 0\n    while n % d == 0:\n        n //= d\n        e += 1\n    if e == 1:\n        parts.append(str(d))\n    if e > 1:\n        parts.append(f"{d}^{e}")\n    d += 1\nif n > 1:\n    parts.append(str(n))\nprint("*".join(parts))',
        'string result;\nauto add = [&](long long p, int e) {\n    if (!result.empty()) result += "*";\n    result += to_string(p);\n    if (e > 1) result += "^" + to_string(e);\n};\nfor (long long d = 2; d * d <= n; d++) {\n    int e = 0;\n    while (n % d == 0) {\n        n /= d;\n        e++;\n    }\n    if (e > 0) add(d, e);\n}\nif (n > 1) add(n, 1);\ncout << result << "\\n";',
        ('parts = []\nd = 2\nwhile d * d <= n:\n    e = 0\n    while n % d == 0:\n        n //= d\n        e += 1\n    if e:\n        parts.append(f"{d}^{e}")\n    d += 1\nif n > 1:\n    parts.append(str(n) + "^1")\nprint("*".join(parts))', 'string result;\nauto add = [&](long long p, int e) {\n    if (!result.empty()) result += "*";\n    result += to_string(p) + "^" + to_string(e);\n};\nfor (long long d = 2; d * d <= n; d++) {\n    int e = 0;\n    while (n % d == 0) {\n        n /= d;\n        e++;\n    }\n    if (e > 0) add(d, e);\n}\nif (n > 1) add(n, 1);\ncout << result << "\\n";'),
        refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(2, 200), 2 ** rng.randint(1, 20), 2 ** rng.randint(0, 5) * 3 ** rng.randint(1, 5) * 5 ** rng.randint(0, 3), 997])}, output=("Print one line without spaces.",), rating=1000, tags=MATH),
    bodies("prime_factors_with_times_signs", (Int("n", 2, 10**9),), ("Write {n} as a product of primes in increasing order, with $t between them: each prime as often as it divides {n}.", "[Print|Find] all prime factors of {n} from the smallest to the largest, repeated ones too, joined by $t without spaces."),
        'parts = []\nd = 2\nwhile d * d <= n:\n    while n % d == 0:\n        n //= d\n        parts.append(str(d))\n    d += 1\nif n > 1:\n    parts.append(str(n))\nprint("$t".join(parts))',
        'string result;\nauto add = [&](long long p) {\n    if (!result.empty()) result += "$t";\n    result += to_string(p);\n};\nfor (long long d = 2; d * d <= n; d++) {\n    while (n % d == 0) {\n        n /= d;\n        add(d);\n    }\n}\nif (n > 1) add(n);\ncout << result << "\\n";',
        ('parts = []\nd = 2\nwhile d * d <= n:\n    if n % d == 0:\n        parts.append(str(d))\n    while n % d == 0:\n        n //= d\n    d += 1\nif n > 1:\n    parts.append(str(n))\nprint("$t".join(parts))', 'string result;\nauto add = [&](long long p) {\n    if (!result.empty()) result += "$t";\n    result += to_string(p);\n};\nfor (long long d = 2; d * d <= n; d++) {\n    if (n % d == 0) add(d);\n    while (n % d == 0) n /= d;\n}\nif (n > 1) add(n);\ncout << result << "\\n";'),
        refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(2, 200), 2 ** rng.randint(1, 20), 2 ** rng.randint(0, 5) * 3 ** rng.randint(1, 5) * 5 ** rng.randint(0, 3), 997])}, constants=lambda rng: {"t": rng.choice(["*", "*", "x"])}, output=("Print one line without spaces.",), rating=1000, tags=MATH),
    bodies("fibonacci_not_above_n", (Int("n", 0, 10**12),), ("[Print|List] all Fibonacci numbers that are not greater than {n}. The sequence begins with 0 and 1, and each further number is the sum of the two before it; 1 is printed as often as it comes.", "The sequence 0, 1, 1, 2, 3, 5, ... is printed as long as its numbers are at most {n}. Print it."),
        "x = 0\ny = 1\nresult = []\nwhile x <= n:\n    result.append(x)\n    x, y = y, x + y\nprint(*result)", 'long long x = 0, y = 1;\nwhile (x <= n) {\n    cout << x << " ";\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << "\\n";', ("x = 0\ny = 1\nresult = []\nwhile x < n:\n    result.append(x)\n    x, y = y, x + y\nprint(*result)", 'long long x = 0, y = 1;\nwhile (x < n) {\n    cout << x << " ";\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << "\\n";'), refine=lambda rng, v: {"n": rng.choice([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 144, rng.randint(0, 100), v["n"]])}, output=("Print the numbers separated by spaces.",), tags=MATH),
    bodies("fibonacci_below_n", (Int("n", 1, 10**12),), ("[Print|List] all Fibonacci numbers that are less than {n}. The sequence is 0, 1, 1, 2, 3, 5, ...: each number from the third on is the sum of the two before it.", "Begin with 0 and 1 and always add the last two numbers. Print all numbers of this sequence that are smaller than {n}, in order (1 twice, if {n} is greater than 1)."),
        "x = 0\ny = 1\nresult = []\nwhile x < n:\n    result.append(x)\n    x, y = y, x + y\nprint(*result)", 'long long x = 0, y = 1;\nwhile (x < n) {\n    cout << x << " ";\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << "\\n";', ("x = 0\ny = 1\nresult = []\nwhile x <= n:\n    result.append(x)\n    x, y = y, x + y\nprint(*result)", 'long long x = 0, y = 1;\nwhile (x <= n) {\n    cout << x << " ";\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << "\\n";'), refine=lambda rng, v: {"n": rng.choice([1, 2, 3, 5, 8, 13, 21, 34, 55, 144, rng.randint(1, 100), v["n"]])}, output=("Print the numbers separated by spaces.",), tags=MATH),
    decide("is_fibonacci_number", (Int("n", 0, 10**15),), ("Is {n} a number of the Fibonacci sequence 0, 1, 1, 2, 3, 5, 8, ..., in which each number is the sum of the two before it?", "[Check|Determine] whether {n} is a Fibonacci number (they begin with 0 and 1)."), "{n} is a Fibonacci number", "x = 0\ny = 1\nwhile x < n:\n    x, y = y, x + y\nx == n", "long long x = 0, y = 1;\nwhile (x < n) {\n    long long z = x + y;\n    x = y;\n    y = z;\n}\nx == n", ("x = 1\ny = 2\nwhile x < n:\n    x, y = y, x + y\nx == n", "long long x = 1, y = 2;\nwhile (x < n) {\n    long long z = x + y;\n    x = y;\n    y = z;\n}\nx == n"), refine=lambda rng, v: {"n": rng.choice([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 144, 4, 7, 6765, 832040, 12586269025, rng.randint(0, 100), v["n"]])}, tags=MATH),
    bodies("sum_of_fibonacci_not_above_n", (Int("n", 0, 10**12),), ("[Find|Print] the sum of all Fibonacci numbers not greater than {n}; the sequence is 0, 1, 1, 2, 3, 5, ..., and the 1 counts twice if it counts.", "The numbers 0, 1, 1, 2, 3, 5, 8, ... (each the sum of the two before) are added as long as they are at most {n}. What is the total?"),
        "x = 0\ny = 1\ntotal = 0\nwhile x <= n:\n    total += x\n    x, y = y, x + y\nprint(total)", 'long long x = 0, y = 1, total = 0;\nwhile (x <= n) {\n    total += x;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << total << "\\n";', ("x = 1\ny = 2\ntotal = 0\nwhile x <= n:\n    total += x\n    x, y = y, x + y\nprint(total)", 'long long x = 1, y = 2, total = 0;\nwhile (x <= n) {\n    total += x;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << total << "\\n";'), refine=lambda rng, v: {"n": rng.choice([1, 2, 3, 5, 8, 13, 21, 34, 55, 144, rng.randint(1, 100), v["n"]])}, output=ONE, tags=MATH),
)  # fmt: skip
