"""Riddles about numbers: named properties, sequences, fractions, equations, mixtures, dice, bases."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from math import gcd
from random import Random

from alphacode.curriculum.short import LINES, ROW, bodies, decide, real, value
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values, Word

MATH = ("math",)
TWO = ("Print two numbers separated by a space.", "Print the two numbers on one line.")
THEORY = ("math", "number theory")


def _four_digits(rng: Random, values: Values) -> Values:
    n = rng.choice([6174, values["n"], rng.randint(1, 9998), rng.randint(1000, 9998)])
    return {"n": n if n % 1111 else n + 1}


def _stubborn(rng: Random, values: Values) -> Values:
    long = int("".join(rng.choices("23467899", k=rng.randint(2, 9))))
    hard = rng.choice([10, 25, 39, 77, 679, 6788, 68889, 2677889])
    return {"n": rng.choice([values["n"], long, long, hard])}


def _few_additions(rng: Random) -> dict[str, object]:
    return {"k": rng.randint(3, 8)}


def _to_palindrome(rng: Random, values: Values) -> Values:
    slow = rng.choice([89, 98, 196, 295, 187, 879, 97])
    side = str(rng.randint(1, 99))
    return {"n": rng.choice([values["n"], rng.randint(10, 999), slow, int(side + side[::-1])])}


def _place_powers(rng: Random, values: Values) -> Values:
    good = rng.choice([7, 89, 135, 175, 518, 598, 1306, 1676, 2427])
    near = rng.choice([153, 371, 407, 63, 43, 24, 10, rng.randint(10, 200)])
    return {"n": rng.choice([good, good, near, values["n"]])}


def _smith(rng: Random, values: Values) -> Values:
    good = rng.choice([4, 22, 27, 58, 85, 94, 121, 166, 202, 265, 274, 319, 346, 355, 378])
    n = rng.choice([good, good, rng.choice([7, 13, 97, 8, 6, 9]), min(values["n"], 3000)])
    return {"n": n}


def _emirp(rng: Random, values: Values) -> Values:
    good = rng.choice([13, 17, 31, 37, 71, 73, 79, 97, 107, 113, 149, 157, 167, 179, 199])
    other = rng.choice([2, 7, 11, 101, 131, 19, 23, 41, 15, 91, 1, 30])
    return {"n": rng.choice([good, good, other, values["n"]])}


def _splits(rng: Random, values: Values) -> Values:
    good = rng.choice([9, 45, 55, 99, 297, 703, 999, 2223, 2728, 4879, 4950, 5050])
    other = rng.choice([10, 100, 1000, 2, 3, 46, 298])
    return {"n": rng.choice([good, good, other, values["n"]])}


def _recurrence(rng: Random) -> dict[str, object]:
    p, q = rng.sample([1, 2, 3, 4, 5], 2)
    return {"p": p, "q": q, "m": rng.choice([100, 1000, 1009, 10007, 10**6])}


def _generator(rng: Random, values: Values) -> Values:
    m = max(values["m"], rng.choice([1, 5, 10, 16]))
    a = min(values["a"], m - 1) if rng.random() < 0.7 else 2 * (values["a"] // 2)
    return {"x": values["x"] % m, "a": a, "c": min(values["c"], rng.choice([1, m])), "m": m}


def _two_divisors(rng: Random) -> dict[str, object]:
    p, q = sorted(rng.sample([2, 3, 4, 5, 6], 2))
    return {"p": p, "q": q}


def _upto_200k(rng: Random, values: Values) -> Values:
    return {"n": min(values["n"], rng.randint(100_000, 200_000))}


def _fractions(rng: Random, values: Values) -> Values:
    """Draw denominators with common divisors, and sometimes a whole sum."""
    b, g = max(2, min(values["b"], 30)), rng.choice([2, 3, 4, 6])
    d = rng.choice([b, g, g * 2, 2 * b, values["d"]])
    c = min(values["c"], 2 * d)
    a = min(values["a"], 2 * b)
    if rng.random() < 0.25:
        c, d = b - a % b, b
    return {"a": a, "b": b, "c": c, "d": d}


def _fraction_list(rng: Random, values: Values) -> Values:
    """Repeat the value of a fraction, and bring others close to it."""
    p = [(min(x, 300), min(y, 300)) for x, y in values["p"]]
    x, y = rng.choice([max(p, key=lambda f: f[0] / f[1]), *p])
    like = [(2 * x, 2 * y), (3 * x, 3 * y), (x + 1, y), (x, y), (x + 1, y + 1)]
    return {**values, "p": [rng.choice(like) if rng.random() < 0.4 else f for f in p]}


def _proper_30(rng: Random, values: Values) -> Values:
    b = max(2, values["b"])
    a = rng.randint(1, b - 1)
    while b > 12 and gcd(a, b) == 1 and a < b - 1 and rng.random() < 0.5:
        a += 1
    return {"a": a, "b": b}


def _proper_1000(rng: Random, values: Values) -> Values:
    b = rng.choice([values["b"], rng.choice([3, 4, 7, 8, 11, 13, 17, 40, 41])])
    return {**values, "a": rng.randint(1, b - 1), "b": b}


def _denominator(rng: Random, values: Values) -> Values:
    other = rng.choice([3, 6, 7, 8, 12, 14, 22, 28, 30, 37, 41, 50, 81, 97, 101, 125])
    return {"n": rng.choice([other, other, values["n"]])}


def _decimal_text(rng: Random, values: Values) -> Values:
    whole = rng.choice([0, 0, 2, 12, rng.randint(0, 999)])
    part = rng.choice(["5", "25", "75", "125", "0", "50", "04", "6", "3", "375"])
    if rng.random() < 0.4:
        part = str(rng.randint(0, 10**6))
    return {"s": f"{whole}.{part}"}


def _hidden(rng: Random, values: Values) -> Values:
    size = rng.randint(2, 10)
    digits = list(str(rng.randint(10 ** (size - 1), 10**size - 1)))
    digits[rng.randrange(1, size)] = "?"
    return {"s": "".join(digits), "k": rng.choice([2, 3, 3, 4, 5, 6, 7, 9, 9, 11, 13, 25])}


def _remainders(rng: Random, values: Values) -> Values:
    a, c = values["a"], values["c"]
    if rng.random() < 0.4:
        a, c = rng.choice([(4, 6), (6, 9), (10, 15), (12, 8), (5, 10), (20, 30)])
    x = rng.choice([0, a * c - 1, rng.randint(1, a * c)])
    d = x % c if rng.random() < 0.6 else rng.randrange(c)
    return {"a": a, "b": x % a, "c": c, "d": d}


def _ones(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.choice([1, 3, 7, 9, 11, 13, 21, 37, 41, 10, 12, 15])])
    return {"n": n}


def _dial(rng: Random, values: Values) -> Values:
    return {"h": rng.choice([12, 6, 11, values["h"]]), "m": rng.choice([0, values["m"]])}


def _planet(rng: Random, values: Values) -> Values:
    """Set a time that exists, and wait sometimes exactly until midnight."""
    h, m = values["h"], values["m"]
    x, y = rng.randrange(h), rng.randrange(m)
    k = values["k"] if rng.random() < 0.5 else rng.randint(0, 3 * h * m)
    if rng.random() < 0.2:
        k = h * m - x * m - y
    return {"h": h, "m": m, "x": x, "y": y, "k": k}


def _quadratic(rng: Random, values: Values) -> Values:
    """Multiply out two brackets, or leave an equation that seldom has roots."""
    a = rng.choice([-2, -1, 1, 1, 1, 2, 3])
    u, v = rng.randint(-12, 12), rng.randint(-12, 12)
    kind = rng.random()
    if kind < 0.55:
        v = u if kind < 0.1 else v
        return {"a": a, "b": -a * (u + v), "c": a * u * v}
    if kind < 0.75:  # one root whole, the other a half
        return {"a": 2, "b": -(2 * u + 2 * v + 1), "c": u * (2 * v + 1)}
    return {"a": a, "b": max(-30, min(30, values["b"])), "c": max(-99, min(99, values["c"]))}


def _system(rng: Random, values: Values) -> Values:
    a, b, c, d = (values[name] for name in "abcd")
    x, y = rng.randint(-20, 20), rng.randint(-20, 20)
    f = c * x + d * y
    if rng.random() < 0.45:
        a, b, k = rng.randint(1, 5), rng.randint(1, 5), rng.randint(1, 4)
        c, d = k * a, k * b
        f = c * x + d * y + rng.choice([0, 0, 1, k])
    elif a * d == b * c:
        return {**values, "a": a, "b": b, "e": a * x + b * y, "f": f}
    return {"a": a, "b": b, "e": a * x + b * y, "c": c, "d": d, "f": f}


def _legs(rng: Random, values: Values) -> Values:
    n = min(values["n"], 400)
    a, b = rng.choice([(2, 4), (2, 6), (1, 3), (4, 6), (3, 8), (6, 8), (2, 5)])
    y = rng.choice([0, n, rng.randint(0, n), rng.randint(0, n)])
    m = a * (n - y) + b * y + rng.choice([0, 0, 0, 1, b])
    return {"n": n, "m": min(10**4, m), "a": a, "b": b}


def _sums_of_two(rng: Random, values: Values) -> Values:
    a, b = min(values["a"], rng.randint(2, 12)), min(values["b"], rng.randint(2, 12))
    c = rng.choice([values["c"], rng.randint(0, 60), a * rng.randint(0, 9)])
    return {"a": a, "b": b, "c": c}


def _sum_product(rng: Random, values: Values) -> Values:
    top = rng.choice([6, 12, 50, 900])
    x, y = rng.randint(-top, top), rng.randint(-top, top)
    x, y = (x, x) if rng.random() < 0.15 else (x, y)
    x, y = (abs(x), abs(y)) if rng.random() < 0.4 else (x, y)
    return {"a": x + y, "b": x * y + rng.choice([0, 0, 0, 1, 3])}


def _in_a_row(rng: Random, values: Values) -> Values:
    k = min(values["k"], rng.choice([3, 4, 10, 1000]))
    first = rng.randint(-20, 40)
    n = first * k + k * (k - 1) // 2 + rng.choice([0, 0, 0, 1])
    return {"n": rng.choice([n, n, values["n"]]), "k": k}


def _whole_parts(rng: Random, values: Values) -> Values:
    total = values["a"] + values["b"] + values["c"]
    return {**values, "n": min(values["n"], 10**6) // total * total or total}


def _common_factor(rng: Random, values: Values) -> Values:
    g, more = rng.choice([1, 2, 3, 5, 6, 10]), rng.choice([1, 1, 2])
    a = [max(1, min(x, 3000)) * g for x in values["a"]]
    return {**values, "a": [x * more if i < 2 else x for i, x in enumerate(a)]}


def _barter(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 5, 9])
    p = [(rng.randint(1, top), rng.randint(1, top)) for _ in values["p"]]
    return {**values, "p": p, "k": max(values["k"], rng.randint(0, 200))}


def _between(rng: Random, values: Values) -> Values:
    a, c, b = sorted(rng.sample(range(0, 101, rng.choice([1, 5, 10])), 3))
    return {"a": a, "b": b, "c": c}


def _leak(rng: Random, values: Values) -> Values:
    b = rng.choice([values["b"], values["a"], min(100, values["a"] + rng.randint(1, 9))])
    return {**values, "b": b}


def _stream(rng: Random, values: Values) -> Values:
    return {**values, "w": min(values["w"], values["v"] - 1)}


def _two_squares(rng: Random, values: Values) -> Values:
    x, y = rng.randint(0, 20), rng.randint(0, 20)
    many = rng.choice([0, 1, 25, 50, 65, 85, 325, 425, 1105, 5525, 2 * x * x])
    return {"n": rng.choice([many, many, x * x + y * y, values["n"]])}


def _over_ten(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([values["n"], rng.randint(10, 300)])}


def _bases(rng: Random, values: Values) -> Values:
    return {**values, "p": [(x, rng.choice([2, 3, 8, 16, rng.randint(2, 16)])) for x, _ in values["p"]]}


def _upto_3000(rng: Random, values: Values) -> Values:
    return {"n": rng.choice([min(values["n"], 3000), rng.randint(1, 300)])}


def _bit_word(rng: Random, values: Values) -> Values:
    size = rng.choice([4, 8, 8, 16, max(2, len(values["s"]))])
    return {"s": "".join(rng.choice("01") for _ in range(size))}


def _flips(rng: Random, values: Values) -> Values:
    top = rng.choice([3, 5, 10, 30])
    return {**values, "a": [rng.randint(0, min(top, max(values["a"]))) for _ in values["a"]]}


def _dice_sum(rng: Random, values: Values) -> Values:
    n, m = values["n"], values["m"]
    inside = rng.randint(n, n * m)
    return {"n": n, "m": m, "k": rng.choice([inside, inside, inside, min(80, n * m + 1)])}


def _two_at_least(rng: Random, values: Values) -> Values:
    a = [min(x, rng.choice([1, 5, 100])) for x in values["a"]]
    if sum(a) < 2:
        a[0] = 2
    return {**values, "a": a}


TASKS: tuple[Task, ...] = (
    bodies("kaprekar_steps", (Int("n", 1, 9998),), ("Take the four digits of {n} (with zeros in front if it has fewer), sort them down and up, and subtract the smaller of these two numbers from the larger one. Repeat with the result until it is 6174. How many subtractions are made? The digits of {n} are not all equal.", "Count the steps from {n} to 6174. In a step the four digits, leading zeros included, are put in falling and in rising order, and the difference of the two numbers is the next number. Not all four digits are equal at the start."), ('steps = 0\nwhile n != 6174:\n    digits = sorted(str(n).zfill(4))\n    small = int("".join(digits))\n    large = int("".join(digits[::-1]))\n    n = large - small\n    steps += 1\nprint(steps)', "steps = 0\nwhile n != 6174:\n    d = sorted([n // 1000, n // 100 % 10, n // 10 % 10, n % 10])\n    n = 999 * (d[3] - d[0]) + 90 * (d[2] - d[1])\n    steps += 1\nprint(steps)"), 'int steps = 0;\nwhile (n != 6174) {\n    int d[4];\n    for (int i = 0; i < 4; i++) {\n        d[i] = n % 10;\n        n /= 10;\n    }\n    sort(d, d + 4);\n    int large = d[3] * 1000 + d[2] * 100 + d[1] * 10 + d[0];\n    int small = d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3];\n    n = large - small;\n    steps++;\n}\ncout << steps << "\\n";', ("steps = 1\nwhile n != 6174:\n    d = sorted([n // 1000, n // 100 % 10, n // 10 % 10, n % 10])\n    n = 999 * (d[3] - d[0]) + 90 * (d[2] - d[1])\n    steps += 1\nprint(steps)", 'int steps = 1;\nwhile (n != 6174) {\n    int d[4] = {int(n / 1000), int(n / 100 % 10), int(n / 10 % 10), int(n % 10)};\n    sort(d, d + 4);\n    n = 999 * (d[3] - d[0]) + 90 * (d[2] - d[1]);\n    steps++;\n}\ncout << steps << "\\n";'), refine=_four_digits, tags=MATH, rating=1000),
    bodies("multiplicative_persistence", (Int("n", 0, 10**12),), ("{n} is replaced by the product of its digits, again and again, until one digit is left. How many times is it replaced?", "Count how often one has to multiply all digits of a number, starting with {n}, until the result has a single digit."), ("steps = 0\nwhile n >= 10:\n    product = 1\n    for c in str(n):\n        product *= int(c)\n    n = product\n    steps += 1\nprint(steps)", "count = 0\nwhile n > 9:\n    result = 1\n    while n > 0:\n        result *= n % 10\n        n //= 10\n    n = result\n    count += 1\nprint(count)"), 'int steps = 0;\nwhile (n >= 10) {\n    long long product = 1;\n    while (n > 0) {\n        product *= n % 10;\n        n /= 10;\n    }\n    n = product;\n    steps++;\n}\ncout << steps << "\\n";', ("steps = 0\nwhile n >= 10:\n    n = sum(int(c) for c in str(n))\n    steps += 1\nprint(steps)", 'int steps = 0;\nwhile (n >= 10) {\n    long long sum = 0;\n    while (n > 0) {\n        sum += n % 10;\n        n /= 10;\n    }\n    n = sum;\n    steps++;\n}\ncout << steps << "\\n";'), ("steps = 1\nwhile n >= 10:\n    product = 1\n    for c in str(n):\n        product *= int(c)\n    n = product\n    steps += 1\nprint(steps)", 'int steps = 1;\nwhile (n >= 10) {\n    long long product = 1;\n    while (n > 0) {\n        product *= n % 10;\n        n /= 10;\n    }\n    n = product;\n    steps++;\n}\ncout << steps << "\\n";'), refine=_stubborn, tags=MATH, rating=900),
    bodies("reverse_add_steps", (Int("n", 1, 10**5),), ("To {n} its mirror image (the digits read backwards) is added, then the same is done with the sum, until a palindrome is reached. Print the number of additions and the palindrome, or NONE if it is not reached after $k additions. If {n} is a palindrome, no addition is made.", "While {n} does not read the same in both directions, add its reversal to it, at most $k times. Print how many additions led to a palindrome and which one it is, or NONE if $k were not enough."), ('steps = 0\nwhile str(n) != str(n)[::-1] and steps < $k:\n    n += int(str(n)[::-1])\n    steps += 1\nif str(n) == str(n)[::-1]:\n    print(steps, n)\nelse:\n    print("NONE")', 'answer = "NONE"\nfor i in range($k + 1):\n    s = str(n)\n    if s == s[::-1]:\n        answer = f"{i} {n}"\n        break\n    n += int(s[::-1])\nprint(answer)'), 'string s = to_string(n);\nstring r(s.rbegin(), s.rend());\nint steps = 0;\nwhile (s != r && steps < $k) {\n    n += stoll(r);\n    s = to_string(n);\n    r = string(s.rbegin(), s.rend());\n    steps++;\n}\nif (s == r) cout << steps << " " << n << "\\n";\nelse cout << "NONE\\n";', ('steps = 0\nwhile steps == 0 or str(n) != str(n)[::-1] and steps < $k:\n    n += int(str(n)[::-1])\n    steps += 1\nif str(n) == str(n)[::-1]:\n    print(steps, n)\nelse:\n    print("NONE")', 'string s = to_string(n);\nstring r(s.rbegin(), s.rend());\nint steps = 0;\nwhile (steps == 0 || (s != r && steps < $k)) {\n    n += stoll(r);\n    s = to_string(n);\n    r = string(s.rbegin(), s.rend());\n    steps++;\n}\nif (s == r) cout << steps << " " << n << "\\n";\nelse cout << "NONE\\n";'), ('steps = 0\nwhile str(n) != str(n)[::-1] and steps < 1:\n    n += int(str(n)[::-1])\n    steps += 1\nif str(n) == str(n)[::-1]:\n    print(steps, n)\nelse:\n    print("NONE")', 'string s = to_string(n);\nstring r(s.rbegin(), s.rend());\nint steps = 0;\nwhile (s != r && steps < 1) {\n    n += stoll(r);\n    s = to_string(n);\n    r = string(s.rbegin(), s.rend());\n    steps++;\n}\nif (s == r) cout << steps << " " << n << "\\n";\nelse cout << "NONE\\n";'), output=("Print two numbers, or NONE.", "Print the number of additions and the palindrome, separated by a space, or the word NONE."), refine=_to_palindrome, constants=_few_additions, tags=("math", "implementation"), rating=1000),
    decide("digits_powered_by_place", (Int("n", 1, 10**6),), ("The first digit of {n} from the left is taken to the power 1, the second to the power 2, the third to the power 3 and so on. Do these powers sum up to {n}?", "Determine whether {n} equals the sum of its digits, each raised to the power of its place (places are counted from the left, starting at 1)."), "the sum is the number itself", "s = str(n)\nsum(int(s[i]) ** (i + 1) for i in range(len(s))) == n", "string s = to_string(n);\nlong long sum = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    long long power = 1;\n    for (size_t j = 0; j <= i; j++) power *= s[i] - '0';\n    sum += power;\n}\nsum == n", ("s = str(n)\nsum(int(s[i]) ** len(s) for i in range(len(s))) == n", "string s = to_string(n);\nlong long sum = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    long long power = 1;\n    for (size_t j = 0; j < s.size(); j++) power *= s[i] - '0';\n    sum += power;\n}\nsum == n"), ("s = str(n)[::-1]\nsum(int(s[i]) ** (i + 1) for i in range(len(s))) == n", "string s = to_string(n);\nreverse(s.begin(), s.end());\nlong long sum = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    long long power = 1;\n    for (size_t j = 0; j <= i; j++) power *= s[i] - '0';\n    sum += power;\n}\nsum == n"), refine=_place_powers, tags=MATH, rating=900),
    decide("smith_number", (Int("n", 2, 10**5),), ("A number that is not prime is called a joke number if the sum of its digits equals the sum of the digits of all its prime factors, each factor taken as often as it divides the number. Is {n} a joke number?", "Check whether {n} is composite and has the same digit sum as its prime factorisation (for 22 = 2 * 11 both are 4)."), "it has this property", "def digit_sum(x):\n    return sum(int(c) for c in str(x))\nrest, total, count = n, 0, 0\nd = 2\nwhile d * d <= rest:\n    while rest % d == 0:\n        total += digit_sum(d)\n        count += 1\n        rest //= d\n    d += 1\nif rest > 1:\n    total += digit_sum(rest)\n    count += 1\ncount > 1 and total == digit_sum(n)", "long long left = n, total = 0, count = 0, goal = 0;\nfor (long long x = n; x > 0; x /= 10) goal += x % 10;\nfor (long long d = 2; d <= left; d++) {\n    while (left % d == 0) {\n        for (long long x = d; x > 0; x /= 10) total += x % 10;\n        left /= d;\n        count++;\n    }\n}\ncount > 1 && total == goal", ("def digit_sum(x):\n    return sum(int(c) for c in str(x))\nrest, total = n, 0\nfor d in range(2, n + 1):\n    while rest % d == 0:\n        total += digit_sum(d)\n        rest //= d\ntotal == digit_sum(n)", "long long left = n, total = 0, goal = 0;\nfor (long long x = n; x > 0; x /= 10) goal += x % 10;\nfor (long long d = 2; d <= left; d++) {\n    while (left % d == 0) {\n        for (long long x = d; x > 0; x /= 10) total += x % 10;\n        left /= d;\n    }\n}\ntotal == goal"), ("rest, total, count = n, 0, 0\nfor d in range(2, n + 1):\n    while rest % d == 0:\n        total += d\n        count += 1\n        rest //= d\ncount > 1 and total == sum(int(c) for c in str(n))", "long long left = n, total = 0, count = 0, goal = 0;\nfor (long long x = n; x > 0; x /= 10) goal += x % 10;\nfor (long long d = 2; d <= left; d++) {\n    while (left % d == 0) {\n        total += d;\n        left /= d;\n        count++;\n    }\n}\ncount > 1 && total == goal"), refine=_smith, tags=THEORY, rating=1200),
    decide("emirp", (Int("n", 1, 10**6),), ("Is {n} a prime number that turns into a different prime number when it is read from right to left?", "A prime is called a mirror prime if writing its digits backwards gives a prime too, but not the same one. Determine whether {n} is a mirror prime."), "it is", "def is_prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\nr = int(str(n)[::-1])\nr != n and is_prime(n) and is_prime(r)", "bool is_prime(long long x) {\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return x >= 2;\n}\n---\nlong long r = 0;\nfor (long long x = n; x > 0; x /= 10) r = r * 10 + x % 10;\nr != n && is_prime(n) && is_prime(r)", ("def is_prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\nr = int(str(n)[::-1])\nis_prime(n) and is_prime(r)", "bool is_prime(long long x) {\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return x >= 2;\n}\n---\nlong long r = 0;\nfor (long long x = n; x > 0; x /= 10) r = r * 10 + x % 10;\nis_prime(n) && is_prime(r)"), ("def is_prime(x):\n    if x < 2:\n        return False\n    d = 2\n    while d * d <= x:\n        if x % d == 0:\n            return False\n        d += 1\n    return True\nr = int(str(n)[::-1])\nr != n and is_prime(n)", "bool is_prime(long long x) {\n    for (long long d = 2; d * d <= x; d++) {\n        if (x % d == 0) return false;\n    }\n    return x >= 2;\n}\n---\nlong long r = 0;\nfor (long long x = n; x > 0; x /= 10) r = r * 10 + x % 10;\nr != n && is_prime(n)"), refine=_emirp, tags=THEORY, rating=1000),
    decide("square_splits_into_n", (Int("n", 2, 10**5),), ("Can the square of {n} be cut between two of its digits so that the two parts, read as numbers, have the sum {n}? The right part must not be zero (it may begin with zeros).", "The decimal digits of {n} * {n} are cut into a left and a right part, both not empty, the right one not consisting of zeros only. Check if for some cut the parts add up to {n}."), "there is such a cut", "s = str(n * n)\nfound = False\nfor i in range(1, len(s)):\n    left, right = int(s[:i]), int(s[i:])\n    if right > 0 and left + right == n:\n        found = True\nfound", "long long square = n * n;\nbool found = false;\nfor (long long power = 10; power <= square; power *= 10) {\n    long long left = square / power, right = square % power;\n    if (right > 0 && left + right == n) found = true;\n}\nfound", ("s = str(n * n)\nfound = False\nfor i in range(1, len(s)):\n    if int(s[:i]) + int(s[i:]) == n:\n        found = True\nfound", "long long square = n * n;\nbool found = false;\nfor (long long power = 10; power <= square; power *= 10) {\n    if (square / power + square % power == n) found = true;\n}\nfound"), ("s = str(n * n)\ni = len(s) // 2\ni > 0 and int(s[i:]) > 0 and int(s[:i]) + int(s[i:]) == n", "string s = to_string(n * n);\nsize_t i = s.size() / 2;\ni > 0 && stoll(s.substr(i)) > 0 && stoll(s.substr(0, i)) + stoll(s.substr(i)) == n"), refine=_splits, tags=MATH, rating=1100),
    bodies("recurrence_two_terms", (Int("a", 0, 1000), Int("b", 0, 1000), Int("k", 1, 1000)), ("A sequence begins with {a} and {b}. Each further term is $p times the term before plus $q times the one before that. Find the {k}-th term modulo $m.", "Let x(1) = {a}, x(2) = {b} and x(i) = $p * x(i-1) + $q * x(i-2) for i > 2. Print the remainder of x({k}) divided by $m."), ("x, y = a % $m, b % $m\nfor i in range(k - 1):\n    x, y = y, ($p * y + $q * x) % $m\nprint(x)", "terms = [a % $m, b % $m]\nwhile len(terms) < k:\n    terms.append(($p * terms[-1] + $q * terms[-2]) % $m)\nprint(terms[k - 1])"), 'long long x = a % $m, y = b % $m;\nfor (int i = 1; i < k; i++) {\n    long long z = ($p * y + $q * x) % $m;\n    x = y;\n    y = z;\n}\ncout << x << "\\n";', ("x, y = a % $m, b % $m\nfor i in range(k - 1):\n    x, y = y, ($q * y + $p * x) % $m\nprint(x)", 'long long x = a % $m, y = b % $m;\nfor (int i = 1; i < k; i++) {\n    long long z = ($q * y + $p * x) % $m;\n    x = y;\n    y = z;\n}\ncout << x << "\\n";'), ("x, y = a % $m, b % $m\nfor i in range(k):\n    x, y = y, ($p * y + $q * x) % $m\nprint(x)", 'long long x = a % $m, y = b % $m;\nfor (int i = 0; i < k; i++) {\n    long long z = ($p * y + $q * x) % $m;\n    x = y;\n    y = z;\n}\ncout << x << "\\n";'), constants=_recurrence, tags=("math", "dp"), rating=1000, meanings={"a": "the first term", "b": "the second term", "k": "which term is wanted"}),
    bodies("generator_first_repeat", (Int("x", 0, 999), Int("a", 0, 999), Int("c", 0, 999), Int("m", 1, 1000)), ("Starting with {x} (less than {m}), the next number is always ({a} * old + {c}) mod {m}. How many different numbers occur?", "A generator of numbers below {m} replaces x by the remainder of {a} * x + {c} divided by {m}; it starts at x = {x}. Count the numbers it shows until one appears that was there before (that repeated one is not counted)."), ("seen = set()\nwhile x not in seen:\n    seen.add(x)\n    x = (a * x + c) % m\nprint(len(seen))", "was = [False] * m\ncount = 0\nwhile not was[x]:\n    was[x] = True\n    count += 1\n    x = (a * x + c) % m\nprint(count)"), 'set<long long> seen;\nwhile (!seen.count(x)) {\n    seen.insert(x);\n    x = (a * x + c) % m;\n}\ncout << seen.size() << "\\n";', ("start = x\ncount = 0\nwhile count < m:\n    x = (a * x + c) % m\n    count += 1\n    if x == start:\n        break\nprint(count)", 'long long start = x, count = 0;\nwhile (count < m) {\n    x = (a * x + c) % m;\n    count++;\n    if (x == start) break;\n}\ncout << count << "\\n";'), ("seen = set()\nwhile x not in seen:\n    seen.add(x)\n    x = (a * x + c) % m\nprint(len(seen) + 1)", 'set<long long> seen;\nwhile (!seen.count(x)) {\n    seen.insert(x);\n    x = (a * x + c) % m;\n}\ncout << seen.size() + 1 << "\\n";'), refine=_generator, tags=("math", "implementation"), rating=1000, meanings={"x": "the first number", "a": "the factor", "c": "what is added", "m": "the modulus"}),
    bodies("juggler_steps", (Int("n", 1, 36),), ("As long as it is not 1, the number {n} is replaced: by the whole part of its square root if it is even, by the whole part of the square root of its cube if it is odd. How many replacements are made?", "Count the steps from {n} to 1. A step takes an even x to floor(sqrt(x)) and an odd x to floor(sqrt(x * x * x))."), ("from math import isqrt\nsteps = 0\nwhile n != 1:\n    if n % 2 == 0:\n        n = isqrt(n)\n    else:\n        n = isqrt(n ** 3)\n    steps += 1\nprint(steps)", "def root(x):\n    r = int(x ** 0.5)\n    while r * r > x:\n        r -= 1\n    while (r + 1) * (r + 1) <= x:\n        r += 1\n    return r\nsteps = 0\nwhile n > 1:\n    n = root(n) if n % 2 == 0 else root(n * n * n)\n    steps += 1\nprint(steps)"), 'int steps = 0;\nwhile (n != 1) {\n    long long x = n % 2 == 0 ? n : n * n * n;\n    long long r = sqrtl(x);\n    while (r * r > x) r--;\n    while ((r + 1) * (r + 1) <= x) r++;\n    n = r;\n    steps++;\n}\ncout << steps << "\\n";', ("from math import isqrt\nsteps = 1\nwhile n != 1:\n    n = isqrt(n) if n % 2 == 0 else isqrt(n ** 3)\n    steps += 1\nprint(steps)", 'int steps = 1;\nwhile (n != 1) {\n    long long x = n % 2 == 0 ? n : n * n * n;\n    long long r = sqrtl(x);\n    while (r * r > x) r--;\n    while ((r + 1) * (r + 1) <= x) r++;\n    n = r;\n    steps++;\n}\ncout << steps << "\\n";'), ("steps = 0\nwhile n > 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    steps += 1\nprint(steps)", 'int steps = 0;\nwhile (n > 1) {\n    n = n % 2 == 0 ? n / 2 : 3 * n + 1;\n    steps++;\n}\ncout << steps << "\\n";'), tags=MATH, rating=1100),
    bodies("halves_thirds_function", (Int("n", 0, 10**6),), ("A function is defined by f(0) = 1 and f(x) = f(x div $p) + f(x div $q) for x > 0, where div is division rounded down. Find f({n}).", "Let f(x) = f(x / $p) + f(x / $q), both quotients rounded down, and f(0) = 1. Compute f({n})."), ("def f(x):\n    if x == 0:\n        return 1\n    return f(x // $p) + f(x // $q)\nprint(f(n))", "memo = {0: 1}\ndef f(x):\n    if x not in memo:\n        memo[x] = f(x // $p) + f(x // $q)\n    return memo[x]\nprint(f(n))"), 'long long f(long long x) {\n    if (x == 0) return 1;\n    return f(x / $p) + f(x / $q);\n}\n---\ncout << f(n) << "\\n";', ("def f(x):\n    if x <= 1:\n        return 1\n    return f(x // $p) + f(x // $q)\nprint(f(n))", 'long long f(long long x) {\n    if (x <= 1) return 1;\n    return f(x / $p) + f(x / $q);\n}\n---\ncout << f(n) << "\\n";'), ("def f(x):\n    if x == 0:\n        return 1\n    return 2 * f(x // $p)\nprint(f(n))", 'long long f(long long x) {\n    if (x == 0) return 1;\n    return 2 * f(x / $p);\n}\n---\ncout << f(n) << "\\n";'), constants=_two_divisors, refine=_upto_200k, tags=("math", "dp"), rating=1000),
    bodies("fractions_added", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000), Int("d", 1, 1000)), ("Add the fractions {a}/{b} and {c}/{d}. Print the sum in lowest terms as p/q, or just as a whole number if it is one.", "Find {a}/{b} + {c}/{d} as a reduced fraction p/q; if q would be 1, print only p."), ('import math\np = a * d + c * b\nq = b * d\ng = math.gcd(p, q)\np //= g\nq //= g\nif q == 1:\n    print(p)\nelse:\n    print(f"{p}/{q}")', "from fractions import Fraction\nprint(Fraction(a, b) + Fraction(c, d))"), 'long long p = a * d + c * b, q = b * d;\nlong long g = __gcd(p, q);\np /= g;\nq /= g;\ncout << p;\nif (q != 1) cout << "/" << q;\ncout << "\\n";', ('p, q = a * d + c * b, b * d\nif p % q == 0:\n    print(p // q)\nelse:\n    print(f"{p}/{q}")', 'long long p = a * d + c * b, q = b * d;\nif (p % q == 0) cout << p / q << "\\n";\nelse cout << p << "/" << q << "\\n";'), ('import math\np, q = a + c, b + d\ng = math.gcd(p, q)\np //= g\nq //= g\nprint(p if q == 1 else f"{p}/{q}")', 'long long p = a + c, q = b + d;\nlong long g = __gcd(p, q);\np /= g;\nq /= g;\ncout << p;\nif (q != 1) cout << "/" << q;\ncout << "\\n";'), output=("Print the fraction as p/q, or a whole number.", "Print p/q without spaces, or only p if the sum is whole."), refine=_fractions, tags=MATH, rating=900, meanings={"a": "the first numerator", "b": "the first denominator", "c": "the second numerator", "d": "the second denominator"}),
    bodies("largest_fraction", (Pairs("p", ("x", "y"), 1, 1000, max_size=20),), ("{n} fractions {f1}_i / {f2}_i are given. Print the number (from 1) of the largest one, the first of them if several are equally large.", "Which of the {n} fractions with numerators {f1}_i and denominators {f2}_i is the greatest? Print its index, counted from 1; of equal ones the smallest index."), ("best = 0\nfor i in range(1, n):\n    if p[i][0] * p[best][1] > p[best][0] * p[i][1]:\n        best = i\nprint(best + 1)", "from fractions import Fraction\nvalues = [Fraction(x, y) for x, y in p]\nprint(values.index(max(values)) + 1)"), 'int best = 0;\nfor (int i = 1; i < n; i++) {\n    if (p[i].first * p[best].second > p[best].first * p[i].second) best = i;\n}\ncout << best + 1 << "\\n";', ("best = 0\nfor i in range(1, n):\n    if p[i][0] * p[best][1] >= p[best][0] * p[i][1]:\n        best = i\nprint(best + 1)", 'int best = 0;\nfor (int i = 1; i < n; i++) {\n    if (p[i].first * p[best].second >= p[best].first * p[i].second) best = i;\n}\ncout << best + 1 << "\\n";'), ("best = 0\nfor i in range(1, n):\n    if p[i][0] // p[i][1] > p[best][0] // p[best][1]:\n        best = i\nprint(best + 1)", 'int best = 0;\nfor (int i = 1; i < n; i++) {\n    if (p[i].first / p[i].second > p[best].first / p[best].second) best = i;\n}\ncout << best + 1 << "\\n";'), refine=_fraction_list, tags=MATH, rating=900, is_themed=False),
    bodies("egyptian_fraction", (Int("a", 1, 29), Int("b", 2, 30)), ("Write {a}/{b} (less than 1) as a sum of different unit fractions: always take the largest fraction 1/d that is not larger than what is left, until nothing is left. Print the denominators in this order.", "From {a}/{b}, which lies between 0 and 1, the greatest possible fraction of the form 1/d is subtracted again and again until 0 is reached. Print all d."), ("result = []\nwhile a > 0:\n    d = (b + a - 1) // a\n    result.append(d)\n    a, b = a * d - b, b * d\nprint(*result)", 'from fractions import Fraction\nrest = Fraction(a, b)\nwhile rest > 0:\n    d = -(-rest.denominator // rest.numerator)\n    print(d, end=" ")\n    rest -= Fraction(1, d)\nprint()'), 'while (a > 0) {\n    long long d = (b + a - 1) / a;\n    cout << d << " ";\n    a = a * d - b;\n    b = b * d;\n    long long g = __gcd(a, b);\n    a /= g;\n    b /= g;\n}\ncout << "\\n";', ("result = []\nwhile a > 0:\n    d = b // a\n    result.append(d)\n    a, b = a * d - b, b * d\nprint(*result)", 'while (a > 0) {\n    long long d = b / a;\n    cout << d << " ";\n    a = a * d - b;\n    b = b * d;\n}\ncout << "\\n";'), ("d = (b + a - 1) // a\na, b = a * d - b, b * d\nif a > 0:\n    print(d, b // a)\nelse:\n    print(d)", 'long long d = (b + a - 1) / a;\na = a * d - b;\nb = b * d;\ncout << d;\nif (a > 0) cout << " " << b / a;\ncout << "\\n";'), output=ROW, refine=_proper_30, tags=("math", "greedy"), rating=1100, meanings={"a": "the numerator", "b": "the denominator"}),
    bodies("fraction_digit_k", (Int("a", 1, 999), Int("b", 2, 1000), Int("k", 1, 1000)), ("Which digit stands in the {k}-th place after the decimal point of {a}/{b}? ({a} is less than {b}.)", "Write {a} divided by {b}, a number between 0 and 1, as a decimal fraction. Print the {k}-th digit after the point (zeros follow when the division comes out even)."), ("for i in range(k):\n    a *= 10\n    digit = a // b\n    a %= b\nprint(digit)", "print(a * 10 ** k // b % 10)"), 'long long digit = 0;\nfor (int i = 0; i < k; i++) {\n    a *= 10;\n    digit = a / b;\n    a %= b;\n}\ncout << digit << "\\n";', ("digit = 0\nfor i in range(k - 1):\n    a *= 10\n    digit = a // b\n    a %= b\nprint(digit)", 'long long digit = 0;\nfor (int i = 1; i < k; i++) {\n    a *= 10;\n    digit = a / b;\n    a %= b;\n}\ncout << digit << "\\n";'), ("print(a * 10 // b)", 'cout << a * 10 / b << "\\n";'), refine=_proper_1000, tags=MATH, rating=900, meanings={"a": "the dividend", "b": "the divisor", "k": "which digit is wanted"}),
    bodies("fraction_period_length", (Int("n", 2, 2000),), ("How many digits has the shortest period of the decimal fraction 1/{n}? Print 0 if the decimal fraction ends.", "The decimal digits of 1/{n} repeat from some place on. Find the length of the shortest block that repeats, 0 if the fraction comes to an end."), ("place = {}\nr = 1\ni = 0\nwhile r != 0 and r not in place:\n    place[r] = i\n    r = r * 10 % n\n    i += 1\nif r == 0:\n    print(0)\nelse:\n    print(i - place[r])", "while n % 2 == 0:\n    n //= 2\nwhile n % 5 == 0:\n    n //= 5\nif n == 1:\n    print(0)\nelse:\n    length = 1\n    r = 10 % n\n    while r != 1:\n        r = r * 10 % n\n        length += 1\n    print(length)"), 'vector<int> place(n, -1);\nlong long r = 1;\nint i = 0;\nwhile (r != 0 && place[r] < 0) {\n    place[r] = i;\n    r = r * 10 % n;\n    i++;\n}\nif (r == 0) cout << 0 << "\\n";\nelse cout << i - place[r] << "\\n";', ("seen = set()\nr = 1\nwhile r != 0 and r not in seen:\n    seen.add(r)\n    r = r * 10 % n\nprint(0 if r == 0 else len(seen))", 'set<long long> seen;\nlong long r = 1;\nwhile (r != 0 && !seen.count(r)) {\n    seen.insert(r);\n    r = r * 10 % n;\n}\nif (r == 0) cout << 0 << "\\n";\nelse cout << seen.size() << "\\n";'), ("answer = 0\nr = 1\nfor i in range(1, n + 1):\n    r = r * 10 % n\n    if r == 1:\n        answer = i\n        break\nprint(answer)", 'long long answer = 0, r = 1;\nfor (int i = 1; i <= n; i++) {\n    r = r * 10 % n;\n    if (r == 1) {\n        answer = i;\n        break;\n    }\n}\ncout << answer << "\\n";'), refine=_denominator, tags=THEORY, rating=1200),
    bodies("decimal_text_to_fraction", (Word("s", "0123456789.", min_size=3, max_size=12),), ("The decimal number {s} has a point with at least one digit on each side. Write it as a fraction p/q in lowest terms (q is printed also if it is 1).", "Turn the decimal {s} into a reduced fraction and print it as p/q. A whole number gets the denominator 1."), ('import math\nwhole, part = s.split(".")\nq = 10 ** len(part)\np = int(whole + part)\ng = math.gcd(p, q)\nprint(f"{p // g}/{q // g}")', 'from fractions import Fraction\nf = Fraction(s)\nprint(f"{f.numerator}/{f.denominator}")'), "long long p = 0, q = 1;\nbool is_after = false;\nfor (char ch : s) {\n    if (ch == '.') {\n        is_after = true;\n    } else {\n        p = p * 10 + (ch - '0');\n        if (is_after) q *= 10;\n    }\n}\nlong long g = __gcd(p, q);\ncout << p / g << \"/\" << q / g << \"\\n\";", ('whole, part = s.split(".")\nprint(f"{int(whole + part)}/{10 ** len(part)}")', "long long p = 0, q = 1;\nbool is_after = false;\nfor (char ch : s) {\n    if (ch == '.') {\n        is_after = true;\n    } else {\n        p = p * 10 + (ch - '0');\n        if (is_after) q *= 10;\n    }\n}\ncout << p << \"/\" << q << \"\\n\";"), ('import math\npart = s.split(".")[1]\np, q = int(part), 10 ** len(part)\ng = math.gcd(p, q)\nprint(f"{p // g}/{q // g}")', "string part = s.substr(s.find('.') + 1);\nlong long p = stoll(part), q = 1;\nfor (size_t i = 0; i < part.size(); i++) q *= 10;\nlong long g = __gcd(p, q);\ncout << p / g << \"/\" << q / g << \"\\n\";"), output=("Print the fraction as p/q.", "Print numerator, slash and denominator without spaces."), refine=_decimal_text, tags=("math", "strings"), rating=1000, allows_cases=False),
    bodies("hidden_digit_divisible", (Word("s", "0123456789?", min_size=2, max_size=12), Int("k", 2, 100)), ("In the number {s} one digit, not the first one, is hidden by a question mark. Print in ascending order all digits that make the number divisible by {k}, or NONE if there are none.", "Which digits can stand for the ? in {s} if the number is a multiple of {k}? List them from the smallest to the largest, or print NONE if no digit fits. The ? is never in the first place."), ('fits = []\nfor d in "0123456789":\n    if int(s.replace("?", d)) % k == 0:\n        fits.append(d)\nif fits:\n    print(*fits)\nelse:\n    print("NONE")', 'before, after = s.split("?")\nresult = [d for d in range(10) if int(before + str(d) + after) % k == 0]\nprint(*(result or ["NONE"]))'), "bool is_any = false;\nsize_t place = s.find('?');\nfor (char d = '0'; d <= '9'; d++) {\n    s[place] = d;\n    if (stoll(s) % k == 0) {\n        cout << (is_any ? \" \" : \"\") << d;\n        is_any = true;\n    }\n}\nif (!is_any) cout << \"NONE\";\ncout << \"\\n\";", ('answer = "NONE"\nfor d in "0123456789":\n    if int(s.replace("?", d)) % k == 0:\n        answer = d\n        break\nprint(answer)', "size_t place = s.find('?');\nstring answer = \"NONE\";\nfor (char d = '0'; d <= '9' && answer == \"NONE\"; d++) {\n    s[place] = d;\n    if (stoll(s) % k == 0) answer = string(1, d);\n}\ncout << answer << \"\\n\";"), ('fits = []\nfor d in "123456789":\n    if int(s.replace("?", d)) % k == 0:\n        fits.append(d)\nprint(*(fits or ["NONE"]))', "bool is_any = false;\nsize_t place = s.find('?');\nfor (char d = '1'; d <= '9'; d++) {\n    s[place] = d;\n    if (stoll(s) % k == 0) {\n        cout << (is_any ? \" \" : \"\") << d;\n        is_any = true;\n    }\n}\nif (!is_any) cout << \"NONE\";\ncout << \"\\n\";"), output=("Print the digits separated by spaces, or NONE.", "Print one line: the possible digits with spaces between them, or the word NONE."), refine=_hidden, tags=("brute force", "math"), rating=1000, meanings={"s": "the number with a hidden digit", "k": "the number that shall divide it"}),
    bodies("remainders_riddle", (Int("a", 2, 100), Int("b", 0, 99), Int("c", 2, 100), Int("d", 0, 99)), ("Find the smallest positive number that leaves the remainder {b} when divided by {a} and the remainder {d} when divided by {c}. Print -1 if there is no such number.", "Which is the least integer x > 0 with x mod {a} = {b} and x mod {c} = {d}? Print it, or -1 if none exists."), ("answer = -1\nfor x in range(1, a * c + 1):\n    if x % a == b and x % c == d:\n        answer = x\n        break\nprint(answer)", "x = b if b > 0 else a\nwhile x <= a * c and x % c != d:\n    x += a\nprint(x if x <= a * c else -1)"), 'long long answer = -1;\nfor (long long x = 1; x <= a * c; x++) {\n    if (x % a == b && x % c == d) {\n        answer = x;\n        break;\n    }\n}\ncout << answer << "\\n";', ("answer = -1\nfor x in range(a * c):\n    if x % a == b and x % c == d:\n        answer = x\n        break\nprint(answer)", 'long long answer = -1;\nfor (long long x = 0; x < a * c; x++) {\n    if (x % a == b && x % c == d) {\n        answer = x;\n        break;\n    }\n}\ncout << answer << "\\n";'), ("answer = -1\nfor x in range(1, max(a, c) * 2):\n    if x % a == b and x % c == d:\n        answer = x\n        break\nprint(answer)", 'long long answer = -1;\nfor (long long x = 1; x < max(a, c) * 2; x++) {\n    if (x % a == b && x % c == d) {\n        answer = x;\n        break;\n    }\n}\ncout << answer << "\\n";'), refine=_remainders, tags=THEORY, rating=1000, meanings={"a": "the first divisor", "b": "the remainder of the first division", "c": "the second divisor", "d": "the remainder of the second division"}),
    bodies("ones_divisible_length", (Int("n", 1, 10**4),), ("Find the smallest number of the form 11...1 that is divisible by {n}. Print how many ones it has, or -1 if no such number exists.", "How many digits 1 must be written in a row at least to get a multiple of {n}? Print -1 if it is never one."), ("answer = -1\nr = 0\nfor i in range(1, n + 1):\n    r = (r * 10 + 1) % n\n    if r == 0:\n        answer = i\n        break\nprint(answer)", "if n % 2 == 0 or n % 5 == 0:\n    print(-1)\nelse:\n    length = 1\n    r = 1 % n\n    while r != 0:\n        r = (10 * r + 1) % n\n        length += 1\n    print(length)"), 'long long answer = -1, r = 0;\nfor (int i = 1; i <= n; i++) {\n    r = (r * 10 + 1) % n;\n    if (r == 0) {\n        answer = i;\n        break;\n    }\n}\ncout << answer << "\\n";', ("answer = -1\nr = 0\nfor i in range(1, 10):\n    r = r * 10 + 1\n    if r % n == 0:\n        answer = i\n        break\nprint(answer)", 'long long answer = -1, r = 0;\nfor (int i = 1; i < 10; i++) {\n    r = r * 10 + 1;\n    if (r % n == 0) {\n        answer = i;\n        break;\n    }\n}\ncout << answer << "\\n";'), ("answer = 0\nr = 0\nfor i in range(1, n + 1):\n    r = (r * 10 + 1) % n\n    if r == 0:\n        answer = i\n        break\nprint(answer)", 'long long answer = 0, r = 0;\nfor (int i = 1; i <= n; i++) {\n    r = (r * 10 + 1) % n;\n    if (r == 0) {\n        answer = i;\n        break;\n    }\n}\ncout << answer << "\\n";'), refine=_ones, tags=THEORY, rating=1200),
    bodies("clock_in_mirror", (Int("h", 1, 12), Int("m", 0, 59)), ("A clock with hands (hours 1 to 12) seems to show {h}:{m} in a mirror. Print the hour (1 to 12) and the minute that it really shows.", "In a mirror that swaps left and right, the hands of a clock stand as at {h} hours {m} minutes. What is the real time? Print its hour, from 1 to 12, and its minute."), ("minutes = (720 - (h % 12 * 60 + m)) % 720\nhour = minutes // 60\nif hour == 0:\n    hour = 12\nprint(hour, minutes % 60)", "if m == 0:\n    hour, minute = 12 - h, 0\nelse:\n    hour, minute = 11 - h, 60 - m\nif hour <= 0:\n    hour += 12\nprint(hour, minute)"), 'long long minutes = (720 - (h % 12 * 60 + m)) % 720;\nlong long hour = minutes / 60;\nif (hour == 0) hour = 12;\ncout << hour << " " << minutes % 60 << "\\n";', ("minutes = (720 - (h % 12 * 60 + m)) % 720\nprint(minutes // 60, minutes % 60)", 'long long minutes = (720 - (h % 12 * 60 + m)) % 720;\ncout << minutes / 60 << " " << minutes % 60 << "\\n";'), ("hour, minute = 12 - h, (60 - m) % 60\nif hour == 0:\n    hour = 12\nprint(hour, minute)", 'long long hour = 12 - h, minute = (60 - m) % 60;\nif (hour == 0) hour = 12;\ncout << hour << " " << minute << "\\n";'), output=TWO, refine=_dial, rating=900, meanings={"h": "the hour seen in the mirror", "m": "the minute seen in the mirror"}),
    bodies("planet_clock", (Int("h", 2, 100), Int("m", 2, 100), Int("x", 0, 99), Int("y", 0, 99), Int("k", 0, 10**6)), ("On a planet the day has {h} hours of {m} minutes each, counted from 0. Now it is hour {x}, minute {y}. Which hour and minute is it in {k} minutes, and how many midnights pass until then? (Midnight is hour 0, minute 0; one reached exactly at the end counts.)", "A day of {h} hours, each of {m} minutes: {k} minutes are added to the time {x}:{y}. Print the new hour, the new minute and the number of day changes."), ("total = x * m + y + k\ndays = total // (h * m)\ntotal %= h * m\nprint(total // m, total % m, days)", "y += k\nx += y // m\ny %= m\ndays = x // h\nx %= h\nprint(x, y, days)"), 'long long total = x * m + y + k;\nlong long days = total / (h * m);\ntotal %= h * m;\ncout << total / m << " " << total % m << " " << days << "\\n";', ("total = x * 60 + y + k\nprint(total // 60 % h, total % 60, total // (60 * h))", 'long long total = x * 60 + y + k;\ncout << total / 60 % h << " " << total % 60 << " " << total / (60 * h) << "\\n";'), ("total = x * m + y + k\nprint(total // m % h, total % m, k // (h * m))", 'long long total = x * m + y + k;\ncout << total / m % h << " " << total % m << " " << k / (h * m) << "\\n";'), output=("Print three integers separated by spaces.", "Print three numbers on one line."), refine=_planet, rating=900, meanings={"h": "the hours of a day", "m": "the minutes of an hour", "x": "the hour now", "y": "the minute now", "k": "the minutes to add"}),
    bodies("quadratic_integer_roots", (Int("a", -20, 20), Int("b", -1000, 1000), Int("c", -1000, 1000)), ("Find all integers x with {a} * x * x + {b} * x + {c} = 0, where {a} is not 0. Print them in ascending order, each once, or NONE if no integer fits.", "Solve the quadratic equation {a}x^2 + {b}x + {c} = 0 in integers ({a} is not zero). Print the different roots from the smaller to the larger one, or NONE."), ('roots = []\nfor x in range(-1000, 1001):\n    if a * x * x + b * x + c == 0:\n        roots.append(x)\nif roots:\n    print(*roots)\nelse:\n    print("NONE")', 'from math import isqrt\nd = b * b - 4 * a * c\nroots = set()\nif d >= 0 and isqrt(d) ** 2 == d:\n    r = isqrt(d)\n    for top in (-b - r, -b + r):\n        if top % (2 * a) == 0:\n            roots.add(top // (2 * a))\nprint(*(sorted(roots) or ["NONE"]))'), ('vector<long long> roots;\nfor (long long x = -1000; x <= 1000; x++) {\n    if (a * x * x + b * x + c == 0) roots.push_back(x);\n}\nfor (auto x : roots) cout << x << " ";\nif (roots.empty()) cout << "NONE";\ncout << "\\n";', 'long long d = b * b - 4 * a * c;\nlong long r = d < 0 ? 0 : llround(sqrt((double)d));\nset<long long> roots;\nif (d >= 0 && r * r == d) {\n    if ((-b - r) % (2 * a) == 0) roots.insert((-b - r) / (2 * a));\n    if ((-b + r) % (2 * a) == 0) roots.insert((-b + r) / (2 * a));\n}\nif (roots.empty()) cout << "NONE";\nfor (auto x : roots) cout << x << " ";\ncout << "\\n";'), ('roots = []\nfor x in range(1, 1001):\n    if a * x * x + b * x + c == 0:\n        roots.append(x)\nprint(*(roots or ["NONE"]))', 'vector<long long> roots;\nfor (long long x = 1; x <= 1000; x++) {\n    if (a * x * x + b * x + c == 0) roots.push_back(x);\n}\nfor (auto x : roots) cout << x << " ";\nif (roots.empty()) cout << "NONE";\ncout << "\\n";'), ('answer = "NONE"\nfor x in range(-1000, 1001):\n    if a * x * x + b * x + c == 0:\n        answer = x\n        break\nprint(answer)', 'string answer = "NONE";\nfor (long long x = -1000; x <= 1000; x++) {\n    if (a * x * x + b * x + c == 0) {\n        answer = to_string(x);\n        break;\n    }\n}\ncout << answer << "\\n";'), output=("Print the roots separated by a space, or NONE.", "Print one or two integers on a line, or the word NONE."), refine=_quadratic, tags=MATH, rating=1100, meanings={"a": "the coefficient of x * x", "b": "the coefficient of x", "c": "the number without x"}),
    bodies("system_of_two", (Int("a", 1, 20), Int("b", 1, 20), Int("e", -10**4, 10**4), Int("c", 1, 20), Int("d", 1, 20), Int("f", -10**4, 10**4)), ("Solve {a}x + {b}y = {e}, {c}x + {d}y = {f}. Print x and y if there is exactly one solution (it is then a pair of integers), NONE if there is none, MANY if there are infinitely many.", "Two equations are given: {a} * x + {b} * y = {e} and {c} * x + {d} * y = {f}. If one pair x, y satisfies both, print it; it consists of integers. Print NONE if no pair does and MANY if infinitely many do."), 'det = a * d - b * c\nif det != 0:\n    x = (e * d - b * f) // det\n    y = (a * f - e * c) // det\n    print(x, y)\nelif a * f == c * e:\n    print("MANY")\nelse:\n    print("NONE")', 'long long det = a * d - b * c;\nif (det != 0) {\n    cout << (e * d - b * f) / det << " " << (a * f - e * c) / det << "\\n";\n} else if (a * f == c * e) {\n    cout << "MANY\\n";\n} else {\n    cout << "NONE\\n";\n}', ('det = a * d - b * c\nif det != 0:\n    print((e * d - b * f) // det, (a * f - e * c) // det)\nelse:\n    print("NONE")', 'long long det = a * d - b * c;\nif (det != 0) cout << (e * d - b * f) / det << " " << (a * f - e * c) / det << "\\n";\nelse cout << "NONE\\n";'), ('det = a * d - b * c\nif det != 0:\n    print((a * f - e * c) // det, (e * d - b * f) // det)\nelif a * f == c * e:\n    print("MANY")\nelse:\n    print("NONE")', 'long long det = a * d - b * c;\nif (det != 0) cout << (a * f - e * c) / det << " " << (e * d - b * f) / det << "\\n";\nelse if (a * f == c * e) cout << "MANY\\n";\nelse cout << "NONE\\n";'), output=("Print two integers, or NONE, or MANY.", "Print x and y separated by a space, or one of the words NONE and MANY."), refine=_system, tags=MATH, rating=1100),
    bodies("heads_and_legs", (Int("n", 0, 1000), Int("m", 0, 10**4), Int("a", 1, 10), Int("b", 2, 20)), ("There are {n} animals of two kinds with {m} legs together. One of the first kind has {a} legs, one of the second has {b} (more than {a}). How many of each kind are there? Print NONE if it is impossible.", "Find x and y, not negative, with x + y = {n} and {a} * x + {b} * y = {m}, where {a} < {b}. Print NONE if they do not exist."), ('answer = "NONE"\nfor x in range(n + 1):\n    y = n - x\n    if a * x + b * y == m:\n        answer = f"{x} {y}"\nprint(answer)', 'extra = m - a * n\ny = extra // (b - a)\nif extra % (b - a) == 0 and 0 <= y <= n:\n    print(n - y, y)\nelse:\n    print("NONE")'), 'long long extra = m - a * n;\nif (extra >= 0 && extra % (b - a) == 0 && extra / (b - a) <= n) {\n    long long y = extra / (b - a);\n    cout << n - y << " " << y << "\\n";\n} else {\n    cout << "NONE\\n";\n}', ('extra = m - a * n\nif extra >= 0 and extra % (b - a) == 0:\n    print(n - extra // (b - a), extra // (b - a))\nelse:\n    print("NONE")', 'long long extra = m - a * n;\nif (extra >= 0 && extra % (b - a) == 0) cout << n - extra / (b - a) << " " << extra / (b - a) << "\\n";\nelse cout << "NONE\\n";'), ('answer = "NONE"\nfor x in range(1, n):\n    if a * x + b * (n - x) == m:\n        answer = f"{x} {n - x}"\nprint(answer)', 'string answer = "NONE";\nfor (long long x = 1; x < n; x++) {\n    if (a * x + b * (n - x) == m) answer = to_string(x) + " " + to_string(n - x);\n}\ncout << answer << "\\n";'), output=("Print two numbers, or NONE.", "Print x and y separated by a space, or NONE."), refine=_legs, tags=MATH, rating=900, meanings={"n": "how many there are together", "m": "what they make together", "a": "what one of the first kind counts", "b": "what one of the second kind counts"}),
    value("nonneg_solutions_count", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 0, 10**5)), ("How many pairs of integers x >= 0, y >= 0 satisfy {a} * x + {b} * y = {c}?", "Count the ways to put {c} together from pieces of {a} and pieces of {b}; only how many of either are taken matters, and none of a kind is allowed."), "count = 0\nfor x in range(c // a + 1):\n    if (c - a * x) % b == 0:\n        count += 1\ncount", "long long count = 0;\nfor (long long x = 0; a * x <= c; x++) {\n    if ((c - a * x) % b == 0) count++;\n}\ncount", ("count = 0\nfor x in range(1, c // a + 1):\n    if c - a * x > 0 and (c - a * x) % b == 0:\n        count += 1\ncount", "long long count = 0;\nfor (long long x = 1; a * x < c; x++) {\n    if ((c - a * x) % b == 0) count++;\n}\ncount"), ("count = 0\nfor x in range(c // a):\n    if (c - a * x) % b == 0:\n        count += 1\ncount", "long long count = 0;\nfor (long long x = 0; x < c / a; x++) {\n    if ((c - a * x) % b == 0) count++;\n}\ncount"), refine=_sums_of_two, tags=("math", "brute force"), rating=900),
    bodies("numbers_by_sum_product", (Int("a", -2000, 2000), Int("b", -10**6, 10**6)), ("Find two integers with the sum {a} and the product {b}. Print the smaller one first, or NONE if there are no such integers.", "Two integers add up to {a}, and their product is {b}. Which are they? Print them in non-decreasing order; if such integers do not exist, print NONE."), ('from math import isqrt\nd = a * a - 4 * b\nif d >= 0 and isqrt(d) ** 2 == d:\n    r = isqrt(d)\n    print((a - r) // 2, (a + r) // 2)\nelse:\n    print("NONE")', 'answer = "NONE"\nfor x in range(-2500, a // 2 + 1):\n    if x * (a - x) == b:\n        answer = f"{x} {a - x}"\nprint(answer)'), 'long long d = a * a - 4 * b;\nlong long r = d < 0 ? 0 : llround(sqrt((double)d));\nif (d >= 0 && r * r == d) cout << (a - r) / 2 << " " << (a + r) / 2 << "\\n";\nelse cout << "NONE\\n";', ('answer = "NONE"\nfor x in range(0, a // 2 + 1):\n    if x * (a - x) == b:\n        answer = f"{x} {a - x}"\nprint(answer)', 'string answer = "NONE";\nfor (long long x = 0; 2 * x <= a; x++) {\n    if (x * (a - x) == b) answer = to_string(x) + " " + to_string(a - x);\n}\ncout << answer << "\\n";'), ('from math import isqrt\nd = a * a - 4 * b\nif d > 0 and isqrt(d) ** 2 == d:\n    r = isqrt(d)\n    print((a + r) // 2, (a - r) // 2)\nelse:\n    print("NONE")', 'long long d = a * a - 4 * b;\nlong long r = d < 0 ? 0 : llround(sqrt((double)d));\nif (d > 0 && r * r == d) cout << (a + r) / 2 << " " << (a - r) / 2 << "\\n";\nelse cout << "NONE\\n";'), output=("Print two integers, or NONE.", "Print the two integers separated by a space, or the word NONE."), refine=_sum_product, tags=MATH, rating=1000, meanings={"a": "the sum", "b": "the product"}),
    bodies("k_consecutive_with_sum", (Int("n", -10**6, 10**6), Int("k", 1, 1000)), ("Write {n} as the sum of {k} consecutive integers and print the smallest of them. They may be negative. Print NONE if it cannot be done.", "{k} integers in a row, each by one larger than the one before, have the sum {n}. What is the first one? Print NONE if that is impossible."), ('rest = n - k * (k - 1) // 2\nif rest % k == 0:\n    print(rest // k)\nelse:\n    print("NONE")', 'first = (n - k * (k - 1) // 2) // k\nif sum(range(first, first + k)) == n:\n    print(first)\nelse:\n    print("NONE")'), 'long long rest = n - k * (k - 1) / 2;\nif (rest % k == 0) cout << rest / k << "\\n";\nelse cout << "NONE\\n";', ('rest = n - k * (k + 1) // 2\nif rest % k == 0:\n    print(rest // k)\nelse:\n    print("NONE")', 'long long rest = n - k * (k + 1) / 2;\nif (rest % k == 0) cout << rest / k << "\\n";\nelse cout << "NONE\\n";'), ('if n % k == 0:\n    print(n // k - k // 2)\nelse:\n    print("NONE")', 'if (n % k == 0) cout << n / k - k / 2 << "\\n";\nelse cout << "NONE\\n";'), output=("Print an integer or NONE.", "Print the smallest summand, or the word NONE."), refine=_in_a_row, tags=MATH, rating=900, meanings={"n": "the sum", "k": "how many integers are added"}),
    bodies("split_in_ratio", (Int("n", 0, 10**6), Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)), ("Divide {n} in the ratio {a} : {b} : {c} and print the three parts. All of them are whole.", "{n} is split into three whole parts that are to each other as {a} to {b} to {c}. Find the parts in this order."), ("unit = n // (a + b + c)\nprint(a * unit, b * unit, c * unit)", "total = a + b + c\nprint(n * a // total, n * b // total, n * c // total)"), 'long long unit = n / (a + b + c);\ncout << a * unit << " " << b * unit << " " << c * unit << "\\n";', ("print(n // a, n // b, n // c)", 'cout << n / a << " " << n / b << " " << n / c << "\\n";'), ("unit = n // (a * b * c)\nprint(a * unit, b * unit, c * unit)", 'long long unit = n / (a * b * c);\ncout << a * unit << " " << b * unit << " " << c * unit << "\\n";'), output=("Print three numbers separated by spaces.", "Print the three parts on one line."), refine=_whole_parts, tags=MATH, meanings={"n": "what is divided", "a": "the first number of the ratio", "b": "the second number of the ratio", "c": "the third number of the ratio"}),
    bodies("ratio_simplified", (Ints("a", 1, 10**6, min_size=2, max_size=10),), ("Reduce the ratio of the {n} numbers to the smallest possible whole numbers and print it with colons in between.", "Divide all {n} numbers of the proportion by the largest number that divides all of them, and print the result as x:y:z (as many numbers as there are)."), ('import math\ng = 0\nfor x in a:\n    g = math.gcd(g, x)\nprint(":".join(str(x // g) for x in a))', 'g = min(a)\nwhile any(x % g != 0 for x in a):\n    g -= 1\nprint(*[x // g for x in a], sep=":")'), 'long long g = 0;\nfor (auto x : a) g = __gcd(g, x);\nfor (int i = 0; i < n; i++) {\n    if (i > 0) cout << ":";\n    cout << a[i] / g;\n}\ncout << "\\n";', ('import math\ng = math.gcd(a[0], a[1])\nprint(":".join(str(x // g) for x in a))', 'long long g = __gcd(a[0], a[1]);\nfor (int i = 0; i < n; i++) {\n    if (i > 0) cout << ":";\n    cout << a[i] / g;\n}\ncout << "\\n";'), ('g = min(a)\nprint(":".join(str(x // g) for x in a))', 'long long g = *min_element(a.begin(), a.end());\nfor (int i = 0; i < n; i++) {\n    if (i > 0) cout << ":";\n    cout << a[i] / g;\n}\ncout << "\\n";'), output=("Print the numbers with a colon between each two, without spaces.", "Print one line such as 2:3:5."), refine=_common_factor, tags=MATH, rating=900, is_themed=False),
    value("barter_chain", (Pairs("p", ("x", "y"), 1, 50, max_size=10), Int("k", 0, 1000)), ("At {n} traders one after the other, {k} goods are bartered: trader i gives {f2}_i of the next goods for every {f1}_i of the goods one brings; what is not enough for a full exchange is lost. How many goods does one hold in the end?", "Start with {k}. For each of the {n} pairs in order, count how many times {f1}_i fits into the number one has, and multiply that by {f2}_i; this is the new number. Print the last one."), "for x, y in p:\n    k = k // x * y\nk", "for (auto [x, y] : p) k = k / x * y;\nk", ("for x, y in p:\n    k = k * y // x\nk", "for (auto [x, y] : p) k = k * y / x;\nk"), ("for x, y in p:\n    k = k // x * y + k % x\nk", "for (auto [x, y] : p) k = k / x * y + k % x;\nk"), refine=_barter, rating=900, is_themed=False, meanings={"k": "the goods at the start", "p": "what a trader wants and what he gives for it"}),
    bodies("alligation_ratio", (Int("a", 0, 98), Int("b", 2, 100), Int("c", 1, 99)), ("Juice of {a} percent and juice of {b} percent are mixed to get juice of {c} percent ({a} < {c} < {b}). In which ratio must they be taken, the weaker one first? Print it as x:y in lowest terms.", "How many parts of a solution with {a} % and how many of one with {b} % make a solution with {c} %, which is between the two? Print the smallest whole numbers as x:y."), ('import math\nx, y = b - c, c - a\ng = math.gcd(x, y)\nprint(f"{x // g}:{y // g}")', 'for total in range(2, 101):\n    found = False\n    for x in range(1, total):\n        if a * x + b * (total - x) == c * total:\n            print(f"{x}:{total - x}")\n            found = True\n            break\n    if found:\n        break'), 'long long x = b - c, y = c - a;\nlong long g = __gcd(x, y);\ncout << x / g << ":" << y / g << "\\n";', ('import math\nx, y = c - a, b - c\ng = math.gcd(x, y)\nprint(f"{x // g}:{y // g}")', 'long long x = c - a, y = b - c;\nlong long g = __gcd(x, y);\ncout << x / g << ":" << y / g << "\\n";'), ('print(f"{b - c}:{c - a}")', 'cout << b - c << ":" << c - a << "\\n";'), output=("Print the ratio as x:y.", "Print two numbers with a colon between them."), refine=_between, tags=MATH, rating=1000, meanings={"a": "the percentage of the weaker one", "b": "the percentage of the stronger one", "c": "the percentage that is wanted"}),
    bodies("pipe_and_leak", (Int("a", 1, 100), Int("b", 1, 100)), ("A pipe fills an empty tank in {a} hours, an open drain empties a full one in {b} hours. Both are open. After how many hours is the tank full, if it is empty now? Print NEVER if it does not get full.", "Water flows into an empty basin, which would be full in {a} hours, and out of a hole, through which a full basin would run out in {b} hours. When is it full? Print the hours, or NEVER."), ('if b <= a:\n    print("NEVER")\nelse:\n    print("%.2f" % (a * b / (b - a)))', 'rate = 1 / a - 1 / b\nif a < b:\n    print(f"{1 / rate:.2f}")\nelse:\n    print("NEVER")'), 'if (b <= a) cout << "NEVER\\n";\nelse cout << fixed << setprecision(2) << 1.0 * a * b / (b - a) << "\\n";', ('print("%.2f" % (a * b / (a + b)))', 'cout << fixed << setprecision(2) << 1.0 * a * b / (a + b) << "\\n";'), ('if b < a:\n    print("NEVER")\nelse:\n    print("%.2f" % (b - a))', 'if (b < a) cout << "NEVER\\n";\nelse cout << fixed << setprecision(2) << 1.0 * (b - a) << "\\n";'), output=("Print the hours with two digits after the decimal point, or NEVER.", "Print a number rounded to 2 decimals, or the word NEVER."), refine=_leak, tags=MATH, rating=900, meanings={"a": "the hours for filling", "b": "the hours for emptying"}),
    real("train_over_bridge", (Int("a", 1, 1000), Int("b", 1, 5000), Int("v", 1, 300)), ("A train of {a} metres crosses a bridge of {b} metres at {v} kilometres per hour. How many seconds pass from the moment when its front reaches the bridge until its end leaves it?", "How many seconds does a train that is {a} m long and goes {v} km/h need to pass completely through a tunnel of {b} m, from the front going in to the end coming out?"), "(a + b) * 3.6 / v", "(a + b) * 3.6 / v", ("b * 3.6 / v", "b * 3.6 / v"), ("(a + b) / v", "1.0 * (a + b) / v"), tags=MATH, meanings={"a": "the length of the train", "b": "the length of the bridge", "v": "the speed"}),
    real("boat_there_and_back", (Int("d", 1, 1000), Int("v", 2, 100), Int("w", 1, 99)), ("A boat makes {v} km/h in still water; the river flows at {w} km/h, which is slower. How many hours does the boat need to go {d} km down the river and back again?", "Somebody rows {d} km against a current of {w} km/h and the same way back with it. Without current the speed would be {v} km/h (more than {w}). How long does it take in hours?"), "d / (v + w) + d / (v - w)", "1.0 * d / (v + w) + 1.0 * d / (v - w)", ("2 * d / v", "2.0 * d / v"), ("2 * d / (v + w)", "2.0 * d / (v + w)"), refine=_stream, tags=MATH, meanings={"d": "the distance", "v": "the boat's own speed", "w": "the speed of the current"}),
    value("two_squares_ways", (Int("n", 0, 10**6),), ("In how many ways is {n} the sum of two squares x * x + y * y with 0 <= x <= y?", "Count the pairs of non-negative integers, the order not mattering, whose squares add up to {n}."), "count = 0\nx = 0\nwhile 2 * x * x <= n:\n    y = int((n - x * x) ** 0.5 + 0.5)\n    if x * x + y * y == n:\n        count += 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 0; 2 * x * x <= n; x++) {\n    long long y = llround(sqrt((double)(n - x * x)));\n    if (x * x + y * y == n) count++;\n}\ncount", ("count = 0\nx = 1\nwhile 2 * x * x <= n:\n    y = int((n - x * x) ** 0.5 + 0.5)\n    if x * x + y * y == n:\n        count += 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 1; 2 * x * x <= n; x++) {\n    long long y = llround(sqrt((double)(n - x * x)));\n    if (x * x + y * y == n) count++;\n}\ncount"), ("count = 0\nx = 0\nwhile x * x <= n:\n    y = int((n - x * x) ** 0.5 + 0.5)\n    if x * x + y * y == n:\n        count += 1\n    x += 1\ncount", "long long count = 0;\nfor (long long x = 0; x * x <= n; x++) {\n    long long y = llround(sqrt((double)(n - x * x)));\n    if (x * x + y * y == n) count++;\n}\ncount"), refine=_two_squares, tags=("math", "brute force"), rating=1000),
)  # fmt: skip
