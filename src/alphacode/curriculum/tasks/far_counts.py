"""Questions about few numbers whose bounds decide the way: formulas, roots, sieves."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.short import LINES, TWO, bodies, decide, value
from alphacode.curriculum.task import Int, Ints, Task, Values

MATH = ("math",)
THEORY = ("math", "number theory")
FAR = 10**18
WORDS = ["none", "NONE", "no such number", "NOTHING", "-1", "0", "Absent", "missing"]


def _far(
    top: int, *names: str, share: float = 0.3
) -> Callable[[Random, Values], Values]:
    """Return a refine that makes numbers that are large already much larger."""

    def refine(rng: Random, values: Values) -> Values:
        for name in names:
            if values[name] > 10**4 and rng.random() < share:
                reach = rng.choice([top, top, top // 10, top // 1000])
                values = {**values, name: rng.randint(1, reach)}
        return values

    return refine


def _span(rng: Random, values: Values) -> Values:
    """Put the two ends of a range in order; now and then both are one square or cube."""
    x, y = sorted((values["a"], values["b"]))
    if rng.random() < 0.25:
        root = rng.randint(1, max(1, round(y ** (1 / 3))))
        x = y = root ** rng.choice([2, 3])
    return {**values, "a": x, "b": y}


def _span_k(rng: Random, values: Values) -> Values:
    x, y = sorted((values["a"], values["b"]))
    k = values["k"]
    if rng.random() < 0.4:
        root = rng.randint(1, max(1, int(y ** (1 / k))))
        x, y = sorted((root**k, min(FAR, root**k + rng.randint(0, root**k + 100))))
    return {**values, "a": x, "b": y}


def _missing(rng: Random) -> dict[str, object]:
    return {"none": rng.choice(WORDS)}


def _primes_three(rng: Random) -> dict[str, object]:
    p, q, r = sorted(rng.sample([2, 3, 5, 7, 11, 13], 3))
    return {"p": p, "q": q, "r": r}


def _divisor(rng: Random) -> dict[str, object]:
    return {"k": rng.choice([3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12])}


def _modulus(rng: Random) -> dict[str, object]:
    return {"m": rng.choice([10**9 + 7, 10**9 + 7, 998244353, 10**9 + 9, 10007])}


def _smooth(rng: Random, values: Values) -> Values:
    """Draw a number with many divisors, more often than not."""
    n = values["n"]
    if rng.random() < 0.6:
        top, n = n, 1
        while n * 2 <= top:
            n *= rng.choice([2, 2, 3, 3, 5, 7, 11])
        n = min(n, 10**10)
    elif n > 10**4 and rng.random() < 0.3:
        n = rng.randint(1, rng.choice([10**10, 10**9]))
    return {**values, "n": n}


def _smooth_k(rng: Random, values: Values) -> Values:
    values = _smooth(rng, values)
    return {
        **values,
        "k": rng.choice([values["k"], rng.randint(1, 12), rng.randint(1, 40)]),
    }


def _near_k(rng: Random, values: Values) -> Values:
    values = _smooth(rng, values)
    n = values["n"]
    return {**values, "k": rng.choice([rng.randint(1, n), rng.randint(1, 30)])}


def _two_smooth(rng: Random, values: Values) -> Values:
    g = rng.choice([1, 2, 6, 12, 60, 360, 2520])
    a, b = (max(1, values[x] % 10**8 // g) * g for x in "nm")
    return {**values, "n": a, "m": b}


def _two_smooth_k(rng: Random, values: Values) -> Values:
    g = rng.choice([1, 2, 6, 12, 60, 360, 2520])
    a, b = (max(1, values[x] % 10**8 // g) * g for x in "ab")
    low, high = sorted(rng.choices(range(1, 2 * g + 5), k=2))
    return {**values, "a": a, "b": b, "l": low, "r": high}


def _semiprime(rng: Random, values: Values) -> Values:
    primes = [2, 3, 5, 7, 11, 13, 101, 997, 9973, 99991]
    p, q = rng.choice(primes), rng.choice(primes)
    n = rng.choice([p * q, p * q, p * p, p, p * q * 2, values["n"], values["n"]])
    return {**values, "n": max(2, n)}


def _square_inside(rng: Random, values: Values) -> Values:
    root = rng.choice([1, 1, 2, 3, 4, 6, 10, 35, 1009])
    rest = rng.choice([1, 2, 3, 6, 7, 30, 101, 9973, rng.randint(1, 1000)])
    return {**values, "n": rng.choice([root * root * rest, values["n"]])}


def _gcd_lcm(rng: Random, values: Values) -> Values:
    g = rng.randint(1, rng.choice([3, 20, 1000]))
    more = rng.choice([1, 2, 6, 12, 30, 210, 2310, 997, rng.randint(1, 1000)])
    off = rng.random() < 0.15 and g > 1
    return {**values, "a": g, "b": g * more + (1 if off else 0)}


def _factorial(rng: Random, values: Values) -> Values:
    return {**values, "p": rng.choice([2, 2, 3, 5, 7, 11, 13, 97])}


def _factorial_k(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.choice([2, 4, 6, 8, 9, 10, 12, 16, 18, 36, 72, 100, 97])}


def _divided(rng: Random, values: Values) -> Values:
    k = rng.choice([2, 3, 4, 5, 6, 10, values["k"]])
    n = values["n"]
    power = k ** rng.randint(0, 12)
    return {**values, "k": k, "n": min(FAR, max(1, n // power) * power)}


def _pages(rng: Random, values: Values) -> Values:
    top = rng.choice([12, 40, 120, 1500, 10**6, 10**9])
    n = rng.randint(1, top)
    total, length, start = 0, 1, 1
    while start <= n:
        total += length * (min(n, start * 10 - 1) - start + 1)
        length, start = length + 1, start * 10
    return {**values, "n": total + rng.choice([0, 0, 0, 1])}


def _near_square(rng: Random, values: Values) -> Values:
    n = values["n"]
    root = int(n**0.5)
    near = root * root + root + rng.choice([-root, -1, 0, 1, 2])
    return {**values, "n": min(FAR, max(1, rng.choice([n, near])))}


def _cards(rng: Random, values: Values) -> Values:
    n = values["n"]
    k = int((2 * n / 3) ** 0.5)
    full = k * (3 * k + 1) // 2 + rng.choice([0, 0, -1])
    return {**values, "n": max(1, min(FAR, rng.choice([n, full])))}


def _steps_full(rng: Random, values: Values) -> Values:
    n = values["n"]
    k = int((2 * n) ** 0.5)
    return {**values, "n": max(1, min(FAR, rng.choice([n, k * (k + 1) // 2])))}


def _range_k(rng: Random, values: Values) -> Values:
    x, y = sorted((values["a"], values["b"]))
    k = values["k"]
    if rng.random() < 0.5:
        y = min(10**9, x + rng.randint(0, max(1, k)))
    return {**values, "a": x, "b": y}


def _rest_below(rng: Random, values: Values) -> Values:
    return {**values, "r": rng.randint(0, values["k"] - 1)}


def _rest_at_most(rng: Random, values: Values) -> Values:
    r = rng.randint(0, values["k"] - 1)
    return {**values, "r": r, "n": max(values["n"], r)}


def _two_coprime(rng: Random, values: Values) -> Values:
    if rng.random() < 0.3:
        g = rng.randint(2, 9)
        return {
            **values,
            "a": max(2, values["a"] // g) * g,
            "b": max(2, values["b"] // g) * g,
        }
    return values


def _three_divisors(rng: Random, values: Values) -> Values:
    x, y, z = (rng.randint(2, rng.choice([12, 12, 100])) for _ in range(3))
    return {**values, "a": x, "b": y, "c": z}


def _sum_pairs(rng: Random, values: Values) -> Values:
    return {**values, "n": values["n"], "m": values["m"]}


TASKS: tuple[Task, ...] = (
    value('cubes_between', (Int('a', 1, FAR), Int('b', 1, FAR)), ('[Count|Find the number of] perfect cubes from {a} to {b}, both ends included. A perfect cube is x * x * x for an integer x.', 'How many integers x have a cube that is at least {a} and at most {b}?', 'The range from {a} to {b} (with both ends) is given. [Print|Report] how many cubes of whole numbers lie in it.'), 'x = round(b ** (1 / 3))\nwhile x * x * x > b:\n    x -= 1\nwhile (x + 1) ** 3 <= b:\n    x += 1\ny = round((a - 1) ** (1 / 3))\nwhile y ** 3 > a - 1:\n    y -= 1\nwhile (y + 1) ** 3 <= a - 1:\n    y += 1\nx - y', 'long long x = 0, y = 0, step = 1 << 20;\nfor (; step > 0; step /= 2) {\n    if (x + step <= 1000000 && (x + step) * (x + step) * (x + step) <= b) x += step;\n    if (y + step <= 1000000 && (y + step) * (y + step) * (y + step) < a) y += step;\n}\nx - y', ('x = int(b ** (1 / 3) + 1e-9)\ny = int(a ** (1 / 3) + 1e-9)\nx - y', 'long long x = cbrt((double)b) + 1e-9, y = cbrt((double)a) + 1e-9;\nx - y'), refine=_span, tags=MATH, rating=1100),
    bodies('powers_k_between', (Int('a', 1, FAR), Int('b', 1, FAR), Int('k', 2, 10)), ('[Count|Find the number of] integers x >= 1 with {a} <= x^{k} <= {b}, where ^ means raising to a power.', 'How many of the numbers from {a} to {b} (inclusive) are {k}-th powers of positive integers?', '[Print|Determine] how many positive integers, raised to the power {k}, give a number that is no less than {a} and no more than {b}.'), 'count = 0\nfor limit, sign in ((b, 1), (a - 1, -1)):\n    low, high = 0, 10**9 + 1\n    while high - low > 1:\n        mid = (low + high) // 2\n        if mid**k <= limit:\n            low = mid\n        else:\n            high = mid\n    count += sign * low\nprint(count)', 'long long count = 0;\nfor (int part = 0; part < 2; part++) {\n    long long limit = part == 0 ? b : a - 1, low = 0, high = 1000000001;\n    while (high - low > 1) {\n        long long mid = (low + high) / 2, power = 1;\n        bool small = true;\n        for (int i = 0; i < k && small; i++) {\n            if (power > limit / mid) small = false;\n            else power *= mid;\n        }\n        if (small && power <= limit) low = mid;\n        else high = mid;\n    }\n    count += part == 0 ? low : -low;\n}\ncout << count << "\\n";', ('count = 0\nfor limit, sign in ((b, 1), (a, -1)):\n    low, high = 0, 10**9 + 1\n    while high - low > 1:\n        mid = (low + high) // 2\n        if mid**k <= limit:\n            low = mid\n        else:\n            high = mid\n    count += sign * low\nprint(count)', 'long long count = 0;\nfor (int part = 0; part < 2; part++) {\n    long long limit = part == 0 ? b : a, low = 0, high = 1000000001;\n    while (high - low > 1) {\n        long long mid = (low + high) / 2, power = 1;\n        bool small = true;\n        for (int i = 0; i < k && small; i++) {\n            if (power > limit / mid) small = false;\n            else power *= mid;\n        }\n        if (small && power <= limit) low = mid;\n        else high = mid;\n    }\n    count += part == 0 ? low : -low;\n}\ncout << count << "\\n";'), refine=_span_k, tags=('math', 'binary search'), rating=1300),
    value('squares_or_cubes_to_n', (Int('n', 1, FAR),), ('How many of the numbers 1, 2, ..., {n} are a perfect square or a perfect cube (or both)?', '[Count|Find the number of] integers from 1 to {n} that are x^2 or x^3 for some integer x. A number that is both counts once.', '[Print|Output] how many different numbers not above {n} are squares of integers or cubes of integers (or both)'), 'total = 0\nfor k, sign in ((2, 1), (3, 1), (6, -1)):\n    x = int(n ** (1 / k)) + 2\n    while x**k > n:\n        x -= 1\n    total += sign * x\ntotal', 'long long x = sqrt((double)n) + 2, y = 1000001, z = 1001;\nwhile (x > 1000000000 || x * x > n) x--;\nwhile (y > 1000000 || y * y * y > n) y--;\nwhile (z > 1000 || z * z * z * z * z * z > n) z--;\nx + y - z', ('total = 0\nfor k in (2, 3):\n    x = int(n ** (1 / k)) + 2\n    while x**k > n:\n        x -= 1\n    total += x\ntotal', 'long long x = sqrt((double)n) + 2, y = 1000001;\nwhile (x > 1000000000 || x * x > n) x--;\nwhile (y > 1000000 || y * y * y > n) y--;\nx + y'), refine=_near_square, tags=MATH, rating=1200),
    value('multiples_of_any_of_three', (Int('n', 1, FAR), Int('a', 2, 1000), Int('b', 2, 1000), Int('c', 2, 1000)), ('How many of the numbers 1, 2, ..., {n} are divisible by at least one of {a}, {b} and {c}?', '[Count|Find the number of] integers from 1 to {n} that are multiples of {a}, of {b} or of {c} (of several of them is fine, too).', 'Every multiple of {a}, every multiple of {b} and every multiple of {c} among 1, ..., {n} is marked. [Print|Report] how many numbers are marked.'), 'from math import gcd\nx = a * b // gcd(a, b)\ny = a * c // gcd(a, c)\nz = b * c // gcd(b, c)\nu = x * c // gcd(x, c)\nn // a + n // b + n // c - n // x - n // y - n // z + n // u', 'long long x = a / gcd(a, b) * b, y = a / gcd(a, c) * c, z = b / gcd(b, c) * c;\nlong long u = x / gcd(x, c) * c;\nn / a + n / b + n / c - n / x - n / y - n / z + n / u', ('x = a * b\ny = a * c\nz = b * c\nu = a * b * c\nn // a + n // b + n // c - n // x - n // y - n // z + n // u', 'long long x = a * b, y = a * c, z = b * c;\nlong long u = x * c;\nn / a + n / b + n / c - n / x - n / y - n / z + n / u'), ('n // a + n // b + n // c', 'n / a + n / b + n / c'), refine=_three_divisors, tags=('math', 'combinatorics'), rating=1200),
    value('multiples_of_no_prime_of_three', (Int('n', 1, FAR),), ('How many numbers from 1 to {n} are divisible by none of $p, $q and $r?', '[Count|Find the number of] integers from 1 to {n} that are not multiples of $p, nor of $q, nor of $r.', 'From the numbers 1, ..., {n} strike out the multiples of $p, of $q and of $r. [Print|Find] how many numbers are left.'), 'n - n // $p - n // $q - n // $r + n // ($p * $q) + n // ($p * $r) + n // ($q * $r) - n // ($p * $q * $r)', 'n - n / $p - n / $q - n / $r + n / ($p * $q) + n / ($p * $r) + n / ($q * $r) - n / ($p * $q * $r)', ('n - n // $p - n // $q - n // $r + n // ($p * $q * $r)', 'n - n / $p - n / $q - n / $r + n / ($p * $q * $r)'), ('n - n // $p - n // $q - n // $r + n // ($p * $q) + n // ($p * $r) + n // ($q * $r)', 'n - n / $p - n / $q - n / $r + n / ($p * $q) + n / ($p * $r) + n / ($q * $r)'), constants=_primes_three, tags=('math', 'combinatorics'), rating=1100),
    value('odd_squares_between', (Int('a', 1, FAR), Int('b', 1, FAR)), ('[Count|Find the number of] odd perfect squares in the range from {a} to {b} inclusive.', 'How many odd numbers x have {a} <= x * x <= {b} and x > 0?', 'A number is called framed if it is odd and the square of an integer. [Print|Find] how many framed numbers lie from {a} to {b}, the ends included.'), 'from math import isqrt\n(isqrt(b) + 1) // 2 - (isqrt(a - 1) + 1) // 2', 'long long x = sqrt((double)b), y = sqrt((double)(a - 1));\nwhile (x * x > b) x--;\nwhile ((x + 1) * (x + 1) <= b) x++;\nwhile (y * y > a - 1) y--;\nwhile ((y + 1) * (y + 1) <= a - 1) y++;\n(x + 1) / 2 - (y + 1) / 2', ('from math import isqrt\n(isqrt(b) - isqrt(a - 1) + 1) // 2', 'long long x = sqrt((double)b), y = sqrt((double)(a - 1));\nwhile (x * x > b) x--;\nwhile ((x + 1) * (x + 1) <= b) x++;\nwhile (y * y > a - 1) y--;\nwhile ((y + 1) * (y + 1) <= a - 1) y++;\n(x - y + 1) / 2'), ('from math import isqrt\nisqrt(b) - isqrt(a - 1)', 'long long x = sqrt((double)b), y = sqrt((double)(a - 1));\nwhile (x * x > b) x--;\nwhile ((x + 1) * (x + 1) <= b) x++;\nwhile (y * y > a - 1) y--;\nwhile ((y + 1) * (y + 1) <= a - 1) y++;\nx - y'), refine=_span, tags=MATH, rating=1100),
    bodies('three_divisors_to_n', (Int('n', 1, 10**12),), ('How many numbers from 1 to {n} have exactly three positive divisors?', '[Count|Find the number of] integers x, 1 <= x <= {n}, that are divisible by exactly three positive integers (1 and x are two of them).', '[Print|Determine] how many of the first {n} positive integers have three divisors, no more and no less.'), 'from math import isqrt\nr = isqrt(n)\nprime = bytearray([1]) * (r + 1)\nprime[0:2] = bytes(min(2, r + 1))\nfor i in range(2, isqrt(r) + 1):\n    if prime[i]:\n        prime[i * i :: i] = bytes(len(range(i * i, r + 1, i)))\nprint(sum(prime))', 'long long r = 0;\nwhile ((r + 1) * (r + 1) <= n) r++;\nvector<char> prime(r + 2, 1);\nlong long count = 0;\nfor (long long i = 2; i <= r; i++) {\n    if (!prime[i]) continue;\n    count++;\n    for (long long j = i * i; j <= r; j += i) prime[j] = 0;\n}\ncout << count << "\\n";', ('from math import isqrt\nprint(isqrt(n) - 1)', 'long long r = 0;\nwhile ((r + 1) * (r + 1) <= n) r++;\ncout << r - 1 << "\\n";'), refine=_far(10**12, 'n'), tags=THEORY, rating=1300),
    value('sum_of_squares_between', (Int('a', 1, 10**12), Int('b', 1, 10**12)), ('[Find|Compute] the sum of all perfect squares in the range from {a} to {b}, both ends included (0 if there is none).', 'Add up those of the numbers {a}, {a} + 1, ..., {b} that are squares of integers; the sum of no numbers is 0.', 'What do the square numbers that are at least {a} and at most {b} give together? If there are none, the answer is 0.'), 'from math import isqrt\nx = isqrt(b)\ny = isqrt(a - 1)\nx * (x + 1) * (2 * x + 1) // 6 - y * (y + 1) * (2 * y + 1) // 6', 'long long x = 0, y = 0;\nwhile ((x + 1) * (x + 1) <= b) x++;\nwhile ((y + 1) * (y + 1) < a) y++;\nx * (x + 1) * (2 * x + 1) / 6 - y * (y + 1) * (2 * y + 1) / 6', ('from math import isqrt\nisqrt(b) - isqrt(a - 1)', 'long long x = 0, y = 0;\nwhile ((x + 1) * (x + 1) <= b) x++;\nwhile ((y + 1) * (y + 1) < a) y++;\nx - y'), refine=_span, tags=MATH, rating=1100),
    bodies('factor_pairs_printed', (Int('n', 1, 10**12),), ('Print all pairs of positive integers x <= y with x * y = {n}, each pair on a line of its own as x and y with a space between, the pair with the smallest x first.', '[List|Print] every way to write {n} as a product x * y of two positive integers with x not greater than y. One line "x y" for each way, in increasing order of x.', 'A rectangle has an area of {n} and whole sides. Print the sides of all such rectangles, the shorter side first (equal sides are allowed), one rectangle per line, in order of the shorter side.'), 'x = 1\nwhile x * x <= n:\n    if n % x == 0:\n        print(x, n // x)\n    x += 1', 'for (long long x = 1; x * x <= n; x++) {\n    if (n % x == 0) cout << x << " " << n / x << "\\n";\n}', ('x = 1\nwhile x * x < n:\n    if n % x == 0:\n        print(x, n // x)\n    x += 1\nif n == 1:\n    print(1, 1)', 'for (long long x = 1; x * x < n; x++) {\n    if (n % x == 0) cout << x << " " << n / x << "\\n";\n}\nif (n == 1) cout << "1 1\\n";'), output=('Print one pair per line.', 'Output the pairs, [each on a line of its own|line by line].'), refine=_smooth, tags=THEORY, rating=1000),
    bodies('closest_factors', (Int('n', 1, 10**12),), ('[Find|Print] two positive integers x <= y with x * y = {n} whose difference y - x is as small as possible.', 'Among all ways to write {n} as x * y with integers 1 <= x <= y, choose the one in which the factors are closest to each other and print x and y.', '{n} square tiles are to be laid as a full rectangle that is as near to a square as it can be. Print its shorter and its longer side.'), ('x = 1\nbest = 1\nwhile x * x <= n:\n    if n % x == 0:\n        best = x\n    x += 1\nprint(best, n // best)', 'from math import isqrt\nx = isqrt(n)\nwhile n % x != 0:\n    x -= 1\nprint(x, n // x)'), 'long long best = 1;\nfor (long long x = 1; x * x <= n; x++) if (n % x == 0) best = x;\ncout << best << " " << n / best << "\\n";', ('x = 1\nbest = 1\nwhile x * x < n:\n    if n % x == 0:\n        best = x\n    x += 1\nprint(best, n // best)', 'long long best = 1;\nfor (long long x = 1; x * x < n; x++) if (n % x == 0) best = x;\ncout << best << " " << n / best << "\\n";'), ('x = 2\nwhile x * x < n and n % x != 0:\n    x += 1\nx = x if n % x == 0 else 1\nprint(min(x, n // x), max(x, n // x))', 'long long x = 2;\nwhile (x * x < n && n % x != 0) x++;\nif (n % x != 0) x = 1;\ncout << min(x, n / x) << " " << max(x, n / x) << "\\n";'), output=TWO, refine=_smooth, tags=THEORY, rating=1000),
    bodies('divisor_nearest_to_k', (Int('n', 1, 10**12), Int('k', 1, 10**12)), ('[Find|Print] the positive divisor of {n} that is nearest to {k}. If two are equally near, take the smaller one.', 'Of all numbers that divide {n}, which one differs least from {k}? Of two with the same difference the smaller one is wanted.', '{person} wants to put {n} {things} into equal piles, with about {k} {things} in each. Print the possible size of a pile that is closest to {k}; if there is a smaller and a larger one at the same distance, print the smaller.'), 'best = 1\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        for x in (d, n // d):\n            if (abs(x - k), x) < (abs(best - k), best):\n                best = x\n    d += 1\nprint(best)', 'long long best = 1;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    for (long long x : {d, n / d}) {\n        long long near = abs(x - k), now = abs(best - k);\n        if (near < now || (near == now && x < best)) best = x;\n    }\n}\ncout << best << "\\n";', ('best = 1\nd = 1\nwhile d * d <= n:\n    if n % d == 0 and abs(d - k) < abs(best - k):\n        best = d\n    d += 1\nprint(best)', 'long long best = 1;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d == 0 && abs(d - k) < abs(best - k)) best = d;\n}\ncout << best << "\\n";'), ('best = 1\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        for x in (d, n // d):\n            if best < x <= k:\n                best = x\n    d += 1\nprint(best)', 'long long best = 1;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    for (long long x : {d, n / d}) if (best < x && x <= k) best = x;\n}\ncout << best << "\\n";'), refine=_near_k, tags=THEORY, rating=1200),
    bodies('kth_divisor_or_word', (Int('n', 1, 10**12), Int('k', 1, 10**6)), ('The positive divisors of {n} are written in increasing order. Print the {k}-th of them, or $none if there are fewer than {k}.', '[Find|Print] the {k}-th smallest positive integer that divides {n}. If {n} has fewer than {k} divisors, print $none.', 'Numbers that divide {n} without a remainder, 1 and {n} among them, are sorted from the smallest up. Print number {k} in this order (counted from 1); print $none if the list is too short.'), 'small = []\nlarge = []\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        small.append(d)\n        if d * d != n:\n            large.append(n // d)\n    d += 1\nfound = small + large[::-1]\nprint(found[k - 1] if k <= len(found) else "$none")', 'vector<long long> found;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    found.push_back(d);\n    if (d * d != n) found.push_back(n / d);\n}\nsort(found.begin(), found.end());\nif (k <= (long long)found.size()) cout << found[k - 1] << "\\n";\nelse cout << "$none" << "\\n";', ('found = []\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        found += [d, n // d]\n    d += 1\nfound.sort()\nprint(found[k - 1] if k <= len(found) else "$none")', 'vector<long long> found;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    found.push_back(d);\n    found.push_back(n / d);\n}\nsort(found.begin(), found.end());\nif (k <= (long long)found.size()) cout << found[k - 1] << "\\n";\nelse cout << "$none" << "\\n";'), ('small = []\nlarge = []\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        small.append(d)\n        if d * d != n:\n            large.append(n // d)\n    d += 1\nfound = small + large\nprint(found[k - 1] if k <= len(found) else "$none")', 'vector<long long> found, large;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    found.push_back(d);\n    if (d * d != n) large.push_back(n / d);\n}\nfound.insert(found.end(), large.begin(), large.end());\nif (k <= (long long)found.size()) cout << found[k - 1] << "\\n";\nelse cout << "$none" << "\\n";'), output=('Print the divisor, or $none.', 'Print [one number|the divisor that is asked for], or $none if it does not exist.'), constants=_missing, refine=_smooth_k, tags=THEORY, rating=1200),
    bodies('odd_and_even_divisors', (Int('n', 1, 10**12),), ('How many odd and how many even positive divisors does {n} have? Print both counts, the odd ones first.', 'Sort the divisors of {n}, 1 and {n} among them, into odd and even ones and count both kinds. Print the two counts separated by a space, odd before even.', 'Print two numbers: how many odd positive integers divide {n}, and how many even ones do.'), 'odd = even = 0\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        for x in {d, n // d}:\n            if x % 2:\n                odd += 1\n            else:\n                even += 1\n    d += 1\nprint(odd, even)', 'long long odd = 0, even = 0;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    (d % 2 == 1 ? odd : even)++;\n    if (d * d != n) ((n / d) % 2 == 1 ? odd : even)++;\n}\ncout << odd << " " << even << "\\n";', ('odd = even = 0\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        for x in (d, n // d):\n            if x % 2:\n                odd += 1\n            else:\n                even += 1\n    d += 1\nprint(odd, even)', 'long long odd = 0, even = 0;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    (d % 2 == 1 ? odd : even)++;\n    ((n / d) % 2 == 1 ? odd : even)++;\n}\ncout << odd << " " << even << "\\n";'), output=TWO, refine=_smooth, tags=THEORY, rating=1000),
    bodies('divides_first_not_second', (Int('n', 1, 10**9), Int('m', 1, 10**9)), ('How many positive integers divide {n} but do not divide {m}?', '[Count|Find the number of] divisors of {n} that are not divisors of {m}.', '{n} {things} can be shared equally among some numbers of people. [Print|Find] how many of these numbers do not allow to share {m} {things} equally.'), 'count = 0\nd = 1\nwhile d * d <= n:\n    if n % d == 0:\n        if m % d:\n            count += 1\n        if d * d != n and m % (n // d):\n            count += 1\n    d += 1\nprint(count)', 'long long count = 0;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d != 0) continue;\n    if (m % d != 0) count++;\n    if (d * d != n && m % (n / d) != 0) count++;\n}\ncout << count << "\\n";', ('count = 0\nd = 1\nwhile d * d <= n:\n    if n % d == 0 and m % d:\n        count += 1\n    d += 1\nprint(count)', 'long long count = 0;\nfor (long long d = 1; d * d <= n; d++) {\n    if (n % d == 0 && m % d != 0) count++;\n}\ncout << count << "\\n";'), refine=_two_smooth, tags=THEORY, rating=1100),
    bodies('greatest_common_divisor_in_range', (Int('a', 1, 10**9), Int('b', 1, 10**9), Int('l', 1, 10**9), Int('r', 1, 10**9)), ('[Find|Print] the largest number from {l} to {r} (inclusive) that divides both {a} and {b}. Print $none if there is no such number.', 'Among the common divisors of {a} and {b}, print the greatest one that is at least {l} and at most {r}, or $none if none of them is.', 'Two ropes of {a} and {b} metres are cut into equal pieces without a rest, all pieces of both ropes alike. A piece must be a whole number of metres, not shorter than {l} and not longer than {r}. Print the greatest possible length, or $none if it cannot be done.'), 'from math import gcd\ng = gcd(a, b)\nbest = 0\nd = 1\nwhile d * d <= g:\n    if g % d == 0:\n        for x in (d, g // d):\n            if l <= x <= r and x > best:\n                best = x\n    d += 1\nprint(best if best else "$none")', 'long long g = gcd(a, b), best = 0;\nfor (long long d = 1; d * d <= g; d++) {\n    if (g % d != 0) continue;\n    for (long long x : {d, g / d}) if (l <= x && x <= r) best = max(best, x);\n}\nif (best > 0) cout << best << "\\n";\nelse cout << "$none" << "\\n";', ('from math import gcd\ng = gcd(a, b)\nprint(g if l <= g <= r else "$none")', 'long long g = gcd(a, b);\nif (l <= g && g <= r) cout << g << "\\n";\nelse cout << "$none" << "\\n";'), output=('Print the number or $none.', 'Print [one integer|the answer], or $none if there is no such number.'), constants=_missing, refine=_two_smooth_k, tags=THEORY, rating=1200, meanings={'l': 'the least number allowed', 'r': 'the greatest number allowed'}),
    decide('product_of_two_primes', (Int('n', 2, 10**12),), ('Determine whether {n} is the product of exactly two prime numbers. The two may be equal.', 'Can {n} be written as p * q where p and q are primes, perhaps the same?', '[Check|Find out] whether {n} has exactly two prime factors, counting a repeated one as often as it occurs.'), '{n} is the product of two primes', 'count = 0\nx = n\nd = 2\nwhile d * d <= x and count < 3:\n    while x % d == 0:\n        x //= d\n        count += 1\n    d += 1\nif x > 1:\n    count += 1\ncount == 2', 'int count = 0;\nlong long x = n;\nfor (long long d = 2; d * d <= x && count < 3; d++) {\n    while (x % d == 0) {\n        x /= d;\n        count++;\n    }\n}\nif (x > 1) count++;\ncount == 2', ('count = 0\nx = n\nd = 2\nwhile d * d <= x:\n    if x % d == 0:\n        count += 1\n        while x % d == 0:\n            x //= d\n    d += 1\nif x > 1:\n    count += 1\ncount == 2', 'int count = 0;\nlong long x = n;\nfor (long long d = 2; d * d <= x; d++) {\n    if (x % d == 0) {\n        count++;\n        while (x % d == 0) x /= d;\n    }\n}\nif (x > 1) count++;\ncount == 2'), refine=_semiprime, tags=THEORY, rating=1000),
    decide('no_square_divides', (Int('n', 1, 10**12),), ('Determine whether {n} is square-free: no square of an integer greater than 1 divides it.', 'Is it true that {n} is not divisible by any of 4, 9, 16, 25, ... (the squares of 2, 3, 4, 5, ...)?', '[Check|Find out] whether all prime factors of {n} are different. The number 1 has no prime factors, so for it this is true.'), 'no square greater than 1 divides {n}', 'good = True\nx = n\nd = 2\nwhile d * d <= x and good:\n    if x % (d * d) == 0:\n        good = False\n    if x % d == 0:\n        x //= d\n    d += 1\ngood', 'bool good = true;\nlong long x = n;\nfor (long long d = 2; d * d <= x && good; d++) {\n    if (x % (d * d) == 0) good = false;\n    if (x % d == 0) x /= d;\n}\ngood', ('good = n == 1 or round(n**0.5) ** 2 != n\ngood', 'long long root = round(sqrt((double)n));\nbool good = n == 1 || root * root != n;\ngood'), refine=_square_inside, tags=THEORY, rating=1000),
    bodies('largest_square_divisor', (Int('n', 1, 10**12),), ('[Find|Print] the largest integer x such that x * x divides {n}.', 'Among the perfect squares that divide {n}, take the greatest one and print its root.', 'Write the square root of {n} as x times the square root of y with whole numbers x and y, x as large as possible. Print x.'), 'x = 1\nrest = n\nd = 2\nwhile d * d <= rest:\n    while rest % (d * d) == 0:\n        x *= d\n        rest //= d * d\n    if rest % d == 0:\n        rest //= d\n    d += 1\nprint(x)', 'long long x = 1, rest = n;\nfor (long long d = 2; d * d <= rest; d++) {\n    while (rest % (d * d) == 0) {\n        x *= d;\n        rest /= d * d;\n    }\n    if (rest % d == 0) rest /= d;\n}\ncout << x << "\\n";', ('x = 1\nd = 2\nwhile d * d <= n:\n    if n % (d * d) == 0:\n        x *= d\n    d += 1\nprint(x)', 'long long x = 1;\nfor (long long d = 2; d * d <= n; d++) if (n % (d * d) == 0) x *= d;\ncout << x << "\\n";'), refine=_square_inside, tags=THEORY, rating=1100),
    bodies('kth_primes_asked', (Ints('a', 1, 10**4, max_size=20),), ('The primes are numbered 2, 3, 5, 7, ... from 1. For each of the {n} given numbers x print the x-th prime.', 'Answer {n} questions: what is prime number x? (Prime number 1 is 2.) Print one answer per line.', 'For every number x of the list print the prime that stands at place x in the list of all primes 2, 3, 5, ..., places counted from 1.'), 'top = 105000\nsieve = bytearray([1]) * top\nfor i in range(2, 325):\n    if sieve[i]:\n        sieve[i * i :: i] = bytes(len(range(i * i, top, i)))\nprimes = [i for i in range(2, top) if sieve[i]]\nfor x in a:\n    print(primes[x - 1])', 'const int top = 105000;\nvector<char> sieve(top, 1);\nvector<long long> primes;\nfor (long long i = 2; i < top; i++) {\n    if (!sieve[i]) continue;\n    primes.push_back(i);\n    for (long long j = i * i; j < top; j += i) sieve[j] = 0;\n}\nfor (auto x : a) cout << primes[x - 1] << "\\n";', ('top = 105000\nsieve = bytearray([1]) * top\nfor i in range(2, 325):\n    if sieve[i]:\n        sieve[i * i :: i] = bytes(len(range(i * i, top, i)))\nprimes = [i for i in range(2, top) if sieve[i]]\nfor x in a:\n    print(primes[x])', 'const int top = 105000;\nvector<char> sieve(top, 1);\nvector<long long> primes;\nfor (long long i = 2; i < top; i++) {\n    if (!sieve[i]) continue;\n    primes.push_back(i);\n    for (long long j = i * i; j < top; j += i) sieve[j] = 0;\n}\nfor (auto x : a) cout << primes[x] << "\\n";'), output=LINES, tags=THEORY, rating=1200, is_themed=False, allows_cases=False),
    bodies('primes_around', (Int('n', 1, 10**9),), ('[Find|Print] the largest prime smaller than {n} and the smallest prime larger than {n}. If there is no smaller prime, print $none in its place.', 'Print two things on one line: the last prime before {n} ($none if no prime is less than {n}) and the first prime after {n}. The number {n} itself does not count.', 'Between which two primes does {n} stand? Print the nearest prime below it (strictly) and the nearest one above it (strictly); where there is none below, write $none.'), 'below = n - 1\nwhile below >= 2:\n    d = 2\n    while d * d <= below and below % d:\n        d += 1\n    if d * d > below:\n        break\n    below -= 1\nabove = n + 1\nwhile True:\n    d = 2\n    while d * d <= above and above % d:\n        d += 1\n    if d * d > above and above > 1:\n        break\n    above += 1\nprint(below if below >= 2 else "$none", above)', 'bool is_prime(long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) if (x % d == 0) return false;\n    return true;\n}\n---\nlong long below = n - 1, above = n + 1;\nwhile (below >= 2 && !is_prime(below)) below--;\nwhile (!is_prime(above)) above++;\nif (below >= 2) cout << below;\nelse cout << "$none";\ncout << " " << above << "\\n";', ('below = n\nwhile below >= 2:\n    d = 2\n    while d * d <= below and below % d:\n        d += 1\n    if d * d > below:\n        break\n    below -= 1\nabove = max(2, n)\nwhile True:\n    d = 2\n    while d * d <= above and above % d:\n        d += 1\n    if d * d > above:\n        break\n    above += 1\nprint(below if below >= 2 else "$none", above)', 'bool is_prime(long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) if (x % d == 0) return false;\n    return true;\n}\n---\nlong long below = n, above = n;\nwhile (below >= 2 && !is_prime(below)) below--;\nwhile (!is_prime(above)) above++;\nif (below >= 2) cout << below;\nelse cout << "$none";\ncout << " " << above << "\\n";'), output=('Print the two answers on one line, separated by a space.', 'Print what stands below and what stands above, with a space between.'), constants=lambda rng: {'none': rng.choice(['none', 'NONE', '-1', '0', '-', 'nothing', 'X'])}, tags=THEORY, rating=1000),
    bodies('nearest_prime', (Int('n', 1, 10**9),), ('[Find|Print] the prime that is nearest to {n}. If two primes are equally near, print the smaller one; if {n} is prime, print {n}.', 'Which prime number differs least from {n}? In a tie the smaller one wins, and a prime is nearest to itself.', 'Go from {n} to the closest prime number (a distance of 0 is possible). When there is one below and one above at the same distance, go to the one below. Print where you arrive.'), 'step = 0\nbest = 0\nwhile best == 0:\n    for x in (n - step, n + step):\n        if best == 0 and x > 1:\n            d = 2\n            while d * d <= x and x % d:\n                d += 1\n            if d * d > x:\n                best = x\n    step += 1\nprint(best)', 'bool is_prime(long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) if (x % d == 0) return false;\n    return true;\n}\n---\nlong long step = 0;\nwhile (!is_prime(n - step) && !is_prime(n + step)) step++;\ncout << (is_prime(n - step) ? n - step : n + step) << "\\n";', ('step = 0\nbest = 0\nwhile best == 0:\n    for x in (n + step, n - step):\n        if best == 0 and x > 1:\n            d = 2\n            while d * d <= x and x % d:\n                d += 1\n            if d * d > x:\n                best = x\n    step += 1\nprint(best)', 'bool is_prime(long long x) {\n    if (x < 2) return false;\n    for (long long d = 2; d * d <= x; d++) if (x % d == 0) return false;\n    return true;\n}\n---\nlong long step = 0;\nwhile (!is_prime(n - step) && !is_prime(n + step)) step++;\ncout << (is_prime(n + step) ? n + step : n - step) << "\\n";'), tags=THEORY, rating=1000),
    bodies('pairs_with_gcd_and_lcm', (Int('a', 1, 10**6), Int('b', 1, 10**9)), ('How many pairs of positive integers x <= y have the greatest common divisor {a} and the least common multiple {b}?', '[Count|Find the number of] unordered pairs of positive integers (the two may be equal) whose gcd is {a} and whose lcm is {b}. The answer is 0 if there is no such pair.', 'Two positive whole numbers x and y, x not above y, are unknown; known are the largest number that divides both, {a}, and the smallest number that both divide, {b}. [Print|Find] the number of possible pairs (x, y), which may be 0.'), 'from math import gcd\ncount = 0\nif b % a == 0:\n    q = b // a\n    x = 1\n    while x * x <= q:\n        if q % x == 0 and gcd(x, q // x) == 1:\n            count += 1\n        x += 1\nprint(count)', 'long long count = 0;\nif (b % a == 0) {\n    long long q = b / a;\n    for (long long x = 1; x * x <= q; x++) {\n        if (q % x == 0 && gcd(x, q / x) == 1) count++;\n    }\n}\ncout << count << "\\n";', ('count = 0\nif b % a == 0:\n    q = b // a\n    x = 1\n    while x * x <= q:\n        if q % x == 0:\n            count += 1\n        x += 1\nprint(count)', 'long long count = 0;\nif (b % a == 0) {\n    long long q = b / a;\n    for (long long x = 1; x * x <= q; x++) if (q % x == 0) count++;\n}\ncout << count << "\\n";'), refine=_gcd_lcm, tags=THEORY, rating=1300, meanings={'a': 'the greatest common divisor', 'b': 'the least common multiple'}),
    bodies('lcm_one_to_n_mod', (Int('n', 1, 10**5),), ('[Find|Compute] the smallest positive number that is divisible by every integer from 1 to {n}. Print it modulo $m.', 'Let L be the least common multiple of all integers from 1 to {n}. Print the remainder of L when divided by $m.', 'What is the least positive integer without a remainder on division by every number up to {n}? It can be huge, so print it modulo $m.'), 'prime = [True] * (n + 1)\nresult = 1\nfor p in range(2, n + 1):\n    if prime[p]:\n        for j in range(p * p, n + 1, p):\n            prime[j] = False\n        power = p\n        while power * p <= n:\n            power *= p\n        result = result * power % $m\nprint(result)', 'vector<char> prime(n + 1, 1);\nlong long result = 1;\nfor (long long p = 2; p <= n; p++) {\n    if (!prime[p]) continue;\n    for (long long j = p * p; j <= n; j += p) prime[j] = 0;\n    long long power = p;\n    while (power * p <= n) power *= p;\n    result = result * power % $m;\n}\ncout << result << "\\n";', ('result = 1\nfor i in range(2, n + 1):\n    result = result * i % $m\nprint(result)', 'long long result = 1;\nfor (long long i = 2; i <= n; i++) result = result * i % $m;\ncout << result << "\\n";'), constants=_modulus, tags=THEORY, rating=1300),
    value('up_and_down_pattern', (Int('k', 2, 10**9), Int('n', 1, FAR)), ('The sequence 1, 2, ..., {k}, {k} - 1, ..., 2, 1, 2, ... goes up from 1 to {k}, then down to 1, then up again, and so on; the ends are not repeated. [Find|Print] its term number {n} (the first term is number 1).', '{person} walks along {k} lamps from lamp 1 to lamp {k}, turns round there, walks back to lamp 1, turns round again and so on, passing one lamp each second. In second 1 {person} is at lamp 1. At which lamp is {person} in second {n}?', 'A counter shows 1 first and then counts up to {k} and back down to 1, over and over (with {k} = 3: 1 2 3 2 1 2 3 2 ...). What is the {n}-th number it shows?'), 'x = (n - 1) % (2 * k - 2)\nx + 1 if x < k else 2 * k - 1 - x', 'long long x = (n - 1) % (2 * k - 2);\n(x < k ? x + 1 : 2 * k - 1 - x)', ('x = (n - 1) % (2 * k)\nx + 1 if x < k else 2 * k - x', 'long long x = (n - 1) % (2 * k);\n(x < k ? x + 1 : 2 * k - x)'), tags=MATH, rating=1000, meanings={'k': 'where the sequence turns', 'n': 'the place asked for'}),
    bodies('power_last_two_digits', (Int('a', 1, FAR), Int('n', 1, FAR)), ('[Find|Print] the last two digits of {a} to the power {n}. Print exactly two digits, with a 0 in front if it is needed.', 'The number {a} is multiplied by itself so that {n} factors {a} stand in the product. Print the tens digit and the units digit of the product side by side, for instance 07 (the tens digit of a one-digit number is 0).', 'What are the two final digits of {a}^{n}? Always print two characters, so 5 is printed as 05 and 100 as 00.'), ('x = pow(a, n, 100)\nprint(str(x // 10) + str(x % 10))', 'print("%02d" % pow(a, n, 100))'), 'long long x = 1, base = a % 100, e = n;\nwhile (e > 0) {\n    if (e % 2 == 1) x = x * base % 100;\n    base = base * base % 100;\n    e /= 2;\n}\ncout << x / 10 << x % 10 << "\\n";', ('print("%02d" % pow(a, n, 10))', 'long long x = 1, base = a % 10, e = n;\nwhile (e > 0) {\n    if (e % 2 == 1) x = x * base % 10;\n    base = base * base % 10;\n    e /= 2;\n}\ncout << 0 << x << "\\n";'), ('print("%02d" % (a * n % 100))', 'long long x = (a % 100) * (n % 100) % 100;\ncout << x / 10 << x % 10 << "\\n";'), output=('Print two digits.', 'Print [exactly |]two characters, both digits.'), tags=('math', 'number theory'), rating=1100),
    bodies('sum_of_powers_mod', (Int('a', 2, 10**9), Int('n', 0, 10**5)), ('[Find|Compute] 1 + {a} + {a}^2 + ... + {a}^{n} modulo $m.', 'Print the sum of the powers of {a} with all exponents from 0 to {n}, as a remainder of division by $m.', 'On day 0 one letter is written. Each letter makes {a} new letters be written on the day after it, and letters are kept. How many letters exist after day {n}? Print the number modulo $m.'), 'total = 0\npower = 1\nfor i in range(n + 1):\n    total = (total + power) % $m\n    power = power * a % $m\nprint(total)', 'long long total = 0, power = 1;\nfor (int i = 0; i <= n; i++) {\n    total = (total + power) % $m;\n    power = power * (a % $m) % $m;\n}\ncout << total << "\\n";', ('total = 0\npower = 1\nfor i in range(n):\n    total = (total + power) % $m\n    power = power * a % $m\nprint(total)', 'long long total = 0, power = 1;\nfor (int i = 0; i < n; i++) {\n    total = (total + power) % $m;\n    power = power * (a % $m) % $m;\n}\ncout << total << "\\n";'), constants=_modulus, tags=MATH, rating=1100),
    value('fibonacci_last_digit_far', (Int('n', 1, FAR),), ('The Fibonacci numbers are F(1) = 1, F(2) = 1 and F(i) = F(i - 1) + F(i - 2). [Find|Print] the last digit of F({n}).', 'In the sequence 1, 1, 2, 3, 5, 8, 13, ... each number from the third on is the sum of the two before it. What is the units digit of number {n} of the sequence?', 'Start with 1 and 1 and keep writing the sum of the last two numbers. Print the final digit of the {n}-th number written.'), 'x, y = 0, 1\nfor i in range(n % 60):\n    x, y = y, (x + y) % 10\nx', 'long long x = 0, y = 1;\nfor (int i = 0; i < n % 60; i++) {\n    long long z = (x + y) % 10;\n    x = y;\n    y = z;\n}\nx', ('x, y = 1, 1\nfor i in range(n % 60):\n    x, y = y, (x + y) % 10\nx', 'long long x = 1, y = 1;\nfor (int i = 0; i < n % 60; i++) {\n    long long z = (x + y) % 10;\n    x = y;\n    y = z;\n}\nx'), tags=THEORY, rating=1200),
    bodies('fibonacci_even_sum', (Int('n', 1, 10**17),), ('[Find|Print] the sum of all even Fibonacci numbers that do not exceed {n}. The sequence is 1, 2, 3, 5, 8, 13, ...; the sum is 0 if there is none.', 'In the sequence 1, 2, 3, 5, 8, ... every term from the third on is the sum of the two before it. Add up the even terms that are at most {n} and print the sum (0 if no term qualifies).', 'Write 1 and 2, then always the sum of the last two numbers, while the numbers are not greater than {n}. What is the total of the even numbers written? Numbers above {n} are not written at all.'), 'x, y = 1, 2\ntotal = 0\nwhile x <= n:\n    if x % 2 == 0:\n        total += x\n    x, y = y, x + y\nprint(total)', 'long long x = 1, y = 2, total = 0;\nwhile (x <= n) {\n    if (x % 2 == 0) total += x;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << total << "\\n";', ('x, y = 1, 2\ntotal = 0\nwhile x < n:\n    if x % 2 == 0:\n        total += x\n    x, y = y, x + y\nprint(total)', 'long long x = 1, y = 2, total = 0;\nwhile (x < n) {\n    if (x % 2 == 0) total += x;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << total << "\\n";'), ('x, y = 1, 2\ntotal = 0\nfor i in range(1, 81):\n    if i % 2 == 0 and x <= n:\n        total += x\n    x, y = y, x + y\nprint(total)', 'long long x = 1, y = 2, total = 0;\nfor (int i = 1; i <= 80; i++) {\n    if (i % 2 == 0 && x <= n) total += x;\n    long long z = x + y;\n    x = y;\n    y = z;\n}\ncout << total << "\\n";'), refine=lambda rng, values: {**values, 'n': rng.choice([values['n'], 2, 8, 34, 144, 610, 10946])}, tags=MATH, rating=900),
)  # fmt: skip
