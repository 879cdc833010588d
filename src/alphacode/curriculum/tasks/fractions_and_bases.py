"""Fractions with two numbers, number systems, factorizations written out."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import LINES, ONE, TWO, bodies, decide, value
from alphacode.curriculum.task import DIGITS, UPPER, Int, Task, Values, Word

MATH = ("math",)
THEORY = ("math", "number theory")
LETTERS = DIGITS + UPPER
FRACTIONS = tuple(Int(name, 1, 1000) for name in "abcd")
FOUR = {
    "a": "the first numerator",
    "b": "the first denominator",
    "c": "the second numerator",
    "d": "the second denominator",
}
LOWEST = (
    "Print the numerator and the denominator of the answer.",
    "Print two integers, the numerator and the denominator in lowest terms.",
)
SHORT = "import math\ng = math.gcd(p, q)\n"
SHORT_CPP = "long long g = __gcd(p < 0 ? -p : p, q);\n"
PAIR = 'cout << p / g << " " << q / g << "\\n";'
SLASH = 'cout << p / g << "/" << q / g << "\\n";'
TEXT = DIGITS + "/"


def _fractions(rng: Random, values: Values) -> Values:
    """Draw two fractions with small numbers, sometimes of the same value."""
    top = rng.choice([6, 20, 1000])
    a, b, c, d = (rng.randint(1, top) for _ in range(4))
    if rng.random() < 0.25:
        k = rng.randint(1, max(1, 1000 // max(a, b)))
        c, d = a * k, b * k
    elif rng.random() < 0.3:
        d = b
    return {**values, **dict(zip("abcd", (a, b, c, d), strict=True))}


def _one_fraction(rng: Random, values: Values) -> Values:
    g = rng.choice([1, 2, 3, 6, 10, 25])
    top = rng.choice([6, 30, 4000])
    a, b = g * rng.randint(1, top), g * rng.randint(1, top)
    a = rng.choice([a, a, b * rng.randint(1, 9)])
    return {**values, "a": a, "b": b}


def _two_texts(rng: Random, values: Values) -> Values:
    v = _fractions(rng, {})
    return {**values, "s": f"{v['a']}/{v['b']}", "t": f"{v['c']}/{v['d']}"}


def _one_text(rng: Random, values: Values) -> Values:
    v = _one_fraction(rng, {})
    return {**values, "s": f"{v['a']}/{v['b']}"}


def _in_base(n: int, k: int) -> str:
    digits = ""
    while n:
        digits = LETTERS[n % k] + digits
        n //= k
    return digits or "0"


def _number(rng: Random, top: int = 10**9) -> int:
    return rng.choice([rng.randint(0, 40), rng.randint(0, 1000), rng.randint(1, top)])


def _two_bases(rng: Random, values: Values) -> Values:
    usual = [2, 8, 10, 16, rng.randint(2, 36)]
    a, b = rng.choice(usual), rng.choice(usual)
    return {**values, "a": a, "b": b, "s": _in_base(_number(rng), a)}


def _one_base(rng: Random, values: Values) -> Values:
    k = rng.choice([2, 8, 16, rng.randint(2, 36), rng.randint(11, 36)])
    return {**values, "k": k, "s": _in_base(_number(rng), k)}


def _many_factors(rng: Random, values: Values) -> Values:
    """Draw a product of small primes, or any number."""
    n = 1
    while n < 1000 and rng.random() < 0.9:
        n *= rng.choice([2, 2, 2, 3, 3, 5, 7, 11, 13])
    n = rng.choice([n, n, n * rng.choice([1, 101, 9973]), values["n"]])
    return {**values, "n": max(2, min(n, 10**9))}


FACTORS = "parts = []\np = 2\nwhile p * p <= n:\n    k = 0\n    while n % p == 0:\n        n //= p\n        k += 1\n    if k:\n        parts.append((p, k))\n    p += 1\nif n > 1:\n    parts.append((n, 1))\n"
FACTORS_CPP = "vector<pair<long long, int>> parts;\nfor (long long p = 2; p * p <= n; p++) {\n    int k = 0;\n    while (n % p == 0) {\n        n /= p;\n        k++;\n    }\n    if (k) parts.push_back({p, k});\n}\nif (n > 1) parts.push_back({n, 1});\n"
DIGITS36 = "digits = ''\nwhile n > 0:\n    digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % %s] + digits\n    n //= %s\nprint(digits or '0')"
DIGITS36_CPP = 'string digits;\nwhile (n > 0) {\n    digits = string(1, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n % %s]) + digits;\n    n /= %s;\n}\ncout << (digits.empty() ? "0" : digits) << "\\n";'
NARROW36, NARROW36_CPP = (
    DIGITS36.replace("%s", "k").replace(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
    ),
    DIGITS36_CPP.replace("%s", "k").replace(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
    ),
)
READ_CPP = "long long n = 0;\nfor (char ch : s) n = n * %s + (ch <= '9' ? ch - '0' : ch - 'A' + 10);\n"
PER_BASE = "n = 0\nfor ch in s:\n    n = n * 10 + '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(ch)\n"
BASES = {
    "s": "the number",
    "a": "the base in which it is written",
    "b": "the base wanted",
}


def _arithmetic(
    name: str, verb: str, note: str, p: str, wrong: str, q: str = "b * d"
) -> tuple[Task, Task]:
    """Return a task over two fractions that prints two numbers, and one with a slash."""
    lines, lines_cpp = f"p = {p}\nq = {q}\n", f"long long p = {p}, q = {q};\n"
    bad, bad_cpp = f"p = {wrong}\nq = {q}\n", f"long long p = {wrong}, q = {q};\n"
    flat = "print(p, q)"
    flat_cpp = 'cout << p << " " << q << "\\n";'
    two = bodies(
        f"{name}_as_two_numbers",
        FRACTIONS,
        (
            f"[Find|Compute] {verb} as a fraction in lowest terms. Print its numerator and its denominator{note}.",
            f"Fractions are given by numerator and denominator. [Print|Find] {verb}, reduced as far as possible: first the numerator, then the denominator{note}.",
        ),
        lines + SHORT + "print(p // g, q // g)",
        lines_cpp + SHORT_CPP + PAIR,
        (lines + flat, lines_cpp + flat_cpp),
        (bad + SHORT + "print(p // g, q // g)", bad_cpp + SHORT_CPP + PAIR),
        refine=_fractions,
        tags=MATH,
        output=LOWEST,
        meanings=FOUR,
    )
    slash = bodies(
        f"{name}_with_slash",
        FRACTIONS,
        (
            f"[Find|Compute] {verb} as a fraction in lowest terms and print it as p/q{note}. The denominator is printed even if it is 1.",
            f"[Print|Write] {verb} in the form p/q, reduced, also for whole numbers (such as 3/1){note}.",
        ),
        lines + SHORT + "print(f'{p // g}/{q // g}')",
        lines_cpp + SHORT_CPP + SLASH,
        (lines + "print(f'{p}/{q}')", lines_cpp + 'cout << p << "/" << q << "\\n";'),
        (bad + SHORT + "print(f'{p // g}/{q // g}')", bad_cpp + SHORT_CPP + SLASH),
        refine=_fractions,
        tags=MATH,
        output=("Print the fraction as p/q.",),
        meanings=FOUR,
    )
    return two, slash


TASKS: tuple[Task, ...] = (
    *_arithmetic("sum_of_fractions", "the sum of the fractions {a}/{b} and {c}/{d}", "", "a * d + c * b", "a + c"),
    *_arithmetic("difference_of_fractions", "the difference {a}/{b} - {c}/{d}", " (a minus stands before the numerator; 0 has the denominator 1)", "a * d - c * b", "c * b - a * d"),
    *_arithmetic("product_of_fractions", "the product of the fractions {a}/{b} and {c}/{d}", "", "a * c", "a * d"),
    *_arithmetic("quotient_of_fractions", "the quotient of {a}/{b} divided by {c}/{d}", "", "a * d", "a * c", "b * c"),
    bodies("fraction_reduced_two_numbers", (Int("a", 1, 10**9), Int("b", 1, 10**9)), ("Reduce the fraction {a}/{b}: print numerator and denominator in lowest terms.", "[Find|Print] two integers p and q without a common divisor above 1 such that p/q = {a}/{b}."), "import math\ng = math.gcd(a, b)\nprint(a // g, b // g)", 'long long g = __gcd(a, b);\ncout << a / g << " " << b / g << "\\n";', ("print(a, b)", 'cout << a << " " << b << "\\n";'), ("while a % 2 == 0 and b % 2 == 0:\n    a //= 2\n    b //= 2\nprint(a, b)", 'while (a % 2 == 0 && b % 2 == 0) {\n    a /= 2;\n    b /= 2;\n}\ncout << a << " " << b << "\\n";'), refine=_one_fraction, tags=MATH, output=TWO, meanings={"a": "the numerator", "b": "the denominator"}),
    bodies("fraction_text_reduced", (Word("s", TEXT, min_size=3, max_size=21),), ("Reduce the fraction {s} and print it as p/q in lowest terms; q is printed even if it is 1.", "A fraction {s} is written as numerator/denominator, both positive. [Print|Write] it in the same form with the smallest possible numbers."), "import math\na, b = map(int, s.split('/'))\ng = math.gcd(a, b)\nprint(f'{a // g}/{b // g}')", 'size_t at = s.find(\'/\');\nlong long a = stoll(s.substr(0, at)), b = stoll(s.substr(at + 1));\nlong long g = __gcd(a, b);\ncout << a / g << "/" << b / g << "\\n";', ("print(s)", 'cout << s << "\\n";'), refine=_one_text, tags=MATH, output=("Print the reduced fraction.",), meanings={"s": "the fraction"}),
    bodies("improper_fraction_parts", (Int("a", 1, 10**9), Int("b", 1, 10**9)), ("Take the whole part out of the fraction {a}/{b}. Print the whole part and then, if something remains, numerator and denominator of the remaining fraction in lowest terms. If the fraction is less than 1, print only its numerator and denominator in lowest terms.", "[Write|Print] {a}/{b} as a mixed number by integers on one line: whole part, numerator, denominator, the fraction reduced. A whole part of 0 is left out, and so is a fraction of 0."), "import math\ng = math.gcd(a, b)\na //= g\nb //= g\nif b == 1:\n    print(a)\nelif a < b:\n    print(a, b)\nelse:\n    print(a // b, a % b, b)", 'long long g = __gcd(a, b);\na /= g;\nb /= g;\nif (b == 1) cout << a << "\\n";\nelse if (a < b) cout << a << " " << b << "\\n";\nelse cout << a / b << " " << a % b << " " << b << "\\n";', ("print(a // b, a % b, b)", 'cout << a / b << " " << a % b << " " << b << "\\n";'), ("if a % b == 0:\n    print(a // b)\nelif a < b:\n    print(a, b)\nelse:\n    print(a // b, a % b, b)", 'if (a % b == 0) cout << a / b << "\\n";\nelse if (a < b) cout << a << " " << b << "\\n";\nelse cout << a / b << " " << a % b << " " << b << "\\n";'), refine=_one_fraction, tags=MATH, output=("Print one, two or three integers.",), meanings={"a": "the numerator", "b": "the denominator"}),
    bodies("fractions_compared_sign", FRACTIONS, ("Compare the fractions {a}/{b} and {c}/{d}. Print <, > or = as it stands rightly between them.", "Which sign belongs between {a}/{b} and {c}/{d}: <, = or >?"), "x, y = a * d, c * b\nprint('<' if x < y else '>' if x > y else '=')", 'long long x = a * d, y = c * b;\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";', ("x, y = a * c, b * d\nprint('<' if x < y else '>' if x > y else '=')", 'long long x = a * c, y = b * d;\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";'), ("print('<' if a // b < c // d else '>' if a // b > c // d else '=')", 'cout << (a / b < c / d ? "<" : a / b > c / d ? ">" : "=") << "\\n";'), refine=_fractions, tags=MATH, output=("Print <, = or >.",), meanings=FOUR),
    bodies("fraction_texts_compared", (Word("s", TEXT, min_size=3, max_size=9), Word("t", TEXT, min_size=3, max_size=9)), ("Compare the fractions {s} and {t}, written as numerator/denominator. Print <, > or = as it stands rightly between them.", "Which sign belongs between the fractions {s} and {t}: <, = or >?"), "a, b = map(int, s.split('/'))\nc, d = map(int, t.split('/'))\nx, y = a * d, c * b\nprint('<' if x < y else '>' if x > y else '=')", 'size_t i = s.find(\'/\'), j = t.find(\'/\');\nlong long x = stoll(s.substr(0, i)) * stoll(t.substr(j + 1)), y = stoll(t.substr(0, j)) * stoll(s.substr(i + 1));\ncout << (x < y ? "<" : x > y ? ">" : "=") << "\\n";', ("print('<' if s < t else '>' if s > t else '=')", 'cout << (s < t ? "<" : s > t ? ">" : "=") << "\\n";'), refine=_two_texts, tags=MATH, output=("Print <, = or >.",), meanings={"s": "the first fraction", "t": "the second fraction"}),
    bodies("number_between_bases", (Int("a", 2, 36), Int("b", 2, 36), Word("s", LETTERS, max_size=30)), ("A number is written as {s} in base {a}. Write it in base {b}. Digits above 9 are capital letters from A (10) to Z (35).", "[Convert|Change] {s} from the number system with base {a} to the one with base {b} (A stands for 10, B for 11, ..., Z for 35)."), "n = int(s, a)\n" + DIGITS36.replace("%s", "b"), READ_CPP.replace("%s", "a") + DIGITS36_CPP.replace("%s", "b"), (PER_BASE + DIGITS36.replace("%s", "b"), READ_CPP.replace("%s", "10") + DIGITS36_CPP.replace("%s", "b")), ("n = int(s, a)\nprint(n)", READ_CPP.replace("%s", "a") + 'cout << n << "\\n";'), refine=_two_bases, tags=MATH, output=("Print the number in the new base.",), meanings=BASES),
    bodies("number_then_two_bases", (Word("s", LETTERS, max_size=30), Int("a", 2, 36), Int("b", 2, 36)), ("A number {s} of the number system with base {a} is given. Write it in the system with base {b}. Digits above 9 are capital letters from A (10) to Z (35).", "[Convert|Change] {s} from base {a} to base {b} (A stands for 10, B for 11, ..., Z for 35)."), "n = int(s, a)\n" + DIGITS36.replace("%s", "b"), READ_CPP.replace("%s", "a") + DIGITS36_CPP.replace("%s", "b"), (PER_BASE + DIGITS36.replace("%s", "b"), READ_CPP.replace("%s", "10") + DIGITS36_CPP.replace("%s", "b")), refine=_two_bases, tags=MATH, output=("Print the number in the new base.",), meanings=BASES),
    bodies("decimal_to_base_with_letters", (Int("n", 0, 10**18), Int("k", 2, 36)), ("Write the number {n} in base {k}. Digits above 9 are capital letters: A is 10, B is 11, ..., Z is 35.", "[Print|Find] {n} in the number system with base {k}, with the letters A, B, ... for the digits from 10 on."), DIGITS36.replace("%s", "k"), DIGITS36_CPP.replace("%s", "k"), (NARROW36, NARROW36_CPP), ("print(n)", 'cout << n << "\\n";'), refine=lambda rng, v: {"n": rng.choice([v["n"], _number(rng)]), "k": rng.choice([16, v["k"], rng.randint(11, 36)])}, tags=MATH, output=("Print the number in base {k}.", "Print its digits without spaces."), meanings={"n": "the number", "k": "the base"}),
    bodies("base_with_letters_to_decimal", (Word("s", LETTERS, max_size=30), Int("k", 2, 36)), ("A number is written as {s} in base {k} (A is the digit 10, B is 11, ..., Z is 35). [Find|Print] it in base ten.", "What is the value of {s}, written in the number system with base {k}? Capital letters are the digits from 10 on."), ("print(int(s, k))", "n = 0\nfor ch in s:\n    n = n * k + '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(ch)\nprint(n)"), READ_CPP.replace("%s", "k") + 'cout << n << "\\n";', (PER_BASE + "print(n)", READ_CPP.replace("%s", "10") + 'cout << n << "\\n";'), refine=_one_base, tags=MATH, output=ONE, meanings={"s": "the number", "k": "the base"}),
    bodies("base_first_to_decimal", (Int("k", 2, 36), Word("s", LETTERS, max_size=30)), ("In the number system with base {k} a number is written as {s} (A is the digit 10, B is 11, ..., Z is 35). [Find|Print] it in base ten.", "[Convert|Change] {s} from base {k} to decimal. Capital letters are the digits from 10 on."), ("print(int(s, k))", "n = 0\nfor ch in s:\n    n = n * k + '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(ch)\nprint(n)"), READ_CPP.replace("%s", "k") + 'cout << n << "\\n";', (PER_BASE + "print(n)", READ_CPP.replace("%s", "10") + 'cout << n << "\\n";'), refine=_one_base, tags=MATH, output=ONE, meanings={"s": "the number", "k": "the base"}),
    value("smallest_base_of_word", (Word("s", LETTERS, max_size=30),), ("What is the smallest base, from 2 to 36, of a number system in which {s} can be a number? A is the digit 10, B is 11, ..., Z is 35.", "[Find|Print] the least base (at least 2) in which all symbols of {s} are digits. Capital letters are digits from 10 on."), "max(2, max('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(ch) for ch in s) + 1)", "int top = 1;\nfor (char ch : s) top = max(top, ch <= '9' ? ch - '0' : ch - 'A' + 10);\ntop + 1", ("max('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(ch) for ch in s)", "int top = 0;\nfor (char ch : s) top = max(top, ch <= '9' ? ch - '0' : ch - 'A' + 10);\ntop"), refine=lambda rng, v: {"s": _one_base(rng, {})["s"]}, tags=MATH, output=ONE, meanings={"s": "the number"}),
    bodies("factors_with_powers", (Int("n", 2, 10**9),), ("Write {n} as a product of prime powers, such as 2^3*5: primes in ascending order, and no exponent if it is 1.", "[Print|Find] the factorization of {n} in the form 3*5^2 (smaller primes first, the exponent 1 is left out, no spaces)."), FACTORS + "print('*'.join(f'{p}^{k}' if k > 1 else str(p) for p, k in parts))", FACTORS_CPP + 'for (size_t i = 0; i < parts.size(); i++) {\n    if (i) cout << "*";\n    cout << parts[i].first;\n    if (parts[i].second > 1) cout << "^" << parts[i].second;\n}\ncout << "\\n";', (FACTORS + "print('*'.join(f'{p}^{k}' for p, k in parts))", FACTORS_CPP + 'for (size_t i = 0; i < parts.size(); i++) {\n    if (i) cout << "*";\n    cout << parts[i].first << "^" << parts[i].second;\n}\ncout << "\\n";'), refine=_many_factors, tags=THEORY, rating=1000, output=("Print the factorization on one line.",), meanings={"n": "the number"}),
    bodies("factors_with_stars", (Int("n", 2, 10**9),), ("Write {n} as a product of primes in ascending order with * between them and no spaces, such as 2*2*5.", "[Print|Find] the factorization of {n} into primes in the form 2*3*3, the smaller ones first."), FACTORS + "print('*'.join('*'.join([str(p)] * k) for p, k in parts))", FACTORS_CPP + 'bool is_first = true;\nfor (auto [p, k] : parts) {\n    for (int i = 0; i < k; i++) {\n        if (!is_first) cout << "*";\n        cout << p;\n        is_first = false;\n    }\n}\ncout << "\\n";', (FACTORS + "print('*'.join(str(p) for p, k in parts))", FACTORS_CPP + 'for (size_t i = 0; i < parts.size(); i++) cout << (i ? "*" : "") << parts[i].first;\ncout << "\\n";'), refine=_many_factors, tags=THEORY, rating=1000, output=("Print the factorization on one line.",), meanings={"n": "the number"}),
    bodies("factors_and_exponents_in_lines", (Int("n", 2, 10**9),), ("[Find|Print] all primes that divide {n} in ascending order, each on its own line with the exponent with which it divides {n}.", "Factorize {n}: for each prime p in it print a line with p and how often p divides {n}, the smaller primes first."), FACTORS + "for p, k in parts:\n    print(p, k)", FACTORS_CPP + 'for (auto [p, k] : parts) cout << p << " " << k << "\\n";', (FACTORS + "for p, k in parts:\n    print(p, p**k)", FACTORS_CPP + 'for (auto [p, k] : parts) {\n    long long power = 1;\n    for (int i = 0; i < k; i++) power *= p;\n    cout << p << " " << power << "\\n";\n}'), refine=_many_factors, tags=THEORY, rating=1000, output=LINES, meanings={"n": "the number"}),
    value("largest_exponent_of_factors", (Int("n", 2, 10**9),), ("[Find|Print] the largest exponent in the factorization of {n} into powers of different primes.", "How often does that prime divide {n} which divides it most often?"), FACTORS + "max(k for p, k in parts)", FACTORS_CPP + "int best = 0;\nfor (auto [p, k] : parts) best = max(best, k);\nbest", (FACTORS + "len(parts)", FACTORS_CPP + "parts.size()"), (FACTORS + "parts[0][1]", FACTORS_CPP + "parts[0].second"), refine=_many_factors, tags=THEORY, rating=1000, output=ONE, meanings={"n": "the number"}),
    decide("fraction_is_finite", (Int("a", 1, 10**9), Int("b", 1, 10**9)), ("Is the decimal notation of {a}/{b} finite?", "[Find out|Determine] whether {a} divided by {b} gives a decimal number with finitely many digits."), "the decimal notation is finite", "import math\nb //= math.gcd(a, b)\nwhile b % 2 == 0:\n    b //= 2\nwhile b % 5 == 0:\n    b //= 5\nb == 1", "b /= __gcd(a, b);\nwhile (b % 2 == 0) b /= 2;\nwhile (b % 5 == 0) b /= 5;\nb == 1", ("while b % 2 == 0:\n    b //= 2\nwhile b % 5 == 0:\n    b //= 5\nb == 1", "while (b % 2 == 0) b /= 2;\nwhile (b % 5 == 0) b /= 5;\nb == 1"), refine=lambda rng, v: {"a": 3 ** rng.randint(0, 3) * rng.randint(1, 30), "b": 2 ** rng.randint(0, 8) * 5 ** rng.randint(0, 4) * 3 ** rng.choice([0, 0, 1, 1, 2])}, tags=THEORY, meanings={"a": "the numerator", "b": "the denominator"}),
)  # fmt: skip
